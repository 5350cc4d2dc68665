"""A text field for the little dress that prints; whatever is pasted comes in clean."""

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QFont,
    QKeyEvent,
    QKeySequence,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QMenu, QTextEdit, QWidget

from sekretariat.desktop.base.rich_text.links import is_behind_link, set_link, without_link
from sekretariat.desktop.base.rich_text.placing import put, show, table_at
from sekretariat.desktop.base.rich_text.points import (
    begins_point,
    is_empty_point,
    make_line,
    shift_points,
    toggle_points,
)
from sekretariat.desktop.base.rich_text.reading import rich_of, rich_of_part, words_of
from sekretariat.desktop.base.rich_text.tables import insert_table
from sekretariat.domain.writing.markup import parse, plain, write
from sekretariat.domain.writing.pasted import Pasted, from_html, from_text
from sekretariat.domain.writing.rich_text import Words, address_of, lines_of

OWN_FORM = "application/x-sekretariat-text"
_PARAGRAPH = QKeySequence.StandardKey.InsertParagraphSeparator


class RichEdit(QTextEdit):
    """Edits text as it is kept (see `domain/writing/markup.py`), or plain text.

    `pictures_left_out` tells how many pictures of a paste were not taken. What is in `own_actions`
    stands in the context menu too.
    """

    pictures_left_out = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_rich = True
        self.own_actions: list[QAction] = []
        self.setTabChangesFocus(True)

    def show_text(self, kept: str, *, rich: bool = True) -> None:
        """Show kept text; with `rich` its signs are its dress, else they are text."""
        self.is_rich = rich
        show(self.document(), parse(kept) if rich else lines_of(kept))
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def kept_text(self) -> str:
        """Return the text as it is to be kept."""
        return write(rich_of(self.document())) if self.is_rich else self.toPlainText()

    @property
    def may_dress(self) -> bool:
        """Tell whether the text may wear anything, and be changed."""
        return self.is_rich and not self.isReadOnly()

    @property
    def dress(self) -> Words:
        """What the selected words wear, else what is typed next."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return words_of("", self.currentCharFormat())
        first = QTextCursor(cursor)
        first.setPosition(cursor.selectionStart() + 1)
        return words_of("", first.charFormat())

    def toggle_bold(self) -> None:
        """Make what is selected, or what is typed next, bold or not bold."""
        looks = QTextCharFormat()
        looks.setFontWeight(QFont.Weight.Normal if self.dress.bold else QFont.Weight.Bold)
        self._wear(looks)

    def toggle_italic(self) -> None:
        """Make what is selected, or what is typed next, italic or not italic."""
        looks = QTextCharFormat()
        looks.setFontItalic(not self.dress.italic)
        self._wear(looks)

    def toggle_points(self, *, numbered: bool) -> None:
        """Make the selected lines points, or lines again where they are such points already."""
        cursor = self.textCursor()
        if self.may_dress and table_at(cursor) is None:
            toggle_points(cursor, numbered=numbered)

    def shift_points(self, step: int) -> None:
        """Put points one level deeper (1) or up (-1); one at the top becomes a line."""
        if self.may_dress:
            shift_points(self.textCursor(), step)

    def set_link(self, address: str) -> None:
        """Let the selected words lead to an address, or to none ("")."""
        if self.may_dress:
            set_link(self.textCursor(), address)

    def insert_table(self) -> None:
        """Put an empty table in and go to its first cell."""
        if self.may_dress:
            self.setTextCursor(insert_table(self.textCursor()))

    @property
    def is_in_table(self) -> bool:
        """Tell whether the cursor stands in a table."""
        return table_at(self.textCursor()) is not None

    def insert_kept(self, kept: str) -> None:
        """Put kept text in at the cursor."""
        put(self.textCursor(), parse(kept) if self.is_rich else lines_of(kept))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type; an empty point ends its list, and what follows a link is none."""
        if self.may_dress and self._is_for_point(event):
            return
        if event.text() and is_behind_link(self.textCursor()):
            self.setCurrentCharFormat(without_link(self.currentCharFormat()))
        super().keyPressEvent(event)

    def focusNextPrevChild(self, next_one: bool) -> bool:  # noqa: FBT001  Qt's own signature
        """Go to the next or the previous cell by Tab, behind the last one to a new row."""
        cursor = self.textCursor()
        table = table_at(cursor)
        if table is None or not self.may_dress:
            return super().focusNextPrevChild(next_one)
        way = QTextCursor.MoveOperation
        if not cursor.movePosition(way.NextCell if next_one else way.PreviousCell):
            if not next_one:
                return super().focusNextPrevChild(next_one)
            table.appendRows(1)
            cursor = table.cellAt(table.rows() - 1, 0).firstCursorPosition()
        self.setTextCursor(cursor)
        return True

    def createStandardContextMenu(self, position: QPoint | None = None) -> QMenu:
        """Offer what else can be done to the text."""
        menu = super().createStandardContextMenu(position or QPoint())
        menu.addSeparator()
        menu.addActions(self.own_actions)
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show the menu."""
        menu = self.createStandardContextMenu(event.pos())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take text of any kind; a picture is told of, not taken."""
        is_own = source.hasFormat(OWN_FORM) or source.hasImage()
        return is_own or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Put in what is pasted or dropped, in the dress that prints and no other."""
        cursor, text = self.textCursor(), source.text()
        if not self.is_rich:
            cursor.insertText(text)
        elif cursor.hasSelection() and address_of(text):
            self.set_link(address_of(text))
        else:
            pasted = _pasted(source)
            if source.hasText() or source.hasHtml():
                put(cursor, pasted.rich)
            if pasted.pictures:
                self.pictures_left_out.emit(pasted.pictures)
        self.ensureCursorVisible()

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy with the dress: as it is kept for this program, as HTML and text for others."""
        if not self.is_rich:
            return super().createMimeDataFromSelection()
        part, data = self.textCursor().selection(), QMimeData()
        kept = write(rich_of_part(part))
        data.setData(OWN_FORM, kept.encode())
        data.setHtml(part.toHtml())
        data.setText(plain(kept))
        return data

    def _wear(self, looks: QTextCharFormat) -> None:
        if self.may_dress:
            self.mergeCurrentCharFormat(looks)

    def _is_for_point(self, event: QKeyEvent) -> bool:
        """Leave a list by Return in an empty point, or by Backspace at the begin of one."""
        cursor = self.textCursor()
        if event.matches(_PARAGRAPH) and is_empty_point(cursor):
            shift_points(cursor, -1)
            return True
        if event.key() == Qt.Key.Key_Backspace and begins_point(cursor):
            make_line(cursor)
            return True
        return False


def _pasted(source: QMimeData) -> Pasted:
    if source.hasFormat(OWN_FORM):
        return Pasted(parse(bytes(source.data(OWN_FORM).data()).decode()))
    if source.hasHtml():
        return from_html(source.html())
    return Pasted(from_text(source.text()), int(source.hasImage()))
