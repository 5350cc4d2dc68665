"""Long work that makes very many objects: nobody searches them for garbage meanwhile.

A full search over the rows of a long list takes some tenths of a second, and no thread runs while
it lasts: the window would stand still again and again. Plans hold no cycles, so that none is
needed; what stood when the work ended is not searched later either.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def unsearched() -> Iterator[None]:
    """Do work without searches for garbage; afterwards they go on as before."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if was_on:
            gc.enable()
