"""What comes in from outside the window, dropped or pasted: a list, rows, a calendar, an office."""

from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QMimeData

from sekretariat.domain.problems import Problem

LIST_ENDINGS = frozenset(
    {".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".csv", ".tsv", ".txt", ".vcf", ".vcard", ".json"}
)
CALENDAR_ENDINGS = frozenset({".ics", ".ical"})
OFFICE_ENDINGS = frozenset({".sekretariat", ".sqlite", ".db"})


class Arrived(Enum):
    """What it is."""

    LIST = "list"
    ROWS = "rows"
    CALENDAR = "calendar"
    OFFICE = "office"
    PAPERS = "papers"
    REFUSED = "refused"


NEED_OFFICE = frozenset({Arrived.LIST, Arrived.ROWS, Arrived.CALENDAR})


@dataclass(frozen=True)
class Arrival:
    """A file at `path`, or rows as text and HTML; `problem` says why something is not taken.

    `body_id` is the body whose list the rows were pasted into, "" elsewhere; `paths` are the files
    to be attached, `text` to what.
    """

    kind: Arrived
    path: Path = Path()
    text: str = ""
    html: str = ""
    body_id: str = ""
    problem: Problem | None = None
    paths: tuple[Path, ...] = ()


def papers_of(data: QMimeData, place: str) -> Arrival | None:
    """Return the files to be attached to what is called `place`; None where there is no file."""
    local = (Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    paths = tuple(path for path in local if path.is_file())
    return Arrival(Arrived.PAPERS, paths[0], place, paths=paths) if paths else None


def arrival_of(data: QMimeData, *, is_open: bool, body_id: str = "") -> Arrival:
    """Return what the data is; lists and calendars need an open office."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    if not paths:
        kind = Arrived.ROWS if data.hasText() or data.hasHtml() else Arrived.REFUSED
        problem = Problem("arrival.nothing") if kind is Arrived.REFUSED else None
        arrival = Arrival(kind, Path(), data.text(), data.html(), body_id, problem)
    elif len(paths) > 1:
        return _refused("arrival.several", paths[0])
    else:
        arrival = _of_file(paths[0], body_id)
    if not is_open and arrival.kind in NEED_OFFICE:
        return _refused("arrival.no_office", arrival.path)
    return arrival


def _of_file(path: Path, body_id: str) -> Arrival:
    ending = path.suffix.casefold()
    has_pages = path.is_dir() and any(path.glob("*.json"))
    if has_pages or (ending in LIST_ENDINGS and not path.is_dir()):
        return Arrival(Arrived.LIST, path, body_id=body_id)
    if ending in CALENDAR_ENDINGS and path.is_file():
        return Arrival(Arrived.CALENDAR, path)
    if ending in OFFICE_ENDINGS and path.is_file():
        return Arrival(Arrived.OFFICE, path)
    return _refused("arrival.unknown", path)


def _refused(code: str, path: Path) -> Arrival:
    return Arrival(Arrived.REFUSED, path, problem=Problem(code, {"file": path.name}))
