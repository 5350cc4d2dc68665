"""Where the program keeps what is its own; every floor asks here and nowhere else.

Always on this computer, never in a profile that roams. Where a file named like one of MARKS lies
beside the program, everything lies in one folder beside it: a stick carries it from place to place.
"""

import sys
from collections.abc import Iterable
from pathlib import Path

import platformdirs

PROGRAM = "Sekretariat"
MARKS = ("Sekretariat-portabel.txt", "portable")
CARRIED = "Sekretariat-Daten"
OFFICE_ENDING = ".sekretariat"
BACKUPS = "Sicherungen"
"""The folder beside an office's file where its backups lie, unless another one was chosen."""


def carried(beside: Iterable[Path] | None = None) -> Path | None:
    """Return the folder that travels with the program, None where it does not travel."""
    for folder in program_folders() if beside is None else beside:
        if any((folder / mark).is_file() for mark in MARKS):
            return folder / CARRIED
    return None


def program_folders() -> tuple[Path, ...]:
    """Return the folders the program itself lies in: of what was started, of its code."""
    return Path(sys.executable).parent, Path(__file__).parents[1]


def data() -> Path:
    """Return the folder of offices nobody chose a place for: the usual one and the sample."""
    home = carried()
    return home / "Daten" if home else platformdirs.user_data_path(PROGRAM, appauthor=False)


def settings() -> Path:
    """Return the folder of what the window remembers."""
    home = carried()
    if home:
        return home / "Einstellungen"
    return platformdirs.user_config_path(PROGRAM, appauthor=False)


def open_offices() -> Path:
    """Return the folder in which windows of this user call one another."""
    return settings() / "offen"


def diagnosis() -> Path:
    """Return the folder of the diagnosis file and of reports on errors."""
    home = carried()
    return home / "Diagnose" if home else platformdirs.user_log_path(PROGRAM, appauthor=False)


def documents() -> Path:
    """Return the folder for papers where none is named."""
    return carried() or platformdirs.user_documents_path()
