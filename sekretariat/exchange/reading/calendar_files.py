"""A calendar file from outside (iCalendar, RFC 5545) as one sheet of days; read apart like lists.

Each row: title, first day, last day (both included), and the last year of one that repeats yearly
(0: it does not). A row without days stands for an entry that cannot be taken as it is.
"""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from sekretariat.domain.obstacles import obstacle_of
from sekretariat.domain.problems import Problem, Refused
from sekretariat.exchange.sheets import Row, Sheet, SheetFile

LIMIT_BYTES = 8 * 1024 * 1024
LOCAL = ZoneInfo("Europe/Berlin")
FOR_EVER = 9999
_SPOILED = (ValueError, KeyError, TypeError, AttributeError, OverflowError, IndexError)


def read_calendar(path: Path) -> SheetFile:
    """Read the entries of a calendar file; raises Refused with one problem where it is none."""
    named = {"file": path.name}
    try:
        if path.stat().st_size > LIMIT_BYTES:
            raise Refused(Problem("file.too_big", named))
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise Refused(Problem("file.missing", {"file": str(path)})) from error
    except OSError as error:
        raise Refused(
            Problem("file.unreadable", {**named, "reason": obstacle_of(error)})
        ) from error
    if b"BEGIN:VCALENDAR" not in content.upper():
        raise Refused(Problem("calendar.not_a_calendar", named))
    rows = tuple(Row(number, cells) for number, cells in enumerate(_entries(content, named), 1))
    if not rows:
        raise Refused(Problem("calendar.empty", named))
    return SheetFile(path.name, (Sheet(path.stem, rows),))


def _entries(content: bytes, named: dict[str, str]) -> Iterator[tuple[Any, ...]]:
    from icalendar import Calendar  # noqa: PLC0415  lazy: only calendar files need it

    try:
        calendars = Calendar.from_ical(content, multiple=True)
        events = [event for one in calendars for event in one.walk("VEVENT")]
    except _SPOILED as error:
        raise Refused(Problem("calendar.damaged", named)) from error
    for event in events:
        try:
            yield _entry(event)
        except _SPOILED:
            yield (str(event.get("summary", "")) or "–", "", "", 0)


def _entry(event: Any) -> tuple[Any, ...]:
    title = " ".join(str(event.get("summary", "")).split())
    begins = event.decoded("dtstart")
    first, last = _day(begins), _last_day(event, begins)
    repeats = _repeats_until(event, first.year)
    if not title or last < first or repeats is None:
        return (title or "–", "", "", 0)
    return (title, first, last, repeats)


def _last_day(event: Any, begins: date) -> date:
    """Return the last day; a whole-day end is the day after it (RFC 5545, 3.6.1)."""
    if "dtend" in event:
        ends = event.decoded("dtend")
    elif "duration" in event:
        ends = begins + event.decoded("duration")
    else:
        return _day(begins)
    is_open_end = not isinstance(ends, datetime) or (ends.hour, ends.minute) == (0, 0)
    last = _day(ends) - timedelta(days=1) if is_open_end else _day(ends)
    return max(last, _day(begins))


def _day(value: date) -> date:
    """Return the day of a moment, as it is in Germany."""
    if not isinstance(value, datetime):
        return value
    return (value.astimezone(LOCAL) if value.tzinfo else value).date()


def _repeats_until(event: Any, year: int) -> int | None:
    """Return the last year of a plain yearly rule, 0 without a rule, None for any other rule."""
    rule = event.get("rrule")
    if rule is None:
        return 0
    parts = {str(key).upper(): value for key, value in rule.items()}
    is_plain = set(parts) <= {"FREQ", "COUNT", "UNTIL", "INTERVAL", "WKST", "BYMONTH", "BYMONTHDAY"}
    if (
        str(parts["FREQ"][0]).upper() != "YEARLY"
        or not is_plain
        or parts.get("INTERVAL", [1]) != [1]
    ):
        return None
    if "COUNT" in parts:
        return year + int(parts["COUNT"][0]) - 1
    return _day(parts["UNTIL"][0]).year if "UNTIL" in parts else FOR_EVER
