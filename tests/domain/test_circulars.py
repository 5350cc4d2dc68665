"""Which ballots count, whatever was kept of them."""

from datetime import UTC, date, datetime

from sekretariat.domain.circulars import Ballot, BallotState, is_late, judge
from sekretariat.domain.rosters import Roster, RosterLine

DAY = date(2026, 6, 3)


def test_a_ballot_of_somebody_who_is_not_asked_has_no_right() -> None:
    line = RosterLine(body_id="b", seat_id="s", person_id="p", membership_id="m")
    ballots = [Ballot(person_id="p", seat_id="s"), Ballot(person_id="q", seat_id="s")]
    found = judge(ballots, Roster(DAY, (line,)), DAY)
    assert [found[one.id] for one in ballots] == [BallotState.COUNTS, BallotState.NO_RIGHT]


def test_the_last_day_ends_at_midnight_by_the_clock_of_the_office() -> None:
    assert not is_late(Ballot(), DAY)
    noon, next_noon = (datetime(2026, 6, day, 12, tzinfo=UTC) for day in (3, 4))
    assert not is_late(Ballot(received_at=noon), DAY)
    assert is_late(Ballot(received_at=next_noon), DAY)
    assert not is_late(Ballot(received_at=next_noon), None)
