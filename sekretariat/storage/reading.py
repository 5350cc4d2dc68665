"""Reading an office's file where nothing can be written: read-only media, folders and rights.

SQLite cannot read a file in write-ahead mode without its shared memory, which is a file beside it.
Where that may not be made, the file is read as "immutable": no locks, no shared memory. That holds
only while nobody writes, so the file is looked at before and after everything read from it. Even
where it might be made, a reader leaves none behind: the owner could not write to a reader's file.
"""

import sqlite3
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.exc import DisconnectionError

from sekretariat.domain.problems import Problem, Refused
from sekretariat.storage.engine import WAIT_MS

_WRITE_AHEAD = 2
_READ_VERSION_AT = 19
_SEEN = "sekretariat_seen"

Sight = tuple[bool, int, int, int]


def file_uri(path: Path) -> str:
    """Return the address SQLite reads a file at without writing to it or beside it."""
    place = path.absolute().as_posix()
    start = "file://" if place.startswith("/") else "file:///"
    way = "immutable=1" if _lies_still(path) else "mode=ro"
    return f"{start}{quote(place, safe='/:')}?{way}"


def make_reading_engine(path: Path) -> Engine:
    """Return an engine that reads a file; nothing is opened yet."""

    def connect() -> _Connection:
        seen = _sight(path) if _lies_still(path) else None
        opened = sqlite3.connect(
            file_uri(path), uri=True, check_same_thread=False, factory=_Connection
        )
        opened.seen = seen
        return opened

    def has_changed(info: Any) -> bool:
        return info.get(_SEEN) is not None and info[_SEEN] != _sight(path)

    def refuse_old(_connection: Any, record: Any, _proxy: Any) -> None:
        if has_changed(record.info):
            raise DisconnectionError  # the pool connects anew

    def refuse_torn(connection: Connection) -> None:
        if has_changed(connection.info):  # pages from before and after may not fit
            raise Refused(Problem("database.busy"))

    engine = create_engine(URL.create("sqlite", database=str(path)), creator=connect)
    event.listen(engine, "connect", _configure)
    event.listen(engine, "checkout", refuse_old)
    event.listen(engine, "begin", _begin)
    event.listen(engine, "commit", refuse_torn)
    event.listen(engine, "rollback", refuse_torn)
    return engine


class _Connection(sqlite3.Connection):
    """A connection that keeps what the file looked like, where it reads without locks."""

    seen: Sight | None = None


def _configure(connection: _Connection, record: Any) -> None:
    connection.isolation_level = None
    connection.execute(f"PRAGMA busy_timeout={WAIT_MS}")
    connection.execute("PRAGMA query_only=ON")
    record.info[_SEEN] = connection.seen


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")


def _lies_still(path: Path) -> bool:
    """Tell whether a file is in write-ahead mode and nobody has it open for writing."""
    with path.open("rb") as file:
        start = file.read(_READ_VERSION_AT + 1)
    return start[_READ_VERSION_AT:] == bytes([_WRITE_AHEAD]) and not _log_of(path).exists()


def _log_of(path: Path) -> Path:
    return path.with_name(f"{path.name}-wal")


def _sight(path: Path) -> Sight:
    seen = path.stat()
    return (_log_of(path).exists(), seen.st_mtime_ns, seen.st_size, seen.st_ino)
