"""The sample conference: its list taken in as a clerk does it, the rest entered by the services.

Bodies, days, themes and office-holders are those of the ministry's press release of 4 November
2020; every other person and organisation is invented.
"""

from dataclasses import dataclass
from datetime import date

from sekretariat.progress import Progress
from sekretariat.services.sample.bodies import (
    found_bodies,
    give_functions,
    name_offices,
    write_letterhead,
)
from sekretariat.services.sample.people import (
    change_delegate,
    enter_by_hand,
    set_seat_rules,
    sort_organizations,
    take_in_answers,
    take_in_list,
)
from sekretariat.services.sample.sessions import ask_in_writing, set_sessions
from sekretariat.services.sample.source import SampleSource
from sekretariat.services.secretariat import Secretariat


@dataclass(frozen=True, kw_only=True)
class SampleReport:
    """What building the sample did, and where to look: the second session and its day.

    `rows` are those of the list; `asked_about` were doubtful and taken in as persons of their own,
    `left_out` could not be read and were entered by hand.
    """

    as_of: date
    body_id: str
    meeting_id: str
    rows: int
    asked_about: int
    left_out: int
    entered_by_hand: int
    seats: int
    filled_seats: int
    meetings: int


def build_sample(
    secretariat: Secretariat, progress: Progress | None = None, *, is_played: bool = False
) -> SampleReport:
    """Fill an empty office with the sample conference; raises Refused, Cancelled.

    Each part is an action of its own, so undo takes the sample back step by step. With `is_played`
    the second session is only planned, for `sample/playing.py` to go on.
    """
    source = SampleSource(is_played=is_played)
    steps = (
        write_letterhead,
        found_bodies,
        take_in_list,
        set_seat_rules,
        sort_organizations,
        enter_by_hand,
        name_offices,
        give_functions,
        take_in_answers,
        change_delegate,
        set_sessions,
        ask_in_writing,
    )
    watch = progress or Progress()
    for done, step in enumerate(steps):
        watch.step(done, len(steps))
        step(secretariat, source)
    watch.step(len(steps), len(steps))
    return _report(secretariat, source)


def _report(secretariat: Secretariat, source: SampleSource) -> SampleReport:
    roster = secretariat.seats.roster(source.conference_id, source.as_of)
    return SampleReport(
        as_of=source.as_of,
        body_id=source.conference_id,
        meeting_id=source.ids["shown-meeting"],
        rows=source.counts["rows"],
        asked_about=source.counts["asked about"],
        left_out=source.counts["left out"],
        entered_by_hand=len(source.part("by_hand")),
        seats=roster.seats,
        filled_seats=roster.filled_seats,
        meetings=len(source.part("meetings")),
    )
