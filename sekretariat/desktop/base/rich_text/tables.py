"""Tables in a text: put in, and rows and columns added and taken out where the cursor stands."""

from PySide6.QtGui import QTextCursor, QTextTable

from sekretariat.desktop.base.rich_text.placing import format_of, put, table_at
from sekretariat.domain.writing.rich_text import Grid, Words

ROWS, COLUMNS = 3, 3
_EMPTY = Grid((((),) * COLUMNS,) * ROWS, has_head=True)


def insert_table(cursor: QTextCursor) -> QTextCursor:
    """Put an empty table with a head in; return its first cell. There is no table in a table."""
    if table_at(cursor) is not None:
        return cursor
    put(cursor, (_EMPTY,))
    cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)
    table = table_at(cursor)
    if table is None:  # pragma: no cover  put stands behind the table
        return cursor
    _dress_head(table)
    return table.cellAt(0, 0).firstCursorPosition()


def add_row(cursor: QTextCursor) -> QTextCursor:
    """Add a row below the one the cursor stands in; return its first cell."""
    table = table_at(cursor)
    if table is None:
        return cursor
    row = table.cellAt(cursor).row() + 1
    table.insertRows(row, 1)
    return _cell(table, row, 0)


def add_column(cursor: QTextCursor) -> QTextCursor:
    """Add a column right of the one the cursor stands in; return its cell in the same row."""
    table = table_at(cursor)
    if table is None:
        return cursor
    row, column = table.cellAt(cursor).row(), table.cellAt(cursor).column() + 1
    table.insertColumns(column, 1)
    _dress_head(table)
    return _cell(table, row, column)


def remove_row(cursor: QTextCursor) -> QTextCursor:
    """Take the row out the cursor stands in, with the last one the table; return what is there."""
    table = table_at(cursor)
    if table is None:
        return cursor
    place, rows = table.cellAt(cursor), table.rows()
    row, column = place.row(), place.column()
    table.removeRows(row, 1)
    return cursor if rows == 1 else _cell(table, row, column)


def remove_column(cursor: QTextCursor) -> QTextCursor:
    """Take the column out the cursor stands in, with the last one the table."""
    table = table_at(cursor)
    if table is None:
        return cursor
    place, columns = table.cellAt(cursor), table.columns()
    row, column = place.row(), place.column()
    table.removeColumns(column, 1)
    return cursor if columns == 1 else _cell(table, row, column)


def _cell(table: QTextTable, row: int, column: int) -> QTextCursor:
    """Return the begin of a cell, of the last one where there are fewer."""
    row, column = min(row, table.rows() - 1), min(column, table.columns() - 1)
    return table.cellAt(row, column).firstCursorPosition()


def _dress_head(table: QTextTable) -> None:
    """Let what is typed into empty cells of the head be bold, as it is printed."""
    for column in range(table.columns()):
        place = table.cellAt(0, column).firstCursorPosition()
        if not place.block().text():
            place.setBlockCharFormat(format_of(Words("", bold=True)))
