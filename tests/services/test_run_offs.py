"""A run-off: made from the election that elected nobody, with those who stand in it."""

from datetime import time

import pytest

from sekretariat.domain.problems import Refused
from sekretariat.domain.resolutions import Resolution, ResolutionKind, VoteForm
from sekretariat.domain.rules.elections import ElectionKind
from sekretariat.domain.votes import Candidate
from sekretariat.services.secretariat import Secretariat
from tests.services.test_attendances import Council
from tests.services.test_voting import motion_of, own_rules


@pytest.fixture
def council(office: Secretariat) -> Council:
    council = Council(office)
    own_rules(council, election_kind=ElectionKind.ABSOLUTE)
    return council


def election(council: Council, *votes: int) -> Resolution:
    motion = motion_of(council, "Wahl des Vorsitzes", kind=ResolutionKind.ELECTION)
    motion.form = VoteForm.SECRET
    standing = [Candidate(name=f"Muster {n}", votes=one) for n, one in enumerate(votes, start=1)]
    council.office.resolutions.save(motion, candidates=standing)
    return motion


def test_the_two_with_most_votes_stand_in_the_run_off(council: Council) -> None:
    resolutions = council.office.resolutions
    first = election(council, 15, 20, 18)
    assert resolutions.open_elections(council.meeting) == [(first.id, "Wahl des Vorsitzes")]
    second = resolutions.run_off(first.id)
    found = second.resolution
    assert (found.run_off_of_id, found.form, found.kind) == (first.id, first.form, first.kind)
    assert [(one.name, one.votes) for one in second.candidates] == [
        ("Muster 2", None),
        ("Muster 3", None),
    ]
    for one, votes in zip(second.candidates, (19, 20), strict=True):
        one.votes = votes
    resolutions.save(found, at=time(11, 30), candidates=second.candidates)
    kept = resolutions.ballot(found.id)
    assert [one.name for one in kept.candidates if one.is_elected] == ["Muster 3"]
    assert kept.resolution.number


def test_who_is_elected_needs_no_run_off(council: Council) -> None:
    first = election(council, 20, 3)
    assert council.office.resolutions.open_elections(council.meeting) == []
    with pytest.raises(Refused) as refused:
        council.office.resolutions.run_off(first.id)
    assert refused.value.problems[0].code == "resolution.no_run_off"
