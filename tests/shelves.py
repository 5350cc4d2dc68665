"""A folder nobody may write to, for this process too: root, who knows no rights, lays his down."""

import ctypes
import os
import shutil
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from sekretariat.domain.people import Person
from sekretariat.domain.problems import Refused
from sekretariat.services.people import PersonCard
from sekretariat.services.secretariat import Secretariat, open_secretariat

_CAPABILITIES_VERSION = 0x20080522
_OVERRIDING = 1 << 1 | 1 << 2 | 1 << 5  # CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH, CAP_KILL
OFFICE = "Beispiel & Söhne 100%.sekretariat"


class Shelf:
    """A folder with one office that can be locked; `files` are the names in it now."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.path = folder / OFFICE

    @property
    def files(self) -> dict[str, int]:
        return {one.name: one.stat().st_mtime_ns for one in self.folder.iterdir()}

    def put(self, source: Path, journal: str = "WAL") -> Path:
        """Put a copy of a closed office onto the shelf."""
        shutil.copy(source, self.path)
        with closing(sqlite3.connect(self.path)) as connection:
            connection.execute(f"PRAGMA journal_mode={journal}")
        return self.path

    @contextmanager
    def locked(self, *, folder_too: bool = True) -> Iterator[Path]:
        """Take away the right to write the files and, unless told otherwise, the folder."""
        for one in self.folder.iterdir():
            one.chmod(0o444)
        self.folder.chmod(0o555 if folder_too else 0o777)
        try:
            with without_overriding():
                yield self.path
        finally:
            self._unlock()

    def _unlock(self) -> None:
        self.folder.chmod(0o755)
        for one in self.folder.iterdir():
            one.chmod(0o644)


@contextmanager
def without_overriding() -> Iterator[None]:
    """Let rights bind root too, in this thread and those it starts."""
    if os.geteuid() != 0:
        yield
        return
    libc, kept = ctypes.CDLL(None), (ctypes.c_uint32 * 6)()
    whose = (ctypes.c_uint32 * 2)(_CAPABILITIES_VERSION, 0)
    libc.capget(whose, kept)
    laid_down = (ctypes.c_uint32 * 6)(*kept)
    laid_down[0] &= ~_OVERRIDING
    libc.capset(whose, laid_down)
    try:
        yield
    finally:
        libc.capset(whose, kept)


def skip_without_rights() -> None:
    """Skip where folders have no rights to take away, or root cannot lay his down."""
    if sys.platform == "win32":
        pytest.skip("Windows keeps no folder from being written by its mode")
    if sys.platform != "linux" and os.geteuid() == 0:
        pytest.skip("root is bound by no rights here")


def family_names(path: Path) -> list[str]:
    """Return the names in an office, opened for this question."""
    office = open_secretariat(str(path), create=False)
    try:
        return sorted(name for _, name in office.people.choices())
    finally:
        office.close()


def add(office: Secretariat, name: str) -> None:
    """Add a person."""
    office.people.save(PersonCard(Person(family_name=name)))


def damage_people(path: Path) -> None:
    """Damage the page the people stand on: the file opens, but not all of it can be read."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        asked = "SELECT rootpage FROM sqlite_master WHERE name = 'person'"
        page = connection.execute(asked).fetchone()[0]
        size = connection.execute("PRAGMA page_size").fetchone()[0]
    with path.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xff" * size)


def codes(refused: pytest.ExceptionInfo[Refused]) -> list[str]:
    """Return what was refused."""
    return [problem.code for problem in refused.value.problems]
