"""The five steps of a session, and how far one has come."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from sekretariat.domain.fields import Choice, field_of
from sekretariat.domain.meetings import AgendaItem, Meeting, MeetingStatus, Mode
from sekretariat.domain.minutes import Minutes
from sekretariat.words import N_

AGENDA = N_("Agenda")
_INVITED = frozenset({MeetingStatus.INVITED, MeetingStatus.RUNNING, MeetingStatus.HELD})
_OFF = frozenset({MeetingStatus.CANCELLED, MeetingStatus.POSTPONED})


class StepKind(Choice):
    """What has to be done for a session, in its order."""

    PLAN = "planen", N_("Planning")
    INVITE = "einladen", N_("Inviting")
    HOLD = "durchführen", N_("Holding")
    MINUTES = "niederschrift", N_("Minute-taking")
    FOLLOW_UP = "nachbereiten", N_("Following up")


class StepState(Enum):
    """How far a step is: finished, its turn, later, or not to come."""

    DONE = "done"
    NOW = "now"
    LATER = "later"
    OFF = "off"


@dataclass(frozen=True)
class Step:
    """One step; `missing` holds the labels of what it still lacks."""

    kind: StepKind
    state: StepState
    missing: tuple[str, ...] = ()


def missing_for_planning(meeting: Meeting, items: Sequence[AgendaItem]) -> tuple[str, ...]:
    """Return the labels of what an invitation could not do without."""
    needed = ["held_on", "begins_at"]
    if meeting.mode is not Mode.DIGITAL:
        needed.append("venue")
    if meeting.mode is not Mode.IN_PERSON:
        needed.append("video_link")
    empty = [field_of(Meeting, name).label for name in needed if not getattr(meeting, name)]
    return (*empty, *(() if items else (AGENDA,)))


def steps(
    meeting: Meeting, items: Sequence[AgendaItem], minutes: Minutes | None = None
) -> list[Step]:
    """Return the five steps with what the records themselves tell about them.

    Minutes are done when they are approved; following up ends with no action of the office.
    """
    missing = missing_for_planning(meeting, items)
    was_held = meeting.status is MeetingStatus.HELD
    done = {
        StepKind.PLAN: was_held or not missing,
        StepKind.INVITE: meeting.invited_on is not None or meeting.status in _INVITED,
        StepKind.HOLD: was_held,
        StepKind.MINUTES: minutes is not None and minutes.approved_on is not None,
    }
    if meeting.status in _OFF:
        return [
            Step(kind, StepState.DONE if done.get(kind) else StepState.OFF) for kind in StepKind
        ]
    shown: list[Step] = []
    for kind in StepKind:
        state = StepState.DONE if done.get(kind) else StepState.LATER
        if state is StepState.LATER and all(one.state is StepState.DONE for one in shown):
            state = StepState.NOW
        shown.append(Step(kind, state, missing if kind is StepKind.PLAN else ()))
    return shown
