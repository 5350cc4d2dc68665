"""Journal and start page, on both databases: newest first, filtered, undone, named, opened."""

from sekretariat.domain.organizations import Organization
from sekretariat.domain.people import Address, ContactPoint, Person
from sekretariat.services.organizations import OrganizationCard
from sekretariat.services.people import PersonCard
from sekretariat.services.secretariat import Secretariat
from tests.desktop.offices import fill


def erika(office: Secretariat) -> PersonCard:
    person = Person(given_names="Erika", family_name="Mustermann")
    point = ContactPoint(value="erika@example.org", position=1)
    return office.people.save(PersonCard(person, contacts=[point]))


def test_actions_stand_newest_first_with_the_records_they_touched(office: Secretariat) -> None:
    card = erika(office)
    card.contacts[0].value = "e.mustermann@example.org"
    office.people.save(card)
    newest, first = office.journal.headlines()
    assert (newest.records, first.records) == (1, 2)
    assert newest.clerk == "Test"
    assert office.journal.headlines("mustermann") == [newest, first]
    assert office.journal.headlines("beispiel") == []


def test_a_changed_part_is_told_with_its_person_and_opens_it(office: Secretariat) -> None:
    card = erika(office)
    card.contacts[0].value = "e.mustermann@example.org"
    office.people.save(card)
    (line,) = office.journal.lines(office.journal.headlines()[0].id)
    assert line.record.endswith(": Erika Mustermann")
    assert (line.old, line.new) == ("erika@example.org", "e.mustermann@example.org")
    assert (line.kind, line.record_id) == ("person", card.person.id)


def test_removed_records_are_still_named(office: Secretariat) -> None:
    card = erika(office)
    office.people.delete(card.person.id)
    lines = office.journal.lines(office.journal.headlines()[0].id)
    assert any("Mustermann" in line.old for line in lines)
    assert all(line.new == "" for line in lines)


def test_an_action_taken_back_is_marked(office: Secretariat) -> None:
    erika(office)
    office.history.undo()
    undo, action = office.journal.headlines()
    assert (undo.is_undo, undo.undone) == (True, False)
    assert (action.is_undo, action.undone) == (False, True)


def test_the_start_page_shows_the_session_of_tomorrow(office: Secretariat) -> None:
    assert not office.overviews.load().has_bodies
    meeting = fill(office)
    found = office.overviews.load()
    (session,) = found.sessions
    assert (session.id, session.days_left) == (meeting.id, 1)
    assert session.without_rapporteur == ()
    assert office.overviews.session_names() == [
        (meeting.id, "1. Sitzung · Musterkonferenz, 03.11.2020")
    ]
    assert found.has_persons


def test_an_action_nobody_knows_has_no_lines(office: Secretariat) -> None:
    assert office.journal.lines("nothing") == []


def test_an_address_without_a_person_opens_its_organisation(office: Secretariat) -> None:
    organization = Organization(name="Musterverband")
    card = OrganizationCard(organization, addresses=[Address(city="Wiesbaden")])
    office.organizations.save(card)
    lines = office.journal.lines(office.journal.headlines()[0].id)
    (address,) = [line for line in lines if "Wiesbaden" in line.new]
    assert address.record.endswith(": Musterverband")
    assert (address.kind, address.record_id) == ("organization", organization.id)


def test_what_changed_in_a_part_is_still_told_when_the_part_is_gone(office: Secretariat) -> None:
    card = erika(office)
    card.contacts[0].value = "e.mustermann@example.org"
    office.people.save(card)
    card = office.people.card(card.person.id)
    card.contacts.clear()
    office.people.save(card)
    (line,) = office.journal.lines(office.journal.headlines()[1].id)
    assert (line.old, line.new) == ("erika@example.org", "e.mustermann@example.org")
