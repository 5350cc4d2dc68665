"""Bringing an office back whose file cannot be opened any more; nothing of it has to be open."""

from collections.abc import Iterable
from pathlib import Path

from sekretariat import folders
from sekretariat.storage import rescuing
from sekretariat.storage.rescuing import Copy


def usual_folder(office: Path) -> Path:
    """Return the folder an office's backups lie in where none was chosen."""
    return office.parent / folders.BACKUPS


def copies_of(office: Path, places: Iterable[Path] = ()) -> list[Copy]:
    """Return the newest sound copies of an office: in these folders, in the usual one, beside it.

    Copies that are damaged themselves are left out.
    """
    return rescuing.sound_copies(office, [*places, usual_folder(office)])


def set_aside(office: Path) -> Path:
    """Give a damaged file another name and return it; raises Refused where that cannot be."""
    return rescuing.set_aside(office)


def bring_back(copy: Path, office: Path) -> Path | None:
    """Put a copy in a damaged office's place; return where the damaged file is kept now.

    None where there was no file any more. Raises Refused, leaving everything as it was.
    """
    return rescuing.bring_back(copy, office)
