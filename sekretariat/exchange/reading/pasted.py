"""Rows from the clipboard as a list: what Excel, Calc, Word or a web page put there.

A table of HTML goes first, because its cells are told apart for sure; plain text has tabs between
cells, and quotes only around those with line breaks.
"""

import csv
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from sekretariat.domain.problems import Problem, Refused
from sekretariat.exchange.cells import guarded
from sekretariat.exchange.lists.headings import is_recognised
from sekretariat.exchange.reading.bare_rows import headings_for
from sekretariat.exchange.reading.files import LIMIT_CELLS
from sekretariat.exchange.sheets import Sheet, numbered

Rows = list[list[str]]

_MOST_SPANNED = 200
_LEAST_CELLS = 2
_LINE_TAGS = frozenset({"br", "p", "div", "li", "tr"})
_CELL = re.compile(r'"((?:[^"]|"")*)"(?=\t|\r|\n|$)|([^\t\r\n]*)')
_LINE_END = re.compile(r"\r\n|\r|\n")


def keep_pasted(text: str, html: str, path: Path) -> Path:
    """Write the rows of a clipboard to a CSV file, so that they take the way of every list.

    Rows without headings get some, where the content says for sure what a column holds. Raises
    Refused where the clipboard holds no rows.
    """
    rows = _trimmed(table_of(html) or cells_of(text))
    cells = sum(len(row) for row in rows)
    if cells < _LEAST_CELLS:
        raise Refused(Problem("paste.nothing"))
    if cells > LIMIT_CELLS:
        raise Refused(Problem("file.too_big", {"file": path.name}))
    if not is_recognised(Sheet("", numbered(rows))):
        rows = [headings_for(rows), *rows]
    with path.open("w", encoding="utf-8-sig", newline="") as stream:
        csv.writer(stream, delimiter=";").writerows([guarded(cell) for cell in row] for row in rows)
    return path


def cells_of(text: str) -> Rows:
    """Return the cells of plain text: tabs between cells, or semicolons in every line."""
    body = text.rstrip("\r\n\x00")
    lines = _LINE_END.split(body)
    if "\t" not in body:
        signs = {line.count(";") for line in lines if line.strip()}
        is_delimited = len(signs) == 1 and signs != {0}
        return (
            list(csv.reader(lines, delimiter=";")) if is_delimited else [[line] for line in lines]
        )
    rows: Rows = [[]]
    place = 0
    while place <= len(body):
        found = _CELL.match(body, place)
        cell = _cell(found) if found else ""
        rows[-1].append(cell)
        place = found.end() if found else place
        if place >= len(body):
            break
        if body[place] == "\t":
            place += 1
        else:
            ended = _LINE_END.match(body, place)
            place = ended.end() if ended else place + 1
            rows.append([])
    return rows


def _cell(found: re.Match[str]) -> str:
    """Return a cell; quotes around one line are the writer's own."""
    quoted = found[1]
    if quoted is None:
        return found[2]
    is_wrapped = "\n" in quoted or "\t" in quoted or '""' in quoted
    return quoted.replace('""', '"') if is_wrapped else found[0]


def table_of(html: str) -> Rows:
    """Return the cells of the largest table; [] where there is none.

    A cell over several rows speaks for each of them, over several columns for the first.
    """
    if "<t" not in html.lower():
        return []
    from lxml import etree  # noqa: PLC0415  lazy: only pasting needs it
    from lxml import html as reader  # noqa: PLC0415  lazy: as above

    try:
        document = reader.document_fromstring(html)
    except (etree.ParserError, ValueError):
        return []
    tables = [list(table.iter("tr")) for table in document.iter("table")]
    return _rows_of(max(tables, key=len, default=[]))


def _rows_of(lines: Sequence[Any]) -> Rows:
    rows: Rows = []
    below: dict[int, tuple[int, str]] = {}
    for line in lines:
        row: list[str] = []
        for cell in line.iterchildren("td", "th"):
            _fill(row, below)
            text, column = _text_of(cell), len(row)
            row += [text, *[""] * (_span(cell, "colspan") - 1)]
            if _span(cell, "rowspan") > 1:
                below[column] = (_span(cell, "rowspan") - 1, text)
        _fill(row, below)
        rows.append(row)
    return rows


def _fill(row: list[str], below: dict[int, tuple[int, str]]) -> None:
    """Put the texts of cells that reach down from above where the row has come to."""
    while len(row) in below:
        left, text = below.pop(len(row))
        if left > 1:
            below[len(row)] = (left - 1, text)
        row.append(text)


def _span(cell: Any, name: str) -> int:
    told = str(cell.get(name, "1"))
    return min(max(int(told), 1), _MOST_SPANNED) if told.isdecimal() else 1


def _text_of(cell: Any) -> str:
    """Return the text of a cell as it is shown: source line breaks are blanks, <br> is a line."""
    pieces = []
    for element in cell.iter():
        if element is not cell and element.tag in _LINE_TAGS:
            pieces.append("\n")
        if isinstance(element.tag, str):
            pieces.append((element.text or "").replace("\n", " "))
        if element is not cell:
            pieces.append((element.tail or "").replace("\n", " "))
    lines = "".join(pieces).replace("\r", "").replace("\u00a0", " ").split("\n")
    return "\n".join(" ".join(line.split()) for line in lines).strip()


def _trimmed(rows: Rows) -> Rows:
    """Return the rows as wide as the widest, blank ones at both ends cut off."""
    width = max((len(row) for row in rows), default=0)
    filled = [place for place, row in enumerate(rows) if any(cell.strip() for cell in row)]
    kept = rows[filled[0] : filled[-1] + 1] if filled else []
    return [[*(cell.strip() for cell in row), *[""] * (width - len(row))] for row in kept]
