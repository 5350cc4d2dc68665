"""Renders every page and tab around a session that was played from the first date to the minutes.

python -m tests.desktop.session_pictures FOLDER [--size 1366x768] [--scheme light]
150 % is one run of its own: QT_SCALE_FACTOR=1.5 python -m tests.desktop.session_pictures FOLDER
"""

import argparse
import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QApplication, QTabWidget

from sekretariat.__main__ import open_office
from sekretariat.desktop.base.offices import Launch, OfficeKind, OfficeRequest
from sekretariat.desktop.base.window_state import WindowState
from sekretariat.desktop.calendar.year_page import YearPage
from sekretariat.desktop.composition import Composition
from sekretariat.desktop.meetings.session_page import SessionPage
from sekretariat.desktop.search.search_page import SearchPage
from sekretariat.services.demonstration import demonstrate
from sekretariat.services.secretariat import open_secretariat
from tests.desktop.conftest import AnsweringDialogs
from tests.desktop.photographer import SECOND_SESSION, Photographer, Picture
from tests.desktop.tour import BEHIND, WITHOUT_ROW

DIALOGS = ("new", "motions", "guest", "invite_guest", "needs", "postpone", "call_off")
ADDED = frozenset({"circulars", "calendars"})
AREAS = ("overview", "meetings", "resolutions", "tasks", "statistics", "claims")


class SessionPhotographer(Photographer):
    """Walks around the second session."""

    def all(self) -> Iterator[Picture]:
        """Yield the pages of the session, then those that look at all sessions."""
        yield from self.second_session()
        for place in AREAS:
            self.window.go_to(place)
            self.settle()
            yield place, self.window
            yield from self.dialogs(place)
        yield from self.years()
        for place, action in BEHIND.items():
            self.window.go_to(place)
            self.settle()
            if place not in WITHOUT_ROW:
                self.first_row()
            self.trigger(action)
            yield action, self.window
            if action in ADDED:
                self.trigger("new")
                yield from self._dialog(f"{action}-new")
        self.window.go_to("statistics")
        self.trigger("sessions_held")
        yield "sessions-held", self.window
        yield from self.search()

    def second_session(self) -> Iterator[Picture]:
        """Yield the session part by part, with the parts of its minutes and its dialogs."""
        meeting_id = _second(self.composition.desk.secretariat.meetings.choices())
        self.composition.desk.open("meeting", meeting_id)
        self.settle()
        [page] = self.window.findChildren(SessionPage)
        for number in range(page.views.count()):
            page.views.setCurrentIndex(number)
            self.settle()
            name = f"{number + 1}-{page.views.tabText(number)}"
            yield name, self.window
            part = page.views.currentWidget()
            for inner in part.findChildren(QTabWidget)[:1]:
                for place in range(1, inner.count()):
                    inner.setCurrentIndex(place)
                    self.settle()
                    yield f"{name}-{place + 1}", self.window
            for action in DIALOGS:
                if any(one.objectName() == f"action_{action}" for one in part.actions()):
                    self.trigger(action)
                    yield from self._dialog(f"{name}-{action}")
        page.edit()
        yield from self._dialog("session-edit")
        page.postpone()
        yield from self._dialog("session-postpone")
        size = self.window.size()
        page.live_asked.emit()
        self.settle()
        self.window.window().resize(size)  # the offscreen platform's screen is a small square
        yield "live", self.window
        page.parentWidget().show_record(meeting_id)  # type: ignore[union-attr]

    def years(self) -> Iterator[Picture]:
        """Yield the plan of the year of the session."""
        self.window.go_to("calendar")
        self.settle()
        [page] = self.window.findChildren(YearPage)
        page.show_day(SECOND_SESSION)
        self.settle()
        yield "year", self.window

    def search(self) -> Iterator[Picture]:
        """Yield the search with hits of every kind."""
        self.window.go_to("search")
        [page] = self.window.findChildren(SearchPage)
        page.search_text.setText("integration")
        self.settle()
        yield "search", self.window


def attach_papers(office: str, folder: Path) -> None:
    """Put papers to the session and one of its items, as most sessions have them."""
    secretariat = open_secretariat(office)
    meeting_id = _second(secretariat.meetings.choices())
    item = secretariat.agendas.items(meeting_id)[0]
    for name, item_id in (("Bericht zur Lage", item.id), ("Zahlen", item.id), ("Zeitplan", "")):
        path = folder / f"{name}.txt"
        path.write_text(f"{name}\n\nIntegration in Zahlen und Worten.", encoding="utf-8")
        secretariat.attachments.attach([path], meeting_id, item_id)
    secretariat.close()


def _second(meetings: Sequence[tuple[str, str]]) -> str:
    return next(one for one, label in meetings if f"{SECOND_SESSION:%d.%m.%Y}" in label)


def main() -> None:
    """Play the session once, then render everything in each scheme asked for."""
    parser = argparse.ArgumentParser(description="Render a played session.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--size", default="1366x768")
    parser.add_argument("--scheme", choices=("light", "dark"), action="append")
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    qt = QApplication(["pictures", "-style", "Fusion"])
    options.folder.mkdir(parents=True, exist_ok=True)
    width, height = (int(part) for part in options.size.split("x"))
    with TemporaryDirectory() as place:
        office = str(Path(place) / "Beispielkonferenz.sekretariat")
        demonstrate(office, Path(place) / "papers")
        attach_papers(office, Path(place))
        for scheme in options.scheme or ("light", "dark"):
            state = WindowState(Path(place) / f"{scheme}.json")
            state.put("scheme", scheme)
            state.save()
            request = OfficeRequest(OfficeKind.FILE, office)
            launch = Launch(open_office, request, Path(place) / f"{scheme}.json")
            dialogs = AnsweringDialogs()
            dialogs.path = Path(place)
            composition = Composition(qt, launch, dialogs)
            composition.window.resize(width, height)
            composition.show()
            photographer = SessionPhotographer(composition)
            photographer.enter()
            for name, widget in photographer.all():
                photographer.settle()
                widget.grab().save(str(options.folder / f"{name}-{scheme}.png"))
            composition.window.close()


if __name__ == "__main__":
    main()
