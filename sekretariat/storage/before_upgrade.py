"""What an upgrade needs before it begins: room, nobody else at work, a copy of all there is."""

import re
import shutil
import time
from datetime import date, datetime
from pathlib import Path

from sqlalchemy import Connection, inspect, text

import sekretariat
from sekretariat.domain.problems import Problem, Refused
from sekretariat.storage.backup import literal, write_copy

ROOM_LEFT = 10_000_000
"""Bytes that must be left on the disk when copy and new file are written."""
_DAY = re.compile(r"-(\d{4}-\d{2}-\d{2})(?:_\d+)?$")
_OTHERS = text(
    "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
    " AND backend_type = 'client backend' AND pid <> pg_backend_pid()"
)
_MAY_COPY = text("SELECT has_database_privilege(current_database(), 'CREATE')")


def copy_file(path: Path) -> Path:
    """Write a checked copy of an office's file beside it, named by version and day.

    The copy and the file made anew both need room: without it nothing is begun.
    """
    free, needed = shutil.disk_usage(path.parent).free, 2 * path.stat().st_size + ROOM_LEFT
    if free < needed:
        values = {"path": path, "needed": _in_megabytes(needed), "free": _in_megabytes(free)}
        raise Refused(Problem("upgrade.no_room", values))
    copy = _free_name(path)
    write_copy(path, copy)
    return copy


def copies_before_upgrades(path: Path) -> dict[Path, datetime]:
    """Return the copies upgrades left beside an office's file, with their local moments.

    The day stands in the name; the time is that of the file.
    """
    found = dict[Path, datetime]()
    for copy in path.parent.glob(f"{literal(path.stem)}-vor-Version-*{path.suffix}"):
        if written := _DAY.search(copy.stem):
            time_of_day = datetime.fromtimestamp(copy.stat().st_mtime).time()  # noqa: DTZ006  local
            day = date.fromisoformat(written[1])
            found[copy] = datetime.combine(day, time_of_day).astimezone()
    return found


def copy_on_server(connection: Connection, name: str) -> str:
    """Copy all rows into a schema of their own, in the connection's transaction; return its name.

    Raises Refused while others are connected, and where this role may not make a schema.
    """
    others = connection.execute(_OTHERS).scalar_one()
    if others:
        raise Refused(Problem("upgrade.others", {"path": name, "count": others}))
    if not connection.execute(_MAY_COPY).scalar_one():
        raise Refused(Problem("upgrade.no_schema", {"path": name}))
    inspector = inspect(connection)
    stem = f"vor_{sekretariat.__version__.replace('.', '_')}_{time.strftime('%Y_%m_%d')}"
    taken = set(inspector.get_schema_names())
    made = next(one for one in _numbered(stem) if one not in taken)
    quote = connection.dialect.identifier_preparer.quote
    connection.execute(text(f"CREATE SCHEMA {quote(made)}"))
    for table in inspector.get_table_names():
        target = f"{quote(made)}.{quote(table)}"
        connection.execute(text(f"CREATE TABLE {target} AS TABLE {quote(table)}"))
    return made


def _free_name(path: Path) -> Path:
    stem = f"{path.stem}-vor-Version-{sekretariat.__version__}-{time.strftime('%Y-%m-%d')}"
    names = (path.with_name(f"{one}{path.suffix}") for one in _numbered(stem))
    return next(one for one in names if not one.exists())


def _numbered(stem: str) -> list[str]:
    return [stem, *(f"{stem}_{number}" for number in range(2, 100))]


def _in_megabytes(size: int) -> int:
    return -(-size // 1_000_000)
