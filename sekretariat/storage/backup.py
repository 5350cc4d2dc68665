"""Copies of a SQLite file that are sound while others write: never a copy of the bare file."""

import os
import sqlite3
from collections.abc import Mapping
from contextlib import closing, suppress
from datetime import datetime, timedelta
from pathlib import Path

from sekretariat.domain.obstacles import Obstacle, obstacle_of
from sekretariat.domain.problems import Problem, Refused
from sekretariat.storage.engine import WAIT_MS
from sekretariat.storage.failures import obstacle_in
from sekretariat.storage.reading import file_uri

GENERATIONS, DAYS, MONTHS = 10, 10, 12
"""How many copies stay: the newest ones, besides the newest of so many days and months."""
STAMP = "%Y-%m-%d-%H%M%S"
_PLAIN_CODE = 0xFF  # SQLite tells more of an error in the bits above


def backup(source: Path, folder: Path, at: datetime) -> Path:
    """Copy a database into a folder, named by the moment; what is old and not needed goes."""
    copy = _free_name(source, folder, at)
    write_copy(source, copy)
    copies = _generations(source, folder)
    kept = needed({one: moment_of(source, one) for one in copies})
    for old in copies:
        if old not in kept:
            old.unlink()
    return copy


def _free_name(source: Path, folder: Path, at: datetime) -> Path:
    """Return the name of a copy by its moment; one of the same second is never written over."""
    copy = folder / f"{source.stem}-{at:{STAMP}}{source.suffix}"
    return _free_name(source, folder, at + timedelta(seconds=1)) if copy.exists() else copy


def needed(copies: Mapping[Path, datetime]) -> set[Path]:
    """Return the copies that stay."""
    newest_first = sorted(copies, key=lambda one: copies[one], reverse=True)
    kept = set(newest_first[:GENERATIONS])
    for form, count in (("%Y-%m-%d", DAYS), ("%Y-%m", MONTHS)):
        newest_of = dict[str, Path]()
        for one in newest_first:
            newest_of.setdefault(f"{copies[one]:{form}}", one)
        kept |= set(list(newest_of.values())[:count])
    return kept


def newest(source: Path, folder: Path) -> datetime | None:
    """Return the local moment of the newest copy of a database in a folder, None without one."""
    generations = _generations(source, folder)
    return moment_of(source, generations[-1]) if generations else None


def copies_of(source: Path, folder: Path) -> dict[Path, datetime]:
    """Return the copies of a database in a folder with their local moments, the newest first."""
    return {one: moment_of(source, one) for one in reversed(_generations(source, folder))}


def moment_of(source: Path, copy: Path) -> datetime:
    """Return the local moment a copy was made, by its name."""
    written = copy.stem.removeprefix(f"{source.stem}-")
    return datetime.strptime(written, STAMP).astimezone()


def _generations(source: Path, folder: Path) -> list[Path]:
    """Return the copies of a database in a folder, the oldest first."""
    digits = "-".join("[0-9]" * count for count in (4, 2, 2, 6))
    return sorted(folder.glob(f"{literal(source.stem)}-{digits}{source.suffix}"))


def write_copy(source: Path, target: Path) -> None:
    """Write a checked copy of a database, all or nothing.

    Raises Refused: backup.failed, or database.malformed where the database itself is damaged.
    """
    unfinished = target.with_name(f"{target.name}.unfertig")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        unfinished.unlink(missing_ok=True)
        _vacuum_into(source, unfinished)
        _to_disk(unfinished)
        unfinished.replace(target)
    except (OSError, sqlite3.Error) as error:
        with suppress(OSError):
            unfinished.unlink()
        if is_damage(error):
            raise Refused(Problem("database.malformed", {"reason": str(error)})) from error
        values = {"path": target, "reason": _reason_of(error)}
        raise Refused(Problem("backup.failed", values)) from error


def is_damage(error: Exception) -> bool:
    """Tell whether an error of SQLite says that the file itself is damaged."""
    code = getattr(error, "sqlite_errorcode", 0) & _PLAIN_CODE
    return code in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}


def _reason_of(error: Exception) -> object:
    """Return why nothing was written, as a clerk understands it where that is known."""
    if isinstance(error, OSError):
        return obstacle_of(error)
    said = str(error)
    if not isinstance(error, sqlite3.OperationalError):
        return said
    return Obstacle.IN_USE if "locked" in said else obstacle_in(said) or Obstacle.UNREACHABLE


def _vacuum_into(source: Path, target: Path) -> None:
    with closing(sqlite3.connect(file_uri(source), uri=True, timeout=WAIT_MS / 1000)) as connection:
        connection.execute("VACUUM INTO ?", (str(target),))
    with closing(sqlite3.connect(target)) as copy:
        found = copy.execute("PRAGMA quick_check(1)").fetchone()[0]
    if found != "ok":
        raise sqlite3.DatabaseError(found)


def _to_disk(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def literal(stem: str) -> str:
    """Return a file name with the wildcards of `glob` made plain."""
    return "".join(f"[{c}]" if c in "*?[" else c for c in stem)
