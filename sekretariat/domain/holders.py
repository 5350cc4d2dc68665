"""Who has an office open, and why one can only be read: what windows and refusals tell of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from sekretariat.domain.obstacles import Obstacle
from sekretariat.domain.problems import Problem


@dataclass(frozen=True)
class Holder:
    """Somebody who has the office open: the clerk, the computer, since when (an aware moment)."""

    clerk: str
    computer: str
    since: datetime

    code: ClassVar[str] = "database.holder"

    @property
    def values(self) -> Mapping[str, object]:
        """What stands in its words."""
        since = self.since.astimezone()
        return {"clerk": self.clerk, "computer": self.computer, "since": since}


@dataclass(frozen=True)
class ReadOnly:
    """The state of an office that is open for reading only.

    `obstacle` is what stands in the way of writing, IN_USE where somebody else is writing;
    `holders` are the others who have it open, as far as they are known.
    """

    place: str
    obstacle: Obstacle
    holders: tuple[Holder, ...] = ()

    @property
    def notice(self) -> Problem:
        """What the line above the pages says."""
        if self.obstacle is Obstacle.IN_USE:
            return self._told("reading.held" if self.holders else "reading.in_use")
        return self._told("reading.barred_held" if self.holders else "reading.barred")

    @property
    def refusal(self) -> Problem:
        """Why an action that writes is not done, and what to do about it."""
        if self.obstacle is Obstacle.IN_USE:
            return self._told("database.held" if self.holders else "database.in_use")
        return self._told("database.read_only")

    def _told(self, code: str) -> Problem:
        return Problem(code, {"path": self.place, "reason": self.obstacle, "holders": self.holders})
