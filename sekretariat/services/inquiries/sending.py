"""The files of a round of asking: a sheet for each organisation, and a message or a letter."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sekretariat.domain.bodies import Body
from sekretariat.domain.file_names import file_name
from sekretariat.domain.imports.returned import Contents, SheetOrigin
from sekretariat.domain.inquiries import Inquiry, InquiryReply, Way
from sekretariat.domain.inquiry_recipients import Recipient
from sekretariat.domain.problems import Problem, Refused, Severity
from sekretariat.progress import Progress
from sekretariat.services.inquiries.addresses import recipients
from sekretariat.services.inquiries.contents import contents_of
from sekretariat.services.inquiries.sent import Sent, SentLetter
from sekretariat.services.papers.made import template_of_head
from sekretariat.services.papers.made import told as said
from sekretariat.services.papers.resolved import resolved, resolved_text
from sekretariat.services.papers.stationery import Stationery
from sekretariat.services.settings import OfficeSettings
from sekretariat.storage.bodies import body_names
from sekretariat.storage.unit_of_work import Reader
from sekretariat.words import N_, fill, translate

if TYPE_CHECKING:
    from sekretariat.documents.inquiry_letter import Asking
    from sekretariat.documents.masthead import Masthead
    from sekretariat.exchange.returns.book import ReturnHead

SHEETS, MESSAGES, LETTERS = N_("Sheets"), N_("Messages"), N_("Letters")


@dataclass
class Sending:
    """Writes the files of one round; `made_at` is when."""

    reader: Reader
    inquiry: Inquiry
    office: OfficeSettings
    made_at: datetime
    _names: set[str] = field(default_factory=set)

    def write(
        self,
        folder: Path,
        progress: Progress,
        waiting: Mapping[str, InquiryReply] | None = None,
    ) -> Sent:
        """Write the files of all organisations, or of those `waiting` for a reminder.

        All of them stand in the folder in the end, or none does.
        """
        from sekretariat.exchange.saving import together  # noqa: PLC0415  lazy: with the others

        with together(folder) as aside:
            sent = self._write(aside, progress, waiting)
        return sent.moved(aside, folder)

    def _write(
        self, folder: Path, progress: Progress, waiting: Mapping[str, InquiryReply] | None
    ) -> Sent:
        contents = self._contents(waiting)
        addressed = recipients(self.reader, list(contents), self.made_at.astimezone().date())
        letters, problems = [], []
        for done, (organization_id, told) in enumerate(contents.items()):
            progress.step(done, len(contents))
            recipient = addressed[organization_id]
            reply = waiting[organization_id] if waiting else None
            letters.append(self._write_one(folder, organization_id, told, recipient, reply))
            problems += _problems(recipient)
        progress.step(len(contents), len(contents))
        self._write_overview(folder, letters)
        return Sent(
            folder=folder,
            template=template_of_head(self._masthead()),
            letters=tuple(letters),
            problems=tuple(problems),
        )

    def write_all(self, folder: Path) -> Path:
        """Write one sheet about all organisations; return its path."""
        contents = self._contents(None)
        whole = Contents(
            rows=[row for one in contents.values() for row in one.rows],
            facts=[fact for one in contents.values() for fact in one.facts],
        )
        path = folder / f"{self._file_name(translate(N_('All organisations')))}.xlsx"
        self._write_book(path, SheetOrigin(as_of=self._today, body_id=self.inquiry.body_id), whole)
        return path

    @property
    def _today(self) -> date:
        return self.inquiry.as_of or self.made_at.astimezone().date()

    def _contents(self, waiting: Mapping[str, InquiryReply] | None) -> dict[str, Contents]:
        found = contents_of(self.reader, self._today, self.inquiry.body_id)
        if waiting is not None:
            return {key: found.get(key, Contents()) for key in waiting}
        kept = {key: one for key, one in found.items() if one.rows or self.inquiry.body_id}
        if not kept:
            raise Refused(Problem("inquiry.nobody", {"as_of": self._today}, "body_id"))
        return kept

    def _write_one(
        self,
        folder: Path,
        organization_id: str,
        contents: Contents,
        recipient: Recipient,
        reply: InquiryReply | None,
    ) -> SentLetter:
        origin = SheetOrigin(
            as_of=self._today,
            inquiry_id=self.inquiry.id,
            organization_id=organization_id,
            organization=recipient.organization,
            body_id=self.inquiry.body_id,
        )
        name = self._file_name(recipient.organization)
        sheet = folder / translate(SHEETS) / f"{name}.xlsx"
        self._write_book(sheet, origin, contents)
        asking = self._asking(recipient, reply)
        if recipient.way is Way.EMAIL:
            paper = folder / translate(MESSAGES) / f"{name}.eml"
            text = self._write_message(paper, asking, contents, recipient, sheet)
        else:
            paper = folder / translate(LETTERS) / f"{name}.pdf"
            text = self._write_letter(paper, asking, contents, recipient)
        return SentLetter(
            organization_id=organization_id,
            organization=recipient.organization,
            way=recipient.way,
            email=recipient.email,
            sheet=sheet,
            paper=paper,
            file_hash=hashlib.sha256(sheet.read_bytes()).hexdigest(),
            recipient=_named(recipient),
            text=text,
            content=paper.read_bytes(),
        )

    def _asking(self, recipient: Recipient, reply: InquiryReply | None) -> "Asking":
        from sekretariat.documents.inquiry_letter import Asking  # noqa: PLC0415  lazy

        return Asking(
            organization=recipient.organization,
            as_of=self._today,
            written_on=self.made_at.astimezone().date(),
            due_on=self.inquiry.due_on,
            is_reminder=reply is not None,
            sent_on=reply.sent_on if reply else None,
        )

    def _write_book(self, path: Path, origin: SheetOrigin, contents: Contents) -> None:
        from sekretariat.exchange.returns.book import write_return_book  # noqa: PLC0415  lazy: openpyxl

        write_return_book(path, self._head(origin), origin, contents)

    def _head(self, origin: SheetOrigin) -> "ReturnHead":
        from sekretariat.exchange.returns.book import ReturnHead  # noqa: PLC0415  lazy: openpyxl

        masthead = self._masthead()
        words = masthead.words
        instructions = words.say("inquiry_instructions")
        if self.inquiry.due_on is not None:
            until = words.say("inquiry_instructions_due", day=words.long_date(self.inquiry.due_on))
            instructions = f"{instructions} {until}"
        title = " · ".join(
            part for part in (words.say("inquiry_sheet"), origin.organization) if part
        )
        stand = words.say("inquiry_stand", day=words.short_date(self._today))
        if masthead.body:
            stand = f"{masthead.body} · {stand}"
        return ReturnHead(title=title, stand_line=stand, instructions=instructions)

    def _write_message(
        self, path: Path, asking: "Asking", contents: Contents, recipient: Recipient, sheet: Path
    ) -> str:
        """Write a message; return its text."""
        from sekretariat.documents.inquiry_letter import message, subject  # noqa: PLC0415  lazy
        from sekretariat.exchange.drafts import Draft, write_draft  # noqa: PLC0415  lazy: email

        masthead = self._masthead()
        draft = Draft(
            email=recipient.email,
            name=recipient.organization,
            subject=subject(asking, masthead.words, masthead.body),
            text=resolved_text(message(asking, masthead.words, contents, self.office.name)),
            attachments=(sheet,),
        )
        write_draft(path, draft, self.made_at)
        return draft.text

    def _write_letter(
        self, path: Path, asking: "Asking", contents: Contents, recipient: Recipient
    ) -> str:
        """Write a letter; return what it says."""
        from sekretariat.documents.inquiry_letter import inquiry_letter  # noqa: PLC0415  lazy
        from sekretariat.documents.pdf import write_pdf  # noqa: PLC0415  lazy: reportlab
        from sekretariat.exchange.saving import replacing  # noqa: PLC0415  lazy: with the others

        paper = resolved(inquiry_letter(asking, contents, self._masthead(), recipient.lines))
        with replacing(path) as stream:
            stream.write(write_pdf(paper, made_at=self.made_at))
        return said(paper)

    def _masthead(self) -> "Masthead":
        body_id = self.inquiry.body_id
        body = self.reader.get(Body, body_id) if body_id else None
        name = body_names(self.reader, self._today)[body_id][0] if body_id else ""
        return Stationery(self.reader, self.office).masthead(body, name, self._today, self._today)

    def _write_overview(self, folder: Path, letters: list[SentLetter]) -> None:
        """Write who gets what by which way, for the clerk who sends it."""
        from sekretariat.exchange.columns import Column  # noqa: PLC0415  lazy: openpyxl
        from sekretariat.exchange.workbook import SheetHead, write_sheet  # noqa: PLC0415

        columns = (
            Column("organization", N_("Organisation"), width=50),
            Column("way", N_("Way"), width=12),
            Column("email", N_("E-mail addresses"), width=34),
            Column("file", N_("File"), width=60),
        )
        rows = [
            {**vars(one), "file": f"{one.paper.parent.name}/{one.paper.name}"} for one in letters
        ]
        stand = fill(N_("As of {day}"), {"day": self.made_at.astimezone().date()})
        head = SheetHead(self.inquiry.name, stand, columns)
        write_sheet(folder / f"{translate(N_('Overview'))}.xlsx", head, rows)

    def _file_name(self, organization: str) -> str:
        """Return a name of a file no other organisation has."""
        name = file_name(organization)
        number, chosen = 1, name
        while chosen.casefold() in self._names:
            number += 1
            chosen = f"{name} {number}"
        self._names.add(chosen.casefold())
        return chosen


def _named(recipient: Recipient) -> str:
    """Return whom something went to, and where to, in one line."""
    if recipient.way is Way.EMAIL:
        return f"{recipient.organization} ({recipient.email})"
    return ", ".join(recipient.lines)


def _problems(recipient: Recipient) -> list[Problem]:
    if recipient.way is Way.EMAIL:
        return []
    code = "inquiry.by_letter" if recipient.has_place else "inquiry.no_address"
    return [Problem(code, {"organization": recipient.organization}, "", Severity.WARNING)]
