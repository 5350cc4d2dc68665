"""Profiles at hand: choose one to follow, keep the assignment as it stands under a name."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.imports.profiles_dialog import ProfilesDialog, SaveProfileDialog
from sekretariat.domain.imports.lists import ColumnMapping, Profile


class Assignments(QObject):
    """Opens the dialogs of profiles; `chosen` carries the profile to follow."""

    chosen = Signal(object)

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page

    def choose(self) -> None:
        """Show the profiles of the office to follow or keep one."""
        dialog = ProfilesDialog(self._desk, self._page)
        dialog.chosen.connect(self._follow)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save(self, profile: Profile, columns: Sequence[ColumnMapping], body: str) -> None:
        """Ask for a name and keep an assignment; `body` is the name of the body it fills."""
        dialog = SaveProfileDialog(profile, body, self._page)

        def keep() -> None:
            named = replace(profile, name=dialog.name(), on_doubt=dialog.on_doubt())
            self._keep(named, columns)

        dialog.accepted.connect(keep)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _follow(self, name: str) -> None:
        profiles = self._desk.secretariat.importing.profiles
        self._desk.act(partial(profiles.get, name), then=self.chosen.emit)

    def _keep(self, profile: Profile, columns: Sequence[ColumnMapping]) -> None:
        profiles = self._desk.secretariat.importing.profiles
        self._desk.act(lambda: profiles.save(profile, columns))
