"""Whom a line of a list means: somebody of the stock, somebody new, or a doubt to be asked about.

Same name with the same e-mail address, organisation, phone number or street and nothing against it
is the same person. Same name alone, or a similar name with the same e-mail address or organisation,
is a doubt. Two lines of one list are the same person only when they share an e-mail address or say
the very same. Nobody is ever merged silently.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import lru_cache

from rapidfuzz import fuzz

from sekretariat.domain.imports import Candidate, Entry, FieldChange, Reason
from sekretariat.domain.names import collapse, fold
from sekretariat.domain.people import Salutation
from sekretariat.exchange.differences import display_name
from sekretariat.exchange.parsing.contacts import email_key, phone_key

_SIMILAR = 84
_SAME_WORDS = 100
_FIGURES = re.compile(r"\d")
_BLOCK = 2
_EMAIL, _PHONE, _ORGANIZATION, _STREET = 8, 4, 4, 2

Changes = Callable[[Entry, "KnownPerson"], tuple[FieldChange, ...]]


@dataclass(frozen=True)
class KnownPerson:
    """A person of the stock, or of an earlier line of the same list (`in_file`)."""

    id: str
    entry: Entry
    former_names: tuple[str, ...] = ()
    organization_ids: frozenset[str] = frozenset()
    forum_ids: frozenset[str] = frozenset()
    in_file: bool = False


@dataclass(frozen=True)
class Verdict:
    """Whom a line means: `person` when it is sure, candidates when it is doubtful, else new."""

    person: KnownPerson | None = None
    candidates: tuple[Candidate, ...] = ()


@dataclass
class PersonIndex:
    """Finds the few persons of a stock a line could mean, by name, e-mail and organisation."""

    by_name: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    by_email: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    by_place: dict[tuple[str, str], list[str]] = field(default_factory=lambda: defaultdict(list))

    def add(
        self,
        person_id: str,
        names: Iterable[tuple[str, str]],
        emails: Iterable[str],
        organization_ids: Iterable[str],
    ) -> None:
        """Take in a person; `names` are (name key, block) of all names they have or had."""
        places = tuple(organization_ids)
        for key, block in names:
            self.by_name[_sorted_words(key)].append(person_id)
            for organization_id in places:
                self.by_place[organization_id, block].append(person_id)
        for email in emails:
            self.by_email[email_key(email)].append(person_id)

    def candidates(self, entry: Entry, organization_id: str) -> list[str]:
        """Return the ids of the persons worth a closer look, in the order they were taken in."""
        found = list(self.by_name.get(_sorted_words(_key(entry)), ()))
        for email in entry.emails:
            found += self.by_email.get(email_key(email), ())
        if organization_id:
            found += self.by_place.get((organization_id, name_block(entry.family_name)), ())
        return list(dict.fromkeys(found))


@lru_cache(maxsize=65536)
def name_key(given_names: str, particle: str, family_name: str) -> str:
    """Return the form names are compared in: "Jörg von Müller" -> "jorg von muller"."""
    folded = collapse(fold(f"{given_names} {particle} {family_name}"))
    return " ".join("".join(c if c.isalnum() else " " for c in folded).split())


def name_block(family_name: str) -> str:
    """Return the beginning of a family name; similar names are looked for under the same one."""
    return collapse(fold(family_name))[:_BLOCK]


def _sorted_words(key: str) -> str:
    return " ".join(sorted(key.split()))


@dataclass
class Matcher:
    """Judges lines one after the other; remembers who was met, so that no line is met twice."""

    changes: Changes
    met: dict[str, Entry] = field(default_factory=dict)

    def judge(self, entry: Entry, organization_id: str, persons: Iterable[KnownPerson]) -> Verdict:
        """Return whom the line means, among the persons worth a closer look."""
        same_name: list[KnownPerson] = []
        candidates: list[Candidate] = []
        for person in persons:
            if _has_name(entry, person):
                same_name.append(person)
            elif doubt := self._doubt(entry, organization_id, person):
                candidates.append(doubt)
        chosen = self._choose(entry, organization_id, same_name)
        if chosen is not None:
            self.met[chosen.id] = entry
            return Verdict(chosen)
        doubts = [self._candidate(entry, person, *self._why(entry, person)) for person in same_name]
        return Verdict(None, tuple(sorted((*doubts, *candidates), key=lambda one: -one.score)))

    def _choose(
        self, entry: Entry, organization_id: str, persons: list[KnownPerson]
    ) -> KnownPerson | None:
        """Return the one person of that name the evidence points to, None when it is not sure."""
        weights = {
            person.id: self._weight(entry, organization_id, person)
            for person in persons
            if not _contradicts(entry, person.entry)
        }
        best = max(weights.values(), default=0)
        if not best:
            return None
        fitting = [person for person in persons if weights.get(person.id) == best]
        if len(fitting) == 1:
            return fitting[0]
        alike = [one for one in fitting if one.id not in self.met and not self.changes(entry, one)]
        return alike[0] if alike else None

    def _weight(self, entry: Entry, organization_id: str, person: KnownPerson) -> int:
        """Weigh what speaks for a person of the same name; 0 is not enough."""
        weight = _EMAIL if _shares_email(entry, person.entry) else 0
        earlier = self.met.get(person.id)
        if earlier is not None or person.in_file:
            return weight or (1 if entry == (earlier or person.entry) else 0)
        if organization_id and organization_id in person.organization_ids:
            weight += _ORGANIZATION
        if _phones(entry) & _phones(person.entry):
            weight += _PHONE
        if entry.street and fold(entry.street) == fold(person.entry.street):
            weight += _STREET
        if weight:
            return weight + (not self.changes(entry, person))
        return 1 if self._says_nothing_else(entry, organization_id, person) else 0

    def _says_nothing_else(self, entry: Entry, organization_id: str, person: KnownPerson) -> bool:
        """Tell whether line and stock know equally little, and the line nothing new."""
        said = (bool(entry.emails), bool(_phones(entry)), bool(entry.street), bool(organization_id))
        known = (
            bool(person.entry.emails),
            bool(_phones(person.entry)),
            bool(person.entry.street),
            bool(person.organization_ids),
        )
        return said == known and not self.changes(entry, person)

    def _why(self, entry: Entry, person: KnownPerson) -> tuple[Reason, int]:
        if _contradicts(entry, person.entry):
            return Reason.CONTRADICTION, 60
        if person.in_file or person.id in self.met:
            return Reason.SAME_NAME_IN_FILE, 75
        return Reason.SAME_NAME, 80

    def _doubt(self, entry: Entry, organization_id: str, person: KnownPerson) -> Candidate | None:
        """Return a doubt where another name comes with the same e-mail or organisation."""
        said, keys = _key(entry), _comparable_keys(entry, person)
        ratio = max((fuzz.token_sort_ratio(said, key) for key in keys), default=0.0)
        shares_email = _shares_email(entry, person.entry)
        is_similar = ratio >= _SIMILAR or _one_contains_the_other(said, keys)
        is_colleague = organization_id in person.organization_ids
        if is_similar and shares_email:
            reason, score = Reason.SIMILAR_NAME_SAME_EMAIL, round(ratio * 0.95)
        elif is_similar and is_colleague and (ratio == _SAME_WORDS or not _differ(entry, person)):
            reason, score = Reason.SIMILAR_NAME_SAME_ORGANIZATION, round(ratio * 0.75)
        elif (
            shares_email
            and entry.given_names
            and fold(entry.given_names) == fold(person.entry.given_names)
        ):
            reason, score = Reason.SAME_EMAIL, 70
        else:
            return None
        return self._candidate(entry, person, reason, score)

    def _candidate(
        self, entry: Entry, person: KnownPerson, reason: Reason, score: int
    ) -> Candidate:
        name = display_name(person.entry)
        return Candidate(person.id, name, reason, score, self.changes(entry, person))


def _key(entry: Entry) -> str:
    return name_key(entry.given_names, entry.particle, entry.family_name)


def _keys(person: KnownPerson) -> tuple[str, ...]:
    return (_key(person.entry), *person.former_names)


def _has_name(entry: Entry, person: KnownPerson) -> bool:
    return _key(entry) in _keys(person) or _as_read(entry) == _as_read(person.entry)


def _as_read(entry: Entry) -> str:
    """Return the name in the order it is written: split otherwise, "Lê Thị Hoa" stays the same."""
    if entry.family_first:
        return name_key(entry.family_name, "", entry.given_names)
    return _key(entry)


def _comparable_keys(entry: Entry, person: KnownPerson) -> list[str]:
    """Return the person's names that may be the entry's: another figure is no slip of the pen."""
    figures = _FIGURES.findall(_key(entry))
    return [key for key in _keys(person) if _FIGURES.findall(key) == figures]


def _differ(entry: Entry, person: KnownPerson) -> bool:
    """Tell whether other given names come with another e-mail address: Jan and Jana Schmidt."""
    stored = person.entry
    other_email = bool(entry.emails and stored.emails) and not _shares_email(entry, stored)
    return other_email and fold(entry.given_names) != fold(stored.given_names)


def _one_contains_the_other(said: str, keys: Iterable[str]) -> bool:
    """Tell whether all words of one name are in the other: "Ada Kaya", "Ada Kaya-Roth"."""
    words = set(said.split())
    others = [set(key.split()) for key in keys]
    return len(words) > 1 and any(
        len(other) > 1 and (words <= other or other <= words) for other in others
    )


def _shares_email(entry: Entry, stored: Entry) -> bool:
    said = {email_key(email) for email in entry.emails}
    return any(email_key(email) in said for email in stored.emails)


def _phones(entry: Entry) -> set[str]:
    return {phone_key(number) for number in (*entry.phones, *entry.mobiles)}


def _contradicts(entry: Entry, stored: Entry) -> bool:
    """Tell whether something speaks against one person: Ms and Mr, jun. and sen."""
    spoken = {Salutation.WOMAN, Salutation.MAN}
    if {entry.salutation, stored.salutation} == spoken:
        return True
    return bool(entry.suffix and stored.suffix and fold(entry.suffix) != fold(stored.suffix))
