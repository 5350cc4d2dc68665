"""Making lines points of lists, and points lines; the cursor may hold several lines."""

from collections.abc import Callable

from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCursor, QTextList, QTextListFormat

from sekretariat.desktop.base.rich_text.placing import list_format, list_of
from sekretariat.domain.writing.rich_text import DEEPEST


def toggle_points(cursor: QTextCursor, *, numbered: bool) -> None:
    """Make lines points, numbered or not; lines again where they are such points already."""
    found = {points and is_numbered(points) for points in map(list_of, _blocks(cursor))}
    cursor.beginEditBlock()
    if found == {numbered}:
        _each_block(cursor, make_line)
    elif found == {None}:
        cursor.createList(list_format(0, int(numbered)))
    else:
        _each_block(cursor, lambda one: _number(one, numbered=numbered))
    cursor.endEditBlock()


def shift_points(cursor: QTextCursor, step: int) -> None:
    """Put points one level deeper (1) or up (-1); one at the top becomes a line."""
    cursor.beginEditBlock()
    _each_block(cursor, lambda one: _shift(one, step))
    cursor.endEditBlock()


def make_line(cursor: QTextCursor) -> None:
    """Make a point a line."""
    cursor.setBlockFormat(QTextBlockFormat())


def is_numbered(points: QTextList) -> bool:
    """Tell whether a list is numbered."""
    return points.format().style() == QTextListFormat.Style.ListDecimal


def is_empty_point(cursor: QTextCursor) -> bool:
    """Tell whether the cursor stands in a point without words."""
    return list_of(cursor.block()) is not None and not cursor.block().text()


def begins_point(cursor: QTextCursor) -> bool:
    """Tell whether the cursor stands before the first letter of a point."""
    is_bare = not cursor.hasSelection() and cursor.atBlockStart()
    return is_bare and list_of(cursor.block()) is not None


def _shift(cursor: QTextCursor, step: int) -> None:
    points = list_of(cursor.block())
    if points is None:
        return
    level = _level(points) + step
    if level < 0:
        make_line(cursor)
    elif level <= DEEPEST:
        _join(cursor, level, numbered=is_numbered(points))


def _join(cursor: QTextCursor, level: int, *, numbered: bool) -> None:
    """Put a point into the list of a level that stands above it, else into a new one."""
    above = cursor.block().previous()
    while above.isValid() and (points := list_of(above)) is not None:
        if _level(points) == level and is_numbered(points) == numbered:
            points.add(cursor.block())
            return
        above = above.previous()
    cursor.createList(list_format(level, int(numbered)))


def _level(points: QTextList) -> int:
    return points.format().indent() - 1


def _number(cursor: QTextCursor, *, numbered: bool) -> None:
    """Make a point of a list numbered or not, with its list; or a line such a point."""
    points = list_of(cursor.block())
    if points is None:
        _join(cursor, 0, numbered=numbered)
    elif is_numbered(points) != numbered:
        points.setFormat(list_format(_level(points), int(numbered)))


def _blocks(cursor: QTextCursor) -> list[QTextBlock]:
    """Return the lines the cursor holds."""
    found = [cursor.document().findBlock(cursor.selectionStart())]
    while found[-1].next().isValid() and found[-1].next().position() <= cursor.selectionEnd():
        found.append(found[-1].next())
    return found


def _each_block(cursor: QTextCursor, do: Callable[[QTextCursor], object]) -> None:
    for block in _blocks(cursor):
        do(QTextCursor(block))
