"""Reads rich text from a document."""

from collections.abc import Iterator

from PySide6.QtGui import (
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextDocumentFragment,
    QTextFrame,
    QTextListFormat,
    QTextTable,
    QTextTableCell,
)

from sekretariat.desktop.base.rich_text.placing import is_headed, list_of
from sekretariat.domain.writing.rich_text import (
    Block,
    Grid,
    Inline,
    Point,
    Prose,
    Rich,
    Words,
    flat,
    normal,
)

_PICTURE = "\ufffc"
_BOLD_FROM = 600


def rich_of(document: QTextDocument) -> Rich:
    """Return what a document says."""
    return normal(_blocks(document.rootFrame()))


def rich_of_part(part: QTextDocumentFragment) -> Rich:
    """Return what a part of a document says."""
    document = QTextDocument()
    QTextCursor(document).insertFragment(part)
    return rich_of(document)


def _blocks(frame: QTextFrame | QTextTableCell) -> Iterator[Block]:
    place = frame.begin()
    while not place.atEnd():
        inner: object = place.currentFrame()
        if isinstance(inner, QTextTable):
            yield _grid(inner)
        elif isinstance(inner, QTextFrame):
            yield from _blocks(inner)
        else:
            yield _block(place.currentBlock())
        place += 1


def _block(block: QTextBlock) -> Block:
    words = _words(block)
    points = list_of(block)
    if points is None:
        return Prose(words)
    looks = points.format()
    is_numbered = looks.style() == QTextListFormat.Style.ListDecimal
    number = looks.start() + points.itemNumber(block) if is_numbered else 0
    return Point(words, looks.indent() - 1, number)


def _words(block: QTextBlock) -> Inline:
    found = []
    place = block.begin()
    while not place.atEnd():
        part = place.fragment()
        found.append(words_of(part.text().replace(_PICTURE, ""), part.charFormat()))
        place += 1
    return tuple(found)


def words_of(text: str, looks: QTextCharFormat) -> Words:
    """Return text in the dress of a format."""
    bold = looks.fontWeight() >= _BOLD_FROM
    return Words(text, bold, looks.fontItalic(), looks.anchorHref())


def _grid(table: QTextTable) -> Grid:
    rows = tuple(
        tuple(_cell(table, row, column) for column in range(table.columns()))
        for row in range(table.rows())
    )
    return Grid(rows, is_headed(table))


def _cell(table: QTextTable, row: int, column: int) -> Inline:
    """Return the words of a cell; one over several places stands in the first."""
    cell = table.cellAt(row, column)
    is_first = (cell.row(), cell.column()) == (row, column)
    return flat(normal(_blocks(cell))) if is_first else ()
