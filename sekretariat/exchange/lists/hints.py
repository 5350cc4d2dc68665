"""What a clerk should know about a sheet before believing its plan: nothing is passed over.

Colours and struck rows nobody explained, rows a mark keeps out, hidden rows and columns, columns
that fill no field, notes pinned to cells, lone words taken for notes, lists on other sheets.
"""

import re
from collections.abc import Iterator, Sequence

from sekretariat.domain.imports.lists import CellProblem
from sekretariat.domain.imports.marks import Meaning
from sekretariat.domain.problems import Problem, Severity
from sekretariat.exchange.lists.heading_words import heading_key
from sekretariat.exchange.lists.headings import Header, is_recognised
from sekretariat.exchange.lists.row_marks import found_marks
from sekretariat.exchange.lists.rows import ListBody
from sekretariat.exchange.sheets import Row, Sheet, SheetFile
from sekretariat.words import shown

_NAMED = 12
_LONGEST = 300
_NUMBERING = re.compile(r"(?:lfd ?)?(?:nr|no|nummer|number|pos)?|id")


def hints_of(
    sheet: Sheet, header: Header, body: ListBody, known: frozenset[str] = frozenset()
) -> list[CellProblem]:
    """Return the hints of a sheet as it is read with this header.

    `known` are headings that were sent from here and need no field.
    """
    return [
        *_lone_words(sheet, body),
        *_marks(sheet, header, body),
        *_left_out(sheet, body),
        *_hidden(sheet, header, body),
        *_unread(sheet, header, body, known),
        *_pinned(sheet, header, body),
    ]


def lists_on_other_sheets(file: SheetFile, chosen: Sheet) -> list[CellProblem]:
    """Return the hint that more sheets than the chosen one hold lists; a reading takes one."""
    if chosen.is_exact:
        return []
    others = [
        one.name
        for one in file.sheets
        if one is not chosen and not one.hidden and one.rows and is_recognised(one)
    ]
    if not others:
        return []
    values = {"value": ", ".join(others), "sheet": chosen.name}
    return [_hint(chosen, 1, "", Problem("sheets.unread", values))]


def _lone_words(sheet: Sheet, body: ListBody) -> Iterator[CellProblem]:
    for row in body.notes:
        text = next(text for text in row.texts if text)
        yield _hint(sheet, row.number, "", Problem("row.taken_for_note", {"value": text}))


def _marks(sheet: Sheet, header: Header, body: ListBody) -> Iterator[CellProblem]:
    rows = [one.row for one in body.rows]
    first = rows[0].number if rows else header.last_row
    for found in found_marks(rows, header):
        if found.meaning is Meaning.NOTHING:
            names = "; ".join(found.samples)
            values = {"value": shown(found.mark), "count": found.rows, "names": names}
            yield _hint(sheet, first, "", Problem("marks.unexplained", values))


def _left_out(sheet: Sheet, body: ListBody) -> Iterator[CellProblem]:
    if body.left_out:
        values = {"value": _numbers(body.left_out), "count": len(body.left_out)}
        yield _hint(sheet, body.left_out[0].number, "", Problem("rows.left_out", values))


def _hidden(sheet: Sheet, header: Header, body: ListBody) -> Iterator[CellProblem]:
    hidden = [one.row for one in body.rows if one.row.hidden]
    if hidden:
        values = {"value": _numbers(hidden), "count": len(hidden)}
        yield _hint(sheet, hidden[0].number, "", Problem("rows.hidden", values))
    columns = [
        one.heading for one in header.columns if one.field and one.index in sheet.hidden_columns
    ]
    if columns:
        values = {"value": ", ".join(columns)}
        yield _hint(sheet, header.first_row, "", Problem("columns.hidden", values))


def _unread(
    sheet: Sheet, header: Header, body: ListBody, known: frozenset[str]
) -> Iterator[CellProblem]:
    """Name the columns with texts that fill no field; a numbering of the rows is no loss."""
    if sheet.is_exact:
        return
    headings = {column.index: column.heading for column in header.columns}
    filled = {one.index for one in header.columns if one.field or one.heading in known}
    width = max((len(one.row.cells) for one in body.rows), default=0)
    spoken = (
        place
        for place in range(width)
        if place not in filled and any(one.row.text(place) for one in body.rows)
    )
    unread = [
        headings.get(place) or _letters(place)
        for place in spoken
        if place not in headings or not _NUMBERING.fullmatch(heading_key(headings[place]))
    ]
    if unread:
        told = ", ".join(unread[:_NAMED]) + (" …" if len(unread) > _NAMED else "")
        problem = Problem("columns.unread", {"value": told, "count": len(unread)})
        yield _hint(sheet, header.first_row, "", problem)


def _letters(place: int) -> str:
    """Return the letters of a column as a sheet shows them: 0 is A, 26 is AA."""
    before, last = divmod(place, 26)
    return (_letters(before - 1) if before else "") + chr(ord("A") + last)


def _pinned(sheet: Sheet, header: Header, body: ListBody) -> Iterator[CellProblem]:
    headings = {column.index: column.heading for column in header.columns}
    rows = {one.row.number for one in body.rows}
    for (place, column), text in sorted(sheet.notes.items()):
        if place + 1 in rows:
            note = " ".join(text.split())[:_LONGEST]
            heading = headings.get(column, "")
            yield _hint(sheet, place + 1, heading, Problem("cell.note", {"value": note}))


def _numbers(rows: Sequence[Row]) -> str:
    told = ", ".join(str(row.number) for row in rows[:_NAMED])
    return told + (" …" if len(rows) > _NAMED else "")


def _hint(sheet: Sheet, row: int, column: str, problem: Problem) -> CellProblem:
    value = str(problem.values.get("value", ""))
    milder = Problem(problem.code, problem.values, problem.field, Severity.HINT)
    return CellProblem(sheet.name, row, column, value, milder)
