"""The press text of a session: drafted from its facts, worded, checked, printed."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from sekretariat.desktop.base.actions import make_action
from sekretariat.desktop.base.appearance import make_muted
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.keeping import Keeping
from sekretariat.desktop.base.list_actions import action_button
from sekretariat.desktop.base.read_only import hold_back
from sekretariat.desktop.base.record_dialog import RecordDialog, RecordForm
from sekretariat.desktop.base.spelling.proofing import Proofing
from sekretariat.domain.changes import ChangeSet
from sekretariat.domain.press import PressRelease
from sekretariat.words import shown

WATCHED = frozenset({"press_release", "body"})


class PressDialog(RecordDialog[PressRelease]):
    """Edits what stands around a press text."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        title, save = self.tr("Details of the press text"), self.tr("Save details")
        super().__init__(desk, RecordForm(PressRelease, "press_form", title, save), parent)

    def save(self, record: PressRelease) -> object:
        """Save the text with its details."""
        return self.desk.secretariat.press.save(record)


class PressPanel(QWidget):
    """The press text of one session; what is typed is kept within a second."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.meeting_id = ""
        self._kept = ""
        self._is_writing = False
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.tr("Press text"))
        self.text.setTabChangesFocus(True)
        self.text.setPlaceholderText(
            self.tr("Draft the text from the facts of the session, then word it as you like.")
        )
        hold_back(self.text)
        self.proofing = Proofing(desk, [self.text], lambda: self.meeting_id, self)
        self.told = QLabel()
        self.told.setWordWrap(True)
        make_muted(self.told)
        self._keeping = Keeping(self, self.keep)
        self.text.textChanged.connect(self._keeping.typed)
        row, column = QHBoxLayout(), QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        for name, do in (
            ("draft_press", self.draft),
            ("press_details", self.edit),
            ("print_press", self.print_press),
        ):
            row.addWidget(action_button(make_action(name, self, do)))
        row.addWidget(self.told, 1)
        column.addLayout(row)
        column.addWidget(self.text, 1)
        desk.changed.connect(self._hear)

    def show_meeting(self, meeting_id: str) -> None:
        """Show the press text of a session."""
        self.keep()
        self._keeping.begin_step()
        self.meeting_id = meeting_id
        self._show(self._desk.secretariat.press.of_meeting(meeting_id))

    def draft(self) -> None:
        """Word the text anew from the facts, dated today; undo brings the old one back."""
        self.keep()
        press = self._desk.secretariat.press
        self._desk.act(lambda: press.draft(self.meeting_id))

    def edit(self) -> None:
        """Open what stands around the text: number, embargo, quote, background, contact."""
        self.keep()
        dialog = PressDialog(self._desk, self)
        dialog.load(self._desk.secretariat.press.of_meeting(self.meeting_id))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def keep(self) -> None:
        """Keep what was typed and not yet kept."""
        self._keeping.stop()
        typed = self.text.toPlainText()
        if not self.meeting_id or typed == self._kept:
            return
        press, keeping = self._desk.secretariat.press, self._keeping
        self._is_writing = True
        done = self._desk.act(
            lambda: press.write(self.meeting_id, typed, continues=keeping.step),
            then=keeping.go_on,
        )
        self._is_writing = False
        if done:
            self._tell(press.of_meeting(self.meeting_id))

    def print_press(self) -> None:
        """Go to the preview of the press text."""
        self.keep()
        self._desk.open("print", f"press-release:{self.meeting_id}")

    def _show(self, release: PressRelease) -> None:
        self.text.setPlainText(release.wording)
        self._keeping.stop()
        self._tell(release)

    def _tell(self, release: PressRelease) -> None:
        """Tell the day of the text and the words with special characters."""
        self._kept = release.wording
        parts = [release.number, shown(release.released_on)]
        if release.embargo:
            parts.append(self.tr("not before {}").format(release.embargo))
        if release.row_version:
            signs = self._desk.secretariat.press.signs(release)
            if signs:
                words = ", ".join(one.word for one in signs)
                parts.append(self.tr("Special characters since March 2024: {}").format(words))
        self.told.setText(" · ".join(part for part in parts if part))

    def _hear(self, changes: ChangeSet) -> None:
        is_ours = self.meeting_id and self.isVisible() and not self._is_writing
        if is_ours and WATCHED & changes.entities():
            self._show(self._desk.secretariat.press.of_meeting(self.meeting_id))
