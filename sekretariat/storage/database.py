"""The open database: readers and units of work; created, checked and upgraded here."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from sqlalchemy import Engine, text
from sqlalchemy.exc import DBAPIError, OperationalError

from sekretariat.domain.changes import ChangeSet
from sekretariat.domain.obstacles import Obstacle, obstacle_of
from sekretariat.domain.problems import Problem, Refused
from sekretariat.storage import audit
from sekretariat.storage.engine import (
    is_url,
    make_engine,
    read_only,
    refuse_foreign_file,
    refuse_foreign_url,
    told,
)
from sekretariat.storage.schema import HEAD, create_schema, drop_schema, schema_state
from sekretariat.storage.unit_of_work import Reader, UnitOfWork

_BUSY = re.compile("locked|busy|lock timeout")
_OBSTACLES = {
    "unable to open database file": Obstacle.UNREACHABLE,
    "readonly database": Obstacle.READ_ONLY,
    "disk is full": Obstacle.FULL,
}


class Database:
    """One office's data; `target` is a file path or a postgresql:// URL."""

    def __init__(self, target: str, engine: Engine) -> None:
        self.target = target
        self.engine = engine
        self._reading = read_only(engine)

    @classmethod
    def open(cls, target: str, *, create: bool = True) -> "Database":
        """Open or create an office, upgrading an older one; raises Refused, leaving files alone."""
        refuse_foreign_url(target)
        if not is_url(target):
            _prepare_place(Path(target), create=create)
        engine = make_engine(target)
        try:
            _make_ready(engine, target)
        except DBAPIError as error:
            engine.dispose()
            raise Refused(_reason(error)) from error
        except Refused:
            engine.dispose()
            raise
        return cls(target, engine)

    @property
    def name(self) -> str:
        """How the database is named to people."""
        return told(self.target)

    def close(self) -> None:
        """Let go of all connections."""
        self.engine.dispose()

    def clear(self) -> None:
        """Remove everything, history included, and leave an empty office; cannot be undone."""
        with _problems(), self.engine.begin() as connection:
            drop_schema(connection)
        create_schema(self.engine)

    @contextmanager
    def reader(self) -> Iterator[Reader]:
        """Give a reader; all it reads is one state of the data."""
        with _problems(), self._reading.begin() as connection:
            yield Reader(connection)

    @contextmanager
    def work(self, action: str, label: str, *, at: datetime, clerk: str) -> Iterator[UnitOfWork]:
        """Give a unit of work, committed at the end of the block unless it raises."""
        with _problems(), self.engine.begin() as connection:
            unit = UnitOfWork(connection, at=at, clerk=clerk, action=action, label=label)
            yield unit
            unit.finish()

    def take_back(self, done: ChangeSet, *, at: datetime, clerk: str, redo: bool) -> ChangeSet:
        """Apply the inverse of a change set; raises Refused (undo.conflict) where rows moved on."""
        with _problems(), self.engine.begin() as connection:
            unit = UnitOfWork(connection, at=at, clerk=clerk, action=done.action, label=done.label)
            try:
                unit.apply(done.inverse())
            except Refused as refused:
                values = {"action": done.label, "at": done.at}
                raise Refused(Problem("undo.conflict", values)) from refused
            taken_back = unit.finish(undoes=done.id)
            audit.mark_undone(connection, done.id, taken_back.id)
            if redo:
                audit.mark_undone(connection, done.undoes, None)
        return taken_back

    def problems(self) -> list[Problem]:
        """Check the integrity of the whole database; an empty list is a sound one."""
        if self.engine.dialect.name != "sqlite":
            return []  # the server guards its own pages and keys
        with self.reader() as reader:
            found = reader.connection.execute(text("PRAGMA integrity_check")).scalars().all()
            loose = reader.connection.execute(text("PRAGMA foreign_key_check")).all()
        reasons = [line for line in found if line != "ok"]
        reasons += [f"{row[0]} {row[1]} → {row[2]}" for row in loose]
        return [Problem("database.damaged", {"reason": reason}) for reason in reasons]


def _prepare_place(path: Path, *, create: bool) -> None:
    """Make sure of a file that is ours or a folder for a new one; raises Refused otherwise."""
    try:
        refuse_foreign_file(path)
        if not create and not path.exists():
            raise Refused(Problem("database.missing", {"path": path}))
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Refused(Problem("database.unreachable", {"reason": obstacle_of(error)})) from error


def _make_ready(engine: Engine, target: str) -> None:
    """Create an empty database's schema, upgrade an older one, refuse a newer or foreign one."""
    version = schema_state(engine)
    if version == HEAD:
        return
    if version == "foreign":
        raise Refused(Problem("database.not_ours", {"path": told(target)}))
    if version is None:
        create_schema(engine)
        return
    from sekretariat.storage.upgrade import upgrade  # noqa: PLC0415  lazy: Alembic takes 0.2 s

    upgrade(engine, target, version)


def _reason(error: DBAPIError) -> Problem:
    reason = str(error.orig).strip().splitlines()[0] if error.orig else str(error)
    if isinstance(error, OperationalError) and _BUSY.search(reason):
        return Problem("database.busy")
    if "malformed" in reason or "not a database" in reason:
        return Problem("database.damaged", {"reason": reason})
    known = next((known for words, known in _OBSTACLES.items() if words in reason), reason)
    return Problem("database.unreachable", {"reason": known})


@contextmanager
def _problems() -> Iterator[None]:
    """Turn what the driver raises into Problems."""
    try:
        yield
    except DBAPIError as error:
        raise Refused(_reason(error)) from error
