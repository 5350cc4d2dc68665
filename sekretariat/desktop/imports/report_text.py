"""A report of an import as text to read and copy."""

from html import escape
from itertools import groupby

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from sekretariat.desktop.base.appearance import colour
from sekretariat.desktop.base.table_model import EMPTY
from sekretariat.domain.imports.reports import ImportReport, LineKind, ReportLine
from sekretariat.words import translate

SHOWN = 500


def report_html(widget: QWidget, report: ImportReport) -> str:
    """Return a report's lines kind by kind in the widget's colours, of each kind the first ones."""
    muted = colour(widget, "muted").name()
    parts = []
    for kind, found in groupby(report.lines(), key=lambda line: line.kind):
        lines = list(found)
        parts.append(f"<h4>{escape(translate(kind.label))} ({len(lines)})</h4>")
        parts.append("<table cellspacing='0' cellpadding='2'>")
        parts += [_row(line, muted) for line in lines[:SHOWN]]
        parts.append("</table>")
        if len(lines) > SHOWN:
            more = QCoreApplication.translate(
                "EarlierImports", "The first {} are shown; the paper and the Excel file hold all."
            )
            parts.append(f"<p style='color:{muted}'>{escape(more.format(SHOWN))}</p>")
    headings = report.content.get("attachment", {}).get("headings", ())
    if headings:
        kept = QCoreApplication.translate(
            "EarlierImports", "Columns without a field, kept with the report: {}"
        )
        parts.append(f"<p>{escape(kept.format(', '.join(headings)))}</p>")
    if not parts:
        nothing = QCoreApplication.translate("EarlierImports", "The import changed nothing.")
        return f"<p>{escape(nothing)}</p>"
    return "".join(parts)


def _row(line: ReportLine, muted: str) -> str:
    place = escape(str(line.row)) if line.row else ""
    cells = (line.person, line.field, _values(line))
    texts = "".join(f"<td style='padding-right:12px'>{escape(text)}</td>" for text in cells)
    return f"<tr><td style='color:{muted}; padding-right:12px'>{place}</td>{texts}</tr>"


def _values(line: ReportLine) -> str:
    """Return what became of a value, or the sentence about it."""
    if line.kind in {LineKind.CHANGE, LineKind.REFUSED, LineKind.CORRECTION}:
        return f"{line.old or EMPTY} → {line.new or EMPTY}"
    if line.kind is LineKind.PROBLEM:
        return line.text  # it names the value
    return " · ".join(text for text in (line.text, line.old) if text)
