"""Find the header row wherever it stands, and what its columns fill."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from sekretariat.domain.imports.lists import ColumnMapping, Profile
from sekretariat.domain.imports.marks import Mark, Meaning
from sekretariat.domain.imports.targets import SEVERAL
from sekretariat.domain.problems import Problem, Refused
from sekretariat.exchange.lists.heading_words import heading_key, target_of
from sekretariat.exchange.parsing.cells import cell_text
from sekretariat.exchange.sheets import Row, Sheet, SheetFile

_LOOKED_AT = 80
_SAMPLES = 3
_LONGEST_HEADING = 80
_NAMES = frozenset({"name", "family_name"})
_BROKEN_WORD = re.compile(r"(?<=[^\W\d_])-\s*\n\s*(?=[a-zäöüß])")  # Nach-/name in a narrow column


@dataclass(frozen=True)
class Header:
    """The header of a sheet: its first row, its last one (two-line headers), its columns.

    `meanings` is what colours and lines through rows were said to mean, `ended_on` when those left
    who are marked so.
    """

    first_row: int
    last_row: int
    columns: tuple[ColumnMapping, ...]
    meanings: Mapping[Mark, Meaning] = field(default_factory=dict)
    ended_on: date | None = None

    def has_name(self) -> bool:
        """Tell whether a column fills the name, without which no line is a person."""
        return any(column.field in _NAMES for column in self.columns)

    def by_field(self) -> Mapping[str, tuple[ColumnMapping, ...]]:
        """Return the mapped columns by what they fill, in their order in the sheet."""
        fields: dict[str, tuple[ColumnMapping, ...]] = {}
        for column in self.columns:
            if column.field:
                fields[column.field] = (*fields.get(column.field, ()), column)
        return fields


def choose_sheet(file: SheetFile, name: str = "", profile: Profile | None = None) -> Sheet:
    """Return the sheet asked for, else the one whose header is recognised best, visible ones first.

    Raises Refused for a name that is none, telling those there are.
    """
    wanted = name or (profile.sheet if profile else "")
    if wanted:
        for sheet in file.sheets:
            if sheet.name.strip().casefold() == wanted.strip().casefold():
                return sheet
        names = ", ".join(sheet.name for sheet in file.sheets)
        raise Refused(Problem("import.no_such_sheet", {"value": wanted, "choices": names}, "sheet"))
    filled = [sheet for sheet in file.sheets if sheet.rows]
    if filled[0].is_exact:
        return filled[0]
    return max(filled, key=lambda sheet: (not sheet.hidden, _best(sheet)[0]))


def find_header(sheet: Sheet, profile: Profile | None = None) -> Header:
    """Return the header of a sheet; where none is recognised, the first broad row, all unmapped."""
    profile = profile or Profile()
    place = _place_of_header(sheet, profile.header_row)
    rows = sheet.rows
    lines = [rows[place]]
    if place + 1 < len(rows) and not sheet.is_exact and _continues(rows[place], rows[place + 1]):
        lines.append(rows[place + 1])
    headings = _combined(lines)
    fields = _fields(headings, profile.columns)
    columns = tuple(
        ColumnMapping(index, heading, target, _samples(rows[place + len(lines) :], index))
        for index, (heading, target) in enumerate(zip(headings, fields, strict=True))
        if heading
    )
    return Header(
        lines[0].number, lines[-1].number, columns, profile.meanings(), profile.day_of_ending()
    )


def is_recognised(sheet: Sheet) -> bool:
    """Tell whether some row of a sheet reads like its header."""
    return _best(sheet)[0][1] > 0


def _best(sheet: Sheet) -> tuple[tuple[bool, int], int]:
    """Return how well the best header row is recognised, and its place among the rows."""
    looked_at = sheet.rows[:_LOOKED_AT]
    scores = [(_score(row), -place) for place, row in enumerate(looked_at)]
    if not scores:
        return (False, 0), 0
    score, place = max(scores)
    if score[1]:
        return score, -place
    widths = [sum(bool(cell_text(cell)) for cell in row.cells) for row in looked_at]
    return score, widths.index(max(widths))


def _score(row: Row) -> tuple[bool, int]:
    found = {target_of(text) for text in _heading_texts(row) if text} - {""}
    has_name = bool(found & _NAMES)
    enough = len(found) > 1 or (has_name and sum(bool(text) for text in _heading_texts(row)) == 1)
    return (has_name and enough, len(found) if enough else 0)


def _heading_texts(row: Row) -> list[str]:
    texts = (
        _BROKEN_WORD.sub("", cell_text(cell)) if isinstance(cell, str) else "" for cell in row.cells
    )
    return [" ".join(text.split()) if len(text) <= _LONGEST_HEADING else "" for text in texts]


def _continues(first: Row, second: Row) -> bool:
    """Tell whether the second row is the lower line of a two-line header."""
    if second.number != first.number + 1:
        return False
    filled = [text for text in map(cell_text, second.cells) if text]
    lower = [text for text in _heading_texts(second) if text]
    is_group = len(lower) == 1 and not target_of(lower[0])
    if is_group or len(filled) != len(lower) or any("@" in text for text in lower):
        return False
    if [heading_key(text) for text in _heading_texts(first)] == [
        heading_key(text) for text in _heading_texts(second)
    ]:
        return False
    combined = _combined([first, second])
    if _spoils(first, combined):
        return False
    known = sum(
        bool(text) and bool(target_of(whole) or target_of(text))
        for whole, text in zip(combined, _heading_texts(second), strict=False)
    )
    return known > 0 and known * 2 > len(lower)


def _spoils(first: Row, combined: Sequence[str]) -> bool:
    """Tell whether a heading is no longer known with the line below: that line holds values."""
    uppers = _heading_texts(first)
    return any(
        target_of(above) and not target_of(whole)
        for above, whole in zip(uppers, combined, strict=False)
    )


def _combined(lines: Sequence[Row]) -> list[str]:
    """Join the lines of a header column by column; the lower word alone where only it is known."""
    upper = _heading_texts(lines[0])
    if len(lines) == 1:
        return upper
    lower = _heading_texts(lines[1])
    width = max(len(upper), len(lower))
    upper += [""] * (width - len(upper))
    lower += [""] * (width - len(lower))
    return [
        _joined(above or _from_the_left(upper[:place], below), below)
        for place, (above, below) in enumerate(zip(upper, lower, strict=True))
    ]


def _from_the_left(before: Sequence[str], below: str) -> str:
    """Return the upper word that spans this column too, where only both make sense: Forum, 2."""
    word = next((text for text in reversed(before) if text), "")
    makes_sense = below and not target_of(below) and target_of(f"{word} {below}")
    return word if makes_sense else ""


def _joined(above: str, below: str) -> str:
    if above == below:  # one cell merged over both lines
        return above
    whole = f"{above} {below}".strip()
    if above and below and not target_of(whole) and target_of(below):
        return below
    return whole


def _fields(headings: Sequence[str], chosen: Mapping[str, str]) -> list[str]:
    """Return what each column fills; a chosen mapping goes first, then the sure ones, then "?"."""
    wanted = {heading_key(heading): code for heading, code in chosen.items()}
    fields = [wanted.get(heading_key(heading), "") if heading else "" for heading in headings]
    taken = {field for field in fields if field}
    for is_sure in (True, False):
        for place, heading in enumerate(headings):
            if not heading or fields[place] or heading_key(heading) in wanted:
                continue
            code = target_of(heading)
            if code.endswith("?") is is_sure:
                continue
            code = code.rstrip("?")
            if code and (code not in taken or code in SEVERAL):
                fields[place] = code
                taken.add(code)
    return _settled(fields)


def _settled(fields: list[str]) -> list[str]:
    """A column "Name" beside one of given names is the family name."""
    if "given_names" in fields and "family_name" not in fields:
        return ["family_name" if field == "name" else field for field in fields]
    return fields


def _samples(rows: Sequence[Row], index: int) -> tuple[str, ...]:
    found: list[str] = []
    for row in rows[:_LOOKED_AT]:
        text = cell_text(row.cells[index]) if index < len(row.cells) else ""
        if text and text not in found:
            found.append(text)
        if len(found) == _SAMPLES:
            break
    return tuple(found)


def _place_of_header(sheet: Sheet, chosen: int) -> int:
    if sheet.is_exact:
        return 0
    return _place_of_row(sheet, chosen) if chosen else _best(sheet)[1]


def _place_of_row(sheet: Sheet, number: int) -> int:
    for place, row in enumerate(sheet.rows):
        if row.number == number:
            return place
    raise Refused(
        Problem("import.no_such_row", {"value": number, "sheet": sheet.name}, "header_row")
    )
