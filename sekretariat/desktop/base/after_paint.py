"""What can wait until a page has been painted: it is seen sooner, and filled a blink later."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


class _FirstPaint(QObject):
    """Waits for the next time a widget is painted, then acts once, when all around it is too."""

    def __init__(self, widget: QWidget, act: Callable[[], object]) -> None:
        super().__init__(widget)
        self._act = act
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Act after the first painting; a timer of no time fires before it otherwise."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._end)
        return False

    def _end(self) -> None:
        self._act()
        self.deleteLater()


def after_paint(widget: QWidget, act: Callable[[], object]) -> None:
    """Act when the widget has been painted the next time; never, where it is not shown again."""
    _FirstPaint(widget, act)
