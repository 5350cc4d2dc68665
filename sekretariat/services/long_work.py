"""Long work over very many objects, beside a window that shall stay alive.

A search for garbage among the rows of a long list takes some tenths of a second, and no thread runs
while it lasts. Plans hold no cycles, so that none is needed meanwhile; what stood when the work
ended is not searched later either. And a window asks for a table's cells one by one: it gets its
turn ten times as often as usual.
"""

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager

TURN_S = 0.0005


@contextmanager
def beside_a_window() -> Iterator[None]:
    """Do work without searches for garbage and with short turns; afterwards all is as before."""
    was_on, turn_s = gc.isenabled(), sys.getswitchinterval()
    gc.disable()
    sys.setswitchinterval(TURN_S)
    try:
        yield
    finally:
        sys.setswitchinterval(turn_s)
        gc.freeze()
        if was_on:
            gc.enable()
