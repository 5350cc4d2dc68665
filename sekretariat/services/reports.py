"""Any list as a file: an Excel sheet, CSV, a tagged PDF or for Word, by the ending of its name."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sekretariat.domain.fields import Choice, Kind, field_of
from sekretariat.domain.money import euros
from sekretariat.domain.problems import Problem, Refused
from sekretariat.exchange.saving import replacing
from sekretariat.progress import Progress
from sekretariat.services.context import Context
from sekretariat.services.exporting import Exporting, Heading
from sekretariat.services.lists import ListQuestion
from sekretariat.services.papers.stationery import Stationery
from sekretariat.services.settings import Settings
from sekretariat.words import shown, translate

if TYPE_CHECKING:
    from sekretariat.documents.content import Document

PDF, WORD = ".pdf", ".docx"
RIGHT = frozenset({Kind.NUMBER, Kind.MONEY})
ENDINGS = frozenset({"", ".xlsx", ".csv", PDF, WORD})


@dataclass(frozen=True, kw_only=True)
class Report:
    """A list with its title; `chosen` says what it was limited to.

    Notes stand below the table of a paper.
    """

    title: str
    headings: Sequence[Heading]
    rows: Sequence[Mapping[str, object]]
    as_of: date
    chosen: str = ""
    notes: Sequence[str] = ()


class Reports:
    """Writes lists."""

    def __init__(self, context: Context, exporting: Exporting, settings: Settings) -> None:
        self._context = context
        self._exporting = exporting
        self._settings = settings

    def write(self, path: Path, report: Report, progress: Progress | None = None) -> int:
        """Write a list; return its rows. Raises Refused for an ending that is none of ours."""
        ending = path.suffix.casefold()
        if ending not in ENDINGS:
            raise Refused(Problem("report.ending", {"path": path.name}, "path"))
        if ending in {PDF, WORD}:
            return self._paper(path, report, progress)
        question = ListQuestion(as_of=report.as_of, search=report.chosen)
        return self._exporting.shown(
            path, report.title, question, report.headings, worded(report.rows), progress
        )

    def _paper(self, path: Path, report: Report, progress: Progress | None) -> int:
        # lazy: papers are seldom asked for
        from sekretariat.documents.table_paper import Listed, table_paper  # noqa: PLC0415

        own, day = self._settings.load(), min(report.as_of, self._context.today())
        with self._context.reader() as reader:
            found = Stationery(reader, own).masthead(None, "", report.as_of, day)
        masthead = replace(found, author=own.name or self._context.clerk)
        listed = Listed(
            title=report.title,
            lead=report.chosen,
            headings=[translate(one.label) for one in report.headings],
            shares=[float(one.width) for one in report.headings],
            right=frozenset(n for n, one in enumerate(report.headings) if one.kind in RIGHT),
            rows=[
                [_text(row.get(one.key), one.kind) for one in report.headings]
                for row in report.rows
            ],
            notes=report.notes,
        )
        paper = table_paper(listed, masthead)
        with replacing(path) as stream:
            now = self._context.clock()
            stream.write(_written(paper, path.suffix.casefold(), now, progress))
        return len(report.rows)


def _written(paper: "Document", ending: str, made_at: datetime, progress: Progress | None) -> bytes:
    if ending == WORD:
        from sekretariat.documents.docx import write_docx  # noqa: PLC0415  lazy: python-docx

        return write_docx(paper, made_at=made_at, progress=progress)
    # lazy: reportlab takes a tenth of a second
    from sekretariat.documents.pdf import write_pdf  # noqa: PLC0415

    return write_pdf(paper, made_at=made_at, progress=progress)


def _text(value: object, kind: Kind) -> str:
    if kind is Kind.MONEY and isinstance(value, int):
        return f"{euros(value)} €"
    return shown(value)


def described(record_class: type, name: str, width: int, key: str = "") -> Heading:
    """Return the heading of a described field; `key` where the row calls it otherwise."""
    found = field_of(record_class, name)
    is_text = found.kind in {Kind.REFERENCE, Kind.CHOICE, Kind.LONG_TEXT}
    return Heading(key or name, found.label, Kind.TEXT if is_text else found.kind, width)


def worded(rows: Sequence[Mapping[str, object]]) -> list[dict[str, object]]:
    """Return rows with choices in words, as sheets show them."""
    return [
        {key: shown(value) if isinstance(value, Choice) else value for key, value in row.items()}
        for row in rows
    ]
