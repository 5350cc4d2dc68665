"""What the window can do, to be found by words: everything in its menus, and papers of sessions."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from sekretariat.desktop.base.desk import Desk

PRINT = "print"
_BACK = frozenset({"action_undo", "action_redo"})


@dataclass(frozen=True)
class Command:
    """An action: its words, its keys or place, what it does."""

    text: str
    detail: str
    do: Callable[[], object]


def menu_commands(window: QWidget) -> list[Command]:
    """Return every action of the window's menus that can be done now, but undo and redo.

    These are worded after the last action: who looks for one of its words would undo it by Enter.
    """
    if not isinstance(window, QMainWindow):
        return []
    found = []
    for entry in window.menuBar().actions():
        for action in _within(entry):
            if action.isEnabled() and action.text() and action.objectName() not in _BACK:
                keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                found.append(Command(_plain(action), keys, action.trigger))
    return found


def session_commands(desk: Desk) -> list[Command]:
    """Return printing agenda and sign-in sheet of the sessions to come and the last one held."""
    agenda = QCoreApplication.translate("SearchPage", "Print agenda")
    sheet = QCoreApplication.translate("SearchPage", "Print sign-in sheet")
    sessions: Sequence[tuple[str, str]] = desk.secretariat.overviews.session_names()
    return [
        Command(words, name, partial(desk.open, PRINT, f"{paper}:{meeting_id}"))
        for words, paper in ((agenda, "agenda"), (sheet, "attendance-sheet"))
        for meeting_id, name in sessions
    ]


def _within(entry: QAction) -> Iterator[QAction]:
    menu = entry.menu()
    if isinstance(menu, QMenu):
        for action in menu.actions():
            yield from _within(action)
    elif not entry.isSeparator():
        yield entry


def _plain(action: QAction) -> str:
    return action.text().replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")
