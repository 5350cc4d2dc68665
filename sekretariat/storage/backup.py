"""Copies of a SQLite file that are sound while others write: never a copy of the bare file."""

import os
import sqlite3
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from sekretariat.domain.obstacles import obstacle_of
from sekretariat.domain.problems import Problem, Refused
from sekretariat.storage.reading import file_uri

GENERATIONS = 10
STAMP = "%Y-%m-%d-%H%M%S"


def backup(source: Path, folder: Path, at: datetime, keep: int = GENERATIONS) -> Path:
    """Copy a database into a folder, named by the moment; the newest `keep` copies stay."""
    copy = folder / f"{source.stem}-{at:{STAMP}}{source.suffix}"
    write_copy(source, copy)
    for old in _generations(source, folder)[:-keep]:
        old.unlink()
    return copy


def newest(source: Path, folder: Path) -> datetime | None:
    """Return the local moment of the newest copy of a database in a folder, None without one."""
    generations = _generations(source, folder)
    if not generations:
        return None
    written = generations[-1].stem.removeprefix(f"{source.stem}-")
    return datetime.strptime(written, STAMP).astimezone()


def _generations(source: Path, folder: Path) -> list[Path]:
    """Return the copies of a database in a folder, the oldest first."""
    digits = "-".join("[0-9]" * count for count in (4, 2, 2, 6))
    return sorted(folder.glob(f"{_literal(source.stem)}-{digits}{source.suffix}"))


def write_copy(source: Path, target: Path) -> None:
    """Write a checked copy of a database, all or nothing; raises Refused (backup.failed)."""
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
        reason = obstacle_of(error) if isinstance(error, OSError) else str(error)
        raise Refused(Problem("backup.failed", {"path": target, "reason": reason})) from error


def _vacuum_into(source: Path, target: Path) -> None:
    with closing(sqlite3.connect(file_uri(source), uri=True, timeout=5)) as connection:
        connection.execute("VACUUM INTO ?", (str(target),))
    with closing(sqlite3.connect(target)) as copy:
        found = copy.execute("PRAGMA quick_check(1)").fetchone()[0]
    if found != "ok":
        raise sqlite3.DatabaseError(found)


def _to_disk(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _literal(stem: str) -> str:
    """Return a file name with the wildcards of `glob` made plain."""
    return "".join(f"[{c}]" if c in "*?[" else c for c in stem)
