"""Several letters in one file: each begins on a front page, each counts its own pages."""

import re
from datetime import UTC, datetime

import pypdfium2

from sekretariat.documents.content import (
    AddressField,
    Document,
    Heading,
    Orientation,
    Paragraph,
    Series,
)
from sekretariat.documents.pdf import write_pdf
from sekretariat.documents.reading_order import texts
from tests.documents.reading import VALID, read, verdicts
from tests.documents.structure import faults

MADE = datetime(2027, 3, 1, 9, tzinfo=UTC)


def letter(name: str, paragraphs: int = 1, language: str = "de-DE") -> Document:
    return Document(
        title=f"Dank · {name}",
        blocks=(Heading("Dank"), *(Paragraph(f"Zeile {at}") for at in range(paragraphs))),
        language=language,
        address=AddressField((name, "Musterweg 1", "12345 Musterstadt")),
    )


def written(*documents: Document, is_duplex: bool = True) -> bytes:
    series = Series("Dankschreiben", documents, is_duplex=is_duplex)
    return write_pdf(series, made_at=MADE)


def page_texts(content: bytes) -> list[str]:
    with pypdfium2.PdfDocument(content) as pdf:
        return [page.get_textpage().get_text_bounded() for page in pdf]


def test_letters_begin_on_front_pages() -> None:
    long = letter("Erika Muster", 60)
    content = written(letter("Max Beispiel"), long, letter("Eva Probe"))
    pages = page_texts(content)
    began = [at for at, page in enumerate(pages, start=1) if "Musterweg 1" in page]
    assert began[:2] == [1, 3]
    assert all(at % 2 for at in began)
    assert "".join(pages[1].split()) == ""


def test_one_sided_letters_waste_no_paper() -> None:
    pages = page_texts(written(letter("Max Beispiel"), letter("Eva Probe"), is_duplex=False))
    assert ["Max Beispiel" in pages[0], "Eva Probe" in pages[1]] == [True, True]
    assert len(pages) == 2


def test_each_letter_counts_its_own_pages() -> None:
    pages = page_texts(written(letter("Max Beispiel"), letter("Eva Probe")))
    assert "Seite 1 von 1" in pages[0]
    assert "Seite 1 von 1" in pages[2]


def test_a_series_is_accessible_and_archivable() -> None:
    landscape = Document("Liste", (Heading("Liste"),), orientation=Orientation.LANDSCAPE)
    content = written(letter("Max Beispiel"), letter("Ann Example", language="en-GB"), landscape)
    assert verdicts(content) == VALID
    assert len(re.findall(rb"/S/Part", content)) == 3
    assert b"841.89 595.28" in content


def test_a_listener_finds_every_letter() -> None:
    letters = [letter("Max Beispiel"), letter("Eva Probe"), letter("Ann Example", language="en-GB")]
    reading = read(written(*letters))
    parts = reading.root.all("Part")
    assert [part.all("P")[0].text for part in parts] == ["Max Beispiel", "Eva Probe", "Ann Example"]
    assert str(parts[2].raw.Lang) == "en-GB"
    assert faults(reading, Series("Dankschreiben", tuple(letters))) == []


def test_all_texts_of_a_series_are_told_in_order() -> None:
    told = list(texts(Series("Dank", (letter("Max Beispiel"), letter("Eva Probe")))))
    assert told.index("Max Beispiel") < told.index("Eva Probe")
