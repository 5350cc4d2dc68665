"""The main job on the sample conference: a fresh office, the list taken in, four papers written."""

from dataclasses import dataclass
from pathlib import Path

import platformdirs

from sekretariat.domain.problems import Problem, Refused
from sekretariat.exchange.saving import make_folder
from sekretariat.progress import Progress
from sekretariat.services.lists import ListQuestion
from sekretariat.services.printing import Paper, PrintQuestion
from sekretariat.services.sample import SampleReport, build_sample
from sekretariat.services.secretariat import Secretariat, open_secretariat

SAMPLE_NAME = "Beispielkonferenz.sekretariat"


@dataclass(frozen=True)
class Demonstration:
    """What was made: where the data lie, the report of the sample, the files written."""

    place: str
    report: SampleReport
    files: tuple[Path, ...]


def sample_place() -> str:
    """Return where the window keeps the sample conference: in the user's data folder."""
    return str(platformdirs.user_data_path("Sekretariat", appauthor=False) / SAMPLE_NAME)


def fresh_sample(target: str, progress: Progress | None = None) -> tuple[Secretariat, SampleReport]:
    """Build the sample conference in a fresh database.

    An earlier sample at the same place is replaced; an office of somebody's own is refused
    (`sample.office_there`) and left as it is.
    """
    secretariat = open_secretariat(target)
    if not secretariat.is_empty():
        if not secretariat.settings.is_sample():
            secretariat.close()
            raise Refused(Problem("sample.office_there", {"path": secretariat.target}))
        secretariat.context.database.clear()
    secretariat.settings.mark_as_sample()
    return secretariat, build_sample(secretariat, progress)


def demonstrate(target: str, folder: Path) -> Demonstration:
    """Build the sample conference and write its papers; nothing is built where they cannot lie."""
    make_folder(folder)
    secretariat, report = fresh_sample(target)
    try:
        files = write_papers(secretariat, report, folder)
        return Demonstration(secretariat.target, report, files)
    finally:
        secretariat.close()


def open_sample(target: str, progress: Progress | None = None) -> Secretariat:
    """Open the sample conference as it was left, or build it where there is none."""
    secretariat = open_secretariat(target)
    if secretariat.is_empty():
        secretariat.settings.mark_as_sample()
        build_sample(secretariat, progress)
    return secretariat


def write_papers(secretariat: Secretariat, report: SampleReport, folder: Path) -> tuple[Path, ...]:
    """Write member list, directory, agenda and sign-in sheet of the second session."""
    make_folder(folder)
    sheet = folder / "Mitgliederliste.xlsx"
    question = ListQuestion(as_of=report.as_of, body=report.body_id)
    secretariat.exporting.members(sheet, question)
    papers = (
        ("Mitgliederverzeichnis.pdf", Paper.MEMBER_LIST),
        ("Tagesordnung.pdf", Paper.AGENDA),
        ("Anwesenheitsliste.pdf", Paper.ATTENDANCE_LIST),
    )
    written = [sheet]
    for name, paper in papers:
        asked = PrintQuestion(
            paper=paper, body=report.body_id, meeting_id=report.meeting_id, as_of=report.as_of
        )
        secretariat.printing.write(asked, folder / name)
        written.append(folder / name)
    return tuple(written)
