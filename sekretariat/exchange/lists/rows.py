"""Which rows under a header are persons, and what the group headings between them say.

Blank and repeated header rows, sums and footnotes are never persons; a row with one filled cell
over a list names the group (or the role) of the rows below it.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum, auto

from sekretariat.domain.imports.lists import GroupHeading
from sekretariat.domain.imports.marks import Meaning
from sekretariat.domain.names import fold
from sekretariat.exchange.lists.heading_words import heading_key
from sekretariat.exchange.lists.headings import Header
from sekretariat.exchange.lists.row_marks import meanings_of
from sekretariat.exchange.lists.usual_rows import SAYS_LITTLE, UsualRow
from sekretariat.exchange.parsing.names import names_two_persons
from sekretariat.exchange.parsing.roles import read_role
from sekretariat.exchange.parsing.titles import split_before
from sekretariat.exchange.sheets import Row, Sheet

_SUM = re.compile(r"(?:(?:zwischen|gesamt)?summe|gesamt|insgesamt|total|sum|anzahl)\b")
_NOTE = re.compile(
    r"(?:\*|[¹²³]|\d\)|stand\b|quelle\b|hinweis\b|anmerkung\b|legende\b|#|seite \d|source\b|note\b)"
)
_GROUP_WORDS = re.compile(
    r"verband|verbande|kirche|gruppe|organisation|ministeri|landtag|kommun|wissenschaft|gewerkschaft|"
    r"kammer|vertret|mitglieder|gaste|gemeinschaft|forum|bereich|saule|wirtschaft|beauftragt|verein|"
    r"weitere|sonstige|institution|behorde"
)
_LONGEST_GROUP = 120
_NEVER_GROUPS = frozenset(
    {"emails", "phones", "mobile", "fax", "postcode", "start", "end", "appointed_on"}
)
_MIN_WIDTH = 2
_DAYS = frozenset({"start", "end", "appointed_on"})
_NAMES = frozenset({"name", "family_name", "given_names"})
_DITTO = frozenset(
    ('"', '-"-', '- " -', "″", "„", "“", "”", "〃", "''", ",,", "dto.", "dto", "Dto.", "dito",
     "Dito", "ditto", "s. o.", "s.o.", "siehe oben", "wie oben")
)  # fmt: skip
_BETWEEN_EPOCHS = 1462  # days from the first of one to that of the other


@dataclass
class DataRow:
    """A row that should be a person, with what the headings above it and its look said.

    `ended_on` is the day those marked as having left did; None where nobody said.
    """

    row: Row
    group: str = ""
    role: str = ""
    meanings: frozenset[Meaning] = frozenset()
    ended_on: date | None = None


@dataclass(frozen=True)
class ListBody:
    """What stands under a header: rows of persons, and what is beside them.

    `notes` are lone words in the column of names, `headings` the group headings that were
    understood, `left_out` the rows a mark keeps out.
    """

    rows: tuple[DataRow, ...]
    notes: tuple[Row, ...] = ()
    headings: tuple[GroupHeading, ...] = ()
    left_out: tuple[Row, ...] = ()


def data_rows(sheet: Sheet, header: Header) -> ListBody:
    """Return the rows of persons under the header, each with the group heading over it."""
    below = [row for row in sheet.rows if row.number > header.last_row]
    if sheet.is_exact:
        return ListBody(tuple(map(DataRow, below)))
    rows: list[DataRow] = []
    notes: list[Row] = []
    headings: list[GroupHeading] = []
    over = DataRow(Row(0, ()), ended_on=header.ended_on)
    usual = UsualRow.under(header)
    for place, row in enumerate(below):
        kind = _Kind.PERSON if usual.fits(row) else _kind_of(row, header)
        if kind is _Kind.PERSON:
            shown = _written_out(_in_one_epoch(row, sheet, header), header, rows)
            meanings = meanings_of(row, header)
            rows.append(DataRow(shown, over.group, over.role, meanings, over.ended_on))
        elif kind is _Kind.HEADING:
            text = next(text for text in row.texts if text).strip(" :")
            if _has_list_below(below[place + 1 :]):
                headings.append(GroupHeading(row.number, text, _field_of(text)))
                over = _below(over, headings[-1])
            elif _names(row, header):
                notes.append(row)
    left_out = tuple(one.row for one in rows if Meaning.LEFT_OUT in one.meanings)
    rows = [one for one in rows if Meaning.LEFT_OUT not in one.meanings]
    last = max((row.number for row in (*left_out, *(one.row for one in rows))), default=0)
    over_rows = (one for one in headings if one.row < last)  # words below the list head nothing
    return ListBody(tuple(rows), tuple(notes), tuple(over_rows), left_out)


class _Kind(Enum):
    """What a row is."""

    PERSON = auto()
    HEADING = auto()
    NOTHING = auto()


def _kind_of(row: Row, header: Header) -> _Kind:
    """Look at a row closely."""
    filled = [text for text in row.texts if text]
    if not filled or _repeats(row, header) or _is_remark(row, filled, header):
        return _Kind.NOTHING
    if _is_group(row, filled, header):
        return _Kind.HEADING
    return _Kind.PERSON if _says_something(row, header) else _Kind.NOTHING


def _field_of(heading: str) -> str:
    return "role" if _is_role(heading) else "group"


def _below(over: DataRow, heading: GroupHeading) -> DataRow:
    """Return what holds for the rows below a heading: it takes the place of the one before."""
    if heading.field == "role":
        return replace(over, role=heading.text, group="")
    return replace(over, group=heading.text, role="")


def _written_out(row: Row, header: Header, above: Sequence[DataRow]) -> Row:
    """Return the row with what stands above in place of signs that repeat it: '"', "dto.".

    Names are left alone: two lines are never made one person.
    """
    if not above or _DITTO.isdisjoint(row.cells):
        return row
    over = above[-1].row.cells
    repeatable = {one.index for one in header.columns if one.field and one.field not in _NAMES}
    return replace(
        row,
        cells=tuple(
            over[place] if cell in _DITTO and place in repeatable and place < len(over) else cell
            for place, cell in enumerate(row.cells)
        ),
    )


def _in_one_epoch(row: Row, sheet: Sheet, header: Header) -> Row:
    """Return the row with days written as bare numbers counted as everywhere else, from 1900."""
    if not sheet.from_1904:
        return row
    days = {column.index for column in header.columns if column.field in _DAYS}
    return replace(
        row,
        cells=tuple(
            cell + _BETWEEN_EPOCHS
            if place in days and isinstance(cell, int | float) and not isinstance(cell, bool)
            else cell
            for place, cell in enumerate(row.cells)
        ),
    )


def _repeats(row: Row, header: Header) -> bool:
    """Tell whether the row repeats the header, as lists do at the top of every page."""
    same = seen = 0
    for column in header.columns:
        text = row.text(column.index)
        if not text:
            continue
        seen += 1
        same += text[0].lower() == column.heading[0].lower() and _is_heading(text, column.heading)
        if same * 2 < seen - 2:  # far from it: most rows are told after three cells
            return False
    return same * 2 > seen and (same > 1 or seen == 1)


def _is_heading(text: str, heading: str) -> bool:
    return text == heading or heading_key(text) == heading_key(heading)


def _is_remark(row: Row, filled: Sequence[str], header: Header) -> bool:
    """Tell whether the row is a sum or a footnote."""
    first = fold(filled[0]).strip()
    if _SUM.match(first) and len(filled) <= max(_MIN_WIDTH, len(header.columns) // 2):
        return not any(_looks_like_name(text) for text in _names(row, header))
    return len(filled) == 1 and (bool(_NOTE.match(first)) or len(first) > _LONGEST_GROUP)


def _names(row: Row, header: Header) -> list[str]:
    fields = ("name", "given_names", "family_name")
    texts = (row.text(column.index) for column in header.columns if column.field in fields)
    return [text for text in texts if text]


def _looks_like_name(text: str) -> bool:
    return "," in text or bool(split_before(text).titles or split_before(text).salutation)


def _is_group(row: Row, filled: Sequence[str], header: Header) -> bool:
    """Tell whether the row's only words are a heading over the rows below.

    In the column of whole names a lone name is possible too: words of groups, or a single word that
    is no name with comma or title, decide.
    """
    mapped = sum(bool(column.field) for column in header.columns)
    has_words = any(character.isalpha() for character in filled[0])
    if len(filled) != 1 or mapped < _MIN_WIDTH or not has_words:
        return False
    names = _names(row, header)
    if not names:
        return not any(
            column.field in _NEVER_GROUPS and row.text(column.index) for column in header.columns
        )
    by_field = header.by_field()
    text = names[0]
    if names_two_persons(text):
        return False
    if _GROUP_WORDS.search(fold(text)) or text.endswith(":") or text[0].isdigit():
        return True
    if "name" in by_field:
        return (
            len(text.split()) == 1
            and not _looks_like_name(text)
            and len(header.columns) > _MIN_WIDTH
        )
    return "given_names" in by_field and not _looks_like_name(text)


def _is_role(text: str) -> bool:
    """Tell whether a heading names a role: "Stellvertretende Mitglieder", not "Vertreter der …"."""
    return len(text.split()) <= _MIN_WIDTH and read_role(text) is not None


def _has_list_below(rows: Sequence[Row]) -> bool:
    return any(sum(map(bool, row.texts)) > 1 for row in rows)


def _says_something(row: Row, header: Header) -> bool:
    """Tell whether a mapped column is filled; a row of notes beside the table is no person."""
    return any(
        column.field not in SAYS_LITTLE and row.text(column.index) for column in header.columns
    )
