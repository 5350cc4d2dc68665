"""What a clerk's hands do on the pages of duplicates."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from sekretariat.desktop.duplicates.comparison_table import ComparisonTable
from sekretariat.desktop.duplicates.merge_dialog import MergeDialog
from sekretariat.desktop.duplicates.pairs_page import PairsPage


def rows(page: PairsPage) -> list[list[str]]:
    model = page.model
    return [
        [str(model.index(row, column).data()) for column in range(4)]
        for row in range(model.rowCount())
    ]


def dialog_of(page: PairsPage, qtbot: QtBot) -> MergeDialog:
    """Return the open dialog once the keyboard is in it."""
    [dialog] = [one for one in page.findChildren(MergeDialog) if one.isVisible()]
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def compared(page: PairsPage, qtbot: QtBot) -> MergeDialog:
    """Open the first pair by keyboard."""
    page.table.selectRow(0)
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    return dialog_of(page, qtbot)


def cell(table: ComparisonTable, text: str) -> tuple[int, int]:
    """Return where a text stands in the table."""
    for row, texts in enumerate(table.texts()):
        if text in texts:
            return row, texts.index(text)
    raise AssertionError(text)


def is_ticked(table: ComparisonTable, row: int, column: int) -> bool:
    item = table.item(row, column)
    assert item is not None
    return item.checkState() is Qt.CheckState.Checked


def press_space_on(table: ComparisonTable, row: int, column: int, qtbot: QtBot) -> None:
    table.setCurrentCell(row, column)
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Space)


def trigger(page: PairsPage, name: str) -> None:
    [action] = page.findChildren(QAction, f"action_{name}")
    action.trigger()
