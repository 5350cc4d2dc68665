"""Days and times as clerks type them: 3.11.20, 3. November 2020, heute, 1430, 14.30 Uhr."""

import re
from datetime import date, time, timedelta

from sekretariat.domain.fields import Field, Kind
from sekretariat.domain.problems import Problem, Refused

MONTHS = (
    "januar", "februar", "märz", "april", "mai", "juni",
    "juli", "august", "september", "oktober", "november", "dezember",
)  # fmt: skip
NEAR_DAYS = {"heute": 0, "gestern": -1, "morgen": 1, "vorgestern": -2, "übermorgen": 2}
FUTURE_YEARS = 20
YES_OR_NO = {"ja": True, "nein": False}

_GERMAN = re.compile(r"(\d{1,2})[.\-/ ]+(\d{1,2})[.\-/ ]*(\d{4}|\d{2})?$")
_WORDED = re.compile(r"(\d{1,2})\.?\s*([a-zä]{3,9})\.?\s*(\d{4}|\d{2})?$")
_SOLID = re.compile(r"(\d{2})(\d{2})(\d{4}|\d{2})$")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})$")
_CLOCK = re.compile(r"(\d{1,2})(?:[:.h ]?(\d{2}))?$")


def parse_day(typed: str, today: date) -> date | None:
    """Read a day; "" is None (open), a missing year is this year's; raises ValueError."""
    text = typed.strip().casefold()
    if not text:
        return None
    if text in NEAR_DAYS:
        return today + timedelta(days=NEAR_DAYS[text])
    if match := _ISO.match(text):
        return date(int(match[1]), int(match[2]), int(match[3]))
    if match := _SOLID.match(text) or _GERMAN.match(text):
        return date(_year(match[3], today), int(match[2]), int(match[1]))
    if match := _WORDED.match(text):
        return date(_year(match[3], today), _month(match[2]), int(match[1]))
    raise ValueError(typed)


def _month(word: str) -> int:
    for number, name in enumerate(MONTHS, start=1):
        if name.startswith(word) or name.replace("ä", "ae").startswith(word):
            return number
    raise ValueError(word)


def _year(digits: str | None, today: date) -> int:
    """Return the year meant: two digits are at most twenty years ahead, else the century before."""
    if digits is None:
        return today.year
    if len(digits) > 2:  # noqa: PLR2004 (two digits or four)
        return int(digits)
    year = today.year // 100 * 100 + int(digits)
    return year if year <= today.year + FUTURE_YEARS else year - 100


def parse_time(typed: str) -> time | None:
    """Read a time of day; "" is None; raises ValueError."""
    text = typed.strip().casefold().removesuffix("uhr").strip()
    if not text:
        return None
    match = _CLOCK.match(text)
    if match is None:
        raise ValueError(typed)
    return time(int(match[1]), int(match[2] or 0))


def typed_value(described: Field, written: str, today: date) -> object:
    """Read a value of a described field as a clerk writes it; raises Refused, naming the field."""
    values = {"value": written, "label": described.label}
    try:
        return _read(described, written.strip(), today)
    except ValueError:
        choices = tuple(one.value for one in described.choices or ()) or tuple(YES_OR_NO)
        told = {**values, "choices": ", ".join(choices)}
        raise Refused(Problem(_PROBLEMS[described.kind], told, described.name)) from None


_PROBLEMS = {
    Kind.DAY: "field.not_a_day",
    Kind.TIME: "field.not_a_time",
    Kind.NUMBER: "field.not_a_number",
    Kind.FLAG: "field.not_a_choice",
    Kind.CHOICE: "field.not_a_choice",
}


def _read(described: Field, written: str, today: date) -> object:
    if described.kind is Kind.DAY:
        return parse_day(written, today)
    if described.kind is Kind.TIME:
        return parse_time(written)
    if described.kind is Kind.NUMBER:
        return int(written) if written else None
    if described.kind is Kind.FLAG:
        return _flag(written)
    return described.choices(written) if described.choices else written


def _flag(written: str) -> bool:
    found = YES_OR_NO.get(written.casefold())
    if found is None:
        raise ValueError(written)
    return found
