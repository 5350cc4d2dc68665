"""The real window on a real office: every place is made, keys lead to where typing begins."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from sekretariat.desktop.base.line_list import LineList
from sekretariat.desktop.base.offices import Launch, Office, OfficeKind, OfficeRequest
from sekretariat.desktop.base.window_state import WindowState
from sekretariat.desktop.composition import Composition
from sekretariat.desktop.people.person_dialog import PersonDialog
from sekretariat.services.secretariat import Secretariat
from tests.desktop.conftest import AnsweringDialogs
from tests.desktop.offices import fill


@pytest.fixture
def started(
    qapp: QApplication,
    qtbot: QtBot,
    sqlite_office: Secretariat,
    dialogs: AnsweringDialogs,
    tmp_path: Path,
) -> Iterator[Composition]:
    fill(sqlite_office)
    state = WindowState(tmp_path / "window.json")
    state.put("language", "en")
    state.save()
    request = OfficeRequest(OfficeKind.FILE)
    launch = Launch(lambda _: Office(sqlite_office, "Muster"), request, tmp_path / "window.json")
    started = Composition(qapp, launch, dialogs)
    qtbot.addWidget(started.window)
    with qtbot.waitSignal(started.window.page_shown):
        started.show()
    yield started
    started.window.close()
    with qtbot.waitSignal(started.destroyed):
        started.deleteLater()


def press(started: Composition, key: Qt.Key) -> None:
    QTest.keyClick(started.window, key, Qt.KeyboardModifier.ControlModifier)


def test_an_office_opens_on_its_overview(started: Composition) -> None:
    assert started.desk.state.get("window.page") == "overview"


def test_control_k_begins_a_search_and_enter_opens(started: Composition, qtbot: QtBot) -> None:
    press(started, Qt.Key.Key_K)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, "history")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: started.desk.state.get("window.page") == "history")


def test_each_place_gives_the_keyboard_a_beginning(started: Composition) -> None:
    window = started.window
    window.go_to("overview")
    assert isinstance(QApplication.focusWidget(), LineList)
    window.go_to("imports")
    assert isinstance(QApplication.focusWidget(), QPushButton)
    window.go_to("settings")
    assert isinstance(QApplication.focusWidget(), QLineEdit)


def test_closing_asks_about_what_is_typed_in_a_dialog(
    started: Composition, dialogs: AnsweringDialogs
) -> None:
    window = started.window
    window.go_to("people")
    press(started, Qt.Key.Key_N)
    [dialog] = window.findChildren(PersonDialog)
    QTest.keyClicks(dialog.binding.widget("family_name"), "Muster")
    dialogs.consents = False
    window.close()
    assert window.isVisible()
    assert started.desk.secretariat is not None
    dialogs.consents = True
    window.close()
    assert not window.isVisible()
