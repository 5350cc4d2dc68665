"""What a row says about the person's name; what reads two ways or names two is told at its cell."""

import re
from dataclasses import replace
from functools import lru_cache
from typing import Any

from sekretariat.domain.names import sorted_name
from sekretariat.domain.people import Person
from sekretariat.domain.problems import Problem, Severity
from sekretariat.exchange.lists.heading_words import heading_key
from sekretariat.exchange.lists.line import Columns, Line
from sekretariat.exchange.matching.differences import NAME_FIELDS
from sekretariat.exchange.parsing.cells import Cell, cell_text, is_placeholder
from sekretariat.exchange.parsing.name_columns import read_parts
from sekretariat.exchange.parsing.name_parts import WrittenName
from sekretariat.exchange.parsing.names import (
    is_vacant,
    names_two_persons,
    read_name,
    read_turned_name,
)
from sekretariat.exchange.parsing.titles import read_titles

_OWN_COLUMNS = ("particle", "nobility", "suffix")
_FAMILY_FIRST = re.compile(r"(?:name|nachname|familienname|zuname) vorname\b")


def read_row_name(line: Line) -> WrittenName:
    """Return the name of a row; an empty one for a vacant seat, and where a cell names two."""
    whole, given, family = line.text("name"), line.text("given_names"), line.text("family_name")
    if is_vacant_row(line) or _names_two(line):
        return WrittenName()
    is_whole = bool(whole) and not family
    if is_whole and promises_family_first(line.columns):
        name = read_turned_name(whole)
    else:
        name = read_name(whole) if is_whole else read_parts(given, family)
    if name.other is not None:
        where = "name" if is_whole else "family_name"
        values = {"value": line.text(where), "one": _sorted(name), "other": _sorted(name.other)}
        line.report(where, Problem("name.doubtful", values, where, Severity.WARNING))
    return _with_own_columns(line, name)


def _with_own_columns(line: Line, name: WrittenName) -> WrittenName:
    """Return the name with titles, particle, nobility and suffix of columns of their own."""
    said: dict[str, Any] = {part: text for part in _OWN_COLUMNS if (text := line.text(part))}
    titles = [title for found in line.read("titles", _titles_of) for title in found]
    if titles:
        said["titles"] = (*titles, *(title for title in name.titles if title not in titles))
    return replace(name, **said) if said else name


def promises_family_first(columns: Columns) -> bool:
    """Tell whether the column is called "Name, Vorname"."""
    return any(
        _FAMILY_FIRST.match(heading_key(column.heading)) for column in columns.get("name", ())
    )


def is_vacant_row(line: Line) -> bool:
    """Tell whether the row stands for a seat without a person."""
    return is_vacant(line.text("name") or line.text("family_name"))


def _names_two(line: Line) -> bool:
    """Report a cell that names two persons; lines of one cell may be two as well."""
    for where in ("name", "family_name", "given_names"):
        text = line.text(where)
        if text and (names_two_persons(text) or names_two_persons(line.written(where))):
            line.report(where, Problem("name.two_persons", {"value": text}, where))
            return True
    return False


@lru_cache(maxsize=4096, typed=True)
def _titles_of(cell: Cell) -> tuple[str, ...]:
    text = cell_text(cell)
    return () if is_placeholder(text) else read_titles(text)


def _sorted(name: WrittenName) -> str:
    """Return a reading as lists sort it, so that its family name is seen: "Müller, Hans"."""
    return sorted_name(Person(**{part: getattr(name, part) for part in NAME_FIELDS}))
