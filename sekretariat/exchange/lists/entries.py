"""Read a row of persons: every cell through the parsing of its column, problems at their place."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter, gt
from typing import Any

from sekretariat.domain.bodies import Seat
from sekretariat.domain.fields import field_of, tidy
from sekretariat.domain.imports.lists import CellProblem, ColumnMapping, Entry
from sekretariat.domain.organizations import Organization
from sekretariat.domain.people import Address, Affiliation, Person, Salutation
from sekretariat.domain.problems import Problem, Severity
from sekretariat.exchange.lists.line import Line
from sekretariat.exchange.lists.name_cells import is_vacant_row, read_row_name
from sekretariat.exchange.lists.rows import DataRow
from sekretariat.exchange.lists.seat_cells import read_days, read_seat
from sekretariat.exchange.parsing.cells import cell_text
from sekretariat.exchange.parsing.contacts import (
    is_mobile,
    read_emails,
    read_faxes,
    read_phones,
)
from sekretariat.exchange.parsing.name_parts import WrittenName
from sekretariat.exchange.parsing.places import read_place, split_place
from sekretariat.exchange.parsing.titles import read_salutation

_FOREIGN_ENDS = tuple(
    f".{end}" for end in ("ch", "at", "lu", "be", "dk", "nl", "fr", "li", "pl", "cz")
)
_CONTACTS = ("emails", "phones", "mobile", "fax")
_PLAIN = ("organization", "function", "street", "private_street", "group", "deputy_for")
_LIMITED: tuple[tuple[str, type, str], ...] = (
    ("given_names", Person, "given_names"), ("particle", Person, "particle"),
    ("family_name", Person, "family_name"), ("nobility", Person, "nobility"),
    ("suffix", Person, "suffix"), ("organization", Organization, "name"),
    ("function", Affiliation, "function"), ("street", Address, "street"),
    ("postcode", Address, "postcode"), ("city", Address, "city"), ("group", Seat, "group"),
)  # fmt: skip
_limited_texts = attrgetter(*(name for name, *_ in _LIMITED))
_LIMITS = tuple((name, field_of(record_class, field)) for name, record_class, field in _LIMITED)

_LENGTHS = tuple(described.limit for _, described in _LIMITS)


@dataclass
class ParsedRow:
    """A row as it was understood; `entry.family_name` is empty when no name was found.

    `record_id` is the hidden key of a list that went out from here, "" where it has none.
    """

    number: int
    entry: Entry
    problems: tuple[CellProblem, ...] = ()
    record_id: str = ""


def read_entry(line: Line, data: DataRow, *, is_abroad: bool) -> ParsedRow:
    """Return one row as it was understood; `is_abroad` is what `points_abroad` says of its list."""
    name = read_row_name(line)
    said: dict[str, Any] = {field: line.text(field) for field in _PLAIN if field in line.columns}
    said |= _contacts(line)
    said |= _places(line, is_abroad=is_abroad)
    said |= read_days(line, data)
    said["salutation"], said["titles"] = _salutation_and_titles(line, name)
    said |= read_seat(line, data, said.get("group", ""))
    entry = Entry(
        given_names=name.given_names,
        particle=name.particle,
        family_name=name.family_name,
        nobility=name.nobility,
        suffix=name.suffix,
        family_first=name.family_first,
        office_titles=name.office_titles,
        vacant=is_vacant_row(line),
        remark="\n".join(part for part in (_remark(line), name.note) if part),
        known_as=line.text("known_as").rpartition(":")[2].rpartition("/")[2],
        **said,
    )
    if not entry.family_name and not entry.vacant and not _has_name_problem(line):
        where = "name" if "name" in line.columns else "family_name"
        line.report(where, Problem("name.missing", field=where))
    _check_limits(line, entry)
    if note := line.text("note"):
        line.report("note", Problem("returned.note", {"value": note}, severity=Severity.HINT))
    return ParsedRow(data.row.number, entry, tuple(line.problems), line.text("id"))


def _check_limits(line: Line, entry: Entry) -> None:
    texts = _limited_texts(entry)
    is_long = any(map(gt, map(len, texts), _LENGTHS))
    for (name, described), text in zip(_LIMITS, texts, strict=True) if is_long else ():
        if len(text) > described.limit:
            values = {"label": described.label, "limit": described.limit, "value": text}
            where = name if name in line.columns else "name"
            line.report(where, Problem("field.too_long", values, name), text)
    if entry.function and not entry.organization:
        values = {"value": entry.function}
        problem = Problem("function.without_organization", values, severity=Severity.WARNING)
        line.report("function", problem)


def _has_name_problem(line: Line) -> bool:
    return any(one.problem.code == "name.two_persons" for one in line.problems)


def _remark(line: Line) -> str:
    return "\n".join(tidy(cell_text(cell)) for _, cell in line.cells("remark"))


def _salutation_and_titles(
    line: Line, name: WrittenName
) -> tuple[Salutation | None, tuple[str, ...]]:
    """Return what the column of salutations says beside the name, titles in it first."""
    text = line.text("salutation")
    if not text:
        return name.salutation, name.titles
    salutation, titles = read_salutation(text)
    if salutation is None:
        values = {"value": text}
        line.report("salutation", Problem("salutation.unknown", values, severity=Severity.WARNING))
    further = tuple(title for title in titles if title not in name.titles)
    return salutation or name.salutation, further + name.titles


def _contacts(line: Line) -> dict[str, Any]:
    if line.columns.keys().isdisjoint(_CONTACTS):
        return {}
    emails = [address for found in line.read("emails", read_emails) for address in found]
    all_phones, mobiles, faxes = (_numbers(line, name) for name in ("phones", "mobile", "fax"))
    labelled = [number for found in line.read("phones", read_faxes) for number in found]
    faxes += labelled
    phones = [number for number in all_phones if number not in labelled]
    mobiles += filter(is_mobile, phones)
    phones = [number for number in phones if number not in mobiles]
    found = {"emails": emails, "phones": phones, "mobiles": mobiles, "faxes": faxes}
    return {name: tuple(dict.fromkeys(said)) for name, said in found.items() if said}


def _numbers(line: Line, name: str) -> list[str]:
    """Return the numbers of a field; odd ones are told."""
    numbers: list[str] = []
    if name not in line.columns:
        return numbers
    for found, problems in line.read(name, read_phones):
        numbers += found
        for problem in problems:
            line.report(name, problem, str(problem.values["value"]))
    return numbers


def _places(line: Line, *, is_abroad: bool) -> dict[str, Any]:
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
    written = line.text("private_postcode"), line.text("private_city")
    if not any(written):
        return {"postcode": place.postcode, "city": place.city, "country": place.country}
    private = read_place(*written, "", may_be_foreign=is_abroad)
    for problem in private.problems:
        line.report("private_postcode", problem)
    return {
        "postcode": place.postcode,
        "city": place.city,
        "country": place.country,
        "private_postcode": private.postcode,
        "private_city": private.city,
    }


def points_abroad(
    rows: Sequence[DataRow], columns: Mapping[str, tuple[ColumnMapping, ...]]
) -> bool:
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
