"""The page of organisations over a real office, worked as a clerk works it."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.reference import ReferenceEdit
from sekretariat.desktop.organizations.organization_detail import OrganizationDetail
from sekretariat.desktop.organizations.organization_dialog import OrganizationDialog
from sekretariat.desktop.organizations.organizations_page import OrganizationsPage
from sekretariat.domain.organizations import Category, Organization
from sekretariat.domain.people import Affiliation, Person
from sekretariat.services.organizations import OrganizationCard
from sekretariat.services.people import PersonCard
from sekretariat.services.secretariat import Secretariat
from tests.desktop.offices import on_desk

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def office(sqlite_office: Secretariat) -> Secretariat:
    """An office with two organisations; one person works at the first."""
    town = Organization(name="Musterstadt", category=Category.MUNICIPALITY)
    sqlite_office.organizations.save(OrganizationCard(town))
    sqlite_office.organizations.save(OrganizationCard(Organization(name="Verein Vielfalt")))
    work = Affiliation(organization_id=town.id, function="Stadträtin")
    erika = Person(given_names="Erika", family_name="Muster")
    sqlite_office.people.save(PersonCard(erika, affiliations=[work]))
    return sqlite_office


@pytest.fixture
def page(desk: Desk, office: Secretariat, qtbot: QtBot) -> Iterator[OrganizationsPage]:
    with on_desk(desk, office):
        page = OrganizationsPage(desk)
        qtbot.addWidget(page)
        page.resize(1170, 700)
        page.show()
        qtbot.waitUntil(page.isActiveWindow)
        yield page


def detail_of(page: OrganizationsPage) -> OrganizationDetail:
    found = page.findChild(OrganizationDetail)
    assert found is not None
    return found


def names(page: OrganizationsPage) -> list[str]:
    return [str(page.model.index(row, 0).data()) for row in range(page.model.rowCount())]


def opened(
    page: OrganizationsPage,
    key: Qt.Key,
    qtbot: QtBot,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> OrganizationDialog:
    """Press a key in the list and return the dialog it opens."""
    page.table.setFocus()
    qtbot.keyClick(page.table, key, modifier)
    [dialog] = [one for one in page.findChildren(OrganizationDialog) if one.isVisible()]
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def line(root: QWidget, name: str) -> QLineEdit:
    found = root.findChild(QLineEdit, name)
    assert isinstance(found, QLineEdit)
    return found


def test_an_organisation_is_added_and_found(page: OrganizationsPage, qtbot: QtBot) -> None:
    dialog = opened(page, Qt.Key.Key_N, qtbot, CONTROL)
    qtbot.keyClicks(line(dialog, "name"), "Arbeitskreis Beispiel")
    qtbot.keyClick(dialog, Qt.Key.Key_S, CONTROL)
    assert names(page) == ["Arbeitskreis Beispiel", "Musterstadt", "Verein Vielfalt"]
    qtbot.keyClicks(page.search_text, "beispiel")
    qtbot.waitUntil(lambda: names(page) == ["Arbeitskreis Beispiel"])


def test_a_new_name_holds_since_a_day_and_the_successor_is_told(
    page: OrganizationsPage, qtbot: QtBot
) -> None:
    page.table.selectRow(1)
    dialog = opened(page, Qt.Key.Key_Return, qtbot)
    line(dialog, "name").setText("Bund der Vielfalt")
    line(dialog, "change_day").setText("1.10.2020")
    successor = dialog.binding.widget("successor_id")
    assert isinstance(successor, ReferenceEdit)
    successor.setFocus()
    qtbot.keyClicks(successor, "Musterst")
    qtbot.keyClick(successor.completer().popup(), Qt.Key.Key_Down)
    qtbot.keyClick(successor.completer().popup(), Qt.Key.Key_Return)
    assert successor.text() == "Musterstadt"
    qtbot.keyClick(dialog, Qt.Key.Key_S, CONTROL)
    assert names(page) == ["Bund der Vielfalt", "Musterstadt"]
    shown = detail_of(page).facts.toPlainText()
    assert "Verein Vielfalt (– 30.09.2020)" in shown
    assert "Musterstadt" in shown
    page.as_of.set_day(date(2020, 9, 30))
    assert "Verein Vielfalt" in names(page)


def test_persons_there_are_shown(page: OrganizationsPage) -> None:
    page.table.selectRow(0)
    detail_of(page).setCurrentIndex(1)
    assert detail_of(page).persons.texts() == [["Muster, Erika", "Stadträtin", "–", "–", "–"]]


def test_an_organisation_in_use_stays_and_says_why(page: OrganizationsPage, qtbot: QtBot) -> None:
    page.table.selectRow(0)
    page.table.setFocus()
    with qtbot.waitSignal(page.desk.messages.posted) as told:
        qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    assert "Musterstadt" in told.args[0].text
    assert names(page) == ["Musterstadt", "Verein Vielfalt"]


def test_the_category_filters_and_a_filter_to_nothing_is_cleared_by_one_click(
    page: OrganizationsPage,
) -> None:
    boxes = [one for one in page.findChildren(QComboBox) if one.findData("kommune") > 0]
    [category] = boxes
    category.setCurrentIndex(category.findData("kommune"))
    assert names(page) == ["Musterstadt"]
    category.setCurrentIndex(category.findData("kirche"))
    assert page.state_text.isVisible()
    page.state_button.click()
    assert names(page) == ["Musterstadt", "Verein Vielfalt"]
