"""A letter measured in millimetres: DIN 5008, form B (documents.md 7)."""

from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest

from sekretariat.documents.content import (
    AddressField,
    Document,
    Figure,
    Heading,
    LetterHead,
    Paragraph,
    Series,
)
from sekretariat.documents.pdf import write_pdf
from sekretariat.domain.addressing import Addressee, address_lines
from sekretariat.domain.people import Address, Person, Salutation
from tests.documents import samples
from tests.documents.measuring import Edge, Written, page_mm, rules, writing
from tests.documents.reading import VALID, Reading, read, verdicts

WINDOW = (20.0, 45.0, 105.0, 90.0)
STEP = 4.23
SIX = ("Musterverein", "Abteilung 1", "Frau Dr. Ada Muster", "Hof 2", "Weg 1", "65000 Musterstadt")
PAIRS = (("Datum", "3. November 2020"), ("Aktenzeichen", "MK 1 – 58a"))
HEAD = LetterHead(("Musterkonferenz", "Musterallee 1", "65000 Musterstadt"))
RETURN = "Musterkonferenz · Musterallee 1 · 65000 Musterstadt"


def letter(lines: tuple[str, ...] = SIX, **more: object) -> Document:
    """Return a letter to an address."""
    values: dict[str, object] = {
        "title": "Einladung",
        "blocks": (Heading("Einladung"), Paragraph("Sehr geehrte Frau Dr. Muster,")),
        "address": AddressField(lines, RETURN, PAIRS),
        "letterhead": HEAD,
        **more,
    }
    return Document(**values)  # type: ignore[arg-type]


def measured(document: Document | Series) -> Reading:
    """Return a letter that is valid, to be measured."""
    content = write_pdf(document, made_at=samples.MADE_AT)
    assert verdicts(content) == VALID
    return read(content)


def drawn(document: Document) -> tuple[list[Written], list[Edge]]:
    """Return the lines of text and the rules of a letter's first page."""
    reading = measured(document)
    return writing(reading.pdf.pages[0]), rules(reading.pdf.pages[0])


def of_address(document: Document) -> list[Written]:
    """Return the lines of the recipient: of 11 points, between the head and the text."""
    lines = [one for one in drawn(document)[0] if one.left == pytest.approx(25, abs=0.1)]
    return [one for one in lines if one.size == 11 and 45 < one.base < 96]


def in_window(lines: list[Written]) -> bool:
    """Tell whether all lines show in the window, with the letters' height above their base."""
    left, top, _, bottom = WINDOW
    return all(one.left >= left and top < one.base - 3 and one.base < bottom for one in lines)


def test_the_sheet_has_fold_and_punch_marks() -> None:
    """Form B: 105 and 210 mm from the top, the punch mark at 148.5; 5 mm from the left edge."""
    reading = measured(letter())
    assert page_mm(reading.pdf.pages[0]) == (210, 297)
    marks = [one for one in rules(reading.pdf.pages[0]) if one[0] < 10]
    assert [round(one[1], 1) for one in marks] == [105.0, 148.5, 210.0]
    assert all(one[1] == one[3] for one in marks)
    assert [round(one[2] - one[0], 1) for one in marks] == [2.5, 4.0, 2.5]
    assert {round(one[0], 1) for one in marks} == {5.0}


def test_six_lines_fill_the_zone_of_the_recipient() -> None:
    """From 62.7 mm in steps of 4.23 mm, 25 mm from the left edge."""
    lines = of_address(letter())
    assert len(lines) == 6
    assert {round(one.left, 1) for one in lines} == {25.0}
    steps = [after.base - before.base for before, after in pairwise(lines)]
    assert steps == pytest.approx([STEP] * 5, abs=0.02)
    assert 62.7 + 3 < lines[0].base < 62.7 + STEP
    assert lines[-1].base < 90


def test_eight_lines_begin_in_the_zone_for_remarks_and_stay_in_the_window() -> None:
    lines = of_address(letter(("Postalischer Vermerk", *SIX, "FRANKREICH")))
    assert len(lines) == 8
    assert in_window(lines)
    assert lines[0].base > 50


def test_no_line_of_an_address_is_blank() -> None:
    """A line left empty in the data leaves no gap in the window."""
    place = Address(street="Weg 1", postcode="65000", city="Musterstadt", department_line="")
    who = Addressee(
        Person(family_name="Muster", salutation=Salutation.WOMAN), (), None, place, "Musterverein"
    )
    told = address_lines(who)
    assert all(line.strip() for line in told)
    lines = of_address(letter(tuple(told)))
    assert len(lines) == len(told) == 4
    bases = [one.base for one in lines]
    assert bases[-1] - bases[0] == pytest.approx(3 * STEP, abs=0.02)


def test_abroad_city_and_country_stand_in_capitals_the_country_in_german() -> None:
    place = Address(street="1 rue de l'Exemple", postcode="67000", city="Straßburg", country="FR")
    who = Addressee(Person(given_names="Zoé", family_name="Müster"), (), None, place)
    assert address_lines(who)[-3:] == ["1 rue de l'Exemple", "67000 STRASSBURG", "FRANKREICH"]
    reading = measured(letter(tuple(address_lines(who))))
    told = [node.text for node in reading.root.all("P")]
    assert "67000 STRASSBURG" in told
    assert told.index("FRANKREICH") == told.index("67000 STRASSBURG") + 1


def test_the_return_line_stands_small_above_the_address() -> None:
    lines, edges = drawn(letter())
    small = [one for one in lines if one.size == 7 and one.left < 30]
    [line] = [one for one in small if one.base > 45]
    assert (round(line.left), 45 < line.base < 50) == (25, True)
    [under] = [one for one in edges if 45 < one[1] < 52 and one[0] > 20]
    assert under[1] > line.base


def test_the_information_block_stands_125_mm_from_the_left_and_50_from_the_top() -> None:
    lines = [one for one in drawn(letter())[0] if one.left > 110]
    words = [one for one in lines if one.left == pytest.approx(125, abs=0.1) and one.base < 98]
    assert len(words) == len(PAIRS)
    assert 50 < words[0].base < 50 + STEP
    assert all(one.left > 124.9 for one in lines if one.base < 98)


def test_the_subject_begins_below_98_46_mm() -> None:
    """The upper edge of the text is at 98.46 mm; a line of it ends within the next five."""
    below = [one for one in drawn(letter())[0] if one.base > 90 and one.left < 30 and one.size > 8]
    assert 98.46 < below[0].base < 98.46 + 8
    assert below[0].left == pytest.approx(25, abs=0.5)


def test_the_subject_is_hardly_larger_than_the_text_of_the_letter() -> None:
    """DIN 5008 sets it bold in the size of the text; a title of 16 points is for papers."""
    subject = next(one for one in drawn(letter())[0] if one.base > 98.46)
    assert 11 < subject.size <= 13
    title = drawn(replace(letter(), address=None))[0]
    assert max(one.size for one in title) == 16


def test_a_tall_information_block_pushes_the_text_down_and_covers_nothing() -> None:
    pairs = tuple((f"Angabe {number}", f"Wert {number}") for number in range(16))
    document = letter(address=AddressField(SIX, RETURN, pairs))
    lines, _ = drawn(document)
    lowest = max(one.base for one in lines if one.left == pytest.approx(125, abs=0.1))
    subject = next(one for one in lines if one.base > 100 and one.left < 30 and one.size > 11)
    assert subject.base > lowest > 98.46


def test_each_letter_of_a_series_begins_on_a_front_page() -> None:
    """A series for both sides: the marks stand on odd pages alone."""
    long = letter(blocks=(Heading("Lang"), *(Paragraph("Absatz. " * 60) for _ in range(12))))
    reading = measured(Series("Briefe", (letter(), long, letter())))
    first = [
        number
        for number, page in enumerate(reading.pdf.pages, start=1)
        if any(round(one[1], 1) == 148.5 and one[0] < 10 for one in rules(page))
    ]
    assert first[0] == 1
    assert len(first) == 3
    assert all(number % 2 for number in first)


def test_a_logo_keeps_away_from_the_window() -> None:
    head = LetterHead(HEAD.lines, Figure(samples.picture(), "Logo der Musterkonferenz", 40))
    lines = of_address(letter(letterhead=head))
    assert in_window(lines)
    assert len(lines) == 6


def test_an_office_without_letterhead_writes_letters_too() -> None:
    document = letter(letterhead=None, address=AddressField(SIX), as_of=f"{date(2020, 11, 3)}")
    lines = [one for one in drawn(document)[0] if one.size == 11 and one.left < 26]
    assert len([one for one in lines if one.base < 90]) == 6
