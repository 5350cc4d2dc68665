"""The page of settings: the office's words are saved, the window's look holds at once."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sekretariat.desktop.base.appearance import Appearance
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.spelling.words_dialog import WordsDialog
from sekretariat.desktop.settings.settings_page import SettingsPage
from sekretariat.services.secretariat import Secretariat
from tests.desktop.conftest import AnsweringDialogs
from tests.desktop.offices import on_desk


@pytest.fixture
def page(
    desk: Desk, sqlite_office: Secretariat, qapp: QApplication, qtbot: QtBot
) -> Iterator[SettingsPage]:
    appearance = Appearance(qapp, "light")
    with on_desk(desk, sqlite_office):
        page = SettingsPage(desk, appearance)
        qtbot.addWidget(page)
        page.show()
        yield page
    appearance.deleteLater()


def test_the_offices_words_are_kept(page: SettingsPage, sqlite_office: Secretariat) -> None:
    assert not page.save_button.isEnabled()
    QTest.keyClicks(page.name, "Musterkonferenz")
    page.letterhead.setPlainText("Musterstraße 1\n65000 Musterstadt")
    QTest.keyClicks(page.clerk, "Erika Beispiel")
    page.save_button.click()
    kept = sqlite_office.settings.load()
    assert (kept.name, kept.clerk) == ("Musterkonferenz", "Erika Beispiel")
    assert kept.letterhead == "Musterstraße 1\n65000 Musterstadt"
    assert not page.save_button.isEnabled()


def test_too_long_a_name_is_refused_at_its_field(
    page: SettingsPage, sqlite_office: Secretariat
) -> None:
    page.letterhead.setPlainText("x" * 1001)
    page.save_button.click()
    assert sqlite_office.settings.load().letterhead == ""
    assert page.letterhead.accessibleDescription()


def test_dark_holds_at_once_and_is_remembered(
    page: SettingsPage, desk: Desk, qapp: QApplication
) -> None:
    light = qapp.palette().color(QPalette.ColorRole.Window).lightness()
    page.scheme_box.setCurrentIndex(2)
    page.scheme_box.activated.emit(2)
    assert qapp.palette().color(QPalette.ColorRole.Window).lightness() < light
    assert desk.state.get("scheme") == "dark"


def test_the_path_of_the_office_is_copied(page: SettingsPage, sqlite_office: Secretariat) -> None:
    page.copy_button.click()
    assert QGuiApplication.clipboard().text() == sqlite_office.target


def test_backups_go_to_the_chosen_folder(
    page: SettingsPage, dialogs: AnsweringDialogs, tmp_path: Path, qtbot: QtBot
) -> None:
    dialogs.path = tmp_path / "copies"
    page.folder_button.click()
    assert page.backup_text.text() == str(tmp_path / "copies")
    assert page.last_text.text() == "never"
    page.backup_button.click()
    qtbot.waitUntil(lambda: page.last_text.text().startswith("02.11.2020"))
    assert len(list((tmp_path / "copies").iterdir())) == 1


def test_the_words_of_the_office_are_opened(page: SettingsPage, sqlite_office: Secretariat) -> None:
    sqlite_office.spelling.add("Querbeetrunde")
    page.words_button.click()
    [dialog] = page.findChildren(WordsDialog)
    assert [one.word for one in dialog.words.parts()] == ["Querbeetrunde"]
    dialog.reject()
