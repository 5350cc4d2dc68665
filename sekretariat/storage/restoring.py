"""An earlier state of an office put back from a copy, all or nothing, while others may read."""

import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sekretariat.domain.problems import Problem, Refused
from sekretariat.storage.engine import WAIT_MS
from sekretariat.storage.headers import refuse_foreign_file, schema_number
from sekretariat.storage.reading import file_uri
from sekretariat.storage.schema import HEAD

LOOK_S = 0.1
_NEWEST = "SELECT max(at) FROM change_set"
_LATER = "SELECT count(*), min(at) FROM change_set WHERE at > ?"


@dataclass(frozen=True)
class Lost:
    """What a copy does not know: how many actions, the local moment of the first of them."""

    actions: int
    since: datetime | None = None


def lost_with(copy: Path, target: Path) -> Lost | None:
    """Return what was done since a copy was made, None where that cannot be told."""
    with (
        suppress(sqlite3.Error, OSError),
        closing(sqlite3.connect(file_uri(copy), uri=True)) as earlier,
        closing(sqlite3.connect(file_uri(target), uri=True)) as now,
    ):
        newest = earlier.execute(_NEWEST).fetchone()[0] or ""
        count, first = now.execute(_LATER, [newest]).fetchone()
        since = datetime.fromisoformat(first).replace(tzinfo=UTC).astimezone() if first else None
        return Lost(count, since)
    return None


def restore(copy: Path, target: Path) -> None:
    """Put the state of a copy in place of an office's; raises Refused, leaving it as it was.

    The copy is looked through before; an upgrade it needs is made when the office is opened next.
    """
    look_through(copy)
    try:
        _write(copy, target)
    except sqlite3.OperationalError as error:
        raise Refused(Problem("restore.busy", {"path": target})) from error


def look_through(copy: Path) -> None:
    """Raise Refused for what is no sound copy of an office this program can read."""
    if not copy.is_file():
        raise Refused(Problem("database.missing", {"path": copy}))
    refuse_foreign_file(copy)
    if not copy.stat().st_size:
        raise Refused(Problem("restore.damaged", {"path": copy}))
    if schema_number(copy) > int(HEAD):
        raise Refused(Problem("database.newer_unknown", {"path": copy}))
    try:
        with closing(sqlite3.connect(file_uri(copy), uri=True)) as source:
            found = source.execute("PRAGMA quick_check(1)").fetchone()[0]
    except sqlite3.DatabaseError as error:
        raise Refused(Problem("restore.damaged", {"path": copy})) from error
    if found != "ok":
        raise Refused(Problem("restore.damaged", {"path": copy}))


def _patience() -> Callable[[int, int, int], None]:
    """Return what ends the writing where it is kept waiting: SQLite itself would try for ever."""
    turns = 0

    def look(status: int, _remaining: int, _total: int) -> None:
        nonlocal turns
        turns += status in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
        if turns * LOOK_S * 1000 > WAIT_MS:
            raise sqlite3.OperationalError("busy")

    return look


def _write(copy: Path, target: Path) -> None:
    with (
        closing(sqlite3.connect(file_uri(copy), uri=True)) as source,
        closing(sqlite3.connect(target, timeout=WAIT_MS / 1000)) as office,
    ):
        office.execute("PRAGMA synchronous=FULL")
        source.backup(office, progress=_patience(), sleep=LOOK_S)
