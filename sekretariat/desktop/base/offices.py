"""Which office the window is asked to open, and what it gets."""

from dataclasses import dataclass
from enum import Enum
from typing import Any


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
