"""Copies of a SQLite file that are sound while others write: never a copy of the bare file."""

import os
import sqlite3
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from sekretariat.domain.problems import Problem, Refused

GENERATIONS = 10


def backup(source: Path, folder: Path, at: datetime, keep: int = GENERATIONS) -> Path:
    """Copy a database into a folder, named by the moment; the newest `keep` copies stay."""
    copy = folder / f"{source.stem}-{at:%Y-%m-%d-%H%M%S}{source.suffix}"
    write_copy(source, copy)
    stamp = "-".join("[0-9]" * digits for digits in (4, 2, 2, 6))
    generations = sorted(folder.glob(f"{_literal(source.stem)}-{stamp}{source.suffix}"))
    for old in generations[:-keep]:
        old.unlink()
    return copy


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
        reason = getattr(error, "strerror", None) or str(error)
        raise Refused(Problem("backup.failed", {"path": target, "reason": reason})) from error


def _vacuum_into(source: Path, target: Path) -> None:
    with closing(sqlite3.connect(source, timeout=5)) as connection:
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
