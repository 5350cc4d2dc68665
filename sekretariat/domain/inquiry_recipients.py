"""To whom an organisation's sheet goes: by e-mail or letter, never to who must not be asked."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sekretariat.domain.addressing import place_lines
from sekretariat.domain.contacts import is_email
from sekretariat.domain.inquiries import Way
from sekretariat.domain.names import fold
from sekretariat.domain.people import Address, ContactKind, ContactPoint, ContactPurpose

_EMAIL = re.compile(r"[^\s<>,;()\"]+@[^\s<>,;()\"]+")
_LEFT_OVER = " ,;:<>()-–·"
_DEPARTMENT_LINE = 120


@dataclass(frozen=True, kw_only=True)
class Reachable:
    """What is known of how to reach an organisation.

    `persons` are names and e-mail addresses of those who work there and may be written to; `barred`
    are the addresses (folded) of those who may not.
    """

    name: str
    nomination_contact: str = ""
    address: Address | None = None
    contacts: Sequence[ContactPoint] = ()
    persons: Sequence[tuple[str, str]] = ()
    barred: Collection[str] = frozenset()
    barred_names: Collection[str] = frozenset()


@dataclass(frozen=True, kw_only=True)
class Recipient:
    """Whom a sheet goes to: one e-mail address ("" none), the lines of the address field."""

    organization: str
    email: str = ""
    lines: tuple[str, ...] = ()
    has_place: bool = False

    @property
    def way(self) -> Way:
        """By e-mail where there is an address, else by letter."""
        return Way.EMAIL if self.email else Way.POST


def recipient_of(known: Reachable) -> Recipient:
    """Return whom an organisation's sheet goes to.

    The contact for nominations goes first, then the organisation's own address; nobody who is not
    to be contacted is written to, nor an address that bounced.
    """
    contact = _contact_name(known)
    lines = [known.name, contact if fold(contact) not in known.barred_names else ""]
    place = _place_of(known.address) if known.address else []
    house = [known.address.department_line] if known.address else []
    return Recipient(
        organization=known.name,
        email=_email(known),
        lines=tuple(line for line in (*lines, *house, *place) if line),
        has_place=bool(place),
    )


def _contact_name(known: Reachable) -> str:
    """Return the contact for nominations without e-mail addresses."""
    return _EMAIL.sub("", known.nomination_contact).strip(_LEFT_OVER)[:_DEPARTMENT_LINE]


def _email(known: Reachable) -> str:
    """Return the address of the contact for nominations, else the organisation's own; "" none."""
    bounced = {fold(one.value) for one in known.contacts if one.bounced_at is not None}
    named: list[str] = _EMAIL.findall(known.nomination_contact)
    wanted = set(fold(_contact_name(known)).replace(",", " ").split())
    of_contact = [email for name, email in known.persons if set(fold(name).split()) <= wanted]
    if len(of_contact) > 1:  # two of one family name: nobody is guessed
        of_contact = []
    usual = [
        one.value
        for one in sorted(known.contacts, key=_rank)
        if one.kind is ContactKind.EMAIL and one.purpose is not ContactPurpose.PRIVATE
    ]
    for email in (*named, *of_contact, *usual):
        if is_email(email) and fold(email) not in known.barred and fold(email) not in bounced:
            return email
    return ""


def _rank(contact: ContactPoint) -> tuple[bool, int]:
    return contact.purpose is not ContactPurpose.INVITATION, contact.position or 0


def _place_of(address: Address) -> list[str]:
    """Return the lines of a place a letter reaches; without a town there is none."""
    return place_lines(address) if address.postcode or address.city else []
