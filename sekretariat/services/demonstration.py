"""The main job on the sample conference: a fresh office, the list taken in, a session played.

Papers are written of all of it. Everything happens on the days of the story, so every run is alike.
"""

from dataclasses import dataclass
from pathlib import Path

from sekretariat import folders
from sekretariat.domain.damage import is_damage
from sekretariat.domain.problems import Problem, Refused
from sekretariat.exchange.saving import make_folder
from sekretariat.progress import Progress
from sekretariat.services import rescue
from sekretariat.services.lists import ListQuestion
from sekretariat.services.papers.kinds import Paper, PrintQuestion
from sekretariat.services.resolution_book import BookQuestion
from sekretariat.services.sample import SampleReport, build_sample
from sekretariat.services.sample.playing import play_session
from sekretariat.services.sample.story import StoryClock
from sekretariat.services.secretariat import Secretariat, open_secretariat

CLERK = "Geschäftsstelle"
"""Who does what is played: papers name no one who happens to be logged in."""
SAMPLE_NAME = "Beispielkonferenz.sekretariat"


@dataclass(frozen=True)
class Demonstration:
    """What was made: where the data lie, the report of the sample, the files written."""

    place: str
    report: SampleReport
    files: tuple[Path, ...]


def sample_place() -> str:
    """Return where the window keeps the sample conference: in the user's data folder."""
    return str(folders.data() / SAMPLE_NAME)


def fresh_sample(target: str, clock: StoryClock) -> tuple[Secretariat, SampleReport]:
    """Build the sample conference in a fresh database, its second session still to be played.

    An earlier sample at the same place is replaced; an office of somebody's own is refused
    (`sample.office_there`) and left as it is.
    """
    secretariat = open_secretariat(target, clock=clock, clerk=CLERK)
    if not secretariat.is_empty():
        if not secretariat.settings.is_sample():
            secretariat.close()
            raise Refused(Problem("sample.office_there", {"path": secretariat.target}))
        secretariat.context.database.clear()
    secretariat.settings.mark_as_sample()
    return secretariat, build_sample(secretariat, is_played=True)


def demonstrate(target: str, folder: Path) -> Demonstration:
    """Build the sample conference, play its second session through all steps, write the papers.

    Nothing is built where they cannot lie.
    """
    make_folder(folder)
    clock = StoryClock()
    secretariat, report = fresh_sample(target, clock)
    try:
        play_session(secretariat, report, clock, folder)
        files = write_papers(secretariat, report, folder)
        return Demonstration(secretariat.target, report, files)
    finally:
        secretariat.close()


def open_sample(target: str, progress: Progress | None = None) -> Secretariat:
    """Open the sample conference as it was left, or build it where there is none.

    A damaged one is set aside: it has no backups, and can be built anew.
    """
    try:
        secretariat = open_secretariat(target)
    except Refused as refused:
        if Path(target).name != SAMPLE_NAME or not is_damage(refused):
            raise
        rescue.set_aside(Path(target))
        secretariat = open_secretariat(target)
    if secretariat.is_empty():
        secretariat.settings.mark_as_sample()
        build_sample(secretariat, progress)
    return secretariat


def write_papers(secretariat: Secretariat, report: SampleReport, folder: Path) -> tuple[Path, ...]:
    """Write the lists of members and the papers of the second session."""
    make_folder(folder)
    sheet = folder / "Mitgliederliste.xlsx"
    question = ListQuestion(as_of=report.as_of, body=report.body_id)
    secretariat.exporting.members(sheet, question)
    papers = (
        ("Mitgliederverzeichnis.pdf", Paper.MEMBER_LIST),
        ("Tagesordnung.pdf", Paper.AGENDA),
        ("Anwesenheitsliste.pdf", Paper.ATTENDANCE_LIST),
        ("Versandnachweis.pdf", Paper.DISPATCH_LOG),
        ("Niederschrift.pdf", Paper.MINUTES),
        ("Niederschrift, öffentlicher Auszug.pdf", Paper.EXTRACT),
    )
    written = [sheet]
    for name, paper in papers:
        asked = PrintQuestion(
            paper=paper, body=report.body_id, meeting_id=report.meeting_id, as_of=report.as_of
        )
        secretariat.printing.write(asked, folder / name)
        written.append(folder / name)
    book = folder / "Beschlussliste.pdf"
    asked_for = BookQuestion(meeting_id=report.meeting_id)
    secretariat.reports.write(book, secretariat.resolution_book.report(asked_for))
    return (*written, book)
