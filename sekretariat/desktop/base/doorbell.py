"""Hears when the office of this window is opened once more."""

from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal

from sekretariat.doorbells import bell_of
from sekretariat.holding import hold


class Doorbell(QObject):
    """The bell of the office that is open; without a folder there is none."""

    rung = Signal()

    def __init__(self, folder: Path | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._held: BinaryIO | None = None
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._hear)

    def answer_for(self, place: str) -> None:
        """Be the window of an office, until it is left or another one is named."""
        self.leave()
        if self._folder is None or not place:
            return
        bell = bell_of(self._folder, place)
        with suppress(OSError):  # another window has it, or nothing can be written: no bell
            self._held = hold(bell)
            self._held.truncate(0)
            self._watcher.addPath(str(bell))

    def leave(self) -> None:
        """Be the window of no office."""
        if self._held is None:
            return
        bell = Path(str(self._held.name))
        self._watcher.removePath(str(bell))
        self._held.close()
        self._held = None
        with suppress(OSError):
            bell.unlink()

    def _hear(self, _bell: str) -> None:
        if self._held is not None and Path(str(self._held.name)).stat().st_size:
            self._held.truncate(0)
            self.rung.emit()
