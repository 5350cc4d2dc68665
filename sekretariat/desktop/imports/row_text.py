"""What a row of the list says, and what is wrong with it, as text to read and copy."""

from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from sekretariat.desktop.base.appearance import colour
from sekretariat.desktop.base.marks import worded
from sekretariat.domain.imports.lists import CellProblem, Entry
from sekretariat.domain.imports.plans import PlanRow
from sekretariat.domain.imports.targets import TARGETS
from sekretariat.domain.problems import Severity
from sekretariat.words import shown, translate

# field of an entry -> the target whose label names it
_TOLD = {
    "organization": "organization",
    "function": "function",
    "role": "role",
    "seat_number": "seat_number",
    "group": "group",
    "deputy_for": "deputy_for",
    "emails": "emails",
    "phones": "phones",
    "mobiles": "mobile",
    "street": "street",
    "postcode": "postcode",
    "city": "city",
    "forums": "forums",
    "start": "start",
    "end": "end",
    "remark": "remark",
}


def row_html(widget: QWidget, row: PlanRow) -> str:
    """Return problems and values of a row in the widget's colours."""
    problems = "".join(_problem(widget, one) for one in row.problems)
    muted = colour(widget, "muted").name()
    facts = "".join(
        f"<tr><td style='color:{muted}; padding-right:16px'>{escape(translate(TARGETS[target]))}"
        f"</td><td>{escape(text)}</td></tr>"
        for name, target in _TOLD.items()
        if (text := _value(row.entry, name))
    )
    heading = QCoreApplication.translate("RowDetail", "What the row says")
    table = f"<h4>{escape(heading)}</h4><table cellspacing='0'>{facts}</table>" if facts else ""
    return problems + table


def _value(entry: Entry, name: str) -> str:
    value = getattr(entry, name)
    return ", ".join(value) if isinstance(value, tuple) else shown(value)


def _problem(widget: QWidget, one: CellProblem) -> str:
    is_error = one.problem.severity is Severity.ERROR
    ink = colour(widget, "error" if is_error else "warning").name()
    words = (
        QCoreApplication.translate("RowDetail", "Error")
        if is_error
        else QCoreApplication.translate("RowDetail", "Please check")
    )
    column = QCoreApplication.translate("RowDetail", "column “{}”").format(one.column)
    place = f" · {escape(column)}" if one.column else ""
    return (
        f"<p><b style='color:{ink}'>{escape(words)}</b>{place}<br>{escape(worded(one.problem))}</p>"
    )
