"""Calendar files of all kinds become days; what cannot be read is told, never taken by guess."""

from datetime import date
from pathlib import Path

import pytest

from sekretariat.domain.problems import Refused
from sekretariat.exchange import CALENDAR_WORD
from sekretariat.exchange.reading.calendar_files import FOR_EVER, LIMIT_BYTES, read_calendar
from sekretariat.exchange.reading.worker import read_apart

NOT_TAKEN = ("", "", 0)


def file_of(folder: Path, *events: str) -> Path:
    inside = "".join(f"BEGIN:VEVENT\r\n{one}\r\nEND:VEVENT\r\n" for one in events)
    path = folder / "kalender.ics"
    content = f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//t//t//DE\r\n{inside}END:VCALENDAR\r\n"
    path.write_text(content, encoding="utf-8", newline="")
    return path


def event(*lines: str, title: str = "Ferien") -> str:
    return "\r\n".join((f"SUMMARY:{title}", *lines))


def only(folder: Path, *lines: str, title: str = "Ferien") -> tuple[object, ...]:
    (row,) = read_calendar(file_of(folder, event(*lines, title=title))).sheets[0].rows
    return row.cells


@pytest.mark.parametrize(
    ("lines", "days"),
    [
        (["DTSTART;VALUE=DATE:20270322"], (date(2027, 3, 22), date(2027, 3, 22), 0)),
        (
            ["DTSTART;VALUE=DATE:20270322", "DTEND;VALUE=DATE:20270403"],
            (date(2027, 3, 22), date(2027, 4, 2), 0),
        ),
        (
            ["DTSTART;VALUE=DATE:20270322", "DTEND;VALUE=DATE:20270322"],
            (date(2027, 3, 22), date(2027, 3, 22), 0),
        ),
        (
            ["DTSTART;VALUE=DATE:20270322", "DURATION:P2D"],
            (date(2027, 3, 22), date(2027, 3, 23), 0),
        ),
        (
            ["DTSTART:20270322T230000Z", "DTEND:20270323T010000Z"],
            (date(2027, 3, 23), date(2027, 3, 23), 0),
        ),
        (
            ["DTSTART:20270322T090000", "DTEND:20270324T120000"],
            (date(2027, 3, 22), date(2027, 3, 24), 0),
        ),
        (
            ["DTSTART;VALUE=DATE:20270501", "RRULE:FREQ=YEARLY"],
            (date(2027, 5, 1), date(2027, 5, 1), FOR_EVER),
        ),
        (
            ["DTSTART;VALUE=DATE:20270501", "RRULE:FREQ=YEARLY;COUNT=3"],
            (date(2027, 5, 1), date(2027, 5, 1), 2029),
        ),
        (
            ["DTSTART;VALUE=DATE:20270501", "RRULE:FREQ=YEARLY;UNTIL=20300501"],
            (date(2027, 5, 1), date(2027, 5, 1), 2030),
        ),
        (["DTSTART;VALUE=DATE:20270501", "RRULE:FREQ=WEEKLY"], NOT_TAKEN),
        (["DTSTART;VALUE=DATE:20270501", "RRULE:FREQ=YEARLY;INTERVAL=2"], NOT_TAKEN),
        (["DTSTART;VALUE=DATE:20270501", "RRULE:FREQ=YEARLY;BYDAY=1MO"], NOT_TAKEN),
        (["DTSTART;VALUE=DATE:20279999"], NOT_TAKEN),
        ([], NOT_TAKEN),
    ],
)
def test_entries_become_days(
    tmp_path: Path, lines: list[str], days: tuple[object, object, int]
) -> None:
    assert only(tmp_path, *lines) == ("Ferien", *days)


def test_an_entry_without_a_title_is_not_taken(tmp_path: Path) -> None:
    assert only(tmp_path, "DTSTART;VALUE=DATE:20270322", title="") == ("–", *NOT_TAKEN)


def refusal(path: Path) -> str:
    with pytest.raises(Refused) as refused:
        read_calendar(path)
    (problem,) = refused.value.problems
    return problem.code


def test_what_is_no_calendar_is_told(tmp_path: Path) -> None:
    path = tmp_path / "liste.ics"
    assert refusal(path) == "file.missing"
    path.write_text("Name;Tag\n")
    assert refusal(path) == "calendar.not_a_calendar"
    path.write_bytes(b"BEGIN:VCALENDAR\r\n" + b" " * LIMIT_BYTES)
    assert refusal(path) == "file.too_big"
    path.write_text("BEGIN:VCALENDAR\r\nkaputt\r\nEND:VCALENDAR\r\n")
    assert refusal(path) == "calendar.damaged"
    assert refusal(file_of(tmp_path)) == "calendar.empty"
    folder = tmp_path / "ordner.ics"
    folder.mkdir()
    assert refusal(folder) == "file.unreadable"


def test_a_calendar_is_read_in_a_process_of_its_own(tmp_path: Path) -> None:
    path = file_of(tmp_path, event("DTSTART;VALUE=DATE:20270322"))
    assert read_apart(path, None, CALENDAR_WORD) == read_calendar(path)
    path.write_text("kein Kalender")
    with pytest.raises(Refused) as refused:
        read_apart(path, None, CALENDAR_WORD)
    assert refused.value.problems[0].code == "calendar.not_a_calendar"
