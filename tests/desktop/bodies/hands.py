"""A clerk's hands: keys into the widgets of pages and dialogs."""

from typing import Any, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QWidget

from sekretariat.desktop.base.list_page import ListPage
from sekretariat.desktop.base.record_dialog import RecordDialog
from sekretariat.desktop.base.reference import ReferenceEdit
from sekretariat.desktop.bodies.area import BodiesArea
from sekretariat.desktop.bodies.members_page import MembersPage

D = TypeVar("D", bound=QDialog)
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def press(widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    """Press a key in a widget, in its window."""
    activate(widget)
    QTest.keyClick(widget, key, modifier or Qt.KeyboardModifier.NoModifier)


def dialog(page: QWidget, kind: type[D]) -> D:
    """Return the open dialog of a class."""
    found = [one for one in page.findChildren(kind) if one.isVisible()]
    assert found, f"no {kind.__name__} is open"
    activate(found[-1])
    return found[-1]


def activate(widget: QWidget) -> None:
    """Do what a window manager does: give the keyboard to the window."""
    widget.window().activateWindow()
    assert QTest.qWaitForWindowFocused(widget.window())


def enter(shown: RecordDialog[Any], **texts: str) -> None:
    """Type into fields by name; a reference takes the first suggestion, a choice its label."""
    for name, text in texts.items():
        widget = shown.binding.widget(name)
        widget.setFocus()
        if isinstance(widget, QComboBox):
            place = widget.findText(text)
            assert place >= 0, f"{name} does not offer {text}"
            widget.setCurrentIndex(place)
            continue
        assert isinstance(widget, QLineEdit)
        widget.selectAll()
        QTest.keyClick(widget, Qt.Key.Key_Delete)
        QTest.keyClicks(widget, text)
        if isinstance(widget, ReferenceEdit) and text:
            popup = widget.completer().popup()
            assert popup is not None
            assert popup.isVisible()
            QTest.keyClick(popup, Qt.Key.Key_Down)
            QTest.keyClick(popup, Qt.Key.Key_Return)
        QTest.keyClick(widget, Qt.Key.Key_Tab)


def save(shown: QDialog) -> None:
    """Save with Ctrl+S."""
    press(shown, Qt.Key.Key_S, CTRL)


def lines(page: ListPage, *keys: str) -> list[list[str]]:
    """Return the rows on screen, only these columns."""
    places = [[column.key for column in page.model.columns].index(key) for key in keys]
    return [
        [str(page.model.index(row, place).data()) for place in places]
        for row in range(page.model.rowCount())
    ]


def go_to(page: ListPage, row: int) -> None:
    """Put the keyboard into a row."""
    page.table.setFocus()
    page.table.go_to(page.model.id_at(row))


def members(area: BodiesArea) -> MembersPage:
    """Return the members on screen."""
    assert area.members is not None
    return area.members


def choose(form: RecordDialog[Any], name: str, place: int) -> None:
    """Choose the n-th value of a combo box."""
    box = form.binding.widget(name)
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(place)


def shown(page: MembersPage) -> list[list[str]]:
    """Return seat, name and member represented of every line."""
    return lines(page, "seat_number", "name", "deputy_for")
