"""What a clerk does with persons."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import chain
from typing import TYPE_CHECKING, Any

from sekretariat.domain.bodies import Membership, Participation
from sekretariat.domain.duplicates.distinctions import Distinction
from sekretariat.domain.fields import check
from sekretariat.domain.names import full_name, search_key
from sekretariat.domain.needs import SealedNeed
from sekretariat.domain.people import (
    AcademicTitle,
    Address,
    Affiliation,
    ContactPoint,
    FormerName,
    OfficeTitle,
    Person,
)
from sekretariat.domain.problems import Problem, refuse_errors
from sekretariat.domain.records import Record, Versions, versions_of
from sekretariat.services.context import Context
from sekretariat.services.mandates import Mandate, bodies_of, mandates_of
from sekretariat.services.parts import check_part, period_before
from sekretariat.storage import people as questions
from sekretariat.storage.keyset import key_of
from sekretariat.storage.people import PersonQuestion
from sekretariat.storage.references import kept_id
from sekretariat.storage.tables import TABLES
from sekretariat.storage.unit_of_work import Reader, UnitOfWork
from sekretariat.words import N_

if TYPE_CHECKING:
    from array import array

__all__ = ["NAME_FIELDS", "PARTS", "People", "PersonCard", "PersonQuestion"]

Also = Callable[[UnitOfWork], object]

FEW = 20
NAME_FIELDS = ("salutation", "given_names", "particle", "family_name", "nobility", "suffix")
PARTS: tuple[tuple[str, type[Record]], ...] = (
    ("titles", AcademicTitle),
    ("former_names", FormerName),
    ("office_titles", OfficeTitle),
    ("affiliations", Affiliation),
    ("addresses", Address),
    ("contacts", ContactPoint),
)


@dataclass
class PersonCard:
    """A person with everything that belongs to them; a form edits a card and saves it whole.

    `began_with` are the parts it was read with: only those can be removed by saving, so that what
    another clerk added meanwhile stays.
    """

    person: Person
    titles: list[AcademicTitle] = field(default_factory=list)
    former_names: list[FormerName] = field(default_factory=list)
    office_titles: list[OfficeTitle] = field(default_factory=list)
    affiliations: list[Affiliation] = field(default_factory=list)
    addresses: list[Address] = field(default_factory=list)
    contacts: list[ContactPoint] = field(default_factory=list)
    began_with: Versions | None = None

    @property
    def name(self) -> str:
        """The person's full name with titles."""
        return full_name(self.person, [one.title for one in self.titles])

    def parts(self) -> list[tuple[type[Record], list[Any]]]:
        """Return the card's lists with their record classes."""
        return [(record_class, getattr(self, name)) for name, record_class in PARTS]


class People:
    """Persons: list, open, save, rename, end."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def keys(self, question: PersonQuestion) -> "array[int]":
        """Return the keys of the persons asked for, in order."""
        with self._context.reader() as reader:
            return questions.person_keys(reader, question)

    def rows(self, keys: Sequence[int], as_of: date) -> list[dict[str, Any]]:
        """Return flat rows of the persons with these keys, in that order."""
        with self._context.reader() as reader:
            return questions.person_rows(reader, keys, as_of)

    def key(self, person_id: str) -> int | None:
        """Return the key of a person, None where there is none; an old id leads to the new one."""
        with self._context.reader() as reader:
            kept = kept_id(reader, "person", person_id)
            return key_of(reader.connection, TABLES["person"], kept)

    def bodies(self, person_ids: Sequence[str], as_of: date) -> dict[str, str]:
        """Return the bodies each person sits in on the day, as one text."""
        with self._context.reader() as reader:
            return bodies_of(reader, person_ids, as_of)

    def mandates(self, person_id: str, as_of: date) -> list[Mandate]:
        """Return a person's seats, forums and functions of all times, the latest first."""
        with self._context.reader() as reader:
            return mandates_of(reader, person_id, as_of)

    def namesakes(self, person: Person) -> list[dict[str, Any]]:
        """Return the rows of other persons who bear the same name, written in any way."""
        wanted = search_key(person.given_names, person.family_name)
        question = PersonQuestion(
            as_of=self._context.today(), search=f"{person.given_names} {person.family_name}"
        )
        with self._context.reader() as reader:
            found = questions.person_rows(
                reader, questions.person_keys(reader, question)[:FEW], question.as_of
            )
        return [
            row
            for row in found
            if row["id"] != person.id
            and search_key(row["given_names"], row["family_name"]) == wanted
        ]

    def card(self, person_id: str) -> PersonCard:
        """Return a person with everything that belongs to them; an old id leads to the new one."""
        with self._context.reader() as reader:
            return read_card(reader, person_id)

    def draft(self, typed: str) -> PersonCard:
        """Return the card of a new person named as typed: "Ada von Muster", "Muster, Dr. Ada"."""
        from sekretariat.exchange.parsing.names import read_name  # noqa: PLC0415  lazy: rarely

        name = read_name(typed)
        parts = {part: getattr(name, part) for part in NAME_FIELDS if getattr(name, part)}
        titles = [AcademicTitle(title=title) for title in name.titles]
        return PersonCard(Person(**parts), titles=titles)

    def save(
        self, card: PersonCard, *, since: date | None = None, also: Also | None = None
    ) -> PersonCard:
        """Save a card, new or edited; raises Refused with the problems at their fields.

        With `since`, a changed name holds from that day and the old one is kept as a former name;
        without, it is a correction. `also` writes more in the same action, as one undo step.
        """
        refuse_errors(check_card(card))
        is_new = card.person.row_version == 0
        label = N_("Add person {name}") if is_new else N_("Change person {name}")
        action = "person.add" if is_new else "person.change"
        with self._context.work(action, label, name=card.name) as work:
            save_card(work, card, since)
            if also is not None:
                also(work)
        return self.card(card.person.id)

    def delete(self, person_id: str) -> None:
        """Remove a person entered by mistake; refused while memberships or sessions name them."""
        card = self.card(person_id)
        label = N_("Delete person {name}")
        with self._context.work("person.delete", label, name=card.name) as work:
            for _, record_class in PARTS:
                work.delete_parts(record_class, "person_id", person_id)
            work.delete_parts(SealedNeed, "person_id", person_id)
            for owner in ("person_id", "other_person_id"):
                work.delete_parts(Distinction, owner, person_id)
            work.delete(card.person)

    def memberships(self, person_id: str) -> list[Membership]:
        """Return all memberships of a person, past, present and coming."""
        with self._context.reader() as reader:
            return reader.find(Membership, person_id=person_id)

    def participations(self, person_id: str) -> list[Participation]:
        """Return the forums a person takes part in."""
        with self._context.reader() as reader:
            return reader.find(Participation, person_id=person_id)

    def choices(self) -> list[tuple[str, str]]:
        """Return (id, sorted name) of all persons, for reference fields."""
        with self._context.reader() as reader:
            return questions.person_choices(reader)


def read_card(reader: Reader, person_id: str) -> PersonCard:
    """Return a card, following a merged person to the one that stayed."""
    person = reader.get(Person, kept_id(reader, "person", person_id))
    lists: dict[str, Any] = {
        name: reader.find(record_class, person_id=person.id) for name, record_class in PARTS
    }
    began_with = versions_of(chain.from_iterable(lists.values()))
    card = PersonCard(person, **lists, began_with=began_with)
    card.titles.sort(key=lambda one: one.position or 0)
    card.contacts.sort(key=lambda one: one.position or 0)
    return card


def save_card(work: UnitOfWork, card: PersonCard, since: date | None = None) -> None:
    """Write a card inside an action."""
    if since is not None and card.person.row_version:
        _keep_old_name(work, card, since)
    for place, title in enumerate(card.titles, start=1):
        title.position = place
    for place, contact in enumerate(card.contacts, start=1):
        contact.position = place
    work.save(card.person)
    for record_class, records in card.parts():
        work.save_parts(record_class, "person_id", card.person.id, records, card.began_with)


def _keep_old_name(work: UnitOfWork, card: PersonCard, since: date) -> None:
    """Turn the stored name into a former name that held until the day before."""
    stored = read_card(work, card.person.id)
    if all(getattr(stored.person, name) == getattr(card.person, name) for name in NAME_FIELDS):
        return
    first, last = period_before(card.former_names, since)
    former = FormerName(
        person_id=card.person.id,
        titles=" ".join(one.title for one in stored.titles),
        valid_from=first,
        valid_to=last,
        **{name: getattr(stored.person, name) for name in NAME_FIELDS},
    )
    card.former_names.append(former)


def check_card(card: PersonCard) -> list[Problem]:
    """Return what is wrong with a card: fields, periods, addresses, contact points."""
    problems = check(card.person)
    for _, records in card.parts():
        for record in records:
            problems += check_part(record, "person_id")
    return problems
