"""Starts the program: `sekretariat` opens the window, `sekretariat COMMAND` works without one.

The window is shown before anything of the database is loaded, so both faces are imported late.
"""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from sekretariat import folders
from sekretariat.diagnosis import Diagnosis
from sekretariat.doorbells import bell_of, ring
from sekretariat.exchange import CALENDAR_WORD, READING_WORD, TEXT_WORD
from sekretariat.spelling import SPELLING_WORD

if TYPE_CHECKING:
    from sekretariat.desktop.base.offices import Office, OfficeRequest

DATABASE = "--database"


def main(arguments: list[str] | None = None) -> int:
    """Run the program; return the exit code."""
    words = sys.argv[1:] if arguments is None else arguments
    if not words:
        return try_window("")
    if words[0] in {READING_WORD, CALENDAR_WORD, TEXT_WORD}:
        from sekretariat.exchange.reading.worker import serve  # noqa: PLC0415  lazy: only in that process

        serve(Path(words[-1]), words[0])
    if words[0] == SPELLING_WORD:
        from sekretariat.spelling import serving  # noqa: PLC0415  lazy: only in that process

        serving.serve()
    if words[0] == DATABASE and len(words) == 2:  # noqa: PLR2004  the option and its value
        return try_window(words[1])
    if len(words) == 1 and words[0].endswith(folders.OFFICE_ENDING):  # a file somebody clicked
        return try_window(words[0])
    from sekretariat.commandline.application import main as run_command  # noqa: PLC0415  lazy

    return run_command(words, open_window, Diagnosis(folders.diagnosis()))


def try_window(database: str) -> int:
    """Show the window, or say that there is no display for it."""
    from sekretariat.commandline.display import has_display  # noqa: PLC0415  lazy: as above

    if has_display():
        return open_window(database)
    from sekretariat.words.sentences import sentence  # noqa: PLC0415  lazy: only without a display

    sys.stderr.write(sentence("window.no_display", {}) + "\n")
    return 1


def open_window(database: str) -> int:
    """Show the window on a database, or on the question which office to open."""
    bells = folders.open_offices()
    if database and ring(bell_of(bells, database)):
        return 0  # the window that has it came to the front
    from sekretariat.desktop.application import Launch, run  # noqa: PLC0415  lazy: Qt
    from sekretariat.desktop.base.offices import OfficeKind, OfficeRequest  # noqa: PLC0415  lazy

    request = OfficeRequest(OfficeKind.FILE, database) if database else None
    diagnosis = Diagnosis(folders.diagnosis())
    memory = folders.settings() / "fenster.json"
    earlier = diagnosis.begin()
    try:
        launch = Launch(
            open_office, request, memory, diagnosis, earlier, bells, backs_up_daily=True
        )
        return run(launch)
    finally:
        diagnosis.end()


def open_office(request: "OfficeRequest") -> "Office":
    """Open the office asked for; runs beside the window, so that loading the database may take."""
    from sekretariat.desktop.base.offices import Office, OfficeKind  # noqa: PLC0415  lazy
    from sekretariat.services.secretariat import open_secretariat  # noqa: PLC0415  lazy: SQLAlchemy

    if request.kind is OfficeKind.SAMPLE:
        from sekretariat.services.demonstration import open_sample, sample_place  # noqa: PLC0415

        secretariat = open_sample(request.place or sample_place())
    else:
        secretariat = open_secretariat(request.place, create=request.kind is OfficeKind.NEW)
    return Office(secretariat, Path(secretariat.target).stem, secretariat.target)


if __name__ == "__main__":
    sys.exit(main())
