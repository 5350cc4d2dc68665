"""The actions that dress a text, as a row of buttons and in its context menu."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from sekretariat.desktop.base.actions import make_action
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.list_actions import action_button
from sekretariat.desktop.base.rich_text import tables
from sekretariat.desktop.base.rich_text.editor import RichEdit
from sekretariat.desktop.base.rich_text.link_dialog import LinkDialog
from sekretariat.desktop.base.widgets.wrapping_row import WrappingRow

SHOWN = ("bold", "italic", "bullets", "numbers", "link", "table")
IN_TABLE: Mapping[str, Callable[[QTextCursor], QTextCursor]] = {
    "add_row": tables.add_row,
    "add_column": tables.add_column,
    "remove_row": tables.remove_row,
    "remove_column": tables.remove_column,
}


def open_link(editor: RichEdit) -> None:
    """Ask where the selected words lead."""
    if editor.may_dress:
        dialog = LinkDialog(editor)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


DOES: Mapping[str, Callable[[RichEdit], object]] = {
    "bold": RichEdit.toggle_bold,
    "italic": RichEdit.toggle_italic,
    "bullets": partial(RichEdit.toggle_points, numbered=False),
    "numbers": partial(RichEdit.toggle_points, numbered=True),
    "deeper": lambda editor: editor.shift_points(1),
    "higher": lambda editor: editor.shift_points(-1),
    "link": open_link,
    "table": RichEdit.insert_table,
    **{
        name: lambda editor, do=do: editor.setTextCursor(do(editor.textCursor()))  # type: ignore[misc]
        for name, do in IN_TABLE.items()
    },
}


class FormatRow(QWidget):
    """Dresses the text of the editor the keyboard was in last."""

    def __init__(self, desk: Desk, owner: QWidget, editors: Sequence[RichEdit]) -> None:
        super().__init__(owner)
        self._desk = desk
        self._editor = editors[0]
        self._is_in_table = False
        self.by_name = {
            name: make_action(name, owner, partial(self._do, do)) for name, do in DOES.items()
        }
        row = WrappingRow(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for name in SHOWN:
            row.addWidget(action_button(self.by_name[name]))
        row.addStretch(1)
        for name in ("bold", "italic"):
            self.by_name[name].setCheckable(True)
        for one in editors:
            one.own_actions = list(self.by_name.values())
            one.cursorPositionChanged.connect(partial(self._turn_to, one))
            one.currentCharFormatChanged.connect(lambda _looks: self.show_dress())
            one.pictures_left_out.connect(self._tell_pictures)

    def show_dress(self) -> None:
        """Show what the text at the cursor wears, and whether it may wear anything."""
        dress = self._editor.dress
        self._is_in_table = self._editor.is_in_table
        for name, action in self.by_name.items():
            fits = name not in IN_TABLE or self._is_in_table
            action.setEnabled(self._editor.may_dress and fits)
        self.by_name["bold"].setChecked(dress.bold)
        self.by_name["italic"].setChecked(dress.italic)

    def _do(self, do: Callable[[RichEdit], object]) -> None:
        do(self._editor)
        self.show_dress()

    def _turn_to(self, editor: RichEdit) -> None:
        if not editor.hasFocus():
            return
        if editor is not self._editor or editor.is_in_table != self._is_in_table:
            self._editor = editor
            self.show_dress()

    def _tell_pictures(self, count: int) -> None:
        told = self.tr("%n picture(s) left out: texts hold what is printed.", None, count)
        self._desk.messages.notice(told)
