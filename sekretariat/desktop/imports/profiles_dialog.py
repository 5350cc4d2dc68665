"""The profiles of the office: renamed, deleted, given to other offices and taken from them."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.forms import load_form
from sekretariat.domain.imports.lists import OnDoubt, Profile
from sekretariat.words import translate

FILES = "*.json"
_EDITABLE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable
_NAME = Qt.ItemDataRole.UserRole


class ProfilesDialog(QDialog):
    """Keeps the list of profiles; `chosen` carries the name of the one to follow now."""

    chosen = Signal(str)

    profile_list: QListWidget
    follow_button: QPushButton
    rename_button: QPushButton
    delete_button: QPushButton
    export_button: QPushButton
    take_button: QPushButton
    profiles_buttons: QDialogButtonBox

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "import_profiles")
        self._desk = desk
        self._profiles = desk.secretariat.importing.profiles
        self.profile_list.itemChanged.connect(self._rename)
        self.profile_list.currentRowChanged.connect(lambda _row: self._allow())
        self.follow_button.clicked.connect(self._follow)
        self.rename_button.clicked.connect(self._begin_to_rename)
        self.delete_button.clicked.connect(self._delete)
        self.export_button.clicked.connect(self._export)
        self.take_button.clicked.connect(self._take)
        self.profiles_buttons.rejected.connect(self.reject)
        close = self.profiles_buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setText(self.tr("Close"))
        self._show_all()

    def _show_all(self, name: str = "") -> None:
        self.profile_list.blockSignals(True)
        self.profile_list.clear()
        for profile in self._profiles.all():
            item = QListWidgetItem(profile.name)
            item.setFlags(_EDITABLE)
            item.setData(_NAME, profile.name)
            self.profile_list.addItem(item)
            if profile.name == name:
                self.profile_list.setCurrentItem(item)
        if self.profile_list.currentRow() < 0:
            self.profile_list.setCurrentRow(0)
        self.profile_list.blockSignals(False)
        self._allow()

    def _current(self) -> str:
        if self.profile_list.currentRow() < 0:
            return ""
        return str(self.profile_list.currentItem().data(_NAME))

    def _allow(self) -> None:
        for button in (
            self.follow_button, self.rename_button, self.delete_button, self.export_button
        ):  # fmt: skip
            button.setEnabled(bool(self._current()))

    def _follow(self) -> None:
        self.chosen.emit(self._current())
        self.accept()

    def _begin_to_rename(self) -> None:
        if self._current():
            self.profile_list.editItem(self.profile_list.currentItem())

    def _rename(self, item: QListWidgetItem) -> None:
        old, new = str(item.data(_NAME)), item.text().strip()
        if new and new != old:
            self._desk.act(partial(self._profiles.rename, old, new))
        self._show_all(new)

    def _delete(self) -> None:
        self._desk.act(partial(self._profiles.delete, self._current()))
        self._show_all()

    def _export(self) -> None:
        name, pattern = self._current(), self.tr("Profiles ({})").format(FILES)
        title = self.tr("Save the profile as a file")
        self._desk.dialogs.choose_place(
            self, title, f"{name}.json", pattern, partial(self._write, name)
        )

    def _write(self, name: str, path: Path) -> None:
        told = self.tr("Profile saved as {}.").format(path.name)
        self._desk.act(
            lambda: self._profiles.save_file(self._profiles.get(name), path),
            then=lambda _: self._desk.messages.notice(told),
        )

    def _take(self) -> None:
        pattern = self.tr("Profiles ({})").format(FILES)
        title = self.tr("Take over a profile from a file")
        self._desk.dialogs.choose_file(self, title, pattern, self._read)

    def _read(self, path: Path) -> None:
        self._desk.act(
            partial(self._profiles.take_file, path),
            then=lambda profile: self._show_all(profile.name),
        )


class SaveProfileDialog(QDialog):
    """Asks how a kind of list is called and what happens to its doubtful rows."""

    profile_name: QLineEdit
    doubts: QComboBox
    body_text: QLabel
    save_buttons: QDialogButtonBox

    def __init__(self, profile: Profile, body: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "import_profile_name")
        self.profile_name.setText(profile.name)
        self.profile_name.selectAll()
        self.body_text.setText(body or self.tr("none, persons only"))
        self.doubts.addItem(self.tr("ask about each"), "")
        for choice in (OnDoubt.SKIP, OnDoubt.NEW):
            self.doubts.addItem(translate(choice.label), choice.value)
        self.doubts.setCurrentIndex(max(0, self.doubts.findData(profile.on_doubt)))
        box = self.save_buttons
        self._save = box.button(QDialogButtonBox.StandardButton.Save)
        self._save.setText(self.tr("&Save profile"))
        box.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Cancel"))
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        self.profile_name.textChanged.connect(lambda _text: self._allow())
        self._allow()

    def name(self) -> str:
        """Return the name as typed."""
        return self.profile_name.text().strip()

    def on_doubt(self) -> str:
        """Return what happens to doubtful rows, "" for asking about each."""
        return str(self.doubts.currentData())

    def _allow(self) -> None:
        self._save.setEnabled(bool(self.name()))
