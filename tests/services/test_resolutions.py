"""Deciding: rule and figures of the day, numbers at adoption, dissent, warnings."""

from datetime import date, time

import pytest

from sekretariat.domain.attendance import AttendanceState
from sekretariat.domain.bodies import RulesProfile
from sekretariat.domain.meetings import AgendaItem, Meeting
from sekretariat.domain.problems import Refused
from sekretariat.domain.resolutions import (
    Dissent,
    Resolution,
    ResolutionStatus,
    VoteForm,
    resolution_number,
)
from sekretariat.domain.rules.majorities import MajorityKind
from sekretariat.domain.rules.rulebook import preset_rules
from sekretariat.services.resolutions import Decided
from sekretariat.services.secretariat import Secretariat
from tests.services.test_attendances import Council


@pytest.fixture
def council(office: Secretariat) -> Council:
    council = Council(office)
    stored = office.meetings.get(council.meeting)
    stored.ordinal_in_term = 2
    office.meetings.save(stored)
    return council


def vote(council: Council, wording: str, yes: int, no: int, abstain: int = 0) -> Decided:
    motion = council.office.resolutions.draft(council.meeting)
    motion.wording, motion.yes, motion.no, motion.abstain = wording, yes, no, abstain
    return council.office.resolutions.save(motion, at=time(11))


def test_adoption_gives_the_number_and_keeps_the_calculation(council: Council) -> None:
    first = vote(council, "Der Beirat begrüßt den Plan.", 2, 1).resolution
    second = vote(council, "Der Beirat tagt im Mai.", 3, 0).resolution
    assert (first.number, second.number) == ("02/2020-1", "02/2020-2")
    assert "2 ist mehr als 1" in first.explanation
    assert first.decided_at == time(11)


def test_a_rejected_motion_gets_no_number_and_takes_none(council: Council) -> None:
    rejected = vote(council, "Der Beirat vertagt sich.", 1, 2).resolution
    assert (rejected.number, rejected.status) == ("", ResolutionStatus.REJECTED)
    assert vote(council, "Der Beirat tagt im Mai.", 3, 0).resolution.number == "02/2020-1"


def test_a_number_given_is_never_taken_back(council: Council) -> None:
    adopted = vote(council, "Der Beirat tagt im Mai.", 3, 0).resolution
    with pytest.raises(Refused) as refused:
        council.office.resolutions.delete(adopted.id)
    assert refused.value.problems[0].code == "resolution.numbered"
    rejected = vote(council, "Der Beirat vertagt sich.", 1, 2).resolution
    council.office.resolutions.delete(rejected.id)
    assert [row["number"] for row in council.office.resolutions.rows()] == ["02/2020-1"]


def test_consensus_counts_nobody_and_keeps_the_dissent(council: Council) -> None:
    motion = council.office.resolutions.draft(council.meeting)
    motion.wording, motion.form = "Die Mitglieder verständigen sich auf …", VoteForm.CONSENSUS
    dissent = Dissent(person_id=council.members[1], wording="Ich trage das nicht mit.")
    decided = council.office.resolutions.save(motion, [dissent])
    found, dissents = council.office.resolutions.get(decided.resolution.id)
    assert found.number == "02/2020-1"
    assert [one.wording for one in dissents] == ["Ich trage das nicht mit."]
    assert decided.warnings == []


def test_nothing_is_decided_without_wording(council: Council) -> None:
    with pytest.raises(Refused) as refused:
        vote(council, "  ", 3, 0)
    assert [one.field for one in refused.value.problems] == ["wording"]


def test_a_vote_without_quorum_or_with_votes_missing_is_warned_about(council: Council) -> None:
    council.come(council.members[0], time(10))
    council.come(council.members[1], time(10))
    decided = vote(council, "Der Beirat tagt im Mai.", 1, 0)
    assert {one.code for one in decided.warnings} == {
        "resolution.no_quorum",
        "resolution.votes_missing",
    }
    assert decided.resolution.present == 2


def test_more_votes_than_present_are_refused(council: Council) -> None:
    council.come(council.members[0], time(10))
    with pytest.raises(Refused) as refused:
        vote(council, "Der Beirat tagt im Mai.", 2, 0)
    assert refused.value.problems[0].code == "rule.more_votes_than_present"


def test_two_thirds_of_the_members_are_taken_from_the_seats(council: Council) -> None:
    """Three filled voting seats: two votes are exactly two thirds."""
    motion = council.office.resolutions.draft(council.meeting)
    motion.wording, motion.majority_kind = "Änderung", MajorityKind.TWO_THIRDS_OF_MEMBERS
    motion.yes, motion.no = 2, 0
    decided = council.office.resolutions.save(motion, at=time(11)).resolution
    assert (decided.base, decided.number) == (3, "02/2020-1")


def test_a_correction_keeps_number_and_calculation(council: Council) -> None:
    adopted = vote(council, "Der Beirat tagt in Mai.", 2, 1).resolution
    adopted.wording = "Der Beirat tagt im Mai."
    council.office.resolutions.save(adopted)
    [row] = council.office.resolutions.rows(search="tagt im")
    assert (row["number"], row["wording"]) == ("02/2020-1", "Der Beirat tagt im Mai.")


def test_the_book_finds_by_word_and_item(council: Council) -> None:
    item = AgendaItem(meeting_id=council.meeting, title="Gesundheit")
    council.office.agendas.add(item)
    motion = council.office.resolutions.draft(council.meeting, item.id)
    motion.wording, motion.yes = "Übergreifendes Thema", 3
    council.office.resolutions.save(motion, at=time(11))
    vote(council, "Anderes", 3, 0)
    assert [row["wording"] for row in council.office.resolutions.rows(search="gesundh")] == [
        "Übergreifendes Thema"
    ]


def test_numbers_follow_the_pattern_of_the_body(council: Council) -> None:
    rules = preset_rules(RulesProfile.COUNCIL)
    rules.resolution_pattern = "B {lfd_jahr}/{jjjj}"
    card = council.office.bodies.card(council.body.id)
    card.rules = [rules]
    council.office.bodies.save(card)
    vote(council, "Eins", 3, 0)
    later = Meeting(body_id=council.body.id, held_on=date(2020, 12, 1), ordinal_in_term=3)
    council.meeting = council.office.meetings.add(later).id
    assert vote(council, "Zwei", 3, 0).resolution.number == "B 2/2020"


def test_a_number_of_the_body_is_given_once(council: Council) -> None:
    """The pattern counts in each session, and names none."""
    rules = preset_rules(RulesProfile.COUNCIL)
    rules.resolution_pattern = "Beschluss {lfd_sitzung}"
    card = council.office.bodies.card(council.body.id)
    card.rules = [rules]
    council.office.bodies.save(card)
    vote(council, "Eins", 3, 0)
    later = Meeting(body_id=council.body.id, held_on=date(2020, 12, 1), ordinal_in_term=3)
    council.meeting = council.office.meetings.add(later).id
    assert vote(council, "Zwei", 3, 0).resolution.number == "Beschluss 2"


def test_an_unknown_part_of_a_number_is_refused() -> None:
    with pytest.raises(Refused) as refused:
        resolution_number("{nummer}", {})
    assert refused.value.problems[0].code == "resolution.token"


def test_undo_frees_the_number(council: Council) -> None:
    vote(council, "Eins", 3, 0)
    council.office.history.undo()
    assert council.office.resolutions.rows() == []
    assert vote(council, "Zwei", 3, 0).resolution.number == "02/2020-1"


def test_excused_members_do_not_vote(council: Council) -> None:
    council.office.attendances.stay_away(
        council.meeting, [council.members[0]], AttendanceState.EXCUSED
    )
    for person in council.members[1:3]:
        council.come(person, time(10))
    decided = vote(council, "Der Beirat tagt im Mai.", 2, 0)
    assert decided.resolution.present == 2
    assert isinstance(decided.resolution, Resolution)


def test_who_writes_down_another_day_decides_when_the_last_one_had_come(council: Council) -> None:
    council.come(council.members[0], time(15, 10))
    council.come(council.members[1], time(15, 40))
    motion = council.office.resolutions.draft(council.meeting)
    motion.wording, motion.yes = "Der Beirat tagt im Mai.", 2
    found = council.office.resolutions.save(motion).resolution
    assert (found.decided_at, found.present) == (time(15, 40), 2)
