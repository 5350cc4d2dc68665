"""Several papers at once: as one file for the printer, or as files in a folder."""

from datetime import date
from pathlib import Path

import pypdfium2
import pytest

from sekretariat.domain.bodies import Body
from sekretariat.domain.problems import Problem, Refused
from sekretariat.progress import Cancelled, Progress
from sekretariat.services.bodies import BodyCard
from sekretariat.services.bundles import bundle, write_named
from sekretariat.services.papers.kinds import Paper, PrintQuestion
from sekretariat.services.secretariat import Secretariat


@pytest.fixture
def meeting_id(office: Secretariat) -> str:
    body = office.bodies.save(BodyCard(Body(name="Musterkonferenz"))).body
    meeting = office.meetings.draft(body.id, date(2020, 11, 3))
    meeting.venue = "Musterhaus"
    office.meetings.save(meeting)
    return meeting.id


def of(meeting_id: str, *papers: Paper) -> list[PrintQuestion]:
    return [PrintQuestion(paper=paper, meeting_id=meeting_id) for paper in papers]


def pages(content: bytes) -> list[str]:
    return [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(content)]


def test_papers_are_joined_in_their_order(office: Secretariat, meeting_id: str) -> None:
    asked = of(meeting_id, Paper.GUEST_SHEET, Paper.AGENDA)
    problems: list[Problem] = []
    steps: list[tuple[int, int]] = []
    progress = Progress(lambda done, total: steps.append((done, total)))
    texts = pages(bundle(office.printing, asked, problems.append, progress))
    singly = [pages(office.printing.pdf(question)) for question in asked]
    assert texts == [text for paper in singly for text in paper]
    assert problems == []
    assert steps == [(0, 2), (1, 2)]


def test_what_cannot_be_made_is_left_out_and_told_once(
    office: Secretariat, meeting_id: str
) -> None:
    asked = of(meeting_id, Paper.NAME_SIGNS, Paper.BADGES, Paper.AGENDA)
    problems: list[Problem] = []
    texts = pages(bundle(office.printing, asked, problems.append, Progress()))
    assert texts == pages(office.printing.pdf(asked[-1]))
    assert [problem.code for problem in problems] == ["print.nobody_expected"]


def test_nothing_at_all_is_refused(office: Secretariat, meeting_id: str) -> None:
    asked = of(meeting_id, Paper.NAME_SIGNS, Paper.BADGES)
    told: list[Problem] = []
    with pytest.raises(Refused) as refused:
        bundle(office.printing, asked, told.append, Progress())
    assert [problem.code for problem in refused.value.problems] == ["print.nobody_expected"]
    assert told == []


def test_papers_become_files(office: Secretariat, meeting_id: str, tmp_path: Path) -> None:
    asked = of(meeting_id, Paper.GUEST_SHEET, Paper.AGENDA)
    named = dict(zip(("01.pdf", "02.pdf"), asked, strict=True))
    written = write_named(office.printing, named, tmp_path / "Saal", lambda _: None, Progress())
    assert [path.name for path in written] == ["01.pdf", "02.pdf"]
    saved = (tmp_path / "Saal" / "02.pdf").read_bytes()
    assert pages(saved) == pages(office.printing.pdf(named["02.pdf"]))


def test_a_run_that_is_called_off_writes_nothing(
    office: Secretariat, meeting_id: str, tmp_path: Path
) -> None:
    asked = of(meeting_id, Paper.GUEST_SHEET, Paper.AGENDA)
    named = dict(zip(("01.pdf", "02.pdf"), asked, strict=True))
    progress = Progress()
    progress.watch = lambda _done, _total: progress.cancel()
    with pytest.raises(Cancelled):
        write_named(office.printing, named, tmp_path, lambda _: None, progress)
    assert list(tmp_path.glob("0*.pdf")) == []
