"""The tables, derived from the fields: one more in the domain is a column more here.

Every table has `serial` (whole number, for long lists), `id` (UUID, what references point to) and
`row_version`. References are NULL where the record says "". A record's table is made when it is
first asked for; `whole_schema` has them all.
"""

from collections.abc import Mapping
from threading import RLock
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

from sekretariat.domain.fields import Field, Kind, fields_of
from sekretariat.domain.records import Record
from sekretariat.storage.kinds import DERIVED, RECORDS
from sekretariat.storage.moments import Moment

CONVENTION = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}
_schema = MetaData(naming_convention=CONVENTION)

# Keys compare byte by byte on both databases; PostgreSQL would otherwise sort by its locale.
KEY_TEXT = Text().with_variant(Text(collation="C"), "postgresql")
SERIAL = BigInteger().with_variant(Integer(), "sqlite")

# The list of persons is this index alone: who is not merged away, in order.
INDEXES: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "person": {"ix_person_listed": ("merged_into", "sort_key")},
}


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
        _schema,
        Column("serial", SERIAL, primary_key=True, autoincrement=True),
        Column("id", Text, nullable=False, unique=True),
        Column("row_version", Integer, nullable=False),
        *(_column_of(described) for described in fields_of(record_class)),
        *keys,
        *(Index(name, *columns) for name, columns in INDEXES.get(entity, {}).items()),
    )


class Tables:
    """The table of each kind of record, made when it is first asked for; safe in every thread."""

    def __init__(self) -> None:
        self._made: dict[str, Table] = {}
        self._making = RLock()

    def __getitem__(self, entity: str) -> Table:
        with self._making:
            if entity not in self._made:
                self._made[entity] = _table_of(entity, RECORDS[entity])
            return self._made[entity]


TABLES = Tables()


def whole_schema() -> MetaData:
    """Return the schema with the tables of all kinds of record."""
    for entity in RECORDS:
        TABLES[entity]
    return _schema


change_set = Table(
    "change_set",
    _schema,
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
    _schema,
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
    _schema,
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
# The bytes of attached files, each once, with the text that was found in them.
file_content = Table(
    "file_content",
    _schema,
    Column("serial", SERIAL, primary_key=True, autoincrement=True),
    Column("sha512", Text, nullable=False, unique=True),
    Column("size", Integer, nullable=False),
    Column("text", Text, nullable=False),
    Column("content", LargeBinary, nullable=False),
)
# What the full-text search looks into (`text_index`): shown texts, and their folded words.
search_text = Table(
    "search_text",
    _schema,
    Column("serial", SERIAL, primary_key=True, autoincrement=True),
    Column("entity", Text, nullable=False),
    Column("record_id", Text, nullable=False),
    Column("meeting_id", Text, nullable=True),
    Column("heading", Text, nullable=False),
    Column("content", Text, nullable=False),
    Column("words", Text, nullable=False),
    Index("ix_search_text_record_id_entity", "record_id", "entity", unique=True),
)
setting = Table(
    "setting",
    _schema,
    Column("key", Text, primary_key=True),
    Column("value", JSON, nullable=False),
)
schema_version = Table(
    "alembic_version",
    _schema,
    Column("version_num", Text, primary_key=True),
)
