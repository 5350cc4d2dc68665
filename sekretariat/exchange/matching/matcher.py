"""Whom a line of a list means: somebody of the stock, somebody new, or a doubt to be asked about.

Same name with the same e-mail address, organisation, phone number or street and nothing against it
is the same person. Same name alone, or a similar name with the same e-mail address or organisation,
is a doubt. Two lines of one list are the same person only when they share an e-mail address or say
the very same. Nobody is ever merged silently.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field
from functools import cached_property

from sekretariat.domain.contacts import email_key
from sekretariat.domain.imports.lists import Candidate, Entry, FieldChange, Reason
from sekretariat.domain.names import fold
from sekretariat.domain.people import Salutation
from sekretariat.exchange.matching.differences import display_name
from sekretariat.exchange.matching.signs import (
    Signs,
    are_alike,
    entry_key,
    likeness,
    name_block,
    signs_of,
    sorted_words,
)  # fmt: skip
from sekretariat.exchange.parsing.contacts import phone_key

_SAME_WORDS = 100
_EMAIL, _PHONE, _ORGANIZATION, _STREET = 8, 4, 4, 2

Changes = Callable[[Entry, "KnownPerson"], tuple[FieldChange, ...]]


@dataclass
class KnownPerson:
    """A person of the stock, or of an earlier line of the same list (`in_file`)."""

    id: str
    entry: Entry
    former_names: tuple[str, ...] = ()
    organization_ids: frozenset[str] = frozenset()
    forum_ids: frozenset[str] = frozenset()
    in_file: bool = False

    @cached_property
    def signs(self) -> Signs:
        """What the person is known by, worked out once."""
        return signs_of(self.entry, self.former_names)


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
    by_place: dict[tuple[str, str], list[tuple[str, str]]] = field(
        default_factory=lambda: defaultdict(list)
    )

    def add(
        self,
        person_id: str,
        names: Iterable[tuple[str, str]],
        emails: Iterable[str],
        organization_ids: Collection[str],
    ) -> None:
        """Take in a person; `names` are (name key, block) of all names they have or had."""
        for key, block in names:
            words = sorted_words(key)
            self.by_name[words].append(person_id)
            for organization_id in organization_ids:
                self.by_place[organization_id, block].append((person_id, words))
        for email in emails:
            self.by_email[email_key(email)].append(person_id)

    def candidates(self, entry: Entry, organization_id: str) -> list[str]:
        """Return the ids of the persons worth a closer look, in the order they were taken in."""
        if not self.by_name:
            return []
        words = sorted_words(entry_key(entry))
        found = list(self.by_name.get(words, ()))
        for email in entry.emails:
            found += self.by_email.get(email_key(email), ())
        if organization_id:
            block = name_block(entry.family_name)
            colleagues = self.by_place.get((organization_id, block), ())
            found += [one for one, name in colleagues if are_alike(words, name)]
        return list(dict.fromkeys(found))


@dataclass
class Matcher:
    """Judges lines one after the other; remembers who was met, so that no line is met twice."""

    changes: Changes
    met: dict[str, Entry] = field(default_factory=dict)

    def judge(self, entry: Entry, organization_id: str, persons: Iterable[KnownPerson]) -> Verdict:
        """Return whom the line means, among the persons worth a closer look."""
        known = list(persons)
        if not known:
            return Verdict()
        same_name: list[KnownPerson] = []
        candidates: list[Candidate] = []
        said = signs_of(entry)
        for person in known:
            if said.keys[0] in person.signs.keys or said.as_read == person.signs.as_read:
                same_name.append(person)
                continue
            shares_email = not said.emails.isdisjoint(person.signs.emails)
            if shares_email or organization_id in person.organization_ids:
                doubt = self._doubt(entry, said, person, shares_email=shares_email)
                candidates += [doubt] if doubt else []
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
        for person in persons:
            if entry.known_as == person.id and not person.in_file:
                return person
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
        if weight == _ORGANIZATION and _is_namesake(entry, person.entry):
            return 0
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

    def _doubt(
        self, entry: Entry, said: Signs, person: KnownPerson, *, shares_email: bool
    ) -> Candidate | None:
        """Return a doubt where another name comes with the same e-mail or organisation."""
        ratio = likeness(said, person.signs)
        if ratio and shares_email:
            reason, score = Reason.SIMILAR_NAME_SAME_EMAIL, round(ratio * 0.95)
        elif shares_email and entry.given_names and _same_given_names(entry, person.entry):
            reason, score = Reason.SAME_EMAIL, 70
        elif ratio and not shares_email and (ratio == _SAME_WORDS or not _differ(entry, person)):
            reason, score = Reason.SIMILAR_NAME_SAME_ORGANIZATION, round(ratio * 0.75)
        else:
            return None
        return self._candidate(entry, person, reason, score)

    def _candidate(
        self, entry: Entry, person: KnownPerson, reason: Reason, score: int
    ) -> Candidate:
        name = display_name(person.entry)
        return Candidate(person.id, name, reason, score, self.changes(entry, person))


def _same_given_names(entry: Entry, stored: Entry) -> bool:
    return fold(entry.given_names) == fold(stored.given_names)


def _differ(entry: Entry, person: KnownPerson) -> bool:
    """Tell whether other given names come with another e-mail address: Jan and Jana Schmidt."""
    stored = person.entry
    other_email = bool(entry.emails and stored.emails) and not _shares_email(entry, stored)
    return other_email and not _same_given_names(entry, stored)


def _is_namesake(entry: Entry, stored: Entry) -> bool:
    """Tell whether a colleague's name only sounds the same and the e-mail address is another one.

    "Joerdis Groesser" may be "Jördis Größer": the letters are not changed without asking.
    """
    has_other_email = bool(entry.emails and stored.emails)  # a shared one weighs more
    return has_other_email and _spelling(entry) != _spelling(stored)


def _spelling(entry: Entry) -> list[str]:
    name = f"{entry.given_names} {entry.particle} {entry.family_name}"
    return sorted(name.casefold().replace("-", " ").split())


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
