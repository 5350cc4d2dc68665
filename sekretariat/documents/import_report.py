"""The report of an import: what was read, when, by whom, and what became of each row."""

from collections.abc import Sequence
from itertools import groupby

from sekretariat.documents.content import (
    Block,
    Column,
    Document,
    Heading,
    KeyValues,
    Orientation,
    Paragraph,
    Row,
    Table,
    Tone,
)
from sekretariat.documents.masthead import Masthead, running_head
from sekretariat.documents.words import Words
from sekretariat.domain.imports.reports import ImportHead, ImportReport, LineKind, ReportLine
from sekretariat.words import shown, translate

_PLACES = ("row", "person", "field", "old", "new", "told")
_SHARES = {"row": 1.0, "person": 3.0, "field": 2.4, "old": 3.4, "new": 3.4, "told": 6.0}


def import_report(report: ImportReport, masthead: Masthead) -> Document:
    """Return the report of an import as a paper."""
    words, head = masthead.words, report.head
    title = words.say("import_report")
    blocks: list[Block] = [
        Heading(title),
        Paragraph(f"{head.file} · {head.sheet}", Tone.LEAD),
        _facts(head, words),
    ]
    for kind, lines in groupby(report.lines(), key=lambda line: line.kind):
        what = translate(kind.label)
        blocks += [Heading(what, 2), _table(kind, list(lines), words)]
    blocks += _attachment(report, words)
    return Document(
        title=f"{title} · {head.file}",
        subject=head.file,
        author=masthead.office,
        language=masthead.language,
        letterhead=masthead.letterhead,
        header=running_head(masthead, title, head.file),
        as_of=masthead.stand,
        notes=(words.say("import_privacy"),),
        orientation=Orientation.LANDSCAPE,
        blocks=tuple(blocks),
    )


def _facts(head: ImportHead, words: Words) -> KeyValues:
    pairs = (
        (words.say("import_at"), shown(head.at.astimezone())),
        (words.say("import_by"), head.clerk),
        (words.say("body"), head.body),
        (words.say("import_profile"), head.profile),
        (words.say("import_result"), words.say("import_counts", **head.counts)),
        (words.say("import_state"), shown(head.state)),
        (words.say("import_hash"), head.sha256),
    )
    return KeyValues(tuple(pair for pair in pairs if pair[1]))


def _table(kind: LineKind, lines: Sequence[ReportLine], words: Words) -> Table:
    """Return the lines of one kind; columns nobody fills are left out."""
    cells = [_cells(line) for line in lines]
    used = [name for name in _PLACES if any(row[name] for row in cells)]
    columns = tuple(Column(words.say(f"import_{name}"), _SHARES[name]) for name in used)
    rows = tuple(Row(tuple(row[name] for name in used)) for row in cells)
    summary = words.say("import_lines_summary", what=translate(kind.label))
    return Table(columns, rows, summary, row_heading=0)


def _cells(line: ReportLine) -> dict[str, str]:
    return {
        "row": str(line.row) if line.row else "",
        "person": line.person,
        "field": line.field,
        "old": line.old,
        "new": line.new,
        "told": line.text,
    }


def _attachment(report: ImportReport, words: Words) -> list[Block]:
    headings = report.content.get("attachment", {}).get("headings", ())
    if not headings:
        return []
    told = words.say("import_attachment_told", headings=", ".join(headings))
    return [Heading(words.say("import_attachment"), 2), Paragraph(told)]
