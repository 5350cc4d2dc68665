"""Rows whose cells all say at a glance what they mean: most of a long list, read by a short way.

A cell that leaves anything open sends its row to `read_entry`, which looks closely and tells what
is wrong with it; where both read a row, they say the same (tested with rows of all kinds).
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import lru_cache, partial
from typing import Any

from sekretariat.domain.bodies import Seat
from sekretariat.domain.fields import field_of, tidy
from sekretariat.domain.imports.lists import ColumnMapping, Entry
from sekretariat.domain.organizations import Organization
from sekretariat.domain.people import Address, Affiliation, Person
from sekretariat.domain.problems import Refused
from sekretariat.exchange.lists.line import as_name_in_one_line, in_one_line
from sekretariat.exchange.lists.name_cells import promises_family_first
from sekretariat.exchange.lists.rows import DataRow
from sekretariat.exchange.lists.seat_cells import day_and_hints
from sekretariat.exchange.parsing.cells import Cell, cell_text
from sekretariat.exchange.parsing.contacts import is_mobile, is_plain_email, is_plain_phone
from sekretariat.exchange.parsing.name_columns import family_half, given_half
from sekretariat.exchange.parsing.name_parts import WrittenName
from sekretariat.exchange.parsing.names import (
    is_vacant,
    names_two_persons,
    read_name,
    read_turned_name,
)
from sekretariat.exchange.parsing.places import is_plain_place
from sekretariat.exchange.parsing.roles import WrittenRole, read_role, read_seat_number
from sekretariat.exchange.parsing.titles import read_salutation, read_titles

_Reader = Callable[[Cell], Any]
_GIVEN, _FAMILY = "given_names", "family_name"
_DAYS = ("start", "end", "appointed_on")
_NUMBERS = ("phones", "mobile", "fax")


class PlainRows:
    """Reads the plain rows under the columns of one list."""

    def __init__(self, columns: Mapping[str, tuple[ColumnMapping, ...]], today: date) -> None:
        readers = {**_TEXTS, **_WORDS, **_days(today), "name": _whole_name(columns)}
        self._columns = tuple(
            (column.index, name, readers.get(name))
            for name, mapped in columns.items()
            for column in mapped
        )

    def read(self, data: DataRow) -> Entry | None:
        """Return what a row says; None for one that needs a closer look."""
        if data.meanings or data.role:
            return None
        said = self._cells(data.row.cells)
        if said is None or not (_name_of(said) and _place_fits(said) and _days_fit(said)):
            return None
        if "function" in said and "organization" not in said:
            return None
        _sort_numbers(said)
        if role := said.pop("role", None):
            said["role"], said["rank"] = role.role, role.rank
            said["function_in_body"], said["basis"] = role.function, role.basis
        if data.group:
            said.setdefault("group", data.group)
        return Entry(**said)

    def _cells(self, cells: Sequence[Cell]) -> dict[str, Any] | None:
        """Return what each cell says, by its field; None where one is not plain."""
        said: dict[str, Any] = {}
        width = len(cells)
        for place, name, read in self._columns:
            cell = cells[place] if place < width else ""
            if cell == "":
                continue
            value = read(cell) if read is not None and name not in said else None
            if value is None:
                return None
            said[name] = value
        return said


def _name_of(said: dict[str, Any]) -> bool:
    """Give the name its parts, whether it stood in one cell or in two; tell whether there is one.

    Titles of a column of their own stand before those beside the name.
    """
    whole: WrittenName | None = said.pop("name", None)
    family: WrittenName | None = said.pop(_FAMILY, None)
    name = whole or family
    if name is None or (whole is None) is not (_GIVEN in said):
        return False
    if whole is not None:
        said[_GIVEN], said["family_first"] = whole.given_names, whole.family_first
        said["office_titles"], titles = whole.office_titles, said.get("titles", ())
        said["titles"] = (*titles, *(title for title in whole.titles if title not in titles))
    said[_FAMILY] = name.family_name
    if name.particle or name.nobility or name.suffix:
        said["particle"], said["nobility"] = name.particle, name.nobility
        said["suffix"] = name.suffix
    return family is None or whole is None


def _place_fits(said: dict[str, Any]) -> bool:
    if "postcode" not in said and "city" not in said:
        return True
    return is_plain_place(said.get("postcode", ""), said.get("city", ""))


def _days_fit(said: dict[str, Any]) -> bool:
    start, end = said.get("start"), said.get("end")
    return start is None or end is None or start <= end


def _sort_numbers(said: dict[str, Any]) -> None:
    """A mobile number is one wherever it stands."""
    if "fax" in said:
        said["faxes"] = said.pop("fax")
    if "mobile" in said:
        said["mobiles"] = said.pop("mobile")
    phones = said.get("phones", ())
    if phones and (phones == said.get("mobiles") or is_mobile(phones[0])):
        del said["phones"]
        said["mobiles"] = tuple(dict.fromkeys((*said.get("mobiles", ()), *phones)))


# --- cells: what they say, None for a closer look -------------------------------------------------


def _text(limit: int, cell: Cell) -> str | None:
    if type(cell) is not str or len(cell) > limit or "\n" in cell:
        return None
    return in_one_line(cell) or None


@lru_cache(maxsize=8192)
def _given(cell: Cell) -> str | None:
    name = _half(cell, given_half)
    is_all = name is not None and name == WrittenName(given_names=name.given_names)
    return name.given_names or None if name is not None and is_all else None


@lru_cache(maxsize=8192)
def _family(cell: Cell) -> WrittenName | None:
    name = _half(cell, family_half)
    if name is None or name.salutation or name.titles or name.office_titles:
        return None
    return name if name.family_name else None


def _whole_name(columns: Mapping[str, tuple[ColumnMapping, ...]]) -> _Reader:
    """Return what reads a name in one cell, in the order its column promises."""
    read = read_turned_name if promises_family_first(columns) else read_name
    return lru_cache(maxsize=8192)(partial(_whole, read=read))


def _whole(cell: Cell, *, read: Callable[[str], WrittenName]) -> WrittenName | None:
    name = _half(cell, read)
    if name is None or name.salutation or name.note or name.other is not None:
        return None
    return name if name.family_name else None


def _half(cell: Cell, read: Callable[[str], WrittenName]) -> WrittenName | None:
    """Return a name or half of one; None where it says that nobody is there, or names two."""
    if type(cell) is not str or len(cell) > _LONGEST_NAME or "\n" in cell:
        return None
    text = as_name_in_one_line(cell)
    if not text or is_vacant(text) or names_two_persons(text) or names_two_persons(cell):
        return None
    return read(text)


@lru_cache(maxsize=1024)
def _salutation(cell: Cell) -> Any:
    text = in_one_line(cell) if type(cell) is str else ""
    salutation, titles = read_salutation(text) if text else (None, ())
    return None if titles else salutation


@lru_cache(maxsize=4096)
def _titles(cell: Cell) -> tuple[str, ...] | None:
    return read_titles(cell) or None if type(cell) is str and in_one_line(cell) else None


def _email(cell: Cell) -> tuple[str] | None:
    return (cell,) if type(cell) is str and is_plain_email(cell) else None


def _number(cell: Cell) -> tuple[str] | None:
    return (cell,) if type(cell) is str and is_plain_phone(cell) else None


def _day(cell: Cell, *, today: date, is_end: bool) -> date | None:
    try:
        day, hints = day_and_hints(cell, today=today, is_end=is_end)
    except Refused:
        return None
    return None if hints else day


def _days(today: date) -> dict[str, _Reader]:
    return {
        name: lru_cache(maxsize=8192, typed=True)(partial(_day, today=today, is_end=name == "end"))
        for name in _DAYS
    }


def _seat_number(cell: Cell) -> int | None:
    return read_seat_number(in_one_line(cell_text(cell)))


def _role(cell: Cell) -> WrittenRole | None:
    text = in_one_line(cell) if type(cell) is str else ""
    return read_role(text) if text else None


def _remark(cell: Cell) -> str | None:
    return tidy(cell) or None if type(cell) is str else None


_LIMITED: tuple[tuple[str, type, str], ...] = (
    ("organization", Organization, "name"), ("function", Affiliation, "function"),
    ("street", Address, "street"), ("private_street", Address, "street"),
    ("postcode", Address, "postcode"), ("city", Address, "city"), ("group", Seat, "group"),
)  # fmt: skip
_LONGEST_NAME = min(
    field_of(Person, name).limit
    for name in ("given_names", "particle", "family_name", "nobility", "suffix")
)
_TEXTS: Mapping[str, _Reader] = {
    name: partial(_text, field_of(record_class, field).limit)
    for name, record_class, field in _LIMITED
}
_WORDS: Mapping[str, _Reader] = {
    _GIVEN: _given, _FAMILY: _family, "salutation": _salutation, "titles": _titles,
    "emails": _email, **dict.fromkeys(_NUMBERS, _number), "seat_number": _seat_number,
    "role": _role, "remark": _remark,
}  # fmt: skip
