"""One office, one window: whoever opens an office once more calls the window that has it.

A file for each open office is held as long as the office is open; a line written to it rings, and
the window that hears it empties the file. It works without network and without rights.
"""

import hashlib
import platform
import re
import sys
import time
from pathlib import Path

from sekretariat.holding import is_held

PATIENCE_S, LOOK_S = 1.5, 0.02
_PASSWORD = re.compile(r":[^:@/]*@")


def bell_of(folder: Path, place: str) -> Path:
    """Return the file of an office, a path or a server's address, on this computer."""
    is_file = "://" not in place
    named = str(Path(place).resolve()) if is_file else _PASSWORD.sub("@", place)
    known = hashlib.sha256(f"{platform.node()} {named}".encode()).hexdigest()[:16]
    return folder / f"offen-{known}.txt"


def ring(bell: Path, patience_s: float = PATIENCE_S) -> bool:
    """Call the window that has an office open; tell whether it answered."""
    if not is_held(bell):
        return False
    if sys.platform == "win32":  # pragma: no cover  only who is in front may let others come there
        import ctypes  # noqa: PLC0415  lazy: Windows alone

        ctypes.windll.user32.AllowSetForegroundWindow(-1)
    try:
        with bell.open("ab") as file:
            file.write(b"!")
        until = time.monotonic() + patience_s
        while time.monotonic() < until:
            if not bell.stat().st_size:
                return True
            time.sleep(LOOK_S)
    except OSError:  # it was closed meanwhile
        return False
    return False
