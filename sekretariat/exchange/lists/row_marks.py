"""Colours and lines through a row: which there are under a header, and what they mean there.

The look of the name speaks for the row: a coloured e-mail address is somebody's reminder.
"""

from collections.abc import Iterable

from sekretariat.domain.imports.marks import FoundMark, Mark, Meaning
from sekretariat.exchange.lists.headings import Header
from sekretariat.exchange.sheets import Row

_NAMES = ("name", "family_name", "given_names")
_SAMPLES = 3


def marks_of(row: Row, header: Header) -> tuple[Mark, ...]:
    """Return the marks of the row's name."""
    if not row.marks:
        return ()
    for field in _NAMES:
        for column in header.columns:
            if column.field == field and row.text(column.index):
                return row.marks.get(column.index, ())
    return ()


def meanings_of(row: Row, header: Header) -> frozenset[Meaning]:
    """Return what the row's marks were said to mean."""
    if not row.marks:
        return frozenset()
    said = (header.meanings.get(mark, Meaning.NOTHING) for mark in marks_of(row, header))
    return frozenset(said) - {Meaning.NOTHING}


def found_marks(rows: Iterable[Row], header: Header) -> tuple[FoundMark, ...]:
    """Return every mark among rows of persons, most frequent first, with the first names."""
    names: dict[Mark, list[str]] = {}
    for row in rows:
        for mark in marks_of(row, header):
            names.setdefault(mark, []).append(_name(row, header))
    found = (
        FoundMark(mark, len(all_names), tuple(all_names[:_SAMPLES]), _meaning(header, mark))
        for mark, all_names in names.items()
    )
    return tuple(sorted(found, key=lambda one: -one.rows))


def _meaning(header: Header, mark: Mark) -> Meaning:
    return header.meanings.get(mark, Meaning.NOTHING)


def _name(row: Row, header: Header) -> str:
    places = (
        column.index for field in _NAMES for column in header.columns if column.field == field
    )
    return ", ".join(text for text in (row.text(place) for place in places) if text)
