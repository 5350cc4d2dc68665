"""Asks which earlier state of the office is to come back, and says what goes lost with it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from sekretariat.desktop.base.backups import backup_folder, kind_of, moment_of
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.forms import load_form

PATH = Qt.ItemDataRole.UserRole


class RestoreDialog(QDialog):
    """The copies of the office; `take` gets the one to go back to."""

    copies_list: QListWidget
    lost_text: QLabel
    kept_text: QLabel
    dialog_buttons: QDialogButtonBox

    def __init__(self, desk: Desk, take: Callable[[Path], object], parent: QWidget) -> None:
        super().__init__(parent)
        load_form(self, "restore_dialog")
        self._desk = desk
        self._take = take
        self.other_button = QPushButton(self.tr("&Other file…"))
        self.other_button.clicked.connect(self._choose_file)
        self.restore_button = QPushButton(self.tr("&Go back to this state"))
        for button, role in (
            (self.other_button, QDialogButtonBox.ButtonRole.ActionRole),
            (self.restore_button, QDialogButtonBox.ButtonRole.AcceptRole),
        ):
            self.dialog_buttons.addButton(button, role)
        self.restore_button.setDefault(True)
        self.dialog_buttons.accepted.connect(self.accept)
        self.dialog_buttons.rejected.connect(self.reject)
        self.copies_list.currentItemChanged.connect(self._tell)
        self._fill()

    def accept(self) -> None:
        """Go back to the chosen copy."""
        item = self.copies_list.currentItem()
        super().accept()
        self._take(item.data(PATH))

    def _fill(self) -> None:
        folder = backup_folder(self._desk)
        for copy in self._desk.secretariat.upkeep.copies(folder):
            self._add(copy.path, f"{moment_of(copy)} · {kind_of(copy)}")
        self.restore_button.setEnabled(self.copies_list.count() > 0)
        if self.copies_list.count():
            self.copies_list.setCurrentRow(0)
        else:
            words = self.tr("There is no backup in {} yet. Choose another file, or make one first.")
            self.lost_text.setText(words.format(folder))

    def _add(self, path: Path, text: str) -> None:
        item = QListWidgetItem(text, self.copies_list)
        item.setData(PATH, path)
        item.setToolTip(str(path))

    def _choose_file(self) -> None:
        title, pattern = self.tr("Choose a backup"), self.tr("Offices (*.sekretariat)")
        self._desk.dialogs.choose_file(self, title, pattern, self._take_file)

    def _take_file(self, path: Path) -> None:
        self._add(path, str(path))
        self.copies_list.setCurrentRow(self.copies_list.count() - 1)
        self.restore_button.setEnabled(True)

    def _tell(self) -> None:
        """Say what goes lost with the chosen copy."""
        copy = self.copies_list.currentItem().data(PATH)
        lost = self._desk.secretariat.upkeep.lost_with(copy)
        if lost is None:
            text = self.tr("What was done since then cannot be told from this file.")
        elif lost.since is None:
            text = self.tr("Nothing was done since then.")
        else:
            gone = self.tr("%n action(s) done since then will be gone.", None, lost.actions)
            first = self.tr("The first was on {}.").format(f"{lost.since:%d.%m.%Y, %H:%M}")
            text = f"{gone} {first}"
        self.lost_text.setText(text)
