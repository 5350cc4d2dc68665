"""Rows copied in a spreadsheet, pasted straight into a list: Ctrl+V; and files chosen: Ctrl+I."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QWidget

from sekretariat.desktop.base.actions import make_action
from sekretariat.desktop.base.arrivals import arrival_of
from sekretariat.desktop.base.desk import Desk


def no_body() -> str:
    """Return no body: the list is one of persons."""
    return ""


def taking_in(desk: Desk, page: QWidget, body_id: Callable[[], str] = no_body) -> Sequence[QAction]:
    """Make the actions that take rows or a file into the list of a page."""

    def paste() -> None:
        data = QGuiApplication.clipboard().mimeData()
        desk.take_in(arrival_of(data, is_open=True, body_id=body_id()))

    return (
        make_action("paste", page, paste),
        make_action("import", page, lambda: desk.open("imports")),
    )
