"""Sentences about planning: days and bodies of a session, its states."""

from collections.abc import Mapping

from sekretariat.words import N_

PLANNING: Mapping[str, str] = {
    "meeting.day_early": N_(
        "The further day {day} does not lie after the first day, {first}. Please check both."
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
    "meeting.same_day": N_("The session is on {day} already. Please choose another day."),
}
