"""A publication as one OParl 1.1 object list: body, organisations, persons with memberships.

Each object has the web address `base`/kind/id. Memberships stand inside their person, as the
specification has it, so they do not name the person again; an organisation lists their addresses.
"""

import json
from collections import defaultdict
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

from sekretariat.domain.publications import (
    Publication,
    PublishedMembership,
    PublishedOrganization,
    PublishedPerson,
    PublishedTerm,
)
from sekretariat.exchange.saving import replacing

SCHEMA = "https://schema.oparl.org/1.1/"
_BODY = "body/1"
_LISTS = {
    "organization": "organizations",
    "person": "people",
    "meeting": "meetings",
    "paper": "papers",
}
Thing = dict[str, Any]


def write_publication(path: Path, publication: Publication) -> int:
    """Write the list as JSON; return the number of its objects. Raises Refused."""
    objects = list(_Writer(publication).objects())
    page = {"data": objects, "pagination": {"totalElements": len(objects)}, "links": {}}
    with replacing(path) as stream:
        stream.write(json.dumps(page, ensure_ascii=False, indent=2).encode() + b"\n")
    return len(objects)


class _Writer:
    """Turns what is published into objects."""

    def __init__(self, publication: Publication) -> None:
        self._all = publication
        self._base = publication.base.rstrip("/")
        self._of_person: dict[str, list[PublishedMembership]] = defaultdict(list)
        self._in_organization: dict[str, list[str]] = defaultdict(list)
        for one in publication.memberships:
            self._of_person[one.person_id].append(one)
            self._in_organization[one.organization_id].append(self._url("membership", one.id))

    def objects(self) -> Iterator[Thing]:
        """Yield body, organisations, persons, then what was deleted."""
        yield self._body()
        for organization in self._all.organizations:
            yield self._organization(organization)
        for person in self._all.persons:
            yield self._person(person)
        for kind, record_id in self._all.gone:
            yield self._object(kind, record_id, {}, deleted=True)

    def _body(self) -> Thing:
        address = f"{self._base}/{_BODY}"
        lists = {name: f"{address}/{page}" for name, page in _LISTS.items()}
        terms = [self._term(one) for one in self._all.terms]
        named = {"id": address, "type": f"{SCHEMA}Body", "name": self._all.name}
        return {**named, **lists, "legislativeTerm": terms}

    def _term(self, term: PublishedTerm) -> Thing:
        said = {"name": term.name, "startDate": term.start, "endDate": term.end}
        return self._object("legislativeTerm", term.id, said)

    def _organization(self, one: PublishedOrganization) -> Thing:
        parent = self._url("organization", one.parent_id) if one.parent_id else ""
        said = {
            "body": f"{self._base}/{_BODY}",
            "name": one.name,
            "shortName": one.short_name,
            "organizationType": one.type,
            "classification": one.classification,
            "subOrganizationOf": parent,
            "startDate": one.start,
            "endDate": one.end,
            "website": one.website,
            "membership": self._in_organization.get(one.id, []),
        }
        return self._object("organization", one.id, said)

    def _person(self, one: PublishedPerson) -> Thing:
        said = {
            "body": f"{self._base}/{_BODY}",
            "name": one.name,
            "familyName": one.family_name,
            "givenName": one.given_name,
            "formOfAddress": one.form_of_address,
            "affix": one.affix,
            "title": list(one.titles),
            "phone": list(one.phones),
            "email": list(one.emails),
            "membership": [self._membership(held) for held in self._of_person[one.id]],
        }
        return self._object("person", one.id, said)

    def _membership(self, one: PublishedMembership) -> Thing:
        sender = self._url("organization", one.on_behalf_of_id) if one.on_behalf_of_id else ""
        said = {
            "organization": self._url("organization", one.organization_id),
            "role": one.role,
            "votingRight": one.voting,
            "startDate": one.start,
            "endDate": one.end,
            "onBehalfOf": sender,
        }
        return self._object("membership", one.id, said)

    def _object(self, kind: str, record_id: str, said: Thing, *, deleted: bool = False) -> Thing:
        """Return an object with its address and moments; what is empty is left out."""
        stamp = self._all.stamps.get(record_id)
        moments = {"created": stamp.created, "modified": stamp.modified} if stamp else {}
        kept = {name: _plain(value) for name, value in {**said, **moments}.items()}
        filled = {name: value for name, value in kept.items() if value not in ("", None, [])}
        type_name = kind[0].upper() + kind[1:]
        named = {"id": self._url(kind, record_id), "type": f"{SCHEMA}{type_name}"}
        return {**named, **filled, "deleted": deleted}

    def _url(self, kind: str, record_id: str) -> str:
        return f"{self._base}/{kind}/{record_id}"


def _plain(value: object) -> object:
    """Return days and moments in ISO form with their zone, all else as it is."""
    if isinstance(value, datetime):
        return value.isoformat(timespec="seconds")
    return value.isoformat() if isinstance(value, date) else value
