"""Tab goes through a page as it is read: from the top left to the bottom right of its layout."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QGridLayout,
    QLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QTabBar,
    QTabWidget,
    QTextEdit,
    QWidget,
)

WHOLE = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
)
"""What is one stop, whatever it is made of."""


def read_like_the_page(page: QWidget) -> None:
    """Let Tab follow the layout of a page, its parts and theirs."""
    for before, after in pairwise(_stops(page)):
        QWidget.setTabOrder(before, after)


def _stops(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
        yield widget
    if not isinstance(widget, WHOLE):
        for part in _parts(widget):
            yield from _stops(part)


def _parts(widget: QWidget) -> Iterator[QWidget]:
    """Give what stands directly in a widget, in the order it is laid out."""
    if isinstance(widget, QTabWidget):
        yield widget.tabBar()
    if isinstance(widget, QTabWidget | QStackedWidget | QSplitter):
        yield from (part for n in range(widget.count()) if (part := widget.widget(n)) is not None)
    elif isinstance(widget, QScrollArea):
        yield from (part for part in (widget.widget(),) if part is not None)
    else:
        layout = widget.layout()
        yield from _laid_out(layout) if layout is not None else ()


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    places = list(range(layout.count()))
    if isinstance(layout, QGridLayout):
        places.sort(key=lambda place: _cell(layout, place))
    for place in places:
        item = layout.itemAt(place)
        inner = item.layout() if item is not None else None
        widget = item.widget() if item is not None else None
        if inner is not None:
            yield from _laid_out(inner)
        elif widget is not None:
            yield widget


def _cell(layout: QGridLayout, place: int) -> tuple[int, int]:
    position: Any = layout.getItemPosition(place)  # row, column and how far it reaches
    return position[0], position[1]
