"""What writes is disabled, with the reason as tool tip, where the office can only be read.

The main window knows the reason; whatever stands in it, its dialogs too, asks the widgets above.
Actions that write are named in the table of actions; other widgets are marked in their form:
<property name="writes" stdset="0"><bool>true</bool></property>
"""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

WRITES = "writes"
_REASON = "read_only_reason"


def keep_from_writing(window: QWidget, reason: str) -> None:
    """Disable what writes in a window that is shown from now on; "" lets it write again."""
    window.setProperty(_REASON, reason)


def reason_above(widget: QWidget) -> str:
    """Return why nothing can be written in the window a widget stands in, "" where it can."""
    above: QWidget | None = widget
    while above is not None:
        reason = above.property(_REASON)
        if reason:
            return str(reason)
        above = above.parentWidget()
    return ""


def hold_back(widget: QWidget) -> None:
    """Keep a widget disabled while nothing can be written."""
    _Hold(widget)


def hold_back_marked(form: QWidget) -> None:
    """Keep the widgets disabled that a form marks as writing."""
    for widget in form.findChildren(QWidget):
        if widget.property(WRITES):
            hold_back(widget)


class _Hold(QObject):
    """Sees to it that a widget is not enabled again by its page."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Disable the widget when it is shown or enabled."""
        is_time = event.type() in {QEvent.Type.Show, QEvent.Type.EnabledChange}
        if is_time and isinstance(watched, QWidget) and watched.isEnabled():
            reason = reason_above(watched)
            if reason:
                watched.setEnabled(False)
                watched.setToolTip(reason)
        return False


class WritingAction(QAction):
    """An action that writes: disabled wherever its owner stands in a window that cannot."""

    def __init__(self, text: str, owner: QWidget) -> None:
        super().__init__(text, owner)
        self._owner = owner
        self._is_wanted = True
        self._own_tip = ""
        owner.installEventFilter(self)

    def setEnabled(self, enabled: bool) -> None:  # noqa: FBT001  Qt's own signature
        """Enable the action where it may be done."""
        self._is_wanted = enabled
        reason = reason_above(self._owner)
        super().setEnabled(enabled and not reason)
        super().setToolTip(reason or self._own_tip)

    def setToolTip(self, tip: str) -> None:
        """Explain the action, where it may be done."""
        self._own_tip = tip
        super().setToolTip(reason_above(self._owner) or tip)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask again when the owner is shown: only then it stands in its window."""
        if event.type() is QEvent.Type.Show:
            self.setEnabled(self._is_wanted)
        return super().eventFilter(watched, event)
