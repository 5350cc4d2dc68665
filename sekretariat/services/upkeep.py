"""Keeping an office safe: backups of its file."""

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
