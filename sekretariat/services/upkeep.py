"""Keeping an office safe: backups of its file, one each day it is opened, and the way back."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sekretariat.domain.damage import is_damage
from sekretariat.domain.problems import Problem, Refused
from sekretariat.services import rescue
from sekretariat.services.context import Context
from sekretariat.services.settings import SAMPLE
from sekretariat.storage import backup, rescuing, restoring, settings
from sekretariat.storage.engine import is_url
from sekretariat.storage.rescuing import Copy
from sekretariat.storage.restoring import Lost


@dataclass(frozen=True)
class Restored:
    """An office went back: where its state from before is kept, whether that state is sound.

    Nothing is kept where the damaged file had gone meanwhile.
    """

    before: Path | None
    is_sound: bool


class Upkeep:
    """Backups of the office."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def backup(self, folder: Path) -> Path:
        """Write a checked copy of the office into a folder and return its path.

        The newest ten copies there are kept, besides the newest of ten days and twelve months.
        Raises Refused for an office on a server, or where the copy could not be written.
        """
        return backup.backup(self._file(), folder, self._context.clock().astimezone())

    def back_up_daily(self, folder: Path) -> Path | None:
        """Back the office up where today's copy is missing; return its path, None without one.

        An office on a server, one that can only be read and the sample are left out. Raises
        Refused (database.malformed) for a damaged one: no good copy goes for a bad one.
        """
        database = self._context.database
        if not self.is_file or database.read_only is not None or self._is_sample():
            return None
        newest = self.newest_backup(folder)
        if newest is not None and newest.date() >= self._context.today():
            return None
        database.refuse_malformed()
        return self.backup(folder)

    def copies(self, folder: Path) -> list[Copy]:
        """Return the backups in a folder and what upgrades kept, the newest first."""
        return rescuing.copies_of(self._file(), [folder])

    def lost_with(self, copy: Path) -> Lost | None:
        """Return what was done since a copy was made, None where that cannot be told."""
        return restoring.lost_with(copy, self._file())

    def restore(self, copy: Path, folder: Path) -> Restored:
        """Put an earlier state back; return a copy of the present one, which is the way back.

        A damaged file cannot be copied: it is kept itself, under another name. The office has to
        be opened again afterwards. Raises Refused, leaving it as it was.
        """
        database = self._context.database
        if database.read_only is not None:
            raise Refused(database.read_only.refusal)
        try:
            present = self.backup(folder)
        except Refused as refused:
            if not is_damage(refused):
                raise
            database.close()
            return Restored(rescue.bring_back(copy, self._file()), is_sound=False)
        database.engine.dispose()
        restoring.restore(copy, self._file())
        return Restored(present, is_sound=True)

    def _file(self) -> Path:
        if not self.is_file:
            raise Refused(Problem("backup.server"))
        return Path(self._context.database.target)

    def _is_sample(self) -> bool:
        with self._context.reader() as reader:
            return bool(settings.read(reader.connection, SAMPLE))

    @property
    def is_file(self) -> bool:
        """Tell whether the office is a file, which is backed up by copying."""
        return not is_url(self._context.database.target)

    def newest_backup(self, folder: Path) -> datetime | None:
        """Return when the newest backup in a folder was made, None where there is none."""
        return backup.newest(Path(self._context.database.target), folder) if self.is_file else None
