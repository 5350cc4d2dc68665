"""Profiles in the wizard: an assignment kept by name is followed the next time by itself."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sekretariat.desktop.imports.imports_page import ImportsPage
from sekretariat.desktop.imports.profiles_dialog import ProfilesDialog, SaveProfileDialog
from sekretariat.services.secretariat import Secretariat
from tests.desktop.conftest import AnsweringDialogs
from tests.desktop.imports.test_imports_page import SAMPLE, Wait, box_of, press_next


def save_profile(page: ImportsPage, wait_for: Wait, qtbot: QtBot) -> None:
    """Leave a column out and keep the assignment."""
    wait_for(lambda: page.take_file(SAMPLE))
    press_next(page)
    box_of(page, "Ort").setCurrentIndex(0)
    page.columns_step.save_button.click()
    [dialog] = page.findChildren(SaveProfileDialog)
    qtbot.waitUntil(dialog.isVisible)
    QTest.keyClicks(dialog.profile_name, "Konferenzliste")
    dialog.doubts.setCurrentIndex(1)
    QTest.keyClick(dialog.profile_name, Qt.Key.Key_Return)


def test_a_list_of_the_same_kind_is_read_as_last_time(
    page: ImportsPage, wait_for: Wait, qtbot: QtBot
) -> None:
    save_profile(page, wait_for, qtbot)
    wait_for(lambda: page.take_file(SAMPLE))
    assert "Konferenzliste" in page.file_step.profile_text.text()
    assert page.file_step.body_box.currentText() == "Hessische Integrationskonferenz"
    page.next_button.click()
    assert box_of(page, "Ort").currentData() == ""
    wait_for(page.next_button.click)
    assert page.plan_step.count_undecided() == 0  # the profile leaves them out


def test_the_headings_can_be_recognised_anew(
    page: ImportsPage, wait_for: Wait, qtbot: QtBot
) -> None:
    save_profile(page, wait_for, qtbot)
    wait_for(lambda: page.take_file(SAMPLE))
    wait_for(page.file_step.without_button.click)
    assert box_of(page, "Ort").currentData() == "city"
    assert not page.file_step.without_button.isVisible()


def test_profiles_are_renamed_given_away_and_taken_back(
    page: ImportsPage,
    wait_for: Wait,
    qtbot: QtBot,
    dialogs: AnsweringDialogs,
    sqlite_office: Secretariat,
    tmp_path: Path,
) -> None:
    save_profile(page, wait_for, qtbot)
    page.file_step.profile_button.click()
    [dialog] = page.findChildren(ProfilesDialog)
    qtbot.waitUntil(dialog.isVisible)
    dialog.profile_list.item(0).setText("Verbandsliste")
    assert [one.name for one in sqlite_office.importing.profiles.all()] == ["Verbandsliste"]
    dialogs.path = tmp_path / "profil.json"
    dialog.export_button.click()
    dialog.delete_button.click()
    assert dialog.profile_list.count() == 0
    dialog.take_button.click()
    assert dialog.profile_list.item(0).text() == "Verbandsliste"
    wait_for(dialog.follow_button.click)
    assert "Verbandsliste" in page.file_step.profile_text.text()
