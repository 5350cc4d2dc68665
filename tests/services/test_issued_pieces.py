"""Every letter and message of a dispatch is kept as it went, and can be saved again."""

import hashlib
from datetime import time
from email import message_from_bytes, policy
from pathlib import Path

import pytest
from sqlalchemy import text

from sekretariat.domain.differences import Fate
from sekretariat.domain.dispatches import Delivery
from sekretariat.domain.issued import IssuedPaper
from sekretariat.domain.letterheads import Letterhead
from sekretariat.domain.people import Person
from sekretariat.domain.problems import Refused
from sekretariat.progress import Cancelled, Progress
from sekretariat.services.issuing import question_of
from sekretariat.services.secretariat import Secretariat
from tests.services.inviting.council import code, paper_text, reachable
from tests.services.test_attendances import Council

PAPER = b"%PDF-1.4 " + bytes(range(256)) * 200


@pytest.fixture
def council(office: Secretariat, tmp_path: Path) -> Council:
    """A council whose session has one file attached."""
    found = reachable(office)
    file = tmp_path / "Vorlage.txt"
    file.write_bytes(b"Vorlage: " + PAPER[9:])
    office.attachments.attach([file], found.meeting)
    return found


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "Versand"


@pytest.fixture
def sent(office: Secretariat, council: Council, folder: Path) -> list[dict[str, object]]:
    """What was sent to the council: four messages and a letter."""
    office.dispatches.send(council.meeting, folder)
    return [row for row in office.issuing.rows(council.meeting) if row["document"] == "invitation"]


def rename(office: Secretariat) -> None:
    with office.context.work("test", "test") as work:
        for person in work.find(Person):
            person.family_name = "Anders"
            work.save(person)


def test_each_piece_is_kept_byte_for_byte(
    office: Secretariat, sent: list[dict[str, object]], folder: Path
) -> None:
    assert len(sent) == 5
    files = {one.name: one.read_bytes() for one in folder.rglob("0*.*")}
    assert {str(row["file"]) for row in sent} == set(files)
    rename(office)
    for row in sent:
        content = office.issuing.content(str(row["id"]))
        assert content == files[str(row["file"])]
        assert hashlib.sha256(content).hexdigest() == row["sha256"]
    assert office.check() == []


def test_the_list_tells_to_whom_and_how(sent: list[dict[str, object]]) -> None:
    titles = [str(row["title"]) for row in sent]
    assert sum(one.endswith("(Brief)") for one in titles) == 1
    assert all(one.startswith("Einladung an ") for one in titles)
    assert {row["variant"] for row in sent} == {"einladung"}
    message = next(row for row in sent if row["wording"])
    assert message["enclosed"] == ["Tagesordnung.pdf", "Anlage 1 Vorlage.txt"]
    assert {len(str(row["template"])) for row in sent} == {64}


def test_files_enclosed_are_kept_once(office: Secretariat, sent: list[dict[str, object]]) -> None:
    assert len(sent) == 5
    with office.context.database.engine.connect() as connection:
        total = connection.execute(text("SELECT sum(size) FROM file_content")).scalar() or 0
    size = sum(len(office.issuing.content(str(row["id"]))) for row in sent)
    assert total < size / 2


def test_pieces_stand_after_the_agenda_they_went_with(
    office: Secretariat, council: Council, sent: list[dict[str, object]]
) -> None:
    rows = office.issuing.rows(council.meeting)
    assert [row["document"] for row in rows] == ["agenda", *["invitation"] * 5]
    assert {row["dispatch_id"] for row in rows} == {sent[0]["dispatch_id"]}
    assert {row["is_whole"] for row in office.issuing.check(council.meeting)} == {True}


def test_a_piece_is_saved_under_its_own_name(
    office: Secretariat, sent: list[dict[str, object]], tmp_path: Path
) -> None:
    message = next(row for row in sent if row["wording"])
    again = office.issuing.export(str(message["id"]), tmp_path)
    assert again.name == message["file"]
    read = message_from_bytes(again.read_bytes(), policy=policy.default)
    names = [one.get_filename() for one in read.iter_attachments()]
    assert names == ["Tagesordnung.pdf", "Anlage 1 Vorlage.txt", "Sitzung.ics"]


def test_a_file_that_is_gone_is_told(office: Secretariat, sent: list[dict[str, object]]) -> None:
    message = next(row for row in sent if row["wording"])
    letter = next(row for row in sent if not row["wording"])
    with office.context.database.engine.begin() as connection:
        connection.execute(text("DELETE FROM file_content"))
    for one in (message, letter):
        with pytest.raises(Refused) as refused:
            office.issuing.content(str(one["id"]))
        [problem] = refused.value.problems
        assert (problem.code, problem.values["title"]) == ("issued.damaged", one["title"])
    gone = [one for one in office.check() if one.code == "attachment.damaged"]
    assert len(gone) == 7  # the file attached, the agenda, five pieces


def test_an_enclosure_that_is_gone_spoils_the_message(
    office: Secretariat, sent: list[dict[str, object]]
) -> None:
    with office.context.database.engine.begin() as connection:
        connection.execute(
            text("DELETE FROM file_content WHERE sha512 IN (SELECT sha512 FROM attachment)")
        )
    whole = {row["title"]: row["is_whole"] for row in office.issuing.check()}
    assert [whole[row["title"]] for row in sent] == [not row["wording"] for row in sent]


def test_a_letter_is_compared_with_one_of_today(
    office: Secretariat, council: Council, sent: list[dict[str, object]]
) -> None:
    letter = next(row for row in sent if not row["wording"])
    found = office.issuing.compare(str(letter["id"]))
    assert (found.is_same, found.is_same_template) == (True, True)
    meeting = office.meetings.get(council.meeting)
    meeting.begins_at = time(15, 10)
    office.meetings.save(meeting)
    with office.context.work("test", "test") as work:
        work.add(Letterhead(name="Neues Haus"))
    found = office.issuing.compare(str(letter["id"]))
    new = " ".join(one.text for one in found.stretches if one.fate is Fate.NEW)
    assert "15:10" in new
    assert not found.is_same_template


def test_a_message_is_not_made_anew(office: Secretariat, sent: list[dict[str, object]]) -> None:
    message = next(row for row in sent if row["wording"])
    with pytest.raises(Refused) as refused:
        office.issuing.compare(str(message["id"]))
    assert code(refused) == "issued.piece"


def test_an_addendum_can_be_asked_for_as_it_went_out(
    office: Secretariat, council: Council, sent: list[dict[str, object]], folder: Path
) -> None:
    assert sent
    item = office.agendas.items(council.meeting)[1]
    item.title = "Bericht des neuen Forums"
    office.agendas.save(item)
    office.dispatches.send(council.meeting, folder)
    with office.context.reader() as reader:
        [first, second] = reader.find(IssuedPaper, meeting_id=council.meeting)
    assert (first.addendum_on, second.addendum_on) == (None, second.as_of)
    again = office.printing.pdf(question_of(second))
    assert paper_text(again) == paper_text(office.issuing.content(second.id))
    told = paper_text(again)
    assert told.startswith("Nachtrag zur Tagesordnung")
    assert "geändert · bisher: Bericht des Forums" in told


def test_what_is_called_off_leaves_nothing(
    office: Secretariat, council: Council, folder: Path
) -> None:
    progress = Progress(watch=lambda done, _total: progress.cancel() if done == 2 else None)
    with pytest.raises(Cancelled):
        office.dispatches.send(council.meeting, folder, progress)
    assert not folder.exists()
    assert office.issuing.rows(council.meeting) == []
    with office.context.reader() as reader:
        assert reader.find(Delivery) == []
    assert office.dispatches.standing(council.meeting).approved is None


def test_an_approval_of_its_own_stays_when_sending_is_called_off(
    office: Secretariat, council: Council, folder: Path
) -> None:
    office.dispatches.approve(office.dispatches.draft(council.meeting))
    progress = Progress(watch=lambda done, _total: progress.cancel() if done == 2 else None)
    with pytest.raises(Cancelled):
        office.dispatches.send(council.meeting, folder, progress)
    assert office.dispatches.standing(council.meeting).approved is not None
    assert not folder.exists()
