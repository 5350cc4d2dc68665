"""The environment things are built in: exactly what the lock names, and nothing of the computer."""

import hashlib
import os
import sys
from pathlib import Path

from installer.steps import Build, BuildFailed, call

LOCK = "requirements/build.txt"


def python(build: Build) -> Path:
    """Return the interpreter of the environment."""
    folder, name = ("Scripts", "python.exe") if os.name == "nt" else ("bin", "python")
    return build.work / "environment" / folder / name


def site_packages(build: Build) -> Path:
    """Return the folder the environment's packages lie in."""
    code = "import sysconfig; print(sysconfig.get_path('purelib'))"
    said = call(build, [python(build), "-c", code], "Die Umgebung zum Bauen ist nicht ganz.")
    return Path(said.strip())


def make(build: Build) -> None:
    """Make the environment from requirements/build.txt; does nothing where it is there."""
    lock, folder = build.root / LOCK, build.work / "environment"
    mark, stamp = folder / "lock.sha256", stamp_of(lock)
    if mark.is_file() and mark.read_text(encoding="ascii") == stamp:
        return
    if sys.version_info < (3, 11):  # noqa: UP036  an older Python can read this far
        raise BuildFailed("Zum Bauen wird Python 3.11 oder neuer gebraucht.")
    call(
        build,
        [sys.executable, "-m", "venv", "--clear", folder],
        f"Die Umgebung {folder} konnte nicht angelegt werden.",
    )
    call(build, pip_command(build, lock), "Die Bausteine konnten nicht installiert werden.")
    mark.write_text(stamp, encoding="ascii")


def pip_command(build: Build, lock: Path) -> list[str | Path]:
    """Return the command that installs a lock: hashes checked, nothing compiled."""
    wheels = build.root / "wheels"
    source = ["--no-index", "--find-links", str(wheels)] if wheels.is_dir() else []
    quietly = ["--disable-pip-version-check", "--no-input", "--quiet"]
    checked = ["--require-hashes", "--only-binary", ":all:", "--requirement", str(lock)]
    return [python(build), "-m", "pip", "install", *quietly, *source, *checked]


def stamp_of(lock: Path) -> str:
    """Return what an environment made from this lock by this Python is known by."""
    maker = f"{sys.version} {sys.base_prefix}".encode()
    return hashlib.sha256(lock.read_bytes() + maker).hexdigest()
