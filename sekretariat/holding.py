"""Files that tell that a program is there: held as long as it runs, free again however it ends."""

import sys
from pathlib import Path
from typing import BinaryIO


def hold(path: Path) -> BinaryIO:
    """Open a file, made where there is none, and hold it until it is closed.

    Raises OSError where another program holds it or nothing can be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    return _held(path)


def is_held(path: Path) -> bool:
    """Tell whether a program that runs holds a file."""
    if not path.exists():
        return False
    try:
        _try(path)
    except OSError:
        return True
    return False


if sys.platform == "win32":  # pragma: no cover  asks Windows itself, which no test has here

    def _held(path: Path) -> BinaryIO:
        if path.exists():
            _try(path)
        return path.open("ab")

    def _try(path: Path) -> None:
        path.rename(path)  # Windows refuses while anybody has the file open

else:
    import fcntl

    def _held(path: Path) -> BinaryIO:
        file = path.open("ab")
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            file.close()
            raise
        return file

    def _try(path: Path) -> None:
        _held(path).close()
