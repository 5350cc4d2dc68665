"""What happened to a record, as a clerk reads it: who, when, which field, old → new, in German."""

from dataclasses import replace
from datetime import UTC, date, datetime

from sekretariat.domain.people import AcademicTitle, Person, Salutation
from sekretariat.services.context import Context, clerk_name, system_clock
from sekretariat.services.people import PersonCard
from sekretariat.services.secretariat import Secretariat


def told(office: Secretariat, *record_ids: str) -> list[tuple[str, str, str, str]]:
    return [(one.kind, one.label, one.old, one.new) for one in office.history.trail(record_ids)]


def test_a_change_is_told_field_by_field_in_german(office: Secretariat) -> None:
    card = office.people.save(PersonCard(Person(given_names="Eva", family_name="Muster")))
    card.person.salutation = Salutation.WOMAN
    card.person.given_names = ""
    card.person.deceased_on = date(2020, 11, 3)
    card.person.do_not_contact = True
    office.people.save(card)
    lines = told(office, card.person.id)
    added = [line for line in lines if line[0] == "added"]
    assert ("added", "Vornamen", "", "Eva") in added
    assert ("added", "Familienname", "", "Muster") in added
    assert "Name-Zusatz" not in {label for _, label, _, _ in added}
    assert lines[len(added) :] == [
        ("changed", "Anrede", "unklar", "Frau"),
        ("changed", "Vornamen", "Eva", ""),
        ("changed", "Verstorben am", "", "03.11.2020"),
        ("changed", "Nicht anschreiben", "nein", "ja"),
    ]


def test_a_line_says_who_when_and_by_which_action(office: Secretariat) -> None:
    card = office.people.save(PersonCard(Person(family_name="Muster")))
    line = next(one for one in office.history.trail([card.person.id]) if one.new == "Muster")
    assert (line.clerk, line.entity, line.field) == ("Test", "person", "family_name")
    assert line.at.date() == date(2020, 11, 2)
    assert line.record_id == card.person.id
    assert line.action == office.history.undo_label()


def test_only_the_records_asked_for_are_told_parts_included(office: Secretariat) -> None:
    card = PersonCard(Person(family_name="Muster"), titles=[AcademicTitle(title="Dr.")])
    saved = office.people.save(card)
    title = saved.titles[0].id
    saved.titles.clear()
    office.people.save(saved)
    assert ("removed", "Titel", "Dr.", "") in told(office, title)
    assert "Familienname" not in {label for _, label, _, _ in told(office, title)}
    assert told(office, "nobody") == []


def test_undo_is_told_as_a_change_too(office: Secretariat) -> None:
    card = office.people.save(PersonCard(Person(family_name="Muster")))
    card.person.given_names = "Eva"
    office.people.save(card)
    office.history.undo()
    assert told(office, card.person.id)[-1] == ("changed", "Vornamen", "Eva", "")
    newest = office.history.recent(limit=1)[0]
    assert newest.undoes != ""


def test_the_clock_and_the_name_of_the_clerk_come_from_the_computer(office: Secretariat) -> None:
    assert system_clock().tzinfo is UTC
    assert clerk_name() != ""
    late = datetime(2020, 11, 3, 23, 30, tzinfo=UTC)
    context = replace(office.context, clock=lambda: late)
    assert context.today() == late.astimezone().date()
    assert isinstance(context, Context)
