"""What a reader of the minutes would stumble over, and where (domain paper 4.9)."""

from datetime import date, time

import pytest

from sekretariat.domain.attendance import AttendanceState
from sekretariat.domain.bodies import LanguageMode
from sekretariat.domain.meetings import AgendaItem, ItemKind, ItemStatus, MeetingStatus
from sekretariat.domain.minutes import PassageKind
from sekretariat.domain.minutes_blocks import passage_key
from sekretariat.domain.resolutions import Release, Task, TaskStatus, VoteForm
from sekretariat.services.secretariat import Secretariat
from tests.services.test_attendances import Council
from tests.services.test_minutes import SENT, pass_to, refused
from tests.services.test_minutes_texts import change, decide


@pytest.fixture
def council(office: Secretariat) -> Council:
    """A session in order: chair, minute-taker, three members there, one item with its result."""
    council = Council(office, MeetingStatus.RUNNING)
    item = office.agendas.add(AgendaItem(meeting_id=council.meeting, title="Gesundheit"))
    change(council, chair_id=council.members[0], minute_taker_id=council.members[3])
    for person in council.members[:3]:
        council.come(person, time(10))
    office.minutes.write(council.meeting, item.id, "Die Vorlage wurde beraten.")
    return council


def stumbles(council: Council) -> list[tuple[str, str]]:
    """Return kind of place and code of what is found."""
    found = council.office.minutes_checks.of_meeting(council.meeting)
    return [(one.key.partition(":")[0], one.problem.code) for one in found]


def write(council: Council, text: str, kind: PassageKind = PassageKind.RESULT) -> str:
    [item] = council.office.agendas.items(council.meeting)
    council.office.minutes.write(council.meeting, item.id, text, kind)
    return passage_key(item.id, kind)


def test_minutes_in_order_have_nothing_to_look_at(council: Council) -> None:
    assert stumbles(council) == []


def test_an_item_without_a_result_leads_to_its_place(council: Council) -> None:
    key = write(council, "")
    [found] = council.office.minutes_checks.of_meeting(council.meeting)
    assert (found.key, found.problem.code) == (key, "check.no_result")
    assert found.problem.values["item"] == "TOP 1 Gesundheit"


def test_only_items_that_were_dealt_with_need_a_result(council: Council) -> None:
    agendas, meeting = council.office.agendas, council.meeting
    for kind, status in (
        (ItemKind.OPENING, ItemStatus.INCLUDED),
        (ItemKind.SECTION, ItemStatus.INCLUDED),
        (ItemKind.REPORT, ItemStatus.POSTPONED),
        (ItemKind.REPORT, ItemStatus.REMOVED),
    ):
        agendas.add(AgendaItem(meeting_id=meeting, title="Punkt", kind=kind, status=status))
    above = agendas.add(AgendaItem(meeting_id=meeting, title="Berichte"))
    agendas.add(AgendaItem(meeting_id=meeting, title="Forum 1", parent_id=above.id))
    assert stumbles(council) == [("passage", "check.no_result")]


def test_a_task_needs_somebody(council: Council) -> None:
    tasks, meeting = council.office.tasks, council.meeting
    tasks.save(Task(title="Vermerk", meeting_id=meeting))
    tasks.save(Task(title="Bericht", owner="Referat", meeting_id=meeting))
    tasks.save(Task(title="Erledigt", meeting_id=meeting, status=TaskStatus.DONE))
    assert stumbles(council) == [("tasks", "check.task_without_owner")]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Frau Fremd berichtet.", ["Fremd"]),
        ("Herr Dr. von Fremd-Muster berichtet.", ["Dr. von Fremd-Muster"]),
        ("Mitglied 4 stimmt zu. Frau Staatssekretärin dankt.", ["Mitglied 4"]),
        ("Die Staatssekretärin dankt Herrn Gast.", []),
    ],
)
def test_a_name_has_to_be_on_the_list(council: Council, text: str, named: list[str]) -> None:
    change(council, minute_taker_id=council.members[0])
    council.office.attendances.check_in_guest(council.meeting, "Gast Muster", at=time(10))
    write(council, text, PassageKind.COURSE)
    found = council.office.minutes_checks.of_meeting(council.meeting)
    assert [one.problem.values["name"] for one in found] == named


def test_votes_that_cannot_be_and_votes_missing(council: Council) -> None:
    decide(council, time(10, 30), yes=3, release=Release.YES)
    decide(council, time(10, 30), yes=2, release=Release.YES)
    decide(council, time(10, 30), form=VoteForm.CONSENSUS, release=Release.YES)
    counted = decide(council, time(10, 30), yes=3, release=Release.YES)
    counted.present = 2
    council.office.resolutions.save(counted)
    assert stumbles(council) == [("vote", "check.votes_missing"), ("vote", "check.votes_too_many")]


def test_a_vote_without_a_quorum_is_told(council: Council) -> None:
    council.office.attendances.leave(council.meeting, council.members[1], at=time(10, 20))
    decide(council, time(10, 30), yes=2, release=Release.YES)
    assert stumbles(council) == [("vote", "check.no_quorum")]


def test_what_is_not_released_is_told(council: Council) -> None:
    decide(council, time(10, 30), yes=3)
    assert stumbles(council) == [("resolution", "check.not_released")]


def test_words_parted_from_the_data_are_told(council: Council) -> None:
    drafts, meeting = council.office.drafts, council.meeting
    drafts.write(meeting, "head:", "Vorsitz: Mitglied 1")
    motion = decide(council, time(10, 30), yes=0, no=3)
    drafts.write(meeting, f"resolution:{motion.id}", "Zurückgezogen.")
    change(council, interruptions="keine")
    council.office.resolutions.delete(motion.id)
    assert stumbles(council) == [("head", "check.moved"), ("resolution", "check.orphaned")]


def test_a_placeholder_keeps_minutes_from_being_sent(council: Council) -> None:
    write(council, "Beraten wurde über {Thema}.")
    assert stumbles(council) == [("passage", "minutes.placeholder")]
    send = council.office.minutes.send
    assert refused(lambda: send(council.meeting, SENT)) == "minutes.placeholder"


def test_an_empty_session_says_what_is_missing(office: Secretariat) -> None:
    council = Council(office, MeetingStatus.RUNNING)
    pass_to(office, date(2020, 12, 2))
    assert stumbles(council) == [
        ("head", "check.no_chair"),
        ("head", "check.no_minute_taker"),
        ("attendance", "check.nobody_there"),
        ("head", "minutes.overdue"),
    ]
    office.minutes.send(council.meeting)
    assert ("head", "minutes.overdue") not in stumbles(council)


def test_signs_are_told_by_the_mode_of_the_body(council: Council) -> None:
    """Scenario 50: flagged since March 2024, a text of 2020 is not."""
    card = council.office.bodies.card(council.body.id)
    card.body.language_mode = LanguageMode.PAIRED
    council.office.bodies.save(card)
    write(council, "Die Teilnehmer*innen danken.")
    assert stumbles(council) == []
    pass_to(council.office, date(2024, 3, 4))
    assert ("passage", "check.gender_sign") in stumbles(council)


def test_who_is_excused_is_on_the_list(council: Council) -> None:
    fourth = [council.members[3]]
    council.office.attendances.stay_away(council.meeting, fourth, AttendanceState.EXCUSED)
    write(council, "Mitglied 4 lässt sich entschuldigen.")
    assert stumbles(council) == []


def test_signs_are_found_behind_the_dress(council: Council) -> None:
    """A star a clerk typed is kept with its sign before it."""
    card = council.office.bodies.card(council.body.id)
    card.body.language_mode = LanguageMode.PAIRED
    council.office.bodies.save(card)
    pass_to(council.office, date(2024, 3, 4))
    key = write(council, r"Die Bürger\*innen: **Herr** *Fremd*")
    found = council.office.minutes_checks.of_meeting(council.meeting)
    codes = {one.problem.code for one in found if one.key == key}
    assert {"check.gender_sign", "check.not_attending"} <= codes
