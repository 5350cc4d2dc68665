"""Keeping an office safe: backups of its file."""

from datetime import datetime
from pathlib import Path

from sekretariat.domain.problems import Problem, Refused
from sekretariat.services.context import Context
from sekretariat.storage import backup
from sekretariat.storage.engine import is_url


class Upkeep:
    """Backups of the office."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def backup(self, folder: Path) -> Path:
        """Write a checked copy of the office into a folder and return its path.

        The newest ten copies there are kept. Raises Refused for an office on a server, or where the
        copy could not be written.
        """
        target = self._context.database.target
        if is_url(target):
            raise Refused(Problem("backup.server"))
        return backup.backup(Path(target), folder, self._context.clock().astimezone())

    @property
    def is_file(self) -> bool:
        """Tell whether the office is a file, which is backed up by copying."""
        return not is_url(self._context.database.target)

    def newest_backup(self, folder: Path) -> datetime | None:
        """Return when the newest backup in a folder was made, None where there is none."""
        return backup.newest(Path(self._context.database.target), folder) if self.is_file else None
