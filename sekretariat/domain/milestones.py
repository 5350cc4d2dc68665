"""What is due around a session, counted from its day (domain paper 1.2 and 1.3)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sekretariat.domain.fields import Choice, choice, day, long_text, reference, text, whole_number
from sekretariat.domain.meetings import Meeting, MeetingKind
from sekretariat.domain.problems import Problem
from sekretariat.domain.records import ONE_DAY, Record
from sekretariat.domain.rules.working_days import why_off_duty
from sekretariat.words import N_

WEEK = 7


class Deed(Choice):
    """What a clerk does in the program that ticks a step off; most are ticked by hand."""

    BY_HAND = "von_hand", N_("ticked by hand")
    APPROVE_INVITATION = "einladung_freigeben", N_("invitation approved")
    SEND_INVITATION = "einladung_versenden", N_("invitation sent")
    HOLD = "durchführen", N_("session held")
    CHECK_MINUTES = "niederschrift_prüfen", N_("minutes checked")
    RELEASE_MINUTES = "niederschrift_freigeben", N_("minutes released")
    SEND_MINUTES = "niederschrift_versenden", N_("minutes sent")
    APPROVE_MINUTES = "niederschrift_genehmigen", N_("minutes approved")


@dataclass(kw_only=True, eq=False)
class Milestone(Record):
    """A step around a session; `offset_days` counts from its day, None for a day of its own.

    `deed` is what ticks it off; the plan says so, a step added by hand is ticked by hand.
    """

    meeting_id: str = reference(N_("Session"), "meeting", required=True)
    position: int = whole_number(N_("Position"), minimum=1)
    title: str = text(N_("Step"), required=True, limit=300)
    offset_days: int | None = whole_number(N_("Days from the session"), minimum=-999, maximum=999)
    due_on: date | None = day(N_("Due on"), required=True)
    reason: str = text(N_("Why moved"))
    done_on: date | None = day(N_("Done on"))
    remark: str = long_text(N_("Remark"))
    deed: Deed = choice(N_("Ticked off by"), Deed.BY_HAND)


class MilestoneState(Choice):
    """How a step stands."""

    DONE = "erledigt", N_("done")
    LATE = "überfällig", N_("late")
    SOON = "diese Woche", N_("this week")
    LATER = "später", N_("later")


SESSION: Sequence[tuple[int, str]] = (
    (-12 * WEEK, N_("Find the date: chair, Landtag weeks, holidays, religious feasts")),
    (-11 * WEEK, N_("Send the save-the-date")),
    (-10 * WEEK, N_("Book room, technology, catering and interpreting")),
    (-9 * WEEK, N_("Ask for agenda proposals and results of the forums")),
    (-8 * WEEK, N_("Check memberships: vacancies, ended mandates, returned mail")),
    (-6 * WEEK, N_("Draft the agenda and have it countersigned")),
    (-5 * WEEK, N_("Have agenda and list of recipients approved")),
    (-4 * WEEK, N_("Send invitation, agenda and reply form")),
    (-3 * WEEK, N_("Collect replies and named deputies")),
    (-2 * WEEK, N_("Send papers and the supplement to the agenda")),
    (-10, N_("Invite speakers, guests and press")),
    (-7, N_("Forecast the quorum; name plates, seating plan, speaking notes")),
    (-1, N_("Freeze the lists, print, copy for work without a network")),
    (0, N_("Hold the session")),
    (1, N_("Press release, thanks and slides")),
    (3, N_("Hand out the tasks")),
    (2 * WEEK, N_("Draft the minutes and have them checked")),
    (3 * WEEK, N_("Have the minutes released by the chair")),
    (4 * WEEK, N_("Send the minutes with the day objections end")),
    (7 * WEEK, N_("Decide objections; note the approval")),
    (8 * WEEK, N_("File the minutes, publish the extract, settle travel claims")),
)
FORUM: Sequence[tuple[int, str]] = (
    (-8 * WEEK, N_("Invite to choose forums; balance their sizes")),
    (-6 * WEEK, N_("Settle date, spokesperson, moderation and experts")),
    (-4 * WEEK, N_("Send the invitation with leading questions")),
    (0, N_("Hold the session")),
    (2 * WEEK, N_("Agree on the sheet of results with those who took part")),
)


DEEDS: Mapping[str, Deed] = {
    N_("Have agenda and list of recipients approved"): Deed.APPROVE_INVITATION,
    N_("Send invitation, agenda and reply form"): Deed.SEND_INVITATION,
    N_("Send the invitation with leading questions"): Deed.SEND_INVITATION,
    N_("Hold the session"): Deed.HOLD,
    N_("Draft the minutes and have them checked"): Deed.CHECK_MINUTES,
    N_("Have the minutes released by the chair"): Deed.RELEASE_MINUTES,
    N_("Send the minutes with the day objections end"): Deed.SEND_MINUTES,
    N_("Decide objections; note the approval"): Deed.APPROVE_MINUTES,
}


def planned_day(held_on: date, offset_days: int) -> date:
    """Return the day of a step; one the offices are closed on moves away from the session."""
    found = held_on + ONE_DAY * offset_days
    step = ONE_DAY if offset_days > 0 else -ONE_DAY
    while offset_days and why_off_duty(found):
        found += step
    return found


def plan(meeting: Meeting, held_on: date) -> list[Milestone]:
    """Return the steps of a session held on a day, in their order; titles are still English."""
    steps = FORUM if meeting.kind is MeetingKind.FORUM else SESSION
    return [
        Milestone(
            meeting_id=meeting.id,
            position=place,
            title=title,
            offset_days=offset,
            due_on=planned_day(held_on, offset),
            deed=DEEDS.get(title, Deed.BY_HAND),
        )
        for place, (offset, title) in enumerate(steps, start=1)
    ]


def is_moved(milestone: Milestone, held_on: date) -> bool:
    """Tell whether a step stands on another day than the plan gives it."""
    if milestone.offset_days is None:
        return False
    return milestone.due_on != planned_day(held_on, milestone.offset_days)


def follow(milestone: Milestone, before: date, after: date) -> None:
    """Let an open step follow its session to another day; one moved by hand keeps its distance."""
    if milestone.done_on is not None or milestone.due_on is None:
        return
    if milestone.offset_days is None or is_moved(milestone, before):
        milestone.due_on += after - before
    else:
        milestone.due_on = planned_day(after, milestone.offset_days)


def state_of(milestone: Milestone, today: date) -> MilestoneState:
    """Return how a step stands on a day."""
    due = milestone.due_on or date.max
    if milestone.done_on is not None:
        return MilestoneState.DONE
    if due < today:
        return MilestoneState.LATE
    return MilestoneState.SOON if (due - today).days < WEEK else MilestoneState.LATER


def check_milestone(milestone: Milestone, held_on: date) -> list[Problem]:
    """Return a problem where a step was moved and nobody says why."""
    if is_moved(milestone, held_on) and not milestone.reason:
        day = planned_day(held_on, milestone.offset_days or 0)
        return [Problem("milestone.no_reason", {"day": day}, "reason")]
    return []
