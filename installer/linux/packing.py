"""The program's folder made ready to be packed: rights and times that say nothing of the build."""

import os
import re
import subprocess
from collections.abc import Iterable
from pathlib import Path

from installer.steps import require

FILES = Path(__file__).with_name("files")


def make_even(top: Path, epoch: int) -> None:
    """Give every file the rights anybody needs and the time of the build."""
    for path in sorted(top.rglob("*"), reverse=True):
        if not path.is_symlink():
            runs = path.is_dir() or (os.access(path, os.X_OK) and not is_library(path))
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (epoch, epoch), follow_symlinks=False)
    top.chmod(0o755)
    os.utime(top, (epoch, epoch))


def is_library(path: Path) -> bool:
    """Tell whether a file is a shared library, which nobody starts."""
    return ".so" in path.suffixes


def oldest_glibc(top: Path) -> str:
    """Return the oldest version of the C library all binaries of a folder run with: "2.35"."""
    found = {(2, 17)}
    for path in binaries(top):
        needed = re.findall(r"GLIBC_(\d+)\.(\d+)", described(path))
        found |= {(int(major), int(minor)) for major, minor in needed}
    return "{}.{}".format(*max(found))


def linked(top: Path) -> set[str]:
    """Return the names of all libraries the binaries of a folder link to."""
    return {name for path in binaries(top) for name in linked_by(path)}


def linked_by(path: Path) -> list[str]:
    """Return the names of the libraries one binary links to."""
    return re.findall(r"NEEDED +(\S+)", described(path))


def described(path: Path) -> str:
    """Return what a binary says of itself in its head."""
    require({"objdump": "binutils"})
    done = subprocess.run(["objdump", "-p", path], capture_output=True, text=True, check=False)
    return done.stdout


def binaries(top: Path) -> Iterable[Path]:
    """Yield every program and library below a folder."""
    for path in sorted(top.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    yield path
