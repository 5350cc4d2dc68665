"""How this very program is called again, for work in a process of its own."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path


def called_again(*words: str) -> list[str]:
    """Return the command that starts this very program, in Python or built into one file."""
    is_python = Path(sys.executable).stem.lower().startswith("py")
    module = ("-P", "-m", "sekretariat") if is_python else ()
    return [sys.executable, *module, *words]


def environment() -> Mapping[str, str]:
    """Return the variables with which such a process finds the package where this one found it."""
    home = str(Path(__file__).parents[1])
    paths = [home, *filter(None, [os.environ.get("PYTHONPATH")])]
    # in glibc every thread reserves room of its own, which a limit of memory would count
    return {**os.environ, "PYTHONPATH": os.pathsep.join(paths), "MALLOC_ARENA_MAX": "1"}
