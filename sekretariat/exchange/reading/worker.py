"""Read a file from outside in a process of its own, with limits: the only door to `reading`.

Whatever a file does to its reader (fills the memory, never ends, ends the process), the program
goes on and says one sentence. The process is the program itself, called with a word of its own, so
it works from Python as well as built into one file; it answers on its standard output, and what it
has told is taken in here while it tells the rest.
"""

import gc
import os
import pickle
import subprocess
import threading
import time
from collections.abc import Iterator
from dataclasses import fields, replace
from pathlib import Path
from typing import IO, Any, NoReturn, cast

from sekretariat.domain.problems import Problem, Refused
from sekretariat.exchange import CALENDAR_WORD, READING_WORD, TEXT_WORD
from sekretariat.exchange.reading.calendar_files import read_calendar
from sekretariat.exchange.reading.confinement import confine
from sekretariat.exchange.reading.files import read_file
from sekretariat.exchange.reading.texts import read_text
from sekretariat.exchange.sheets import Row, Sheet, SheetFile
from sekretariat.processes import called_again, environment
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


_READERS = {READING_WORD: read_file, CALENDAR_WORD: read_calendar, TEXT_WORD: read_text}


def read_apart(path: Path, progress: Progress | None = None, word: str = READING_WORD) -> SheetFile:
    """Read a file as `read_file` does, in a process of its own; progress can cancel it.

    With the words for calendars and texts it is read as `read_calendar`, `read_text` do.
    Raises Refused with one problem when the file cannot be read within the limits.
    """
    watched = progress or Progress()
    with subprocess.Popen(  # noqa: S603  the program itself
        called_again(word, str(path)),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    ) as process:
        watch = _Watch(process, watched)
        try:
            sheets = _understood(cast("IO[bytes]", process.stdout))
        finally:
            watch.end()
        words = cast("IO[bytes]", process.stderr).read()
    if watched.cancelled:
        raise Cancelled
    if not sheets:
        no_room = watch.is_over or b"memory allocation" in words or b"MemoryError" in words
        code = "file.too_big" if no_room else "file.damaged"
        raise Refused(Problem(code, {"file": path.name}))
    return SheetFile(path.name, tuple(sheets))


def serve(path: Path, word: str = READING_WORD) -> NoReturn:
    """Be that process: read the file, write the answer, and end."""
    confine()
    gc.disable()  # the process ends with its one file
    with open(1, "wb", closefd=False) as stream:  # sys.stdout may be none
        try:
            stream.writelines(_pieces(_READERS[word](path)))
        except Refused as refused:
            stream.write(_pickled(refused.problems))
        except MemoryError:
            stream.write(_pickled((Problem("file.too_big", {"file": path.name}),)))
    os._exit(0)  # nothing is tidied up: that of half a million cells takes its time


def _pieces(file: SheetFile) -> Iterator[bytes]:
    """Yield an answer; raises MemoryError where it grows too long."""
    length = 0
    for piece in map(_pickled, _told(file)):
        length += len(piece)
        if length > LIMIT_ANSWER:
            raise MemoryError
        yield piece


def _told(file: SheetFile) -> Iterator[object]:
    """Yield a file as plain data: each sheet with the number of its chunks, these, at last None.

    Unpickling holds the window's thread up, so no chunk takes longer than a blink.
    """
    for sheet in file.sheets:
        rows = sheet.rows
        starts = range(0, len(rows), _CHUNK_ROWS)
        yield len(starts), _plain(replace(sheet, rows=()))
        for at in starts:
            yield [
                (row.number, row.cells, row.marks, row.hidden)
                for row in rows[at : at + _CHUNK_ROWS]
            ]
    yield None


def _pickled(plain: object) -> bytes:
    return pickle.dumps(plain, protocol=5)


def _plain(record: Sheet) -> tuple[Any, ...]:
    return tuple(getattr(record, one.name) for one in fields(record))


class _Watch:
    """Ends a reading process that is cancelled or out of time, while its answer is awaited."""

    def __init__(self, process: "subprocess.Popen[bytes]", progress: Progress) -> None:
        self.is_over = False
        self._process, self._progress = process, progress
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)
        self._thread.start()

    def end(self) -> None:
        """Look no longer; the process ends in any case."""
        self._ended.set()
        self._thread.join()
        self._process.kill()

    def _look(self) -> None:
        end = time.monotonic() + LIMIT_S
        while not self._ended.wait(_LOOK_S):
            self.is_over = time.monotonic() > end
            if self.is_over or self._progress.cancelled:
                self._process.kill()
                return


def _understood(stream: IO[bytes]) -> list[Sheet]:
    """Return what is told; none where it breaks off. Raises Refused with what the process found."""
    sheets: list[Sheet] = []
    try:
        while found := _piece(stream):
            chunks, described = found
            rows = [Row(*row) for _ in range(chunks) for row in _piece(stream)]
            sheets.append(Sheet(described[0], tuple(rows), *described[2:]))
    except (EOFError, pickle.UnpicklingError, TypeError, ValueError):
        return []
    return sheets


def _piece(stream: IO[bytes]) -> Any:
    found = _Plain(stream).load()
    if found and isinstance(found[0], Problem):
        raise Refused(*found)
    return found


class _Plain(pickle.Unpickler):
    """Takes plain data only: a reader led astray by a file cannot make this process do anything."""

    def find_class(self, module: str, name: str) -> Any:
        """Return one of the few classes an answer is made of."""
        if (module, name) not in _PLAIN:
            raise pickle.UnpicklingError(name)
        return super().find_class(module, name)
