"""The resolution book: found by body, term, year, status and words; as on the day; written out."""

from datetime import date, time
from pathlib import Path

import pikepdf
import pytest
from openpyxl import load_workbook

from sekretariat.domain.meetings import AgendaItem, Meeting
from sekretariat.domain.problems import Refused
from sekretariat.domain.resolutions import Dissent, ResolutionStatus, Task, VoteForm
from sekretariat.services.resolution_book import BookQuestion
from sekretariat.services.secretariat import Secretariat
from tests.services.test_attendances import Council


@pytest.fixture
def council(office: Secretariat) -> Council:
    council = Council(office)
    stored = office.meetings.get(council.meeting)
    stored.ordinal_in_term = 2
    office.meetings.save(stored)
    return council


def decide(council: Council, wording: str, yes: int = 2, meeting: str = "") -> str:
    resolutions = council.office.resolutions
    motion = resolutions.draft(meeting or council.meeting)
    motion.wording, motion.yes, motion.no, motion.abstain = wording, yes, 1, 0
    return resolutions.save(motion, at=time(11)).resolution.id


def numbers(council: Council, **asked: object) -> list[str]:
    question = BookQuestion(**asked)  # type: ignore[arg-type]
    return [row["number"] for row in council.office.resolution_book.rows(question)]


def later_session(council: Council) -> str:
    later = Meeting(body_id=council.body.id, held_on=date(2021, 5, 4), ordinal_in_term=3)
    return council.office.meetings.add(later).id


def test_the_book_is_searched_by_year_status_body_words_and_day(council: Council) -> None:
    decide(council, "Der Beirat begrüßt den Plan.")
    decide(council, "Der Beirat tagt im Mai.", meeting=later_session(council))
    assert numbers(council) == ["03/2021-1", "02/2020-1"]
    assert numbers(council, year="2020") == ["02/2020-1"]
    assert numbers(council, search="begruesst") == ["02/2020-1"]
    assert numbers(council, as_of=date(2020, 12, 31)) == ["02/2020-1"]
    assert numbers(council, body_id=council.body.id, meeting_id=council.meeting) == ["02/2020-1"]
    assert numbers(council, body_id="another") == []
    assert numbers(council, status="erledigt") == []


def test_a_status_is_noted_for_several_and_undone_at_once(council: Council) -> None:
    book = council.office.resolution_book
    ids = [decide(council, "Erstens."), decide(council, "Zweitens.")]
    book.set_status(ids, ResolutionStatus.DONE)
    assert numbers(council, status="erledigt") == ["02/2020-2", "02/2020-1"]
    council.office.history.undo()
    assert numbers(council, status="offen") == ["02/2020-2", "02/2020-1"]


def test_what_was_never_adopted_is_not_carried_out(council: Council) -> None:
    rejected = decide(council, "Der Beirat vertagt sich.", yes=0)
    with pytest.raises(Refused) as refused:
        council.office.resolution_book.set_status([rejected], ResolutionStatus.DONE)
    assert refused.value.problems[0].code == "resolution.not_adopted"


def test_a_resolution_tells_dissent_and_tasks_with_the_names_of_its_day(council: Council) -> None:
    """Who married since is called in the book as on the day of the session."""
    office = council.office
    item = office.agendas.add(AgendaItem(meeting_id=council.meeting, title="Gesundheit"))
    motion = office.resolutions.draft(council.meeting, item.id)
    motion.wording, motion.form = "Gesundheit ist Querschnittsthema.", VoteForm.CONSENSUS
    dissent = Dissent(person_id=council.members[1], wording="Ich trage das nicht mit.")
    decided = office.resolutions.save(motion, [dissent]).resolution
    for owner, day in (("Referat 3", None), ("", date(2020, 12, 1))):
        task = Task(title="Papier schreiben", resolution_id=decided.id, owner=owner, due_on=day)
        task.owner_id = "" if owner else council.members[0]
        office.tasks.save(task)
    card = office.people.card(council.members[1])
    card.person.family_name = "Neuname"
    office.people.save(card, since=date(2021, 1, 1))
    one = office.resolution_book.one(decided.id)
    assert one["dissents"] == [("Mitglied 2", "Ich trage das nicht mit.")]
    assert one["item"] == "1 Gesundheit"
    assert one["votes"] == "Konsens"
    assert one["follow_ups"] == [
        ("Papier schreiben", "Mitglied 1", date(2020, 12, 1)),
        ("Papier schreiben", "Referat 3", None),
    ]


def test_the_book_becomes_a_sheet_and_a_tagged_paper(council: Council, tmp_path: Path) -> None:
    decide(council, "Der Beirat begrüßt den Plan.")
    office = council.office
    asked = BookQuestion(body_id=council.body.id, status="offen")
    report = office.resolution_book.report(asked)
    assert report.chosen == "Musterbeirat, offen"
    assert office.reports.write(tmp_path / "Buch.xlsx", report) == 1
    [sheet] = load_workbook(tmp_path / "Buch.xlsx").worksheets
    cells = list(sheet.iter_rows(values_only=True))
    assert "02/2020-1" in cells[-1]
    assert "Der Beirat begrüßt den Plan." in cells[-1]
    assert office.reports.write(tmp_path / "Buch.pdf", report) == 1
    with pikepdf.open(tmp_path / "Buch.pdf") as paper:
        assert paper.Root.MarkInfo.Marked
    assert office.reports.write(tmp_path / "Buch.docx", report) == 1
    assert (tmp_path / "Buch.docx").read_bytes().startswith(b"PK")
    with pytest.raises(Refused):
        office.reports.write(tmp_path / "Buch.odt", report)


def test_an_empty_book_says_so_on_paper(office: Secretariat, tmp_path: Path) -> None:
    report = office.resolution_book.report(BookQuestion())
    assert office.reports.write(tmp_path / "Buch.pdf", report) == 0
    assert (tmp_path / "Buch.pdf").stat().st_size > 0
