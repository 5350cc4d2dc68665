"""Notes beside an office's file that say who has it open. They inform; nothing waits for one.

Each opening leaves a note of its own, so that no two programs ever write to the same one. A note
left by a crash is known by its process, or by its age where another computer left it.
"""

import json
import os
import platform
import secrets
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from sekretariat.domain.holders import Holder

FRESH = timedelta(hours=24)
_STILL_ACTIVE = 259
_MAY_ASK = 0x1000


@dataclass(frozen=True)
class Note:
    """The note of one opening."""

    path: Path

    def renew(self) -> None:
        """Tell that the office is still open; every action that writes does."""
        with suppress(OSError):
            os.utime(self.path)

    def withdraw(self) -> None:
        """Take the note away."""
        with suppress(OSError):
            self.path.unlink()


def this_computer() -> str:
    """Return the name of this computer, as others know it."""
    return platform.node()


def leave_note(office: Path, holder: Holder) -> Note:
    """Leave a note beside an office's file; raises OSError where nothing can be written."""
    written = {
        "clerk": holder.clerk,
        "computer": holder.computer,
        "process": os.getpid(),
        "since": holder.since.isoformat(),
    }
    note = Note(office.with_name(f"{_beginning(office)}{secrets.token_hex(4)}"))
    try:
        note.path.write_text(json.dumps(written), encoding="utf-8")
    except OSError:
        note.withdraw()
        raise
    return note


def holders_of(office: Path, besides: Note | None = None) -> tuple[Holder, ...]:
    """Return who else has an office open, the first one first; stale notes are thrown away."""
    with suppress(OSError):
        found = [
            one
            for path in _notes(office)
            if path != (besides and besides.path)
            for one in _read(path)
        ]
        return tuple(sorted(found, key=lambda one: one.since))
    return ()


def _beginning(office: Path) -> str:
    return f".{office.name}.offen-"


def _notes(office: Path) -> Iterator[Path]:
    beginning = _beginning(office)
    return (one for one in office.parent.iterdir() if one.name.startswith(beginning))


def _read(path: Path) -> Iterator[Holder]:
    """Give the holder a note tells of, nobody where it is stale or no note."""
    try:
        written = json.loads(path.read_text(encoding="utf-8"))
        holder = Holder(
            written["clerk"], written["computer"], datetime.fromisoformat(written["since"])
        )
        is_stale = _is_old(path) or (
            holder.computer == this_computer() and not runs(int(written["process"]))
        )
    except OSError:  # gone meanwhile, or nobody else's to read
        return
    except (ValueError, KeyError, TypeError):  # being written just now, or no note at all
        return
    if is_stale:
        Note(path).withdraw()
    else:
        yield holder


def _is_old(path: Path) -> bool:
    return time.time() - path.stat().st_mtime > FRESH.total_seconds()


def runs(process: int) -> bool:
    """Tell whether a process of this computer still runs."""
    if sys.platform == "win32":  # pragma: no cover  asks Windows itself, which no test has here
        import ctypes  # noqa: PLC0415  lazy: Windows alone

        kernel, code = ctypes.windll.kernel32, ctypes.c_ulong()
        handle = kernel.OpenProcess(_MAY_ASK, False, process)  # noqa: FBT003  Windows' own order
        is_known = bool(handle) and kernel.GetExitCodeProcess(handle, ctypes.byref(code))
        kernel.CloseHandle(handle)
        return bool(is_known) and code.value == _STILL_ACTIVE
    try:
        os.kill(process, 0)  # asks only
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
