"""Papers that are issued: made, and kept as they went out; later changes never alter them."""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sekretariat.domain.addenda import kept_text
from sekretariat.domain.attachments import Attachment, with_papers
from sekretariat.domain.differences import Fate, Stretch, differences
from sekretariat.domain.dispatches import Delivery, Dispatch
from sekretariat.domain.file_names import file_name
from sekretariat.domain.issued import IssuedPaper, IssueOccasion
from sekretariat.domain.meetings import AgendaItem
from sekretariat.domain.problems import Problem, Refused
from sekretariat.progress import Progress
from sekretariat.services.context import Context
from sekretariat.services.issued_pieces import (
    file_of,
    piece_content,
    piece_question,
    piece_rows,
    piece_title,
)
from sekretariat.services.papers.catalogue import CATALOGUE
from sekretariat.services.papers.kinds import About, AgendaVariant, Paper, PrintQuestion
from sekretariat.services.papers.made import Made
from sekretariat.services.printing import Printing, ignore
from sekretariat.storage import contents
from sekretariat.storage.unit_of_work import Reader, UnitOfWork
from sekretariat.words import N_

if TYPE_CHECKING:
    from sekretariat.services.printing import Warn

LONGEST_NAME = 120


@dataclass(frozen=True)
class SinceIssued:
    """What was issued beside what would be printed now, as one text.

    `is_same_template` tells whether words, letterhead and sender are still the same.
    """

    stretches: Sequence[Stretch]
    is_same_template: bool

    @property
    def is_same(self) -> bool:
        """Tell whether both say the same, word for word."""
        return all(one.fate is Fate.KEPT for one in self.stretches)


class Issuing:
    """What was issued."""

    def __init__(self, context: Context, printing: Printing) -> None:
        self._context = context
        self._printing = printing

    def issue(
        self,
        question: PrintQuestion,
        recipients: Iterable[str] = (),
        warn: "Warn" = ignore,
        progress: Progress | None = None,
    ) -> IssuedPaper:
        """Make a paper and keep it as it is now; raises Refused where it cannot be made."""
        made = self._printing.made(question, warn, progress)
        told = tuple(recipients) or made.recipients
        with self._context.work("paper.issue", N_("Issue “{title}”"), title=made.title) as work:
            agenda = _agenda_told(work, made.question)
            return keep_issue(work, made, IssuedPaper(recipients="\n".join(told), agenda=agenda))

    def offered(self, question: PrintQuestion) -> list[str]:
        """Return the names of those a paper may go to: of its body, and who was invited."""
        try:
            return [one.name for one in self._printing.candidates(question)]
        except Refused:
            return []

    def rows(self, meeting_id: str = "") -> list[dict[str, Any]]:
        """Return what was issued (about a session), the latest first; pieces after their papers."""
        with self._context.reader() as reader:
            criteria = {"meeting_id": meeting_id} if meeting_id else {}
            papers = [_row(one) for one in reader.find(IssuedPaper, **criteria)]
            pieces = piece_rows(reader, meeting_id)
        sent = {one["dispatch_id"]: str(one["issued_at"]) for one in pieces}

        def moment(row: dict[str, Any]) -> str:
            return sent.get(row["dispatch_id"], str(row["issued_at"]))

        return sorted([*papers, *pieces], key=moment, reverse=True)

    def content(self, issued_id: str) -> bytes:
        """Return the bytes as they went out; raises Refused where they are no longer those."""
        with self._context.reader() as reader:
            one = _issued(reader, issued_id)
            found = _whole(reader, one)
            if found is None:
                raise Refused(Problem("issued.damaged", {"title": _title(reader, one)}))
        return found

    def export(self, issued_id: str, path: Path) -> Path:
        """Write the file as it went out; into a folder under the paper's title and day."""
        content = self.content(issued_id)
        with self._context.reader() as reader:
            name = file_name_of(_issued(reader, issued_id))
        target = path / name if path.is_dir() else path
        self._printing.save(content, target)
        return target

    def check(self, meeting_id: str = "") -> list[dict[str, Any]]:
        """Return the rows of `rows` with `is_whole`: whether the bytes are those that went out."""
        with self._context.reader() as reader:
            return [
                {**row, "is_whole": _whole(reader, _issued(reader, row["id"])) is not None}
                for row in self.rows(meeting_id)
            ]

    def compare(self, issued_id: str) -> SinceIssued:
        """Return what the paper would say now otherwise than it did when it was issued.

        Raises Refused for what cannot be made anew: pieces of dispatches, rounds of asking.
        """
        with self._context.reader() as reader:
            one = _issued(reader, issued_id)
            before = contents.text(reader.connection, one.sha512)
            if isinstance(one, Delivery):
                asked = piece_question(reader, one)
                template = reader.get(Dispatch, one.dispatch_id).template
            else:
                asked, template = _asked_now(one), one.template
        now = self._printing.said(asked)
        return SinceIssued(differences(before, now.text), template == now.template)


def keep_issue(work: UnitOfWork, made: Made, issued: IssuedPaper) -> IssuedPaper:
    """Keep a finished paper with what is known of it."""
    question = made.question
    return work.add(
        replace(
            issued,
            paper=question.paper.value,
            variant=question.variant,
            meeting_id=question.meeting_id,
            body_id=made.body_id,
            person_id=question.person_id,
            year=question.year,
            import_id=question.import_id,
            circular_id=question.circular_id,
            title=made.title,
            as_of=made.as_of,
            addendum_on=question.addendum_on,
            made_at=made.made_at,
            clerk=made.clerk,
            template=made.template,
            size=len(made.content),
            sha256=hashlib.sha256(made.content).hexdigest(),
            sha512=contents.keep(work.connection, made.content, made.text),
        )
    )


def _agenda_told(reader: Reader, question: PrintQuestion) -> str:
    """Return the items an agenda tells, so that an addendum can be made to it; no draft does."""
    if question.paper is not Paper.AGENDA or question.variant == AgendaVariant.DRAFT:
        return ""
    items = reader.find(AgendaItem, meeting_id=question.meeting_id)
    return kept_text(with_papers(items, reader.find(Attachment, meeting_id=question.meeting_id)))


def question_of(one: IssuedPaper) -> PrintQuestion:
    """Return what has to be asked to print the same paper again, as of the same day."""
    return PrintQuestion(
        paper=Paper(one.paper),
        variant=one.variant,
        body=one.body_id,
        meeting_id=one.meeting_id,
        person_id=one.person_id,
        as_of=one.as_of,
        addendum_on=one.addendum_on,
        year=one.year,
        import_id=one.import_id,
        circular_id=one.circular_id,
    )


def _asked_now(one: IssuedPaper) -> PrintQuestion:
    """Return what prints the paper now: of a session as of the same day, all others of today.

    Raises Refused for what went out in a round of asking.
    """
    if one.occasion is IssueOccasion.INQUIRY:
        raise Refused(Problem("issued.inquiry"))
    asked = question_of(one)
    is_of_session = CATALOGUE[asked.paper].about is About.MEETING
    return asked if is_of_session else replace(asked, as_of=None)


def file_name_of(one: "IssuedPaper | Delivery") -> str:
    """Return a file name: that of a piece or letter, else of the title and the day."""
    if isinstance(one, Delivery) or one.file:
        return file_of(one.file)
    day = f"{one.made_at.astimezone():%Y-%m-%d %H%M} " if one.made_at else ""
    return f"{file_name(day + one.title.replace(' · ', ' '), LONGEST_NAME)}.pdf"


def _issued(reader: Reader, issued_id: str) -> "IssuedPaper | Delivery":
    """Return a paper or a piece of a dispatch; raises Refused where neither has the id."""
    pieces = reader.find(Delivery, id=issued_id)
    return pieces[0] if pieces else reader.get(IssuedPaper, issued_id)


def _title(reader: Reader, one: "IssuedPaper | Delivery") -> str:
    if isinstance(one, IssuedPaper):
        return one.title
    return piece_title(one, reader.get(Dispatch, one.dispatch_id).kind)


def _whole(reader: Reader, one: "IssuedPaper | Delivery") -> bytes | None:
    if isinstance(one, Delivery):
        found, sha256 = piece_content(reader, one), one.file_hash
    else:
        found, sha256 = contents.content(reader.connection, one.sha512), one.sha256
    is_same = found is not None and hashlib.sha256(found).hexdigest() == sha256
    return found if is_same else None


def _row(one: IssuedPaper) -> dict[str, Any]:
    return {
        "id": one.id,
        "document": one.paper,
        "variant": one.variant,
        "title": one.title,
        "occasion": one.occasion.value,
        "issued_at": one.made_at,
        "as_of": one.as_of,
        "clerk": one.clerk,
        "recipients": one.recipients.splitlines(),
        "meeting_id": one.meeting_id,
        "body_id": one.body_id,
        "person_id": one.person_id,
        "dispatch_id": one.dispatch_id,
        "template": one.template,
        "file": file_name_of(one),
        "wording": one.wording,
        "enclosed": one.enclosed.splitlines(),
        "size": one.size,
        "sha256": one.sha256,
    }
