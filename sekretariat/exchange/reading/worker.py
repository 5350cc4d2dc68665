"""Read a file from outside in a process of its own, with limits: the only door to `reading`.

Whatever a file does to its reader (fills the memory, never ends, ends the process), the program
goes on and says one sentence. The process is the program itself, called with a word of its own, so
it works from Python as well as built into one file; it answers once, on its standard output.
"""

import gc
import io
import os
import pickle
import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import fields, replace
from pathlib import Path
from typing import Any, NoReturn

from sekretariat.domain.problems import Problem, Refused
from sekretariat.exchange import CALENDAR_WORD, READING_WORD
from sekretariat.exchange.reading.calendar_files import read_calendar
from sekretariat.exchange.reading.confinement import confine
from sekretariat.exchange.reading.files import read_file
from sekretariat.exchange.sheets import Row, Sheet, SheetFile
from sekretariat.progress import Cancelled, Progress

LIMIT_S = 9.0
LIMIT_ANSWER = 64 * 1024 * 1024
_LOOK_S = 0.05
_CHUNK_ROWS = 1000
_PLAIN = frozenset(
    {
        ("datetime", "date"), ("datetime", "datetime"), ("datetime", "time"),
        ("datetime", "timedelta"), ("sekretariat.domain.problems", "Problem"),
        ("sekretariat.domain.problems", "Severity"), ("sekretariat.domain.imports.marks", "Mark"),
        ("builtins", "frozenset"),
    }
)  # fmt: skip


_READERS = {READING_WORD: read_file, CALENDAR_WORD: read_calendar}


def read_apart(path: Path, progress: Progress | None = None, word: str = READING_WORD) -> SheetFile:
    """Read a file as `read_file` does, in a process of its own; progress can cancel it.

    With the word for calendars it is read as `read_calendar` does.
    Raises Refused with one problem when the file cannot be read within the limits.
    """
    watched = progress or Progress()
    with subprocess.Popen(  # noqa: S603  the program itself
        _command(path, word),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=_environment(),
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    ) as process:
        try:
            answer, words = _answer(process, watched)
        finally:
            process.kill()
    if answer is None:
        raise Refused(Problem("file.too_big", {"file": path.name}))
    return _understood(answer, words, path)


def serve(path: Path, word: str = READING_WORD) -> NoReturn:
    """Be that process: read the file, write the answer, and end."""
    confine()
    gc.disable()  # the process ends with its one file
    try:
        answer = _told(_READERS[word](path))
    except Refused as refused:
        answer = pickle.dumps(refused.problems)
    except MemoryError:
        answer = b""
    if len(answer) > LIMIT_ANSWER or not answer:
        answer = pickle.dumps((Problem("file.too_big", {"file": path.name}),))
    with open(1, "wb", closefd=False) as stream:  # sys.stdout may be none
        stream.write(answer)
    os._exit(0)  # nothing is tidied up: that of half a million cells takes its time


def _told(file: SheetFile) -> bytes:
    """Return a file as pickles of plain data: each sheet, then its rows in chunks, each apart.

    Unpickling holds the window's thread up, so no chunk takes longer than a blink.
    """
    answer = io.BytesIO()
    for sheet in file.sheets:
        rows = [(row.number, row.cells, row.marks, row.hidden) for row in sheet.rows]
        chunks = [rows[at : at + _CHUNK_ROWS] for at in range(0, len(rows), _CHUNK_ROWS)]
        pickle.dump((len(chunks), _plain(replace(sheet, rows=()))), answer, protocol=5)
        for chunk in chunks:
            pickle.dump(chunk, answer, protocol=5)
    return answer.getvalue()


def _plain(record: Sheet) -> tuple[Any, ...]:
    return tuple(getattr(record, one.name) for one in fields(record))


def _command(path: Path, word: str) -> list[str]:
    """Return how this very program is called again."""
    is_python = Path(sys.executable).stem.lower().startswith("py")
    module = ("-P", "-m", "sekretariat") if is_python else ()
    return [sys.executable, *module, word, str(path)]


def _environment() -> Mapping[str, str]:
    """Let the process find the package where this one found it."""
    home = str(Path(__file__).parents[3])
    paths = [home, *filter(None, [os.environ.get("PYTHONPATH")])]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}


def _answer(process: "subprocess.Popen[bytes]", progress: Progress) -> tuple[bytes | None, bytes]:
    """Wait for the answer; None when the time is over. Raises Cancelled."""
    end = time.monotonic() + LIMIT_S
    while time.monotonic() < end:
        if progress.cancelled:
            raise Cancelled
        try:
            return process.communicate(timeout=_LOOK_S)
        except subprocess.TimeoutExpired:
            continue
    return None, b""


def _understood(answer: bytes, words: bytes, path: Path) -> SheetFile:
    """Return what was read; raises Refused with what the process found, or for it if it broke."""
    stream = io.BytesIO(answer)
    sheets: list[Sheet] = []
    try:
        while stream.tell() < len(answer):
            found = _Plain(stream).load()
            if isinstance(found[0], Problem):
                raise Refused(*found)
            chunks, described = found
            rows = [Row(*row) for _ in range(chunks) for row in _Plain(stream).load()]
            sheets.append(Sheet(described[0], tuple(rows), *described[2:]))
    except (EOFError, pickle.UnpicklingError, TypeError, ValueError):
        sheets = []
    if not sheets:
        no_room = b"memory allocation" in words or b"MemoryError" in words
        code = "file.too_big" if no_room else "file.damaged"
        raise Refused(Problem(code, {"file": path.name}))
    return SheetFile(path.name, tuple(sheets))


class _Plain(pickle.Unpickler):
    """Takes plain data only: a reader led astray by a file cannot make this process do anything."""

    def find_class(self, module: str, name: str) -> Any:
        """Return one of the few classes an answer is made of."""
        if (module, name) not in _PLAIN:
            raise pickle.UnpicklingError(name)
        return super().find_class(module, name)
