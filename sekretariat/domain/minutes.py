"""The minutes of a session: passages to its items, states, versions, objections: the records."""

from dataclasses import dataclass
from datetime import date, datetime

from sekretariat.domain.fields import (
    Choice,
    choice,
    day,
    long_text,
    moment,
    reference,
    text,
    whole_number,
)
from sekretariat.domain.records import Record
from sekretariat.words import N_

LONGEST_PASSAGE = 50_000
LONGEST_VERSION = 5_000_000


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
    """How far the minutes have come; sent ones wait for a session or for the end of a period."""

    DRAFT = "entwurf", N_("draft")
    CHECKED = "fachprüfung", N_("being checked")
    RELEASED = "freigabe_vorsitz", N_("released by the chair")
    DISPATCHED = "versandt", N_("sent, approved in the next session")
    SENT = "einwendungsfrist", N_("sent, objections possible")
    APPROVED = "genehmigt", N_("approved")
    CHANGED = "genehmigt_mit_änderungen", N_("approved with changes")
    PUBLISHED = "veröffentlicht", N_("published")


@dataclass(kw_only=True, eq=False)
class Minutes(Record):
    """The minutes of one session; `explanation` says how the end of objections was worked out.

    `approval_item_id` is the item of a later agenda they are approved under.
    """

    meeting_id: str = reference(N_("Session"), "meeting", required=True)
    kind: MinutesKind = choice(N_("Kind"), MinutesKind.RESULTS)
    status: MinutesStatus = choice(N_("Status"), MinutesStatus.DRAFT)
    sent_on: date | None = day(N_("Sent on"))
    objection_until: date | None = day(N_("Objections until"))
    explanation: str = long_text(N_("Calculation"))
    approval_item_id: str = reference(N_("Approved under item"), "agenda_item")
    approved_on: date | None = day(N_("Approved on"))
    approval_note: str = text(N_("Note on the approval"), limit=500)
    published_on: date | None = day(N_("Published on"))


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


@dataclass(kw_only=True, eq=False)
class MinutesVersion(Record):
    """The whole text as it stood at a moment; what was sent is printed from it ever after."""

    meeting_id: str = reference(N_("Session"), "meeting", required=True)
    number: int = whole_number(N_("No."), minimum=1)
    kept_at: datetime | None = moment(N_("Kept at"))
    status: MinutesStatus = choice(N_("Status"), MinutesStatus.DRAFT)
    reason: str = text(N_("Reason"))
    content: str = long_text(N_("Text"), limit=LONGEST_VERSION)


class Decision(Choice):
    """What was decided about an objection."""

    OPEN = "offen", N_("open")
    ACCEPTED = "angenommen", N_("upheld")
    REFUSED = "zurückgewiesen", N_("turned down")


@dataclass(kw_only=True, eq=False)
class Objection(Record):
    """Somebody's objection to the record; what was said stays, a correction is numbered.

    `block` is the block of the minutes it is about, `passage` what stands there; `correction` is
    the wording decided on, `number` that of the correction.
    """

    minutes_id: str = reference(N_("Minutes"), "minutes", required=True)
    person_id: str = reference(N_("Person"), "person", required=True)
    item_id: str = reference(N_("Agenda item"), "agenda_item")
    block: str = text(N_("Part of the minutes"))
    passage: str = long_text(N_("Passage objected to"), limit=LONGEST_PASSAGE)
    received_on: date | None = day(N_("Received on"))
    wording: str = long_text(N_("Requested wording"))
    decision: Decision = choice(N_("Decision"), Decision.OPEN)
    decided_on: date | None = day(N_("Decided on"))
    decided_by: str = text(N_("Decided by"))
    correction: str = long_text(N_("Wording of the correction"))
    number: int | None = whole_number(N_("No. of the correction"), minimum=1)
