"""Sentences about planning: days and bodies of a session, its states, calendars."""

from collections.abc import Mapping

from sekretariat.words import N_

PLANNING: Mapping[str, str] = {
    "meeting.day_early": N_(
        "The further day {day} does not lie after the first day, {first}. Please check both."
    ),
    "meeting.day_used": N_(
        "Attendance or votes are on record up to day {number} of the session. Please leave the "
        "days up to it as they are; their dates and times can be changed."
    ),
    "meeting.day_twice": N_("A further day is named twice. Please take one of them out."),
    "meeting.body_twice": N_(
        "A body is named twice; the one the session belongs to leads already. "
        "Please take one of them out."
    ),
    "meeting.is_cancelled": N_(
        "The session was called off and stays so. Undo brings it back; else please add a new one."
    ),
    "meeting.too_late_to_move": N_(
        "The session has begun; it can be neither postponed nor called off any more."
    ),
    "meeting.needs_new_day": N_(
        "The session is postponed without a new day. Please postpone it to its new day first."
    ),
    "meeting.not_back": N_(
        "The session is “{before}” already and does not go back to “{after}”. "
        "Undo takes back the last step."
    ),
    "meeting.no_reason": N_(
        "Please say why the session is postponed or called off; the notice will say so too."
    ),
    "meeting.off_duty": N_("{day}: offices are closed ({label})."),
    "meeting.bridge_day": N_("{day} is a bridge day: {other} is a public holiday ({holiday})."),
    "meeting.in_calendar": N_("{day}: {label}, “{title}” from {first} to {last}."),
    "meeting.on_calendar_day": N_("{day}: {label}, “{title}”."),
    "meeting.same_body": N_("{day}: the body meets already, {name}."),
    "meeting.same_persons": N_("{day}: {names} also sit in {name}."),
    "meeting.many_same_persons": N_(
        "{day}: {count} of the same persons also sit in {name}, among them {names}."
    ),
    "meeting.same_place": N_("{day}: {venue} is taken at that time by {name}."),
    "series.no_end": N_("Please say how many dates there are to be, or the last day."),
    "series.no_date": N_("No date is ticked. Please tick the dates of the sessions."),
    "series.weekly": N_("Every {label}"),
    "series.weeks": N_("Every {number} weeks on {label}"),
    "series.every_nth": N_("Every month, {label} number {nth} of the month"),
    "series.every_last": N_("Every month, the last {label} of the month"),
    "series.months_nth": N_("Every {number} months, {label} number {nth} of the month"),
    "series.months_last": N_("Every {number} months, the last {label} of the month"),
    "calendar.not_a_calendar": N_(
        "{file} is no calendar file. Please choose a file in the iCalendar format (.ics)."
    ),
    "calendar.empty": N_("{file} holds no entries."),
    "calendar.damaged": N_(
        "{file} is damaged and cannot be read as a calendar. Please fetch it anew."
    ),
    "calendar.nothing": N_(
        "{file} holds no entry that can be taken in: all lack a day or are repeated otherwise "
        "than yearly."
    ),
    "meeting.same_day": N_("The session is on {day} already. Please choose another day."),
}
