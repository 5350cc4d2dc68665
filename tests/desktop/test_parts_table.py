"""A list of parts in a dialog, worked by keyboard alone."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QTableWidget
from pytestqt.qtbot import QtBot

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.parts_table import PartDialog, PartForm, PartsTable
from sekretariat.domain.people import ContactKind, ContactPoint
from sekretariat.services.parts import check_part

COLUMNS = ("kind", "value")
DISPLAY, TOOLTIP = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole
DECORATION = Qt.ItemDataRole.DecorationRole


@pytest.fixture
def parts(qtbot: QtBot, desk: Desk) -> PartsTable:
    """An ordered list of contact points with two of them."""
    widget = PartsTable()
    qtbot.addWidget(widget)
    check = partial(check_part, owner="person_id")
    form = PartForm(ContactPoint, "contact_point_form", "Contact", COLUMNS, check, ordered=True)
    widget.set_up(desk, form)
    phone = ContactPoint(kind=ContactKind.PHONE, value="0611 815-0")
    widget.load([ContactPoint(value="erika@example.org"), phone])
    widget.show()
    qtbot.waitUntil(widget.isActiveWindow)
    widget.table.setFocus()
    return widget


def cell(table: QTableWidget, row: int, column: int, role: int = DISPLAY) -> object:
    return table.model().index(row, column).data(role)


def shown(table: QTableWidget) -> list[str]:
    return [str(cell(table, row, 1)) for row in range(table.rowCount())]


def opened_by(parts: PartsTable, key: Qt.Key, qtbot: QtBot) -> PartDialog:
    """Press a key in the list and return the dialog it opens."""
    qtbot.keyClick(parts.table, key)
    [dialog] = [one for one in parts.findChildren(PartDialog) if one.isVisible()]
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def line(dialog: PartDialog, name: str) -> QLineEdit:
    found = dialog.findChild(QLineEdit, name)
    assert isinstance(found, QLineEdit)
    return found


def test_a_part_is_added_by_keyboard(parts: PartsTable, qtbot: QtBot) -> None:
    dialog = opened_by(parts, Qt.Key.Key_Insert, qtbot)
    line(dialog, "value").setText("max@example.org")
    qtbot.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert shown(parts.table) == ["erika@example.org", "0611 815-0", "max@example.org"]
    assert [one.value for one in parts.parts()] == shown(parts.table)
    assert parts.dirty


def test_what_is_wrong_with_a_part_is_said_in_its_dialog(parts: PartsTable, qtbot: QtBot) -> None:
    dialog = opened_by(parts, Qt.Key.Key_Return, qtbot)
    line(dialog, "value").setText("erika at example")
    dialog.accept()
    assert dialog.isVisible()
    assert "erika at example" in line(dialog, "value").toolTip()
    assert not parts.dirty
    line(dialog, "value").setText("e.muster@example.org")
    dialog.accept()
    assert shown(parts.table)[0] == "e.muster@example.org"


def test_a_part_is_removed_and_moved_by_keyboard(parts: PartsTable, qtbot: QtBot) -> None:
    qtbot.keyClick(parts.table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert shown(parts.table) == ["0611 815-0", "erika@example.org"]
    qtbot.keyClick(parts.table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert not parts.dirty
    qtbot.keyClick(parts.table, Qt.Key.Key_Delete)
    assert shown(parts.table) == ["0611 815-0"]
    assert parts.dirty


def test_a_wrong_part_is_marked_at_its_row(parts: PartsTable) -> None:
    parts.load([ContactPoint(value="erika@example.org"), ContactPoint(value="nobody")])
    assert cell(parts.table, 0, 0, DECORATION) is None
    assert cell(parts.table, 1, 0, DECORATION) is not None
    assert "nobody" in str(cell(parts.table, 1, 1, TOOLTIP))
    assert [problem.code for problem in parts.problems()] == ["contact.not_an_email"]
