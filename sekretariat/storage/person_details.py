"""What a page of persons shows beside their own columns: work, address, contact points, titles."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import select

from sekretariat.domain.people import (
    ContactKind,
    ContactPurpose,
    Salutation,
)
from sekretariat.storage.addresses import may_be_listed
from sekretariat.storage.periods import holds_on
from sekretariat.storage.person_names import former_names_on, titles_of
from sekretariat.storage.tables import TABLES
from sekretariat.storage.unit_of_work import Reader

PHONES = (ContactKind.PHONE, ContactKind.MOBILE, ContactKind.ASSISTANT)

_person = TABLES["person"]
_affiliation = TABLES["affiliation"]
_organization = TABLES["organization"]
_address = TABLES["address"]
_contact = TABLES["contact_point"]


class PersonDetails:
    """Everything a page of persons shows beside the person's own columns."""

    def __init__(self, reader: Reader, ids: Sequence[str], as_of: date) -> None:
        self._titles = titles_of(reader, ids, as_of)
        self._names = {one.person_id: one for one in former_names_on(reader, ids, as_of)}
        self._work = self._affiliations(reader, ids, as_of)
        self._addresses = self._shown_addresses(reader, ids, as_of)
        self._contacts = self._contact_points(reader, ids)

    @staticmethod
    def _affiliations(reader: Reader, ids: Sequence[str], as_of: date) -> dict[str, Any]:
        query = (
            select(_affiliation, _organization.c.name.label("organization"))
            .join(_organization, _organization.c.id == _affiliation.c.organization_id)
            .where(_affiliation.c.person_id.in_(ids), holds_on(_affiliation, as_of))
            .order_by(_affiliation.c.is_primary, _affiliation.c.serial.desc())
        )
        return {row.person_id: row for row in reader.connection.execute(query)}

    @staticmethod
    def _shown_addresses(reader: Reader, ids: Sequence[str], as_of: date) -> dict[str, Any]:
        query = (
            select(_address)
            .where(_address.c.person_id.in_(ids), may_be_listed(as_of))
            .order_by(_address.c.serial.desc())
        )
        return {row.person_id: row for row in reader.connection.execute(query)}

    @staticmethod
    def _contact_points(reader: Reader, ids: Sequence[str]) -> dict[str, list[Any]]:
        query = (
            select(_contact)
            .where(_contact.c.person_id.in_(ids))
            .order_by(_contact.c.position.nulls_last(), _contact.c.serial)
        )
        found: dict[str, list[Any]] = {}
        for row in reader.connection.execute(query):
            found.setdefault(row.person_id, []).append(row)
        return found

    def row(self, person: Any) -> dict[str, Any]:
        """Return the flat row of one person."""
        name = self._names.get(person.id, person)
        work, address = self._work.get(person.id), self._addresses.get(person.id)
        titles = getattr(name, "titles", "") or " ".join(self._titles.get(person.id, ()))
        return {
            "id": person.id,
            "salutation": Salutation(name.salutation),
            "titles": titles,
            "given_names": name.given_names,
            "particle": name.particle,
            "family_name": name.family_name,
            "nobility": name.nobility,
            "suffix": name.suffix,
            "organization": work.organization if work else "",
            "function": work.function if work else "",
            "department": work.department if work else "",
            **self._contacts_of(person.id),
            **_address_cells(address),
        }

    def _contacts_of(self, person_id: str) -> Mapping[str, str]:
        points = self._contacts.get(person_id, [])
        official = [one for one in points if one.purpose != ContactPurpose.PRIVATE]

        def joined(*kinds: ContactKind) -> str:
            return "; ".join(one.value for one in official if one.kind in kinds)

        return {
            "emails": joined(ContactKind.EMAIL),
            "phones": joined(*PHONES),
            "mobile": joined(ContactKind.MOBILE),
            "fax": joined(ContactKind.FAX),
        }


def _address_cells(address: Any) -> Mapping[str, str]:
    names = ("street", "postcode", "city", "country")
    return {name: getattr(address, name) if address else "" for name in names}
