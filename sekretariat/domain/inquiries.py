"""Inquiries: the office sends organisations what it keeps of them, and ticks off who answered."""

from dataclasses import dataclass
from datetime import date

from sekretariat.domain.fields import Choice, choice, day, long_text, reference, text
from sekretariat.domain.problems import Problem
from sekretariat.domain.records import Record
from sekretariat.words import N_


class Way(Choice):
    """By which way a sheet went out."""

    NONE = "", N_("–")
    EMAIL = "email", N_("e-mail")
    POST = "post", N_("letter")


class Outcome(Choice):
    """What an answer said."""

    OPEN = "offen", N_("no answer yet")
    UNCHANGED = "unverändert", N_("everything is right")
    CHANGES = "änderungen", N_("changes")


@dataclass(kw_only=True, eq=False)
class Inquiry(Record):
    """One round of asking: who is asked about which body, as of which day, to answer until when."""

    name: str = text(N_("Name"), required=True)
    body_id: str = reference(N_("Body"), "body")
    as_of: date | None = day(N_("As of day"), required=True)
    due_on: date | None = day(N_("Answer until"))
    remark: str = long_text(N_("Remark"))


@dataclass(kw_only=True, eq=False)
class InquiryReply(Record):
    """One organisation in a round: what went out to it and what came back.

    `file_hash` is the SHA-256 of the sheet that was sent, as 64 hexadecimal digits.
    """

    inquiry_id: str = reference(N_("Inquiry"), "inquiry", required=True)
    organization_id: str = reference(N_("Organisation"), "organization", required=True)
    sent_on: date | None = day(N_("Sent on"))
    way: Way = choice(N_("Way"), Way.NONE)
    file_hash: str = text(N_("Fingerprint of the file"), limit=64, internal=True)
    reminded_on: date | None = day(N_("Reminded on"))
    answered_on: date | None = day(N_("Answered on"))
    outcome: Outcome = choice(N_("Answer"), Outcome.OPEN)
    remark: str = long_text(N_("Remark"))

    @property
    def is_open(self) -> bool:
        """Tell whether the organisation has not answered yet."""
        return self.outcome is Outcome.OPEN


def check_inquiry(inquiry: Inquiry) -> list[Problem]:
    """Return a problem where the last day for answers lies before the day of the data."""
    as_of, due = inquiry.as_of, inquiry.due_on
    if as_of is not None and due is not None and due < as_of:
        return [Problem("inquiry.due_too_early", {"due": due, "as_of": as_of}, "due_on")]
    return []


def check_reply(reply: InquiryReply) -> list[Problem]:
    """Return problems of a reply: an answer has its day, and none lies before the sheet went."""
    sent, answered = reply.sent_on, reply.answered_on
    if not reply.is_open and answered is None:
        return [Problem("inquiry.answer_without_day", {}, "answered_on")]
    if reply.is_open and answered is not None:
        return [Problem("inquiry.day_without_answer", {}, "outcome")]
    if sent is not None and answered is not None and answered < sent:
        values = {"sent": sent, "answered": answered}
        return [Problem("inquiry.answered_too_early", values, "answered_on")]
    return []
