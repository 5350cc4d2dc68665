"""Backups of the office from the window: where they go, when the last one was made, a new one."""

from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale

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


def moment_of(copy: Any) -> str:
    """Return the moment of a copy as the window tells it."""
    worded = QCoreApplication.translate("Backups", "{} o’clock")
    return worded.format(f"{copy.made_at:%d.%m.%Y, %H:%M}")


def kind_of(copy: Any) -> str:
    """Return what kind of copy it is, with its size."""
    size = QLocale().formattedDataSize(copy.size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
    before = QCoreApplication.translate("Backups", "Copy before an upgrade, {}")
    daily = QCoreApplication.translate("Backups", "Backup, {}")
    return (before if copy.is_before_upgrade else daily).format(size)


def newest_backup(desk: Desk) -> datetime | None:
    """Return when the office was backed up last, None where never."""
    newest: datetime | None = desk.secretariat.upkeep.newest_backup(backup_folder(desk))
    return newest
