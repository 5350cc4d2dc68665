"""The page of settings: the office's own words, the window's look, where data and backups lie."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from sekretariat.desktop.base.appearance import Appearance, Scheme, make_heading, make_title
from sekretariat.desktop.base.backups import FOLDER, backup_folder, newest_backup
from sekretariat.desktop.base.binding import Binding
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.forms import load_form
from sekretariat.desktop.base.mnemonics import mnemonic_of
from sekretariat.desktop.base.spelling.words_dialog import WordsDialog
from sekretariat.domain.problems import Problem
from sekretariat.services.settings import OfficeSettings

NARROWEST_PX = 420
SCHEMES: Sequence[Scheme] = ("system", "light", "dark")
LANGUAGES = ("de", "en")


class SettingsPage(QWidget):
    """The office's settings are saved by their button; those of the window hold at once."""

    page_title: QLabel
    office_title: QLabel
    window_title: QLabel
    data_title: QLabel
    name: QLineEdit
    letterhead: QPlainTextEdit
    clerk: QLineEdit
    email: QLineEdit
    open_data: QLineEdit
    save_button: QPushButton
    words_button: QPushButton
    scheme_box: QComboBox
    language_box: QComboBox
    file_text: QLineEdit
    copy_button: QPushButton
    open_button: QPushButton
    backup_label: QLabel
    backup_text: QLineEdit
    folder_button: QPushButton
    backup_button: QPushButton
    last_label: QLabel
    last_text: QLabel

    def __init__(self, desk: Desk, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "settings_page")
        self.desk = desk
        self._appearance = appearance
        self._dress()
        buttons = self.findChildren(QPushButton)
        letters = {mnemonic_of(one.text()) for one in buttons} | {"a", "g", ""}
        self.binding: Binding[OfficeSettings] = Binding(self, OfficeSettings, letters - {""})
        self.binding.signals.edited.connect(self._allow_saving)
        self.setFocusProxy(self.name)
        self._offer_choices()
        self._connect()
        self.binding.load(desk.secretariat.settings.load())
        self._show_places()

    def refresh(self) -> None:
        """Show what is kept now; what is being edited stays."""
        if not self.binding.dirty:
            self.binding.load(self.desk.secretariat.settings.load())
        self._show_places()

    def save(self) -> None:
        """Keep the office's settings."""
        self.desk.act(
            lambda: self.desk.secretariat.settings.save(self.binding.record()),
            problems=self._show_problems,
            then=lambda _: self._tell_saved(),
        )

    def edit_words(self) -> None:
        """Open the words that are not doubtful in any text."""
        dialog = WordsDialog(self.desk, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def choose_folder(self) -> None:
        """Ask where backups go."""
        title = self.tr("Choose the folder for backups")
        start = str(backup_folder(self.desk))
        self.desk.dialogs.choose_folder(self, title, start, self._take_folder)

    def back_up(self) -> None:
        """Back the office up now, beside the window."""
        folder, upkeep = backup_folder(self.desk), self.desk.secretariat.upkeep
        job = self.desk.jobs.prepare(
            self.tr("Backing up the office"), lambda _progress: upkeep.backup(folder)
        )
        job.succeeded.connect(self._tell_backup)
        job.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Read again what may have changed meanwhile."""
        super().showEvent(event)
        self.refresh()

    def _tell_saved(self) -> None:
        self.binding.load(self.desk.secretariat.settings.load())
        self.desk.messages.notice(self.tr("Settings saved."))

    def _show_problems(self, problems: Sequence[Problem]) -> None:
        placeless = self.binding.show_problems(problems)
        if placeless:
            self.desk.messages.problems(placeless)

    def _allow_saving(self) -> None:
        self.save_button.setEnabled(self.binding.dirty)

    def _take_folder(self, path: Path) -> None:
        self.desk.state.put(FOLDER, str(path))
        self._show_places()

    def _tell_backup(self, path: Path) -> None:
        self._show_places()
        self.desk.messages.notice(self.tr("Backed up as {}.").format(path.name))

    def _copy_path(self) -> None:
        QGuiApplication.clipboard().setText(self.file_text.text())
        self.desk.messages.notice(self.tr("Path copied."))

    def _open_folder(self) -> None:
        folder = Path(self.desk.secretariat.target).parent
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def _follow_scheme(self, place: int) -> None:
        scheme = SCHEMES[place]
        self.desk.state.put("scheme", scheme)
        self._appearance.follow(scheme)

    def _take_language(self, place: int) -> None:
        self.desk.state.put("language", LANGUAGES[place])
        words = self.tr("The language holds from the next start on; papers stay German.")
        self.desk.messages.notice(words)

    def _show_places(self) -> None:
        secretariat = self.desk.secretariat
        is_file = secretariat.upkeep.is_file
        self.file_text.setText(secretariat.target)
        self.file_text.setCursorPosition(0)
        self.open_button.setVisible(is_file)
        file_only = (self.backup_label, self.backup_text, self.folder_button, self.backup_button)
        for widget in (*file_only, self.last_label, self.last_text):
            widget.setVisible(is_file)
        if is_file:
            self.backup_text.setText(str(backup_folder(self.desk)))
            newest = newest_backup(self.desk)
            never = self.tr("never")
            self.last_text.setText(f"{newest:%d.%m.%Y %H:%M}" if newest else never)

    def _offer_choices(self) -> None:
        self.scheme_box.addItems([self.tr("like the system"), self.tr("light"), self.tr("dark")])
        scheme = str(self.desk.state.get("scheme", "system"))
        places = [place for place, one in enumerate(SCHEMES) if one == scheme]
        self.scheme_box.setCurrentIndex(places[0] if places else 0)
        self.language_box.addItems(["Deutsch", "English"])
        language = str(self.desk.state.get("language", "de"))
        self.language_box.setCurrentIndex(LANGUAGES.index(language) if language in LANGUAGES else 0)

    def _dress(self) -> None:
        make_title(self.page_title)
        for title in (self.office_title, self.window_title, self.data_title):
            make_heading(title)
        for edit in (self.name, self.clerk, self.letterhead, self.file_text, self.backup_text):
            edit.setMinimumWidth(NARROWEST_PX)
        self.name.setMaximumWidth(560)
        self.clerk.setMaximumWidth(560)
        self.email.setMaximumWidth(560)
        self.open_data.setMaximumWidth(560)

    def _connect(self) -> None:
        self.save_button.clicked.connect(self.save)
        self.words_button.clicked.connect(self.edit_words)
        self.scheme_box.activated.connect(self._follow_scheme)
        self.language_box.activated.connect(self._take_language)
        self.copy_button.clicked.connect(self._copy_path)
        self.open_button.clicked.connect(self._open_folder)
        self.folder_button.clicked.connect(self.choose_folder)
        self.backup_button.clicked.connect(self.back_up)
