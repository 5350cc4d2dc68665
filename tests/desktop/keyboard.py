"""The way of the keyboard through a page or dialog: where Tab stops, in which order, what it says.

Asked generically of every page: each stop can be reached, the stops follow the layout from the top
left to the bottom right, each has a name for screen readers, no letter underlined twice.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QRadioButton,
    QTabBar,
    QWidget,
)

from tests.desktop.bodies.hands import activate

SAME_ROW_PX = 14
MOST_STOPS = 200
TAB = Qt.FocusPolicy.TabFocus


def stops(root: QWidget) -> list[QWidget]:
    """Press Tab until it comes round; return where it stopped inside a widget, in this order."""
    activate(root)
    begun = next((one for one in root.findChildren(QWidget) if _takes_tab(one)), None)
    if begun is None:
        return []
    begun.setFocus(Qt.FocusReason.TabFocusReason)
    way: list[QWidget] = []
    here = QApplication.focusWidget()
    while here is not None and here not in way and len(way) < MOST_STOPS:
        way.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
        here = QApplication.focusWidget()
    inside = [root.isAncestorOf(one) for one in way]
    if all(inside):
        first = min(way, key=lambda one: (place_of(one, root).y(), place_of(one, root).x()))
        start = way.index(first)
    else:  # the page begins where Tab comes in from outside
        start = next(n for n, one in enumerate(inside) if one and not inside[n - 1])
    return [one for one in (*way[start:], *way[:start]) if root.isAncestorOf(one)]


def _takes_tab(widget: QWidget) -> bool:
    takes = bool(widget.focusPolicy() & TAB) and widget.focusProxy() is None
    return takes and widget.isVisible() and widget.isEnabled()


def unreached(root: QWidget, way: Sequence[QWidget]) -> list[str]:
    """Return what can be clicked but not reached with Tab, by its name."""
    return [
        named(one)
        for one in root.findChildren(QWidget)
        if one.isVisible()
        and one.isEnabled()
        and bool(one.focusPolicy() & Qt.FocusPolicy.ClickFocus)
        and one.focusProxy() is None
        and one not in way
        and not _is_part(one)
        and not isinstance(one, QRadioButton)  # arrows lead from one to the next
        and not isinstance(one, QLabel)  # a text that can be selected
    ]


def out_of_order(root: QWidget, way: Sequence[QWidget]) -> list[tuple[str, str]]:
    """Return the steps of Tab that go up in the same column, or back to the left in a row."""
    found = []
    for before, after in pairwise(way):
        here, there = place_of(before, root), place_of(after, root)
        if _shares_row(before, after, root):
            is_back = there.x() < here.x()
        else:
            is_back = there.y() < here.y() and not _is_beside(before, after, root)
        if is_back:
            found.append((named(before), named(after)))
    return found


def nameless(root: QWidget, way: Sequence[QWidget]) -> list[str]:
    """Return the stops a screen reader has no words for."""
    labelled = [label.buddy() for label in root.findChildren(QLabel)]
    return [
        f"{type(one).__name__} {one.objectName()}"
        for one in way
        if not (one.accessibleName() or one in labelled or _text_of(one))
    ]


def doubled_letters(root: QWidget) -> dict[str, list[str]]:
    """Return the letters that Alt finds in more than one place of a dialog."""
    letters: dict[str, list[str]] = {}
    for text in _texts(root):
        key = QKeySequence.mnemonic(text).toString()
        if key:
            letters.setdefault(key, []).append(text)
    return {key: texts for key, texts in letters.items() if len(texts) > 1}


def named(widget: QWidget) -> str:
    """Return how a widget is called."""
    words = widget.accessibleName() or _text_of(widget) or widget.objectName()
    return f"{type(widget).__name__} {re.sub('&', '', words)}".strip()


def place_of(widget: QWidget, root: QWidget) -> QPoint:
    """Return the upper left corner of a widget."""
    return widget.mapTo(root, QPoint(0, 0))


def _shares_row(one: QWidget, other: QWidget, root: QWidget) -> bool:
    middle = place_of(other, root).y() + other.height() // 2
    top = place_of(one, root).y()
    return top - SAME_ROW_PX < middle < top + one.height() + SAME_ROW_PX and (
        one.height() < 2 * other.height() and other.height() < 2 * one.height()
    )


def _is_beside(one: QWidget, other: QWidget, root: QWidget) -> bool:
    """Tell whether the other begins to the right of the first: the next column begins above."""
    return place_of(other, root).x() >= place_of(one, root).x() + one.width() - SAME_ROW_PX


def _is_part(widget: QWidget) -> bool:
    """Tell whether a widget is the inside of another one (viewport, edit of a box, tab bar)."""
    above = widget.parentWidget()
    is_edit = isinstance(widget, QLineEdit) and isinstance(above, QComboBox)
    return is_edit or (isinstance(above, QAbstractScrollArea) and above.viewport() is widget)


def _text_of(widget: QWidget) -> str:
    if isinstance(widget, QAbstractButton):
        return widget.text()
    return widget.tabText(widget.currentIndex()) if isinstance(widget, QTabBar) else ""


def _texts(root: QWidget) -> Iterator[str]:
    for label in root.findChildren(QLabel):
        if label.isVisible() and label.buddy() is not None:
            yield label.text()
    for button in root.findChildren(QAbstractButton):
        if button.isVisible():
            yield button.text()
    for bar in root.findChildren(QTabBar):
        if bar.isVisible():
            yield from (bar.tabText(number) for number in range(bar.count()))
