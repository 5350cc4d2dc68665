"""The minutes of a session: passages to its items, states, objections, approval."""

from dataclasses import dataclass
from datetime import date

from sekretariat.domain.fields import Choice, choice, day, long_text, reference, text, whole_number
from sekretariat.domain.problems import Problem
from sekretariat.domain.records import Record
from sekretariat.domain.rules.deadlines import Deadline, Length, deadline
from sekretariat.domain.rules.rulebook import BodyRules
from sekretariat.domain.rules.working_days import count_on
from sekretariat.words import N_

LONGEST_PASSAGE = 50_000


class PassageKind(Choice):
    """For which minutes a passage is: results, the course as well, nobody but the office."""

    RESULT = "ergebnis", N_("result")
    COURSE = "verlauf", N_("course")
    INTERNAL = "intern", N_("internal")


@dataclass(kw_only=True, eq=False)
class Passage(Record):
    """What is written to an item of the agenda; without an item, to the session as a whole."""

    meeting_id: str = reference(N_("Session"), "meeting", required=True)
    item_id: str = reference(N_("Agenda item"), "agenda_item")
    position: int = whole_number(N_("Position"), minimum=1)
    kind: PassageKind = choice(N_("Kind"), PassageKind.RESULT)
    wording: str = long_text(N_("Text"), limit=LONGEST_PASSAGE)


class MinutesKind(Choice):
    """What the minutes tell: results, decisions alone, or the course of the debate too."""

    RESULTS = "ergebnis", N_("minutes of results")
    DECISIONS = "beschluss", N_("minutes of decisions")
    COURSE = "verlauf", N_("full minutes")


class MinutesStatus(Choice):
    """How far the minutes have come."""

    DRAFT = "entwurf", N_("draft")
    CHECKED = "fachprüfung", N_("being checked")
    RELEASED = "freigabe_vorsitz", N_("released by the chair")
    SENT = "einwendungsfrist", N_("sent, objections possible")
    APPROVED = "genehmigt", N_("approved")
    CHANGED = "genehmigt_mit_änderungen", N_("approved with changes")
    PUBLISHED = "veröffentlicht", N_("published")


@dataclass(kw_only=True, eq=False)
class Minutes(Record):
    """The minutes of one session; `explanation` says how the end of objections was worked out."""

    meeting_id: str = reference(N_("Session"), "meeting", required=True)
    kind: MinutesKind = choice(N_("Kind"), MinutesKind.RESULTS)
    status: MinutesStatus = choice(N_("Status"), MinutesStatus.DRAFT)
    sent_on: date | None = day(N_("Sent on"))
    objection_until: date | None = day(N_("Objections until"))
    explanation: str = long_text(N_("Calculation"))
    approved_on: date | None = day(N_("Approved on"))
    approval_note: str = text(N_("Note on the approval"), limit=500)


@dataclass(kw_only=True, eq=False)
class MinutesBlock(Record):
    """A part of the draft worded by hand.

    `generated` is what the data said when the clerk last looked at both: where they say something
    else by now, the part is marked. `title` names it when the data are gone.
    """

    meeting_id: str = reference(N_("Session"), "meeting", required=True)
    key: str = text(N_("Part of the minutes"), required=True)
    title: str = text(N_("Title"), limit=600)
    wording: str = long_text(N_("Text"), limit=LONGEST_PASSAGE)
    generated: str = long_text(N_("From the data"), limit=LONGEST_PASSAGE)


class Decision(Choice):
    """What was decided about an objection."""

    OPEN = "offen", N_("open")
    ACCEPTED = "angenommen", N_("accepted")
    REFUSED = "zurückgewiesen", N_("refused")


@dataclass(kw_only=True, eq=False)
class Objection(Record):
    """Somebody's objection to the record; what was said stays, a correction is numbered."""

    minutes_id: str = reference(N_("Minutes"), "minutes", required=True)
    person_id: str = reference(N_("Person"), "person", required=True)
    item_id: str = reference(N_("Agenda item"), "agenda_item")
    received_on: date | None = day(N_("Received on"))
    wording: str = long_text(N_("Requested wording"))
    decision: Decision = choice(N_("Decision"), Decision.OPEN)
    decided_on: date | None = day(N_("Decided on"))


OUT = frozenset({MinutesStatus.APPROVED, MinutesStatus.CHANGED, MinutesStatus.PUBLISHED})


def objection_deadline(sent_on: date, rules: BodyRules) -> Deadline:
    """Return the last day objections can be received (domain paper 4.7)."""
    return deadline(sent_on, Length(rules.objection_length or 0, rules.objection_unit))


def approval_day(minutes: Minutes) -> date | None:
    """Return the day the minutes count as approved: the working day after objections end."""
    return count_on(minutes.objection_until, 1) if minutes.objection_until else None


def check_approval(minutes: Minutes, objections: list[Objection], on: date) -> list[Problem]:
    """Return what keeps minutes from being approved."""
    if minutes.sent_on is None or minutes.objection_until is None:
        return [Problem("minutes.not_sent")]
    waiting = sum(one.decision is Decision.OPEN for one in objections)
    if waiting:
        return [Problem("minutes.objections_open", {"count": waiting})]
    if on <= minutes.objection_until:
        return [Problem("minutes.too_early", {"day": minutes.objection_until})]
    return []
