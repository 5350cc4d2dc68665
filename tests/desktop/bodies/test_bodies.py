"""The tree of bodies, their dialog, terms and offices."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from sekretariat.desktop.base.parts_table import PartsTable
from sekretariat.desktop.bodies.area import BodiesArea
from sekretariat.desktop.bodies.body_dialog import BodyDialog
from sekretariat.desktop.bodies.offices_page import OfficeDialog, OfficesPage
from sekretariat.desktop.bodies.terms_page import TermDialog, TermsPage
from sekretariat.domain.bodies import Body, BodySuccession, Seat, SuccessionKind
from sekretariat.domain.meetings import StandardItem
from sekretariat.domain.organizations import BodyCategory, CategoryInBody, Organization
from sekretariat.services.bodies import BodyCard
from sekretariat.services.lists import ListQuestion
from sekretariat.services.organizations import OrganizationCard
from sekretariat.services.secretariat import Secretariat
from tests.desktop.bodies import conference
from tests.desktop.bodies.hands import ALT, CTRL, dialog, enter, go_to, lines, members, press, save


def tree(area: BodiesArea) -> list[str]:
    return [name.replace("\N{EM SPACE}", " ") for (name,) in lines(area.bodies, "name")]


def test_a_body_is_created_by_keyboard(area: BodiesArea, sqlite_office: Secretariat) -> None:
    assert area.bodies.state_text.isVisible()
    press(area.bodies, Qt.Key.Key_N, CTRL)
    form = dialog(area.bodies, BodyDialog)
    save(form)
    assert form.isVisible()
    assert form.binding.widget("name").accessibleDescription()
    enter(form, name="Musterkonferenz", constituted_on="3.12.2019")
    save(form)
    assert tree(area) == ["Musterkonferenz"]
    (kept,) = sqlite_office.bodies.all()
    assert kept.constituted_on == date(2019, 12, 3)
    sqlite_office.history.undo()
    assert area.bodies.state_text.isVisible()


def test_forums_stand_below_and_ended_ones_last(
    area: BodiesArea, body: Body, sqlite_office: Secretariat
) -> None:
    for number in (2, 1):
        conference.forum(sqlite_office, body, number)
    old = Body(name="Musterbeirat", ended_on=date(2019, 12, 2))
    sqlite_office.bodies.save(BodyCard(old))
    card = sqlite_office.bodies.card(body.id)
    card.predecessors = [BodySuccession(predecessor_id=old.id, kind=SuccessionKind.MERGER)]
    sqlite_office.bodies.save(card)
    assert tree(area) == [
        "Musterkonferenz",
        "  Themenforum 1",
        "  Themenforum 2",
        "Musterbeirat",
    ]
    area.bodies.search_text.setText("Beirat")
    area.bodies._search_now()  # noqa: SLF001 (the typing pause is tested with the list page)
    assert tree(area) == ["Musterkonferenz", "Musterbeirat"]
    area.bodies.clear_filters()
    box = area.bodies._filters["state"]  # noqa: SLF001
    box.setCurrentIndex(box.findData("ended"))
    assert tree(area) == ["Musterbeirat"]


@pytest.mark.usefixtures("body")
def test_a_new_name_holds_from_a_day(area: BodiesArea) -> None:
    go_to(area.bodies, 0)
    press(area.bodies, Qt.Key.Key_Return, ALT)
    form = dialog(area.bodies, BodyDialog)
    assert not form.change_row.isVisible()
    enter(form, name="Neue Konferenz")
    assert form.change_row.isVisible()
    form.change_day.set_value(date(2020, 9, 1))
    save(form)
    assert tree(area) == ["Neue Konferenz"]
    area.bodies.as_of.set_day(date(2020, 8, 31))
    assert tree(area) == ["Musterkonferenz"]


@pytest.mark.usefixtures("body")
def test_a_new_name_before_the_last_one_is_refused_at_the_day(area: BodiesArea) -> None:
    for name in ("Neue Konferenz", "Neuere Konferenz"):
        go_to(area.bodies, 0)
        press(area.bodies, Qt.Key.Key_Return, ALT)
        form = dialog(area.bodies, BodyDialog)
        enter(form, name=name)
        form.change_day.set_value(date(2020, 9, 1))
        save(form)
    assert form.isVisible()
    assert 'href="since"' in form.problem_text.text()
    assert "01.09.2020" in form.change_day.accessibleDescription()
    assert form.focusWidget() is form.change_day
    form.change_day.set_value(date(2020, 9, 2))
    save(form)
    assert tree(area) == ["Neuere Konferenz"]


def test_enter_goes_into_a_body_on_the_day_shown_and_escape_comes_back(
    area: BodiesArea, body: Body
) -> None:
    area.bodies.as_of.set_day(date(2019, 12, 31))
    go_to(area.bodies, 0)
    press(area.bodies.table, Qt.Key.Key_Return)
    page = members(area)
    assert page.body_id == body.id
    assert page.day == date(2019, 12, 31)
    assert page.page_title.text().endswith("Musterkonferenz")
    press(page, Qt.Key.Key_Escape)
    assert area.members is None
    assert area.currentWidget() is area.bodies


def test_the_chair_by_office_is_the_days_holder(
    area: BodiesArea, body: Body, sqlite_office: Secretariat
) -> None:
    persons = conference.persons(sqlite_office)
    conference.chair_by_office(sqlite_office, body, persons["Dietz"], persons["Emmerich"])
    assert lines(area.bodies, "chair") == [["Emil Emmerich"]]
    area.bodies.as_of.set_day(date(2020, 6, 30))
    assert lines(area.bodies, "chair") == [["Dora Dietz"]]


@pytest.mark.usefixtures("body")
def test_rules_and_language_are_chosen_by_their_names(
    area: BodiesArea, sqlite_office: Secretariat
) -> None:
    go_to(area.bodies, 0)
    press(area.bodies, Qt.Key.Key_Return, ALT)
    form = dialog(area.bodies, BodyDialog)
    rules, language = form.binding.widget("rules_profile"), form.binding.widget("language")
    assert isinstance(rules, QComboBox)
    assert isinstance(language, QComboBox)
    assert language.currentText() == "Deutsch"
    QTest.keyClicks(rules, "Konf")
    QTest.keyClicks(language, "Engl")
    save(form)
    (kept,) = sqlite_office.bodies.all()
    assert (kept.rules_profile, kept.language) == ("konferenz", "en")


def test_a_body_groups_organisations_by_its_own_list(
    area: BodiesArea, body: Body, sqlite_office: Secretariat
) -> None:
    go_to(area.bodies, 0)
    press(area.bodies, Qt.Key.Key_Return, ALT)
    form = dialog(area.bodies, BodyDialog)
    form.tables["categories"].edited.append(BodyCategory(name="Freie Träger"))
    form.tables["categories"].edited.append(BodyCategory(name="Kommunale Familie"))
    save(form)
    card = sqlite_office.bodies.card(body.id)
    told = [(one.position, one.name) for one in card.categories]
    assert told == [(1, "Freie Träger"), (2, "Kommunale Familie")]
    own, other = sqlite_office.bodies.category_choices()
    assert own == (card.categories[0].id, f"{body.name}: Freie Träger")
    town = OrganizationCard(Organization(name="Musterstadt"))
    town.categories = [CategoryInBody(category_id=other[0])]
    sqlite_office.organizations.save(town)
    seat = Seat(body_id=body.id, number=1, organization_id=town.organization.id)
    sqlite_office.seats.save_seat(seat)
    question = ListQuestion(as_of=date(2021, 1, 1), body=body.id)
    [row] = sqlite_office.lists.members(question)
    assert row["body_category"] == "Kommunale Familie"


def test_standard_items_are_indented_by_their_level(
    area: BodiesArea, body: Body, sqlite_office: Secretariat
) -> None:
    card = sqlite_office.bodies.card(body.id)
    titles = {"Eröffnung": 0, "Grußworte": 1, "Land": 2}
    card.standard_items = [StandardItem(title=one, depth=titles[one]) for one in titles]
    sqlite_office.bodies.save(card)
    go_to(area.bodies, 0)
    press(area.bodies, Qt.Key.Key_Return, ALT)
    items = dialog(area.bodies, BodyDialog).findChild(PartsTable, "standard_items")
    assert items is not None
    model = items.table.model()
    shown = [str(model.index(row, 0).data()).replace("\N{EM SPACE}", " ") for row in range(3)]
    assert shown == ["Eröffnung", "  Grußworte", "    Land"]


def test_a_term_is_kept(area: BodiesArea, sqlite_office: Secretariat) -> None:
    area.show_terms()
    page = area.currentWidget()
    assert isinstance(page, TermsPage)
    press(page, Qt.Key.Key_N, CTRL)
    form = dialog(page, TermDialog)
    enter(form, number="21", valid_from="18.1.2024", valid_to="17.1.2023")
    save(form)
    assert form.binding.widget("valid_to").accessibleDescription()
    enter(form, valid_to="17.1.2029")
    save(form)
    assert lines(page, "number", "valid_to") == [["21", "17.01.2029"]]
    go_to(page, 0)
    press(page.table, Qt.Key.Key_Delete)
    assert sqlite_office.bodies.terms() == []


def test_an_office_shows_its_holder_on_the_day(
    area: BodiesArea, body: Body, sqlite_office: Secretariat
) -> None:
    persons = conference.persons(sqlite_office)
    conference.chair_by_office(sqlite_office, body, persons["Dietz"], persons["Emmerich"])
    area.show_offices()
    page = area.currentWidget()
    assert isinstance(page, OfficesPage)
    assert "Emmerich" in lines(page, "holder")[0][0]
    page.as_of.set_day(date(2020, 6, 30))
    assert "Dietz" in lines(page, "holder")[0][0]
    go_to(page, 0)
    press(page.table, Qt.Key.Key_Return)
    form = dialog(page, OfficeDialog)
    enter(form, name="Neues Amt")
    save(form)
    assert lines(page, "name") == [["Neues Amt"]]
    press(page.table, Qt.Key.Key_Delete)
    assert lines(page, "name") == [["Neues Amt"]]
