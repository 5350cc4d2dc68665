"""What a page works with: the services, messages, jobs, memory, and the way to other pages."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from sekretariat.desktop.base.arrivals import Arrival
from sekretariat.desktop.base.dialogs import Dialogs
from sekretariat.desktop.base.jobs import Jobs
from sekretariat.desktop.base.layouts import LayoutStore, RememberedLayouts
from sekretariat.desktop.base.messages import Messages
from sekretariat.desktop.base.reference import ReferenceSource
from sekretariat.desktop.base.widgets.day_edit import system_today
from sekretariat.desktop.base.window_state import WindowState
from sekretariat.domain.changes import ChangeSet
from sekretariat.domain.problems import Problem, Refused

if TYPE_CHECKING:
    from sekretariat.desktop.base.spelling.checker import Checker

T = TypeVar("T")
UNTOLD = frozenset({"minutes.live"})
"""Actions that happen while a clerk types; the page itself says that they are kept."""

ProblemTaker = Callable[[Sequence[Problem]], object]
Maker = Callable[["Desk", QWidget, str, Callable[[str], object]], object]


@dataclass(frozen=True)
class Surroundings:
    """What a desk is set up with; tests give other dialogs and another day."""

    state: WindowState
    dialogs: Dialogs
    today: Callable[[], date] = system_today


class Desk(QObject):
    """One clerk's desk: everything a page may use, in one place.

    `changed` tells every page that records changed (a ChangeSet); `opening` asks the window to
    show a record or page: kind and id, for example ("person", id); `arrived` hands it what was
    pasted into a page (an Arrival); `concentrating` asks it to show one page alone, on the whole
    screen, and to end that. `makers` open the dialog of a
    new record by its kind, above a parent, named as typed, and hand on its id once it is saved.
    """

    changed = Signal(object)
    _heard = Signal(object)
    opening = Signal(str, str)
    arrived = Signal(object)
    concentrating = Signal(bool)

    def __init__(self, surroundings: Surroundings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state = surroundings.state
        self.dialogs = surroundings.dialogs
        self.today = surroundings.today
        self.messages = Messages(self)
        self.jobs = Jobs(self)
        self.layouts: LayoutStore = RememberedLayouts(surroundings.state)
        self.undo: Callable[[], object] | None = None
        self.sources = dict[str, ReferenceSource]()
        self.makers = dict[str, Maker]()
        self.secretariat: Any = None
        self._spelling: Checker | None = None
        self._heard.connect(self._tell)

    @property
    def spelling(self) -> "Checker":
        """What is known of the spelling of words in the office that is open."""
        if self._spelling is None:
            # lazy: at the start no text is checked
            from sekretariat.desktop.base.spelling.checker import Checker  # noqa: PLC0415

            self._spelling = Checker(self)
        return self._spelling

    def leave_office(self) -> None:
        """End what works for the office beside the window."""
        self.jobs.close()
        if self._spelling is not None:
            self._spelling.end()
            self._spelling.deleteLater()
            self._spelling = None

    def act(
        self,
        work: Callable[[], T],
        *,
        problems: ProblemTaker | None = None,
        then: Callable[[T], object] | None = None,
    ) -> bool:
        """Do a clerk's action now and hand on what came of it; return whether it was done.

        What changed is told by the services themselves (`hear`). Refusals go to `problems` (a
        dialog's `show_problems`), else into the message bar.
        """
        try:
            outcome = work()
        except Refused as refused:
            (problems or self.messages.problems)(refused.problems)
            return False
        if then is not None:
            then(outcome)
        return True

    def hear(self, changes: ChangeSet) -> None:
        """Listen to the services: told of every action done, in whichever thread it was."""
        self._heard.emit(changes)

    def open(self, kind: str, record_id: str = "") -> None:
        """Ask the window for a record or a page."""
        self.opening.emit(kind, record_id)

    def take_in(self, arrival: Arrival) -> None:
        """Ask the window to take in what came from outside: a list, rows, an office."""
        self.arrived.emit(arrival)

    def _tell(self, changes: ChangeSet) -> None:
        """Tell pages and clerk; undo and redo word their own messages."""
        if not changes.changes:
            return
        self.changed.emit(changes)
        if not changes.undoes and changes.action not in UNTOLD:
            self.messages.done(self.tr("Done: {}").format(changes.label), self.undo)
