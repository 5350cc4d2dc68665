"""Cards for Word: each sheet a section with a table, sender and marks in its head."""

from collections.abc import Iterator

from sekretariat.documents.card_marks import Place, Rule, edges, marks
from sekretariat.documents.cards import Card, CardSheet
from sekretariat.documents.docx.body import paragraph
from sekretariat.documents.docx.card_table import CardTable
from sekretariat.documents.docx.markup import (
    Element,
    exactly,
    hexadecimal,
    related,
    twips_mm,
    w,
    whole,
)
from sekretariat.documents.docx.numbering import Numbering
from sekretariat.documents.docx.package import File
from sekretariat.documents.docx.runs import words
from sekretariat.documents.measures import MM, RULE
from sekretariat.documents.pace import Pace

_LINE = 1.0  # points: what Word wants in the head, and below a table
_LEAD_MM = 1.0
_SENDER_MM, _SENDER_STEP = 15.0, 10.0  # base line from the edges; points
_OVER_BASE = 0.8  # of a line that is exactly as high as told
_THIN = 10  # twips


def put_cards(file: File, sheet: CardSheet, pace: Pace) -> Numbering:
    """Write all cards into the file; return what counts its lists, of which there are none."""
    head = _head(file, sheet)
    table = CardTable(sheet, 0.0 if head is None else _LEAD_MM)
    places: list[Card | None] = [None] * (sheet.feed.start - 1)
    places += sheet.cards
    for first in range(0, len(places), sheet.sheet.places):
        page = places[first : first + sheet.sheet.places]
        for _ in filter(None, page):
            pace.step()
        made = table.element(page)
        below = paragraph("Between", (), spacing=exactly(_LINE))
        file.put([made, below], _section(table, head))
    return Numbering()


def _head(file: File, sheet: CardSheet) -> Element | None:
    """Return the head of every page: sender and marks, at places of their own."""
    rules = [*marks(sheet), *(edges(sheet) if sheet.feed.is_test else ())]
    if not rules and not sheet.sender:
        return None
    parts = [*map(_mark, rules), *_sender(sheet), paragraph("Between", (), spacing=exactly(_LINE))]
    return related(w("headerReference", type="default"), file.add("header", whole("hdr", *parts)))


def _sender(sheet: CardSheet) -> Iterator[Element]:
    if sheet.sender:
        top = _SENDER_MM - _SENDER_STEP * _OVER_BASE / MM
        width = sheet.sheet.page_mm[0] - 2 * _SENDER_MM
        place = _frame(Place(_SENDER_MM, top, width, _SENDER_STEP / MM))
        step = exactly(_SENDER_STEP)
        yield paragraph("Sender", words(sheet.sender), framePr=place, spacing=step)


def _mark(rule: Rule) -> Element:
    """Return a straight line as a thin frame that is filled."""
    left, right = sorted((rule[0], rule[2]))
    top, bottom = sorted((rule[1], rule[3]))
    place = _frame(Place(left, top, right - left, bottom - top))
    ink = w("shd", val="clear", color="auto", fill=hexadecimal(RULE))
    return paragraph("Between", (), framePr=place, shd=ink, spacing=exactly(0.5))


def _frame(place: Place) -> Element:
    return w(
        "framePr",
        w=max(_THIN, twips_mm(place.width)),
        h=max(_THIN, twips_mm(place.height)),
        hRule="exact",
        wrap="through",
        vAnchor="page",
        hAnchor="page",
        x=twips_mm(place.left),
        y=twips_mm(place.top),
    )


def _section(table: CardTable, head: Element | None) -> Element:
    width, height = table.sheet.sheet.page_mm
    orient = "landscape" if width > height else None
    margins = w(
        "pgMar",
        top=twips_mm(table.top_mm),
        right=0,
        bottom=0,
        left=twips_mm(table.left_mm),
        header=0,
        footer=0,
        gutter=0,
    )
    size = w("pgSz", w=twips_mm(width), h=twips_mm(height), orient=orient)
    return w("sectPr", head, w("type", val="nextPage"), size, margins)
