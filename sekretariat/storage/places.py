"""Where a file lies: on a disk of this computer or a share, and whether it may be written.

SQLite's write-ahead log needs memory shared by all who have the file open: no share has that.
"""

import sys
from pathlib import Path

from sekretariat.domain.obstacles import Obstacle, obstacle_of

MOUNTS = Path("/proc/mounts")
NETWORK = frozenset(
    {
        *("nfs", "nfs4", "cifs", "smb2", "smb3", "smbfs", "afs", "ncpfs", "9p", "ceph"),
        *("davfs", "fuse.sshfs", "fuse.davfs2", "fuse.smbnetfs", "fuse.gvfsd-fuse", "fuse.rclone"),
        *("vboxsf", "virtiofs", "fuse.vmhgfs-fuse", "prl_fs"),  # folders of the machine around
    }
)
_DRIVE_REMOTE = 4


def is_on_network(path: Path) -> bool:
    """Tell whether a file (or the place it will have) is on a network share."""
    if sys.platform == "win32":
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


def obstacle_to_writing(path: Path) -> Obstacle | None:
    """Return what keeps an existing file from being written, None where nothing does.

    The system is asked by opening the file, because rights as they are listed are not all there
    is: a medium may be read-only, an access list or another program may forbid it.
    """
    if not path.exists():
        return None
    try:
        path.open("r+b").close()
    except OSError as error:
        return obstacle_of(error)
    return None
