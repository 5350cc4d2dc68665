"""Who may see what of a person's contact data."""

from collections.abc import Iterable

from sekretariat.domain.contacts import phone_written
from sekretariat.domain.fields import Choice
from sekretariat.domain.people import ContactKind, ContactPoint, ContactPurpose, Visibility
from sekretariat.words import N_


class Audience(Choice):
    """For whom a list is made."""

    INTERNAL = "internal", N_("for the office")
    MEMBERS = "members", N_("for members")
    PUBLIC = "public", N_("for the public")


_SEEN = {
    Audience.INTERNAL: frozenset(Visibility),
    Audience.MEMBERS: frozenset({Visibility.MEMBERS, Visibility.PUBLIC}),
    Audience.PUBLIC: frozenset({Visibility.PUBLIC}),
}


def seen_by(
    contacts: Iterable[ContactPoint], audience: Audience, *kinds: ContactKind
) -> tuple[str, ...]:
    """Return the numbers or addresses of some kinds that an audience may see, in their order.

    Numbers are written alike. Private ones and those that bounced stand on no list.
    """
    return tuple(
        one.value if one.kind is ContactKind.EMAIL else phone_written(one.value)
        for one in contacts
        if one.kind in kinds
        and one.visibility in _SEEN[audience]
        and one.purpose is not ContactPurpose.PRIVATE
        and one.bounced_at is None
    )
