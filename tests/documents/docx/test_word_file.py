"""The file of Word as a clerk and Word's accessibility checker find it."""

from dataclasses import replace
from io import BytesIO

import docx
import pytest

from sekretariat.documents.content import (
    Align,
    Block,
    Column,
    Heading,
    KeyValues,
    Orientation,
    PageBreak,
    Paragraph,
    Row,
    Run,
    SignatureLine,
    Table,
)
from sekretariat.documents.docx import write_docx
from tests.documents import samples
from tests.documents.docx.word_reading import (
    WP,
    R,
    W,
    Word,
    barriers,
    disordered,
    read,
    said,
    value,
)


def written(*blocks: Block, **changed: object) -> Word:
    document = replace(samples.document(*blocks), **changed)  # type: ignore[arg-type]
    word = read(write_docx(document, made_at=samples.MADE_AT))
    assert disordered(word) == []
    return word


@pytest.fixture(scope="module")
def everything() -> Word:
    return read(write_docx(samples.everything(), made_at=samples.MADE_AT))


def test_another_library_opens_it() -> None:
    opened = docx.Document(BytesIO(write_docx(samples.everything(), made_at=samples.MADE_AT)))
    styles = [one.style.name for one in opened.paragraphs if one.style]
    assert styles[:3] == ["Briefkopf Name", "Briefkopf", "Heading 1"]
    assert [[cell.text for cell in row.cells] for row in opened.tables[0].rows][:3] == [
        ["Nr.", "Name", "Notiz"],
        ["Gruppe"] * 3,
        ["1", "Eintrag 1", ""],
    ]


def test_headings_have_their_levels(everything: Word) -> None:
    levels = [value(one, "pPr/pStyle") for one in everything.body.iter(f"{W}p")]
    found = [level for level in levels if level and level.startswith("Heading")]
    assert found == ["Heading1", "Heading2", "Heading2", "Heading3"]
    outline = {
        one.get(f"{W}styleId"): value(one, "pPr/outlineLvl")
        for one in everything.parts["word/styles.xml"].iterfind(f"{W}style")
    }
    assert [outline[f"Heading{level}"] for level in (1, 2, 3, 9)] == ["0", "1", "2", "8"]


def test_every_style_used_is_there(everything: Word) -> None:
    known = {
        one.get(f"{W}styleId") for one in everything.parts["word/styles.xml"].iterfind(f"{W}style")
    }
    used = {
        one.get(f"{W}val")
        for part in everything.parts.values()
        for one in part.iter(f"{W}pStyle", f"{W}rStyle", f"{W}tblStyle", f"{W}basedOn", f"{W}next")
    }
    assert used - known == set()


def test_styles_speak_the_language_of_the_paper() -> None:
    styles = written(Heading("Minutes"), language="en-GB").parts["word/styles.xml"]
    assert "Table text" in [value(one, "name") for one in styles.iterfind(f"{W}style")]


def test_a_table_repeats_its_heading_and_tears_no_row(everything: Word) -> None:
    table = everything.body.find(f"{W}tbl")
    rows = table.findall(f"{W}tr")
    assert [row.find(f"{W}trPr/{W}tblHeader") is not None for row in rows] == [True] + [False] * 4
    assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows)
    assert value(table, "tblPr/tblLook", "firstRow") == "1"
    assert value(table, "tblPr/tblDescription") == "Einträge mit Nummer"
    assert value(rows[1], "tc/tcPr/gridSpan") == "3"


def test_columns_are_as_wide_as_their_shares_and_fill_the_page() -> None:
    columns = (Column("Nr.", 1, Align.END), Column("Name", 2), Column("Ja", 1, Align.CENTER))
    word = written(Table(columns, (Row(("1", "Ada", "x")),)))
    table = word.body.find(f"{W}tbl")
    widths = [int(one.get(f"{W}w")) for one in table.iterfind(f"{W}tblGrid/{W}gridCol")]
    assert widths == pytest.approx([2339, 4677, 2339], abs=1)  # 165 mm in all
    assert sum(widths) == int(value(table, "tblPr/tblW", "w") or 0) == 9354
    sides = [value(one, "pPr/jc") for one in table.findall(f"{W}tr")[1].iter(f"{W}p")]
    assert sides == ["right", None, "center"]


def test_a_table_to_write_in_has_room() -> None:
    table = replace(samples.table(1), row_height_mm=10.5, ruled=True)
    rows = written(table).body.findall(f"{W}tbl/{W}tr")
    assert [value(row, "trPr/trHeight") for row in rows] == [None, None, "595"]  # 10.5 mm
    assert [value(one, "tcPr/vAlign") for one in rows[2].iter(f"{W}tc")] == ["center"] * 3


def test_a_table_without_headings_has_no_heading_row() -> None:
    table = Table((Column(""), Column("")), (Row(("a", "b")),))
    (row,) = written(table).body.findall(f"{W}tbl/{W}tr")
    assert row.find(f"{W}trPr/{W}tblHeader") is None


def test_tables_stay_apart_and_a_paragraph_ends_the_text() -> None:
    word = written(samples.table(1), samples.table(1))
    tags = [one.tag.removeprefix(W) for one in word.body]
    assert tags[-5:] == ["tbl", "p", "tbl", "p", "sectPr"]


def test_words_checker_has_nothing_to_say(everything: Word) -> None:
    assert barriers(everything) == []


def test_nothing_empty_makes_room(everything: Word) -> None:
    empty = [one for one in everything.body.iterchildren(f"{W}p") if not said(one)]
    assert [len(one.findall(f".//{W}drawing")) for one in empty] == [1, 0, 0]
    # ten points between two tables, which Word would join, and one after the last
    assert [value(one, "pPr/spacing", "line") for one in empty[1:]] == ["200", "20"]


def test_text_keeps_away_from_the_table_above() -> None:
    after = written(samples.table(1), Paragraph("danach"), Paragraph("später")).body
    before = [value(one, "pPr/spacing", "before") for one in after.findall(f"{W}p")[-2:]]
    assert before == ["200", None]


def test_pages_break_before_what_follows() -> None:
    word = written(Heading("A"), PageBreak(), Heading("B"), PageBreak(), samples.table(1))
    broken = [
        said(one)
        for one in word.body.iter(f"{W}p")
        if one.find(f"{W}pPr/{W}pageBreakBefore") is not None
    ]
    assert broken == ["B", ""]
    last = written(Heading("A"), PageBreak(), PageBreak()).body.findall(f"{W}p")
    assert [one.find(f"{W}pPr/{W}pageBreakBefore") is not None for one in last[-2:]] == [True, True]


def test_pictures_have_words_and_none_floats(everything: Word) -> None:
    (picture,) = everything.body.iter(f"{WP}docPr")
    assert picture.get("descr") == "Ein blaues Feld"
    assert list(everything.body.iter(f"{WP}anchor")) == []
    extent = everything.body.find(f".//{WP}extent")
    assert (extent.get("cx"), extent.get("cy")) == ("2160000", "1080000")  # 60 × 30 mm


def test_links_lead_where_they_say(everything: Word) -> None:
    links = list(everything.body.iter(f"{W}hyperlink"))
    assert [said(one) for one in links] == ["Geschäftsordnung der Musterkonferenz"] * 2
    addresses = everything.links()
    assert {addresses[one.get(f"{R}id")] for one in links} == {"https://example.org/go(2)"}
    assert set(addresses.values()) == {"https://example.org/go(2)"}


@pytest.mark.parametrize(
    ("link", "address"),
    [
        ("https://example.org/a b", "https://example.org/a%20b"),
        ("mailto:ada@example.org", "mailto:ada@example.org"),
        ("javascript:alert(1)", None),
        ("file:///etc/passwd", None),
        ("http://[", None),
        ("\x00\x01", None),
    ],
)
def test_only_pages_and_people_are_linked_to(link: str, address: str | None) -> None:
    word = written(Paragraph((Run("Hier steht mehr", link=link),)))
    assert said(word.body).endswith("Hier steht mehr")
    assert list(word.links().values()) == ([address] if address else [])


def test_text_of_another_language_says_so(everything: Word) -> None:
    assert value(everything.parts["word/styles.xml"], "docDefaults/rPrDefault/rPr/lang") == "de-DE"
    marked = {
        said(one): value(one, "rPr/lang")
        for one in everything.body.iter(f"{W}r")
        if one.find(f"{W}rPr/{W}lang") is not None
    }
    assert marked == {"minutes of the meeting": "en-GB"}


def test_hebrew_says_that_it_is_hebrew() -> None:
    runs = list(
        written(Paragraph("Frau \u05e9\u05e8\u05d4")).body.findall(f"{W}p")[-1].iter(f"{W}r")
    )
    assert [value(one, "rPr/lang", "bidi") for one in runs] == [None, "he-IL"]


def test_arabic_runs_from_right_to_left() -> None:
    word = written(Paragraph((Run("Herr محمد الأحمد kommt", language="ar"),)))
    runs = list(word.body.findall(f"{W}p")[-1].iter(f"{W}r"))
    assert [said(one) for one in runs] == ["Herr ", "محمد الأحمد", " kommt"]
    assert [one.find(f"{W}rPr/{W}rtl") is not None for one in runs] == [False, True, False]
    assert value(runs[1], "rPr/lang", "bidi") == "ar"


def test_foot_and_head_are_those_of_the_pdf(everything: Word) -> None:
    ends = everything.body[-1]
    kinds = {
        (one.tag.removeprefix(W), one.get(f"{W}type")): everything.kind(one.get(f"{R}id"))
        for one in ends
        if one.tag.endswith("Reference")
    }
    assert said(kinds["headerReference", "first"]) == ""
    assert said(kinds["headerReference", "default"]) == "Probe · Musterkonferenz"
    for pages in ("first", "default"):
        foot = kinds["footerReference", pages]
        lines = [said(one) for one in foot.iter(f"{W}p")]
        assert lines[0].startswith("Stand: 3. Dezember 2019\tSeite ")
        assert lines[1:] == ["Bitte vertraulich behandeln."]
        fields = [one.get(f"{W}instr").strip() for one in foot.iter(f"{W}fldSimple")]
        assert fields == ["PAGE", "NUMPAGES"]
    assert ends.find(f"{W}titlePg") is not None


def test_the_page_is_that_of_the_pdf() -> None:
    page = written(Heading("X")).body[-1]
    assert (value(page, "pgSz", "w"), value(page, "pgSz", "h")) == ("11906", "16838")
    assert (value(page, "pgMar", "left"), value(page, "pgMar", "right")) == ("1417", "1134")
    across = written(Heading("X"), orientation=Orientation.LANDSCAPE).body[-1]
    assert (value(across, "pgSz", "w"), value(across, "pgSz", "orient")) == ("16838", "landscape")


def test_signatures_stand_side_by_side_and_a_single_one_is_half() -> None:
    (row,) = written(SignatureLine(("Vorsitz", "Schriftführung"))).body.iter(f"{W}tr")
    assert [said(one) for one in row.iter(f"{W}p")] == ["Vorsitz", "Schriftführung"]
    alone = written(SignatureLine(("Vorsitz",)))
    assert alone.body.find(f"{W}tbl") is None
    assert int(value(alone.body.findall(f"{W}p")[-1], "pPr/ind", "right") or 0) > 4677
    assert said(written(Heading("A"), SignatureLine(())).body).endswith("A")


def test_a_key_and_its_value_share_a_line() -> None:
    line = written(KeyValues((("Tag", "heute"),))).body.findall(f"{W}p")[-1]
    assert said(line) == "Tag\theute"


def test_what_is_empty_is_left_out() -> None:
    word = written(Heading("A"), Paragraph(" "), Table((), ()))
    assert said(word.body).endswith("A")
