"""The demonstration plays the second session: what a clerk finds in the office and the folder."""

import csv
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time
from pathlib import Path

import pytest

from sekretariat.domain.meetings import MeetingStatus
from sekretariat.domain.minutes import MinutesStatus
from sekretariat.domain.minutes_blocks import BlockKind
from sekretariat.services.demonstration import (
    SAMPLE_NAME,
    Demonstration,
    demonstrate,
    fresh_sample,
)
from sekretariat.services.papers.kinds import Paper, PrintQuestion
from sekretariat.services.sample.playing import Chapter, play_session
from sekretariat.services.sample.story import StoryClock
from sekretariat.services.secretariat import Secretariat, open_secretariat
from sekretariat.words.sentences import sentence

PAPERS = {
    "Mitgliederliste.xlsx",
    "Mitgliederverzeichnis.pdf",
    "Tagesordnung.pdf",
    "Anwesenheitsliste.pdf",
    "Versandnachweis.pdf",
    "Niederschrift.pdf",
    "Niederschrift, öffentlicher Auszug.pdf",
    "Beschlussliste.pdf",
}
TODAY = date(2020, 12, 29)


@dataclass(frozen=True)
class Played:
    """The office after the demonstration, its folder, the session."""

    office: Secretariat
    made: Demonstration
    folder: Path

    @property
    def meeting(self) -> str:
        return self.made.report.meeting_id

    def blocks(self, kind: BlockKind) -> list[str]:
        placed = self.office.drafts.draft(self.meeting)
        return [one.wording for one in placed if one.block.kind is kind]

    def paper(self, paper: Paper) -> str:
        question = PrintQuestion(paper=paper, meeting_id=self.meeting)
        return repr(self.office.printing.document(question))


@pytest.fixture(scope="module")
def played(
    demonstrated: Demonstration, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Played]:
    """The demonstration, run a second time over what the first left."""
    folder = tmp_path_factory.mktemp("again")
    shutil.copytree(Path(demonstrated.place).parent, folder, dirs_exist_ok=True)
    target = str(folder / SAMPLE_NAME)
    written = {path.name: path.read_bytes() for path in demonstrated.files}
    sent = {path: path.read_bytes() for path in folder.rglob("*.eml")}
    made = demonstrate(target, folder)
    assert {path.name for path in made.files} == PAPERS
    pdfs = [path for path in made.files if path.suffix == ".pdf"]
    assert [path.name for path in pdfs if path.read_bytes() != written[path.name]] == []
    assert [path.name for path in sent if path.read_bytes() != sent[path]] == []
    office = open_secretariat(target, create=False)
    yield Played(office, made, folder)
    office.close()


def test_everybody_invited_got_a_message_or_a_letter_by_the_last_day(played: Played) -> None:
    folder = played.folder / "Einladung"
    messages, letters = list(folder.rglob("*.eml")), list((folder / "Briefe").glob("*.pdf"))
    assert {path.stem for path in letters} == {"001 Kai Klose", "002 Anne Janz"}
    with (folder / "Versandnachweis.csv").open(encoding="utf-8-sig", newline="") as stream:
        assert len(list(csv.reader(stream, delimiter=";"))) - 1 == len(messages) + len(letters)
    rows = played.office.invitations.rows(played.meeting)
    assert {row["sent_on"] for row in rows} == {date(2020, 10, 6)}  # 12.10.2020 was the last day
    assert [row["name"] for row in rows if row["hints"] and row["email"]] == []
    reminded = sorted(path.stem for path in (played.folder / "Erinnerung").rglob("*.eml"))
    assert len(reminded) == 4
    assert sum(row["reminded_on"] is not None for row in rows) == 4


def test_papers_name_the_office_and_address_nobody_twice(played: Played) -> None:
    """An office stands above "Frau V. Name", without a second "Frau" (domain paper, 3.2)."""
    log = played.folder / "Einladung" / "Versandnachweis.csv"
    with log.open(encoding="utf-8-sig", newline="") as stream:
        rows = {row["Name"]: row for row in csv.DictReader(stream, delimiter=";")}
    assert {row["Sachbearbeitung"] for row in rows.values()} == {"Geschäftsstelle"}
    assert rows["Anne Janz"]["Anschrift"] == (
        "Hessisches Ministerium für Soziales und Integration, Staatssekretärin, "
        "Frau Anne Janz, Wiesbaden"
    )


def test_the_answers_are_counted(played: Played) -> None:
    members = played.office.replies.overview(played.meeting)[-1]
    counted = {name: members[name] for name in ("invited", "video", "represented", "declined")}
    assert counted == {"invited": 76, "video": 67, "represented": 3, "declined": 4}
    assert members["open"] == 2


def test_the_secretary_of_state_opens_for_the_minister(played: Played) -> None:
    head = played.blocks(BlockKind.HEAD)[0]
    assert "Anne Janz, stellvertretend für Minister Kai Klose" in head
    rows = played.blocks(BlockKind.ATTENDANCE)[0].splitlines()
    assert any(
        row.startswith("Anne Janz") and "Stellvertretung für Kai Klose" in row for row in rows
    )
    assert "Till Technikprobe | – | Verwaltung | ab 10:00" in rows


def test_the_quorum_is_stated_when_the_session_begins(played: Played) -> None:
    """74 of 80 seats are filled and vote: 66 are represented at ten, 68 at the first vote."""
    found = played.office.attendances.quorum(played.meeting, time(10)).explanation
    assert (found.values["present"], found.values["base"]) == (66, 74)
    told = sentence(found.code, found.values)
    assert told == "Die Regeln verlangen keine Beschlussfähigkeit; 66 von 74 Sitzen sind vertreten."
    assert any(told in text for text in played.blocks(BlockKind.OPENING))
    assert (
        played.office.attendances.quorum(played.meeting, time(11, 50)).explanation.values["present"]
        == 68
    )


def test_one_agreement_by_consensus_and_one_vote_are_in_the_book(played: Played) -> None:
    rows = played.office.resolutions.rows(played.meeting)
    found = {row["number"]: row for row in rows}
    assert set(found) == {"02/2020-1", "02/2020-2"}
    agreed, counted = found["02/2020-1"], found["02/2020-2"]
    assert (agreed["form"], agreed["kind"], agreed["yes"]) == ("konsens", "vereinbarung", None)
    assert (counted["yes"], counted["no"], counted["abstain"]) == (61, 2, 4)
    _, [dissent] = played.office.resolutions.get(agreed["id"])
    assert "eigenes Themenforum" in dissent.wording


def test_tasks_are_handed_out(played: Played) -> None:
    rows = played.office.tasks.rows(played.meeting)
    assert [(row["status"], row["due_on"]) for row in rows] == [
        ("erledigt", date(2020, 12, 1)),
        ("offen", date(2021, 1, 15)),
        ("offen", date(2021, 3, 31)),
    ]
    assert rows[2]["owner"] == "Prof. Dr. Eva Beispielsberg"


def test_the_minutes_are_approved_and_published_without_what_is_not_public(played: Played) -> None:
    """Sent on 01.12.2020, three weeks: objections until 22.12., approved on 23.12."""
    minutes = played.office.minutes.of_meeting(played.meeting)
    assert (minutes.status, minutes.sent_on) == (MinutesStatus.PUBLISHED, date(2020, 12, 1))
    days = (minutes.objection_until, minutes.approved_on, minutes.published_on)
    assert days == (date(2020, 12, 22), date(2020, 12, 23), TODAY)
    whole, extract = played.paper(Paper.MINUTES), played.paper(Paper.EXTRACT)
    assert "eigenes Themenforum" in whole
    assert "Detlef Ehrenprobe" not in extract
    [counted] = re.findall(r"Offene Abstimmung: ([^;]*); angenommen", extract)
    assert re.findall(r"\d+", counted) == ["61", "2", "4"]
    assert "Folien" not in whole + extract


def test_every_step_was_done_on_its_day_and_the_office_is_sound(played: Played) -> None:
    steps = played.office.milestones.rows(played.meeting)
    assert len(steps) == 21
    assert all(one["done_on"] == one["due_on"] for one in steps)
    assert played.office.check() == []


def test_the_story_can_stop_after_a_chapter(tmp_path: Path) -> None:
    clock = StoryClock()
    office, report = fresh_sample(str(tmp_path / "office.sekretariat"), clock)
    play_session(office, report, clock, tmp_path, until=Chapter.PLANNED)
    assert clock().date() == date(2020, 9, 22)
    assert office.meetings.get(report.meeting_id).status is MeetingStatus.SCHEDULED
    assert office.minutes.of_meeting(report.meeting_id).status is MinutesStatus.DRAFT
    office.close()
