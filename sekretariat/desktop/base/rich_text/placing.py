"""Puts rich text into a document: a block for a line or a point, a table for a table."""

from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLength,
    QTextList,
    QTextListFormat,
    QTextTable,
    QTextTableFormat,
)

from sekretariat.domain.writing.rich_text import Grid, Inline, Point, Rich, Words, flat

LINE_SEPARATOR = "\u2028"
INDENT_PX = 24.0
CELL_PADDING, CELL_BORDER, WHOLE_WIDTH = 3.0, 1.0, 100.0
BULLETS = (
    QTextListFormat.Style.ListDisc,
    QTextListFormat.Style.ListCircle,
    QTextListFormat.Style.ListSquare,
)


def format_of(words: Words) -> QTextCharFormat:
    """Return how words look; a link is underlined, which nothing else is."""
    dress = QTextCharFormat()
    if words.bold:
        dress.setFontWeight(QFont.Weight.Bold)
    if words.italic:
        dress.setFontItalic(True)
    if words.link:
        dress.setAnchor(True)
        dress.setAnchorHref(words.link)
        dress.setFontUnderline(True)
        dress.setToolTip(words.link)
    return dress


def list_format(level: int, number: int) -> QTextListFormat:
    """Return how a list looks: from which number it counts, 0 for bullets."""
    looks = QTextListFormat()
    looks.setIndent(level + 1)
    if number:
        looks.setStyle(QTextListFormat.Style.ListDecimal)
        looks.setStart(number)
    else:
        looks.setStyle(BULLETS[min(level, len(BULLETS) - 1)])
    return looks


def show(document: QTextDocument, rich: Rich) -> None:
    """Let a document say rich text and nothing else; there is nothing to undo then."""
    document.setUndoRedoEnabled(False)
    document.setIndentWidth(INDENT_PX)
    document.clear()
    put(QTextCursor(document), rich)
    document.setUndoRedoEnabled(True)


def put(cursor: QTextCursor, rich: Rich) -> None:
    """Put rich text in at a place, as one step to undo; what was selected goes.

    The first line goes on with the line it is put into. A cell takes words and line ends.
    """
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    if table_at(cursor) is not None:
        _words(cursor, flat(rich))
    else:
        _Placing(cursor).put(rich)
    cursor.endEditBlock()


class _Placing:
    """Rich text being put in: the open lists by level, whether a block stands ready."""

    def __init__(self, cursor: QTextCursor) -> None:
        self._cursor = cursor
        self._lists: list[tuple[QTextList, bool]] = []
        self._is_ready = True

    def put(self, rich: Rich) -> None:
        """Put blocks in."""
        for place, block in enumerate(rich):
            if isinstance(block, Grid):
                self._grid(block)
                continue
            is_point = isinstance(block, Point)
            if not self._is_ready or (is_point and not place and not self._at_empty()):
                self._cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
            self._is_ready = False
            if isinstance(block, Point):
                self._point(block)
            else:
                self._lists = []
            _words(self._cursor, block.words)

    def _at_empty(self) -> bool:
        return not self._cursor.block().text()

    def _point(self, point: Point) -> None:
        """Make the block a point, of the list of its level if that goes on."""
        same = self._lists[point.level] if point.level < len(self._lists) else None
        self._lists = self._lists[: point.level]
        if same is not None and same[1] == bool(point.number):
            same[0].add(self._cursor.block())
            self._lists.append(same)
            return
        made = self._cursor.createList(list_format(point.level, point.number))
        self._lists.append((made, bool(point.number)))

    def _grid(self, grid: Grid) -> None:
        cursor = self._cursor
        table = cursor.insertTable(len(grid.rows), len(grid.rows[0]), table_format(grid.has_head))
        for row, cells in enumerate(grid.rows):
            for column, words in enumerate(cells):
                is_head = grid.has_head and not row
                _words(table.cellAt(row, column).firstCursorPosition(), words, bold=is_head)
        cursor.setPosition(table.lastPosition() + 1)
        cursor.setBlockFormat(QTextBlockFormat())  # else it is a point where one stood before
        self._lists, self._is_ready = [], True


def table_format(has_head: bool) -> QTextTableFormat:  # noqa: FBT001  what a table is
    """Return how a table looks."""
    looks = QTextTableFormat()
    looks.setHeaderRowCount(int(has_head))
    looks.setBorderCollapse(True)
    looks.setBorder(CELL_BORDER)
    looks.setCellPadding(CELL_PADDING)
    looks.setWidth(QTextLength(QTextLength.Type.PercentageLength, WHOLE_WIDTH))
    return looks


def list_of(block: QTextBlock) -> QTextList | None:
    """Return the list a block is a point of."""
    return block.textList()


def table_at(cursor: QTextCursor) -> QTextTable | None:
    """Return the table a cursor stands in."""
    return cursor.currentTable()


def is_headed(table: QTextTable) -> bool:
    """Tell whether the first row of a table is its head."""
    return table.format().toTableFormat().headerRowCount() > 0


def _words(cursor: QTextCursor, words: Inline, *, bold: bool = False) -> None:
    for one in words:
        dress = format_of(Words("", one.bold or bold, one.italic, one.link))
        cursor.insertText(one.text.replace("\n", LINE_SEPARATOR), dress)
