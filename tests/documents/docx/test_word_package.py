"""The file around the text: what it says about itself, the same bytes every time, sections."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from io import BytesIO
from zipfile import ZipFile

import docx

from sekretariat.documents.content import AddressField, Document, Heading, Paragraph, Series
from sekretariat.documents.docx import write_docx
from tests.documents import samples
from tests.documents.docx.word_reading import W, disordered, read, value


def test_the_file_says_what_it_is_about() -> None:
    made_at = datetime(2020, 11, 3, 13, tzinfo=timezone(timedelta(hours=1)))
    content = write_docx(samples.everything(), made_at=made_at)
    own = docx.Document(BytesIO(content)).core_properties
    assert (own.title, own.subject, own.author) == ("Probe", "Probe", "Geschäftsstelle")
    assert own.language == "de-DE"
    assert own.created == own.modified == datetime(2020, 11, 3, 12, tzinfo=UTC)


def test_a_title_of_any_length_is_taken() -> None:
    content = write_docx(samples.document(title="Titel " * 100), made_at=samples.MADE_AT)
    assert docx.Document(BytesIO(content)).core_properties.title == ("Titel " * 100)[:255]


def test_the_same_document_gives_the_same_bytes() -> None:
    first, again = (write_docx(samples.everything(), made_at=samples.MADE_AT) for _ in range(2))
    later = write_docx(samples.everything(), made_at=samples.MADE_AT + timedelta(days=1))
    assert first == again
    assert first != later
    with ZipFile(BytesIO(first)) as packed:
        assert {one.date_time for one in packed.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_nothing_runs_and_nothing_is_fetched() -> None:
    everything = read(write_docx(samples.everything(), made_at=samples.MADE_AT))
    assert [name for name in everything.names if "vba" in name.lower() or "embed" in name] == []
    outside = [
        one.get("Type", "").rpartition("/")[2]
        for name, part in everything.parts.items()
        if name.endswith(".rels")
        for one in part
        if one.get("TargetMode") == "External"
    ]
    assert set(outside) == {"hyperlink"}


def letter(name: str, language: str = "de-DE") -> Document:
    lines = (name, "Musterweg 1", "12345 Musterstadt")
    text = samples.document(Heading("Dank"), Paragraph("Herzlichen Dank."))
    return replace(text, address=AddressField(lines, "Absender"), language=language)


def test_letters_in_one_file_are_sections_with_pages_of_their_own() -> None:
    series = Series("Dank", (letter("Ada Muster"), letter("Max Beispiel", "en-GB")))
    word = read(write_docx(series, made_at=samples.MADE_AT))
    assert disordered(word) == []
    ends = list(word.body.iter(f"{W}sectPr"))
    assert [value(one, "type") for one in ends] == ["oddPage", "oddPage"]
    assert [value(one, "pgNumType", "start") for one in ends] == ["1", "1"]
    english = {value(one, "rPr/lang") for one in word.body.iter(f"{W}r")}
    assert english == {None, "en-GB"}
    feet = [one for name, one in word.parts.items() if "footer" in name and "rels" not in name]
    fields = [one.get(f"{W}instr").strip() for one in feet[0].iter(f"{W}fldSimple")]
    assert fields == ["PAGE"]
    single = replace(series, is_duplex=False)
    ends = list(read(write_docx(single, made_at=samples.MADE_AT)).body.iter(f"{W}sectPr"))
    assert [value(one, "type") for one in ends] == ["nextPage", "nextPage"]
