"""Which office the window is asked to open, and what it gets."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Any

from sekretariat.diagnosis import Diagnosis, Report


class OfficeKind(Enum):
    """Where an office comes from."""

    SAMPLE = "sample"
    NEW = "new"
    FILE = "file"


@dataclass(frozen=True)
class OfficeRequest:
    """An office to open: the sample, a new one or an existing one, at a path or database URL."""

    kind: OfficeKind
    place: str = ""


@dataclass(frozen=True)
class Office:
    """An open office: the services, its name in the title bar, the place to find it again."""

    secretariat: Any
    name: str
    place: str = ""


@dataclass(frozen=True)
class Launch:
    """What the caller decides: how an office is opened, which one first, where to remember.

    `open_office` runs in a thread after the frame is shown, so that it may load the database
    then; it raises Refused where the office cannot be opened. Without `request` the start page
    asks. `diagnosis` keeps what helps where something went wrong, `earlier` is the
    report on a run that ended badly. `bells` is the folder in which windows of this user call
    one another.
    """

    open_office: Callable[[OfficeRequest], Office]
    request: OfficeRequest | None = None
    state_path: Path | None = None
    diagnosis: Diagnosis = field(default_factory=Diagnosis)
    earlier: Report | None = None
    bells: Path | None = None
    backs_up_daily: bool = False
