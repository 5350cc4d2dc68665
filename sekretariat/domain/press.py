"""The press text of a session: kept as released, whatever data or rules say later."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from sekretariat.domain.fields import day, long_text, reference, text
from sekretariat.domain.problems import Problem
from sekretariat.domain.records import ONE_DAY, Record
from sekretariat.words import N_

DAYS_OF_WEEK = 7


@dataclass(kw_only=True, eq=False)
class PressRelease(Record):
    """A press text of a session, dated the day it is released, not to be printed before `embargo`.

    `quote` are the words of `quoted`; `background` tells what the body is, `contact` who answers.
    """

    meeting_id: str = reference(N_("Session"), "meeting", required=True)
    number: str = text(N_("No."), limit=60)
    released_on: date | None = day(N_("Released on"))
    wording: str = long_text(N_("Text"))
    embargo: str = text(N_("Not before"), limit=100)
    quote: str = long_text(N_("Quote"), limit=2000)
    quoted: str = text(N_("Name of the person quoted"))
    background: str = long_text(N_("Background"), limit=5000)
    contact: str = long_text(N_("Contact for questions"), limit=500)


class When(Enum):
    """How a press text names the day of a session."""

    TODAY = "today"
    YESTERDAY = "yesterday"
    WEEKDAY = "weekday"
    DATE = "date"


def check_quote(release: PressRelease) -> list[Problem]:
    """Return a problem where nobody is named for a quote."""
    if release.quote.strip() and not release.quoted.strip():
        return [Problem("press.no_name", {}, "quoted")]
    return []


def when_told(held_on: date, told_on: date) -> When:
    """Return how the day of a session is named on a day: today, yesterday, by weekday, by date."""
    days = (told_on - held_on) // ONE_DAY
    if days == 0:
        return When.TODAY
    if days == 1:
        return When.YESTERDAY
    return When.WEEKDAY if 1 < days < DAYS_OF_WEEK else When.DATE
