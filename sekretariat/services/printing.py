"""The papers of the office: from data to a tagged PDF or its twin for Word."""

from pathlib import Path
from typing import TYPE_CHECKING

from sekretariat.domain.meetings import Meeting
from sekretariat.domain.problems import Problem, Refused, Severity
from sekretariat.exchange.saving import replacing
from sekretariat.progress import Progress
from sekretariat.services.context import Context
from sekretariat.services.papers.catalogue import CATALOGUE
from sekretariat.services.papers.kinds import Paper, PrintQuestion
from sekretariat.services.papers.sources import Source
from sekretariat.services.settings import Settings
from sekretariat.storage.unit_of_work import Reader

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    Warn = Callable[[Problem], object]

    from sekretariat.documents.content import Written
    from sekretariat.documents.masthead import Masthead, Occasion


def ignore(_problem: Problem) -> None:
    """Tell nobody."""


class Printing:
    """Makes the office's papers."""

    def __init__(self, context: Context, settings: Settings) -> None:
        self._context = context
        self._settings = settings

    def pdf(self, question: PrintQuestion, warn: "Warn" = ignore) -> bytes:
        """Return the paper as a PDF, PDF/UA-1 and PDF/A-2a at once.

        `warn` is told the characters that could not be printed.
        """
        from sekretariat.documents.pdf import write_pdf  # noqa: PLC0415  lazy: reportlab takes 0.15 s

        def tell(characters: str) -> None:
            values = {"characters": " ".join(characters)}
            warn(Problem("print.no_glyphs", values, severity=Severity.WARNING))

        document = self.document(question)
        return write_pdf(document, made_at=self._context.clock(), on_missing=tell)

    def docx(self, question: PrintQuestion) -> bytes:
        """Return the paper as a file of Word; raises Refused for cards, which are only printed."""
        from sekretariat.documents.cards import CardSheet  # noqa: PLC0415  lazy
        from sekretariat.documents.docx import write_docx  # noqa: PLC0415  lazy: python-docx

        document = self.document(question)
        if isinstance(document, CardSheet):
            raise Refused(Problem("print.cards_for_word", {}, "output"))
        return write_docx(document, made_at=self._context.clock())

    def write(self, question: PrintQuestion, path: Path, warn: "Warn" = ignore) -> None:
        """Write the paper to a file, whole or not at all; raises Refused where it cannot.

        A name that ends in .docx makes a file of Word, any other a PDF.
        """
        is_word = path.suffix.lower() == ".docx"
        self.save(self.docx(question) if is_word else self.pdf(question, warn), path)

    def save(self, content: bytes, path: Path) -> None:
        """Write a finished paper to a file, byte for byte; raises Refused where it cannot."""
        with replacing(path) as stream:
            stream.write(content)

    def bundle(
        self, questions: "Sequence[PrintQuestion]", warn: "Warn", progress: Progress
    ) -> bytes:
        """Return several papers as one PDF for the printer, in order; it carries no tags.

        A paper that cannot be made is left out and `warn` told why; raises Refused without any.
        """
        from sekretariat.documents.bundles import joined  # noqa: PLC0415  lazy: pypdfium2

        return joined([content for _, content in self._each(questions, warn, progress)])

    def write_each(
        self,
        named: "Mapping[str, PrintQuestion]",
        folder: Path,
        warn: "Warn",
        progress: Progress,
    ) -> list[Path]:
        """Write several papers into a folder by their file names; return what was written.

        A paper that cannot be made is left out and `warn` told why; raises Refused without any, and
        where the folder cannot be written to.
        """
        names = {question: name for name, question in named.items()}
        written = []
        for question, content in self._each(list(names), warn, progress):
            path = folder / names[question]
            self.save(content, path)
            written.append(path)
        return written

    def _each(
        self, questions: "Sequence[PrintQuestion]", warn: "Warn", progress: Progress
    ) -> "list[tuple[PrintQuestion, bytes]]":
        """Make papers one after the other; nothing is handed on before all are made."""
        made, problems = [], list[Problem]()
        for done, question in enumerate(questions):
            progress.step(done, len(questions))
            try:
                made.append((question, self.pdf(question, warn)))
            except Refused as refused:
                problems += [one for one in refused.problems if one not in problems]
        if problems and not made:
            raise Refused(*problems)
        for problem in problems:
            warn(problem)
        return made

    def document(self, question: PrintQuestion) -> "Written":
        """Return the paper as a tree of meaning; raises Refused without body or session."""
        entry = CATALOGUE[question.paper]
        entry.check_variant(question.variant)
        with self._context.reader() as reader:
            return entry.document(self._source(reader, question))

    def heads(self, reader: Reader, meeting: Meeting) -> "tuple[Occasion, Masthead]":
        """Return what every paper about a session says first."""
        asked = PrintQuestion(paper=Paper.AGENDA, meeting_id=meeting.id)
        return self._source(reader, asked).heads(meeting)

    def _source(self, reader: Reader, question: PrintQuestion) -> Source:
        return Source(reader, question, self._context.today(), self._settings.load())
