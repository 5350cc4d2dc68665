"""A second invitation: what it says, that any number can decide then, and that all were asked."""

from datetime import time
from pathlib import Path

import pytest

from sekretariat.domain.bodies import Role
from sekretariat.domain.dispatches import DispatchKind
from sekretariat.domain.rules.quorum import QuorumKind
from sekretariat.services.secretariat import Secretariat
from tests.services.inviting.council import messages, reach, reachable, text_of
from tests.services.test_attendances import Council
from tests.services.test_voting import own_rules

SECOND = "ohne Rücksicht auf die Zahl der Erschienenen beschlussfähig"


@pytest.fixture
def council(office: Secretariat) -> Council:
    return reachable(office)


def invite_again(council: Council) -> None:
    meeting = council.office.meetings.get(council.meeting)
    meeting.second_invitation = True
    council.office.meetings.save(meeting)


def test_a_second_invitation_says_that_any_number_can_decide(
    council: Council, tmp_path: Path
) -> None:
    """§ 90 VwVfG: one of three seats is enough where the second invitation said so."""
    invite_again(council)
    council.office.dispatches.send(council.meeting, tmp_path)
    assert SECOND in text_of(messages(tmp_path)["p0@example.org"])
    assert council.office.replies.forecast(council.meeting).needed == 0
    council.come(council.members[0], time(14, 30))
    assert council.represented(time(15)) == (1, 3, True)


def test_an_ordinary_invitation_says_nothing_of_it(council: Council, tmp_path: Path) -> None:
    council.office.dispatches.send(council.meeting, tmp_path)
    assert SECOND not in text_of(messages(tmp_path)["p0@example.org"])
    council.come(council.members[0], time(14, 30))
    assert council.represented(time(15)) == (1, 3, False)


def test_what_was_not_announced_frees_nobody(council: Council, tmp_path: Path) -> None:
    """Ticked after the dispatch it counts for nothing, until everybody is told."""
    council.office.dispatches.send(council.meeting, tmp_path / "first")
    invite_again(council)
    council.come(council.members[0], time(14, 30))
    assert council.represented(time(15))[2] is False
    sent = council.office.dispatches.send(council.meeting, tmp_path / "second")
    assert sent.kind is DispatchKind.UPDATE
    found = messages(tmp_path / "second")
    assert SECOND in text_of(found["p0@example.org"])
    assert council.represented(time(15))[2] is True


def test_a_body_of_its_own_rules_asks_for_the_announcement(council: Council) -> None:
    """Nothing was sent by the program: then the tick of the session counts."""
    own_rules(council, quorum_kind=QuorumKind.SECOND_INVITATION)
    council.come(council.members[0], time(14, 30))
    assert council.represented(time(15)) == (1, 3, False)
    assert council.office.replies.forecast(council.meeting).needed == 2
    invite_again(council)
    assert council.represented(time(15)) == (1, 3, True)


def test_a_committee_decides_only_where_all_were_invited(council: Council, tmp_path: Path) -> None:
    """A member appointed after the dispatch and never written to: no quorum, until they come."""
    council.office.dispatches.send(council.meeting, tmp_path / "first")
    late = council.appoint("Mitglied 5", 5, Role.MEMBER)
    for person in council.members[:3]:
        council.come(person, time(14, 30))
    assert council.represented(time(15)) == (3, 4, False)
    why = council.office.attendances.quorum(council.meeting, time(15)).explanation
    assert why.code == "quorum.not_all_invited"
    council.come(late, time(15, 30))
    assert council.represented(time(16)) == (4, 4, True)


def test_who_was_written_to_later_counts_as_invited(council: Council, tmp_path: Path) -> None:
    council.office.dispatches.send(council.meeting, tmp_path / "first")
    late = council.appoint("Mitglied 5", 5, Role.MEMBER)
    reach(council.office, late, "p5@example.org")
    for person in council.members[:3]:
        council.come(person, time(14, 30))
    assert council.represented(time(15))[2] is False
    council.office.dispatches.send(council.meeting, tmp_path / "second")
    assert council.represented(time(15)) == (3, 4, True)
    council.office.dispatches.bounce(council.meeting, late)
    assert council.represented(time(15)) == (3, 4, False)
