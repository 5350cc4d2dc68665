"""What a line of a list says differently from the stock, field by field.

An empty cell never erases; further entries of the stock (a second phone number, a longer remark)
stay.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from operator import attrgetter

from sekretariat.domain.contacts import email_key
from sekretariat.domain.fields import field_of
from sekretariat.domain.imports.lists import Entry, FieldChange
from sekretariat.domain.imports.targets import TARGETS
from sekretariat.domain.names import full_name
from sekretariat.domain.people import NameOrder, Person, Salutation
from sekretariat.exchange.parsing.contacts import phone_key
from sekretariat.words import N_, shown

NAME_FIELDS = ("given_names", "particle", "family_name", "nobility", "suffix")
_parts_of_name = attrgetter(*NAME_FIELDS)
_ADDRESS_FIELDS = (
    "street", "postcode", "city", "country", "private_street", "private_postcode", "private_city",
)  # fmt: skip
CONTACTS: tuple[tuple[str, str, Callable[[str], str]], ...] = (
    ("emails", "emails", email_key),
    ("phones", "phones", phone_key),
    ("mobiles", "mobile", phone_key),
    ("faxes", "fax", phone_key),
)
_BETWEEN = "; "


@dataclass
class _Name:
    """A name without a person."""

    name_order: NameOrder
    given_names: str
    particle: str
    family_name: str
    nobility: str
    suffix: str
    salutation: Salutation = Salutation.UNKNOWN


def display_name(entry: Entry) -> str:
    """Return the name of an entry with its titles; "N. N." for a vacant seat."""
    if entry.vacant:
        return "N. N."
    order = NameOrder.FAMILY_FIRST if entry.family_first else NameOrder.GIVEN_FIRST
    return full_name(_Name(order, *_parts_of_name(entry)), entry.titles)


def differences(entry: Entry, stored: Entry) -> Iterator[FieldChange]:
    """Yield what the entry would change in a stored person; not organisation and seat."""
    yield from _name_differences(entry, stored)
    if entry.salutation and entry.salutation is not stored.salutation:
        old = stored.salutation if stored.salutation is not Salutation.UNKNOWN else ""
        yield _change("person", "salutation", shown(old), shown(entry.salutation))
    if entry.titles and entry.titles != stored.titles and not _reads_the_same(entry, stored):
        yield _change("academic_title", "titles", " ".join(stored.titles), " ".join(entry.titles))
    offices = [title for title in entry.office_titles if title not in stored.office_titles]
    if offices:
        yield FieldChange(
            "office_title", "office_titles", N_("Office title"), "", ", ".join(offices)
        )
    yield from _contact_differences(entry, stored)
    for name in _ADDRESS_FIELDS:
        new, old = getattr(entry, name), getattr(stored, name)
        has_lost_zero = name.endswith("postcode") and old == f"0{new}"
        if new and new != old and not has_lost_zero:
            yield _change("address", name, old, new)
    remark = merged_remark(entry.remark, stored.remark)
    if remark != stored.remark:
        yield _change("person", "remark", stored.remark, remark)


def _contact_differences(entry: Entry, stored: Entry) -> Iterator[FieldChange]:
    elsewhere = {name: _numbers_of_another_kind(name, stored) for name, _, _ in CONTACTS}
    for name, code, key in CONTACTS:
        known = getattr(stored, name)
        said = [one for one in getattr(entry, name) if key(one) not in elsewhere[name]]
        merged = merged_contacts(said, known, key)
        if merged != known:
            yield _change("contact_point", code, _BETWEEN.join(known), _BETWEEN.join(merged))


def _numbers_of_another_kind(name: str, stored: Entry) -> frozenset[str]:
    """Return what is known as phone, mobile or fax already: one column often holds them all."""
    own = {phone_key(number) for number in getattr(stored, name)}
    kinds = ("phones", "mobiles", "faxes") if name in ("phones", "mobiles") else ()
    others = {phone_key(number) for kind in kinds for number in getattr(stored, kind)}
    return frozenset(others - own)


def merged_contacts(
    said: Sequence[str], stored: Sequence[str], key: Callable[[str], str]
) -> tuple[str, ...]:
    """Return the contact points as they will be: the line's take the first places, others stay."""
    known = {key(value) for value in stored}
    if all(key(value) in known for value in said):
        return tuple(stored)
    said_keys = {key(value) for value in said}
    stored_by_key = {key(value): value for value in stored}
    first = [stored_by_key.get(key(value), value) for value in said]
    return (*first, *(value for value in stored[len(said) :] if key(value) not in said_keys))


def merged_remark(said: str, stored: str) -> str:
    """Return the remark as it will be: what is new is added below."""
    if not said or said in stored:
        return stored
    return f"{stored}\n{said}" if stored else said


def _name_differences(entry: Entry, stored: Entry) -> Iterator[FieldChange]:
    """A name that reads the same is not split anew: the stock may have been corrected by hand.

    One kept in capitals stays in them: whole names in capitals are read as usual ones.
    """
    said, known = _letters(entry), _letters(stored)
    is_shouted = stored.family_name.isupper() and _quiet(said) == _quiet(known)
    if said == known or is_shouted or _reads_the_same(entry, stored):
        return
    for name in NAME_FIELDS:
        new, old = getattr(entry, name), getattr(stored, name)
        if new and new != old:
            yield FieldChange("person", name, field_of(Person, name).label, old, new)


def _reads_the_same(entry: Entry, stored: Entry) -> bool:
    """Tell whether titles and name together are the same words, split otherwise or not."""
    said = sorted([*_letters(entry), *" ".join(entry.titles).split()])
    return said == sorted([*_letters(stored), *" ".join(stored.titles).split()])


def _letters(entry: Entry) -> list[str]:
    parts = (getattr(entry, name) for name in NAME_FIELDS)
    return sorted(" ".join(part for part in parts if part).split())


def _quiet(words: Sequence[str]) -> list[str]:
    return sorted(word.casefold() for word in words)


def _change(record: str, code: str, old: str, new: str) -> FieldChange:
    return FieldChange(record, code, TARGETS[code], old, new)
