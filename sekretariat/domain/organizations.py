"""Organisations: names with their history, successors, the right to nominate."""

from dataclasses import dataclass
from datetime import date

from sekretariat.domain.fields import Choice, choice, day, long_text, reference, text, whole_number
from sekretariat.domain.records import Record, ValidRecord
from sekretariat.words import N_


class Category(Choice):
    """What an organisation is, as statistics and lists group it."""

    MUNICIPAL_ASSOCIATION = "kommunaler_spitzenverband", N_("municipal association")
    MUNICIPALITY = "kommune", N_("municipality")
    WELFARE = "wohlfahrt", N_("welfare association")
    MIGRANTS = "migrantenorganisation", N_("migrants' organisation")
    CHURCH = "kirche", N_("church")
    RELIGION = "religionsgemeinschaft", N_("religious community")
    UNION = "gewerkschaft", N_("trade union")
    EMPLOYERS = "arbeitgeber_kammer", N_("employers or chamber")
    SCIENCE = "wissenschaft", N_("science")
    EDUCATION = "bildung", N_("education")
    COMPANY = "unternehmen", N_("company")
    FOUNDATION = "stiftung_verein", N_("foundation or association")
    PARLIAMENT = "landtag_fraktion", N_("parliament or group")
    MINISTRY = "ressort_behörde", N_("ministry or authority")
    COMMISSIONER = "beauftragte", N_("commissioner")
    OTHER = "sonstige", N_("other")


class OrganizationStatus(Choice):
    """Whether it still exists."""

    ACTIVE = "aktiv", N_("active")
    DISSOLVED = "aufgelöst", N_("dissolved")


@dataclass(kw_only=True, eq=False)
class Organization(Record):
    """An organisation that sends members or employs persons."""

    name: str = text(N_("Name"), required=True)
    short_name: str = text(N_("Short name"), limit=60)
    category: Category = choice(N_("Category"), Category.OTHER)
    parent_id: str = reference(N_("Part of"), "organization")
    successor_id: str = reference(N_("Successor"), "organization")
    nomination_contact: str = text(N_("Contact for nominations"))
    website: str = text(N_("Website"))
    status: OrganizationStatus = choice(N_("Status"), OrganizationStatus.ACTIVE)
    dissolved_on: date | None = day(N_("Dissolved on"))
    remark: str = long_text(N_("Remark"))
    merged_into: str = reference(N_("Merged into"), "organization")


@dataclass(kw_only=True, eq=False)
class FormerOrganizationName(ValidRecord):
    """A name an organisation had until a day."""

    organization_id: str = reference(N_("Organisation"), "organization", required=True)
    name: str = text(N_("Name"), required=True)
    short_name: str = text(N_("Short name"), limit=60)
    reason: str = text(N_("Reason"))


@dataclass(kw_only=True, eq=False)
class BodyCategory(Record):
    """A category of a body's own list, by which it groups organisations."""

    body_id: str = reference(N_("Body"), "body", required=True)
    position: int = whole_number(N_("Position"), minimum=1)
    name: str = text(N_("Category"), required=True, limit=120)


@dataclass(kw_only=True, eq=False)
class CategoryInBody(Record):
    """The category an organisation has in a body's own list."""

    organization_id: str = reference(N_("Organisation"), "organization", required=True)
    category_id: str = reference(N_("Category of a body"), "body_category", required=True)


class DeputyMode(Choice):
    """Who may stand in for the member of a seat."""

    NONE = "keine", N_("no deputy")
    PERSONAL = "persönlich", N_("one personal deputy")
    RANKED = "mehrere_rang", N_("several, by rank")
    ORGANIZATION_POOL = "organisation_pool", N_("pool of the organisation")
    BODY_POOL = "gremium_pool", N_("pool of the body")

    @property
    def is_pool(self) -> bool:
        """Tell whether deputies stand in for any member of a pool, without ranks."""
        return self in {DeputyMode.ORGANIZATION_POOL, DeputyMode.BODY_POOL}


@dataclass(kw_only=True, eq=False)
class NominationRight(ValidRecord):
    """An organisation's right to name persons for seats of a body."""

    organization_id: str = reference(N_("Organisation"), "organization", required=True)
    body_id: str = reference(N_("Body"), "body", required=True)
    seats: int = whole_number(N_("Seats"), minimum=0, maximum=999)
    deputies_per_seat: int = whole_number(N_("Deputies per seat"), minimum=0, maximum=99)
    deputy_mode: DeputyMode = choice(N_("Deputies"), DeputyMode.PERSONAL)
    legal_basis: str = text(N_("Legal basis"))
