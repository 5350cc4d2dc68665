"""Frames around widgets: where the keyboard is, and where something is wrong."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QMainWindow,
    QMenu,
    QMenuBar,
    QScrollArea,
    QStackedWidget,
    QWidget,
)
from shiboken6 import isValid

WIDTH_PX = 2
_FOLLOWED = {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide}


class Ring(QWidget):
    """A rounded frame of two pixels over a widget's edge; it follows the widget wherever it goes.

    It lies above everything in the window (or scrolled area), so that no neighbour covers it;
    with a gap it leaves room for another ring within.
    """

    def __init__(self, target: QWidget, role: QPalette.ColorRole, gap: int = 0) -> None:
        self._gap = gap
        self._ground = _ground_of(target)
        super().__init__(self._ground)
        self.target = target
        self._role = role
        self.setObjectName("ring")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._followed = self._chain()
        for widget in self._followed:
            widget.installEventFilter(self)
        target.destroyed.connect(self.deleteLater)
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the target and all it stands in."""
        if event.type() in _FOLLOWED:
            self._follow()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the frame in the colour of its role."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(self._role), WIDTH_PX))
        half = WIDTH_PX / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), 3, 3)
        painter.end()

    def leave(self) -> None:
        """Take the ring away."""
        if isValid(self.target):
            self.target.destroyed.disconnect(self.deleteLater)
        for widget in self._followed:
            if isValid(widget):
                widget.removeEventFilter(self)
        self.hide()
        self.deleteLater()

    def _chain(self) -> list[QWidget]:
        """Return the target and the widgets between it and the ring's ground."""
        chain = [self.target]
        while chain[-1] is not self._ground and (outer := chain[-1].parentWidget()) is not None:
            chain.append(outer)
        return chain

    def _follow(self) -> None:
        if not isValid(self.target):
            return
        ground = self._ground
        corner = self.target.mapTo(ground, QPoint(0, 0))
        out = WIDTH_PX + self._gap
        around = QRect(corner, self.target.size()).adjusted(-out, -out, out, out)
        self.setGeometry(around.intersected(ground.rect()))
        self.setVisible(self.target.isVisible())
        self.raise_()


def _ground_of(target: QWidget) -> QWidget:
    """Return the scrolled content the target stands in, or its window."""
    inner, outer = target, target.parentWidget()
    while outer is not None and not inner.isWindow():
        if isinstance(outer, QAbstractScrollArea):
            return inner
        inner, outer = outer, outer.parentWidget()
    return inner


class FocusRing(QObject):
    """Shows where the keyboard is, everywhere alike."""

    def __init__(self, application: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._ring: Ring | None = None
        application.focusChanged.connect(self._follow)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._ring is not None:
            ring, self._ring = self._ring, None
            ring.destroyed.disconnect(self._forget)
            ring.leave()
        without = QMainWindow | QMenu | QMenuBar | QScrollArea | QStackedWidget
        if new is None or new.isWindow() or isinstance(new, without):
            return
        self._ring = Ring(new, QPalette.ColorRole.Accent)
        self._ring.destroyed.connect(self._forget)

    def _forget(self) -> None:
        self._ring = None
