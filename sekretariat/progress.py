"""Progress of long work, told to whoever watches; free of any window."""

from collections.abc import Callable
from dataclasses import dataclass


class Cancelled(Exception):
    """The person watching asked to stop; nothing of the work is kept."""


@dataclass
class Progress:
    """Told by long work: how many of how many; asked by it whether to go on."""

    watch: Callable[[int, int], None] | None = None
    cancelled: bool = False

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self.cancelled = True

    def step(self, done: int, total: int) -> None:
        """Tell the state; raises Cancelled when somebody asked to stop."""
        if self.cancelled:
            raise Cancelled
        if self.watch is not None:
            self.watch(done, total)
