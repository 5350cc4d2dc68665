"""How organisations can be reached: fetched for the rules of `domain/inquiry_recipients.py`."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date

from sekretariat.domain.inquiry_recipients import Reachable, Recipient, recipient_of
from sekretariat.domain.names import fold, full_name
from sekretariat.domain.organizations import Organization
from sekretariat.domain.people import (
    Address,
    Affiliation,
    Channel,
    ContactKind,
    ContactPoint,
    ContactPurpose,
    Person,
)
from sekretariat.domain.records import holds_on
from sekretariat.services.inquiries.contents import is_official
from sekretariat.storage.organizations import organization_names
from sekretariat.storage.unit_of_work import Reader


def recipients(
    reader: Reader, organization_ids: Sequence[str], as_of: date
) -> dict[str, Recipient]:
    """Return whom the sheets of organisations go to, by id."""
    ids = list(organization_ids)
    names = organization_names(reader, as_of, ids)
    addresses = {
        one.organization_id: one
        for one in reversed(reader.find(Address, organization_id=ids))
        if is_official(one, as_of)
    }
    contacts: dict[str, list[ContactPoint]] = defaultdict(list)
    for contact in reader.find(ContactPoint, organization_id=ids):
        contacts[contact.organization_id].append(contact)
    people = _People(reader, ids, as_of)
    return {
        one.id: recipient_of(
            Reachable(
                name=names[one.id],
                nomination_contact=one.nomination_contact,
                address=addresses.get(one.id),
                contacts=contacts[one.id],
                persons=people.reachable(one.id),
                barred=people.barred,
                barred_names=people.barred_names,
            )
        )
        for one in reader.find(Organization, id=ids)
    }


class _People:
    """Who works at organisations, and who must not be written to at all."""

    def __init__(self, reader: Reader, ids: list[str], as_of: date) -> None:
        silent = [*reader.find(Person, do_not_contact=True), *_deceased(reader)]
        self.barred_names = frozenset(fold(full_name(one)) for one in silent)
        points = reader.find(ContactPoint, person_id=[one.id for one in silent])
        self.barred = frozenset(fold(one.value) for one in points if one.kind is ContactKind.EMAIL)
        affiliations = reader.find(Affiliation, organization_id=ids)
        self._there = [one for one in affiliations if holds_on(one, as_of)]
        barred_ids = {one.id for one in silent}
        wanted = sorted({one.person_id for one in self._there} - barred_ids)
        self._persons = {
            one.id: one
            for one in reader.find(Person, id=wanted)
            if not one.merged_into and one.preferred_channel is not Channel.POST
        }
        self._emails: dict[str, str] = {}
        for point in reader.find(ContactPoint, person_id=list(self._persons)):
            is_usable = point.bounced_at is None and point.purpose is not ContactPurpose.PRIVATE
            if point.kind is ContactKind.EMAIL and is_usable:
                self._emails.setdefault(point.person_id, point.value)

    def reachable(self, organization_id: str) -> list[tuple[str, str]]:
        """Return family name and e-mail address of those there who may be written to."""
        return [
            (self._persons[one.person_id].family_name, self._emails[one.person_id])
            for one in self._there
            if one.organization_id == organization_id
            and one.person_id in self._persons
            and one.person_id in self._emails
        ]


def _deceased(reader: Reader) -> list[Person]:
    return [one for one in reader.find(Person) if one.deceased_on is not None]
