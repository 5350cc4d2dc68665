"""Days as lists write them: date cells, Excel serials, German and ISO text, "seit März 2020"."""

import re
from calendar import monthrange
from datetime import MAXYEAR, date, datetime, timedelta

from sekretariat.domain.names import fold
from sekretariat.domain.problems import Problem, Refused, Severity
from sekretariat.exchange.parsing.cells import Cell, cell_text

_EPOCH = date(1899, 12, 30)
_FIRST_SERIAL, _LAST_SERIAL = 14_611, 73_415  # 1940 to 2100: other numbers are no days
_CENTURY_TURN = 49  # "49" is 2049, "50" is 1950, where nobody says what day it is
_YEARS_AHEAD = 20  # with today known, two figures never mean a year further ahead than this
_LEAD = re.compile(
    r"^(?:(?:mo|di|mi|do|fr|sa|so|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)"
    r"(?:\.,?|,)?\s+)?"
    r"(?:(?:berufen|ernannt|gewahlt|bestellt|mitglied)\s+)?"
    r"(?:(?:seit|ab|bis|vom|von|am|zum|since|from|until|to)\s+(?:dem\s+|zum\s+)?)?"
)
_OPEN_END = frozenset(
    {
        "heute", "jetzt", "dato", "offen", "laufend", "lfd", "unbefristet", "aktuell", "andauernd",
        "auf weiteres", "present", "today", "now", "ongoing", "open",
    }
)  # fmt: skip
_NEVER = re.compile(rf"\b{MAXYEAR}\b")  # "31.12.9999", as other programs write an open end
_VAGUE = re.compile(
    r"\b(?:anfang|mitte|ende|fruhjahr|fruhling|sommer|herbst|winter|ca|circa|etwa|um|quartal|"
    r"q[1-4]|halbjahr|sofort|demnachst|early|mid|late|spring|summer|autumn|fall)\b"
)
_WITHOUT_YEAR = re.compile(r"\d{1,2}\.\s?(?:\d{1,2}\.|[a-z]{3,}\.?)$")
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "januar jan janner january", "februar feb feber february", "marz mar mrz maerz march",
            "april apr", "mai may", "juni jun june", "juli jul july", "august aug",
            "september sep sept", "oktober okt oct october", "november nov",
            "dezember dez dec december",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
_GERMAN = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})$")
_ISO = re.compile(
    r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[t ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?"
    r"(?:z|[+-]\d{2}:\d{2})?)?$"
)
_COMPACT = re.compile(r"((?:19|20)\d{2})(\d{2})(\d{2})$")
_SLASHES = re.compile(r"(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})$")
_WITH_TIME = re.compile(r"\s+\d{1,2}:\d{2}(?::\d{2})?(?:\s?uhr)?$")
_DAY_MONTH = re.compile(
    r"(\d{1,2})(?:\.|st|nd|rd|th)?\s*(?:of\s+)?([a-z]+)(?:\.\s*|\s+)(\d{4}|\d{2})$"
)
_MONTH_DAY = re.compile(r"([a-z]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,\s*(\d{4})$")
_MONTH_YEAR = re.compile(r"(?:([a-z]+)\.?\s+|(\d{1,2})[./])(\d{4})$")
_YEAR_MONTH = re.compile(r"(\d{4})-(\d{1,2})$")
_YEAR = re.compile(r"(\d{4})$")
_FIRST_YEAR = 1901  # an empty cell shown as a day is one of 1900


def read_day(cell: Cell, *, is_end: bool = False, today: date | None = None) -> date:
    """Return the day of a cell; a month or year alone is its first day, or its last as an end.

    Raises Refused with one problem: no date at all, one that reads two ways ("12/3/2019"), one
    that names no day ("Mitte 2021") or no year ("31.12.").
    """
    found = _date_of(cell)
    shown = cell_text(cell)
    if found is None:
        text = _plain(shown)
        found = _serial(cell) or _from_text(text, shown, is_end=is_end, today=today)
        if found is None:
            raise Refused(Problem(_why_not(text), {"value": shown}))
    if found.year < _FIRST_YEAR:
        raise Refused(Problem("field.not_a_day", {"value": shown}))
    return found


def is_open_end(cell: Cell) -> bool:
    """Tell whether an end says that there is none yet: "heute", "bis auf Weiteres", year 9999."""
    day = _date_of(cell)
    if day is not None:
        return day.year == MAXYEAR
    return isinstance(cell, str) and (_plain(cell) in _OPEN_END or bool(_NEVER.search(cell)))


def _date_of(cell: Cell) -> date | None:
    if isinstance(cell, datetime):
        return cell.date()
    return cell if isinstance(cell, date) else None


def _plain(shown: str) -> str:
    return _LEAD.sub("", _WITH_TIME.sub("", fold(shown).strip())).strip(" ,")


def _why_not(text: str) -> str:
    if _VAGUE.search(text):
        return "date.vague"
    return "date.without_year" if _WITHOUT_YEAR.match(text) else "field.not_a_day"


def _serial(cell: Cell) -> date | None:
    text = cell_text(cell)
    is_number = isinstance(cell, int | float) and not isinstance(cell, bool)
    if not is_number and not re.fullmatch(r"\d{5}(?:[.,]0)?", text):
        return None
    number = float(text.replace(",", "."))
    if not _FIRST_SERIAL <= number <= _LAST_SERIAL:
        return None
    return _EPOCH + timedelta(days=int(number))


def _from_text(text: str, shown: str, *, is_end: bool, today: date | None) -> date | None:
    if text in {"heute", "today"} and today is not None:
        return today
    return (
        _in_figures(text, shown, today)
        or _in_words(text, today)
        or _part_of_year(text, is_end=is_end)
    )


def _in_figures(text: str, shown: str, today: date | None) -> date | None:
    if found := _GERMAN.match(text):
        return _day(_year(found[3], today), int(found[2]), int(found[1]))
    if found := _ISO.match(fold(shown).strip()) or _ISO.match(text):
        return _day(int(found[1]), int(found[3]), int(found[4]))
    if found := _COMPACT.match(text):
        return _day(int(found[1]), int(found[2]), int(found[3]))
    if found := _SLASHES.match(text):
        return _slashed(shown, int(found[1]), int(found[3]), _year(found[4], today))
    return None


def _in_words(text: str, today: date | None) -> date | None:
    if found := _DAY_MONTH.match(text):
        return _day(_year(found[3], today), _MONTHS.get(found[2], 0), int(found[1]))
    if found := _MONTH_DAY.match(text):
        return _day(int(found[3]), _MONTHS.get(found[1], 0), int(found[2]))
    return None


def _part_of_year(text: str, *, is_end: bool) -> date | None:
    if found := _MONTH_YEAR.match(text):
        month = _MONTHS.get(found[1], 0) if found[1] else int(found[2])
        return _whole(int(found[3]), month, month, is_end=is_end)
    if found := _YEAR_MONTH.match(text):
        return _whole(int(found[1]), int(found[2]), int(found[2]), is_end=is_end)
    if found := _YEAR.match(text):
        return _whole(int(found[1]), 1, 12, is_end=is_end)
    return None


def _year(written: str, today: date | None) -> int:
    """Return a year; two figures mean this century, up to twenty years ahead, else the last one."""
    number = int(written)
    if len(written) == 4:  # noqa: PLR2004
        return number
    turn = _CENTURY_TURN if today is None else today.year % 100 + _YEARS_AHEAD
    return number + (2000 if number <= turn else 1900)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _whole(year: int, first_month: int, last_month: int, *, is_end: bool) -> date | None:
    if not 1900 <= year <= 2100 or not 1 <= first_month <= 12:  # noqa: PLR2004
        return None
    if not is_end:
        return date(year, first_month, 1)
    return date(year, last_month, monthrange(year, last_month)[1])


def _slashed(shown: str, first: int, second: int, year: int) -> date | None:
    """Read dd/mm/yyyy or mm/dd/yyyy where only one of them is possible."""
    as_german, as_american = _day(year, second, first), _day(year, first, second)
    if as_german and as_american and as_german != as_american:
        values = {"value": shown, "one": as_german, "other": as_american}
        raise Refused(Problem("date.ambiguous", values))
    return as_german or as_american


def is_whole_month(cell: Cell) -> bool:
    """Tell whether a cell names no day of the month, so that one was assumed."""
    if _date_of(cell) is not None or _serial(cell) is not None:
        return False
    text = _plain(cell_text(cell))
    return bool(_MONTH_YEAR.match(text) or _YEAR_MONTH.match(text) or _YEAR.match(text))


def assumed(cell: Cell, day: date) -> list[Problem]:
    """Return a hint where the day of the month was assumed."""
    if not is_whole_month(cell):
        return []
    values = {"value": cell_text(cell), "day": day}
    return [Problem("date.assumed", values, severity=Severity.HINT)]
