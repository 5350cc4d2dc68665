"""The press text of a session: kept as released, whatever data or rules say later."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from sekretariat.domain.fields import day, long_text, reference, text
from sekretariat.domain.records import ONE_DAY, Record
from sekretariat.words import N_

DAYS_OF_WEEK = 7


@dataclass(kw_only=True, eq=False)
class PressRelease(Record):
    """A press text of a session, dated the day it is released."""

    meeting_id: str = reference(N_("Session"), "meeting", required=True)
    number: str = text(N_("No."), limit=60)
    released_on: date | None = day(N_("Released on"))
    wording: str = long_text(N_("Text"))


class When(Enum):
    """How a press text names the day of a session."""

    TODAY = "today"
    YESTERDAY = "yesterday"
    WEEKDAY = "weekday"
    DATE = "date"


def when_told(held_on: date, told_on: date) -> When:
    """Return how the day of a session is named on a day: today, yesterday, by weekday, by date."""
    days = (told_on - held_on) // ONE_DAY
    if days == 0:
        return When.TODAY
    if days == 1:
        return When.YESTERDAY
    return When.WEEKDAY if 1 < days < DAYS_OF_WEEK else When.DATE
