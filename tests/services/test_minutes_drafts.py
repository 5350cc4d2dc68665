"""The draft of the minutes: made of what was recorded, with every word of the clerk's kept."""

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
)
from sekretariat.domain.minutes import PassageKind
from sekretariat.domain.minutes_blocks import BlockKind, BlockState, Placed, passage_key
from sekretariat.domain.problems import Refused
from sekretariat.domain.resolutions import Dissent, Resolution, Task, VoteForm
from sekretariat.domain.rules.majorities import MajorityKind
from sekretariat.services.secretariat import Secretariat
from tests.services.test_attendances import Council

SENT = date(2020, 12, 11)


@pytest.fixture
def council(office: Secretariat) -> Council:
    council = Council(office)
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
        council.meeting, council.members[3], AttendanceState.EXCUSED
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
    assert presence.startswith("Um 10:30 Uhr: Beschlussfähigkeit")
    assert "3 von 3 Sitzen sind vertreten" in presence
    assert "Mitglied 2 geht um 11:00 Uhr. Um 11:30 Uhr:" in presence
    assert "2 von 3 Sitzen sind vertreten" in presence
    assert told(council, BlockKind.NEXT) == "Mitglied 1 geht um 12:00 Uhr."


def test_without_a_rule_for_the_quorum_seats_are_told(council: Council) -> None:
    card = council.office.bodies.card(council.body.id)
    card.body.rules_profile = type(card.body.rules_profile).CONFERENCE
    council.office.bodies.save(card)
    council.come(council.members[0], time(10))
    decide(council, time(11))
    council.come(council.members[1], time(11, 30))
    decide(council, time(12))
    assert told(council, BlockKind.PRESENCE) == (
        "Um 11:00 Uhr sind 1 von 3 stimmberechtigten Sitzen vertreten. Mitglied 2 kommt um 11:30 "
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
        "Geheime Abstimmung: 2 Ja, 1 Nein, 0 Enthaltungen; angenommen.",
        "Im Konsens angenommen, ohne Widerspruch.",
        "Akklamation: angenommen.",
        "Offene Abstimmung: 1 Ja, 2 Nein, 0 Enthaltungen; abgelehnt.",
    ]
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


def test_words_by_hand_stay_when_the_data_change(council: Council) -> None:
    """Only the place where both differ is marked; the clerk takes one of them, undoable."""
    change(council, interruptions="keine")
    drafts, meeting = council.office.drafts, council.meeting
    drafts.write(meeting, "head:", "Unterbrechungen: eine kurze")
    assert draft(council)["head:"].state is BlockState.BY_HAND
    change(council, interruptions="12:00–12:30 Uhr")
    found = draft(council)["head:"]
    assert (found.state, found.wording, found.data) == (
        BlockState.MOVED,
        "Unterbrechungen: eine kurze",
        "Unterbrechungen: 12:00–12:30 Uhr",
    )
    drafts.keep_mine(meeting, "head:")
    assert draft(council)["head:"].state is BlockState.BY_HAND
    drafts.accept_data(meeting, "head:")
    found = draft(council)["head:"]
    assert (found.state, found.wording) == (BlockState.DATA, "Unterbrechungen: 12:00–12:30 Uhr")
    council.office.history.undo()
    assert draft(council)["head:"].wording == "Unterbrechungen: eine kurze"


def test_the_words_of_the_data_typed_again_are_the_data(council: Council) -> None:
    change(council, interruptions="keine")
    drafts, meeting = council.office.drafts, council.meeting
    drafts.write(meeting, "head:", "anders")
    drafts.write(meeting, "head:", "wieder anders")
    drafts.write(meeting, "head:", "Unterbrechungen: keine")
    assert draft(council)["head:"].state is BlockState.DATA
    before = len(council.office.history.recent(50))
    drafts.write(meeting, "head:", "Unterbrechungen: keine")
    assert len(council.office.history.recent(50)) == before


def test_words_about_data_that_are_gone_wait_for_the_clerk(council: Council) -> None:
    motion = decide(council, time(11), yes=0, no=0)
    drafts, meeting, key = council.office.drafts, council.meeting, f"resolution:{motion.id}"
    drafts.write(meeting, key, "Der Antrag wird zurückgezogen.")
    council.office.resolutions.delete(motion.id)
    assert draft(council)[key].state is BlockState.ORPHANED
    drafts.keep_mine(meeting, key)
    assert draft(council)[key].state is BlockState.BY_HAND
    drafts.accept_data(meeting, key)
    assert key not in draft(council)


def test_a_passage_is_written_by_its_key(council: Council) -> None:
    [item] = council.office.agendas.items(council.meeting)
    key = passage_key(item.id, PassageKind.COURSE)
    council.office.drafts.write(council.meeting, key, "Die Aussprache war kurz.")
    assert draft(council)[key].wording == "Die Aussprache war kurz."
    council.office.drafts.write(council.meeting, key, " ")
    council.office.drafts.write(council.meeting, key, "")
    assert council.office.minutes.passages(council.meeting) == []


@pytest.mark.parametrize("action", ["accept_data", "keep_mine"])
def test_what_nobody_worded_needs_no_decision(council: Council, action: str) -> None:
    with pytest.raises(Refused) as refused:
        getattr(council.office.drafts, action)(council.meeting, "head:")
    assert refused.value.problems[0].code == "minutes.not_by_hand"


def test_an_unknown_block_is_told_with_those_there_are(council: Council) -> None:
    with pytest.raises(Refused) as refused:
        council.office.drafts.write(council.meeting, "vote:x", "Text")
    [problem] = refused.value.problems
    assert problem.code == "minutes.block_unknown"
    assert "head:" in str(problem.values["known"])


def test_sent_minutes_are_written_no_more(council: Council) -> None:
    council.office.minutes.send(council.meeting, SENT)
    with pytest.raises(Refused) as refused:
        council.office.drafts.write(council.meeting, "head:", "Text")
    assert refused.value.problems[0].code == "minutes.sent"


def test_an_english_body_has_english_minutes(council: Council) -> None:
    card = council.office.bodies.card(council.body.id)
    card.body.language = PaperLanguage.ENGLISH
    council.office.bodies.save(card)
    council.office.attendances.check_in_guest(
        council.meeting, "Guest Example", at=time(10), capacity=Capacity.SPEAKER
    )
    assert told(council, BlockKind.ATTENDANCE) == "Guest Example | – | speaker | from 10:00"
