"""What the office keeps of organisations and their persons, as the sheets that come back say it."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date

from sekretariat.domain.bodies import Membership, Seat
from sekretariat.domain.fields import field_of
from sekretariat.domain.imports.returned import Contents, Fact, Values
from sekretariat.domain.organizations import NominationRight, Organization, OrganizationStatus
from sekretariat.domain.people import (
    Address,
    AddressBlock,
    AddressKind,
    Affiliation,
    ContactKind,
    ContactPoint,
    ContactPurpose,
    Person,
)
from sekretariat.domain.records import holds_on
from sekretariat.domain.rosters import RosterLine, roster
from sekretariat.storage import bodies as questions
from sekretariat.storage.organizations import organization_names
from sekretariat.storage.people import person_details
from sekretariat.storage.unit_of_work import Reader
from sekretariat.words import N_

NOBODY = "N. N."
BETWEEN = "; "
OWN_FIELDS = ("name", "short_name", "nomination_contact", "website")
PLACE_FIELDS = ("street", "po_box", "postcode", "city")
CONTACT_FIELDS: Mapping[str, tuple[ContactKind, str]] = {
    "emails": (ContactKind.EMAIL, N_("E-mail addresses")),
    "phones": (ContactKind.PHONE, N_("Phone numbers")),
}
_PERSON_CELLS = (
    "salutation", "titles", "given_names", "particle", "family_name", "nobility", "suffix",
    "emails", "mobile", "street", "postcode", "city",
)  # fmt: skip


def contents_of(reader: Reader, as_of: date, body_id: str = "") -> dict[str, Contents]:
    """Return what is kept of each organisation on the day, by id, in the order of their names.

    With a body only its seats and members count, and only organisations that have to do with it;
    without one all bodies and everybody employed there.
    """
    rows = _Rows(reader, as_of, body_id).by_organization()
    organizations = {
        one.id: one
        for one in reader.find(Organization, merged_into="")
        if one.status is not OrganizationStatus.DISSOLVED
        and (one.dissolved_on is None or one.dissolved_on > as_of)
    }
    wanted = set(organizations)
    if body_id:
        named = reader.find(NominationRight, body_id=body_id)
        nominating = {one.organization_id for one in named if holds_on(one, as_of)}
        wanted &= nominating | set(rows)
    names = organization_names(reader, as_of, sorted(wanted))
    facts = facts_of(reader, sorted(wanted), as_of)
    ordered = sorted(wanted, key=lambda one: (names[one].casefold(), one))
    return {one: Contents(rows=rows.get(one, ()), facts=facts[one]) for one in ordered}


class _Rows:
    """The rows of persons and vacant seats, by the organisation they stand for."""

    def __init__(self, reader: Reader, as_of: date, body_id: str) -> None:
        self._reader, self._as_of, self._body_id = reader, as_of, body_id
        bodies = [body_id] if body_id else questions.bodies_on(reader, as_of)
        sources = questions.roster_sources(reader, bodies, as_of)
        self._lines = roster(sources, as_of).lines
        self._bodies = questions.body_names(reader, as_of)
        seats = reader.find(Seat, body_id=bodies)
        self._seats = {one.id: one for one in seats}
        self._memberships = {one.id: one for one in _memberships(reader, list(self._seats))}
        affiliations = [one for one in reader.find(Affiliation) if holds_on(one, as_of)]
        self._places: dict[str, list[Affiliation]] = defaultdict(list)
        for one in sorted(affiliations, key=lambda one: not one.is_primary):
            self._places[one.person_id].append(one)

    def by_organization(self) -> dict[str, list[Values]]:
        """Return the rows by organisation id: seats first, then who works there without one."""
        pairs = [(self._sender(line), line) for line in self._lines]
        wanted = {line.person_id for _, line in pairs if line.person_id}
        if not self._body_id:
            wanted |= set(self._places)
        cells = person_cells(self._reader, sorted(wanted), self._as_of)
        found: dict[str, list[Values]] = defaultdict(list)
        seen: set[tuple[str, str]] = set()
        for sender, line in pairs:
            found[sender].append(self._row(line, sender, cells.get(line.person_id, {})))
            seen.add((sender, line.person_id))
        for person_id, places in self._places.items() if not self._body_id else ():
            for place in places:
                if person_id in cells and (place.organization_id, person_id) not in seen:
                    row = {"id": person_id, **cells[person_id], "function": place.function}
                    found[place.organization_id].append(row)
        names = organization_names(self._reader, self._as_of)
        return {
            key: [{**row, "organization": names[key]} for row in rows]
            for key, rows in found.items()
            if key
        }

    def _sender(self, line: RosterLine) -> str:
        """Return the organisation a line stands for: the sending one, else where one works."""
        membership = self._memberships.get(line.membership_id)
        seat = self._seats.get(line.seat_id)
        sent_by = (membership.on_behalf_of_id if membership else "") or (
            seat.organization_id if seat else ""
        )
        places = self._places.get(line.person_id, ())
        return sent_by or (places[0].organization_id if places else "")

    def _row(self, line: RosterLine, sender: str, cells: Values) -> Values:
        there = [
            one for one in self._places.get(line.person_id, ()) if one.organization_id == sender
        ]
        return {
            "id": line.membership_id or line.seat_id,
            "body": self._bodies[line.body_id][0],
            "seat_number": line.seat_number or None,
            "role": line.taking_part or line.role,
            **(cells or {"family_name": NOBODY}),
            "function": there[0].function if there else "",
        }


def _memberships(reader: Reader, seat_ids: Sequence[str]) -> list[Membership]:
    found: list[Membership] = []
    for start in range(0, len(seat_ids), questions.CHUNK):
        chunk = seat_ids[start : start + questions.CHUNK]
        found += reader.find(Membership, seat_id=chunk)
    return found


def person_cells(reader: Reader, ids: Sequence[str], as_of: date) -> dict[str, Values]:
    """Return the cells of persons by id; merged and deceased persons are left out.

    Nothing private and nothing blocked is told, as in every list.
    """
    details = person_details(reader, ids, as_of)
    phones: dict[str, list[str]] = defaultdict(list)
    cells: dict[str, Values] = {}
    for start in range(0, len(ids), questions.CHUNK):
        chunk = ids[start : start + questions.CHUNK]
        for one in sorted(reader.find(ContactPoint, person_id=chunk), key=_place):
            if one.kind is ContactKind.PHONE and one.purpose is not ContactPurpose.PRIVATE:
                phones[one.person_id].append(one.value)
        for person in reader.find(Person, id=chunk):
            if not person.merged_into and person.deceased_on is None:
                row = {name: details[person.id][name] for name in _PERSON_CELLS}
                cells[person.id] = {**row, "phones": BETWEEN.join(phones[person.id])}
    return cells


def _place(contact: ContactPoint) -> int:
    return contact.position or 0


def facts_of(
    reader: Reader, organization_ids: Sequence[str], as_of: date
) -> dict[str, tuple[Fact, ...]]:
    """Return what is kept of organisations themselves, by id."""
    names = organization_names(reader, as_of, organization_ids)
    addresses: dict[str, Address] = {}
    for address in reader.find(Address, organization_id=list(organization_ids)):
        if is_official(address, as_of):
            addresses.setdefault(address.organization_id, address)
    contacts: dict[str, list[ContactPoint]] = defaultdict(list)
    for one in sorted(
        reader.find(ContactPoint, organization_id=list(organization_ids)), key=_place
    ):
        if one.purpose is not ContactPurpose.PRIVATE:
            contacts[one.organization_id].append(one)
    return {
        one.id: _facts(one, names[one.id], addresses.get(one.id, Address()), contacts[one.id])
        for one in reader.find(Organization, id=list(organization_ids))
    }


def is_official(address: Address, as_of: date) -> bool:
    """Tell whether an organisation's address is the one it is written to, blocked for nobody."""
    is_open = address.block is AddressBlock.NONE or (
        address.block_until is not None and address.block_until < as_of
    )
    return address.kind is AddressKind.OFFICIAL and is_open and holds_on(address, as_of)


def _facts(
    organization: Organization, name: str, address: Address, contacts: Sequence[ContactPoint]
) -> tuple[Fact, ...]:
    own = {code: getattr(organization, code) for code in OWN_FIELDS}
    place = {code: getattr(address, code) for code in PLACE_FIELDS}
    labels = {
        **{code: field_of(Organization, code).label for code in OWN_FIELDS},
        **{code: field_of(Address, code).label for code in PLACE_FIELDS},
        **{code: label for code, (_, label) in CONTACT_FIELDS.items()},
    }
    told = {
        code: BETWEEN.join(one.value for one in contacts if one.kind is kind)
        for code, (kind, _) in CONTACT_FIELDS.items()
    }
    return tuple(
        Fact(
            organization_id=organization.id,
            organization=name,
            field=code,
            label=labels[code],
            value=value,
        )
        for code, value in {**own, **place, **told}.items()
    )
