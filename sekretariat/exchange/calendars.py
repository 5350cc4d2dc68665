"""Calendar files (iCalendar, RFC 5545): days and what is due on them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from sekretariat.domain.records import ONE_DAY
from sekretariat.exchange.saving import replacing

PRODUCT = "-//Sekretariat//Sekretariat//DE"
HOST = "sekretariat.invalid"


@dataclass(frozen=True)
class Entry:
    """Something due on a day; `uid` stays the same, so that a second file moves it."""

    uid: str
    day: date
    title: str


def write_calendar(entries: Iterable[Entry], path: Path, *, made_at: datetime) -> None:
    """Write whole-day entries that block nobody's time; raises Refused where it cannot."""
    from icalendar import Calendar, Event  # noqa: PLC0415  lazy: only calendar files need it

    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    for entry in entries:
        event = Event()
        event.add("uid", f"{entry.uid}@{HOST}")
        event.add("dtstamp", made_at)
        event.add("dtstart", entry.day)
        event.add("dtend", entry.day + ONE_DAY)
        event.add("summary", entry.title)
        event.add("transp", "TRANSPARENT")
        calendar.add_component(event)
    with replacing(path) as stream:
        stream.write(calendar.to_ical())
