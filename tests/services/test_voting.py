"""Vote forms: ties, by name, elections, motions in their order, what it would come to."""

from datetime import date, time

import pytest

from sekretariat.domain.calculations import told
from sekretariat.domain.meetings import Meeting
from sekretariat.domain.problems import Refused
from sekretariat.domain.resolutions import (
    ChairVote,
    Resolution,
    ResolutionKind,
    VoteForm,
)
from sekretariat.domain.rules.elections import ElectionKind
from sekretariat.domain.rules.majorities import TieRule
from sekretariat.domain.votes import Candidate, Fate, Motion, MotionKind, NamedVote, Voice
from sekretariat.services.judging import Ballot
from sekretariat.services.secretariat import Secretariat
from tests.services.test_attendances import Council


@pytest.fixture
def council(office: Secretariat) -> Council:
    council = Council(office)
    stored = office.meetings.get(council.meeting)
    stored.ordinal_in_term = 2
    office.meetings.save(stored)
    return council


def own_rules(council: Council, **values: object) -> None:
    """Give the body one version of its own rules."""
    card = council.office.bodies.card(council.body.id)
    version = council.office.rules.of_meeting(council.meeting)
    for name, value in values.items():
        setattr(version, name, value)
    card.rules = [version]
    council.office.bodies.save(card)


def motion_of(council: Council, wording: str, **values: object) -> Resolution:
    found = council.office.resolutions.draft(council.meeting)
    found.wording, found.decided_at = wording, time(11)
    for name, value in values.items():
        setattr(found, name, value)
    return found


def test_the_chairs_vote_decides_a_tie_where_the_rules_say_so(council: Council) -> None:
    own_rules(council, tie_rule=TieRule.CHAIR)
    tied = {"yes": 1, "no": 1}
    for vote_of_chair, number in ((ChairVote.NONE, ""), (ChairVote.NO, ""), (ChairVote.YES, "1")):
        motion = motion_of(council, "Plan", chair_vote=vote_of_chair, **tied)
        decided = council.office.resolutions.save(motion).resolution
        assert decided.number.rpartition("-")[2] == number
    assert (
        dict(told(decided.calculation))["Bei Stimmengleichheit"]
        == "die Stimme des Vorsitzes entscheidet"
    )


def test_a_vote_by_name_is_counted_and_kept(council: Council) -> None:
    for person in council.members[:3]:
        council.come(person, time(10))
    motion = motion_of(council, "Der Beirat tagt öffentlich.", form=VoteForm.BY_NAME)
    voters = council.office.resolutions.voters(motion)
    assert [name for _, _, name in voters] == ["Mitglied 1", "Mitglied 2", "Mitglied 3"]
    voices = (Voice.YES, Voice.YES, Voice.ABSTAIN)
    named = [
        NamedVote(person_id=person, seat_id=seat, vote=voice)
        for (person, seat, _), voice in zip(voters, voices, strict=True)
    ]
    decided = council.office.resolutions.save(motion, named=named)
    assert (motion.yes, motion.no, motion.abstain, motion.invalid) == (2, 0, 1, 0)
    assert (decided.resolution.number, decided.warnings) == ("02/2020-1", [])
    kept = council.office.resolutions.ballot(motion.id)
    assert {one.person_id: one.vote for one in kept.named}[council.members[2]] is Voice.ABSTAIN
    twice = motion_of(council, "Noch einmal", form=VoteForm.BY_NAME)
    with pytest.raises(Refused) as refused:
        council.office.resolutions.save(
            twice, named=[NamedVote(person_id=council.members[0]) for _ in range(2)]
        )
    assert refused.value.problems[0].code == "vote.twice"


def test_an_election_needs_more_than_half_or_a_run_off(council: Council) -> None:
    own_rules(council, election_kind=ElectionKind.ABSOLUTE)

    def election(*votes: int, after: str = "") -> tuple[Resolution, list[Candidate]]:
        motion = motion_of(council, "Wahl des Vorsitzes", kind=ResolutionKind.ELECTION)
        motion.run_off_of_id = after
        standing = [
            Candidate(person_id=council.members[0], votes=votes[0]),
            Candidate(name="Muster", votes=votes[1]),
            Candidate(name="Muster", votes=votes[2]),
        ]
        council.office.resolutions.save(motion, candidates=standing)
        return motion, council.office.resolutions.ballot(motion.id).candidates  # type: ignore[return-value]

    first, standing = election(20, 18, 15)
    assert (first.number, any(one.is_elected for one in standing)) == ("", False)
    assert "Stichwahl" in first.explanation
    second, standing = election(20, 19, 5, after=first.id)
    assert second.number == "02/2020-1"
    assert [one.name for one in standing if one.is_elected] == ["Mitglied 1"]


def test_votes_missing_in_an_election_are_told(council: Council) -> None:
    for person in council.members[:3]:
        council.come(person, time(10))
    motion = motion_of(council, "Wahl", kind=ResolutionKind.ELECTION, abstain=1)
    decided = council.office.resolutions.save(motion, candidates=[Candidate(name="A", votes=1)])
    assert [one.code for one in decided.warnings] == ["resolution.votes_missing"]


def test_what_a_vote_would_come_to_is_told_before(council: Council) -> None:
    """Scenario 40: before the vote it is told that the quorum is lost; nothing is written."""
    for person in council.members[:3]:
        council.come(person, time(10))
    council.office.attendances.leave(council.meeting, council.members[0], at=time(10, 50))
    motion = motion_of(council, "Plan", yes=2, no=0)
    assert not council.office.resolutions.standing(motion).quorate
    preview = council.office.resolutions.preview(Ballot(motion))
    assert preview.outcome.adopted
    assert "2 ist mehr als 0" in preview.told
    assert [one.code for one in preview.warnings] == ["resolution.no_quorum"]
    assert (motion.number, motion.present) == ("", None)
    assert council.office.resolutions.rows() == []


def test_motions_come_in_the_order_of_the_vote_and_get_their_fate(council: Council) -> None:
    motions = council.office.motions
    matter = Motion(meeting_id=council.meeting, wording="Der Plan wird beschlossen.")
    near, far = (
        Motion(meeting_id=council.meeting, wording=text, kind=MotionKind.AMENDMENT, reach=reach)
        for text, reach in (("Kleine Änderung", 2), ("Große Änderung", 1))
    )
    order = Motion(meeting_id=council.meeting, wording="Vertagung", kind=MotionKind.PROCEDURE)
    suggested = [order, far, near, matter]
    saved = motions.save(council.meeting, [matter, near, far, order])
    assert [one.wording for one in saved] == [one.wording for one in suggested]
    assert [one.wording for one in motions.of_meeting(council.meeting)] == [
        one.wording for one in suggested
    ]
    decided = motion_of(council, far.wording, motion_id=far.id, yes=1, no=2)
    council.office.resolutions.save(decided)
    council.office.resolutions.save(
        motion_of(council, near.wording, motion_id=near.id, yes=2, no=1)
    )
    fates = {one.wording: one.fate for one in motions.of_meeting(council.meeting)}
    assert fates["Große Änderung"] is Fate.REJECTED
    assert fates["Kleine Änderung"] is Fate.ADOPTED
    assert fates["Vertagung"] is Fate.OPEN


def test_a_number_another_session_has_is_passed_over(council: Council) -> None:
    own_rules(council, resolution_pattern="{jjjj}-{lfd_sitzung}")
    council.office.resolutions.save(motion_of(council, "Eins", yes=3))
    council.meeting = council.office.meetings.add(
        Meeting(body_id=council.body.id, held_on=date(2020, 12, 1))
    ).id
    second = council.office.resolutions.save(motion_of(council, "Zwei", yes=3)).resolution
    assert second.number == "2020-2"
