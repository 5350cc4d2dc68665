"""What the program says about itself: everything by keyboard, to read and to copy."""

import platform
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow, QPushButton
from pytestqt.qtbot import QtBot

import sekretariat
from sekretariat.desktop.base.about import AboutDialog, ProgramHelp
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.offices import Launch, Office
from sekretariat.diagnosis import Diagnosis
from sekretariat.services.secretariat import Secretariat
from tests.desktop.bodies.hands import activate


def no_office(_: object) -> Office:
    raise AssertionError


@pytest.fixture
def window(desk: Desk, qtbot: QtBot, tmp_path: Path) -> QMainWindow:
    window = QMainWindow()
    qtbot.addWidget(window)
    launch = Launch(no_office, None, tmp_path / "fenster.json", Diagnosis(tmp_path / "log"))
    ProgramHelp(desk, window.menuBar().addMenu("Help"), launch, window)
    window.show()
    return window


def choose(window: QMainWindow, name: str) -> None:
    menu = window.menuBar().actions()[0].menu()
    assert menu is not None
    [entry] = [one for one in window.actions() if one.objectName() == f"action_{name}"]
    entry.trigger()


def about(window: QMainWindow) -> AboutDialog:
    choose(window, "about")
    (dialog,) = window.findChildren(AboutDialog)
    activate(dialog)
    return dialog


def go_to(dialog: AboutDialog, button: QPushButton) -> None:
    """Press Tab from what is read to a button."""
    dialog.about_facts.setFocus()
    for _ in range(3):
        if not button.hasFocus():
            QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    assert button.hasFocus()


def test_versions_and_places_are_told_and_copied_by_keyboard(
    window: QMainWindow, desk: Desk, office: Secretariat, tmp_path: Path
) -> None:
    desk.secretariat = office
    dialog = about(window)
    told = dialog.about_facts.toPlainText()
    assert dialog.about_title.text().endswith(sekretariat.__version__)
    for word in (
        f"Python {platform.python_version()}",
        "Qt 6.",
        "PostgreSQL 1" if office.target.startswith("postgres") else "SQLite 3.",
        office.target,
        str(tmp_path / "log" / "Diagnose.txt"),
        str(tmp_path / "fenster.json"),
    ):
        assert word in told
    go_to(dialog, dialog.copy_button)
    QTest.keyClick(dialog.copy_button, Qt.Key.Key_Space)
    assert QGuiApplication.clipboard().text() == told
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    desk.secretariat = None


def test_licences_are_listed_and_put_away_again(window: QMainWindow) -> None:
    dialog = about(window)
    before = dialog.about_facts.toPlainText()
    go_to(dialog, dialog.licences_button)
    QTest.keyClick(dialog.licences_button, Qt.Key.Key_Space)
    assert "PySide6_Essentials" in dialog.about_facts.toPlainText()
    dialog.licences_button.click()
    assert dialog.about_facts.toPlainText() == before
    dialog.reject()


def test_the_place_of_the_diagnosis_file_is_told(
    window: QMainWindow, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(desk.messages.posted) as posted:
        choose(window, "diagnosis")
    assert posted.args[0].action is None
    Diagnosis(tmp_path / "log").note("start")
    with qtbot.waitSignal(desk.messages.posted) as posted:
        choose(window, "diagnosis")
    assert str(tmp_path / "log" / "Diagnose.txt") in posted.args[0].text
    assert posted.args[0].action is not None
