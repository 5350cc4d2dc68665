"""Sheets of cards: places to the millimetre, names shrunk before they are broken, never cut."""

from dataclasses import replace

import pytest

from sekretariat.documents.cards import (
    Card,
    CardLine,
    CardSheet,
    Feed,
    SheetFormat,
    card,
    sheet_format,
    sheet_names,
)
from sekretariat.documents.pdf import write_pdf
from tests.documents import samples
from tests.documents.measuring import Edge, Written, page_mm, rules, writing
from tests.documents.reading import VALID, Reading, read, verdicts

# columns, rows, width, height, left, top, steps; documents.md 7
LABELS = {
    "3422": (3, 8, 70, 35, 0, 8.43, 70, 35),
    "3424": (2, 6, 105, 48, 0, 4.43, 105, 48),
    "3425": (2, 5, 105, 57, 0, 5.93, 105, 57),
    "3427": (2, 4, 105, 74.2, 0, 0, 105, 74.2),
    "3474": (3, 8, 70, 37, 0, 0, 70, 37.1),
    "3475": (3, 8, 70, 36, 0, 4.43, 70, 36),
    "3490": (3, 8, 70, 36, 0, 4.43, 70, 36),
    "3652": (3, 7, 70, 42.4, 0, 0, 70, 42.41),
    "3653": (2, 7, 105, 42.4, 0, 0, 105, 42.41),
    "3658": (3, 8, 64.6, 33.8, 8.10, 13.23, 64.6, 33.8),
    "3659": (2, 6, 97, 42.3, 8, 21.53, 97, 42.3),
    "4781": (2, 6, 97, 42.3, 8, 21.53, 97, 42.3),
    "3660": (2, 4, 97, 67.7, 8, 13.03, 97, 67.7),
    "4732": (5, 16, 35.56, 16.93, 11.02, 12.99, 38.10, 16.93),
    "4743": (2, 6, 96, 42.33, 7.73, 21.44, 98.54, 42.33),
    "L7159": (3, 8, 64, 33.9, 6.46, 13.06, 66.54, 33.9),
    "L7160": (3, 7, 63.5, 38.1, 7.20, 15.15, 66.04, 38.10),
    "L7161": (3, 6, 63.5, 46.6, 7.21, 8.82, 66.04, 46.6),
    "L7162": (2, 8, 99.06, 33.87, 4.67, 13.02, 101.60, 33.87),
    "L7163": (2, 7, 99.1, 38.1, 4.67, 15.15, 101.64, 38.10),
    "L7164": (3, 4, 63.5, 72, 7.21, 4.57, 66.04, 72),
    "L7165": (2, 4, 99.1, 67.7, 4.67, 13.04, 101.64, 67.7),
    "L7173": (2, 5, 99.1, 57, 4.67, 6.00, 101.64, 57),
    "herma-4464": (3, 8, 70, 37, 0, 0, 70, 37.13),
    "4784": (3, 9, 63.5, 29.63, 7.21, 15.10, 66.04, 29.63),
    "L4785": (2, 5, 80, 50, 17.5, 13, 95, 55),
    "L7418": (2, 4, 86, 55, 19, 38.5, 86, 55),
    "32010": (2, 5, 85, 54, 15, 13.5, 95, 54),
    "32015": (2, 4, 85, 54, 17, 31.5, 91, 60),
    "holder-90x60": (2, 4, 90, 60, 15, 28.5, 90, 60),
    "holder-90x55": (2, 5, 90, 55, 15, 11, 90, 55),
    "32257": (1, 2, 210, 140, 0, 8.5, 210, 140),
    "32253": (2, 2, 110, 80, 38.5, 25, 110, 80),
}
NAME = "Prof. Dr. Dr. h. c. Maximiliane-Alexandra Freifrau von Musterhausen-Beispielsberg"


def _sheet(name: str, count: int = 1, feed: Feed = Feed(), **more: object) -> CardSheet:  # noqa: B008
    form = sheet_format(name)
    cards = tuple(card(form, f"Ada Muster {number}", "Verein") for number in range(1, count + 1))
    values = {"title": "Karten", "author": "Geschäftsstelle", "subject": "Karten", **more}
    return CardSheet(cards=cards, sheet=form, feed=feed, **values)  # type: ignore[arg-type]


def _read(sheet: CardSheet) -> Reading:
    return read(write_pdf(sheet, made_at=samples.MADE_AT))


def _first_page(sheet: CardSheet) -> tuple[list[Written], list[Edge]]:
    reading = _read(sheet)
    return writing(reading.pdf.pages[0]), rules(reading.pdf.pages[0])


@pytest.mark.parametrize("name", LABELS)
def test_cards_lie_where_the_pack_says(name: str) -> None:
    """The edges of the test print, read from the PDF, are those of the sheet to 0.02 mm."""
    cols, rows, width, height, left, top, right_by, down_by = LABELS[name]
    form = replace(sheet_format(name), fold_mm=0.0, folds_mm=(), cut=False)
    sheet = replace(_sheet(name, feed=Feed(is_test=True)), sheet=form)
    _, edges = _first_page(sheet)
    corners = [(edge[0], edge[1]) for edge in edges[1::4]]  # the upper edge of each card
    expected = [
        (left + column * right_by, top + row * down_by)
        for row in range(rows)
        for column in range(cols)
    ]
    assert len(corners) == cols * rows
    for found, meant in zip(corners, expected, strict=True):
        assert found == pytest.approx(meant, abs=0.02)
    assert edges[1][2] - edges[1][0] == pytest.approx(width, abs=0.02)
    assert edges[2][3] - edges[2][1] == pytest.approx(-height, abs=0.02)


def test_every_sheet_fits_on_its_paper() -> None:
    for name in sheet_names():
        form = sheet_format(name)
        left, top = form.corner_mm(form.places - 1)
        assert left + form.size_mm[0] <= form.page_mm[0] + 0.01, name
        assert top + form.size_mm[1] <= form.page_mm[1] + 0.01, name


def test_text_stays_on_its_card() -> None:
    """On L7160 the eleventh card is in the fourth row, second column: 73.24 mm, 129.45 mm."""
    lines = _first_page(_sheet("L7160", count=11, is_centred=False))[0]
    last = lines[-2:]
    assert all(73.24 < one.left < 73.24 + 63.5 for one in last)
    assert all(129.45 < one.base < 129.45 + 38.1 for one in last)
    assert last[0].left == last[1].left == pytest.approx(73.24 + 4.76, abs=0.1)


def test_a_sheet_begun_before_is_filled_from_its_first_free_place() -> None:
    reading = _read(_sheet("3475", count=5, feed=Feed(start=23)))
    first, second = reading.pdf.pages
    assert [one.left > 140 for one in writing(first)[:2]] == [False, False]
    assert {round(one.base) // 36 for one in writing(first)} == {7}
    assert len(writing(second)) == 3 * 2


def test_a_printer_that_shifts_is_met_halfway() -> None:
    plain = _first_page(_sheet("3475"))[0][0]
    shifted = _first_page(_sheet("3475", feed=Feed(shift_mm=(1.5, -0.8))))[0][0]
    assert shifted.left - plain.left == pytest.approx(1.5, abs=0.02)
    assert shifted.base - plain.base == pytest.approx(-0.8, abs=0.02)


def test_each_card_is_one_paragraph_in_order() -> None:
    root = _read(_sheet("L7163", count=16)).root
    texts = [node.text for node in root.all("P")]
    assert texts == [f"Ada Muster {number} Verein" for number in range(1, 17)]


def test_a_folded_card_shows_both_sides_and_is_heard_once() -> None:
    reading = _read(_sheet("tent"))
    page = reading.pdf.pages[0]
    assert page_mm(page) == (297, 210)
    upright, turned = (
        [one for one in writing(page) if one.is_turned is is_turned] for is_turned in (False, True)
    )
    assert len(upright) == len(turned) == 2
    assert all(one.base > 105 for one in upright)
    assert all(one.base < 105 for one in turned)
    assert upright[0].base - 105 == pytest.approx(105 - turned[0].base, abs=0.02)
    assert upright[0].left == pytest.approx(297 - turned[0].left, abs=0.02)
    assert [node.text for node in reading.root.all("P")] == ["Ada Muster 1 Verein"]
    assert {round(rule[1]) for rule in rules(page)} == {105}


def test_a_tent_with_flaps_is_marked_at_its_three_folds() -> None:
    _, edges = _first_page(_sheet("tent-210x100"))
    assert sorted({round(rule[1], 1) for rule in edges}) == [48.5, 148.5, 248.5]


def test_plain_paper_has_marks_to_cut_along() -> None:
    _, edges = _first_page(_sheet("holder-90x60"))
    level = {round(rule[1], 1) for rule in edges if rule[1] == rule[3]}
    assert level == {28.5, 88.5, 148.5, 208.5, 268.5}


def test_a_long_name_shrinks_to_24_points_on_a_sign_then_breaks() -> None:
    form = sheet_format("tent")
    short = _first_page(replace(_sheet("tent"), cards=(card(form, "Sari"),)))[0]
    long = _first_page(replace(_sheet("tent"), cards=(card(form, NAME),)))[0]
    assert {one.size for one in short} == {68}
    assert {one.size for one in long} == {24}
    assert len([one for one in long if not one.is_turned]) == 2


def test_names_are_of_one_size_and_longer_ones_stand_in_two_lines() -> None:
    """Seen side by side on a table, badges of many sizes look like a mistake."""
    form = sheet_format("holder-90x60")
    names = ("Ilinca Exemplu", "Katharina Musterheide", "Ada Muster", "Eva Muster")
    lines = _first_page(replace(_sheet("holder-90x60"), cards=_cards(form, names)))[0]
    assert {one.size for one in lines if one.size > 14} == {28}
    columns: dict[bool, list[float]] = {False: [], True: []}
    for one in lines:
        columns[one.left > 105].append(one.size)
    assert columns == {False: [28, 14, 28, 14], True: [28, 28, 14, 28, 14]}


def test_a_word_wider_than_its_card_alone_is_set_smaller() -> None:
    form = sheet_format("holder-90x60")
    names = ("Ilinca Exemplu", "Jo Beispielprobenhausener", "Ada Muster", "Eva Muster")
    lines = _first_page(replace(_sheet("holder-90x60"), cards=_cards(form, names)))[0]
    sizes = sorted({one.size for one in lines})
    assert sizes[0] == 14
    assert sizes[-1] == 28
    [smaller] = sizes[1:-1]
    assert 20 <= smaller < 28


def test_a_name_in_two_lines_is_broken_into_like_parts() -> None:
    """Else a suffix would stand alone below a full line."""
    form = sheet_format("holder-90x60")
    names = ("Ada Muster", "Karl-Heinz Probedorfer jun.", "Eva Muster", "Ben Muster")
    lines = _first_page(replace(_sheet("holder-90x60"), cards=_cards(form, names)))[0]
    own = [one for one in lines if one.left > 105 and one.base < 90 and one.size > 14]
    assert len(own) == 2
    assert abs(own[0].left - own[1].left) < 15


def _cards(form: SheetFormat, names: tuple[str, ...]) -> tuple[Card, ...]:
    return tuple(card(form, name, "Verein") for name in names)


def test_what_is_too_high_goes_on_shrinking_and_loses_nothing() -> None:
    lines = tuple(CardLine(f"{NAME} {number}", 12, 9) for number in range(4))
    reading = _read(replace(_sheet("4732"), cards=(Card(lines),), is_centred=False))
    [told] = [node.text for node in reading.root.all("P")]
    assert told.replace("\u00ad", "") == " ".join(line.text for line in lines)
    written = writing(reading.pdf.pages[0])
    assert all(12.99 < one.base < 12.99 + 16.93 for one in written)


def test_the_sender_stands_on_every_envelope() -> None:
    reading = _read(_sheet("DL", count=2, sender="Musterkonferenz · 65000 Musterstadt"))
    assert [page_mm(page) for page in reading.pdf.pages] == [(220, 110), (220, 110)]
    assert [node.text for node in reading.root.all("P")][::2] == [
        "Musterkonferenz · 65000 Musterstadt"
    ] * 2


def test_viewers_are_asked_to_print_cards_in_their_own_size() -> None:
    reading = _read(_sheet("L7160"))
    preferences = reading.pdf.Root.ViewerPreferences
    assert preferences.PrintScaling == "/None"
    assert preferences.DisplayDocTitle


@pytest.mark.parametrize("name", sheet_names())
def test_every_sheet_is_accessible_and_can_be_archived(name: str) -> None:
    form: SheetFormat = sheet_format(name)
    names = (*samples.SCENARIO_NAMES, *samples.OTHER_SCRIPTS, NAME)
    cards = tuple(card(form, one, "Musterverein für Vielfalt", "", "Gast") for one in names)
    sheet = replace(_sheet(name, sender="Musterkonferenz"), cards=cards)
    assert verdicts(write_pdf(sheet, made_at=samples.MADE_AT)) == VALID
