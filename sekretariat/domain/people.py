"""Persons: names with their history, titles, affiliations, addresses, contact points."""

from dataclasses import dataclass
from datetime import date, datetime

from sekretariat.domain.fields import (
    Choice,
    choice,
    day,
    flag,
    long_text,
    moment,
    reference,
    text,
    whole_number,
)
from sekretariat.domain.records import Record, ValidRecord
from sekretariat.words import N_


class Salutation(Choice):
    """How a person is addressed; never guessed from a first name."""

    WOMAN = "frau", N_("Ms")
    MAN = "herr", N_("Mr")
    NEUTRAL = "neutral", N_("neutral")
    UNKNOWN = "unklar", N_("unclear")


class Gender(Choice):
    """Gender for statistics only (§ 13 HGlG)."""

    FEMALE = "w", N_("female")
    MALE = "m", N_("male")
    DIVERSE = "d", N_("diverse")
    NOT_GIVEN = "ohne_angabe", N_("not given")


class GenderSource(Choice):
    """Who said so."""

    NONE = "", N_("–")
    SELF = "selbstauskunft", N_("self-disclosure")
    NOMINATION = "benennung", N_("nomination")


class NameOrder(Choice):
    """Which part of the name comes first when it is spoken."""

    GIVEN_FIRST = "given_first", N_("given name first")
    FAMILY_FIRST = "family_first", N_("family name first")


class Channel(Choice):
    """How a person wants to be written to."""

    EMAIL = "email", N_("e-mail")
    POST = "post", N_("post")
    BOTH = "beide", N_("e-mail and post")


@dataclass(kw_only=True, eq=False)
class Person(Record):
    """A person; only the family name is required, mononyms exist."""

    salutation: Salutation = choice(N_("Salutation"), Salutation.UNKNOWN)
    given_names: str = text(N_("Given names"))
    particle: str = text(N_("Name particle"), limit=60)
    family_name: str = text(N_("Family name"), required=True)
    nobility: str = text(N_("Nobility part"), limit=60)
    suffix: str = text(N_("Name suffix"), limit=60)
    name_order: NameOrder = choice(N_("Name order"), NameOrder.GIVEN_FIRST)
    sort_override: str = text(N_("Sorted under"))
    pronunciation: str = text(N_("Pronunciation"))
    gender: Gender = choice(N_("Gender (statistics)"), Gender.NOT_GIVEN)
    gender_source: GenderSource = choice(N_("Source of the gender"), GenderSource.NONE)
    salutation_override: str = text(N_("Own salutation"))
    address_override: str = long_text(N_("Own address block"), limit=1000)
    preferred_channel: Channel = choice(N_("Preferred channel"), Channel.EMAIL)
    deceased_on: date | None = day(N_("Deceased on"))
    do_not_contact: bool = flag(N_("Do not contact"))
    do_not_contact_reason: str = text(N_("Reason not to contact"))
    press_consent_on: date | None = day(N_("May be named to the press since"))
    remark: str = long_text(N_("Remark"))
    merged_into: str = reference(N_("Merged into"), "person")


@dataclass(kw_only=True, eq=False)
class FormerName(ValidRecord):
    """A name a person had until a day; `hidden` keeps it out of everything but frozen papers."""

    person_id: str = reference(N_("Person"), "person", required=True)
    salutation: Salutation = choice(N_("Salutation"), Salutation.UNKNOWN)
    given_names: str = text(N_("Given names"))
    particle: str = text(N_("Name particle"), limit=60)
    family_name: str = text(N_("Family name"), required=True)
    nobility: str = text(N_("Nobility part"), limit=60)
    suffix: str = text(N_("Name suffix"), limit=60)
    titles: str = text(N_("Titles"))
    reason: str = text(N_("Reason"))
    hidden: bool = flag(N_("Hide everywhere"))


@dataclass(kw_only=True, eq=False)
class AcademicTitle(Record):
    """One academic title; `position` orders them as they are written."""

    person_id: str = reference(N_("Person"), "person", required=True)
    position: int = whole_number(N_("Position"), minimum=1)
    title: str = text(N_("Title"), required=True, limit=60)
    awarded_on: date | None = day(N_("Awarded on"))
    withdrawn_on: date | None = day(N_("Withdrawn on"))


@dataclass(kw_only=True, eq=False)
class OfficeTitle(ValidRecord):
    """An office or mandate a person is addressed by, as long as it lasts.

    `title` is the neutral form, and the only one where a title has no others.
    """

    person_id: str = reference(N_("Person"), "person", required=True)
    title: str = text(N_("Office title"), required=True)
    title_female: str = text(N_("Female form"))
    title_male: str = text(N_("Male form"))
    address_line: str = text(N_("Address line"))
    salutation_phrase: str = text(N_("Salutation phrase"))


@dataclass(kw_only=True, eq=False)
class Affiliation(ValidRecord):
    """A person's place at an organisation."""

    person_id: str = reference(N_("Person"), "person", required=True)
    organization_id: str = reference(N_("Organisation"), "organization", required=True)
    function: str = text(N_("Function"))
    department: str = text(N_("Department"))
    is_primary: bool = flag(N_("Main affiliation"), default=True)


class AddressKind(Choice):
    """What an address is for."""

    OFFICIAL = "dienstlich", N_("official")
    PRIVATE = "privat", N_("private")
    BILLING = "rechnung", N_("billing")


class AddressStyle(Choice):
    """Which line of the address comes first; organisation first may be opened by the post room."""

    ORGANIZATION_FIRST = "organisation_first", N_("organisation first")
    PERSON_FIRST = "person_first", N_("person first")
    PRIVATE = "privat", N_("private")


class AddressBlock(Choice):
    """Who may see an address (§ 51 BMG blocks are time-limited)."""

    NONE = "keine", N_("not blocked")
    INTERNAL = "nur_intern", N_("internal only")
    REGISTER = "auskunftssperre", N_("register block")


@dataclass(kw_only=True, eq=False)
class Address(ValidRecord):
    """A postal address of a person or an organisation; the postcode is text."""

    person_id: str = reference(N_("Person"), "person")
    organization_id: str = reference(N_("Organisation"), "organization")
    kind: AddressKind = choice(N_("Kind"), AddressKind.OFFICIAL)
    style: AddressStyle = choice(N_("Style"), AddressStyle.ORGANIZATION_FIRST)
    organization_line: str = text(N_("Organisation line"))
    department_line: str = text(N_("Department line"))
    street: str = text(N_("Street"))
    po_box: str = text(N_("P.O. box"), limit=60)
    postcode: str = text(N_("Postcode"), limit=20)
    city: str = text(N_("City"))
    district: str = text(N_("District"))
    country: str = text(N_("Country"), limit=2)
    block: AddressBlock = choice(N_("Block"), AddressBlock.NONE)
    block_until: date | None = day(N_("Blocked until"))


class ContactKind(Choice):
    """Kinds of contact points."""

    EMAIL = "email", N_("e-mail")
    PHONE = "telefon", N_("phone")
    MOBILE = "mobil", N_("mobile")
    FAX = "fax", N_("fax")
    ASSISTANT = "assistenz", N_("assistant")


class ContactPurpose(Choice):
    """What a contact point may be used for."""

    INVITATION = "einladung", N_("invitation")
    PRESS = "presse", N_("press")
    PRIVATE = "privat", N_("private")


class Visibility(Choice):
    """Who may see it."""

    OFFICE = "geschäftsstelle", N_("secretariat only")
    MEMBERS = "mitglieder", N_("members")
    PUBLIC = "öffentlich", N_("public")


@dataclass(kw_only=True, eq=False)
class ContactPoint(Record):
    """An e-mail address or phone number of a person or an organisation."""

    person_id: str = reference(N_("Person"), "person")
    organization_id: str = reference(N_("Organisation"), "organization")
    position: int = whole_number(N_("Position"), minimum=1)
    kind: ContactKind = choice(N_("Kind"), ContactKind.EMAIL)
    value: str = text(N_("Number or address"), required=True)
    purpose: ContactPurpose = choice(N_("Purpose"), ContactPurpose.INVITATION)
    visibility: Visibility = choice(N_("Visible to"), Visibility.OFFICE)
    bounced_at: datetime | None = moment(N_("Bounced at"))
    verified_at: datetime | None = moment(N_("Verified at"))
