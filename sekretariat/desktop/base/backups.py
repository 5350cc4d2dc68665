"""Backups of the office from the window: where they go, when the last one was made, a new one."""

from datetime import datetime
from pathlib import Path

from sekretariat.desktop.base.desk import Desk

FOLDER = "backup.folder"
USUAL = "Sicherungen"


def backup_folder(desk: Desk) -> Path:
    """Return the folder backups go to: the chosen one, else one beside the office's file."""
    chosen = str(desk.state.get(FOLDER, ""))
    return Path(chosen) if chosen else Path(desk.secretariat.target).parent / USUAL


def newest_backup(desk: Desk) -> datetime | None:
    """Return when the office was backed up last, None where never."""
    newest: datetime | None = desk.secretariat.upkeep.newest_backup(backup_folder(desk))
    return newest
