"""An office whose file cannot be read any more: its sound copies, and one put in its place.

The damaged file gets another name, with what SQLite keeps beside it: a log that is left behind
would be taken for that of the new file. Nothing is written over.
"""

import time
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sekretariat.domain.obstacles import obstacle_of
from sekretariat.domain.problems import Problem, Refused
from sekretariat.storage import backup
from sekretariat.storage.before_upgrade import copies_before_upgrades
from sekretariat.storage.headers import LOGS
from sekretariat.storage.holders import holders_of
from sekretariat.storage.restoring import look_through

SHOWN = 5


@dataclass(frozen=True)
class Copy:
    """A copy of an office: when it was made, its bytes, whether an upgrade made it."""

    path: Path
    made_at: datetime
    size: int
    is_before_upgrade: bool


def copies_of(office: Path, places: Iterable[Path]) -> list[Copy]:
    """Return the copies of an office in some folders and beside it, the newest first."""
    dated = {
        path: (moment, False)
        for place in places
        for path, moment in backup.copies_of(office, place).items()
    }
    dated |= {path: (moment, True) for path, moment in copies_before_upgrades(office).items()}
    newest_first = sorted(dated, key=lambda one: dated[one][0], reverse=True)
    return [Copy(one, dated[one][0], one.stat().st_size, dated[one][1]) for one in newest_first]


def sound_copies(office: Path, places: Iterable[Path]) -> list[Copy]:
    """Return the newest of them that are sound."""
    found = list[Copy]()
    for copy in copies_of(office, places):
        with suppress(Refused, OSError):
            look_through(copy.path)
            found.append(copy)
        if len(found) == SHOWN:
            break
    return found


def bring_back(copy: Path, office: Path) -> Path | None:
    """Put a copy in the place of a damaged office; return the damaged file's new name.

    None where there was no file any more. Raises Refused, leaving all as it was.
    """
    look_through(copy)
    if holders := holders_of(office):
        raise Refused(Problem("database.busy_held", {"holders": holders}))
    fresh = _beside(office, ".neu")
    try:
        backup.write_copy(copy, fresh)
    except Refused as refused:
        raise _refusal(office, refused.problems[0].values["reason"]) from refused
    try:
        kept = set_aside(office)
        _take_place(fresh, office, kept)
    except Refused:
        with suppress(OSError):
            fresh.unlink()
        raise
    return kept if kept.exists() else None


def set_aside(office: Path) -> Path:
    """Give a damaged office another name, all or nothing, and return it; raises Refused."""
    kept = _free_name(office)
    try:
        _move(office, kept)
    except OSError as error:
        raise _refusal(office, obstacle_of(error)) from error
    with suppress(OSError):
        _beside(office, "-shm").unlink()  # made anew from the log
    return kept


def _take_place(fresh: Path, office: Path, kept: Path) -> None:
    try:
        fresh.replace(office)
    except OSError as error:  # a virus scanner looks at it, for example
        _move(kept, office)
        raise _refusal(office, obstacle_of(error)) from error


def _move(office: Path, to: Path) -> None:
    """Rename a file with its logs, all or nothing."""
    moved = list[str]()
    try:
        for log in ("", *LOGS):
            if _beside(office, log).exists():
                _beside(office, log).rename(_beside(to, log))
                moved.append(log)
    except OSError:
        for log in moved:
            _beside(to, log).rename(_beside(office, log))
        raise


def _free_name(office: Path) -> Path:
    stem = f"{office.stem}-beschädigt-{time.strftime('%Y-%m-%d')}"
    stems = [stem, *(f"{stem}_{number}" for number in range(2, 100))]
    names = (office.with_name(f"{one}{office.suffix}") for one in stems)
    return next(one for one in names if not any(_beside(one, log).exists() for log in ("", *LOGS)))


def _beside(office: Path, ending: str) -> Path:
    return office.with_name(office.name + ending)


def _refusal(office: Path, reason: object) -> Refused:
    return Refused(Problem("restore.failed", {"path": office, "reason": reason}))
