"""What helps those who look after the program: a diagnosis file, reports on errors, bad endings.

Nothing of the office is in it: actions by their names, problems by their codes, errors by their
place in the program; what an error quotes is left out.
"""

import faulthandler
import re
import time
import traceback
from collections import deque
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import BinaryIO

from sekretariat.holding import hold, is_held
from sekretariat.versions import versions

FILE_NAME = "Diagnose.txt"
REPORT_NAME = "Fehlerbericht"
RUN_NAME = "laeuft"
LARGEST_BYTES, OLDER_FILES, REPORTS_KEPT, LAST_ACTIONS = 500_000, 3, 20, 30
_QUOTED = re.compile(r"""'(?:\\.|[^'])*'|"(?:\\.|[^"])*"|„[^“]*“|“[^”]*”""")


@dataclass(frozen=True)
class Report:
    """A report on an error: its text, and where it lies; None where it could not be written."""

    text: str
    path: Path | None = None


class Diagnosis:
    """The diagnosis file of this user on this computer; without a folder nothing is written."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder
        self._last: deque[str] = deque(maxlen=LAST_ACTIONS)
        self._run: BinaryIO | None = None
        self._known = dict[str, Report]()
        self._is_watched = faulthandler.is_enabled()  # a developer sees it on the console

    @property
    def file(self) -> Path | None:
        """The diagnosis file."""
        return self.folder and self.folder / FILE_NAME

    def begin(self) -> Report | None:
        """Note a start, and watch for a hard end; return the report of an earlier one.

        Its text is empty where only its end is known: the power went, or somebody ended it.
        """
        self.note(f"start {' · '.join(versions())}")
        if self.folder is None:
            return None
        with suppress(OSError):
            found = [self._taken(path) for path in _ended(self.folder)]
            moment = time.strftime("%Y%m%d-%H%M%S")
            self._run = hold(self.folder / f"{RUN_NAME}-{moment}-{time.monotonic_ns()}.txt")
            if not self._is_watched:
                faulthandler.enable(self._run)
            return found[-1] if found else None
        return None

    def end(self) -> None:
        """Note an end as it should be."""
        self.note("end")
        if self._run is not None:
            if not self._is_watched:
                faulthandler.disable()
            self._run.close()
            with suppress(OSError):
                Path(str(self._run.name)).unlink()
            self._run = None

    def note(self, what: str) -> None:
        """Note what the program does: the name of an action, never what it is about."""
        line = f"{time.strftime('%Y-%m-%d %H:%M:%S')} {what}"
        self._last.append(line)
        if self.folder is None:
            return
        with suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True)
            with (self.folder / FILE_NAME).open("a", encoding="utf-8") as file:
                file.write(line + "\n")
                is_full = file.tell() > LARGEST_BYTES
            if is_full:
                _turn_over(self.folder)

    def report(self, error: BaseException) -> Report:
        """Write a report on an error nobody foresaw; the same error has one report in a run."""
        body = "".join(told(error))
        if body not in self._known:
            self.note(f"error {type(error).__name__}")
            self._known[body] = self._written(body)
        return self._known[body]

    def _written(self, body: str) -> Report:
        parts = ["\n".join(versions()), body, "\n".join(self._last)]
        text = "\n\n".join(parts)
        if self.folder is None:
            return Report(text)
        base = f"{REPORT_NAME}-{time.strftime('%Y-%m-%d-%H%M%S')}"
        try:
            path = next(one for one in _numbered(self.folder, base) if not one.exists())
            path.write_text(text, encoding="utf-8")
            for old in sorted(self.folder.glob(f"{REPORT_NAME}-*.txt"))[:-REPORTS_KEPT]:
                old.unlink()
        except OSError:
            return Report(text)
        return Report(text, path)

    def _taken(self, path: Path) -> Report:
        """Return what a run that ended badly left, as a report."""
        said = path.read_text(encoding="utf-8", errors="replace").strip()
        path.unlink()
        self.note("the last run ended badly")
        return self._written(said) if said else Report("")


def told(error: BaseException) -> Iterator[str]:
    """Give the traceback of an error and of those behind it, the first one first, unquoted."""
    behind = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if behind is not None:
        yield from told(behind)
        yield "\n"
    yield from traceback.format_tb(error.__traceback__)
    lines = str(error).strip().splitlines()
    yield f"{type(error).__name__}: {_QUOTED.sub('…', lines[0]) if lines else ''}\n"


def _ended(folder: Path) -> list[Path]:
    """Return the files of runs that are no more and did not end as they should, in order."""
    return [one for one in sorted(folder.glob(f"{RUN_NAME}-*.txt")) if not is_held(one)]


def _turn_over(folder: Path) -> None:
    """Begin a new diagnosis file; the oldest goes."""
    names = [FILE_NAME, *(f"Diagnose.{number}.txt" for number in range(1, OLDER_FILES + 1))]
    for newer, older in reversed(list(pairwise(names))):
        if (folder / newer).exists():
            (folder / newer).replace(folder / older)


def _numbered(folder: Path, base: str) -> Iterator[Path]:
    yield folder / f"{base}.txt"
    for number in range(2, 100):
        yield folder / f"{base}-{number}.txt"
