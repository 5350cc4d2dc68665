"""A workbook that came back: what it said when it was sent, beside what it says now."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from sekretariat.domain.imports.lists import ColumnMapping
from sekretariat.exchange.lists.entries import ParsedRow
from sekretariat.exchange.lists.headings import Header
from sekretariat.exchange.lists.open_list import OpenList
from sekretariat.exchange.parsing.cells import Cell, cell_text
from sekretariat.exchange.parsing.names import is_vacant
from sekretariat.exchange.returns.sent_sheets import (
    CellValues,
    FactAnswer,
    SentSheet,
    as_headed,
    fact_answers,
    sent_sheet,
)
from sekretariat.exchange.sheets import Row, Sheet, SheetFile

_LOCKED = frozenset({"id", "organization", "seat_number", "role"})
_NAMES = frozenset({"family_name", "given_names", "name"})


@dataclass(frozen=True)
class Emptied:
    """A cell that was filled when it was sent and is empty now."""

    row: int
    field: str
    heading: str
    value: str


@dataclass(frozen=True, kw_only=True)
class ReturnedList:
    """A list that came back: the sheet to read, its rows as they were sent, what was done to it.

    The sheet has its emptied cells filled again, so that an empty cell changes nothing.
    """

    sent: SentSheet
    header: Header
    sheet: Sheet
    sent_rows: Sequence[ParsedRow]
    emptied: Mapping[int, Sequence[Emptied]]
    changed_keys: Mapping[int, Sequence[tuple[ColumnMapping, str]]]
    cleared: frozenset[int]
    as_sent: frozenset[int]
    missing: Sequence[str]
    facts: Sequence[FactAnswer]

    def is_cleared(self, number: int) -> bool:
        """Tell whether everything that could be emptied in a row was."""
        return number in self.cleared


def came_back(file: SheetFile, sheet: Sheet, header: Header, today: date) -> ReturnedList | None:
    """Return a list that went out from here with what it said then; None for any other."""
    sent = sent_sheet(file)
    if sent is None:
        return None
    header = as_headed(header, sent)
    if "id" not in header.by_field():
        return None
    filled, found = completed(sheet, header, sent)
    emptied: dict[int, list[Emptied]] = {}
    for one in found:
        emptied.setdefault(one.row, []).append(one)
    as_it_was = OpenList(as_sent(sheet, header, sent), header, today, with_seats=False)
    return ReturnedList(
        sent=sent,
        header=header,
        sheet=filled,
        sent_rows=list(as_it_was.entries()),
        emptied=emptied,
        changed_keys=changed_keys(sheet, header, sent),
        cleared=_cleared(sheet, header, sent, emptied),
        as_sent=_unchanged(sheet, header, sent),
        missing=_missing(sheet, header, sent),
        facts=fact_answers(file, sent),
    )


def _unchanged(sheet: Sheet, header: Header, sent: SentSheet) -> frozenset[int]:
    """Return the rows whose every cell says what it said when it was sent."""
    found = set()
    for row in sheet.rows:
        values = sent.rows.get(id_at(row, header))
        if values is not None and all(
            _text_of(row, one) == cell_text(values.get(one.field, ""))
            for one in header.columns
            if one.field
        ):
            found.add(row.number)
    return frozenset(found)


def _cleared(
    sheet: Sheet, header: Header, sent: SentSheet, emptied: Mapping[int, Sequence[Emptied]]
) -> frozenset[int]:
    """Return the rows of which nothing is left but what is locked."""
    rows = {row.number: row for row in sheet.rows if row.number in emptied}
    found = set()
    for number, row in rows.items():
        values = sent.rows.get(id_at(row, header), {})
        open_columns = {one.field for one in header.columns if one.field} - _LOCKED
        filled = {code for code in open_columns if cell_text(values.get(code, ""))}
        if filled <= {one.field for one in emptied[number]}:
            found.add(number)
    return frozenset(found)


def id_at(row: Row, header: Header) -> str:
    """Return the hidden key of a row, "" where it has none."""
    columns = header.by_field().get("id", ())
    texts = (cell_text(row.cells[one.index]) for one in columns if one.index < len(row.cells))
    return next((text for text in texts if text), "")


def as_sent(sheet: Sheet, header: Header, sent: SentSheet) -> Sheet:
    """Return the sheet with its known rows as they were sent, the others left out."""
    rows = []
    for row in sheet.rows:
        values = sent.rows.get(id_at(row, header))
        if values is not None and row.number > header.last_row:
            rows.append(replace(row, cells=_with_values(row, header.columns, values)))
    return replace(sheet, rows=tuple(rows))


def _with_values(
    row: Row, columns: Sequence[ColumnMapping], values: CellValues
) -> tuple[Cell, ...]:
    cells: list[Cell] = [""] * max(len(row.cells), *(one.index + 1 for one in columns))
    for column in columns:
        if column.field:
            cells[column.index] = values.get(column.field, "")
    return tuple(cells)


def completed(sheet: Sheet, header: Header, sent: SentSheet) -> tuple[Sheet, list[Emptied]]:
    """Return the sheet with emptied cells filled again as they were sent, and which those were.

    New rows get the organisation of the sheet, where it is the sheet of one.
    """
    emptied: list[Emptied] = []
    rows = []
    owners = {_names(values) for values in sent.rows.values() if not is_vacant(_names(values)[-1])}
    for row in sheet.rows:
        values = sent.rows.get(id_at(row, header))
        said = _names(_values_of(row, header))
        is_torn = values is not None and said != _names(values) and said in owners
        if row.number <= header.last_row or is_torn:  # a torn key says nothing of its row
            rows.append(row)
        elif values is not None:
            found = _emptied(row, header, values)
            emptied += found
            rows.append(_filled(row, header, {one.field: values[one.field] for one in found}))
        else:
            rows.append(_filled(row, header, _of_new_row(row, header, sent)))
    return replace(sheet, rows=tuple(rows), hidden_columns=frozenset()), emptied


def _values_of(row: Row, header: Header) -> CellValues:
    return {one.field: _text_of(row, one) for one in header.columns if one.field}


def _names(values: CellValues) -> tuple[str, ...]:
    return tuple(cell_text(values.get(code, "")) for code in ("given_names", "family_name"))


def _missing(sheet: Sheet, header: Header, sent: SentSheet) -> list[str]:
    """Return the names of those whose rows are gone; a vacant seat is missed by nobody."""
    there = {id_at(row, header) for row in sheet.rows}
    gone = [_names(values) for record_id, values in sent.rows.items() if record_id not in there]
    return [" ".join(names).strip() for names in gone if not is_vacant(names[-1])]


def _text_of(row: Row, column: ColumnMapping) -> str:
    return cell_text(row.cells[column.index]) if column.index < len(row.cells) else ""


def _emptied(row: Row, header: Header, values: CellValues) -> list[Emptied]:
    return [
        Emptied(row.number, column.field, column.heading, cell_text(values[column.field]))
        for column in header.columns
        if cell_text(values.get(column.field, "")) and not _text_of(row, column)
    ]


def _of_new_row(row: Row, header: Header, sent: SentSheet) -> CellValues:
    names = (_text_of(row, column) for column in header.columns if column.field in _NAMES)
    has_place = any(
        _text_of(row, column) for column in header.columns if column.field == "organization"
    )
    if has_place or not any(names):
        return {}
    return {"organization": sent.origin.organization}


def _filled(row: Row, header: Header, values: CellValues) -> Row:
    if not values:
        return row
    width = max(len(row.cells), *(one.index + 1 for one in header.columns))
    cells = [*row.cells, *[""] * (width - len(row.cells))]
    for column in header.columns:
        if column.field in values:
            cells[column.index] = values[column.field]
    return replace(row, cells=tuple(cells))


def changed_keys(
    sheet: Sheet, header: Header, sent: SentSheet
) -> Mapping[int, list[tuple[ColumnMapping, str]]]:
    """Return the cells of locked columns that say something else than was sent, by row."""
    found: dict[int, list[tuple[ColumnMapping, str]]] = {}
    for row in sheet.rows:
        values = sent.rows.get(id_at(row, header), {})
        for column in header.columns if values else ():
            text = _text_of(row, column)
            is_other = text and text != cell_text(values.get(column.field, ""))
            if column.field in _LOCKED and is_other:
                found.setdefault(row.number, []).append((column, text))
    return found
