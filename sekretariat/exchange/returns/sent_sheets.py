"""The memory of a workbook that came back: where it came from, what it said when it was sent."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from sekretariat.domain.imports.returned import SheetOrigin
from sekretariat.exchange.lists.heading_words import is_target
from sekretariat.exchange.lists.headings import Header
from sekretariat.exchange.parsing.cells import Cell, cell_text
from sekretariat.exchange.returns.book import FACT, MEMORY_SHEET
from sekretariat.exchange.sheets import Row, Sheet, SheetFile

CellValues = Mapping[str, Cell]
_FACT_CELLS = 4
_LINES_BEFORE_ROWS = 3


@dataclass(frozen=True, kw_only=True)
class SentSheet:
    """What a sheet that came back said when it was sent: cells by record id and column code.

    `codes` are those of the columns by the headings they were sent with.
    """

    origin: SheetOrigin
    codes: Mapping[str, str] = field(default_factory=dict)
    rows: Mapping[str, CellValues] = field(default_factory=dict)
    facts: Mapping[tuple[str, str], str] = field(default_factory=dict)


@dataclass(frozen=True)
class FactAnswer:
    """What the organisations' sheet says of one detail now; `row` as Excel shows it."""

    sheet: str
    row: int
    organization_id: str
    field: str
    value: str


def sent_sheet(file: SheetFile) -> SentSheet | None:
    """Return what the file said when it was sent, None where it carries no memory of it."""
    for sheet in file.sheets:
        if sheet.rows and cell_text(sheet.rows[0].cells[0]) == MEMORY_SHEET:
            return _remembered(sheet.rows)
    return None


def _remembered(lines: Sequence[Row]) -> SentSheet | None:
    about = [cell_text(cell) for cell in lines[0].cells]
    if len(lines) < _LINES_BEFORE_ROWS:
        return None
    try:
        _, _, inquiry_id, organization_id, organization, body_id, day = about[:7]
        as_of = date.fromisoformat(day)
    except ValueError:
        return None
    codes, headings = ([cell_text(cell) for cell in line.cells] for line in lines[1:3])
    rows: dict[str, CellValues] = {}
    facts: dict[tuple[str, str], str] = {}
    for line in lines[3:]:
        first = cell_text(line.cells[0])
        if first == FACT:
            texts = [cell_text(cell) for cell in (*line.cells, "", "", "")][:_FACT_CELLS]
            facts[texts[1], texts[2]] = texts[3]
        elif first:
            rows[first] = dict(zip(codes, line.cells, strict=False))
    origin = SheetOrigin(
        as_of=as_of,
        inquiry_id=inquiry_id,
        organization_id=organization_id,
        organization=organization,
        body_id=body_id,
    )
    named = dict(zip(headings, codes, strict=False))
    return SentSheet(origin=origin, codes=named, rows=rows, facts=facts)


def as_headed(header: Header, sent: SentSheet | None) -> Header:
    """Return a header whose columns fill what they were sent for; others stay as they were read."""
    if sent is None:
        return header
    columns = tuple(
        replace(one, field=_target(sent.codes[one.heading])) if one.heading in sent.codes else one
        for one in header.columns
    )
    return replace(header, columns=columns)


def _target(code: str) -> str:
    return code if is_target(code) else ""


def fact_answers(file: SheetFile, sent: SentSheet) -> list[FactAnswer]:
    """Return what the organisations' sheet says now; rows without a known key are left out."""
    found: list[FactAnswer] = []
    for sheet in file.sheets:
        if sheet.rows and cell_text(sheet.rows[0].cells[0]) != MEMORY_SHEET:
            found += _fact_answers(sheet, sent)
    return found


def _fact_answers(sheet: Sheet, sent: SentSheet) -> list[FactAnswer]:
    """The entry stands in the last column of the heading over the first row with a known key."""
    found: list[FactAnswer] = []
    place = 0
    for row in sheet.rows:
        texts = [cell_text(cell) for cell in row.cells]
        filled = [index for index, text in enumerate(texts) if text]
        keys = (text.split("/", 1) for text in texts if "/" in text)
        known = [(key[0], key[1]) for key in keys if (key[0], key[1]) in sent.facts]
        if known:
            value = texts[place] if place < len(texts) else ""
            found.append(FactAnswer(sheet.name, row.number, *known[0], value))
        elif not found and len(filled) > 1:
            place = filled[-1]
    return found
