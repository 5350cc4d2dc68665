"""The first thing on screen: an empty window in the right place and colour, while the rest loads.

It imports next to nothing: everything the window is furnished with takes twice as long to load as
the toolkit itself.
"""

import json
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow

from sekretariat import assets
from sekretariat.desktop.base.window_state import WindowState

DARK_BELOW = 128
USUAL_SIZE = (1280, 740)


class Frame(QMainWindow):
    """The window itself; its content comes when it has been painted once."""

    first_painted = Signal()

    def __init__(self, application: QApplication, state_path: Path | None) -> None:
        super().__init__()
        state = WindowState(state_path)
        # a style sheet, because making a palette loads the whole Qt namespace (20 ms)
        self.setStyleSheet(f"background: {_background(application, str(state.get('scheme')))}")
        self.resize(*USUAL_SIZE)
        self.restoreGeometry(state.get_bytes("window.geometry"))
        self._was_painted = False

    def furnish(self, content: QMainWindow) -> None:
        """Put the content into the frame."""
        content.windowTitleChanged.connect(self.setWindowTitle)
        self.setWindowTitle(content.windowTitle())
        self.setStyleSheet("")
        self.setCentralWidget(content)
        content.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell once that the frame stands."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self.first_painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let the content say goodbye first."""
        content = self.centralWidget()
        if content is None or content.close():
            event.accept()
        else:
            event.ignore()


def _background(application: QApplication, scheme: str) -> str:
    """Return the window's colour in the chosen or the system's scheme."""
    if scheme not in {"light", "dark"}:
        is_dark = application.palette().window().color().lightness() < DARK_BELOW
        scheme = "dark" if is_dark else "light"
    named = json.loads(assets.resource("appearance.json").read_text("utf-8"))
    return str(named[scheme]["window"])
