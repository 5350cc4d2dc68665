"""Calendar files (iCalendar, RFC 5545): days and what is due on them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from sekretariat.domain.planning.gatherings import SessionDay
from sekretariat.domain.records import ONE_DAY
from sekretariat.exchange.saving import replacing

PRODUCT = "-//Sekretariat//Sekretariat//DE"
HOST = "sekretariat.invalid"
TWO_YEARS = timedelta(days=730)
LOCAL = ZoneInfo("Europe/Berlin")
USUAL_LENGTH = timedelta(hours=2)


@dataclass(frozen=True)
class Entry:
    """Something due on a day; `uid` stays the same, so that a second file moves it.

    `times` are begin and end by German clocks; without a begin it takes the whole day and nobody's
    time.
    """

    uid: str
    day: date
    title: str
    times: tuple[time | None, time | None] = (None, None)
    place: str = ""


def write_calendar(entries: Iterable[Entry], path: Path, *, made_at: datetime) -> None:
    """Write days and sessions as a calendar file; raises Refused where it cannot."""
    from icalendar import Calendar, Event  # noqa: PLC0415  lazy: only calendar files need it

    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    for entry in entries:
        event = Event()
        event.add("uid", f"{entry.uid}@{HOST}")
        event.add("dtstamp", made_at)
        begins, ends = session_span([SessionDay(entry.day, *entry.times)])
        event.add("dtstart", begins)
        event.add("dtend", ends)
        event.add("summary", entry.title)
        if entry.place:
            event.add("location", entry.place)
        event.add("transp", "OPAQUE" if entry.times[0] else "TRANSPARENT")
        calendar.add_component(event)
    with replacing(path) as stream:
        stream.write(calendar.to_ical())


def session_span(days: Sequence[SessionDay]) -> tuple[date, date]:
    """Return begin and end of a session over all its days, by German clocks.

    Without a begin they are whole days, the second the day after; without an end two hours.
    """
    first, last = days[0], days[-1]
    if first.begins_at is None:
        return first.held_on, last.held_on + ONE_DAY
    begins = datetime.combine(first.held_on, first.begins_at, LOCAL)
    if last.ends_at is not None:
        return begins, datetime.combine(last.held_on, last.ends_at, LOCAL)
    last_begins = last.begins_at or first.begins_at
    return begins, datetime.combine(last.held_on, last_begins, LOCAL) + USUAL_LENGTH


@dataclass(frozen=True, kw_only=True)
class Guest:
    """Whose calendar a session goes to, and what they are called there."""

    name: str
    email: str


@dataclass(frozen=True, kw_only=True)
class Appointment:
    """A session in somebody's calendar; a higher `sequence` replaces what was sent before.

    It is one entry from its begin to its end, as RFC 5546 wants; `note` names each of its days.
    """

    uid: str
    title: str
    begins: datetime | date
    ends: datetime | date
    place: str = ""
    note: str = ""
    sequence: int = 0
    is_cancelled: bool = False

    @property
    def method(self) -> str:
        """What the receiving calendar is asked to do (RFC 5546)."""
        return "CANCEL" if self.is_cancelled else "REQUEST"


def appointment(
    session: Appointment, organizer: Guest, guest: Guest | None = None, *, made_at: datetime
) -> bytes:
    """Return a session as a calendar file for one guest; nobody sees who else is asked.

    Without a guest it is for the office's own calendar. An organizer without an e-mail address
    stands as "invalid:nomail", for RFC 5546 wants one: then nobody can answer by calendar.
    """
    from icalendar import Calendar, Event, vCalAddress  # noqa: PLC0415  lazy: as above

    calendar, event = Calendar(), Event()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", session.method)
    event.add("uid", f"{session.uid}@{HOST}")
    event.add("sequence", session.sequence)
    event.add("dtstamp", made_at)
    event.add("dtstart", session.begins)
    event.add("dtend", session.ends)
    event.add("summary", session.title)
    if session.place:
        event.add("location", session.place)
    if session.note:
        event.add("description", session.note)
    event.add("status", "CANCELLED" if session.is_cancelled else "CONFIRMED")
    host, asked = vCalAddress(_address(organizer)), vCalAddress(_address(guest or organizer))
    host.params["CN"] = organizer.name
    asked.params["CN"] = (guest or organizer).name
    asked.params["PARTSTAT"] = "NEEDS-ACTION" if guest else "ACCEPTED"
    asked.params["RSVP"] = "TRUE" if guest and organizer.email else "FALSE"
    event.add("organizer", host)
    event.add("attendee", asked)
    calendar.add_component(event)
    day = date(session.begins.year, 1, 1)
    calendar.add_missing_timezones(day, day + TWO_YEARS)
    content: bytes = calendar.to_ical()
    return content


def _address(guest: Guest) -> str:
    return f"mailto:{guest.email}" if guest.email else "invalid:nomail"
