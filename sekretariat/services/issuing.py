"""Papers that are issued: made, and kept as they went out; later changes never alter them."""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sekretariat.domain.differences import Fate, Stretch, differences
from sekretariat.domain.file_names import file_name
from sekretariat.domain.issued import IssuedPaper
from sekretariat.domain.problems import Problem, Refused
from sekretariat.progress import Progress
from sekretariat.services.context import Context
from sekretariat.services.papers.kinds import Paper, PrintQuestion
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
    """What was issued beside what would be printed now, as one text."""

    stretches: Sequence[Stretch]

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
            return keep_issue(work, made, IssuedPaper(recipients="\n".join(told)))

    def rows(self, meeting_id: str = "") -> list[dict[str, Any]]:
        """Return what was issued (about a session), the latest first."""
        with self._context.reader() as reader:
            criteria = {"meeting_id": meeting_id} if meeting_id else {}
            found = reader.find(IssuedPaper, **criteria)
        return [_row(one) for one in sorted(found, key=_moment, reverse=True)]

    def get(self, issued_id: str) -> IssuedPaper:
        """Return what was issued, without its bytes."""
        with self._context.reader() as reader:
            return reader.get(IssuedPaper, issued_id)

    def content(self, issued_id: str) -> bytes:
        """Return the bytes as they went out; raises Refused where they are no longer those."""
        with self._context.reader() as reader:
            one = reader.get(IssuedPaper, issued_id)
            found = _whole(reader, one)
        if found is None:
            raise Refused(Problem("issued.damaged", {"title": one.title}))
        return found

    def export(self, issued_id: str, path: Path) -> Path:
        """Write the file as it went out; into a folder under the paper's title and day."""
        content, one = self.content(issued_id), self.get(issued_id)
        target = path / file_name_of(one) if path.is_dir() else path
        self._printing.save(content, target)
        return target

    def check(self, meeting_id: str = "") -> list[dict[str, Any]]:
        """Return the rows of `rows` with `is_whole`: whether the bytes are those that went out."""
        with self._context.reader() as reader:
            return [
                {**row, "is_whole": _whole(reader, reader.get(IssuedPaper, row["id"])) is not None}
                for row in self.rows(meeting_id)
            ]

    def compare(self, issued_id: str) -> SinceIssued:
        """Return what the paper would say now otherwise than it did when it was issued."""
        with self._context.reader() as reader:
            one = reader.get(IssuedPaper, issued_id)
            before = contents.text(reader.connection, one.sha512)
        now = self._printing.text(question_of(one))
        return SinceIssued(differences(before, now))


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
            title=made.title,
            as_of=made.as_of,
            made_at=made.made_at,
            clerk=made.clerk,
            template=made.template,
            size=len(made.content),
            sha256=hashlib.sha256(made.content).hexdigest(),
            sha512=contents.keep(work.connection, made.content, made.text),
        )
    )


def question_of(one: IssuedPaper) -> PrintQuestion:
    """Return what would have to be asked to print the same paper now."""
    return PrintQuestion(
        paper=Paper(one.paper),
        variant=one.variant,
        body=one.body_id,
        meeting_id=one.meeting_id,
        person_id=one.person_id,
        year=one.year,
        import_id=one.import_id,
    )


def file_name_of(one: IssuedPaper) -> str:
    """Return a file name of the title and the day, as every system accepts it."""
    day = f"{one.made_at.astimezone():%Y-%m-%d %H%M} " if one.made_at else ""
    return f"{file_name(day + one.title.replace(' · ', ' '), LONGEST_NAME)}.pdf"


def _whole(reader: Reader, one: IssuedPaper) -> bytes | None:
    found = contents.content(reader.connection, one.sha512)
    is_same = found is not None and hashlib.sha256(found).hexdigest() == one.sha256
    return found if is_same else None


def _moment(one: IssuedPaper) -> str:
    return str(one.made_at)


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
        "template": one.template,
        "size": one.size,
        "sha256": one.sha256,
    }
