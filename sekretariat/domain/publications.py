"""What an office publishes of its bodies: the plain things an open-data format is made from.

The names follow OParl 1.1; ids are those of the records.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

BASE = "https://example.org/oparl"


@dataclass(frozen=True, kw_only=True)
class PublishedTerm:
    """A legislative term."""

    id: str
    name: str
    start: date | None = None
    end: date | None = None


@dataclass(frozen=True, kw_only=True)
class PublishedOrganization:
    """A body, or an organisation that sends members; `type` is one of OParl's seven words."""

    id: str
    name: str
    type: str
    short_name: str = ""
    classification: str = ""
    parent_id: str = ""
    website: str = ""
    start: date | None = None
    end: date | None = None


@dataclass(frozen=True, kw_only=True)
class PublishedMembership:
    """A person in an organisation, in a role, for a period; `voting` None says nothing of it."""

    id: str
    person_id: str
    organization_id: str
    role: str = ""
    voting: bool | None = None
    on_behalf_of_id: str = ""
    start: date | None = None
    end: date | None = None


@dataclass(frozen=True, kw_only=True)
class PublishedPerson:
    """A person with what is open to everybody."""

    id: str
    name: str
    family_name: str
    given_name: str = ""
    form_of_address: str = ""
    affix: str = ""
    titles: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()


@dataclass(frozen=True)
class Stamp:
    """When a record was made and last changed."""

    created: datetime
    modified: datetime


@dataclass(frozen=True, kw_only=True)
class Publication:
    """Everything that is published, under web addresses that begin with `base`.

    `gone` are records that were deleted, by kind: "person", "organization" or "membership".
    """

    name: str
    base: str = BASE
    terms: Sequence[PublishedTerm] = ()
    organizations: Sequence[PublishedOrganization] = ()
    persons: Sequence[PublishedPerson] = ()
    memberships: Sequence[PublishedMembership] = ()
    stamps: Mapping[str, Stamp] = field(default_factory=dict)
    gone: Sequence[tuple[str, str]] = ()
