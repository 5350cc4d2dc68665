"""A workbook that comes back: persons and organisations to be corrected, hidden what was sent.

Every row carries the id of its record in a hidden column, so it survives sorting and the loss of
columns. Key columns are locked without a password; the rest is open. A very hidden sheet keeps the
values as they were sent: what comes back equal to them is no change (see `returned`).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment
from openpyxl.utils import get_column_letter
from openpyxl.worksheet._write_only import WriteOnlyWorksheet
from openpyxl.worksheet.datavalidation import DataValidation

from sekretariat.domain.bodies import Membership, Role, Seat
from sekretariat.domain.fields import Kind
from sekretariat.domain.imports.returned import Contents, Fact, SheetOrigin, Values
from sekretariat.domain.people import Address, Affiliation, FormerName, Person, Salutation
from sekretariat.exchange.cells import clean, lines_needed
from sekretariat.exchange.columns import Column, described_column
from sekretariat.exchange.saving import replacing
from sekretariat.exchange.workbook import (
    HEADER_ROW,
    LINE_HEIGHT_POINTS,
    Pen,
    SheetHead,
    append,
    heading_cell,
    set_range,
    set_up,
    text_cell,
    title_cell,
)
from sekretariat.words import N_, Speech, shown, translate

MEMORY_SHEET = "_Sekretariat"
FORMAT = "1"
FACT = "fact"
NEW_ROWS = 10

_ID = Column("id", N_("Record id"), Kind.TEXT, 38, hidden=True)
_KEYS: tuple[Column, ...] = (
    described_column(Seat, "organization_id", 30, "organization"),
    replace(described_column(Seat, "body_id", 24, "body")),
    described_column(Seat, "number", 7, "seat_number"),
    replace(described_column(Membership, "role", 15), choices=tuple(Role)),
)
_OPEN: tuple[Column, ...] = (
    replace(described_column(Person, "salutation", 9), choices=tuple(Salutation)),
    described_column(FormerName, "titles", 10),
    described_column(Person, "given_names", 16),
    described_column(Person, "particle", 12),
    described_column(Person, "family_name", 18),
    described_column(Person, "nobility", 12),
    described_column(Person, "suffix", 9),
    described_column(Affiliation, "function", 22),
    Column("emails", N_("E-mail addresses"), Kind.TEXT, 32),
    Column("phones", N_("Phone numbers"), Kind.TEXT, 17),
    Column("mobile", N_("Mobile number"), Kind.TEXT, 17),
    described_column(Address, "street", 22),
    described_column(Address, "postcode", 8),
    described_column(Address, "city", 16),
    Column("note", N_("Note to the office"), Kind.TEXT, 26),
)
_RARE = frozenset({"nobility", "suffix"})
_FACTS: tuple[Column, ...] = (
    _ID,
    Column("organization", N_("Organisation"), Kind.TEXT, 40),
    Column("label", N_("Detail"), Kind.TEXT, 28),
    Column("value", N_("Entry"), Kind.TEXT, 60, editable=True),
)


@dataclass(frozen=True, kw_only=True)
class ReturnHead:
    """What stands above the rows: title, Stand line, the instructions, the language."""

    title: str
    stand_line: str
    instructions: str
    language: str = field(default_factory=lambda: Speech.language)


def return_columns(origin: SheetOrigin, rows: Iterable[Values]) -> tuple[Column, ...]:
    """Return the columns of the persons' sheet; parts of names nobody has are left out."""
    used = {code for row in rows for code in _RARE if row.get(code)}
    same = {"organization": bool(origin.organization_id), "body": bool(origin.body_id)}
    keys = [replace(one, hidden=same.get(one.key, False)) for one in _KEYS]
    kept = [one for one in _OPEN if one.key not in _RARE or one.key in used]
    return (_ID, *keys, *(replace(one, editable=True) for one in kept))


def write_return_book(
    path: Path, head: ReturnHead, origin: SheetOrigin, contents: Contents
) -> None:
    """Write the workbook to `path`, whole or not at all; raises Refused where that fails."""
    columns = return_columns(origin, contents.rows)
    with replacing(path) as stream:
        book = Workbook(write_only=True)
        persons = SheetHead(head.title, head.stand_line, columns, head.language)
        _write_sheet(book, translate(N_("Persons"), head.language), persons, head, contents.rows)
        facts = replace(persons, columns=_FACTS)
        name = translate(N_("Organisation"), head.language)
        _write_sheet(book, name, facts, head, [_fact_row(one) for one in contents.facts])
        _write_memory(book, columns, origin, contents)
        book.properties.title = clean(head.title)
        book.properties.creator = "Sekretariat"
        book.properties.language = head.language
        book.save(stream)


def _fact_row(fact: Fact) -> Values:
    return {
        "id": f"{fact.organization_id}/{fact.field}",
        "organization": fact.organization,
        "label": translate(fact.label),
        "value": fact.value,
    }


def _write_sheet(
    book: Workbook, name: str, head: SheetHead, words: ReturnHead, rows: Sequence[Values]
) -> None:
    """Write a visible sheet: instructions, headings, rows, empty rows for persons to be added."""
    sheet = book.create_sheet(name)
    is_of_persons = head.columns is not _FACTS
    set_up(sheet, head)
    hidden = [None] * _first_shown(head.columns)
    sheet.append([*hidden, title_cell(sheet, head.title)])
    sheet.append([*hidden, text_cell(sheet, head.stand_line)])
    _write_instructions(sheet, words.instructions, head.columns)
    append(sheet, HEADER_ROW, [heading_cell(sheet, one, head.language) for one in head.columns], 2)
    pens = [Pen(sheet, column, head.language, shaded=True) for column in head.columns]
    shown_pens = [pen for pen, one in zip(pens, head.columns, strict=True) if not one.hidden]
    for place, row in enumerate(rows, start=HEADER_ROW + 1):
        cells = [pen.cell(row.get(pen.key)) for pen in pens]
        append(sheet, place, cells, max(pen.lines for pen in shown_pens))
    last = HEADER_ROW + len(rows)
    if is_of_persons:
        _write_empty_rows(sheet, head)
        last += NEW_ROWS
        _offer_choices(sheet, head, last)
    set_range(sheet, len(head.columns), last)
    _protect(sheet)


def _write_instructions(sheet: WriteOnlyWorksheet, text: str, columns: Sequence[Column]) -> None:
    """Write the instructions over all columns that are seen, as high as they need."""
    width = sum(column.width for column in columns if not column.hidden)
    cell = text_cell(sheet, text)
    cell.alignment = Alignment(wrap_text=True, vertical="top")
    first = _first_shown(columns)
    sheet.merged_cells.add(f"{get_column_letter(first + 1)}3:{get_column_letter(len(columns))}3")
    sheet.row_dimensions[3].height = LINE_HEIGHT_POINTS * (lines_needed(text, int(width * 0.9)) + 1)
    sheet.append([*[None] * first, cell])
    sheet.row_dimensions.pop(3, None)


def _first_shown(columns: Sequence[Column]) -> int:
    """Return the place of the first column that is seen, from 0."""
    return next(place for place, column in enumerate(columns) if not column.hidden)


def _write_empty_rows(sheet: WriteOnlyWorksheet, head: SheetHead) -> None:
    for_all = {"role", *(column.key for column in head.columns if column.editable)}
    if all(not column.hidden for column in head.columns if column.key == "organization"):
        for_all.add("organization")
    columns = [replace(one, editable=one.key in for_all) for one in head.columns]
    pens = [Pen(sheet, column, head.language, shaded=True) for column in columns]
    for _ in range(NEW_ROWS):
        sheet.append([pen.cell(None) for pen in pens])


def _offer_choices(sheet: WriteOnlyWorksheet, head: SheetHead, last_row: int) -> None:
    for place, column in enumerate(head.columns, start=1):
        if not column.choices:
            continue
        words = ",".join(shown(choice, head.language) for choice in column.choices)
        offered = DataValidation(type="list", formula1=f'"{words}"', allow_blank=True)
        offered.showErrorMessage = True
        offered.errorTitle = translate(column.label, head.language)
        offered.error = translate(N_("Please choose one of the words offered."), head.language)
        letter = get_column_letter(place)
        offered.add(f"{letter}{HEADER_ROW + 1}:{letter}{last_row}")
        sheet.data_validations.append(offered)


def _protect(sheet: WriteOnlyWorksheet) -> None:
    """Lock what is not open; whoever must may unlock, there is no password."""
    kept = sheet.protection
    kept.sheet = True
    kept.sort = kept.autoFilter = kept.formatColumns = kept.formatRows = False
    kept.insertRows = kept.deleteColumns = False


def _write_memory(
    book: Workbook, columns: Sequence[Column], origin: SheetOrigin, contents: Contents
) -> None:
    """Write what is sent to a sheet no reader is offered."""
    sheet = book.create_sheet(MEMORY_SHEET)
    sheet.sheet_state = "veryHidden"
    day = origin.as_of.isoformat()
    about = (origin.inquiry_id, origin.organization_id, origin.organization, origin.body_id, day)
    lines: list[Sequence[str]] = [
        (MEMORY_SHEET, FORMAT, *about),
        tuple(column.key for column in columns),
        tuple(translate(column.label) for column in columns),
    ]
    for line in lines:
        sheet.append([text_cell(sheet, text) for text in line])
    pens = [Pen(sheet, column, Speech.language) for column in columns]
    for row in contents.rows:
        sheet.append([pen.cell(row.get(pen.key)) for pen in pens])
    for one in contents.facts:
        told = (FACT, one.organization_id, one.field, one.value)
        sheet.append([text_cell(sheet, text) for text in told])
