"""Undo and redo of what the office did, over the history the services keep."""

from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from sekretariat.desktop.base.actions import make_action
from sekretariat.desktop.base.messages import Messages
from sekretariat.domain.changes import ChangeSet
from sekretariat.domain.problems import Refused


class History(Protocol):
    """What the services remember; labels are shown words, "" means nothing to do.

    Undo and redo are told to the desk like any other action.
    """

    def undo_label(self) -> str:
        """Return what undo would take back."""
        ...

    def redo_label(self) -> str:
        """Return what redo would do again."""
        ...

    def undo(self) -> ChangeSet:
        """Take the last action back; raises Refused."""
        ...

    def redo(self) -> ChangeSet:
        """Do the last undone action again; raises Refused."""
        ...


class Undo(QObject):
    """The two actions, enabled and worded after the history."""

    def __init__(self, window: QWidget, messages: Messages) -> None:
        super().__init__(window)
        self._history: History | None = None
        self._messages = messages
        self.undo_action = make_action("undo", window, self.undo, everywhere=True)
        self.redo_action = make_action("redo", window, self.redo, everywhere=True)
        self.refresh()

    def use(self, history: History | None) -> None:
        """Work on another history; None means no office is open."""
        self._history = history
        self.refresh()

    def refresh(self) -> None:
        """Word the actions after what they would do now."""
        undo = self._history.undo_label() if self._history else ""
        redo = self._history.redo_label() if self._history else ""
        self.undo_action.setEnabled(bool(undo))
        self.redo_action.setEnabled(bool(redo))
        self.undo_action.setText(self.tr("Undo: {}").format(undo) if undo else self.tr("Undo"))
        self.redo_action.setText(self.tr("Redo: {}").format(redo) if redo else self.tr("Redo"))

    def undo(self) -> None:
        """Take the last action back."""
        if self._history is None:
            return
        label = self._history.undo_label()
        try:
            self._history.undo()
        except Refused as refused:
            self._messages.problems(refused.problems)
            return
        self._messages.notice(self.tr("Undone: {}").format(label))

    def redo(self) -> None:
        """Do the last undone action again."""
        if self._history is None:
            return
        label = self._history.redo_label()
        try:
            self._history.redo()
        except Refused as refused:
            self._messages.problems(refused.problems)
            return
        self._messages.done(self.tr("Done again: {}").format(label), self.undo)
