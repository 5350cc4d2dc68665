"""What the full-text search looks into: the folded words of records, kept with each action.

`search_text` has a row for each record with text; its serial tells the kind. Each word stands after
two blanks, so groups of three letters find the beginning of a word from its first letter on, and
any part of a compound from three letters on. SQLite's FTS5 keeps these groups beside the rows by
triggers (a row is never changed, only replaced); PostgreSQL gets an index from plain SQL, no
extension.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Select, delete, func, insert, select
from sqlalchemy.exc import DBAPIError

from sekretariat.domain.changes import Change
from sekretariat.domain.names import collapse, fold
from sekretariat.domain.writing.markup import plain
from sekretariat.storage.tables import TABLES, file_content, search_text

INDEX = "search_index"
GAP = "  "
# The first field is the heading.
TEXTS: Mapping[str, tuple[str, ...]] = {
    "agenda_item": ("title", "rapporteurs", "papers", "requested_by", "remark"),
    "resolution": ("wording", "number", "addressee", "remark"),
    "task": ("title", "owner", "remark"),
    "passage": ("wording",),
    "minutes_block": ("title", "wording"),
    "attachment": ("title", "file_name", "file_text"),
}
READ: Mapping[str, Callable[[str], str]] = {"passage": plain}
"""How a field kept in a form of its own is read as plain text."""
KINDS = 16
"""What is left of a row's serial by this tells the kind: asked of every hit, without its row."""
_AT_ONCE = 500
_BREAKS = re.compile(r"[\s,;(\[{„“”\"»«]+")
_TAKE_OUT = """INSERT INTO search_index(search_index, rowid, words)
VALUES ('delete', old.serial, old.words);"""
_PUT_IN = "INSERT INTO search_index(rowid, words) VALUES (new.serial, new.words);"
_TABLE = """CREATE VIRTUAL TABLE search_index USING fts5(
words, content='search_text', content_rowid='serial', tokenize='trigram case_sensitive 1')"""
_GROUPS = """CREATE FUNCTION search_groups(words text) RETURNS text[]
LANGUAGE sql IMMUTABLE STRICT AS $$
SELECT array_agg(DISTINCT substr('  ' || word, place, 3))
FROM unnest(string_to_array(words, '  ')) AS word, generate_series(1, length(word)) AS place
$$"""
_CHECK = "INSERT INTO search_index(search_index, rank) VALUES ('integrity-check', 1)"
_MADE: Mapping[str, Sequence[str]] = {
    "sqlite": (
        _TABLE,
        f"CREATE TRIGGER search_index_added AFTER INSERT ON search_text BEGIN {_PUT_IN} END",
        f"CREATE TRIGGER search_index_removed AFTER DELETE ON search_text BEGIN {_TAKE_OUT} END",
    ),
    "postgresql": (
        _GROUPS,
        "CREATE INDEX search_index ON search_text USING gin (search_groups(words))",
    ),
}
_DROPPED: Mapping[str, Sequence[str]] = {
    "sqlite": (
        "DROP TRIGGER IF EXISTS search_index_added",
        "DROP TRIGGER IF EXISTS search_index_removed",
        "DROP TABLE IF EXISTS search_index",
    ),
    "postgresql": (
        "DROP INDEX IF EXISTS search_index",
        "DROP FUNCTION IF EXISTS search_groups(text)",
    ),
}


def make_index(connection: Connection) -> None:
    """Make the index over what stands in `search_text` from now on."""
    for statement in _MADE[connection.dialect.name]:
        connection.exec_driver_sql(statement)


def drop_index(connection: Connection) -> None:
    """Drop it, also a damaged one."""
    for statement in _DROPPED[connection.dialect.name]:
        connection.exec_driver_sql(statement)


def folded_words(text: str) -> list[str]:
    """Return the words of a text without marks and case, and again with ae, oe, ue as a, o, u."""
    words = dict.fromkeys(_BREAKS.sub(" ", fold(text)).split())
    return list(dict.fromkeys(form for word in words for form in (word, collapse(word))))


def typed_words(typed: str) -> list[tuple[str, ...]]:
    """Return each typed word as what may stand in `words`; a short one begins a word there."""
    found = []
    for word in dict.fromkeys(_BREAKS.sub(" ", fold(typed)).split()):
        forms = dict.fromkeys((word, collapse(word)))
        found.append(tuple(form if len(form) > len(GAP) else GAP + form for form in forms))
    return found


def follow(connection: Connection, changes: Iterable[Change]) -> None:
    """Take over what an action changed, in its transaction."""
    touched: dict[str, dict[str, None]] = defaultdict(dict)
    for change in changes:
        if change.entity in TEXTS:
            touched[change.entity][change.record_id] = None
    for entity, records in touched.items():
        ids = list(records)
        for start in range(0, len(ids), _AT_ONCE):
            _write(connection, entity, ids[start : start + _AT_ONCE])


def rebuild(connection: Connection) -> None:
    """Make the index anew from the records."""
    drop_index(connection)
    connection.execute(delete(search_text))
    make_index(connection)
    for entity in TEXTS:
        _add(connection, _rows(connection, entity, _stored(entity)))


def is_sound(connection: Connection) -> bool:
    """Tell whether the index says what the records say; needs a transaction that may write."""
    expected = {
        (entity, row["record_id"]): row["words"]
        for entity in TEXTS
        for row in _rows(connection, entity, _stored(entity))
    }
    kept = search_text.c
    found = connection.execute(select(kept.entity, kept.record_id, kept.words)).all()
    if {(row.entity, row.record_id): row.words for row in found} != expected:
        return False
    return connection.dialect.name != "sqlite" or _holds_together(connection)


def _holds_together(connection: Connection) -> bool:
    """Tell whether FTS5 finds its own tables sound and equal to the words."""
    try:
        connection.exec_driver_sql(_CHECK)
    except DBAPIError:
        return False
    return True


def _write(connection: Connection, entity: str, ids: Sequence[str]) -> None:
    kept, table = search_text.c, TABLES[entity]
    mine = (kept.entity == entity) & kept.record_id.in_(ids)
    connection.execute(delete(search_text).where(mine))
    _add(connection, _rows(connection, entity, _stored(entity).where(table.c.id.in_(ids))))


def _add(connection: Connection, rows: Sequence[dict[str, Any]]) -> None:
    """Write what the index says of records of one kind."""
    if rows:
        used = connection.execute(select(func.max(search_text.c.serial))).scalar() or 0
        place = tuple(TEXTS).index(rows[0]["entity"])
        for number, row in enumerate(rows, start=used // KINDS + 1):
            row["serial"] = number * KINDS + place
        connection.execute(insert(search_text), rows)


def _stored(entity: str) -> Select[Any]:
    """Return the question for records; for attachments with what their files say."""
    table = TABLES[entity]
    if entity != "attachment":
        return select(table)
    file = file_content.c
    return select(table, file.text.label("file_text")).join(
        file_content, file.sha512 == table.c.sha512
    )


def _rows(connection: Connection, entity: str, query: Select[Any]) -> list[dict[str, Any]]:
    """Return what the index says of records; nothing of those without a word."""
    name, *others = TEXTS[entity]
    read = READ.get(entity, str)
    found = []
    for record in connection.execute(query).mappings():
        heading = read(record[name])
        content = "\n".join(record[other] for other in others if record[other])
        words = folded_words(f"{heading}\n{content}")
        if words:
            row = {"entity": entity, "record_id": record["id"], "content": content}
            row |= {"meeting_id": record["meeting_id"], "heading": heading}
            found.append({**row, "words": GAP + GAP.join(words)})
    return found
