"""Files attached to sessions: kept once, found by what they say, saved again as they were."""

import zipfile
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from openpyxl import Workbook
from reportlab.pdfgen.canvas import Canvas
from sqlalchemy import text

from sekretariat.domain.attachments import LIMIT_BYTES, Attachment
from sekretariat.domain.dispatches import Dispatch
from sekretariat.domain.meetings import Meeting
from sekretariat.domain.problems import Refused
from sekretariat.services.secretariat import Secretariat
from tests.desktop.offices import fill

WORD = (
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
    "<w:p><w:r><w:t>Die Hebammen</w:t></w:r><w:r><w:t>versorgung wächst.</w:t></w:r></w:p>"
    "</w:body></w:document>"
)


@pytest.fixture
def meeting(office: Secretariat) -> Meeting:
    return fill(office)


@pytest.fixture
def note(tmp_path: Path) -> Path:
    path = tmp_path / "Notiz_zur_Lage.txt"
    path.write_text("Der Ärztemangel\nauf dem Land", encoding="utf-8")
    return path


def codes(refused: pytest.ExceptionInfo[Refused]) -> list[str]:
    return [problem.code for problem in refused.value.problems]


def found(office: Secretariat, typed: str) -> list[tuple[str, str]]:
    return [(hit.kind, hit.text) for hit in office.search.find_texts(typed)]


def test_files_are_found_by_what_they_say(
    office: Secretariat, meeting: Meeting, tmp_path: Path
) -> None:
    pdf, word, book, old = (tmp_path / f"a.{one}" for one in ("pdf", "docx", "xlsx", "csv"))
    canvas = Canvas(str(pdf))
    canvas.drawString(100, 700, "Wohnungsbauförderung")
    canvas.save()
    with zipfile.ZipFile(word, "w") as archive:
        archive.writestr("word/document.xml", WORD)
    workbook = Workbook()
    workbook.worksheets[0].append(["Pflegekräfte", 12])
    workbook.save(book)
    old.write_bytes("Schülerbeförderung;3".encode("cp1252"))
    attached = office.attachments.attach([pdf, word, book, old], meeting.id)
    assert attached.warnings == []
    for typed in ("baufoerderung", "hebammenversorg", "pflegekraft", "schuelerbeförd"):
        assert ("attachment", "a") in found(office, typed), typed
    assert [row["position"] for row in office.attachments.rows(meeting.id)] == [1, 2, 3, 4]
    assert office.check() == []


def test_a_file_is_saved_again_as_it_was(
    office: Secretariat, meeting: Meeting, note: Path, tmp_path: Path
) -> None:
    item = office.agendas.items(meeting.id)[0]
    [one] = office.attachments.attach([note], meeting.id, item.id).attachments
    [row] = office.attachments.rows(meeting.id)
    assert (row["title"], row["file_name"]) == ("Notiz zur Lage", "Notiz_zur_Lage.txt")
    assert row["item"] == f"{item.number} {item.title}".strip()
    folder = tmp_path / "out"
    folder.mkdir()
    assert office.attachments.export(one.id, folder) == folder / note.name
    named = office.attachments.export(one.id, folder / "b.txt")
    assert named.read_bytes() == note.read_bytes()


def test_the_bytes_are_kept_once_and_undo_brings_them_back(
    office: Secretariat, meeting: Meeting, note: Path, tmp_path: Path
) -> None:
    first = office.attachments.attach([note], meeting.id).attachments[0]
    second = office.attachments.attach([note], meeting.id).attachments[0]
    with office.context.reader() as reader:
        assert reader.connection.execute(text("SELECT count(*) FROM file_content")).scalar() == 1
    office.attachments.detach([first.id, second.id])
    assert found(office, "ärztemangel") == []
    office.history.undo()
    assert len(found(office, "ärztemangel")) == 2
    assert office.attachments.export(first.id, tmp_path / "c.txt").read_bytes() == note.read_bytes()


def test_an_item_taken_off_leaves_its_papers_to_the_session(
    office: Secretariat, meeting: Meeting, note: Path
) -> None:
    item = office.agendas.items(meeting.id)[-1]
    office.attachments.attach([note], meeting.id, item.id)
    office.agendas.remove([item.id])
    [row] = office.attachments.rows(meeting.id)
    assert row["item"] == ""
    office.meetings.delete(meeting.id)
    assert office.attachments.rows(meeting.id) == []


def test_what_no_text_can_be_read_from_is_kept_and_told(
    office: Secretariat, meeting: Meeting, tmp_path: Path
) -> None:
    picture, torn = tmp_path / "Lageplan.png", tmp_path / "b.pdf"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n")
    torn.write_bytes(b"%PDF-1.7 torn")
    attached = office.attachments.attach([picture, torn], meeting.id)
    assert [one.code for one in attached.warnings] == ["attachment.no_text"] * 2
    assert found(office, "lageplan") == [("attachment", "Lageplan")]


def test_a_file_that_is_none_or_too_big_is_refused(
    office: Secretariat, meeting: Meeting, tmp_path: Path, note: Path
) -> None:
    big, empty = tmp_path / "big.txt", tmp_path / "empty.txt"
    empty.write_bytes(b"")
    with big.open("wb") as stream:
        stream.truncate(LIMIT_BYTES + 1)
    wrong = {
        tmp_path / "none.txt": "file.missing",
        tmp_path: "file.unreadable",
        empty: "file.empty",
        big: "attachment.too_big",
    }
    for path, code in wrong.items():
        with pytest.raises(Refused) as refused:
            office.attachments.attach([note, path], meeting.id)
        assert codes(refused) == [code]
    other = office.meetings.add(office.meetings.draft(meeting.body_id, date(2021, 3, 2)))
    with pytest.raises(Refused) as refused:
        office.attachments.attach([note], other.id, office.agendas.items(meeting.id)[0].id)
    assert codes(refused) == ["record.unknown"]
    assert office.attachments.rows(meeting.id) == []


def test_check_tells_a_file_that_is_not_what_was_attached(
    office: Secretariat, meeting: Meeting, note: Path, tmp_path: Path
) -> None:
    [one] = office.attachments.attach([note], meeting.id).attachments
    with office.context.database.engine.begin() as connection:
        connection.execute(text("UPDATE file_content SET content = :a"), {"a": b"other"})
    assert [problem.code for problem in office.check()] == ["attachment.damaged"]
    with pytest.raises(Refused) as refused:
        office.attachments.export(one.id, tmp_path / "c.txt")
    assert codes(refused) == ["attachment.damaged"]


def numbered(office: Secretariat, meeting: Meeting) -> list[tuple[int, str]]:
    return [(row["position"], row["title"]) for row in office.attachments.rows(meeting.id)]


@pytest.fixture
def three(office: Secretariat, meeting: Meeting, tmp_path: Path) -> list[Attachment]:
    paths = [tmp_path / f"{name}.txt" for name in "abc"]
    for path in paths:
        path.write_text(path.stem * 3, encoding="utf-8")
    return list(office.attachments.attach(paths, meeting.id).attachments)


def test_papers_are_put_in_order(
    office: Secretariat, meeting: Meeting, three: list[Attachment]
) -> None:
    office.attachments.shift(three[2].id, -1)
    assert numbered(office, meeting) == [(1, "a"), (2, "c"), (3, "b")]
    office.attachments.shift(three[2].id, -5)
    assert numbered(office, meeting) == [(1, "c"), (2, "a"), (3, "b")]
    office.attachments.shift(three[1].id, 1)
    assert numbered(office, meeting) == [(1, "c"), (2, "a"), (3, "b")]
    office.history.undo()
    assert numbered(office, meeting) == [(1, "a"), (2, "c"), (3, "b")]


def test_the_numbers_close_up_until_they_were_told(
    office: Secretariat, meeting: Meeting, three: list[Attachment]
) -> None:
    office.attachments.detach([three[0].id])
    assert numbered(office, meeting) == [(1, "b"), (2, "c")]
    with office.context.work("test", "Test") as work:
        work.add(Dispatch(meeting_id=meeting.id, sent_at=datetime.now(UTC)))
    office.attachments.detach([three[1].id])
    assert numbered(office, meeting) == [(2, "c")]


def test_a_paper_moves_to_an_item_and_back(
    office: Secretariat, meeting: Meeting, three: list[Attachment]
) -> None:
    first, second = office.attachments.items(meeting.id)[:2]
    one = office.attachments.get(three[0].id)
    one.item_id, one.title = second[0], "Sachstand"
    office.attachments.save(one)
    [row, *_] = office.attachments.rows(meeting.id)
    assert (row["item"], row["title"], row["is_public"]) == (second[1], "Sachstand", True)
    assert first[1].startswith("1 ")
    office.history.undo()
    assert office.attachments.rows(meeting.id)[0]["item"] == ""
    other = office.meetings.add(office.meetings.draft(meeting.body_id, date(2021, 3, 2)))
    one = office.attachments.get(three[0].id)
    one.meeting_id = other.id
    one.item_id = second[0]
    with pytest.raises(Refused) as refused:
        office.attachments.save(one)
    assert codes(refused) == ["record.unknown"]


def test_what_was_closed_stays_so_when_its_item_goes(
    office: Secretariat, meeting: Meeting, note: Path
) -> None:
    item = office.agendas.items(meeting.id)[-1]
    item.is_public = False
    office.agendas.save(item)
    office.attachments.attach([note], meeting.id, item.id)
    [row] = office.attachments.rows(meeting.id)
    assert row["is_public"] is False
    office.agendas.remove([item.id])
    [row] = office.attachments.rows(meeting.id)
    assert (row["item"], row["is_public"]) == ("", False)


def test_what_a_file_says_can_be_read(office: Secretariat, meeting: Meeting, note: Path) -> None:
    [one] = office.attachments.attach([note], meeting.id).attachments
    assert office.attachments.text(one.id) == "Der Ärztemangel\nauf dem Land"
