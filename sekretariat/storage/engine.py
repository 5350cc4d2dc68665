"""Opening the database: one SQLite file or a PostgreSQL URL, with safe transactions on both.

SQLAlchemy's default transactions on SQLite lose updates and do not roll back DDL; the driver's own
transaction handling is switched off and BEGIN is emitted here (writers IMMEDIATE).
"""

import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import make_url

from sekretariat.domain.problems import Problem, Refused

READ_ONLY = "sekretariat_read_only"
_HEADER = b"SQLite format 3\x00"


def is_url(target: str) -> bool:
    """Tell whether a database is named by a server's URL instead of a file."""
    return target.startswith(("postgresql://", "postgresql+psycopg://"))


def make_engine(target: str) -> Engine:
    """Return an engine for a file path or a postgresql:// URL; nothing is opened yet."""
    if is_url(target):
        url = make_url(target).set(drivername="postgresql+psycopg")
        return create_engine(url, pool_pre_ping=True)
    engine = create_engine(f"sqlite:///{Path(target)}", connect_args={"timeout": 5})
    event.listen(engine, "connect", _configure)
    event.listen(engine, "begin", _begin)
    return engine


def _configure(connection: Any, _record: Any) -> None:
    connection.isolation_level = None
    for pragma in ("foreign_keys=ON", "journal_mode=WAL", "synchronous=FULL", "busy_timeout=5000"):
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    reading = connection.get_execution_options().get(READ_ONLY)
    connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")


def refuse_foreign_file(path: Path) -> None:
    """Raise Refused when an existing file is not a SQLite database."""
    if path.is_dir():
        raise Refused(Problem("database.not_ours", {"path": path}))
    if not path.exists() or path.stat().st_size == 0:
        return
    with path.open("rb") as file:
        if file.read(len(_HEADER)) != _HEADER:
            raise Refused(Problem("database.not_ours", {"path": path}))


def sqlite_reason(error: sqlite3.Error) -> Problem:
    """Return the problem behind an error of the SQLite driver."""
    text = str(error)
    if "locked" in text or "busy" in text:
        return Problem("database.busy")
    return Problem("database.damaged", {"reason": text})
