"""What the window's tests share: a desk without files, a clock, plain fakes for the services."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QWidget

from sekretariat.desktop.base.desk import Desk, Surroundings
from sekretariat.desktop.base.dialogs import Dialogs, PathTaker
from sekretariat.desktop.base.window_state import WindowState

TODAY = date(2020, 11, 3)


class AnsweringDialogs(Dialogs):
    """Answers at once instead of asking: files by `path`, questions by `consents`."""

    def __init__(self) -> None:
        self.path = Path("chosen.sekretariat")
        self.colour = "#1F4E79"
        self.consents = True
        self.asked: list[str] = []

    def choose_file(self, _parent: QWidget, title: str, _pattern: str, take: PathTaker) -> None:
        self.asked.append(title)
        take(self.path)

    def choose_place(
        self, _parent: QWidget, title: str, _suggested: str, _pattern: str, take: PathTaker
    ) -> None:
        self.asked.append(title)
        take(self.path)

    def choose_folder(self, _parent: QWidget, title: str, _start: str, take: PathTaker) -> None:
        self.asked.append(title)
        take(self.path)

    def choose_colour(
        self, _parent: QWidget, title: str, _start: QColor, take: Callable[[str], object]
    ) -> None:
        self.asked.append(title)
        take(self.colour)

    def confirm(
        self, _parent: QWidget, question: str, _verb: str, then: Callable[[], object]
    ) -> None:
        self.asked.append(question)
        if self.consents:
            then()


@pytest.fixture
def dialogs() -> AnsweringDialogs:
    return AnsweringDialogs()


@pytest.fixture
def desk(
    qapp: QApplication,  # noqa: ARG001 (widgets need it)
    dialogs: AnsweringDialogs,
) -> Iterator[Desk]:
    desk = Desk(Surroundings(WindowState(), dialogs, lambda: TODAY))
    yield desk
    desk.leave_office()
    desk.deleteLater()
