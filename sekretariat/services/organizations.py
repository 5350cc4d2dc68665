"""What a clerk does with organisations."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import chain
from typing import TYPE_CHECKING, Any

from sekretariat.domain.duplicates.distinctions import Distinction
from sekretariat.domain.fields import check
from sekretariat.domain.organizations import (
    CategoryInBody,
    FormerOrganizationName,
    NominationRight,
    Organization,
)
from sekretariat.domain.people import Address, Affiliation, ContactPoint
from sekretariat.domain.problems import Problem, refuse_errors
from sekretariat.domain.records import Record, Versions, versions_of
from sekretariat.services.context import Context
from sekretariat.services.parts import check_part, period_before
from sekretariat.storage import organizations as questions
from sekretariat.storage.keyset import key_of
from sekretariat.storage.organizations import OrganizationQuestion
from sekretariat.storage.references import kept_id
from sekretariat.storage.tables import TABLES
from sekretariat.storage.unit_of_work import Reader, UnitOfWork
from sekretariat.words import N_

if TYPE_CHECKING:
    from array import array

__all__ = ["PARTS", "OrganizationCard", "OrganizationQuestion", "Organizations"]

PARTS: tuple[tuple[str, type[Record]], ...] = (
    ("former_names", FormerOrganizationName),
    ("addresses", Address),
    ("contacts", ContactPoint),
    ("nomination_rights", NominationRight),
    ("categories", CategoryInBody),
)


@dataclass
class OrganizationCard:
    """An organisation with everything that belongs to it."""

    organization: Organization
    former_names: list[FormerOrganizationName] = field(default_factory=list)
    addresses: list[Address] = field(default_factory=list)
    contacts: list[ContactPoint] = field(default_factory=list)
    nomination_rights: list[NominationRight] = field(default_factory=list)
    categories: list[CategoryInBody] = field(default_factory=list)
    began_with: Versions | None = None

    def parts(self) -> list[tuple[type[Record], list[Any]]]:
        """Return the card's lists with their record classes."""
        return [(record_class, getattr(self, name)) for name, record_class in PARTS]


class Organizations:
    """Organisations: list, open, save, rename."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def keys(self, question: OrganizationQuestion) -> "array[int]":
        """Return the keys of the organisations asked for, in order."""
        with self._context.reader() as reader:
            return questions.organization_keys(reader, question)

    def rows(self, keys: Sequence[int], as_of: date) -> list[dict[str, Any]]:
        """Return flat rows of the organisations with these keys, in that order."""
        with self._context.reader() as reader:
            return questions.organization_rows(reader, keys, as_of)

    def key(self, organization_id: str) -> int | None:
        """Return the key of an organisation, None where there is none; an old id leads on."""
        with self._context.reader() as reader:
            kept = kept_id(reader, "organization", organization_id)
            return key_of(reader.connection, TABLES["organization"], kept)

    def card(self, organization_id: str) -> OrganizationCard:
        """Return an organisation with everything that belongs to it."""
        with self._context.reader() as reader:
            return read_card(reader, organization_id)

    def save(self, card: OrganizationCard, *, since: date | None = None) -> OrganizationCard:
        """Save a card; with `since` a changed name holds from that day, else it is a correction."""
        refuse_errors(check_card(card))
        is_new = card.organization.row_version == 0
        label = N_("Add organisation {name}") if is_new else N_("Change organisation {name}")
        action = "organization.add" if is_new else "organization.change"
        with self._context.work(action, label, name=card.organization.name) as work:
            save_card(work, card, since)
        return self.card(card.organization.id)

    def delete(self, organization_id: str) -> None:
        """Remove an organisation entered by mistake; refused while something names it."""
        card = self.card(organization_id)
        name = card.organization.name
        label = N_("Delete organisation {name}")
        with self._context.work("organization.delete", label, name=name) as work:
            for record_class, _ in card.parts():
                work.delete_parts(record_class, "organization_id", organization_id)
            for owner in ("organization_id", "other_organization_id"):
                work.delete_parts(Distinction, owner, organization_id)
            work.delete(card.organization)

    def affiliations(self, organization_id: str) -> list[Affiliation]:
        """Return who is or was at an organisation."""
        with self._context.reader() as reader:
            return reader.find(Affiliation, organization_id=organization_id)

    def find_by_name(self, name: str) -> str:
        """Return the id of the organisation that has or had a name, "" where none is."""
        with self._context.reader() as reader:
            return questions.find_by_name(reader, name)

    def choices(self) -> list[tuple[str, str]]:
        """Return (id, name) of all organisations, for reference fields."""
        with self._context.reader() as reader:
            return questions.organization_choices(reader)


def read_card(reader: Reader, organization_id: str) -> OrganizationCard:
    """Return a card, following a merged organisation to the one that stayed."""
    organization = reader.get(Organization, kept_id(reader, "organization", organization_id))
    lists: dict[str, Any] = {
        name: reader.find(record_class, organization_id=organization.id)
        for name, record_class in PARTS
    }
    began_with = versions_of(chain.from_iterable(lists.values()))
    return OrganizationCard(organization, **lists, began_with=began_with)


def save_card(work: UnitOfWork, card: OrganizationCard, since: date | None = None) -> None:
    """Write a card inside an action."""
    organization = card.organization
    if since is not None and organization.row_version:
        stored = work.get(Organization, organization.id)
        changed = (stored.name, stored.short_name) != (organization.name, organization.short_name)
        if changed:
            first, last = period_before(card.former_names, since)
            former = FormerOrganizationName(
                organization_id=organization.id,
                name=stored.name,
                short_name=stored.short_name,
                valid_from=first,
                valid_to=last,
            )
            card.former_names.append(former)
    work.save(organization)
    for record_class, records in card.parts():
        work.save_parts(record_class, "organization_id", organization.id, records, card.began_with)


def check_card(card: OrganizationCard) -> list[Problem]:
    """Return what is wrong with a card."""
    problems = check(card.organization)
    for _, records in card.parts():
        for record in records:
            problems += check_part(record, "organization_id")
    return problems
