"""When typed text is kept: half a second after the first key, whatever is typed after it."""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QObject, QTimer

HOLD_MS, STEP_SECONDS = 400, 60


class Keeping:
    """Asks `keep` to keep what was typed; further keys do not put it off.

    What is kept within a minute goes on as one step to undo.
    """

    def __init__(self, parent: QObject, keep: Callable[[], object]) -> None:
        self._soon = QTimer(parent, singleShot=True, interval=HOLD_MS)
        self._soon.timeout.connect(keep)
        self._step, self._begun = "", 0.0

    @property
    def is_due(self) -> bool:
        """Tell whether something typed waits to be kept."""
        return self._soon.isActive()

    @property
    def step(self) -> str:
        """The step to undo that is gone on with; "" begins a new one."""
        if monotonic() - self._begun > STEP_SECONDS:
            self.begin_step()
            self._begun = monotonic()
        return self._step

    def typed(self) -> bool:
        """Note that something was typed; tell whether it is the first since the last keeping."""
        if self.is_due:
            return False
        self._soon.start()
        return True

    def stop(self) -> None:
        """Wait for the next key: all is kept."""
        self._soon.stop()

    def go_on(self, step: str) -> None:
        """Go on with a step to undo."""
        self._step = step

    def begin_step(self) -> None:
        """Let what is kept next be a step of its own."""
        self._step = ""
