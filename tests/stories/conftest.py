"""The real program on a file of its own, opened and closed as often as a story likes."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sekretariat.__main__ import open_office
from sekretariat.desktop.base.offices import Launch, OfficeKind, OfficeRequest
from sekretariat.desktop.composition import Composition
from tests.desktop.conftest import AnsweringDialogs
from tests.stories.clerk import Clerk, place_in

Begin = Callable[..., Clerk]


@pytest.fixture
def begin(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, request: pytest.FixtureRequest
) -> Iterator[Begin]:
    """Give a function that starts the program on the story's file."""
    crashes: list[object] = []

    def start(kind: OfficeKind, place: str = "", *, opens: bool = True) -> Clerk:
        asked = OfficeRequest(kind, place or place_in(tmp_path))
        if kind is OfficeKind.SAMPLE and not Path(asked.place).exists():
            request.getfixturevalue("sample_file").copy(Path(asked.place))
        dialogs = AnsweringDialogs()
        launch = Launch(open_office, asked, tmp_path / "window.json")
        composition = Composition(qapp, launch, dialogs)
        composition.errors.crashed.connect(crashes.append)
        qtbot.addWidget(composition.window)
        told = composition.window.page_shown if opens else composition.desk.messages.posted
        with qtbot.waitSignal(told):
            composition.show()
        return Clerk(composition, dialogs, qtbot)

    yield start
    assert not crashes


@pytest.fixture
def clerk(begin: Begin) -> Iterator[Clerk]:
    """A clerk in a new, empty office."""
    started = begin(OfficeKind.NEW)
    yield started
    started.leave()
