"""The first page of a letter in Word: DIN 5008, form B, to the millimetre."""

import re
from dataclasses import replace
from io import BytesIO
from zipfile import ZipFile

import pytest

from sekretariat.documents.content import (
    AddressField,
    Document,
    Figure,
    Heading,
    LetterHead,
    Paragraph,
)
from sekretariat.documents.docx import write_docx
from tests.documents import samples
from tests.documents.docx.accessible import faults
from tests.documents.docx.word_reading import WP, R, W, Word, read, said, value

LINES = ("Frau", "Dr. Ada Muster", "Musterverein e. V.", "Musterweg 1", "12345 Musterstadt")


def letter(field: AddressField, **changed: object) -> Word:
    document = samples.document(Heading("Einladung"), Paragraph("Sehr geehrte Frau Dr. Muster,"))
    return read(
        write_docx(
            replace(document, address=field, **changed),  # type: ignore[arg-type]
            made_at=samples.MADE_AT,
        )
    )


def frames(part: object) -> list[tuple[float, float, float, float, str]]:
    """Left, top, width, height in millimetres, and text, of what stands at fixed places."""
    found = []
    for paragraph in part.iter(f"{W}p"):  # type: ignore[attr-defined]
        place = paragraph.find(f"{W}pPr/{W}framePr")
        if place is not None:
            assert {place.get(f"{W}hAnchor"), place.get(f"{W}vAnchor")} == {"page"}
            sides = [int(place.get(f"{W}{side}")) / 1440 * 25.4 for side in ("x", "y", "w", "h")]
            found.append((*(round(side, 1) for side in sides), said(paragraph)))
    return found  # type: ignore[return-value]


def first_head(word: Word) -> object:
    path = f"{W}headerReference[@{W}type='first']"
    return word.kind(word.body[-1].find(path).get(f"{R}id"))


def height(head: object) -> float:
    """Return where the text of the first page begins, in millimetres."""
    lines = [
        int(value(one, "pPr/spacing", "line") or 0)
        for one in head.iter(f"{W}p")  # type: ignore[attr-defined]
        if one.find(f"{W}pPr/{W}framePr") is None
    ]
    return 10 + sum(lines) / 1440 * 25.4


def test_the_address_stands_where_the_window_is() -> None:
    word = letter(AddressField(LINES, "Musterkonferenz · Musterallee 1"))
    found = frames(word.body)[2:]  # below the letterhead
    assert found[0] == (20.0, 45.0, 85.0, 17.7, "Musterkonferenz · Musterallee 1")
    assert found[1:] == [(20.0, 62.7, 85.0, 27.3, line) for line in LINES]
    indent = [
        int(value(one, "pPr/ind", "left") or 0) / 1440 * 25.4
        for one in word.body.iter(f"{W}p")
        if value(one, "pPr/pStyle") == "EnvelopeAddress"
    ]
    assert indent == pytest.approx([5.0] * len(LINES), abs=0.05)


def test_a_long_address_uses_the_zone_for_remarks() -> None:
    lines = (*LINES, "Postfach 1", "FRANKREICH")
    found = frames(letter(AddressField(lines, "Absender")).body)[2:]
    assert found[0][:4] == (20.0, 45.0, 85.0, 5.0)
    assert found[1][:4] == (20.0, 50.0, 85.0, 40.0)


def test_the_information_block_stands_at_the_right() -> None:
    pairs = (("Datum", "3. November 2020"), ("Zeichen", "MK 1"))
    found = frames(letter(AddressField(LINES, "", pairs)).body)[-2:]
    assert [(one[:3], one[4]) for one in found] == [
        ((125.0, 50.0, 75.0), "Datum\t3. November 2020"),
        ((125.0, 50.0, 75.0), "Zeichen\tMK 1"),
    ]


def test_the_text_begins_below_the_window() -> None:
    assert height(first_head(letter(AddressField(LINES)))) == pytest.approx(98.46, abs=0.1)
    bare = letter(AddressField(LINES), letterhead=None)
    assert height(first_head(bare)) == pytest.approx(98.46, abs=0.1)


def test_a_long_information_block_pushes_the_text_down() -> None:
    pairs = tuple((f"Wort {number}", "Wert") for number in range(15))
    assert height(first_head(letter(AddressField(LINES, "", pairs)))) > 120


def test_fold_marks_are_where_the_norm_wants_them() -> None:
    found = frames(first_head(letter(AddressField(LINES))))
    assert [one[:3] for one in found] == [(5.0, 105.0, 2.5), (5.0, 148.5, 4.0), (5.0, 210.0, 2.5)]
    paper = read(write_docx(samples.everything(), made_at=samples.MADE_AT))
    assert frames(first_head(paper)) == []


def test_a_logo_stands_at_the_right_and_has_words() -> None:
    logo = Figure(samples.picture(), "Logo der Musterkonferenz", 30)
    word = letter(AddressField(LINES), letterhead=LetterHead(("Musterkonferenz",), logo))
    assert frames(word.body)[0] == (160.0, 12.0, 30.0, 15.0, "")
    assert [one.get("descr") for one in word.body.iter(f"{WP}docPr")] == [logo.alternative]
    assert frames(word.body)[1][:3] == (25.0, 12.0, 129.0)


def test_a_certificate_is_as_large_as_on_paper_and_has_no_foot() -> None:
    shown = Document("Urkunde", (Heading("Urkunde"), Paragraph("beruft")), is_ceremonial=True)
    word = read(write_docx(shown, made_at=samples.MADE_AT))
    sizes = word.parts["word/styles.xml"]
    assert value(sizes, "docDefaults/rPrDefault/rPr/sz") == "33"  # half points: 11 by a half more
    feet = [part for name, part in word.parts.items() if name.startswith("word/footer")]
    assert [said(foot) for foot in feet] == [""]
    assert faults(word, shown) == []


def test_the_subject_is_as_large_as_in_the_pdf() -> None:
    sizes = {}
    for is_letter in (True, False):
        document = samples.document(Heading("Einladung"), Paragraph("Guten Tag Ada Muster,"))
        field = AddressField(LINES) if is_letter else None
        content = write_docx(replace(document, address=field), made_at=samples.MADE_AT)
        with ZipFile(BytesIO(content)) as file:
            styles = file.read("word/styles.xml").decode()
        [style] = re.findall(r'<w:style [^>]*w:styleId="Heading1".*?</w:style>', styles)
        sizes[is_letter] = re.findall(r'<w:sz w:val="(\d+)"', style)
    assert sizes == {True: ["26"], False: ["32"]}
