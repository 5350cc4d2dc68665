"""Cards for Word: the grid of the sheet in twips, the lines of the PDF, both sides of a sign."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from sekretariat.documents.cards import (
    Card,
    CardLine,
    CardSheet,
    Feed,
    card,
    sheet_format,
    sheet_names,
)
from sekretariat.documents.docx import write_docx
from sekretariat.documents.pdf import write_pdf
from tests.documents import samples
from tests.documents.docx.word_reading import (
    W,
    Word,
    barriers,
    disordered,
    read,
    said,
    spoken,
    value,
)
from tests.documents.measuring import writing
from tests.documents.reading import read as read_pdf

V = "{urn:schemas-microsoft-com:vml}"
NAME = "Prof. Dr. Dr. h. c. Maximiliane-Alexandra Freifrau von Musterhausen-Beispielsberg"
OLD_WORD = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk"


def sheet_of(name: str, *texts: str, feed: Feed = Feed(), **more: object) -> CardSheet:  # noqa: B008
    form = sheet_format(name)
    cards = tuple(card(form, text, "Musterverein") for text in texts)
    values = {"title": "Karten", "author": "Geschäftsstelle", "subject": "Karten", **more}
    return CardSheet(cards=cards, sheet=form, feed=feed, **values)  # type: ignore[arg-type]


def word_of(sheet: CardSheet) -> Word:
    return read(write_docx(sheet, made_at=samples.MADE_AT))


def rows_of(word: Word) -> list[Any]:
    return list(word.body.iter(f"{W}tr"))


def cells_of(word: Word) -> Iterator[list[str]]:
    for cell in word.body.iter(f"{W}tc"):
        yield [said(one) for one in cell.iterfind(f"{W}p") if said(one)]


def test_the_grid_is_that_of_the_pack_in_twentieths_of_a_point() -> None:
    """L7160: 7.2 and 15.15 mm margins, columns of 66.04 mm, the last of 63.5, rows of 38.1 mm."""
    word = word_of(sheet_of("L7160", *(f"Ada Muster {number}" for number in range(1, 11))))
    margins = word.body.find(f"{W}sectPr/{W}pgMar")
    told = {side: int(margins.get(W + side)) for side in ("left", "top", "right", "bottom")}
    assert told == {"left": 408, "top": 859, "right": 0, "bottom": 0}
    widths = [int(one.get(f"{W}w")) for one in word.body.iter(f"{W}gridCol")]
    assert widths == pytest.approx([3744, 3744, 3600], abs=1)
    assert sum(widths) == pytest.approx(11088, abs=1)  # 195.58 mm
    heights = [one.find(f"{W}trPr/{W}trHeight") for one in rows_of(word)]
    assert {one.get(f"{W}hRule") for one in heights} == {"exact"}
    assert [int(one.get(f"{W}val")) for one in heights] == pytest.approx([2160] * 4, abs=1)
    pads = word.body.find(f"{W}tbl/{W}tblPr/{W}tblCellMar")
    assert [(one.tag.removeprefix(W), one.get(f"{W}w")) for one in pads] == [
        (side, "0") for side in ("top", "left", "bottom", "right")
    ]
    assert value(word.body, "tbl/tblPr/tblLayout", "type") == "fixed"


def test_cards_follow_each_other_and_every_sheet_is_a_section() -> None:
    names = [f"Ada Muster {number}" for number in range(1, 27)]
    word = word_of(sheet_of("3475", *names))
    assert [one[0] for one in cells_of(word) if one] == names
    assert [len(table.findall(f"{W}tr")) for table in word.body.iter(f"{W}tbl")] == [8, 1]
    assert len(list(word.body.iter(f"{W}sectPr"))) == 2


def test_a_sheet_begun_before_keeps_its_used_places_free() -> None:
    word = word_of(sheet_of("3475", "Ada", "Bea", feed=Feed(start=5)))
    assert list(cells_of(word)) == [
        [], [], [], [], ["Ada", "Musterverein"], ["Bea", "Musterverein"],
    ]  # fmt: skip


def test_a_printer_that_prints_too_far_right_and_low_is_met() -> None:
    """The margins cannot be less than nothing: the table begins outside, the text stands higher."""
    plain, shifted = (
        word_of(sheet_of("3474", "Ada", feed=Feed(shift_mm=shift)))
        for shift in ((0.0, 0.0), (-2.0, -1.0))
    )
    assert value(plain.body, "tbl/tblPr/tblInd", "w") == "0"
    assert value(shifted.body, "tbl/tblPr/tblInd", "w") == "-113"
    assert value(shifted.body, "sectPr/pgMar", "top") == "0"
    [below] = [one.get(f"{W}after") for one in _spacings(shifted) if one.get(f"{W}after") != "0"]
    assert below == "57"  # one millimetre: the middle goes up by half of it, the row by the other


def _spacings(word: Word) -> list[Any]:
    return [one for cell in word.body.iter(f"{W}tc") for one in cell.iter(f"{W}spacing")]


@pytest.mark.parametrize(("name", "text"), [("tent", NAME), ("L4785", NAME), ("4784", OLD_WORD)])
def test_lines_are_as_small_and_broken_as_in_the_pdf(name: str, text: str) -> None:
    sheet = sheet_of(name, text)
    drawn = read_pdf(write_pdf(sheet, made_at=samples.MADE_AT))
    upright = [one for one in writing(drawn.pdf.pages[0]) if not one.is_turned]
    cell = next(one for one in word_of(sheet).body.iter(f"{W}tc") if said(one))
    paragraphs = list(cell.iterfind(f"{W}p"))
    lines = [line for one in paragraphs for line in said(one).split("\n")]
    assert len(lines) == len(upright)
    sizes = {float(one.get(f"{W}val")) / 2 for one in cell.iter(f"{W}sz")}
    assert sizes == {one.size for one in upright}
    [told] = [node.text for node in drawn.root.all("P")]
    assert len(list(cell.iter(f"{W}noBreakHyphen"))) == told.count("\u00ad")
    assert ("\u00ad" in told) is (text == OLD_WORD)
    assert "".join("".join(lines).split()) == "".join(f"{text}Musterverein".split())


def test_a_sign_says_the_same_on_both_sides() -> None:
    word = word_of(sheet_of("tent", "Ada Muster"))
    shapes = word.body.iter(f"{V}shape")
    assert all("rotation:180" in one.get("style") for one in shapes)
    told = [one.get("string") for one in word.body.iter(f"{V}textpath") if one.get("string")]
    assert told == ["Musterverein", "Ada Muster"]
    assert spoken(word).split("\n").count("Ada Muster") == 1
    size = word.body.find(f"{W}sectPr/{W}pgSz")
    assert (size.get(f"{W}orient"), size.get(f"{W}w")) == ("landscape", "16838")
    heights = [int(value(one, "trPr/trHeight") or 0) for one in rows_of(word)]
    assert sum(heights) == pytest.approx(11906, abs=150)  # 210 mm, but for two lines of Word


def test_what_is_too_much_for_a_small_label_stays_whole() -> None:
    lines = tuple(CardLine(f"{NAME} {number}", 12, 9) for number in range(4))
    sheet = replace(sheet_of("4732"), cards=(Card(lines),), is_centred=False)
    told = "".join(spoken(word_of(sheet)).split())
    assert told == "".join("".join(line.text for line in lines).split())


def test_the_sender_stands_in_the_head_of_every_envelope() -> None:
    sender = "Musterkonferenz · 65000 Musterstadt"
    word = word_of(sheet_of("DL", "Ada", "Bea", sender=sender))
    heads = [one for name, one in word.parts.items() if name.startswith("word/header")]
    assert [sender in said(one) for one in heads] == [True]
    assert len(list(word.body.iter(f"{W}headerReference"))) == 2


@pytest.mark.parametrize("name", sheet_names())
def test_every_sheet_is_what_word_takes_and_a_listener_hears(name: str) -> None:
    form = sheet_format(name)
    names = (*samples.SCENARIO_NAMES, *samples.OTHER_SCRIPTS, NAME)
    cards = tuple(card(form, one, "Musterverein für Vielfalt", "", "Gast") for one in names)
    sheet = replace(sheet_of(name, sender="Musterkonferenz"), cards=cards)
    for feed in (Feed(), Feed(is_test=True)):
        word = word_of(replace(sheet, feed=feed))
        assert disordered(word) == []
        assert [one for one in barriers(word) if one != "blank heading"] == []
        told = "".join("".join(line.text for line in one.lines) for one in cards)
        assert "".join(spoken(word).split()) == "".join(told.split())
