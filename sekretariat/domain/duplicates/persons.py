"""Which persons may be kept twice: what they are compared by, a score from 0 to 100, reasons."""

from collections.abc import Iterator
from dataclasses import dataclass

from sekretariat.domain.duplicates.likeness import (
    SAME,
    UNLIKE,
    Likeness,
    Reason,
    Reasons,
    Written,
    best_likeness,
)
from sekretariat.domain.duplicates.name_forms import name_groups
from sekretariat.domain.duplicates.pairs import Key, Rules
from sekretariat.domain.duplicates.sounds import sound
from sekretariat.domain.names import fold
from sekretariat.domain.people import Salutation

BEST = 100
_EMAIL, _SHARED_MAILBOX, _PHONE, _ORGANIZATION, _OTHER_NAME = 30, 10, 15, 12, 15
_SALUTATION, _SUFFIX, _ONE_SUFFIX, _FIGURES, _OTHER_EMAIL = 35, 40, 15, 40, 15
_SPOKEN = frozenset({Salutation.WOMAN, Salutation.MAN})
_MAILBOXES = frozenset(
    {
        "buero", "büro", "contact", "geschaeftsstelle", "geschäftsstelle", "info", "kontakt",
        "mail", "office", "post", "poststelle", "presse", "sekretariat", "service", "vorstand",
        "zentrale",
    }
)  # fmt: skip
_SHORTEST_PHONE = 6


@dataclass(frozen=True, slots=True)
class PersonProfile:
    """A person as others are compared with; the first name is the present one."""

    id: str
    names: tuple[Written, ...]
    salutation: str = Salutation.UNKNOWN
    suffix: str = ""
    emails: frozenset[str] = frozenset()
    phones: frozenset[str] = frozenset()
    organizations: frozenset[str] = frozenset()


def phone_form(number: str) -> str:
    """Return a phone number as it is compared: German ones without country code and zero.

    Numbers of 100,000 persons are brought into this form, too many for `phone_key`.
    """
    digits = "".join(c for c in number.replace("(0)", "") if c.isdigit())
    for prefix in ("0049", "49" if number.strip().startswith("+") else "0049", "0"):
        if digits.startswith(prefix):
            digits = digits[len(prefix) :]
            break
    return digits if len(digits) >= _SHORTEST_PHONE else ""


def score(one: PersonProfile, other: PersonProfile) -> tuple[int, Reasons]:
    """Return how likely two are the same person, and why; the same whichever comes first."""
    points, reasons = best_likeness(one.names, other.names)
    if not points and one.emails.isdisjoint(other.emails):
        return UNLIKE  # whatever else they share, it is not enough
    found = [(points, reasons), *_evidence(one, other, has_name=points > 0)]
    found += _contradictions(one, other, is_same_name=points >= SAME)
    total = sum(gained for gained, _ in found)
    return max(0, min(BEST, total)), tuple(reason for _, why in found for reason in why)


def _evidence(one: PersonProfile, other: PersonProfile, *, has_name: bool) -> Iterator[Likeness]:
    emails = one.emails & other.emails
    if emails and all(address.split("@")[0] in _MAILBOXES for address in emails):
        yield _SHARED_MAILBOX, (Reason.EMAIL,)
    elif emails:
        yield _EMAIL + (0 if has_name else _OTHER_NAME), (Reason.EMAIL,)
    if one.phones & other.phones:
        yield _PHONE, (Reason.PHONE,)
    if one.organizations & other.organizations:
        yield _ORGANIZATION, (Reason.ORGANIZATION,)


def _contradictions(
    one: PersonProfile, other: PersonProfile, *, is_same_name: bool
) -> Iterator[Likeness]:
    if {one.salutation, other.salutation} == _SPOKEN:
        yield -_SALUTATION, (Reason.SALUTATION,)
    if fold(one.suffix) != fold(other.suffix):
        is_told = bool(one.suffix and other.suffix)
        yield -_SUFFIX if is_told else -_ONE_SUFFIX, (Reason.SUFFIX,)
    if _figures(one) != _figures(other):
        yield -_FIGURES, (Reason.FIGURES,)
    if not is_same_name and _write_from_one_place(one, other):
        yield -_OTHER_EMAIL, (Reason.OTHER_EMAIL,)


def _figures(profile: PersonProfile) -> list[str]:
    return [c for word in profile.names[0].plain if not word.isalpha() for c in word if c.isdigit()]


def _write_from_one_place(one: PersonProfile, other: PersonProfile) -> bool:
    """Tell whether both have addresses of their own at one domain of one organisation."""
    if not one.organizations & other.organizations or one.emails & other.emails:
        return False
    domains = [{address.rpartition("@")[2] for address in p.emails} for p in (one, other)]
    return bool(domains[0] & domains[1])


def _keys(profile: PersonProfile) -> Iterator[Key]:
    for name in profile.names:
        yield from _name_keys(name)
        for organization in profile.organizations:
            for family in name.family:
                yield "o", organization, sound(family)
    for address in profile.emails:
        yield "e", address
    for number in profile.phones:
        yield "p", number


def _name_keys(name: Written) -> Iterator[Key]:
    """Give the keys of a name: typing errors, forms and swapped parts share at least one."""
    for family in name.family:
        sounds = sound(family)
        for given in name.given[:1]:
            yield "g", given, family[:2]
        for given in name.given:
            yield "f", sounds, given[0]
            for group in name_groups(given):
                yield "n", sounds, str(group)
    yield "w", *sorted(sound(word) for word in (*name.given, *name.family))


PERSONS: Rules[PersonProfile] = Rules(_keys, score)
