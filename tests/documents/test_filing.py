"""Notes for the file and submissions: what is proposed, what is known, what is to be signed."""

from datetime import date

import pypdfium2
import pytest

from sekretariat.documents.content import Document, Row, Table
from sekretariat.documents.filing import FileNote, Submission, ToAppoint, file_note, submission
from sekretariat.documents.pdf import write_pdf
from sekretariat.documents.reading_order import texts
from tests.documents import samples
from tests.documents.reading import VALID, verdicts


def told(paper: Document) -> list[str]:
    assert verdicts(write_pdf(paper, made_at=samples.MADE_AT)) == VALID
    return list(texts(paper))


def test_a_note_has_number_subject_text_day_and_file() -> None:
    note = FileNote(
        subject="Termin: 2. Sitzung, Musterkonferenz",
        clerk="Eva Beispiel",
        facts=["Vorgesehen ist der 3. November 2020.", "Leitung: Max Muster."],
        again_on=date(2020, 9, 8),
        again_for="Tagesordnung entwerfen",
    )
    lines = told(file_note(note, samples.masthead()))
    assert lines[lines.index("Aktenzeichen") :][:8] == [
        *("Aktenzeichen", "MK 1 – 58a", "Datum", "3. Dezember 2019"),
        *("Bearbeitung", "Eva Beispiel", "Betreff", "Termin: 2. Sitzung, Musterkonferenz"),
    ]
    assert lines[lines.index("1.") :][:8] == [
        *("1.", "Vermerk:", "Vorgesehen ist der 3. November 2020.", "Leitung: Max Muster."),
        *("2.", "Wv.: 8. September 2020 (Tagesordnung entwerfen)", "3.", "z. d. A."),
    ]


def test_a_note_without_a_day_leaves_room_for_one() -> None:
    lines = told(file_note(FileNote(subject="Termin"), samples.masthead()))
    assert lines[lines.index("2.") + 1].startswith("Wv.: ____")
    assert "Bearbeitung" not in lines


@pytest.mark.parametrize(
    ("kind", "proposal"),
    [
        ("date", "Dem Termin wird zugestimmt."),
        ("agenda", "Die Tagesordnung wird gebilligt; die Einladung geht an die Mitglieder hinaus."),
        ("minutes", "Die Niederschrift wird freigegeben und an die Mitglieder versandt."),
        ("press", "Die Presseinformation wird freigegeben."),
    ],
)
def test_a_submission_has_its_parts_in_order(kind: str, proposal: str) -> None:
    put = Submission(kind=kind, subject="Betreff der Vorlage", facts=["Erstens."], opinion=["Gut."])
    paper = submission(put, samples.masthead())
    lines = told(paper)
    parts = ["Entscheidungsvorschlag", "Sachverhalt", "Stellungnahme", "Mitzeichnung", "Anlagen"]
    assert [one for one in lines if one in parts] == parts
    after = lines.index("Entscheidungsvorschlag")
    assert lines[after + 1 : after + 3] == [
        proposal,
        "☐ Einverstanden\n☐ Nicht einverstanden\n☐ Bitte Rücksprache",
    ]
    assert lines[lines.index("Sachverhalt") + 1] == "Erstens."
    assert lines[lines.index("Stellungnahme") + 1].startswith("Gut. Die Geschäftsstelle empfiehlt")
    [countersigned, signed] = [block for block in paper.blocks if isinstance(block, Table)]
    rows = [row.cells[0] for row in countersigned.rows if isinstance(row, Row)]
    assert rows == ["Fachreferat", "Haushaltsreferat", "Pressestelle"]
    assert [column.heading for column in signed.columns] == [
        *("Geschäftsstelle", "Referatsleitung", "Abteilungsleitung", "Hausleitung")
    ]


def test_who_is_to_be_appointed_stands_on_a_list_behind_it() -> None:
    people = [ToAppoint(seat="4", name="Erika Beispiel", organization="Verein", role="Mitglied")]
    put = Submission(kind="appointment", subject="Berufung", to_appoint=people)
    paper = submission(put, samples.masthead())
    content = write_pdf(paper, made_at=samples.MADE_AT)
    with pypdfium2.PdfDocument(content) as pdf:
        pages = [page.get_textpage().get_text_bounded() for page in pdf]
    assert len(pages) == 2
    assert "Hausleitung" in pages[0]
    assert "Erika Beispiel" in pages[1]
    assert told(paper)[-4:] == ["4", "Erika Beispiel", "Verein", "Mitglied"]


def test_a_short_submission_fits_on_one_sheet_with_its_signatures() -> None:
    put = Submission(kind="date", subject="Termin", facts=["Erstens."] * 3, opinion=["Gut."])
    with pypdfium2.PdfDocument(
        write_pdf(submission(put, samples.masthead()), made_at=samples.MADE_AT)
    ) as pdf:
        assert len(pdf) == 1
