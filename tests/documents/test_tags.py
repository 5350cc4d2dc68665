"""What a screen reader meets: all the text, in order, as what it is; nothing else."""

import re
import shutil
import subprocess
import unicodedata
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sekretariat.documents.content import (
    Document,
    GroupRow,
    Heading,
    KeyValues,
    ListItem,
    NumberedList,
    Paragraph,
    Row,
    Run,
    SignatureLine,
    Table,
)
from sekretariat.documents.pdf import write_pdf
from sekretariat.documents.reading_order import texts
from tests.documents import samples
from tests.documents.reading import Reading, plain, read


def _read(document: Document) -> Reading:
    return read(write_pdf(document, made_at=samples.MADE_AT))


@pytest.fixture(scope="module")
def everything() -> Reading:
    return _read(samples.everything())


def test_the_tags_say_the_whole_text_in_order(everything: Reading) -> None:
    expected = [plain(text) for text in texts(samples.everything())]
    said = [
        plain(node.text)
        for node in everything.root.walk()
        if node.tag in {"P", "H1", "H2", "H3", "Lbl", "TH", "TD"}
        or (node.tag == "LBody" and not node.all("P"))
    ]
    assert said == expected


def test_headings_lists_and_tables_are_what_they_are(everything: Reading) -> None:
    assert [plain(node.text) for node in everything.root.all("H2")] == ["Fließtext", "Liste"]
    outer = everything.root.all("L")[1]
    assert [part.tag for part in outer.parts if not isinstance(part, str)] == ["LI", "LI"]
    assert [node.tag for node in outer.walk()].count("L") == 2
    table = everything.root.all("Table")[0]
    assert [part.tag for part in table.parts if not isinstance(part, str)] == ["THead", "TBody"]
    scopes = [str(cell.raw.A.Scope) for cell in table.all("TH")]
    assert scopes == ["/Column"] * 3 + ["/Row"] * 4
    assert int(table.all("TH")[3].raw.A.ColSpan) == 3


def test_pictures_speak_their_words(everything: Reading) -> None:
    figures = everything.root.all("Figure")
    assert [str(figure.raw.Alt) for figure in figures] == ["Ein blaues Feld"]


def test_a_foreign_language_is_marked(everything: Reading) -> None:
    spans = everything.root.all("Span")
    assert [(str(span.raw.Lang), span.text) for span in spans] == [("en", "minutes of the meeting")]
    assert str(everything.pdf.Root.Lang) == "de-DE"


def test_a_divided_word_is_read_as_one() -> None:
    text = "Eine Rindfleischetikettierungsüberwachungsaufgabenübertragung " * 6
    paragraph = _read(samples.document(Heading("Trennung"), Paragraph(text))).root.all("P")[-1]
    assert "\u00ad" in paragraph.text
    assert plain(paragraph.text) == plain(text)


def test_bookmarks_are_the_headings(everything: Reading) -> None:
    assert everything.bookmarks == [
        (1, "Alles auf einmal"),
        (2, "Fließtext"),
        (2, "Liste"),
        (3, "Tabelle"),
    ]


def test_every_link_is_tied_to_its_place_and_leads_where_it_should(everything: Reading) -> None:
    linked = [
        kid.Obj.objgen
        for link in everything.root.all("Link")
        for kid in link.raw.K
        if not isinstance(kid, int) and kid.get("/Type") == "/OBJR"
    ]
    annotations = [one for sheet in everything.pdf.pages for one in sheet.get("/Annots", [])]
    assert sorted(linked) == sorted(one.objgen for one in annotations)
    assert {str(one.A.URI) for one in annotations} == {"https://example.org/go%282%29"}
    assert all(str(one.Contents) for one in annotations)
    first = everything.root.all("Link")[0]
    assert plain(first.text) == "Geschäftsordnung der Musterkonferenz"


def test_head_and_foot_are_artifacts_and_count_the_pages(everything: Reading) -> None:
    foot = [" ".join(texts) for texts in everything.artifacts]
    assert "Seite 1 von 2" in foot[0]
    assert "Seite 2 von 2" in foot[1]
    assert "Probe · Musterkonferenz" not in foot[0]
    assert "Probe · Musterkonferenz" in foot[1]
    assert all("Stand: 3. Dezember 2019" in text for text in foot)


def test_a_repeated_table_heading_is_said_once() -> None:
    reading = _read(samples.document(Heading("Lang"), samples.table(120)))
    assert len(reading.pdf.pages) > 2
    assert [plain(head.text) for head in reading.root.all("THead")] == ["Nr.NameNotiz"]
    assert all("Notiz" in artifacts for artifacts in reading.artifacts[1:])


def test_a_paragraph_over_two_pages_stays_one() -> None:
    text = "Ein Satz, der so lange wiederholt wird, bis er über die Seite reicht. " * 120
    reading = _read(samples.document(Heading("Lang"), Paragraph(text)))
    assert len(reading.pdf.pages) == 2
    assert [plain(node.text) for node in reading.root.all("P")][-1] == plain(text)


def test_a_cell_taller_than_a_page_stays_one() -> None:
    reading = _read(samples.document(Heading("Lang"), samples.table(1, "Wort " * 2000)))
    assert len(reading.pdf.pages) > 2
    cell = reading.root.all("TH")[-1]
    assert plain(cell.text) == plain("Wort " * 2000 + " 1")


def test_a_heading_does_not_stand_alone_at_the_end_of_a_page() -> None:
    for lines in range(30, 48):
        filler = [Paragraph("Zeile") for _ in range(lines)]
        end = (Heading("Ende", 2), Paragraph("Nach dem Titel"))
        reading = _read(samples.document(Heading("Anfang"), *filler, *end))
        heading = reading.root.all("H2")[0].raw
        after = reading.root.all("P")[-1].raw
        assert heading.Pg.objgen == after.Pg.objgen


def test_the_same_document_gives_the_same_bytes() -> None:
    first = write_pdf(samples.everything(), made_at=samples.MADE_AT)
    again = write_pdf(samples.everything(), made_at=samples.MADE_AT)
    later = write_pdf(samples.everything(), made_at=samples.MADE_AT + timedelta(days=1))
    assert first == again
    assert first != later


def test_the_file_says_what_it_is_about(everything: Reading) -> None:
    assert str(everything.pdf.docinfo.Title) == "Probe"
    with everything.pdf.open_metadata() as metadata:
        assert metadata["dc:title"] == "Probe"
        assert metadata["pdfuaid:part"] == "1"
        assert metadata["pdfaid:part"] + metadata["pdfaid:conformance"] == "2A"
        assert metadata["xmp:CreateDate"] == "2020-11-03T12:00:00+00:00"


@pytest.mark.parametrize("name", [*samples.SCENARIO_NAMES, *samples.OTHER_SCRIPTS])
def test_names_are_read_back_as_they_were_written(name: str) -> None:
    reading = _read(samples.document(Heading("Name"), Paragraph(name)))
    assert plain(reading.root.all("P")[-1].text) == name


@pytest.mark.parametrize("letters", samples.DIN_91379)
def test_letters_of_german_registers_are_read_back(letters: str) -> None:
    for form in ("NFC", "NFD"):
        text = unicodedata.normalize(form, letters)
        reading = _read(samples.document(Heading("Zeichen"), Paragraph(text)))
        assert plain(reading.root.all("P")[-1].text) == text


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="poppler is not installed")
def test_another_program_reads_the_same_names(tmp_path: Path) -> None:
    names = samples.SCENARIO_NAMES + samples.OTHER_SCRIPTS[:3]
    path = tmp_path / "names.pdf"
    document = samples.document(Heading("Namen"), *(Paragraph(name) for name in names))
    path.write_bytes(write_pdf(document, made_at=samples.MADE_AT))
    said = subprocess.run(
        ["pdftotext", str(path), "-"],  # noqa: S607 (found on the path above)
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert [name for name in names if name not in said] == []


def test_letters_no_typeface_has_are_reported_and_replaced() -> None:
    missing: list[str] = []
    document = samples.document(Heading("Zeichen"), Paragraph("Dank an 王 und 王"))
    written = write_pdf(document, made_at=samples.MADE_AT, on_missing=missing.append)
    assert missing == ["王"]
    assert plain(read(written).root.all("P")[-1].text) == "Dank an \ufffd und \ufffd"


_TEXT = st.text(
    st.sampled_from("abcäöüßŞıŁễн Ω ­-–/()@.,;:1234567890\u00a0\u0301ش \n"), max_size=300
)


@settings(max_examples=60, deadline=None)
@given(st.lists(_TEXT, min_size=1, max_size=4), st.booleans())
def test_no_letter_is_lost_however_lines_are_broken(parts: list[str], narrow: bool) -> None:
    runs = tuple(Run(text, bold=place % 2 == 1) for place, text in enumerate(parts))
    columns = samples.table(0).columns
    block = Table(columns, (Row((runs, "", "")),)) if narrow else Paragraph(runs)
    root = _read(samples.document(Heading("Text"), block)).root
    node = root.all("TD")[0] if narrow else root.all("P")[-1]
    assert re.sub(r"\s", "", plain(node.text)) == re.sub(r"\s", "", plain("".join(parts)))


def test_group_rows_head_a_part_of_the_table() -> None:
    rows = (GroupRow("A"), Row(("1", "x", "")), GroupRow("B"), Row(("2", "y", "")))
    root = _read(samples.document(Heading("Gruppen"), Table(samples.table(0).columns, rows))).root
    bodies = [[plain(text) for text in body.leaves] for body in root.all("TBody")]
    assert bodies == [["A", "1", "x", ""], ["B", "2", "y", ""]]


def test_a_key_and_its_value_belong_together() -> None:
    root = _read(samples.document(Heading("Daten"), KeyValues((("Tag", "heute"),)))).root
    assert [plain(text) for text in root.all("LI")[0].leaves] == ["Tag", "heute"]


def test_signatures_and_nested_lists_keep_their_order() -> None:
    inner = NumberedList((ListItem("1.1", (Paragraph("innen"),)),))
    outer = NumberedList((ListItem("1", (Paragraph("außen"), inner)),))
    root = _read(samples.document(Heading("X"), outer, SignatureLine(("Vorsitz",)))).root
    said = [plain(text) for text in root.leaves]
    assert said[-5:] == ["1", "außen", "1.1", "innen", "Vorsitz"]
