"""A form that scrolls where the screen is too low for it, and never else."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QWidget

ROOM = 0.72  # of the screen's height; buttons, margins and the title bar take the rest
RING_PX = 4


class TallForm(QScrollArea):
    """Shows a form at its own size, or as much of it as the screen has room for."""

    def __init__(self, form: QWidget) -> None:
        super().__init__()
        self._form = form
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the fields are stops, not what scrolls them
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setWidget(form)
        self.fit()

    def fit(self) -> None:
        """Take the form's size again, once its labels are worded."""
        for layout in reversed(self._form.findChildren(QLayout)):  # hidden tabs too, inner first
            layout.invalidate()
            layout.activate()
        self.setMinimumSize(self.sizeHint())

    def showEvent(self, event: QShowEvent) -> None:
        """Take the form's size once more: only now does the style have its say in it."""
        super().showEvent(event)
        self.fit()

    def sizeHint(self) -> QSize:
        """Return the form's size, within the screen."""
        wanted = self._form.sizeHint().expandedTo(self._form.minimumSizeHint())
        room = int(self.screen().availableGeometry().height() * ROOM)
        bar = 0 if wanted.height() <= room else self.verticalScrollBar().sizeHint().width()
        return QSize(wanted.width() + RING_PX + bar, min(wanted.height() + RING_PX, room))
