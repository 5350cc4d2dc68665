"""What every service works with: the open database, the clock, the clerk, and who wants to know."""

import getpass
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

from sekretariat.domain.changes import ChangeSet
from sekretariat.storage.database import Database
from sekretariat.storage.unit_of_work import Reader, UnitOfWork
from sekretariat.words import fill

Clock = Callable[[], datetime]
Listener = Callable[[ChangeSet], None]


def system_clock() -> datetime:
    """Return the present moment; the only place that asks the computer."""
    return datetime.now(UTC)


def clerk_name() -> str:
    """Return the name of the person at this computer, for the audit."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "unbekannt"


@dataclass
class Context:
    """The one door to the data; units of work begin here and are told to listeners when done."""

    database: Database
    clock: Clock = system_clock
    clerk: str = field(default_factory=clerk_name)
    listeners: list[Listener] = field(default_factory=list)

    def today(self) -> date:
        """Return today's day at this computer."""
        return self.clock().astimezone().date()

    @contextmanager
    def reader(self) -> Iterator[Reader]:
        """Give a reader on one state of the data."""
        with self.database.reader() as reader:
            yield reader

    @contextmanager
    def work(
        self, action: str, label: str, *, continues: str = "", **named: str
    ) -> Iterator[UnitOfWork]:
        """Give a unit of work; `label` is English with {named} places, kept as it is told.

        `continues` is the id of a change set it goes on with, if nothing was done since.
        """
        told, at = fill(label, named), self.clock()
        work = self.database.work(action, told, at=at, clerk=self.clerk, continues=continues)
        with work as unit:
            yield unit
        if unit.change_set.changes:
            self.tell(unit.change_set)

    def tell(self, done: ChangeSet) -> None:
        """Tell all listeners what was changed."""
        for listener in self.listeners:
            listener(done)
