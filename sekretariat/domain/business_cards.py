"""Business cards: what a contact card of a person says, and in which form it is written."""

from dataclasses import dataclass

from sekretariat.domain.fields import Choice
from sekretariat.domain.people import Visibility
from sekretariat.words import N_


class CardVersion(Choice):
    """The versions of vCard; Outlook reads 3.0, old telephones 2.1."""

    NEWEST = "4.0", N_("vCard 4.0")
    OUTLOOK = "3.0", N_("vCard 3.0 (Outlook)")
    OLD = "2.1", N_("vCard 2.1 (old devices)")


@dataclass(frozen=True, kw_only=True)
class BusinessCard:
    """What may be shown of a person on a day; empty means nothing is said.

    `family` carries nobility and particle ("Freiherr von Muster"), `country` is a name.
    """

    id: str
    name: str
    family: str
    given: str = ""
    titles: tuple[str, ...] = ()
    suffix: str = ""
    organization: str = ""
    department: str = ""
    function: str = ""
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    mobiles: tuple[str, ...] = ()
    faxes: tuple[str, ...] = ()
    street: str = ""
    postcode: str = ""
    city: str = ""
    country: str = ""


_WIDENING = (Visibility.OFFICE, Visibility.MEMBERS, Visibility.PUBLIC)


def is_visible_to(visibility: Visibility, audience: Visibility) -> bool:
    """Tell whether something visible to some may be shown to an audience; the office sees all."""
    return _WIDENING.index(visibility) >= _WIDENING.index(audience)
