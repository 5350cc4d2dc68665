"""The folder of a session: invitation, agenda and every paper as one file."""

import sys
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2
import pytest
from PIL import Image
from reportlab.lib.pagesizes import A3, landscape
from reportlab.pdfgen.canvas import Canvas

from sekretariat.domain.attachments import Attachment
from sekretariat.domain.dispatches import Dispatch, DispatchKind
from sekretariat.domain.meetings import Meeting
from sekretariat.domain.problems import Problem, Refused
from sekretariat.progress import Cancelled, Progress
from sekretariat.services.papers.kinds import Paper, PrintQuestion
from sekretariat.services.secretariat import Secretariat
from tests.desktop.offices import fill
from tests.documents.reading import VALID, read, verdicts

FAKE_OFFICE = """#!{python}
import pathlib, shutil, sys
shutil.copy({pdf!r}, pathlib.Path(sys.argv[sys.argv.index("--outdir") + 1]) / "source.pdf")
"""


@pytest.fixture
def meeting(office: Secretariat) -> Meeting:
    return fill(office)


@pytest.fixture
def pdf(tmp_path: Path) -> Path:
    """Two pages: A4 with a text; one kept upright and turned, seen as A3 lying."""
    path = tmp_path / "Sachstand.pdf"
    canvas = Canvas(str(path))
    canvas.drawString(100, 700, "Wohnungsbau in Zahlen")
    canvas.showPage()
    canvas.setPageSize(landscape(A3))
    canvas.setPageRotation(90)
    canvas.drawString(100, 700, "Lageplan")
    canvas.save()
    return path


def folder(office: Secretariat, variant: str = "") -> tuple[bytes, list[Problem]]:
    told: list[Problem] = []
    content = office.printing.pdf(PrintQuestion(paper=Paper.FOLDER, variant=variant), told.append)
    return content, told


def pages(content: bytes) -> list[str]:
    return [page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(content)]


def attach(office: Secretariat, meeting: Meeting, item: int | None, *paths: Path) -> None:
    item_id = office.agendas.items(meeting.id)[item].id if item is not None else ""
    office.attachments.attach(paths, meeting.id, item_id)


def test_without_papers_it_is_accessible_and_archivable(
    office: Secretariat, meeting: Meeting
) -> None:
    content, told = folder(office)
    assert told == []
    assert verdicts(content) == VALID
    assert [title for _, title in read(content).bookmarks] == [
        "Deckblatt",
        "Inhalt",
        "Tagesordnung",
        "TOP 1: Eröffnung und Begrüßung",
        "TOP 2: Formalia",
        "TOP 3: Termine und Verschiedenes",
    ]
    assert meeting.venue in pages(content)[0]
    assert "Mappe Seite 3 von 3" in pages(content)[2]


def test_papers_follow_their_item_on_pages_counted_throughout(
    office: Secretariat, meeting: Meeting, pdf: Path
) -> None:
    attach(office, meeting, 1, pdf)
    content, told = folder(office)
    assert told == []
    said = pages(content)
    assert len(said) == 6
    assert "TOP 2: Formalia" in said[3]
    assert "Anlage 1: Sachstand" in said[3]
    assert "Wohnungsbau in Zahlen" in said[4]
    assert "Mappe Seite 5 von 6" in said[4]
    assert "Lageplan" in said[5]
    sizes = [page.get_size() for page in pypdfium2.PdfDocument(content)]
    assert sizes[4] == pytest.approx((595, 842), abs=1)
    assert sizes[5] == pytest.approx((1191, 842), abs=1)
    assert (2, "Anlage 1: Sachstand") in read(content).bookmarks


def test_the_contents_lead_to_the_pages_they_name(
    office: Secretariat, meeting: Meeting, pdf: Path
) -> None:
    attach(office, meeting, None, pdf)
    content, _ = folder(office)
    with pikepdf.open(BytesIO(content)) as opened:
        numbers = {page.objgen: number for number, page in enumerate(opened.pages, start=1)}
        annotations: Any = opened.pages[1].Annots
        links = [numbers[link.Dest[0].objgen] for link in annotations]
    assert links == [3, 4, 5, 3, 3, 3]
    told = "".join(pages(content)[1].split())
    assert "UnterlagenzurSitzung4" in told
    assert "Anlage1:Sachstand5" in told


def test_with_papers_from_outside_it_promises_nothing_but_stays_tagged(
    office: Secretariat, meeting: Meeting, pdf: Path
) -> None:
    attach(office, meeting, None, pdf)
    content, _ = folder(office)
    with pikepdf.open(BytesIO(content)) as opened:
        claims = opened.open_metadata()
        assert (claims.pdfa_status, claims.get("pdfuaid:part")) == ("", None)
        assert claims["dc:title"].startswith("Sitzungsmappe · ")
        assert str(opened.Root.Lang) == "de-DE"
    assert "weder PDF/UA noch PDF/A zugesichert" in " ".join(pages(content)[0].split())
    seen = read(content)
    assert [str(one.raw.Alt) for one in seen.root.all("Figure")] == [
        "Anlage 1: Sachstand, Seite 1 von 2",
        "Anlage 1: Sachstand, Seite 2 von 2",
    ]


def test_guests_get_no_paper_of_a_closed_item(
    office: Secretariat, meeting: Meeting, pdf: Path
) -> None:
    attach(office, meeting, 1, pdf)
    closed = office.agendas.items(meeting.id)[1]
    closed.is_public = False
    office.agendas.save(closed)
    content, _ = folder(office, "public")
    assert "für Gäste, ohne nichtöffentliche Punkte" in pages(content)[0]
    assert not any("Sachstand" in said or "Formalia" in said for said in pages(content))
    assert verdicts(content) == VALID


def test_pictures_become_pages(office: Secretariat, meeting: Meeting, tmp_path: Path) -> None:
    path = tmp_path / "Plan.png"
    Image.new("RGBA", (400, 200), "red").save(path)
    attach(office, meeting, None, path)
    content, told = folder(office)
    assert told == []
    shown = pypdfium2.PdfDocument(content)[4]
    assert shown.get_size() == pytest.approx((842, 595), abs=1)
    picture = shown.render(scale=0.5).to_pil()
    assert picture.getpixel((picture.width // 2, picture.height // 2)) == pytest.approx(
        (254, 0, 0), abs=3
    )


def test_what_cannot_be_taken_in_lies_apart_and_the_rest_goes_on(
    office: Secretariat, meeting: Meeting, pdf: Path, tmp_path: Path
) -> None:
    locked, torn, film, picture = (
        tmp_path / name for name in ("Gesperrt.pdf", "Kaputt.pdf", "Film.mp4", "Bild.png")
    )
    with pikepdf.open(pdf) as opened:
        opened.save(locked, encryption=pikepdf.Encryption(user="x", owner="y"))
    for path in (torn, film, picture):
        path.write_bytes(b"%PDF-1.7 nothing")
    attach(office, meeting, 0, locked, torn, film, picture, pdf)
    content, told = folder(office)
    assert [(one.code, one.values["paper"]) for one in told] == [
        ("folder.locked", "1 Gesperrt"),
        ("folder.damaged", "2 Kaputt"),
        ("folder.other_kind", "3 Film"),
        ("folder.damaged", "4 Bild"),
    ]
    said = pages(content)
    assert "Anlage 1: Gesperrt (liegt gesondert bei)" in said[3]
    assert "Wohnungsbau in Zahlen" in said[4]
    assert "gesondert" in said[1]


def test_bytes_that_are_gone_lie_apart(office: Secretariat, meeting: Meeting, pdf: Path) -> None:
    attach(office, meeting, None, pdf)
    with office.context.work("test", "test") as work:
        [one] = work.find(Attachment)
        one.sha512 = "0" * 128
        work.save(one)
    assert [problem.code for problem in folder(office)[1]] == ["folder.damaged"]


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a script")
def test_office_files_become_pages_where_libreoffice_is(
    office: Secretariat,
    meeting: Meeting,
    pdf: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    word = tmp_path / "Konzept.docx"
    word.write_bytes(b"Word")
    attach(office, meeting, None, word)
    bare = tmp_path / "bin"
    bare.mkdir()
    monkeypatch.setenv("PATH", str(bare))
    assert [problem.code for problem in folder(office)[1]] == ["folder.other_kind"]
    script = bare / "soffice"
    script.write_text(FAKE_OFFICE.format(python=sys.executable, pdf=str(pdf)), encoding="utf-8")
    script.chmod(0o755)
    content, told = folder(office)
    assert told == []
    assert "Wohnungsbau in Zahlen" in pages(content)[4]


def test_the_invitation_stands_in_it_once_it_was_approved(
    office: Secretariat, meeting: Meeting, pdf: Path
) -> None:
    attach(office, meeting, 1, pdf)
    with office.context.work("test", "test") as work:
        work.add(Dispatch(meeting_id=meeting.id, kind=DispatchKind.INVITATION, note="Bitte lesen."))
    said = pages(folder(office)[0])
    assert "Sehr geehrte Damen und Herren," in said[2]
    assert "Bitte lesen." in said[2]
    assert "Einladung" in said[1]


def test_it_can_be_called_off(office: Secretariat, meeting: Meeting, pdf: Path) -> None:
    attach(office, meeting, None, pdf)
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        office.printing.pdf(PrintQuestion(paper=Paper.FOLDER), progress=progress)


def test_it_is_no_file_of_word(office: Secretariat, meeting: Meeting, tmp_path: Path) -> None:
    question = PrintQuestion(paper=Paper.FOLDER, meeting_id=meeting.id)
    with pytest.raises(Refused) as refused:
        office.printing.write(question, tmp_path / "Mappe.docx")
    assert [problem.code for problem in refused.value.problems] == ["folder.for_word"]
