"""The minutes as the data word them: nothing that was recorded is typed again."""

from datetime import date, time

import pytest

from sekretariat.domain.attendance import AttendanceState, Capacity, PresenceMode
from sekretariat.domain.bodies import PaperLanguage
from sekretariat.domain.meetings import (
    AgendaItem,
    ChairCapacity,
    ItemKind,
    ItemStatus,
    Meeting,
    MeetingStatus,
)
from sekretariat.domain.minutes_blocks import BlockKind, Placed
from sekretariat.domain.resolutions import Dissent, Resolution, Task, VoteForm
from sekretariat.domain.rules.majorities import MajorityKind
from sekretariat.services.secretariat import Secretariat
from tests.services.test_attendances import Council

SENT = date(2020, 12, 11)


@pytest.fixture
def council(office: Secretariat) -> Council:
    council = Council(office, MeetingStatus.RUNNING)
    office.agendas.add(AgendaItem(meeting_id=council.meeting, title="Gesundheit"))
    return council


def change(council: Council, **values: object) -> None:
    meeting = council.office.meetings.get(council.meeting)
    for name, value in values.items():
        setattr(meeting, name, value)
    council.office.meetings.save(meeting)


def draft(council: Council) -> dict[str, Placed]:
    return {one.block.key: one for one in council.office.drafts.draft(council.meeting)}


def told(council: Council, kind: BlockKind) -> str:
    found = [one.wording for one in draft(council).values() if one.block.kind is kind]
    return "\n".join(found)


def decide(council: Council, at: time, **values: object) -> Resolution:
    [item] = council.office.agendas.items(council.meeting)[:1]
    motion = council.office.resolutions.draft(council.meeting, item.id)
    motion.wording = "Gesundheit wird Querschnittsthema."
    for name, value in values.items():
        setattr(motion, name, value)
    return council.office.resolutions.save(motion, at=at).resolution


def test_head_attendance_and_quorum_without_retyping(council: Council) -> None:
    """Scenario 46: head, attendance, quorum, items, decisions, votes stand there by themselves."""
    change(
        council,
        chair_id=council.members[0],
        minute_taker_id=council.members[3],
        begins_at=time(10),
        invited_on=date(2020, 10, 9),
        interruptions="12:00–12:30 Uhr",
    )
    for person in council.members[:3]:
        council.come(person, time(9, 50))
    council.office.attendances.check_in_guest(council.meeting, "Gast Muster", at=time(9, 55))
    council.office.attendances.stay_away(
        council.meeting, [council.members[3]], AttendanceState.EXCUSED
    )
    assert told(council, BlockKind.HEAD) == (
        "Vorsitz: Mitglied 1\n"
        "Schriftführung: Mitglied 4\n"
        "Anwesenheit: 3 von 3 stimmberechtigten Sitzen vertreten; "
        "Stellvertretungen: 0, Gäste: 1, per Video: 0\n"
        "Unterbrechungen: 12:00–12:30 Uhr"
    )
    assert told(council, BlockKind.ATTENDANCE).splitlines() == [
        "Gast Muster | – | Gast | ab 09:55",
        "Mitglied 1 | – | Mitglied | ab 09:50",
        "Mitglied 2 | – | Mitglied | ab 09:50",
        "Mitglied 3 | – | Mitglied | ab 09:50",
        "Mitglied 4 | – | Mitglied | entschuldigt",
    ]
    opening = told(council, BlockKind.OPENING)
    assert opening.startswith(
        "Mitglied 1 eröffnet die Sitzung um 10:00 Uhr. Die Einladung wurde am 09.10.2020 versandt."
    )
    assert "3 von 3 Sitzen sind vertreten" in opening
    assert told(council, BlockKind.SIGNATURES) == "Mitglied 1, Vorsitz\nMitglied 4, Schriftführung"


@pytest.mark.parametrize(
    ("capacity", "for_whom", "expected"),
    [
        (ChairCapacity.FOR_OFFICE, "Minister Muster", "stellvertretend für Minister Muster"),
        (ChairCapacity.DEPUTY, "", "(stv. Vorsitz)"),
    ],
)
def test_who_stands_in_for_the_chair(
    council: Council, capacity: ChairCapacity, for_whom: str, expected: str
) -> None:
    """Scenario 45: the state secretary chairs in place of the minister."""
    change(council, chair_id=council.members[0], chair_capacity=capacity, on_behalf_of=for_whom)
    assert expected in told(council, BlockKind.HEAD)


def test_a_deputy_is_listed_with_whom_they_stand_for(council: Council) -> None:
    council.come(council.deputy, time(10), mode=PresenceMode.VIDEO)
    council.office.attendances.leave(council.meeting, council.deputy, at=time(12))
    line = "Vertretung 1 | – | Stellvertretung für Mitglied 1 | 10:00–12:00, per Video"
    assert told(council, BlockKind.ATTENDANCE) == line


def test_presence_is_told_at_the_item_it_changed_at(council: Council) -> None:
    """The council needs three: the vote at 10:30 has them, that of 11:30 has not."""
    change(council, begins_at=time(10))
    for person in council.members[:3]:
        council.come(person, time(10))
    decide(council, time(10, 30), yes=3)
    council.office.attendances.leave(council.meeting, council.members[1], at=time(11))
    decide(council, time(11, 30), yes=2)
    council.office.attendances.leave(council.meeting, council.members[0], at=time(12))
    presence = told(council, BlockKind.PRESENCE)
    assert presence.endswith("\nMitglied 1 geht um 12:00 Uhr.")
    assert presence.startswith("Um 10:30 Uhr: Beschlussfähigkeit")
    assert "3 von 3 Sitzen sind vertreten" in presence
    assert "Mitglied 2 geht um 11:00 Uhr. Um 11:30 Uhr:" in presence
    assert "2 von 3 Sitzen sind vertreten" in presence


def test_without_a_rule_for_the_quorum_seats_are_told(council: Council) -> None:
    card = council.office.bodies.card(council.body.id)
    card.body.rules_profile = type(card.body.rules_profile).CONFERENCE
    council.office.bodies.save(card)
    council.come(council.members[0], time(10))
    decide(council, time(11))
    council.come(council.members[1], time(11, 30))
    decide(council, time(12))
    assert told(council, BlockKind.PRESENCE) == (
        "Um 11:00 Uhr ist 1 von 3 stimmberechtigten Sitzen vertreten. Mitglied 2 kommt um 11:30 "
        "Uhr. Um 12:00 Uhr sind 2 von 3 stimmberechtigten Sitzen vertreten."
    )


def test_decisions_with_votes_and_dissent(council: Council) -> None:
    for person in council.members[:3]:
        council.come(person, time(10))
    adopted = decide(council, time(11), yes=2, no=1, form=VoteForm.SECRET)
    dissent = Dissent(person_id=council.members[1], wording="Das geht zu weit.")
    council.office.resolutions.save(adopted, [dissent])
    decide(council, time(11, 10), form=VoteForm.CONSENSUS)
    decide(council, time(11, 20), yes=1, no=2)
    decide(council, time(11, 30), form=VoteForm.ACCLAMATION, override_reason="ohne Zählung")
    titles = [
        one.block.title for one in draft(council).values() if one.block.kind is BlockKind.RESOLUTION
    ]
    numbers = [row["number"] for row in council.office.resolutions.rows(council.meeting)]
    assert titles == [
        *(f"Beschluss {number}" for number in sorted(one for one in numbers if one)),
        "Antrag, abgelehnt",
    ]
    assert told(council, BlockKind.VOTE).splitlines() == [
        "Geheime Abstimmung: Ja 2, Nein 1, Enthaltungen 0; angenommen.",
        "Im Konsens angenommen, ohne Widerspruch.",
        "Akklamation: angenommen.",
        "Offene Abstimmung: Ja 1, Nein 2, Enthaltungen 0; abgelehnt.",
    ]
    assert told(council, BlockKind.DISSENT) == "Mitglied 2 erklärt zu Protokoll: Das geht zu weit."


def test_a_consensus_with_a_dissent_on_record_had_an_objection(council: Council) -> None:
    """Scenario 42 of the domain paper: one gives a dissent to the minutes."""
    for person in council.members:
        council.come(person, time(10))
    agreed = decide(council, time(11), form=VoteForm.CONSENSUS)
    dissent = Dissent(person_id=council.members[1], wording="Das geht zu weit.")
    council.office.resolutions.save(agreed, [dissent])
    assert told(council, BlockKind.VOTE) == "Im Konsens angenommen."
    assert told(council, BlockKind.DISSENT) == "Mitglied 2 erklärt zu Protokoll: Das geht zu weit."


def test_what_became_of_items_and_what_comes_next(council: Council) -> None:
    office, meeting = council.office, council.meeting
    change(council, actual_end=time(16, 30))
    office.meetings.add(Meeting(body_id=council.body.id, held_on=date(2021, 2, 16)))
    office.agendas.add(
        AgendaItem(
            meeting_id=meeting,
            title="Bericht",
            papers="Vorlage 7",
            rapporteurs="Ada Muster",
            is_public=False,
            status=ItemStatus.POSTPONED,
        )
    )
    office.agendas.add(AgendaItem(meeting_id=meeting, title="Teil B", kind=ItemKind.SECTION))
    office.agendas.add(AgendaItem(meeting_id=meeting, title="Neu", status=ItemStatus.ADDED))
    office.agendas.add(AgendaItem(meeting_id=meeting, title="Idee", status=ItemStatus.PROPOSED))
    office.tasks.save(Task(title="Vermerk", owner="Referat", meeting_id=meeting))
    headings = [
        one.block.title for one in draft(council).values() if one.block.kind is BlockKind.ITEM
    ]
    assert headings == ["TOP 1 Gesundheit", "TOP 2 Bericht", "Teil B", "TOP 3 Neu"]
    subject = told(council, BlockKind.ITEM)
    assert "Vorlage: Vorlage 7 · Bericht: Ada Muster" in subject
    assert "Der Punkt wurde vertagt. · Nicht öffentlich." in subject
    assert told(council, BlockKind.OPENING) == "Die Tagesordnung wurde um TOP 3 ergänzt."
    assert told(council, BlockKind.TASKS) == "Vermerk | Referat | –"
    assert told(council, BlockKind.NEXT) == (
        "Die Sitzung endet um 16:30 Uhr. Die nächste Sitzung ist am 16.02.2021."
    )


def test_what_belongs_to_no_item_is_told_too(council: Council) -> None:
    motion = council.office.resolutions.draft(council.meeting)
    motion.wording, motion.form = "Frei.", VoteForm.CONSENSUS
    motion.majority_kind = MajorityKind.CONSENSUS
    council.office.resolutions.save(motion, at=time(11))
    council.office.minutes.write(council.meeting, "", "Allgemeines")
    found = [(one.block.kind, one.wording) for one in draft(council).values()]
    assert (BlockKind.RESULT, "Allgemeines") in found
    assert (BlockKind.RESOLUTION, "Frei.") in found


def test_an_english_body_has_english_minutes(council: Council) -> None:
    card = council.office.bodies.card(council.body.id)
    card.body.language = PaperLanguage.ENGLISH
    council.office.bodies.save(card)
    council.office.attendances.check_in_guest(
        council.meeting, "Guest Example", at=time(10), capacity=Capacity.SPEAKER
    )
    assert told(council, BlockKind.ATTENDANCE) == "Guest Example | – | speaker | from 10:00"
