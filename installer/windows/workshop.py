"""A bare Debian 13 with the tools for Windows, in a folder of its own: compiler, NSIS, Wine.

The same tools wherever it is built, and nothing of the computer around them. Needs root, as every
chroot does; what is mounted is mounted for the command alone.
"""

import os
from collections.abc import Iterable, Mapping
from pathlib import Path

from installer.steps import Build, BuildFailed, call, require

SYSTEM = "trixie"
PACKAGES = (
    "gcc-mingw-w64-x86-64", "nsis", "osslsigncode", "wine", "wine64",
    "xvfb", "xdotool", "imagemagick", "poppler-utils", "fonts-dejavu-core",
)  # fmt: skip
HERE = Path(__file__).parent
# Wine as quiet as it gets, without the parts it would fetch from elsewhere
WINE = {
    "WINEDEBUG": "-all",
    "WINEDLLOVERRIDES": "winemenubuilder.exe,mscoree,mshtml=d",
    "XDG_RUNTIME_DIR": "/tmp",  # noqa: S108  in the workshop
}
PREFIX = "/srv/prefix"
BUILD = "/srv/build"
"""Where the workshop sees the folder of this build."""

_ENTER = """
root=$1 work=$2; shift 2
mount -t proc proc "$root/proc"
mount -t tmpfs tmpfs "$root/dev/shm"
mount --bind "$work" "$root/srv/build"
exec chroot "$root" env -i "$@"
"""
_SETTLE = """
set -e
apt-get update -q
DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends "$@"
apt-get clean
"""


def folder(build: Build) -> Path:
    """Return the root of the workshop."""
    return build.work / "workshop"


def mount_point(build: Build) -> Path:
    """Return where the folder of this build is mounted; made last: it tells that all is there."""
    return folder(build) / BUILD.lstrip("/")


def make(build: Build) -> None:
    """Set the workshop up; does nothing where it is there and whole."""
    if os.geteuid() != 0:
        raise BuildFailed("Die Werkstatt für Windows braucht root; bitte mit sudo aufrufen.")
    require({"debootstrap": "debootstrap", "unshare": "util-linux"})
    mark = folder(build) / "srv" / "ready"
    wanted = " ".join((SYSTEM, *PACKAGES))
    if mark.is_file() and mark.read_text(encoding="ascii") == wanted:
        return
    if not mount_point(build).is_dir():
        call(
            build,
            ["debootstrap", "--variant=minbase", "--include=ca-certificates", SYSTEM,
             folder(build)],
            "Das Debian der Werkstatt konnte nicht angelegt werden.",
        )  # fmt: skip
        mount_point(build).mkdir()
    inside(
        build,
        ["sh", "-c", _SETTLE, "settle", *PACKAGES],
        "Die Werkzeuge für Windows konnten nicht installiert werden.",
    )
    prepare_wine(build, PREFIX)
    mark.write_text(wanted, encoding="ascii")


def prepare_wine(build: Build, prefix: str) -> None:
    """Make a new Windows below `prefix`, with the one library it lacks and Windows 10 has."""
    source = stored(build, HERE / "icuuc.c")
    target = f"{prefix}/drive_c/windows/system32/icuuc.dll"
    compiled = f"x86_64-w64-mingw32-gcc -shared -O2 -s -o {target} {source}"
    inside(
        build,
        ["sh", "-ec", f"rm -rf {prefix}; wineboot --init; wineserver --wait; {compiled}"],
        "Wine konnte nicht eingerichtet werden.",
        {**WINE, "WINEPREFIX": prefix, "HOME": "/srv"},
    )


def stored(build: Build, file: Path) -> str:
    """Copy a file of the checkout to where the workshop sees it; return its path there."""
    copy = build.work / "tools" / file.name
    copy.parent.mkdir(parents=True, exist_ok=True)
    copy.write_bytes(file.read_bytes())
    return within(build, copy)


def within(build: Build, path: Path) -> str:
    """Return the path, inside the workshop, of something below the folder of this build."""
    return f"{BUILD}/{path.relative_to(build.work).as_posix()}"


def windows(path: str) -> str:
    """Return how Wine calls a path of the workshop."""
    return "Z:" + path.replace("/", "\\")


def inside(
    build: Build,
    command: Iterable[str],
    problem: str,
    variables: Mapping[str, str] | None = None,
) -> str:
    """Run a command in the workshop, the folder of this build as BUILD; return what it printed.

    It gets `variables` and none of the computer's. Raises BuildFailed with `problem`.
    """
    fixed = {
        "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
        "LC_ALL": "C.UTF-8",
        "TZ": "UTC",
        "SOURCE_DATE_EPOCH": str(build.epoch),
        **(variables or {}),
    }
    enter = ["unshare", "--mount", "sh", "-ec", _ENTER, "enter"]
    words = [f"{name}={value}" for name, value in fixed.items()]
    return call(build, [*enter, folder(build), build.work, *words, *command], problem)
