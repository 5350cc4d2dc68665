"""What a clerk does with rounds of asking: make, send, remind, tick off, look who has answered."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from sekretariat.domain.fields import check
from sekretariat.domain.inquiries import (
    Inquiry,
    InquiryReply,
    Outcome,
    Way,
    check_inquiry,
    check_reply,
)
from sekretariat.domain.issued import IssuedPaper
from sekretariat.domain.names import text_sort_key
from sekretariat.domain.problems import Problem, Refused, refuse_errors
from sekretariat.progress import Progress
from sekretariat.services.context import Context
from sekretariat.services.inquiries.keeping import issued_in, keep_pieces
from sekretariat.services.inquiries.sending import Sending
from sekretariat.services.inquiries.sent import Sent
from sekretariat.services.list_rows import searched
from sekretariat.services.settings import Settings
from sekretariat.storage.organizations import organization_names
from sekretariat.storage.unit_of_work import Reader
from sekretariat.words import N_

Row = dict[str, Any]


@dataclass(frozen=True, kw_only=True)
class ReplyQuestion:
    """Which answers are listed: of one round ("" of all), "open" or "answered", holding words."""

    inquiry_id: str = ""
    state: str = ""
    search: str = ""


class Inquiries:
    """Rounds of asking organisations to check what is kept of them."""

    def __init__(self, context: Context, settings: Settings) -> None:
        self._context = context
        self._settings = settings

    def all(self) -> list[Inquiry]:
        """Return the rounds, the newest first."""
        with self._context.reader() as reader:
            return list(reversed(reader.find(Inquiry)))

    def choices(self) -> list[tuple[str, str]]:
        """Return (id, name) of the rounds, the newest first."""
        return [(one.id, one.name) for one in self.all()]

    def get(self, inquiry_id: str) -> Inquiry:
        """Return a round; raises Refused where there is none."""
        with self._context.reader() as reader:
            return reader.get(Inquiry, inquiry_id)

    def reply(self, reply_id: str) -> InquiryReply:
        """Return one organisation's answer; raises Refused where there is none."""
        with self._context.reader() as reader:
            return reader.get(InquiryReply, reply_id)

    def replies(self, question: ReplyQuestion) -> list[Row]:
        """Return who was asked and what they said: the newest round first, then by name."""
        rounds = {one.id: one.name for one in self.all()}
        places = {inquiry_id: place for place, inquiry_id in enumerate(rounds)}
        wanted = {"inquiry_id": question.inquiry_id} if question.inquiry_id else {}
        with self._context.reader() as reader:
            found = reader.find(InquiryReply, **wanted)
            organizations = organization_names(reader, self._context.today())
        rows = [
            {
                **vars(one),
                "inquiry": rounds[one.inquiry_id],
                "organization": organizations[one.organization_id],
            }
            for one in found
            if question.state in {"", "open" if one.is_open else "answered"}
        ]
        rows.sort(key=lambda row: (places[row["inquiry_id"]], text_sort_key(row["organization"])))
        return searched(rows, question.search, ("organization", "remark"))

    def start(self, inquiry: Inquiry, folder: Path, progress: Progress | None = None) -> Sent:
        """Write one sheet, message or letter for each organisation and note that they went out.

        All or nothing is noted. Raises Refused where nobody is to be asked or a file cannot be
        written.
        """
        refuse_errors([*check(inquiry), *check_inquiry(inquiry)])
        label = N_("Ask organisations: {name}")
        with self._context.work("inquiry.start", label, name=inquiry.name) as work:
            work.save(inquiry)
            sending = self._sending(work, inquiry)
            sent = sending.write(folder, progress or Progress())
            for letter in sent.letters:
                reply = InquiryReply(
                    inquiry_id=inquiry.id,
                    organization_id=letter.organization_id,
                    sent_on=self._context.today(),
                    way=letter.way,
                    file_hash=letter.file_hash,
                )
                work.add(reply)
            keep_pieces(work, sent, self._issued(inquiry))
        return sent

    def remind(self, inquiry_id: str, folder: Path, progress: Progress | None = None) -> Sent:
        """Write messages and letters to those who have not answered; raises Refused for nobody."""
        inquiry = self.get(inquiry_id)
        label = N_("Remind organisations: {name}")
        with self._context.work("inquiry.remind", label, name=inquiry.name) as work:
            replies = work.find(InquiryReply, inquiry_id=inquiry_id)
            waiting = {one.organization_id: one for one in replies if one.is_open}
            if not waiting:
                raise Refused(Problem("inquiry.all_answered"))
            sent = self._sending(work, inquiry).write(folder, progress or Progress(), waiting)
            for letter in sent.letters:
                reply = waiting[letter.organization_id]
                reply.reminded_on = self._context.today()
                reply.file_hash = letter.file_hash
                work.save(reply)
            keep_pieces(work, sent, self._issued(inquiry, is_reminder=True))
        return sent

    def write_all(self, folder: Path, body_id: str = "", as_of: date | None = None) -> Path:
        """Write one sheet about all organisations, for nobody in particular; return its path."""
        today = self._context.today()
        unsent = Inquiry(name="-", body_id=body_id, as_of=as_of or today)
        with self._context.reader() as reader:
            return self._sending(reader, unsent).write_all(folder)

    def _sending(self, work: Reader, inquiry: Inquiry) -> Sending:
        return Sending(work, inquiry, self._settings.load(), self._context.clock())

    def _issued(self, inquiry: Inquiry, *, is_reminder: bool = False) -> IssuedPaper:
        """Return what all pieces of a round have in common."""
        clerk = self._settings.load().clerk or self._context.clerk
        return issued_in(inquiry, self._context.clock(), clerk, is_reminder=is_reminder)

    def tick(self, reply_ids: Sequence[str], outcome: Outcome, day: date | None = None) -> None:
        """Note the answers of organisations, or take them back (outcome open)."""
        answered = None if outcome is Outcome.OPEN else day or self._context.today()
        is_taken_back = outcome is Outcome.OPEN
        label = N_("Take back answers") if is_taken_back else N_("Note answers")
        with self._context.work("inquiry.tick", label) as work:
            for reply_id in reply_ids:
                reply = work.get(InquiryReply, reply_id)
                reply.outcome, reply.answered_on = outcome, answered
                refuse_errors(check_reply(reply))
                work.save(reply)

    def save_reply(self, reply: InquiryReply) -> InquiryReply:
        """Save an answer noted by hand; raises Refused where day and answer do not fit."""
        refuse_errors([*check(reply), *check_reply(reply)])
        with self._context.work("inquiry.reply", N_("Note answers")) as work:
            return work.save(reply)

    def delete(self, inquiry_id: str) -> None:
        """Remove a round with its answers."""
        inquiry = self.get(inquiry_id)
        label = N_("Delete inquiry {name}")
        with self._context.work("inquiry.delete", label, name=inquiry.name) as work:
            for reply in work.find(InquiryReply, inquiry_id=inquiry_id):
                work.delete(reply)
            work.delete(inquiry)


__all__ = ["Inquiries", "ReplyQuestion", "Sent", "Way"]
