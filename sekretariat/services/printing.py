"""The papers of the office: from data to a tagged PDF or its twin for Word."""

from contextvars import copy_context
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from sekretariat.domain.file_names import file_name
from sekretariat.domain.meetings import Meeting
from sekretariat.domain.problems import Problem, Refused, Severity
from sekretariat.exchange.saving import replacing, together
from sekretariat.progress import Progress
from sekretariat.services.card_formats import formats_of
from sekretariat.services.context import Context
from sekretariat.services.papers.catalogue import CATALOGUE
from sekretariat.services.papers.checks import PaperFinding, check_paper, refuse_nameless
from sekretariat.services.papers.chosen import candidates
from sekretariat.services.papers.kinds import Paper, PrintQuestion
from sekretariat.services.papers.made import Made, Said, recipients, template, told
from sekretariat.services.papers.resolved import resolved
from sekretariat.services.papers.sources import Source
from sekretariat.services.papers.stationery import Draft, Stationery
from sekretariat.services.settings import Settings
from sekretariat.storage.unit_of_work import Reader

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Warn = Callable[[Problem], object]

    from sekretariat.documents.bindings import Written
    from sekretariat.documents.masthead import Masthead, Occasion
    from sekretariat.domain.rosters import RosterPerson


LONGEST_NAME = 120


def ignore(_problem: Problem) -> None:
    """Tell nobody."""


@dataclass(frozen=True)
class Trial:
    """A paper that is looked at: its PDF, and the keys of the texts in it, in its order."""

    pdf: bytes
    keys: tuple[str, ...]


class Printing:
    """Makes the office's papers."""

    def __init__(self, context: Context, settings: Settings) -> None:
        self._context = context
        self._settings = settings

    def pdf(
        self, question: PrintQuestion, warn: "Warn" = ignore, progress: Progress | None = None
    ) -> bytes:
        """Return the paper as a PDF, PDF/UA-1 and PDF/A-2a at once.

        `warn` is told the characters that could not be printed, `progress` can call it off. A
        folder with files from outside claims neither.
        """
        from sekretariat.documents.pdf import write_pdf  # noqa: PLC0415  lazy: reportlab takes 0.15 s

        document = self.document(question, warn, progress=progress)
        now, missing = self._context.clock(), _telling(warn)
        return write_pdf(document, made_at=now, on_missing=missing, progress=progress)

    def docx(
        self, question: PrintQuestion, warn: "Warn" = ignore, progress: Progress | None = None
    ) -> bytes:
        """Return the paper as a file of Word; raises Refused for the folder of a session."""
        from sekretariat.documents.bindings import Folder  # noqa: PLC0415  lazy
        from sekretariat.documents.docx import write_docx  # noqa: PLC0415  lazy: python-docx

        document = self.document(question, warn, progress=progress)
        if isinstance(document, Folder):
            raise Refused(Problem("folder.for_word", {}, "output"))
        return write_docx(document, made_at=self._context.clock(), progress=progress)

    def write(
        self,
        question: PrintQuestion,
        path: Path,
        warn: "Warn" = ignore,
        progress: Progress | None = None,
    ) -> None:
        """Write the paper to a file, whole or not at all, in the format its name ends in.

        Raises Refused where it cannot, and for endings other than .pdf and .docx.
        """
        make = {".pdf": self.pdf, ".docx": self.docx}.get(path.suffix.lower())
        if make is None:
            raise Refused(Problem("print.ending", {"path": path.name}, "output"))
        self.save(make(question, warn, progress), path)

    def save(self, content: bytes, path: Path) -> None:
        """Write a finished paper to a file, byte for byte; raises Refused where it cannot."""
        with replacing(path) as stream:
            stream.write(content)

    def write_each(
        self,
        question: PrintQuestion,
        folder: Path,
        warn: "Warn" = ignore,
        progress: Progress | None = None,
    ) -> list[Path]:
        """Write each letter of a series as a file of its own, named after whom it goes to.

        All of them stand in the folder in the end, or none does.
        """
        from sekretariat.documents.content import Series  # noqa: PLC0415  lazy
        from sekretariat.documents.pdf import write_pdf  # noqa: PLC0415  lazy

        paper = self.document(question, warn, progress=progress)
        letters = paper.documents if isinstance(paper, Series) else (paper,)
        names: list[str] = []
        with together(folder) as aside:
            for done, letter in enumerate(letters):
                (progress or Progress()).step(done, len(letters))
                names.append(
                    _free(file_name(letter.title.replace(" · ", " "), LONGEST_NAME), names)
                )
                made = write_pdf(letter, made_at=self._context.clock(), on_missing=_telling(warn))
                self.save(made, aside / names[-1])
        return [folder / name for name in names]

    def document(
        self,
        question: PrintQuestion,
        warn: "Warn" = ignore,
        draft: Draft | None = None,
        progress: Progress | None = None,
    ) -> "Written":
        """Return the paper as a tree of meaning; raises Refused without body or session.

        `warn` is told who is left out of letters, and why; `draft` is tried before it is kept. A
        letter that names nobody is refused.
        """
        return self.drawn_up(question, warn, draft, progress)[1]

    def made(
        self, question: PrintQuestion, warn: "Warn" = ignore, progress: Progress | None = None
    ) -> Made:
        """Return the paper as a PDF with what is kept of it where it is issued."""
        from sekretariat.documents.pdf import write_pdf  # noqa: PLC0415  lazy

        source, paper = self.drawn_up(question, warn, None, progress)
        at, found = self._context.clock(), source.found
        return Made(
            question=replace(
                question,
                meeting_id=found.get("meeting", ""),
                circular_id=found.get("circular", ""),
            ),
            content=write_pdf(paper, made_at=at, on_missing=_telling(warn), progress=progress),
            text=told(paper),
            title=paper.title,
            recipients=recipients(paper),
            body_id=found.get("body", ""),
            as_of=source.as_of,
            made_at=at,
            clerk=source.office.clerk or self._context.clerk,
            template=self._template(source, paper),
        )

    def said(self, question: PrintQuestion) -> Said:
        """Return what a paper would say now, to compare it with what was issued."""
        source, paper = self.drawn_up(question, ignore, None, None)
        return Said(told(paper), self._template(source, paper))

    def _template(self, source: Source, paper: "Written") -> str:
        with self._context.reader() as reader:
            wording = Stationery(reader, source.office).wording(paper.language)
        return template(paper, wording, source.found.get("sender", ""))

    def drawn_up(
        self,
        question: PrintQuestion,
        warn: "Warn",
        draft: Draft | None,
        progress: Progress | None,
    ) -> "tuple[Source, Written]":
        """Return the paper with what it was made of; a letter that names nobody is refused."""
        entry = CATALOGUE[question.paper]
        with self._context.reader() as reader:
            entry.check_variant(question.variant, formats_of(reader, entry.sheets))
            source = self._source(reader, question, draft)
            source = replace(source, progress=progress or source.progress)
            paper = resolved(entry.document(source))
        refuse_nameless(paper)
        for problem in source.told:
            warn(problem)
        return source, paper

    def check(self, question: PrintQuestion) -> list[PaperFinding]:
        """Return what the paper lacks before it goes out, and where each is mended."""
        entry = CATALOGUE[question.paper]
        with self._context.reader() as reader:
            entry.check_variant(question.variant, formats_of(reader, entry.sheets))
            source = self._source(reader, question)
            return check_paper(source, entry.document(source))

    def candidates(self, question: PrintQuestion) -> "list[RosterPerson]":
        """Return the persons whose cards can be asked for, by name.

        Raises Refused where nobody is there.
        """
        with self._context.reader() as reader:
            found = candidates(self._source(reader, question))
        if not found:
            raise Refused(Problem("print.nobody_to_choose", {}, "body"))
        return found

    def trial(self, question: PrintQuestion, draft: Draft) -> Trial:
        """Return a paper with a letterhead or texts that are not kept yet; of letters the first."""
        from sekretariat.documents.content import Series  # noqa: PLC0415  lazy
        from sekretariat.documents.pdf import write_pdf  # noqa: PLC0415  lazy: reportlab

        said: dict[str, None] = {}
        paper = self.document(question, draft=replace(draft, said=said))
        if isinstance(paper, Series):
            paper = replace(paper, documents=paper.documents[:1])
        return Trial(write_pdf(paper, made_at=self._context.clock()), tuple(said))

    def heads(self, reader: Reader, meeting: Meeting) -> "tuple[Occasion, Masthead]":
        """Return what every paper about a session says first."""
        asked = PrintQuestion(paper=Paper.AGENDA, meeting_id=meeting.id)
        return copy_context().run(self._source(reader, asked).heads, meeting)

    def _source(
        self, reader: Reader, question: PrintQuestion, draft: Draft | None = None
    ) -> Source:
        today, office = self._context.today(), self._settings.load()
        return Source(reader, question, today, office, draft=draft or Draft())


def _telling(warn: "Warn") -> "Callable[[str], None]":
    def tell(characters: str) -> None:
        values = {"characters": " ".join(characters)}
        warn(Problem("print.no_glyphs", values, severity=Severity.WARNING))

    return tell


def _free(stem: str, given: "Sequence[str]") -> str:
    """Return a file name not yet given in this run: two persons may be called the same.

    Some systems do not tell small letters from capitals.
    """
    taken = {one.casefold() for one in given}
    name, count = f"{stem}.pdf", 1
    while name.casefold() in taken:
        count += 1
        name = f"{stem} {count}.pdf"
    return name
