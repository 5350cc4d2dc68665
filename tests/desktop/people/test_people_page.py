"""The page of persons over a real office, worked as a clerk works it."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.parts_table import PartDialog
from sekretariat.desktop.people.people_page import PeoplePage
from sekretariat.desktop.people.person_detail import PersonDetail
from sekretariat.desktop.people.person_dialog import PersonDialog
from sekretariat.domain.organizations import Organization
from sekretariat.domain.people import (
    Address,
    Affiliation,
    ContactPoint,
    Person,
    Salutation,
)
from sekretariat.services.organizations import OrganizationCard
from sekretariat.services.people import PersonCard
from sekretariat.services.secretariat import Secretariat
from tests.desktop.conftest import AnsweringDialogs
from tests.desktop.offices import on_desk

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def office(sqlite_office: Secretariat) -> Secretariat:
    """An office with three persons, one of them at an organisation."""
    union = Organization(name="Musterverband Wiesbaden")
    sqlite_office.organizations.save(OrganizationCard(union))
    names = (("Erika", "Muster"), ("Şükrü", "Yıldız-Öğüt"), ("Anna", "Größe"))
    for given, family in names:
        card = PersonCard(Person(given_names=given, family_name=family))
        if family == "Muster":
            card.person.salutation = Salutation.WOMAN
            card.affiliations = [Affiliation(organization_id=union.id, function="Vorsitzende")]
            card.addresses = [Address(street="Musterweg 1", postcode="65189", city="Wiesbaden")]
        sqlite_office.people.save(card)
    return sqlite_office


@pytest.fixture
def page(desk: Desk, office: Secretariat, qtbot: QtBot) -> Iterator[PeoplePage]:
    """The page in its window, as on a small screen."""
    with on_desk(desk, office):
        page = PeoplePage(desk)
        qtbot.addWidget(page)
        page.resize(1170, 700)
        page.show()
        qtbot.waitUntil(page.isActiveWindow)
        yield page


def detail_of(page: PeoplePage) -> PersonDetail:
    found = page.findChild(PersonDetail)
    assert found is not None
    return found


def names(page: PeoplePage) -> list[str]:
    return [str(page.model.index(row, 0).data()) for row in range(page.model.rowCount())]


def row_text(page: PeoplePage, record_id: str) -> str:
    row = page.model.row_of(record_id)
    assert row is not None
    texts = (page.model.index(row, column).data() for column in range(page.model.columnCount()))
    return " | ".join(str(text) for text in texts)


def dialog_of(page: PeoplePage, qtbot: QtBot) -> PersonDialog:
    """Return the open dialog once the keyboard is in it."""
    [dialog] = [one for one in page.findChildren(PersonDialog) if one.isVisible()]
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def opened(page: PeoplePage, key: Qt.Key, qtbot: QtBot, *, control: bool = False) -> PersonDialog:
    """Press a key in the list and return the dialog it opens."""
    page.table.setFocus()
    qtbot.keyClick(page.table, key, CONTROL if control else Qt.KeyboardModifier.NoModifier)
    return dialog_of(page, qtbot)


def line(root: QWidget, name: str) -> QLineEdit:
    found = root.findChild(QLineEdit, name)
    assert isinstance(found, QLineEdit)
    return found


def add_part(dialog: PersonDialog, name: str, values: dict[str, str], qtbot: QtBot) -> None:
    """Go to a list of the dialog and add a part by keyboard."""
    dialog.go_to(name)
    table = dialog.tables[name].table
    qtbot.keyClick(table, Qt.Key.Key_Insert)
    [part] = [one for one in dialog.findChildren(PartDialog) if one.isVisible()]
    qtbot.waitUntil(part.isActiveWindow)
    for field, value in values.items():
        edit = line(part, field)
        edit.clear()
        qtbot.keyClicks(edit, value)
    qtbot.keyClick(part, Qt.Key.Key_S, CONTROL)
    dialog.activateWindow()  # a window manager would do this
    qtbot.waitUntil(dialog.isActiveWindow)


def save(dialog: PersonDialog, qtbot: QtBot) -> None:
    qtbot.keyClick(dialog, Qt.Key.Key_S, CONTROL)


def test_the_list_is_sorted_as_a_dictionary_and_shows_the_first_person(page: PeoplePage) -> None:
    assert names(page) == ["Größe, Anna", "Muster, Erika", "Yıldız-Öğüt, Şükrü"]
    assert page.count_text.text() == "3 of 3"
    assert "Anna Größe" in detail_of(page).facts.toPlainText()


def test_a_person_is_added_with_two_mails_and_an_address(page: PeoplePage, qtbot: QtBot) -> None:
    dialog = opened(page, Qt.Key.Key_N, qtbot, control=True)
    qtbot.keyClicks(line(dialog, "given_names"), "Zoe")
    qtbot.keyClicks(line(dialog, "family_name"), "Zander")
    add_part(dialog, "contacts", {"value": "zoe@example.org"}, qtbot)
    add_part(dialog, "contacts", {"value": "z.zander@example.org"}, qtbot)
    add_part(dialog, "addresses", {"postcode": "34117", "city": "Kassel"}, qtbot)
    assert dialog.preview.sorted_name.text() == "Zander, Zoe"
    save(dialog, qtbot)
    assert names(page)[-1] == "Zander, Zoe"
    added = page.table.current_id()
    assert "zoe@example.org; z.zander@example.org" in row_text(page, added)
    assert "Kassel" in row_text(page, added)
    assert "z.zander@example.org" in detail_of(page).facts.toPlainText()
    assert page.desk.undo is not None
    page.desk.undo()
    assert names(page) == ["Größe, Anna", "Muster, Erika", "Yıldız-Öğüt, Şükrü"]


def test_a_changed_name_holds_from_the_day_asked_for(page: PeoplePage, qtbot: QtBot) -> None:
    page.table.selectRow(0)
    dialog = opened(page, Qt.Key.Key_Return, qtbot)
    assert not dialog.change_row.isVisible()
    line(dialog, "family_name").setText("Zander-Größe")
    assert dialog.change_row.isVisible()
    line(dialog, "change_day").setText("1.10.2020")
    save(dialog, qtbot)
    assert names(page) == ["Muster, Erika", "Yıldız-Öğüt, Şükrü", "Zander-Größe, Anna"]
    page.as_of.set_day(date(2020, 9, 30))
    assert "Größe, Anna" in names(page)
    assert "Zander-Größe, Anna" not in names(page)
    page.as_of.set_day(date(2020, 10, 1))
    assert "Zander-Größe, Anna" in names(page)


def test_a_correction_leaves_no_former_name(
    page: PeoplePage, office: Secretariat, qtbot: QtBot
) -> None:
    page.table.selectRow(0)
    anna = page.table.current_id()
    dialog = opened(page, Qt.Key.Key_F2, qtbot)
    line(dialog, "family_name").setText("Groesse")
    dialog.is_correction.setChecked(True)
    save(dialog, qtbot)
    assert office.people.card(anna).person.family_name == "Groesse"
    assert office.people.card(anna).former_names == []


def test_a_wrong_mail_is_shown_at_its_place(
    page: PeoplePage, office: Secretariat, qtbot: QtBot
) -> None:
    dialog = opened(page, Qt.Key.Key_N, qtbot, control=True)
    dialog.tables["contacts"].load([ContactPoint(value="zoe at example")])
    save(dialog, qtbot)
    assert dialog.isVisible()
    assert "zoe at example" in dialog.problem_text.text()
    assert dialog.binding.widget("family_name").toolTip()
    dialog.problem_text.linkActivated.emit("contacts")
    assert dialog.tables["contacts"].isVisible()
    cell = dialog.tables["contacts"].table.model().index(0, 1)
    assert "zoe at example" in cell.data(Qt.ItemDataRole.ToolTipRole)
    assert len(office.people.choices()) == 3


def test_the_search_knows_no_marks_and_says_when_nothing_fits(
    page: PeoplePage, qtbot: QtBot
) -> None:
    qtbot.keyClicks(page.search_text, "sukru")
    qtbot.waitUntil(lambda: names(page) == ["Yıldız-Öğüt, Şükrü"])
    qtbot.keyClicks(page.search_text, "xyz")
    qtbot.waitUntil(page.state_text.isVisible)
    assert page.model.rowCount() == 0
    page.state_button.click()
    assert len(names(page)) == 3


def test_filters_follow_the_organisations(page: PeoplePage, office: Secretariat) -> None:
    [box] = [one for one in page.findChildren(QWidget) if one.accessibleName() == "Organisation"]
    office.organizations.save(OrganizationCard(Organization(name="Neuer Verein")))
    assert box.findText("Neuer Verein") > 0  # type: ignore[attr-defined]
    box.setCurrentIndex(box.findText("Musterverband Wiesbaden"))  # type: ignore[attr-defined]
    assert names(page) == ["Muster, Erika"]


def test_a_person_is_deleted_and_comes_back(page: PeoplePage, qtbot: QtBot) -> None:
    page.table.selectRow(1)
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    assert names(page) == ["Größe, Anna", "Yıldız-Öğüt, Şükrü"]
    assert page.desk.undo is not None
    page.desk.undo()
    assert names(page) == ["Größe, Anna", "Muster, Erika", "Yıldız-Öğüt, Şükrü"]


def test_a_namesake_is_told_and_does_not_stand_in_the_way(page: PeoplePage, qtbot: QtBot) -> None:
    dialog = opened(page, Qt.Key.Key_N, qtbot, control=True)
    line(dialog, "given_names").setText("erika")
    line(dialog, "family_name").setFocus()
    qtbot.keyClicks(line(dialog, "family_name"), "Muster")
    qtbot.keyClick(line(dialog, "family_name"), Qt.Key.Key_Tab)
    assert "Muster, Erika (Musterverband Wiesbaden)" in dialog.preview.duplicate_hint.text()
    save(dialog, qtbot)
    assert len(names(page)) == 4


def test_the_history_tells_old_and_new(page: PeoplePage, qtbot: QtBot) -> None:
    page.table.selectRow(1)
    dialog = opened(page, Qt.Key.Key_Return, qtbot)
    line(dialog, "pronunciation").setText("Muus-ter")
    save(dialog, qtbot)
    detail_of(page).setCurrentIndex(3)
    latest = detail_of(page).trail.texts()[0]
    assert latest[1] == "Test"
    assert latest[-2:] == ["–", "Muus-ter"]


def test_the_shown_list_goes_to_excel(
    page: PeoplePage, dialogs: AnsweringDialogs, tmp_path: Path, qtbot: QtBot
) -> None:
    dialogs.path = tmp_path / "Personen.xlsx"
    page.search_text.setText("muster")
    qtbot.waitUntil(lambda: len(names(page)) == 1)
    page.table.setFocus()
    with qtbot.waitSignal(page.desk.messages.posted):
        qtbot.keyClick(page.table, Qt.Key.Key_E, CONTROL)
    sheet = load_workbook(dialogs.path).active
    assert sheet is not None
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=4)]
    assert len(rows) == 2
    assert rows[1][:3] == ["Muster, Erika", "Musterverband Wiesbaden", "Vorsitzende"]
    assert rows[1][-1] in {"Ms", "Frau"}
