"""The start page in words: sessions, vacancies, memberships ending, changes."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from sekretariat.desktop.base.line_list import Line
from sekretariat.domain.due import Due
from sekretariat.domain.milestones import MilestoneState
from sekretariat.domain.rosters import RosterLine
from sekretariat.services.journal import Headline
from sekretariat.services.minutes_waiting import WaitingMinutes
from sekretariat.services.overview import NextSession, OverdueSession
from sekretariat.words import shown, translate

Open = Callable[[str, str], object]


def session_lines(session: NextSession, open_record: Open) -> list[Line]:
    """Return a session with its day, then what it lacks."""

    def go() -> object:
        return open_record("meeting", session.id)

    when = long_day(session.held_on) if session.held_on else ""
    clock = (
        QCoreApplication.translate("OverviewPage", "{} o’clock").format(
            f"{session.begins_at:%H:%M}"
        )
        if session.begins_at
        else ""
    )
    about = ", ".join(part for part in (when, clock, session.venue) if part)
    lines = [Line(f"{session.name}: {days_text(session.days_left)}", about, "meeting", go)]
    return [*lines, *(Line(text, "", "warning", go) for text in _lacks(session))]


def overdue_line(session: OverdueSession, open_record: Open) -> Line:
    """Return a session gone by that still waits to be marked as held."""
    about = ", ".join(part for part in (long_day(session.held_on), session.venue) if part)
    return Line(session.name, about, "warning", lambda: open_record("meeting", session.id))


def due_line(row: Mapping[str, Any], open_record: Open) -> Line:
    """Return a step of a session, or a task, that is late or due this week."""
    parts = (long_day(row["due_on"]), shown(row["state"]), row["meeting"])
    about = " · ".join(part for part in parts if part)
    icon = "warning" if row["state"] in {MilestoneState.LATE, Due.OVERDUE} else "calendar"
    is_task = row.get("kind") == "task"
    place = ("task", row["id"]) if is_task else ("meeting", row["meeting_id"])
    return Line(row["title"], about, icon, lambda: open_record(*place))


def minutes_line(minutes: WaitingMinutes, open_record: Open) -> Line:
    """Return minutes that were sent, with what they wait for."""
    icon = "calendar" if minutes.is_open or minutes.approved_in else "warning"
    go = minutes.meeting_id
    return Line(minutes.name, _waits_for(minutes), icon, lambda: open_record("meeting", go))


def _waits_for(minutes: WaitingMinutes) -> str:
    if minutes.is_open and minutes.until:
        told = QCoreApplication.translate("OverviewPage", "objections until {}")
        return told.format(long_day(minutes.until))
    if minutes.approved_in:
        told = QCoreApplication.translate("OverviewPage", "to be approved in the session on {}")
        return told.format(long_day(minutes.approved_in))
    if minutes.until:
        told = QCoreApplication.translate(
            "OverviewPage", "objections ended on {}; please note the approval"
        )
        return told.format(long_day(minutes.until))
    return QCoreApplication.translate("OverviewPage", "waits for a session to approve it")


def long_day(day: date) -> str:
    """Return a day with its weekday: "Di., 3. November 2020"."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "ddd, d. MMMM yyyy")


def days_text(days: int | None) -> str:
    """Return how far away a day to come is."""
    near = {
        None: QCoreApplication.translate("OverviewPage", "no day yet"),
        0: QCoreApplication.translate("OverviewPage", "today"),
        1: QCoreApplication.translate("OverviewPage", "tomorrow"),
    }
    if days is None or days in near:
        return near[days]
    return QCoreApplication.translate("OverviewPage", "in {} days").format(days)


def _lacks(session: NextSession) -> Sequence[str]:
    texts = []
    step = session.step
    if step is not None and step.missing:
        missing = ", ".join(translate(label) for label in step.missing)
        texts.append(
            QCoreApplication.translate("OverviewPage", "Still missing: {}").format(missing)
        )
    elif step is not None:
        texts.append(
            QCoreApplication.translate("OverviewPage", "Next step: {}").format(
                translate(step.kind.label)
            )
        )
    silent = session.without_rapporteur
    if silent:
        numbers = ", ".join(silent)
        texts.append(
            QCoreApplication.translate("OverviewPage", "No rapporteur yet for item {}").format(
                numbers
            )
        )
    return texts


def vacancy_line(line: RosterLine, body: str, open_record: Open) -> Line:
    """Return a vacant seat with the day since when."""
    seat = (
        QCoreApplication.translate("OverviewPage", "Seat {}").format(line.seat_number)
        if line.seat_number
        else ""
    )
    sender = line.organization or line.office or line.group
    name = ", ".join(part for part in (seat, sender) if part) or QCoreApplication.translate(
        "OverviewPage", "Vacant seat"
    )
    since = QCoreApplication.translate("OverviewPage", "vacant since {}").format(
        shown(line.vacant_since)
    )
    never = QCoreApplication.translate("OverviewPage", "never filled")
    about = f"{since if line.vacant_since else never} · {body}"
    return Line(name, about, "body", lambda: open_record("body", line.body_id))


def ending_line(line: RosterLine, body: str, open_record: Open) -> Line:
    """Return a membership that ends soon."""
    until = QCoreApplication.translate("OverviewPage", "until {}").format(shown(line.until))
    about = f"{until} · {body}"
    return Line(line.name, about, "person", lambda: open_record("person", line.person_id))


def change_line(headline: Headline, open_record: Open) -> Line:
    """Return an action with its moment and clerk."""
    at = f"{headline.at.astimezone():%d.%m.%Y %H:%M}"
    undone = QCoreApplication.translate("OverviewPage", "taken back")
    about = ", ".join([at, headline.clerk, *([undone] if headline.undone else [])])
    icon = "undo" if headline.is_undo else "history"
    return Line(headline.label, about, icon, lambda: open_record("history", headline.id))
