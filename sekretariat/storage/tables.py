"""The tables, derived from the fields: one more in the domain is a column more here.

Every table has `serial` (whole number, for long lists), `id` (UUID, what references point to) and
`row_version`. References are NULL where the record says "".
"""

from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    Time,
)

from sekretariat.domain import (
    attendance,
    bodies,
    inquiries,
    invitations,
    meetings,
    milestones,
    minutes,
    names,
    needs,
    organizations,
    people,
    resolutions,
)
from sekretariat.domain.duplicates import distinctions
from sekretariat.domain.fields import Field, Kind, fields_of
from sekretariat.domain.imports import profiles
from sekretariat.domain.records import Record
from sekretariat.domain.rules import rulebook
from sekretariat.storage.moments import Moment

CONVENTION = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}
metadata = MetaData(naming_convention=CONVENTION)

RECORDS: Mapping[str, type[Record]] = {
    "organization": organizations.Organization,
    "former_organization_name": organizations.FormerOrganizationName,
    "person": people.Person,
    "former_name": people.FormerName,
    "academic_title": people.AcademicTitle,
    "office_title": people.OfficeTitle,
    "affiliation": people.Affiliation,
    "address": people.Address,
    "contact_point": people.ContactPoint,
    "legislative_term": bodies.LegislativeTerm,
    "body": bodies.Body,
    "former_body_name": bodies.FormerBodyName,
    "body_succession": bodies.BodySuccession,
    "body_category": organizations.BodyCategory,
    "category_in_body": organizations.CategoryInBody,
    "body_rules": rulebook.BodyRules,
    "nomination_right": organizations.NominationRight,
    "office": bodies.Office,
    "office_holder": bodies.OfficeHolder,
    "seat": bodies.Seat,
    "membership": bodies.Membership,
    "function": bodies.Function,
    "participation": bodies.Participation,
    "meeting": meetings.Meeting,
    "agenda_item": meetings.AgendaItem,
    "standard_item": meetings.StandardItem,
    "attendance": attendance.Attendance,
    "invitation": invitations.Invitation,
    "resolution": resolutions.Resolution,
    "dissent": resolutions.Dissent,
    "task": resolutions.Task,
    "passage": minutes.Passage,
    "minutes": minutes.Minutes,
    "objection": minutes.Objection,
    "milestone": milestones.Milestone,
    "special_need": needs.SealedNeed,
    "distinction": distinctions.Distinction,
    "import_profile": profiles.ImportProfile,
    "inquiry": inquiries.Inquiry,
    "inquiry_reply": inquiries.InquiryReply,
}
ENTITY_OF: Mapping[type[Record], str] = {record: name for name, record in RECORDS.items()}

# Which record a part belongs to, so that its history is told there, also when the part is gone.
OWNERS: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys(("former_name", "academic_title", "office_title"), ("person_id",)),
    **dict.fromkeys(("affiliation", "special_need"), ("person_id",)),
    **dict.fromkeys(("address", "contact_point"), ("person_id", "organization_id")),
    "distinction": ("person_id", "organization_id"),
    **dict.fromkeys(
        ("former_organization_name", "nomination_right", "category_in_body"), ("organization_id",)
    ),
    **dict.fromkeys(
        ("former_body_name", "function", "standard_item", "body_category", "body_rules"),
        ("body_id",),
    ),
    "participation": ("body_id",),
    "dissent": ("resolution_id",),
    "objection": ("minutes_id",),
    "body_succession": ("successor_id",),
    "office_holder": ("office_id",),
    "membership": ("seat_id",),
    **dict.fromkeys(
        (
            *("agenda_item", "attendance", "invitation", "milestone"),
            *("resolution", "task", "passage", "minutes"),
        ),
        ("meeting_id",),
    ),
    "inquiry_reply": ("inquiry_id",),
}

Derived = Mapping[str, Callable[[Any], str]]


def _person_search(person: Any) -> str:
    return names.search_key(
        person.given_names, person.nobility, names.family_part(person), person.suffix
    )


def _person_sort(person: Any) -> str:
    return names.sort_key(person, getattr(person, "sort_override", ""))


_NAMED: Derived = {
    "sort_key": lambda record: names.text_sort_key(record.name),
    "search_key": lambda record: names.search_key(record.name, getattr(record, "short_name", "")),
}
DERIVED: Mapping[str, Derived] = {
    "person": {"sort_key": _person_sort, "search_key": _person_search},
    "former_name": {"sort_key": _person_sort, "search_key": _person_search},
    "organization": _NAMED,
    "former_organization_name": _NAMED,
    "body": _NAMED,
    "former_body_name": _NAMED,
    "office": _NAMED,
}

# Keys compare byte by byte on both databases; PostgreSQL would otherwise sort by its locale.
KEY_TEXT = Text().with_variant(Text(collation="C"), "postgresql")
SERIAL = BigInteger().with_variant(Integer(), "sqlite")


def _type_of(described: Field) -> Any:
    types: dict[Kind, Any] = {
        Kind.DAY: Date,
        Kind.TIME: Time,
        Kind.MOMENT: Moment,
        Kind.NUMBER: Integer,
        Kind.FLAG: Boolean,
    }
    return types.get(described.kind, Text)


def _column_of(described: Field) -> Column[Any]:
    if described.kind is Kind.REFERENCE:
        target = ForeignKey(f"{described.target}.id")
        return Column(described.name, Text, target, nullable=True, index=True)
    open_kinds = {Kind.DAY, Kind.TIME, Kind.MOMENT, Kind.NUMBER}
    return Column(described.name, _type_of(described), nullable=described.kind in open_kinds)


def _table_of(entity: str, record_class: type[Record]) -> Table:
    keys = [Column(name, KEY_TEXT, nullable=False, index=True) for name in DERIVED.get(entity, ())]
    return Table(
        entity,
        metadata,
        Column("serial", SERIAL, primary_key=True, autoincrement=True),
        Column("id", Text, nullable=False, unique=True),
        Column("row_version", Integer, nullable=False),
        *(_column_of(described) for described in fields_of(record_class)),
        *keys,
    )


TABLES: Mapping[str, Table] = {
    entity: _table_of(entity, record_class) for entity, record_class in RECORDS.items()
}

# The list of persons is this index alone: who is not merged away, in order.
Index("ix_person_listed", TABLES["person"].c.merged_into, TABLES["person"].c.sort_key)

change_set = Table(
    "change_set",
    metadata,
    Column("serial", SERIAL, primary_key=True, autoincrement=True),
    Column("id", Text, nullable=False, unique=True),
    Column("at", Moment, nullable=False),
    Column("clerk", Text, nullable=False),
    Column("action", Text, nullable=False),
    Column("label", Text, nullable=False),
    Column("undoes", Text, nullable=True, index=True),
    Column("undone_by", Text, nullable=True),
)
change = Table(
    "change",
    metadata,
    Column("serial", SERIAL, primary_key=True, autoincrement=True),
    Column("change_set_id", Text, ForeignKey("change_set.id"), nullable=False, index=True),
    Column("entity", Text, nullable=False),
    Column("record_id", Text, nullable=False),
    Column("owner_id", Text, nullable=True, index=True),
    Column("version", Integer, nullable=False),
    Column("before", JSON(none_as_null=True), nullable=True),
    Column("after", JSON(none_as_null=True), nullable=True),
    Index("ix_change_record_id_entity", "record_id", "entity"),
)
# Reports of imports stand beside the audit, as it does: undo marks them and does not remove them.
import_record = Table(
    "import_record",
    metadata,
    Column("serial", SERIAL, primary_key=True, autoincrement=True),
    Column("id", Text, nullable=False, unique=True),
    Column("at", Moment, nullable=False),
    Column("clerk", Text, nullable=False),
    Column("file", Text, nullable=False),
    Column("sheet", Text, nullable=False),
    Column("sha256", Text, nullable=False, index=True),
    Column("profile", Text, nullable=False),
    Column("body_id", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("headings", JSON, nullable=False),
    Column("counts", JSON, nullable=False),
    Column("change_set_id", Text, nullable=True, index=True),
    Column("content", LargeBinary, nullable=False),
    Column("memory", LargeBinary, nullable=True),
)
setting = Table(
    "setting",
    metadata,
    Column("key", Text, primary_key=True),
    Column("value", JSON, nullable=False),
)
schema_version = Table(
    "alembic_version",
    metadata,
    Column("version_num", Text, primary_key=True),
)
