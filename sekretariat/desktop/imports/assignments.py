"""Assignments of columns kept as files, for lists that come again in the same shape."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from sekretariat.desktop.base.desk import Desk
from sekretariat.domain.imports import Profile

FILES = "*.json"


class Assignments(QObject):
    """Loads and saves assignments; `loaded` carries a Profile and the file's name."""

    loaded = Signal(object, str)

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page

    def load(self) -> None:
        """Ask for a file and read it."""
        pattern = self.tr("Assignments ({})").format(FILES)
        title = self.tr("Load an assignment of columns")
        self._desk.dialogs.choose_file(self._page, title, pattern, self._take)

    def save(self, profile: Profile) -> None:
        """Ask where to keep an assignment and write it."""
        pattern = self.tr("Assignments ({})").format(FILES)
        suggested = self.tr("Assignment of columns") + ".json"
        title = self.tr("Save the assignment of columns")
        self._desk.dialogs.choose_place(
            self._page, title, suggested, pattern, lambda path: self._write(profile, path)
        )

    def _take(self, path: Path) -> None:
        importing = self._desk.secretariat.importing
        self._desk.act(
            lambda: importing.profiles.load_file(path),
            then=lambda profile: self.loaded.emit(profile, path.name),
        )

    def _write(self, profile: Profile, path: Path) -> None:
        importing = self._desk.secretariat.importing
        told = self.tr("Assignment saved as {}.").format(path.name)
        self._desk.act(
            lambda: importing.profiles.save_file(profile, path),
            then=lambda _: self._desk.messages.notice(told),
        )
