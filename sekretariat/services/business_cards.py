"""Persons as contact cards for mail programs and telephones: only what may be shown."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from sekretariat.domain.business_cards import BusinessCard, CardVersion, is_visible_to
from sekretariat.domain.contacts import country_name
from sekretariat.domain.names import family_part, full_name
from sekretariat.domain.people import (
    ContactKind,
    ContactPoint,
    ContactPurpose,
    FormerName,
    Person,
    Visibility,
)
from sekretariat.progress import Progress
from sekretariat.services.context import Context
from sekretariat.services.lists import ListQuestion, Lists
from sekretariat.storage.people import person_details
from sekretariat.storage.person_names import names_on
from sekretariat.storage.unit_of_work import Reader

_PAGE = 500
_AT_WORK = ("organization", "department", "function")
_KINDS = {
    "emails": ContactKind.EMAIL,
    "phones": ContactKind.PHONE,
    "mobiles": ContactKind.MOBILE,
    "faxes": ContactKind.FAX,
}


@dataclass(frozen=True, kw_only=True)
class CardQuestion:
    """Whose cards, as of which day, in which version, and who will see them.

    `audience` is the widest circle of readers: the office sees every official contact point, others
    what is released.
    """

    listed: ListQuestion
    version: CardVersion = CardVersion.NEWEST
    audience: Visibility = Visibility.OFFICE


class BusinessCards:
    """Writes vCard files."""

    def __init__(self, context: Context, lists: Lists) -> None:
        self._context = context
        self._lists = lists

    def write(
        self,
        path: Path,
        question: CardQuestion,
        person_ids: Sequence[str] | None = None,
        progress: Progress | None = None,
    ) -> int:
        """Write one file with a card for each person; return their number. Raises Refused.

        Persons are named one by one, else asked for.
        """
        from sekretariat.exchange.vcards.writing import write_cards  # noqa: PLC0415  lazy: few need it

        ids = person_ids
        if ids is None:
            ids = [row["id"] for row in self._lists.persons(question.listed)]
        cards = self.cards(ids, question.listed.as_of, question.audience)
        return write_cards(path, cards, question.version, total=len(ids), progress=progress)

    def cards(
        self, person_ids: Sequence[str], as_of: date, audience: Visibility
    ) -> Iterator[BusinessCard]:
        """Yield the cards of persons, in that order; the dead have none.

        Never on a card: private and blocked addresses, private numbers, contact points the
        audience may not see, any contact of persons who do not want to be contacted.
        """
        for start in range(0, len(person_ids), _PAGE):
            chunk = list(person_ids[start : start + _PAGE])
            with self._context.reader() as reader:
                yield from _cards(reader, chunk, as_of, audience)


def _cards(
    reader: Reader, ids: Sequence[str], as_of: date, audience: Visibility
) -> Iterator[BusinessCard]:
    rows = person_details(reader, ids, as_of)
    names = names_on(reader, ids, as_of)
    persons = {one.id: one for one in reader.find(Person, id=list(ids))}
    points: dict[str, list[ContactPoint]] = {}
    for point in reader.find(ContactPoint, person_id=list(ids)):
        points.setdefault(point.person_id, []).append(point)
    for person_id in ids:
        person, row = persons[person_id], rows[person_id]
        if person.deceased_on is not None and person.deceased_on <= as_of:
            continue
        further = {name: row[name] for name in _AT_WORK}
        if not person.do_not_contact:
            further |= _contacts(points.get(person_id, ()), audience)
            further |= _place(row, audience)
        name, titles = names[person_id]
        yield BusinessCard(id=person_id, **_named(name, titles), **further)


def _named(name: Person | FormerName, titles: tuple[str, ...]) -> dict[str, Any]:
    nobility = f"{name.nobility} " if name.nobility else ""
    return {
        "name": full_name(name, titles),
        "family": f"{nobility}{family_part(name)}",
        "given": name.given_names,
        "titles": titles,
        "suffix": name.suffix,
    }


def _contacts(points: Sequence[ContactPoint], audience: Visibility) -> dict[str, Any]:
    shown = sorted(
        (
            one
            for one in points
            if one.purpose is not ContactPurpose.PRIVATE and is_visible_to(one.visibility, audience)
        ),
        key=lambda one: one.position or 0,
    )
    return {
        name: tuple(one.value for one in shown if one.kind is kind) for name, kind in _KINDS.items()
    }


def _place(row: dict[str, Any], audience: Visibility) -> dict[str, str]:
    """Return the listed address; nobody released it to the public."""
    if audience is Visibility.PUBLIC:
        return {}
    names = ("street", "postcode", "city")
    return {**{name: row[name] for name in names}, "country": country_name(row["country"])}
