"""Papers in another typeface, size, colour and with other margins: valid, measured, as in Word."""

from dataclasses import replace

import pytest

from sekretariat.documents.agenda import agenda
from sekretariat.documents.cards import Feed, card, sheet_format
from sekretariat.documents.content import Document, LetterHead, Orientation, Series, Table
from sekretariat.documents.docx import write_docx
from sekretariat.documents.hall_cards import card_sheet
from sekretariat.documents.looks import SHIPPED, FontFile, Look, Margins, Typeface
from sekretariat.documents.pdf import write_pdf
from tests.documents import samples
from tests.documents.docx import word_reading
from tests.documents.docx.word_reading import value
from tests.documents.font_making import postscript, small
from tests.documents.measuring import Written, page_mm, rules, writing
from tests.documents.reading import VALID, plain, read, verdicts
from tests.documents.test_letter_places import letter

SERIF = SHIPPED[1]
TEXT = "Straße, Größe, Übung"


def own(content: bytes, name: str = "Muster Antiqua") -> Typeface:
    file = FontFile(str(hash(content)), content)
    return Typeface(name, (file, file, file, file), has_serifs=True)


def headed(look: Look) -> LetterHead:
    return LetterHead(("Ministerium für Muster", "Musterallee 1"), look=look)


def paper(look: Look, **more: object) -> Document:
    table = Table(samples.table(0).columns, samples.table(30).rows, row_heading=1)
    made = agenda(
        [samples.item("1", TEXT), samples.item("1.1", "Naïve Ẽ, Łódź, αβγ, → ☐")],
        samples.occasion(),
        samples.masthead(logo=True),
    )
    blocks = (*made.blocks, table)
    return replace(made, letterhead=headed(look), blocks=blocks, **more)  # type: ignore[arg-type]


def made(look: Look, **more: object) -> bytes:
    return write_pdf(paper(look, **more), made_at=samples.MADE_AT)


def first_page(content: bytes) -> list[Written]:
    """Return the lines of text of a file's first page."""
    reading = read(content)
    return writing(reading.pdf.pages[0])


def fonts(content: bytes) -> set[str]:
    """Return the names of the fonts of a file without the mark of a subset."""
    reading = read(content)
    resources = reading.pdf.pages[0].Resources["/Font"]
    return {str(font.BaseFont).partition("+")[2] for font in resources.values()}


LOOKS = {
    "serif, small": Look(typeface=SERIF, size=9.0),
    "serif, large, colour": Look(typeface=SERIF, size=14.0, accent=(0.1, 0.2, 0.5)),
    "own TrueType": Look(typeface=own(small()), size=12.0),
    "own PostScript": Look(typeface=own(postscript(), "Muster Kurven"), size=12.0),
    "wide margins": Look(margins=Margins(40.0, 40.0, 50.0, 50.0)),
}


@pytest.mark.parametrize("name", LOOKS)
def test_a_paper_in_any_look_is_valid_and_says_the_same(name: str) -> None:
    content = made(LOOKS[name])
    assert verdicts(content) == VALID
    standard = read(made(Look())).root
    assert plain(read(content).root.text) == plain(standard.text)


@pytest.mark.parametrize("name", LOOKS)
def test_a_letter_in_any_look_is_valid_and_keeps_its_window(name: str) -> None:
    one = letter(letterhead=headed(LOOKS[name]))
    content = write_pdf(Series("Briefe", (one, one)), made_at=samples.MADE_AT)
    assert verdicts(content) == VALID
    before = write_pdf(letter(letterhead=headed(Look())), made_at=samples.MADE_AT)

    def window(file: bytes) -> list[tuple[float, float, float]]:
        drawn = first_page(file)
        return [(one.left, one.base, one.size) for one in drawn if 45 < one.base < 90]

    assert window(content) == window(before)


def test_the_typeface_is_the_first_and_lends_what_it_lacks() -> None:
    assert "NotoSerif-Regular" in fonts(made(LOOKS["serif, small"]))
    assert "NotoSans-Regular" not in fonts(made(LOOKS["serif, small"]))
    lending = fonts(made(LOOKS["own TrueType"]))
    assert any(name.startswith("Own") for name in lending)
    assert {"NotoSans-Regular", "DejaVuSans"} <= lending


def test_headings_follow_the_size_of_the_text() -> None:
    """14 of 11 points: 16 becomes 20.5, 9.5 becomes 12; head and foot keep theirs."""
    sizes = {one.size for one in first_page(made(Look(size=14.0)))}
    assert {20.5, 14, 12, 8} <= sizes
    small_ones = {one.size for one in first_page(made(Look(size=9.0)))}
    assert {13, 9, 8} <= small_ones
    assert min(small_ones) >= 7.5


def test_margins_are_those_asked_for() -> None:
    reading = read(made(Look(margins=Margins(32.0, 28.0, 40.0, 45.0))))
    for sheet in reading.pdf.pages:
        lines = writing(sheet)
        text = [one for one in lines if one.size >= 9]
        assert min(one.left for one in lines) == pytest.approx(32, abs=0.1)
        assert max(one.base for one in text) <= 297 - 45
        assert max(edge[2] for edge in rules(sheet)) == pytest.approx(210 - 28, abs=0.1)
    later = [one for one in writing(reading.pdf.pages[1]) if one.size >= 9]
    assert min(one.base for one in later) > 40


def test_wide_papers_lie_on_a3_where_asked_for() -> None:
    wide = {"orientation": Orientation.LANDSCAPE}
    large = read(made(Look(is_wide_large=True), **wide))
    assert page_mm(large.pdf.pages[0]) == (420, 297)
    assert max(edge[2] for edge in rules(large.pdf.pages[0])) == pytest.approx(405, abs=0.1)
    usual, upright = read(made(Look(), **wide)), read(made(Look(is_wide_large=True)))
    assert page_mm(usual.pdf.pages[0]) == (297, 210)
    assert page_mm(upright.pdf.pages[0]) == (210, 297)


def test_a_letter_for_printed_paper_leaves_out_its_head_and_nothing_else() -> None:
    def said(*, is_printed: bool) -> list[str]:
        head = replace(headed(Look()), is_printed=is_printed)
        content = write_pdf(letter(letterhead=head), made_at=samples.MADE_AT)
        assert verdicts(content) == VALID
        return [plain(text) for text in read(content).root.leaves]

    whole, bare = said(is_printed=True), said(is_printed=False)
    assert [one for one in whole if one not in bare] == ["Ministerium für Muster", "Musterallee 1"]
    assert [one for one in whole if one in bare] == bare
    assert plain(read(made(Look())).root.text).startswith("Ministerium")


def test_cards_are_set_in_the_typeface_too() -> None:
    sheet = sheet_format("L7160")
    head = replace(samples.masthead(), letterhead=headed(Look(typeface=SERIF)))
    cards = card_sheet("badges", [card(sheet, "Erika Muster")], sheet, head, Feed())
    content = write_pdf(cards, made_at=samples.MADE_AT)
    assert fonts(content) == {"NotoSerif-Bold"}
    assert verdicts(content) == VALID


def test_word_has_the_same_typeface_sizes_colour_and_margins() -> None:
    look = Look(
        typeface=SERIF, size=14.0, accent=(0.0, 0.2, 0.4), margins=Margins(32.0, 28.0, 40.0, 45.0)
    )
    word = word_reading.read(write_docx(paper(look), made_at=samples.MADE_AT))
    sheet = word.parts["word/styles.xml"]
    defaults = sheet.find(f"{word_reading.W}docDefaults")
    assert value(defaults, "rPrDefault/rPr/rFonts", "ascii") == "Noto Serif"
    assert value(defaults, "rPrDefault/rPr/sz") == "28"
    styles = {one.get(f"{word_reading.W}styleId"): one for one in sheet}
    assert value(styles["Heading1"], "rPr/sz") == "41"
    assert value(styles["Heading1"], "rPr/color") == "003366"
    assert value(styles["LetterheadName"], "rPr/color") == "003366"
    assert value(styles["TableText"], "rPr/sz") == "24"
    table = word.parts["word/fontTable.xml"]
    assert value(table, "font/altName") == "Times New Roman"
    margins = word.body.find(f"{word_reading.W}sectPr/{word_reading.W}pgMar")
    twips = {side: int(margins.get(word_reading.W + side)) for side in ("left", "right", "top")}
    assert twips == {"left": 1814, "right": 1587, "top": 2268}  # 32, 28, 40 mm
