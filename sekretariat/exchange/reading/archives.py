"""Look at a zipped sheet before it is opened: bombs and sheets of millions of cells are refused.

XLSX and ODS are zip files. Only what their directory declares is read, how their parts begin (a
sheet has no entities of its own), and of XLSX sheets the addresses of the cells: a reader makes
room for every cell between the first and the last.
"""

import re
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path

from sekretariat.domain.problems import Problem, Refused

LIMIT_UNPACKED = 400 * 1024 * 1024
LIMIT_RATIO = 400
LIMIT_AREA = 4_000_000
_SMALL = 10 * 1024 * 1024
_CHUNK = 1 << 20
_HEAD = 4096
_LETTERS = 26
# the columns behind Z, and the rows
_FAR_OR_ROW = re.compile(rb' r="(?:([A-Z]{2,3})[0-9]|([0-9]{1,7})")')
# a cell with something in it; styled empty ones ("<c r="XFD9" s="1"/>") take no room
_ADDRESS = re.compile(
    rb'<(?:\w+:)?c\s(?:[^>]*?\s)?r="([A-Z]{1,3})([0-9]{1,7})"(?:[^>]*[^/>])?>\s*<(?!/)'
)


def check_archive(path: Path) -> None:
    """Raise Refused when the file is damaged, no sheet at all, encrypted or too big to read."""
    named = {"file": path.name}
    try:
        with zipfile.ZipFile(path) as archive:
            entries = archive.infolist()
            _check_sizes(entries, named)
            if not _is_sheet(entries):
                raise Refused(Problem("file.not_a_sheet", named))
            for entry in entries:
                _check_entities(archive, entry, named)
                if entry.filename.startswith("xl/worksheets/sheet"):
                    _check_area(archive, entry, named)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError) as error:
        raise Refused(Problem("file.damaged", named)) from error
    except RuntimeError as error:  # what zipfile says of an encrypted entry
        raise Refused(Problem("file.encrypted", named)) from error


def _check_sizes(entries: list[zipfile.ZipInfo], named: dict[str, str]) -> None:
    unpacked = sum(entry.file_size for entry in entries)
    packed = sum(entry.compress_size for entry in entries)
    is_bomb = unpacked > _SMALL and unpacked > LIMIT_RATIO * max(packed, 1)
    if unpacked > LIMIT_UNPACKED or is_bomb:
        raise Refused(Problem("file.too_big", named))


def _is_sheet(entries: list[zipfile.ZipInfo]) -> bool:
    names = {entry.filename for entry in entries}
    is_excel = "[Content_Types].xml" in names and any(name.startswith("xl/") for name in names)
    return is_excel or "content.xml" in names


def column_number(letters: bytes) -> int:
    """Return the number of a column, counted from 1: b"A" -> 1, b"AA" -> 27."""
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _check_entities(
    archive: zipfile.ZipFile, entry: zipfile.ZipInfo, named: dict[str, str]
) -> None:
    if not entry.filename.endswith((".xml", ".rels")):
        return
    with archive.open(entry) as stream:
        head = stream.read(_HEAD).replace(b"\0", b"")  # UTF-16 is allowed
    if b"<!ENTITY" in head:
        raise Refused(Problem("file.damaged", named))


def _check_area(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, named: dict[str, str]) -> None:
    """Refuse a sheet whose first and last cell span more than LIMIT_AREA cells.

    All addresses are looked at first, which is quick; those of filled cells only where it is not
    enough.
    """
    found: set[tuple[bytes, bytes]] = set()
    for text in pieces_of(archive, entry.filename):
        found.update(_FAR_OR_ROW.findall(text))
    last_row = max((int(row) for _, row in found if row), default=0)
    width = max(_LETTERS, _width(column for column, _ in found))
    if last_row and width * last_row <= LIMIT_AREA:
        return
    columns: set[bytes] = set()
    last_row = 0
    for text in pieces_of(archive, entry.filename):
        for column, row in _ADDRESS.findall(text):
            columns.add(column)
            last_row = max(last_row, int(row))
    if _width(columns) * last_row > LIMIT_AREA:
        raise Refused(Problem("file.too_big", named))


def pieces_of(archive: zipfile.ZipFile, part: str) -> Iterator[bytes]:
    """Yield a part piece by piece, each with the end of the one before."""
    rest = b""
    with archive.open(part) as stream:
        while chunk := stream.read(_CHUNK):
            text = rest + chunk
            yield text
            rest = text[-200:]


def _width(columns: Iterable[bytes]) -> int:
    return max(map(column_number, columns), default=0)
