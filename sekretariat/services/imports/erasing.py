"""Taking away what a clerk agreed to take away: fields emptied in a list that came back."""

from collections.abc import Callable, Mapping

from sekretariat.domain.imports.lists import FieldChange
from sekretariat.domain.people import AddressKind, Salutation
from sekretariat.exchange.matching.differences import CONTACTS, NAME_FIELDS
from sekretariat.services.imports.cards import KIND_OF_CONTACT
from sekretariat.services.people import PersonCard

_BETWEEN = "; "
_PLACE = frozenset({"street", "postcode", "city", "country"})


def erase(card: PersonCard, change: FieldChange, organization_id: str) -> None:
    """Take away what a change erases; one that erases nothing is none of ours."""
    if not change.erases:
        return
    if change.field in NAME_FIELDS:
        setattr(card.person, change.field, "")
    elif change.field in _ERASERS:
        _ERASERS[change.field](card, organization_id)
    elif change.field in _PLACE:
        for address in card.addresses:
            if address.kind is AddressKind.OFFICIAL:
                setattr(address, change.field, "")
    else:
        _erase_contacts(card, change)


def _erase_salutation(card: PersonCard, _: str) -> None:
    card.person.salutation = Salutation.UNKNOWN


def _erase_titles(card: PersonCard, _: str) -> None:
    card.titles = []


def _erase_function(card: PersonCard, organization_id: str) -> None:
    for one in card.affiliations:
        if one.organization_id == organization_id:
            one.function = ""


def _erase_contacts(card: PersonCard, change: FieldChange) -> None:
    for name, code, key in CONTACTS:
        if code == change.field:
            lost = {key(value) for value in change.old.split(_BETWEEN)}
            kind = KIND_OF_CONTACT[name]
            card.contacts = [
                one for one in card.contacts if one.kind is not kind or key(one.value) not in lost
            ]


_ERASERS: Mapping[str, Callable[[PersonCard, str], None]] = {
    "salutation": _erase_salutation,
    "titles": _erase_titles,
    "function": _erase_function,
}
