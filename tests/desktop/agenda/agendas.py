"""Helps to read and work an agenda on screen."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from sekretariat.desktop.agenda.agenda_panel import AgendaPanel
from sekretariat.desktop.agenda.agenda_rows import COLUMNS

TITLE, MINUTES, CLOCK = (COLUMNS.index(one) for one in ("title", "minutes_planned", "begins_at"))


def outline(panel: AgendaPanel, parent: QModelIndex | None = None) -> list[str]:
    """Return the shown agenda as "number title" lines, indented by level."""
    above = parent or QModelIndex()
    lines = []
    for row in range(panel.model.rowCount(above)):
        index = panel.model.index(row, 0, above)
        title = index.siblingAtColumn(TITLE).data()
        lines.append(f"{index.data()} {title}")
        lines += [f"  {line}" for line in outline(panel, index)]
    return lines


def go_to(panel: AgendaPanel, title: str) -> None:
    """Put the keyboard on an item."""
    found = panel.model.match(
        panel.model.index(0, TITLE),
        Qt.ItemDataRole.DisplayRole,
        title,
        1,
        Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive,
    )
    panel.agenda_tree.setCurrentIndex(found[0])


def press(panel: AgendaPanel, key: Qt.Key, alt: bool = False) -> None:
    modifier = Qt.KeyboardModifier.AltModifier if alt else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(panel.agenda_tree, key, modifier)


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def editor(panel: AgendaPanel) -> QLineEdit:
    found = panel.agenda_tree.viewport().findChild(QLineEdit)
    assert isinstance(found, QLineEdit)
    return found
