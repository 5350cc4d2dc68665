"""What is written to one item: a text for each kind, kept at most half a second after a key."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from sekretariat.desktop.base.appearance import make_heading
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.keeping import Keeping
from sekretariat.desktop.base.rich_text.editor import RichEdit
from sekretariat.desktop.base.rich_text.format_row import FormatRow
from sekretariat.desktop.base.spelling.proofing import Proofing
from sekretariat.domain.changes import ChangeSet
from sekretariat.domain.minutes import PassageKind
from sekretariat.domain.problems import Problem
from sekretariat.domain.text_modules import module_of, typed_code
from sekretariat.words import shown

SHARES: Mapping[PassageKind, int] = {
    PassageKind.RESULT: 3,
    PassageKind.COURSE: 3,
    PassageKind.INTERNAL: 1,
}


class Passages(QWidget):
    """The texts of one item, result, course and internal, one under the other.

    `was_kept` tells whether all that stands here is kept.
    """

    was_kept = Signal(bool)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._place = ("", "")
        self._kept: dict[PassageKind, str] = {}
        self._is_writing = False
        self._keeping = Keeping(self, self.keep)
        self.editors = {kind: RichEdit() for kind in PassageKind}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.dressing = FormatRow(desk, self, list(self.editors.values()))
        column.addWidget(self.dressing)
        for number, (kind, editor) in enumerate(self.editors.items(), start=1):
            self._add(column, kind, editor, number)
        self.proofing = Proofing(desk, [*self.editors.values()], lambda: self._place[0], self)
        desk.changed.connect(self._hear)

    def show_item(self, meeting_id: str, item_id: str, *, closed: bool) -> None:
        """Show the texts of an item; `closed` minutes are only read."""
        self.keep()
        self._place = (meeting_id, item_id)
        self._keeping.begin_step()
        for editor in self.editors.values():
            editor.setReadOnly(closed)
        self._read()
        self.dressing.show_dress()

    def keep(self) -> None:
        """Keep what was typed and not yet kept."""
        self._keeping.stop()
        typed = self._typed()
        changed = {kind: text for kind, text in typed.items() if text != self._kept.get(kind, "")}
        if not changed or not self._place[0]:
            self.was_kept.emit(True)
            return
        live, (meeting, item), keeping = self._desk.secretariat.live, self._place, self._keeping
        self._is_writing = True
        done = self._desk.act(
            lambda: live.write(meeting, item, changed, continues=keeping.step),
            then=keeping.go_on,
        )
        self._is_writing = False
        if done:
            self._kept = typed
        self.was_kept.emit(done)

    def go_to(self, kind: PassageKind) -> None:
        """Put the keyboard into the text of a kind."""
        self.editors[kind].setFocus()

    def expand(self) -> None:
        """Put the text of a module in place of the code just typed."""
        editor = next((one for one in self.editors.values() if one.hasFocus()), None)
        if editor is None or editor.isReadOnly():
            return
        cursor = editor.textCursor()
        code = typed_code(cursor.block().text()[: cursor.positionInBlock()])
        modules = self._desk.secretariat.text_modules.all()
        found = module_of(modules, code)
        if found is None:
            known = ", ".join(one.code for one in modules)
            values = {"code": code, "known": known}
            self._desk.messages.problems([Problem("text_module.unknown", values)])
            return
        cursor.movePosition(
            QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, len(code)
        )
        editor.setTextCursor(cursor)
        editor.insert_kept(found.wording)

    def _typed(self) -> dict[PassageKind, str]:
        return {kind: editor.kept_text() for kind, editor in self.editors.items()}

    def _read(self) -> None:
        """Show what is kept; a text that says the same already stays, with its place."""
        meeting, item = self._place
        found = self._desk.secretariat.live.texts(meeting, item) if meeting else {}
        for kind, editor in self.editors.items():
            text = found.get(kind, "")
            if editor.kept_text() != text:
                editor.show_text(text)
        self._kept = self._typed()
        self._keeping.stop()
        self.was_kept.emit(True)

    def _edited(self) -> None:
        if self._keeping.typed():
            self.was_kept.emit(False)

    def _hear(self, changes: ChangeSet) -> None:
        """Show what others wrote or undo brought back, unless something is being typed."""
        is_asked = not self._is_writing and not self._keeping.is_due
        if is_asked and self.isVisible() and "passage" in changes.entities():
            self._keeping.begin_step()
            self._read()

    def _add(self, column: QVBoxLayout, kind: PassageKind, editor: RichEdit, number: int) -> None:
        name = shown(kind)
        name = name[:1].upper() + name[1:]
        label = QLabel(f"{name} (Alt+{number})")
        make_heading(label)
        editor.setAccessibleName(name)
        editor.setTabChangesFocus(True)
        editor.textChanged.connect(self._edited)
        column.addWidget(label)
        column.addWidget(editor, SHARES[kind])
