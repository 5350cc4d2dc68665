"""Submissions put to the head of the house what the office knows of a session and a body."""

from datetime import date

import pytest

from sekretariat.domain.meetings import ItemStatus
from sekretariat.domain.people import Gender
from sekretariat.domain.problems import Refused
from sekretariat.services.papers.kinds import SubmissionVariant
from sekretariat.services.secretariat import Secretariat
from tests.services.inviting.council import reachable
from tests.services.papers.filed import said
from tests.services.test_attendances import Council


@pytest.fixture
def council(office: Secretariat) -> Council:
    """A digital session on Tuesday, 1 December 2020, by rules of 14 days until receipt."""
    return reachable(office)


def part(council: Council, variant: SubmissionVariant, heading: str, end: str) -> list[str]:
    lines = said(council, variant)
    return lines[lines.index(heading) + 1 : lines.index(end)]


def test_the_head_of_the_house_sees_the_agenda_item_by_item(council: Council) -> None:
    items = council.office.agendas.items(council.meeting)
    items[1].is_public, items[2].status = False, ItemStatus.PROPOSED
    for one in items:
        council.office.agendas.save(one)
    *_, invited, agenda = part(council, SubmissionVariant.AGENDA, "Sachverhalt", "Stellungnahme")
    assert invited == "Kreis der Eingeladenen: 4 Mitglieder, 1 Stellvertretung, 0 Gäste."
    assert agenda.splitlines() == [
        "Die Tagesordnung hat 2 Punkte:",
        "TOP 1: Begrüßung",
        "TOP 2: Bericht des Forums (nicht öffentlich)",
    ]
    council.office.agendas.remove([one.id for one in items])
    told = part(council, SubmissionVariant.AGENDA, "Sachverhalt", "Stellungnahme")
    assert told[-1] == "Die Tagesordnung hat noch keine Punkte."


def test_the_head_of_the_house_sees_the_press_text(council: Council) -> None:
    told = part(council, SubmissionVariant.PRESS, "Sachverhalt", "Stellungnahme")
    assert told[1:] == ["Überschrift: 2. Sitzung: Musterbeirat", "Der Text ist ein Entwurf."]
    release = council.office.press.draft(council.meeting, on=date(2020, 12, 2))
    release.wording = "Beirat einig\n\nDer Beirat hat getagt."
    release.embargo, release.quote, release.quoted = "14 Uhr", "Ein guter Tag.", "Erika Beispiel"
    council.office.press.save(release)
    told = part(council, SubmissionVariant.PRESS, "Sachverhalt", "Stellungnahme")
    assert told[1:] == [
        "Überschrift: Beirat einig",
        "Herausgabe am 2. Dezember 2020.",
        "Sperrfrist: 14 Uhr.",
        "Freizugeben ist das Zitat von Erika Beispiel: „Ein guter Tag.“",
    ]


def test_the_head_of_the_house_sees_minutes_and_date(council: Council) -> None:
    told = part(council, SubmissionVariant.MINUTES, "Sachverhalt", "Stellungnahme")
    assert told[-1] == "Stand der Niederschrift: Entwurf."
    [opinion] = part(council, SubmissionVariant.DATE, "Stellungnahme", "Mitzeichnung")
    assert opinion.endswith(
        "spricht nichts gegen diesen Termin. Die Geschäftsstelle empfiehlt den Termin."
    )


def test_who_is_not_appointed_yet_is_put_to_the_head_of_the_house(council: Council) -> None:
    office = council.office
    [opinion] = part(council, SubmissionVariant.APPOINTMENT, "Stellungnahme", "Mitzeichnung")
    assert opinion.startswith("Zum Anteil der Frauen fehlen Angaben")
    for place, person_id in enumerate(council.members):
        card = office.people.card(person_id)
        card.person.gender = Gender.FEMALE if place else Gender.MALE
        office.people.save(card)
    of_body = office.bodies.card(council.body.id)
    of_body.body.legal_basis = "Mustererlass"
    office.bodies.save(of_body)
    memberships = [one for seat in council.seats for one in office.seats.memberships(seat.id)]
    first = memberships[0]
    first.appointed_on = date(2020, 1, 2)
    office.seats.save_membership(first)
    lines = said(council, SubmissionVariant.APPOINTMENT)
    assert lines[lines.index("Sachverhalt") + 1] == (
        "Besetzt sind 4 von 5 Sitzen; Stellvertretungen: 1. Grundlage: Mustererlass. "
        "Zur Berufung vorgesehen: 4 Personen, siehe Liste."
    )
    assert "75 % (3 Frauen, 1 Mann)" in lines[lines.index("Stellungnahme") + 1]
    named = {one for one in lines[lines.index("Liste: zur Berufung vorgesehen") :] if " " in one}
    assert {"Mitglied 2", "Mitglied 3", "Mitglied 4", "Vertretung 1"} <= named
    assert "Mitglied 1" not in named
    for one in memberships[1:]:
        one.appointed_on = date(2020, 1, 2)
        office.seats.save_membership(one)
    with pytest.raises(Refused) as refused:
        said(council, SubmissionVariant.APPOINTMENT)
    assert [one.code for one in refused.value.problems] == ["print.all_appointed"]
