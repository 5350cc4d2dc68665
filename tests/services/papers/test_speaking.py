"""Notes of the chair and participants from the records of a session."""

from datetime import date, timedelta

import pytest

from sekretariat.domain.attendance import Attendance, AttendanceState, Capacity
from sekretariat.domain.bodies import Function, FunctionKind
from sekretariat.domain.meetings import AgendaItem, ItemKind
from sekretariat.domain.people import OfficeTitle, Person, Salutation
from sekretariat.domain.records import Record
from sekretariat.domain.resolutions import Resolution
from sekretariat.services.papers.kinds import Paper
from sekretariat.services.secretariat import Secretariat
from tests.services.papers.test_halls import Hall


@pytest.fixture
def hall(office: Secretariat) -> Hall:
    """A session with a minister in the chair, who has a deputy, and a guest of honour."""
    hall = Hall(office)
    hall.minister = hall.person("Mia", "Amt", office_titles=[OfficeTitle(title="Staatsministerin")])
    hall.deputy = hall.person("Dora", "Vertretung")
    kinds = ((FunctionKind.CHAIR, hall.minister), (FunctionKind.DEPUTY_CHAIR, hall.deputy))
    with office.context.work("test", "test") as work:
        for kind, person_id in kinds:
            work.add(Function(body_id=hall.body_id, kind=kind, person_id=person_id))
    return hall


def _keep(hall: Hall, *records: Record) -> None:
    with hall.office.context.work("test", "test") as work:
        for one in records:
            work.add(one)


def test_guests_of_honour_stand_in_the_order_of_precedence_with_pronunciation(hall: Hall) -> None:
    """Scenario 36 of the domain paper."""
    for given, title in (("Berta", "Bürgermeisterin"), ("Stella", "Staatssekretärin")):
        hall.invite(hall.person(given, "Ehrengast", office_titles=[OfficeTitle(title=title)]))
    card = hall.office.people.card(hall.ada)
    card.person.pronunciation = "Ahda"
    hall.office.people.save(card)
    told = hall.paper(Paper.SPEAKING_NOTES)
    assert told.index("Frau Staatssekretärin Stella") < told.index("Frau Bürgermeisterin Berta")
    assert told.index("Berta") < told.index("Ahda")
    assert "('Leitung', 'Staatsministerin Mia Amt')" in told


def test_the_deputy_speaks_for_the_chair_who_is_not_greeted(hall: Hall) -> None:
    hall.invite(hall.minister)
    told = hall.paper(Paper.SPEAKING_NOTES, variant="deputy")
    assert "'Dora Vertretung, stellvertretend für Frau Staatsministerin Mia Amt'" in told
    assert "Besonders begrüße ich" not in told


def test_whom_the_session_names_is_told_as_it_stands_there(hall: Hall) -> None:
    meeting = hall.office.meetings.get(hall.meeting_id)
    meeting.chair_id, meeting.on_behalf_of = hall.deputy, "Ministerin Mia Amt"
    hall.office.meetings.save(meeting)
    for variant in ("chair", "deputy"):
        told = hall.paper(Paper.SPEAKING_NOTES, variant=variant)
        assert "'Dora Vertretung, stellvertretend für Ministerin Mia Amt'" in told


def test_proposed_resolutions_are_read_out_and_the_next_day_is_told(hall: Hall) -> None:
    item = AgendaItem(meeting_id=hall.meeting_id, title="Plan", kind=ItemKind.DECISION)
    hall.office.agendas.add(item)
    later = hall.office.meetings.draft(hall.body_id, date(2021, 3, 16))
    hall.office.meetings.add(later)
    _keep(
        hall,
        Resolution(meeting_id=hall.meeting_id, item_id=item.id, wording="Der Plan wird begrüßt."),
        Resolution(meeting_id=hall.meeting_id, item_id=item.id),
    )
    told = hall.paper(Paper.SPEAKING_NOTES, meeting_id=hall.meeting_id)
    assert "Beschlussvorschlag: „Der Plan wird begrüßt.“" in told
    assert told.count("Beschlussvorschlag") == 1
    assert "Dienstag, 16. März 2021" in told


def test_participants_are_those_expected_until_it_is_noted_who_was_there(hall: Hall) -> None:
    hall.invite(hall.person("Gerda", "Gast"))
    expected = hall.paper(Paper.PARTICIPANTS)
    assert "Muster, Ada" in expected
    assert "Gast, Gerda" in expected
    session = hall.meeting_id
    _keep(
        hall,
        Attendance(meeting_id=session, person_id=hall.ada),
        Attendance(meeting_id=session, guest_name="Nina Neu", capacity=Capacity.GUEST),
        Attendance(meeting_id=session, guest_name="Weg", state=AttendanceState.EXCUSED),
    )
    there = hall.paper(Paper.PARTICIPANTS)
    assert "Muster, Ada" in there
    assert "Nina Neu" in there
    assert "Gast, Gerda" not in there
    assert "Weg" not in there


@pytest.mark.parametrize("audience", ["internal", "members", "public"])
def test_participants_stand_by_name_or_by_order_of_precedence(hall: Hall, audience: str) -> None:
    """The usual order greets the state secretary first, the alphabet the mayor."""
    for given, family, title in (
        ("Berta", "Ehrenreich", "Bürgermeisterin"),
        ("Stella", "Würdig", "Staatssekretärin"),
    ):
        hall.invite(hall.person(given, family, office_titles=[OfficeTitle(title=title)]))

    def told(variant: str) -> list[str]:
        said = hall.paper(Paper.PARTICIPANTS, variant=variant)
        return sorted((one for one in ("Ada", "Berta", "Stella") if one in said), key=said.index)

    others = [] if audience == "public" else ["Ada"]
    assert told(audience) == ["Berta", *others, "Stella"]
    assert told(f"{audience}-protocol") == ["Stella", "Berta", *others]


def test_guests_known_by_name_alone_stand_after_those_of_rank(hall: Hall) -> None:
    minister = hall.minister
    _keep(
        hall,
        Attendance(meeting_id=hall.meeting_id, person_id=minister, capacity=Capacity.GUEST),
        Attendance(meeting_id=hall.meeting_id, guest_name="Anna Anders", capacity=Capacity.GUEST),
    )
    said = hall.paper(Paper.PARTICIPANTS, variant="internal-protocol")
    assert said.index("Amt, ") < said.index("Anna Anders")


def test_the_press_reads_who_agreed_before_the_day_of_the_session(hall: Hall) -> None:
    day = hall.office.meetings.get(hall.meeting_id).held_on
    assert day is not None
    for consent, count in ((None, 0), (day, 1), (day + timedelta(days=1), 0)):
        card = hall.office.people.card(hall.ada)
        card.person.press_consent_on = consent
        hall.office.people.save(card)
        said = hall.paper(Paper.PARTICIPANTS, variant="public")
        assert said.count("Ada Muster") == count


def test_a_man_is_greeted_as_german_grammar_asks(hall: Hall) -> None:
    title = OfficeTitle(title="Landrat")
    guest = hall.person("Max", "Muster", office_titles=[title])
    card = hall.office.people.card(guest)
    assert isinstance(card.person, Person)
    card.person.salutation = Salutation.MAN
    hall.office.people.save(card)
    hall.invite(guest)
    assert "Herrn Landrat Max Muster" in hall.paper(Paper.SPEAKING_NOTES)
