"""Read a row of persons: every cell through the parsing of its column, problems at their place."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from typing import Any

from sekretariat.domain.bodies import Seat
from sekretariat.domain.fields import field_of, tidy
from sekretariat.domain.imports import CellProblem, ColumnMapping, Entry
from sekretariat.domain.organizations import Organization
from sekretariat.domain.people import Address, Affiliation, Person
from sekretariat.domain.problems import Problem, Refused, Severity
from sekretariat.exchange.headings import Header
from sekretariat.exchange.parsing.cells import cell_text, is_placeholder
from sekretariat.exchange.parsing.contacts import is_mobile, read_emails, read_phones
from sekretariat.exchange.parsing.dates import assumed, read_day
from sekretariat.exchange.parsing.names import (
    WrittenName,
    is_vacant,
    names_two_persons,
    read_name,
    read_parts,
)
from sekretariat.exchange.parsing.places import read_place, split_place
from sekretariat.exchange.parsing.roles import read_forums, read_mark, read_role, read_seat_number
from sekretariat.exchange.parsing.titles import read_salutation, read_titles
from sekretariat.exchange.reading import Cell, Row, Sheet
from sekretariat.exchange.rows import DataRow, data_rows

_FOREIGN_ENDS = tuple(
    f".{end}" for end in ("ch", "at", "lu", "be", "dk", "nl", "fr", "li", "pl", "cz")
)
_PLAIN = ("organization", "function", "street", "private_street", "group", "deputy_for")
_OF_SEATS = frozenset({"role", "seat_number", "deputy_for", "start", "end", "appointed_on"})
_LIMITED: tuple[tuple[str, type, str], ...] = (
    ("given_names", Person, "given_names"), ("particle", Person, "particle"),
    ("family_name", Person, "family_name"), ("nobility", Person, "nobility"),
    ("suffix", Person, "suffix"), ("organization", Organization, "name"),
    ("function", Affiliation, "function"), ("street", Address, "street"),
    ("postcode", Address, "postcode"), ("city", Address, "city"), ("group", Seat, "group"),
)  # fmt: skip
_DAYS = ("start", "end", "appointed_on")


@dataclass(frozen=True)
class ParsedRow:
    """A row as it was understood; `entry.family_name` is empty when no name was found."""

    number: int
    entry: Entry
    problems: tuple[CellProblem, ...] = ()


@dataclass
class _Line:
    """The row under work: its cells by field, the problems found so far."""

    sheet: str
    row: Row
    columns: Mapping[str, tuple[ColumnMapping, ...]]
    today: date
    with_seats: bool
    problems: list[CellProblem] = field(default_factory=list)

    def cells(self, name: str) -> Iterator[tuple[ColumnMapping, Cell]]:
        """Yield the filled cells of a field with their columns."""
        for column in self.columns.get(name, ()):
            cell = self.row.cells[column.index] if column.index < len(self.row.cells) else ""
            if cell_text(cell):
                yield column, cell

    def text(self, name: str) -> str:
        """Return the tidy text of a field; "" for an empty cell or "-"."""
        for _, cell in self.cells(name):
            text = tidy(cell_text(cell))
            return "" if is_placeholder(text) else text
        return ""

    def report(self, name: str, problem: Problem, value: str = "") -> None:
        """Keep a problem at the column of the field."""
        columns = self.columns.get(name, ())
        heading = columns[0].heading if columns else ""
        shown = value or (self.text(name) if columns else "")
        self._keep(name, heading, shown, problem)

    def _keep(self, name: str, heading: str, value: str, problem: Problem) -> None:
        """What belongs to a seat keeps no line out when the list is taken into no body."""
        if name in _OF_SEATS and not self.with_seats and problem.severity is Severity.ERROR:
            problem = replace(problem, severity=Severity.WARNING)
        self.problems.append(CellProblem(self.sheet, self.row.number, heading, value, problem))

    def read(self, name: str, read: Callable[[Cell], Any]) -> list[Any]:
        """Return what the cells of a field say; what cannot be read becomes a problem."""
        found = []
        for column, cell in self.cells(name):
            try:
                found.append(read(cell))
            except Refused as refused:
                for problem in refused.problems:
                    self._keep(name, column.heading, cell_text(cell), problem)
        return found


def read_entries(
    sheet: Sheet, header: Header, today: date, *, with_seats: bool = True
) -> list[ParsedRow]:
    """Return every person row of the sheet as it was understood, in its order.

    Without seats (a list taken into no body) wrong days and seat numbers are only warned about.
    """
    columns = header.by_field()
    rows = list(data_rows(sheet, header))
    is_abroad = _points_abroad(rows, columns)
    return [
        _entry(_Line(sheet.name, one.row, columns, today, with_seats), one, is_abroad=is_abroad)
        for one in rows
    ]


def _entry(line: _Line, data: DataRow, *, is_abroad: bool) -> ParsedRow:
    name = _name(line)
    plain: dict[str, Any] = {field: line.text(field) for field in _PLAIN}
    entry = Entry(
        titles=name.titles,
        given_names=name.given_names,
        particle=name.particle,
        family_name=name.family_name,
        nobility=name.nobility,
        suffix=name.suffix,
        family_first=name.family_first,
        office_titles=name.office_titles,
        salutation=name.salutation,
        vacant=_is_vacant(line),
        remark="\n".join(part for part in (_remark(line), name.note) if part),
        **plain,
        **_contacts(line),
        **_places(line, is_abroad=is_abroad),
        **_days(line),
    )
    entry = _with_role(line, _with_salutation(line, entry), data)
    if not entry.family_name and not entry.vacant and not _has_name_problem(line):
        where = "name" if "name" in line.columns else "family_name"
        line.report(where, Problem("name.missing", field=where))
    _check_limits(line, entry)
    return ParsedRow(data.row.number, entry, tuple(line.problems))


def _check_limits(line: _Line, entry: Entry) -> None:
    for name, record_class, described_name in _LIMITED:
        described = field_of(record_class, described_name)
        text = getattr(entry, name)
        if len(text) > described.limit:
            values = {"label": described.label, "limit": described.limit, "value": text}
            where = name if name in line.columns else "name"
            line.report(where, Problem("field.too_long", values, name), text)
    if entry.function and not entry.organization:
        values = {"value": entry.function}
        problem = Problem("function.without_organization", values, severity=Severity.WARNING)
        line.report("function", problem)


def _name(line: _Line) -> WrittenName:
    whole, given, family = line.text("name"), line.text("given_names"), line.text("family_name")
    if _is_vacant(line):
        return WrittenName()
    for where, text in (("name", whole), ("family_name", family)):
        if text and names_two_persons(text):
            line.report(where, Problem("name.two_persons", {"value": text}, where))
            return WrittenName()
    name = read_name(whole) if whole and not family else read_parts(given, family)
    titles = [title for found in line.read("titles", _titles_of) for title in found]
    further = [title for title in name.titles if title not in titles]
    return replace(
        name,
        titles=(*titles, *further),
        particle=line.text("particle") or name.particle,
        nobility=line.text("nobility") or name.nobility,
        suffix=line.text("suffix") or name.suffix,
    )


def _titles_of(cell: Cell) -> tuple[str, ...]:
    text = cell_text(cell)
    return () if is_placeholder(text) else read_titles(text)


def _is_vacant(line: _Line) -> bool:
    return is_vacant(line.text("name") or line.text("family_name"))


def _has_name_problem(line: _Line) -> bool:
    return any(one.problem.code == "name.two_persons" for one in line.problems)


def _remark(line: _Line) -> str:
    return "\n".join(tidy(cell_text(cell)) for _, cell in line.cells("remark"))


def _with_salutation(line: _Line, entry: Entry) -> Entry:
    text = line.text("salutation")
    if not text:
        return entry
    salutation, titles = read_salutation(text)
    if salutation is None:
        values = {"value": text}
        line.report("salutation", Problem("salutation.unknown", values, severity=Severity.WARNING))
    further = tuple(title for title in titles if title not in entry.titles)
    return replace(entry, salutation=salutation or entry.salutation, titles=further + entry.titles)


def _contacts(line: _Line) -> dict[str, Any]:
    emails = [address for found in line.read("emails", read_emails) for address in found]
    numbers: dict[str, list[str]] = {}
    for name in ("phones", "mobile", "fax"):
        numbers[name] = []
        for found, problems in line.read(name, read_phones):
            numbers[name].extend(found)
            for problem in problems:
                line.report(name, problem, str(problem.values["value"]))
    mobiles = numbers["mobile"] + [number for number in numbers["phones"] if is_mobile(number)]
    phones = [number for number in numbers["phones"] if number not in mobiles]
    return {
        "emails": tuple(dict.fromkeys(emails)),
        "phones": tuple(dict.fromkeys(phones)),
        "mobiles": tuple(dict.fromkeys(mobiles)),
        "faxes": tuple(dict.fromkeys(numbers["fax"])),
    }


def _places(line: _Line, *, is_abroad: bool) -> dict[str, Any]:
    postcode, city = line.text("postcode"), line.text("city")
    if line.text("postcode_city"):
        postcode, city = split_place(line.text("postcode_city"))
    elif city and not postcode:
        postcode, city = split_place(city)
    place = read_place(postcode, city, line.text("country"), may_be_foreign=is_abroad)
    for problem in place.problems:
        where = problem.field
        if where == "postcode" and where not in line.columns:
            where = "postcode_city" if "postcode_city" in line.columns else "city"
        line.report(where, problem, str(problem.values["value"]))
    private = read_place(
        line.text("private_postcode"), line.text("private_city"), "", may_be_foreign=is_abroad
    )
    for problem in private.problems:
        line.report("private_postcode", problem)
    return {
        "postcode": place.postcode,
        "city": place.city,
        "country": place.country,
        "private_postcode": private.postcode,
        "private_city": private.city,
    }


def _days(line: _Line) -> dict[str, Any]:
    days: dict[str, date | None] = {}
    for name in _DAYS:
        days[name] = None
        found = line.read(name, partial(_day_and_hint, today=line.today, is_end=name == "end"))
        for day, hints in found:
            days[name] = day
            for hint in hints:
                line.report(name, hint)
    start, end = days["start"], days["end"]
    if start and end and end < start:
        line.report("end", Problem("validity.reversed", {"start": start, "end": end}, "end"))
    return days


def _day_and_hint(cell: Cell, *, today: date, is_end: bool) -> tuple[date | None, list[Problem]]:
    if is_placeholder(cell_text(cell)):
        return None, []
    day = read_day(cell, is_end=is_end, today=today)
    return day, assumed(cell, day)


def _with_role(line: _Line, entry: Entry, data: DataRow) -> Entry:
    entry = replace(entry, forums=_forums(line), group=entry.group or data.group)
    number_text = line.text("seat_number")
    if number_text:
        number = read_seat_number(number_text)
        if number is None:
            line.report("seat_number", Problem("field.not_a_number", {"value": number_text}))
        entry = replace(entry, seat_number=number)
    text = line.text("role") or data.role
    written = read_role(text) if text else None
    if written is None:
        if text:
            values = {"value": text}
            line.report("role", Problem("role.unknown", values, severity=Severity.WARNING))
        return entry
    return replace(
        entry,
        role=written.role,
        rank=written.rank,
        function_in_body=written.function,
        basis=written.basis,
    )


def _forums(line: _Line) -> tuple[str, ...]:
    forums = [forum for found in line.read("forums", read_forums) for forum in found]
    for name in line.columns:
        if not name.startswith("forum_"):
            continue
        for _, cell in line.cells(name):
            ticked = read_mark(cell)
            if ticked:
                forums.append(name.removeprefix("forum_"))
            if ticked is None:
                values = {"value": cell_text(cell)}
                line.report(name, Problem("forum.unclear_mark", values, severity=Severity.WARNING))
    return tuple(dict.fromkeys(forums))


def _points_abroad(rows: list[DataRow], columns: Mapping[str, tuple[ColumnMapping, ...]]) -> bool:
    """Tell whether a list without five-digit postcodes is foreign: its e-mail addresses say so."""
    postcodes = [
        cell_text(one.row.cells[column.index])
        for one in rows
        for column in columns.get("postcode", ())
        if column.index < len(one.row.cells)
    ]
    if any(len(text) > 4 for text in postcodes):  # noqa: PLR2004
        return False
    return any(
        cell_text(one.row.cells[column.index]).lower().endswith(_FOREIGN_ENDS)
        for one in rows
        for column in columns.get("emails", ())
        if column.index < len(one.row.cells)
    )
