"""How far a membership has come on a day."""

from datetime import date

from sekretariat.domain.bodies import EndReason, Membership, MembershipStatus
from sekretariat.domain.records import holds_on


def is_recorded(membership: Membership) -> bool:
    """Tell whether a membership ever held; one ended as a correction never did."""
    return membership.end_reason is not EndReason.CORRECTION


def is_on_leave(membership: Membership, as_of: date) -> bool:
    """Tell whether a member's rights rest on the day."""
    start, end = membership.suspended_from, membership.suspended_to
    return start is not None and start <= as_of and (end is None or as_of <= end)


def membership_status(membership: Membership, as_of: date) -> MembershipStatus:
    """Return how far a membership has come on the day (domain paper 2.4).

    Within its days it is active or on leave, whatever letters are missing; before its first day
    the letters tell; one taken back as a correction has ended.
    """
    if not is_recorded(membership) or (membership.valid_to and membership.valid_to < as_of):
        return MembershipStatus.ENDED
    if is_on_leave(membership, as_of):
        return MembershipStatus.RESTING
    if holds_on(membership, as_of):
        return MembershipStatus.ACTIVE
    if membership.appointed_on and membership.appointed_on <= as_of:
        return MembershipStatus.APPOINTED
    if membership.nominated_on and membership.nominated_on <= as_of:
        return MembershipStatus.NOMINATED
    return MembershipStatus.INTENDED
