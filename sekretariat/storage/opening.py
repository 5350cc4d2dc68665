"""Opening an office: created, upgraded, checked; for reading only where it cannot be written."""

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Engine, text
from sqlalchemy.exc import DBAPIError

from sekretariat.domain.holders import Holder, ReadOnly
from sekretariat.domain.obstacles import Obstacle, obstacle_of
from sekretariat.domain.problems import Problem, Refused
from sekretariat.storage.engine import (
    make_engine,
    read_only,
    told,
)
from sekretariat.storage.failures import is_busy, obstacle_behind, reason_of, told_failures
from sekretariat.storage.headers import is_damaged, refuse_foreign_file, schema_number
from sekretariat.storage.holders import Note, holders_of, leave_note
from sekretariat.storage.places import obstacle_to_writing
from sekretariat.storage.reading import make_reading_engine
from sekretariat.storage.schema import FOREIGN, HEAD, create_schema, schema_state
from sekretariat.storage.tables import schema_version

_BARRING = frozenset({Obstacle.FORBIDDEN, Obstacle.READ_ONLY, Obstacle.FULL})
_MAY_WRITE = text(
    "SELECT has_table_privilege(:name, 'INSERT'), pg_is_in_recovery()"
    " OR current_setting('default_transaction_read_only') = 'on'"
)


@dataclass(frozen=True)
class Opened:
    """An open office; `read_only` says why nothing can be written, `note` that it is open.

    `copy` is where all lies as it was before an upgrade: a file, on a server a schema.
    """

    engine: Engine
    read_only: ReadOnly | None = None
    note: Note | None = None
    copy: str = ""


def open_file(path: Path, *, create: bool, holder: Holder | None) -> Opened:
    """Open or create the office in a file; raises Refused, leaving files alone."""
    try:
        return _opened(path, create=create, holder=holder)
    except Refused as refused:
        if any(one.code == "database.malformed" for one in refused.problems):
            raise _damaged(path) from refused
        raise


def _opened(path: Path, *, create: bool, holder: Holder | None) -> Opened:
    with told_failures():
        _prepare_place(path, create=create)
    note: Note | None = None
    obstacle = obstacle_to_writing(path)
    if obstacle is None and holder is not None:
        try:
            note = leave_note(path, holder)
        except OSError as error:
            found = obstacle_of(error)
            obstacle = found if found in _BARRING else None
    if obstacle is not None:
        return _open_for_reading(path, obstacle)
    return _open_for_writing(path, note)


def open_server(target: str) -> Opened:
    """Open or create the office on a server; raises Refused."""
    engine = make_engine(target)
    try:
        obstacle = _obstacle_on_server(engine)
        if obstacle is None:
            return Opened(engine, copy=_make_ready(engine, target))
        _refuse_unready(engine, told(target), obstacle)
        return Opened(engine, ReadOnly(told(target), obstacle))
    except DBAPIError as error:
        engine.dispose()
        raise Refused(reason_of(error)) from error
    except Refused:
        engine.dispose()
        raise


def _open_for_writing(path: Path, note: Note | None) -> Opened:
    engine = make_engine(str(path))
    try:
        copy = _make_ready(engine, str(path))
        with engine.begin():
            return Opened(engine, None, note, copy)  # a writer's turn can be had
    except (DBAPIError, Refused) as error:
        engine.dispose()
        if note is not None:
            note.withdraw()
        if isinstance(error, Refused):
            raise
        obstacle = Obstacle.IN_USE if is_busy(error) else obstacle_behind(error)
        if obstacle is None:
            raise Refused(reason_of(error)) from error
        return _open_for_reading(path, obstacle)


def _open_for_reading(path: Path, obstacle: Obstacle) -> Opened:
    """Open what is there; raises Refused where it has to be written before it can be read."""
    if not path.exists() or not path.stat().st_size:
        raise Refused(Problem("database.unreachable", {"reason": obstacle}))
    engine = make_reading_engine(path)
    holders = holders_of(path)
    try:
        _refuse_unready(engine, str(path), obstacle)
    except DBAPIError as error:
        engine.dispose()
        if obstacle_behind(error) is None:
            raise Refused(reason_of(error, lambda: holders)) from error
        if holders:  # what they are doing may not be looked at from here
            raise Refused(Problem("database.busy_held", {"holders": holders})) from error
        values = {"path": path, "reason": obstacle}
        raise Refused(Problem("database.interrupted", values)) from error
    except Refused:
        engine.dispose()
        raise
    return Opened(engine, ReadOnly(str(path), obstacle, holders))


def _prepare_place(path: Path, *, create: bool) -> None:
    """Make sure of a file that is ours or a folder for a new one; raises Refused otherwise."""
    try:
        if is_damaged(path, create=create):
            raise _damaged(path)
        refuse_foreign_file(path)
        _refuse_newer_file(path)
        if not create and not path.exists():
            raise Refused(Problem("database.missing", {"path": path}))
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Refused(Problem("database.unreachable", {"reason": obstacle_of(error)})) from error


def _damaged(path: Path) -> Refused:
    return Refused(Problem("database.damaged_file", {"path": path}))


def _refuse_newer_file(path: Path) -> None:
    """Raise Refused for a newer program's file before anything is written to it or beside it."""
    if schema_number(path) <= int(HEAD):
        return
    from sekretariat.storage.upgrade import refuse_newer  # noqa: PLC0415  lazy: as below

    engine = make_reading_engine(path)
    try:
        refuse_newer(engine, str(path), schema_state(engine) or "")
    finally:
        engine.dispose()


def _make_ready(engine: Engine, target: str) -> str:
    """Create an empty database's schema, upgrade an older one, refuse a newer or foreign one.

    Returns where the copy from before an upgrade is, "" without one.
    """
    version = schema_state(engine)
    if version == HEAD:
        return ""
    if version == FOREIGN:
        raise Refused(Problem("database.not_ours", {"path": told(target)}))
    if version is None:
        create_schema(engine)
        return ""
    from sekretariat.storage.upgrade import upgrade  # noqa: PLC0415  lazy: Alembic takes 0.2 s

    return upgrade(engine, target, version)


def _refuse_unready(engine: Engine, name: str, obstacle: Obstacle) -> None:
    """Raise Refused for what is no office yet, or not one of this version of the program."""
    version = schema_state(engine)
    if version == HEAD:
        return
    if version is None:
        raise Refused(Problem("database.unreachable", {"reason": obstacle}))
    if version == FOREIGN:
        raise Refused(Problem("database.not_ours", {"path": name}))
    from sekretariat.storage.upgrade import refuse_newer  # noqa: PLC0415  lazy: as above

    refuse_newer(engine, name, version)
    raise Refused(Problem("database.upgrade_barred", {"path": name, "reason": obstacle}))


def _obstacle_on_server(engine: Engine) -> Obstacle | None:
    """Return what keeps this role from writing; an empty database is asked nothing."""
    if schema_state(engine) in {None, FOREIGN}:
        return None
    with read_only(engine).connect() as connection:
        may, is_still = connection.execute(_MAY_WRITE, {"name": schema_version.name}).one()
    if is_still:
        return Obstacle.READ_ONLY
    return None if may else Obstacle.FORBIDDEN
