"""Which sheet cards are printed on, shipped or the office's own, and how it lies in the printer."""

from typing import TYPE_CHECKING

from sekretariat.domain.card_formats import CardFormat, CardKind, layout_of
from sekretariat.domain.fields import Choice
from sekretariat.domain.problems import Problem, Refused
from sekretariat.services.card_formats import formats_of, named
from sekretariat.services.papers.sources import Source

if TYPE_CHECKING:
    from sekretariat.documents.cards import CardSheet, Feed, SheetFormat

_SMALL_LABEL_MM = 20.0
_SIGN_PT, _BADGE_PT, _LABEL_PT = 68, 28, 10.5
_LEAST_ON_SIGNS_PT = 24


def card_feed(
    source: Source, kinds: type[Choice], kind: CardKind | None = None
) -> "tuple[SheetFormat, Feed]":
    """Return the sheet asked for and how it lies in the printer.

    `kind` are the own sheets it may be. Raises Refused for a place the sheet has not.
    """
    from sekretariat.documents.cards import Feed, sheet_format  # noqa: PLC0415  lazy

    asked, variant = source.question.feeding, source.question.variant
    own = formats_of(source.reader, kind) if kind and variant not in list(kinds) else []
    found = named(own, variant)
    sheet = sheet_of(found) if found else sheet_format(source.variant(kinds).value)
    if not 1 <= asked.start <= sheet.places:
        values = {"start": asked.start, "places": sheet.places}
        raise Refused(Problem("print.no_such_place", values, "start"))
    return sheet, Feed(asked.start, (asked.shift_right, asked.shift_down), is_test=asked.is_test)


def test_sheet(source: Source, sheet: "SheetFormat", feed: "Feed") -> "CardSheet":
    """Return a sheet that shows where its cards lie; no records are needed for it."""
    from sekretariat.documents import hall_cards  # noqa: PLC0415  lazy

    return hall_cards.test_sheet(sheet, source.own_masthead(""), feed)


def sheet_of(own: CardFormat) -> "SheetFormat":
    """Return a sheet of the office's own as it is printed; signs are folded in the middle."""
    from sekretariat.documents.cards import SheetFormat  # noqa: PLC0415  lazy

    layout = layout_of(own)
    if layout is None:
        raise Refused(Problem("cards.unknown", {"name": own.name}, "variant"))
    types, least = _types(own.kind, layout.size)
    return SheetFormat(
        name=own.name,
        size_mm=layout.size,
        cols=layout.counts[0],
        rows=layout.counts[1],
        left_mm=layout.margins[0],
        top_mm=layout.margins[1],
        pitch_mm=layout.pitch,
        type_pt=types,
        least_pt=least,
        page_mm=layout.page,
        fold_mm=layout.size[1] / 2 if own.kind is CardKind.SIGNS else 0.0,
    )


def _types(
    kind: CardKind, size: tuple[float, float]
) -> tuple[tuple[float, float], tuple[float, float]]:
    """Return the sizes of type, wished and least, of the first line and of those below it."""
    width, height = size
    if kind is CardKind.SIGNS:
        first = float(max(_LEAST_ON_SIGNS_PT, min(_SIGN_PT, round(width * 0.23))))
        return (first, round(first / 2)), (_LEAST_ON_SIGNS_PT, min(_LEAST_ON_SIGNS_PT, first / 2))
    if kind is CardKind.BADGES:
        first = float(min(_BADGE_PT, max(8, round(height / 2))))
        return (first, round(first / 2)), (round(first * 0.7), max(5, round(first * 0.35)))
    if height < _SMALL_LABEL_MM:
        return (7, 7), (5, 5)
    return (_LABEL_PT, _LABEL_PT), (9, 9)
