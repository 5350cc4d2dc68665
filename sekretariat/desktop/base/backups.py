"""Backups of the office from the window: where they go, when the last one was made, a new one."""

from datetime import datetime
from pathlib import Path

from sekretariat import folders
from sekretariat.desktop.base.desk import Desk

FOLDER = "backup.folder"


def backup_folder(desk: Desk, place: str = "") -> Path:
    """Return the folder backups go to: the chosen one, else one beside the office's file.

    That file is at `place`, else it is the one of the office that is open.
    """
    chosen = str(desk.state.get(FOLDER, ""))
    office = Path(place or desk.secretariat.target)
    return Path(chosen) if chosen else office.parent / folders.BACKUPS


def newest_backup(desk: Desk) -> datetime | None:
    """Return when the office was backed up last, None where never."""
    newest: datetime | None = desk.secretariat.upkeep.newest_backup(backup_folder(desk))
    return newest
