"""The offices the pictures are taken in: the sample at three moments, and an empty one."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, time
from pathlib import Path

from PySide6.QtWidgets import QApplication

from handbook.walk import Walk
from sekretariat.desktop.base.offices import Launch, Office, OfficeKind, OfficeRequest
from sekretariat.desktop.base.window_state import WindowState
from sekretariat.desktop.composition import Composition
from sekretariat.services.demonstration import CLERK, fresh_sample
from sekretariat.services.sample.playing import Chapter, play_session
from sekretariat.services.sample.story import StoryClock
from sekretariat.services.secretariat import open_secretariat

NAME = "Beispielkonferenz"
WIDE_PX, HIGH_PX = 1080, 680


@dataclass(frozen=True)
class Scene:
    """A moment of the office's year: the last chapter played, the day and time; None is empty."""

    until: Chapter | None
    day: date
    at: time = time(10, 40)


BEFORE = Scene(Chapter.ANSWERED, date(2020, 10, 28))
DURING = Scene(Chapter.DECIDED, date(2020, 11, 3), time(10, 10))
AFTER = Scene(Chapter.WRITTEN_UP, date(2021, 1, 11))
EMPTY = Scene(None, date(2020, 1, 7))
UNOPENED = Scene(None, date(2020, 1, 8))


@contextmanager
def stage(qt: QApplication, scene: Scene, folder: Path) -> Iterator[Walk]:
    """Open the window on a scene; what the clerk writes goes into the folder."""
    clock = StoryClock()
    place = str(folder / f"{NAME}.sekretariat")
    if scene.until is not None:
        _play(place, clock, scene.until, folder)
    clock.go_to(scene.day, scene.at)

    def open_office(request: OfficeRequest) -> Office:
        secretariat = open_secretariat(request.place, clock=clock, clerk=CLERK)
        return Office(secretariat, NAME, secretariat.target)

    state = WindowState(folder / "window.json")
    state.put("scheme", "light")
    state.save()
    request = None if scene is UNOPENED else OfficeRequest(OfficeKind.FILE, place)
    if scene is EMPTY:
        request = OfficeRequest(OfficeKind.NEW, place)
    composition = Composition(qt, Launch(open_office, request, folder / "window.json"))
    composition.window.resize(WIDE_PX, HIGH_PX)
    composition.show()
    walk = Walk(composition, folder)
    walk.enter(is_open=request is not None)
    yield walk
    walk.leave()


def _play(place: str, clock: StoryClock, until: Chapter, folder: Path) -> None:
    secretariat, report = fresh_sample(place, clock)
    play_session(secretariat, report, clock, folder, until)
    secretariat.close()
