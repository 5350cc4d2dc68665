"""The file of the office is damaged: the program says so, offers its backups and goes on."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QCommandLinkButton

from sekretariat.desktop.base.message_bar import MessageBar
from sekretariat.desktop.base.offices import OfficeKind
from sekretariat.desktop.base.rescue_page import RescuePage
from sekretariat.desktop.base.restore_dialog import RestoreDialog
from sekretariat.desktop.base.start_page import StartPage
from sekretariat.desktop.base.window_state import WindowState
from sekretariat.desktop.people.people_page import PeoplePage
from sekretariat.services.demonstration import SAMPLE_NAME
from sekretariat.services.secretariat import open_secretariat
from tests.conftest import office_of_yesterday
from tests.desktop.bodies.hands import activate, lines
from tests.shelves import damage_people, family_names
from tests.stories.clerk import Clerk, place_in
from tests.stories.conftest import Begin


@pytest.fixture
def office(empty_file: Path, tmp_path: Path) -> Path:
    """The office of yesterday, with its backup; today somebody was added."""
    return office_of_yesterday(empty_file, Path(place_in(tmp_path)))


def bar_of(clerk: Clerk) -> MessageBar:
    [bar] = clerk.composition.window.findChildren(MessageBar)
    return bar


def rescue_page(clerk: Clerk) -> RescuePage:
    clerk.qtbot.waitUntil(lambda: bool(clerk.composition.window.findChildren(RescuePage)))
    return clerk.see(RescuePage)


def offered(page: RescuePage) -> list[QCommandLinkButton]:
    return [
        one for one in page.findChildren(QCommandLinkButton) if one.text().startswith("Stand vom")
    ]


def backups_of(office: Path) -> list[Path]:
    return sorted((office.parent / "Sicherungen").iterdir())


def megabytes(path: Path) -> str:
    return f"{path.stat().st_size / 1_000_000:.1f} MB".replace(".", ",")


def kept_files(office: Path) -> list[Path]:
    return sorted(office.parent.glob("*-beschädigt-*.sekretariat"))


def test_a_file_cut_short_by_a_crash_comes_back_by_keyboard(begin: Begin, office: Path) -> None:
    content = office.read_bytes()
    office.write_bytes(content[: len(content) // 2])
    clerk = begin(OfficeKind.FILE, opens=False)
    assert f"„{office}“ ist beschädigt" in bar_of(clerk).message_text.text()
    page = rescue_page(clerk)
    assert page.rescue_title.text() == "„Geschäftsstelle“ ist beschädigt"
    [newest] = offered(page)
    assert newest.text().endswith(" Uhr zurückholen")
    assert newest.description() == f"Sicherung, {megabytes(backups_of(office)[0])}"
    activate(clerk.composition.window)
    assert QApplication.focusWidget() is newest
    with clerk.qtbot.waitSignal(clerk.composition.window.page_shown, timeout=20_000):
        clerk.press(Qt.Key.Key_Space)
    assert lines(clerk.go("people", PeoplePage), "name") == [["Gestern"]]
    [kept] = kept_files(office)
    assert kept.read_bytes() == content[: len(content) // 2]
    assert kept.name in bar_of(clerk).message_text.text()
    assert bar_of(clerk).message_action.text() == "Ordner öffnen"
    clerk.leave()


def test_damage_found_while_working_leads_to_the_backups(begin: Begin, office: Path) -> None:
    damage_people(office)
    clerk = begin(OfficeKind.FILE)
    with clerk.qtbot.waitSignal(clerk.composition.desk.messages.posted):
        clerk.composition.window.go_to("people")
    bar = bar_of(clerk)
    assert "an einzelnen Stellen beschädigt" in bar.message_text.text()
    assert bar.message_action.text() == "Sicherungen zeigen"
    bar.message_action.click()
    page = rescue_page(clerk)
    with clerk.qtbot.waitSignal(clerk.composition.window.page_shown, timeout=20_000):
        offered(page)[0].click()
    assert lines(clerk.go("people", PeoplePage), "name") == [["Gestern"]]
    clerk.leave()
    assert len(kept_files(office)) == 1


def test_the_menu_leads_out_of_a_damaged_office_too(begin: Begin, office: Path) -> None:
    clerk = begin(OfficeKind.FILE)
    damage_people(office)
    [action] = [
        one
        for one in clerk.composition.window.findChildren(QAction)
        if one.objectName() == "action_restore_backup"
    ]
    action.trigger()
    dialog = clerk.see(RestoreDialog)
    with clerk.qtbot.waitSignal(clerk.composition.window.page_shown, timeout=20_000):
        dialog.restore_button.click()
    [kept] = kept_files(office)
    assert kept.name in bar_of(clerk).message_text.text()
    assert lines(clerk.go("people", PeoplePage), "name") == [["Gestern"]]
    clerk.leave()


def test_without_a_backup_there_another_file_is_asked_for(
    begin: Begin, office: Path, tmp_path: Path
) -> None:
    [copy] = (tmp_path / "Sicherungen").iterdir()
    elsewhere = tmp_path / "Stick.sekretariat"
    copy.rename(elsewhere)
    office.write_bytes(b"")
    clerk = begin(OfficeKind.FILE, opens=False)
    page = rescue_page(clerk)
    assert offered(page) == []
    assert "keine unbeschädigte Sicherung" in page.rescue_text.text()
    clerk.dialogs.path = elsewhere
    with clerk.qtbot.waitSignal(clerk.composition.window.page_shown, timeout=20_000):
        page.other_copy.click()
    assert lines(clerk.go("people", PeoplePage), "name") == [["Gestern"]]
    clerk.leave()
    assert family_names(elsewhere) == ["Gestern"]


def test_a_file_that_is_gone_is_brought_back_or_left(begin: Begin, office: Path) -> None:
    office.unlink()
    clerk = begin(OfficeKind.FILE, opens=False)
    page = rescue_page(clerk)
    assert page.rescue_title.text() == "„Geschäftsstelle“ ist nicht mehr da"
    page.other_office.click()
    assert clerk.see(StartPage).open_file.isVisible()
    clerk.leave()
    assert not office.exists()

    clerk = begin(OfficeKind.FILE, opens=False)
    page = rescue_page(clerk)
    with clerk.qtbot.waitSignal(clerk.composition.window.page_shown, timeout=20_000):
        offered(page)[0].click()
    assert lines(clerk.go("people", PeoplePage), "name") == [["Gestern"]]
    clerk.leave()
    assert kept_files(office) == []


def test_a_file_that_is_gone_without_a_copy_leads_to_the_start(
    begin: Begin, tmp_path: Path
) -> None:
    clerk = begin(OfficeKind.FILE, str(tmp_path / "nie da.sekretariat"), opens=False)
    clerk.qtbot.waitUntil(lambda: bool(clerk.composition.window.findChildren(StartPage)))
    assert clerk.see(StartPage).open_file.isVisible()
    clerk.leave()


def test_a_damaged_file_is_not_begun_anew_by_mistake(begin: Begin, office: Path) -> None:
    office.write_bytes(b"")
    clerk = begin(OfficeKind.NEW, opens=False)
    assert len(offered(rescue_page(clerk))) == 1
    clerk.leave()
    assert office.read_bytes() == b""


def test_a_second_click_does_not_bring_it_back_twice(begin: Begin, office: Path) -> None:
    office.write_bytes(b"")
    clerk = begin(OfficeKind.FILE, opens=False)
    newest = offered(rescue_page(clerk))[0]
    with clerk.qtbot.waitSignal(clerk.composition.window.page_shown, timeout=20_000):
        newest.click()
        newest.click()
    clerk.leave()
    assert len(kept_files(office)) == 1


def test_a_backup_that_is_no_office_can_be_chosen_better(
    begin: Begin, office: Path, tmp_path: Path
) -> None:
    office.write_bytes(b"")
    clerk = begin(OfficeKind.FILE, opens=False)
    page = rescue_page(clerk)
    clerk.dialogs.path = tmp_path / "Brief.sekretariat"
    clerk.dialogs.path.write_text("Sehr geehrte Damen und Herren", encoding="utf-8")
    with clerk.qtbot.waitSignal(clerk.composition.desk.messages.posted):
        page.other_copy.click()
    assert "Brief.sekretariat" in bar_of(clerk).message_text.text()
    with clerk.qtbot.waitSignal(clerk.composition.window.page_shown, timeout=20_000):
        offered(page)[0].click()
    clerk.leave()
    assert family_names(office) == ["Gestern"]


def test_the_start_names_offices_whose_drive_is_not_there(begin: Begin, tmp_path: Path) -> None:
    away = tmp_path / "Laufwerk" / "Büro.sekretariat"
    remembered = WindowState(tmp_path / "window.json")
    remembered.put("recent", [str(away)])
    remembered.save()
    clerk = begin(OfficeKind.FILE, str(tmp_path / "nie da.sekretariat"), opens=False)
    clerk.qtbot.waitUntil(lambda: bool(clerk.composition.window.findChildren(StartPage)))
    buttons = clerk.see(StartPage).findChildren(QCommandLinkButton)
    [again] = [one for one in buttons if one.description() == str(away)]
    with clerk.qtbot.waitSignal(clerk.composition.desk.messages.posted):
        again.click()
    assert "nicht verbunden" in bar_of(clerk).message_text.text()
    clerk.leave()


def test_a_damaged_sample_is_built_anew(begin: Begin, tmp_path: Path) -> None:
    place = tmp_path / SAMPLE_NAME
    place.write_bytes(b"nothing of a database")
    clerk = begin(OfficeKind.SAMPLE, str(place))
    assert not clerk.office.is_empty()
    clerk.leave()
    [kept] = kept_files(place)
    assert kept.read_bytes() == b"nothing of a database"
    open_secretariat(str(place), create=False).close()
