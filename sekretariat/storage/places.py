"""Where a file lies: SQLite's write-ahead log needs a disk of this computer, no share."""

import sys
from pathlib import Path

MOUNTS = Path("/proc/mounts")
NETWORK = frozenset({"nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "fuse.sshfs", "davfs"})
_DRIVE_REMOTE = 4


def is_on_network(path: Path) -> bool:
    """Tell whether a file (or the place it will have) is on a network share."""
    if sys.platform == "win32":  # pragma: no cover  asks Windows itself, which no test has here
        import ctypes  # noqa: PLC0415  lazy: Windows alone

        return ctypes.windll.kernel32.GetDriveTypeW(path.resolve().anchor) == _DRIVE_REMOTE
    if not MOUNTS.exists():
        return False
    return file_system(path.resolve(), MOUNTS.read_text(encoding="utf-8")) in NETWORK


def file_system(path: Path, mounts: str) -> str:
    """Return the kind of file system a path is on, by the text of /proc/mounts; "" = unknown."""
    found, depth = "", -1
    for line in mounts.splitlines():
        _, mounted, kind = line.split(" ")[:3]
        point = Path(mounted.replace("\\040", " "))
        if path.is_relative_to(point) and len(point.parts) >= depth:
            found, depth = kind, len(point.parts)
    return found
