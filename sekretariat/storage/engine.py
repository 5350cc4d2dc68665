"""Opening the database: one SQLite file or a PostgreSQL URL, with safe transactions on both.

SQLAlchemy's default transactions on SQLite lose updates and do not roll back DDL; the driver's own
transaction handling is switched off and BEGIN is emitted here. Writers queue (SQLite: IMMEDIATE,
PostgreSQL: one lock for all), so what a writer has read still holds when it writes; readers see one
state of the data and wait for nobody.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from sekretariat.domain.problems import Problem, Refused
from sekretariat.storage.headers import APPLICATION_ID
from sekretariat.storage.places import is_on_network

READ_ONLY = "sekretariat_read_only"
WAIT_MS, CONNECT_S = 5000, 10
_WRITERS_LOCK = APPLICATION_ID


def is_url(target: str) -> bool:
    """Tell whether a database is named by a server's URL instead of a file."""
    return target.startswith(("postgresql://", "postgresql+psycopg://", "postgres://"))


def told(target: str) -> str:
    """Return how a database is named to people: a server's address without its password."""
    return make_url(target).render_as_string(hide_password=True) if is_url(target) else target


def make_engine(target: str) -> Engine:
    """Return an engine for a file path or a postgresql:// URL; nothing is opened yet."""
    if is_url(target):
        url = make_url(target).set(drivername="postgresql+psycopg")
        waiting = {"options": f"-c lock_timeout={WAIT_MS}", "connect_timeout": CONNECT_S}
        engine = create_engine(url, pool_pre_ping=True, connect_args=waiting)
        event.listen(engine, "begin", _begin_on_server)
        return engine
    path = Path(target)
    engine = create_engine(f"sqlite:///{path}")
    event.listen(engine, "connect", _configured("TRUNCATE" if is_on_network(path) else "WAL"))
    event.listen(engine, "begin", _begin_in_file)
    return engine


def read_only(engine: Engine) -> Engine:
    """Return the same engine for readers: no lock, one state of the data."""
    options: dict[str, Any] = {READ_ONLY: True}
    if engine.dialect.name == "postgresql":
        options |= {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
    return engine.execution_options(**options)


def _configured(journal: str) -> Callable[[Any, Any], None]:
    """Return what is done to each new connection to a file."""

    def configure(connection: Any, _record: Any) -> None:
        connection.isolation_level = None
        connection.execute(f"PRAGMA busy_timeout={WAIT_MS}")
        if connection.execute("PRAGMA page_count").fetchone() == (0,):
            connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
        for pragma in ("foreign_keys=ON", f"journal_mode={journal}", "synchronous=FULL"):
            connection.execute(f"PRAGMA {pragma}")

    return configure


def _is_reading(connection: Connection) -> bool:
    return bool(connection.get_execution_options().get(READ_ONLY))


def _begin_in_file(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN" if _is_reading(connection) else "BEGIN IMMEDIATE")


def _begin_on_server(connection: Connection) -> None:
    if not _is_reading(connection):
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_WRITERS_LOCK})")


def refuse_foreign_url(target: str) -> None:
    """Raise Refused for the address of another kind of server, or one that is none."""
    scheme, separator, _ = target.partition("://")
    if not separator:
        return
    try:
        make_url(target)
    except (ArgumentError, ValueError):
        is_ours = False
    else:
        is_ours = is_url(target)
    if not is_ours:  # the address itself may hold a password
        raise Refused(Problem("database.foreign_url", {"value": f"{scheme}://…"}))
