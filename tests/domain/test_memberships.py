"""How far a membership has come on a day (domain paper 2.4)."""

from datetime import date

import pytest

from sekretariat.domain.bodies import EndReason, Membership, MembershipStatus
from sekretariat.domain.memberships import membership_status

MEMBERSHIP = Membership(
    nominated_on=date(2019, 10, 1),
    appointed_on=date(2019, 11, 15),
    valid_from=date(2019, 12, 3),
    suspended_from=date(2020, 5, 1),
    suspended_to=date(2020, 8, 31),
    valid_to=date(2021, 3, 15),
)


@pytest.mark.parametrize(
    ("day", "status"),
    [
        (date(2019, 9, 30), "vorgesehen"),
        (date(2019, 10, 1), "benannt"),
        (date(2019, 11, 15), "berufen"),
        (date(2019, 12, 3), "aktiv"),
        (date(2020, 4, 30), "aktiv"),
        (date(2020, 5, 1), "ruhend"),
        (date(2020, 8, 31), "ruhend"),
        (date(2020, 9, 1), "aktiv"),
        (date(2021, 3, 15), "aktiv"),
        (date(2021, 3, 16), "beendet"),
    ],
)
def test_the_status_follows_from_the_days(day: date, status: str) -> None:
    assert membership_status(MEMBERSHIP, day) == status


def test_without_any_day_a_membership_is_active() -> None:
    assert membership_status(Membership(), date(2020, 11, 3)) is MembershipStatus.ACTIVE


def test_one_entered_by_mistake_has_ended() -> None:
    taken_back = Membership(end_reason=EndReason.CORRECTION)
    assert membership_status(taken_back, date(2020, 11, 3)) is MembershipStatus.ENDED
