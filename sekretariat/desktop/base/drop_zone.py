"""Files dragged over the window: a sheet over the page says what letting go will do."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMargins, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QPalette
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from sekretariat.desktop.base.appearance import colour, make_title
from sekretariat.desktop.base.arrivals import Arrival, Arrived
from sekretariat.desktop.base.marks import worded

EDGE_PX = 2
MARGIN_PX = 16
INSET_PX = 48


class DropZone(QLabel):
    """Lies over a widget while something is dragged over it; `dropped` carries an Arrival.

    What `read` returns None for goes to the widget below.
    """

    dropped = Signal(object)

    def __init__(self, target: QWidget, read: Callable[[QMimeData], Arrival | None]) -> None:
        super().__init__(target)
        self._target = target
        self._read = read
        self.setObjectName("drop_zone")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWordWrap(True)
        make_title(self)
        self.setMargin(MARGIN_PX)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFrameStyle(QFrame.Shape.Box | QFrame.Shadow.Plain)
        self.setLineWidth(EDGE_PX)
        self.setAutoFillBackground(True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        target.setAcceptDrops(True)
        target.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Watch what is dragged over the target; other events pass."""
        if watched is self._target:
            if isinstance(event, QDropEvent):  # entering and moving are drops to be
                return self._hear(event)
            if event.type() is QEvent.Type.DragLeave:
                self.hide()
        return super().eventFilter(watched, event)

    def _hear(self, event: QDropEvent) -> bool:
        arrival = self._read(event.mimeData())
        if arrival is None:
            event.ignore()
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if isinstance(event, QDragEnterEvent):
            self._show(arrival)
        elif not isinstance(event, QDragMoveEvent):
            self.hide()
            self.dropped.emit(arrival)
        return True

    def _show(self, arrival: Arrival) -> None:
        text, edge = self._words(arrival), "error" if arrival.problem else "accent"
        palette = QPalette(self._target.palette())
        palette.setColor(QPalette.ColorRole.WindowText, colour(self._target, edge))
        palette.setColor(QPalette.ColorRole.Window, colour(self._target, "notice"))
        self.setPalette(palette)
        self.setText(text)
        self.setAccessibleName(text)
        inset = QMargins(INSET_PX, INSET_PX, INSET_PX, INSET_PX)
        self.setGeometry(self._target.rect().marginsRemoved(inset))
        self.raise_()
        self.show()

    def _words(self, arrival: Arrival) -> str:
        if arrival.problem is not None:
            return worded(arrival.problem)
        name = arrival.path.name
        if arrival.kind is Arrived.OFFICE:
            return self.tr("Let go to open the office “{}”").format(name)
        if arrival.kind is Arrived.PAPERS:
            names = ", ".join(path.name for path in arrival.paths)
            return self.tr("Let go to attach {}: {}").format(arrival.text, names)
        if arrival.kind is Arrived.ROWS:
            return self.tr("Let go to read the rows")
        if arrival.kind is Arrived.CALENDAR:
            return self.tr("Let go to take in the calendar “{}”").format(name)
        return self.tr("Let go to read the list “{}”").format(name)
