"""What the window has to say: told once, shown at the foot, read by tests."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QObject, Signal

from sekretariat.desktop.base.marks import worded
from sekretariat.domain.problems import Problem


class Tone(Enum):
    """What kind of message it is."""

    DONE = "done"
    PROBLEM = "problem"
    NOTICE = "notice"


@dataclass(frozen=True)
class Message:
    """A sentence with, perhaps, one thing to do about it."""

    text: str
    tone: Tone
    action_text: str = ""
    action: Callable[[], object] | None = None

    @property
    def stays(self) -> bool:
        """Tell whether it waits for the clerk: a problem, or a notice with something to do."""
        is_offer = self.tone is Tone.NOTICE and self.action is not None
        return self.tone is Tone.PROBLEM or is_offer


class Messages(QObject):
    """Takes messages from anywhere in the window; whoever listens shows them."""

    posted = Signal(object)
    withdrawn = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._remedies = dict[str, tuple[str, Callable[[], object]]]()

    def remedy(self, code: str, action_text: str, action: Callable[[], object]) -> None:
        """Offer one thing to do wherever a problem of this code is told."""
        self._remedies[code] = (action_text, action)

    def done(self, text: str, undo: Callable[[], object] | None = None) -> None:
        """Tell that something is done, with a way back where there is one."""
        self.posted.emit(Message(text, Tone.DONE, self.tr("Undo") if undo else "", undo))

    def notice(self, text: str) -> None:
        """Tell something worth knowing."""
        self.posted.emit(Message(text, Tone.NOTICE))

    def offer(self, tone: Tone, text: str, action_text: str, action: Callable[[], object]) -> None:
        """Tell something with one thing to do about it."""
        self.posted.emit(Message(text, tone, action_text, action))

    def problems(
        self, problems: Sequence[Problem], show: Callable[[], object] | None = None
    ) -> None:
        """Tell why something was not done, with a way to the place where there is one."""
        text = "\n".join(dict.fromkeys(worded(problem) for problem in problems))
        remedies = [self._remedies[one.code] for one in problems if one.code in self._remedies]
        offers = [(self.tr("Show"), show)] if show else [*remedies, ("", None)]
        self.posted.emit(Message(text, Tone.PROBLEM, *offers[0]))

    def withdraw(self) -> None:
        """Take the message on screen away."""
        self.withdrawn.emit()
