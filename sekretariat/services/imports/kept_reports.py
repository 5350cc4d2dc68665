"""Reports of imports that are kept: listed, read, exported, deleted."""

import json
import zlib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from sekretariat.domain.fields import Kind
from sekretariat.domain.imports.reports import ImportHead, ImportReport
from sekretariat.domain.names import matches, search_key, search_words
from sekretariat.domain.problems import Problem, Refused
from sekretariat.services.context import Context
from sekretariat.storage import imports
from sekretariat.storage.unit_of_work import Reader
from sekretariat.words import N_, fill, translate


class KeptReports:
    """What became of every list."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def all(self) -> list[ImportHead]:
        """Return the imports of the office, the newest first."""
        with self._context.reader() as reader:
            return imports.heads(reader.connection)

    def rows(self, typed: str = "") -> list[dict[str, object]]:
        """Return the imports as flat rows whose words hold every typed one, the newest first."""
        words = search_words(typed)
        return [
            _row(head)
            for head in self.all()
            if matches(search_key(head.file, head.clerk, head.body, head.profile), words)
        ]

    def of_file(self, sha256: str) -> list[ImportHead]:
        """Return the imports of the very same file that still stand, the newest first."""
        with self._context.reader() as reader:
            found = imports.heads(reader.connection, sha256=sha256) if sha256 else []
        return [one for one in found if not one.is_taken_back]

    def get(self, record_id: str) -> ImportReport:
        """Return a whole report; raises Refused where there is none."""
        with self._context.reader() as reader:
            return read_report(reader, record_id)

    def export(self, record_id: str, path: Path) -> int:
        """Write a report as an Excel sheet, a row for each of its lines; return how many."""
        from sekretariat.exchange.columns import Column  # noqa: PLC0415  lazy: with openpyxl
        from sekretariat.exchange.workbook import SheetHead, write_sheet  # noqa: PLC0415  lazy

        report = self.get(record_id)
        columns = (
            Column("kind", N_("What"), Kind.TEXT, 22),
            Column("row", N_("Row"), Kind.NUMBER, 8),
            Column("person", N_("Person"), Kind.TEXT, 28),
            Column("field", N_("Field"), Kind.TEXT, 22),
            Column("old", N_("Before"), Kind.TEXT, 32),
            Column("new", N_("After"), Kind.TEXT, 32),
            Column("text", N_("Note"), Kind.TEXT, 60),
        )
        head = report.head
        values = {"file": head.file, "at": head.at.astimezone(), "clerk": head.clerk}
        stand = fill(N_("{file}, read on {at} by {clerk}"), values)
        title = translate(N_("Report of an import"))
        return write_sheet(path, SheetHead(title, stand, columns), _rows(report))

    def delete(self, ids: Sequence[str]) -> None:
        """Delete reports for good, with what is known of the lists; what was imported stays."""
        with self._context.work("import.forget", N_("Delete reports of imports")) as work:
            imports.remove(work.connection, ids)


def read_report(reader: Reader, record_id: str) -> ImportReport:
    """Return a whole report, "" the newest one; raises Refused where there is none."""
    wanted = {"id": record_id} if record_id else {}
    found = imports.heads(reader.connection, 1, **wanted)
    content = imports.content(reader.connection, found[0].id) if found else None
    if content is None:
        raise Refused(Problem("import.no_report", {"value": record_id}))
    return ImportReport(head=found[0], content=json.loads(zlib.decompress(content)))


def _row(head: ImportHead) -> dict[str, object]:
    shown = ("id", "at", "clerk", "file", "sheet", "body", "profile", "sha256", "state")
    return {**{name: getattr(head, name) for name in shown}, **head.counts}


def _rows(report: ImportReport) -> Iterator[Mapping[str, object]]:
    for line in report.lines():
        yield {**vars(line), "kind": translate(line.kind.label), "row": line.row or None}
