"""What the first hundred bytes of an office's file say: whose it is, which schema, whether whole.

They are only read: an engine would write to what it opens, or beside it.
"""

from pathlib import Path

from sekretariat import folders
from sekretariat.domain.problems import Problem, Refused

APPLICATION_ID = 0x53454B52  # "SEKR", where SQLite keeps whose file it is
_MAGIC, _BYTES = b"SQLite format 3\x00", 100
_PAGE_AT, _CHANGES_AT, _PAGES_AT, _SCHEMA_AT, _APPLICATION_ID_AT = 16, 24, 28, 60, 68
_CHANGES_COUNTED_AT = 92  # the number of changes when the pages were counted
LOGS = ("-wal", "-journal")
"""Endings of the files beside one in which SQLite keeps what is not yet, or no more, in it."""


def schema_number(path: Path) -> int:
    """Return the number of the schema in a file's header, 0 where there is none."""
    return _number(_start(path), _SCHEMA_AT) if path.exists() else 0


def refuse_foreign_file(path: Path) -> None:
    """Raise Refused when an existing file is not one of this program."""
    if path.is_dir():
        raise Refused(Problem("database.not_ours", {"path": path}))
    if not path.exists() or path.stat().st_size == 0:
        return
    start = _start(path)
    if not start.startswith(_MAGIC) or _number(start, _APPLICATION_ID_AT) != APPLICATION_ID:
        raise Refused(Problem("database.not_ours", {"path": path}))


def is_damaged(path: Path, *, create: bool) -> bool:
    """Tell by its first bytes and its length that a file was an office and is none any more.

    An empty file may become an office, unless it has backups: then it was one.
    """
    if not path.is_file():
        return False
    if not path.stat().st_size:
        return not create or _has_backups(path)
    start = _start(path)
    if len(start) < _BYTES or not start.startswith(_MAGIC):
        return path.suffix == folders.OFFICE_ENDING
    return _is_cut_off(path, start)


def _is_cut_off(path: Path, start: bytes) -> bool:
    """Tell whether a file is shorter than its header says, where that is said for sure."""
    page, pages = _number(start, _PAGE_AT, 2), _number(start, _PAGES_AT)
    is_sure = _number(start, _CHANGES_AT) == _number(start, _CHANGES_COUNTED_AT)
    is_shorter = is_sure and pages * (65_536 if page == 1 else page) > path.stat().st_size
    return is_shorter and not any(path.with_name(path.name + log).exists() for log in LOGS)


def _has_backups(path: Path) -> bool:
    from sekretariat.storage.backup import copies_of  # noqa: PLC0415  lazy: few files are empty

    return bool(copies_of(path, path.parent / folders.BACKUPS))


def _start(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(_BYTES)


def _number(start: bytes, at: int, width: int = 4) -> int:
    return int.from_bytes(start[at : at + width], "big")
