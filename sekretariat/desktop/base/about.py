"""What the program says about itself: versions, places, licences, where its diagnosis file lies."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from sekretariat import folders
from sekretariat.desktop.base.actions import make_action
from sekretariat.desktop.base.appearance import make_title
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.forms import load_form
from sekretariat.desktop.base.messages import Tone
from sekretariat.desktop.base.offices import Launch
from sekretariat.versions import program, versions


def show_folder(folder: Path) -> None:
    """Show a folder in the system's own window."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


class ProgramHelp(QObject):
    """The entries of the help menu that tell of the program itself."""

    def __init__(self, desk: Desk, menu: QMenu, launch: Launch, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._launch = launch
        self._window = window
        for name, show in (("diagnosis", self.show_diagnosis), ("about", self.show_about)):
            menu.addAction(make_action(name, window, show, everywhere=True))

    def show_diagnosis(self) -> None:
        """Tell where the diagnosis file lies."""
        file = self._launch.diagnosis.file
        if file is None or not file.exists():
            self._desk.messages.notice(self.tr("No diagnosis file can be written here."))
            return
        words = self.tr("The diagnosis file is {}. It holds nothing of the office’s data.")
        self._desk.messages.offer(
            Tone.NOTICE,
            words.format(file),
            self.tr("Open folder"),
            lambda: show_folder(file.parent),
        )

    def show_about(self) -> None:
        """Show versions and places."""
        dialog = AboutDialog(self.facts(), self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def facts(self) -> str:
        """Return what there is to know about the program and its places, a line each."""
        secretariat: Any = self._desk.secretariat
        state, file = self._launch.state_path, self._launch.diagnosis.file
        lines = versions()
        if secretariat is not None:
            if secretariat.database_version not in lines:
                lines.append(secretariat.database_version)
            lines.append(self.tr("Office: {}").format(secretariat.target))
        if state is not None:
            lines.append(self.tr("Settings of the window: {}").format(state))
        if file is not None:
            lines.append(self.tr("Diagnosis file: {}").format(file))
        if folders.carried() is not None:
            lines.append(self.tr("Runs from a stick: everything lies beside the program."))
        return "\n".join(lines)


class AboutDialog(QDialog):
    """Versions and places to read and to copy, the licences by their button."""

    about_title: QLabel
    about_text: QLabel
    about_facts: QPlainTextEdit
    about_buttons: QDialogButtonBox

    def __init__(self, facts: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "about_dialog")
        self._facts = facts
        make_title(self.about_title)
        self.about_title.setText(program())
        self.about_facts.setPlainText(facts)
        self.copy_button = self._offer(self.tr("Cop&y"))
        self.copy_button.clicked.connect(self._copy)
        self.licences_button = self._offer(self.tr("&Licences"))
        self.licences_button.setCheckable(True)
        self.licences_button.toggled.connect(self._show_licences)
        self.about_buttons.rejected.connect(self.reject)

    def _offer(self, text: str) -> QPushButton:
        button = QPushButton(text)
        self.about_buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        return button

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.about_facts.toPlainText())

    def _show_licences(self, on: bool) -> None:  # noqa: FBT001 (a signal's argument)
        # lazy: few ask, and asking what is installed loads a parser of mail
        from sekretariat import licences  # noqa: PLC0415

        self.about_facts.setPlainText(licences.listed() if on else self._facts)
        self.about_facts.setFocus()
