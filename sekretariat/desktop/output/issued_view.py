"""One paper or message as it went out, what is known of it, and what changed since."""

from dataclasses import replace
from functools import partial
from html import escape
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QLabel,
    QStackedWidget,
    QTabWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from sekretariat.desktop.base.appearance import make_muted
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.differences import differences_html
from sekretariat.desktop.base.marks import worded
from sekretariat.desktop.output.paper_printer import FinishedPaper
from sekretariat.desktop.output.paper_view import PaperView
from sekretariat.domain.problems import Refused
from sekretariat.services.issuing import SinceIssued
from sekretariat.services.papers.letter_sheets import as_issued, is_issued_letter

NAMED, DIGITS = 4, 12
"""How many recipients are named (the tool tip has all), and digits of a fingerprint."""
GAP_PX = 8


class IssuedView(QWidget):
    """Shows one row of what was issued; `paper` is its PDF, None for a message."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.row: dict[str, Any] = {}
        self.paper: FinishedPaper | None = None
        self.is_whole = False
        self.facts = QLabel()
        self.facts.setWordWrap(True)
        self.facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        make_muted(self.facts)
        self.view = PaperView(desk, self)
        self.message = QTextBrowser()
        self.message.setAccessibleName(self.tr("Text of the message"))
        self.forms = QStackedWidget()
        self.forms.addWidget(self.view)
        self.forms.addWidget(self.message)
        self.changes = QTextBrowser()
        self.changes.setAccessibleName(self.tr("What changed since"))
        self.tabs = QTabWidget()
        self.tabs.addTab(self.forms, self.tr("As it went out"))
        self.tabs.addTab(self.changes, self.tr("What changed since"))
        self.tabs.currentChanged.connect(lambda _tab: self._compare())
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_PX, 0, 0, 0)
        column.addWidget(self.facts)
        column.addWidget(self.tabs, 1)

    def show_row(self, row: dict[str, Any]) -> None:
        """Show what was issued, where its file is still the one that went out."""
        self.row, self.paper, self.is_whole = row, None, False
        self.facts.clear()
        self.forms.setCurrentWidget(self.view)
        if not row:
            self._say_nothing()
            return
        try:
            content = self._desk.secretariat.issuing.content(row["id"])
        except Refused as refused:
            self.facts.setText("\n".join(worded(problem) for problem in refused.problems))
            self.view.say(self.facts.text())
        else:
            self.is_whole = True
            self._show_content(content)
            self.facts.setText(self._facts(row))
            self.facts.setToolTip("\n".join(row["recipients"]))
        self._compare()

    def _show_content(self, content: bytes) -> None:
        if self.row["wording"]:
            self.message.setPlainText(self.row["wording"])
            self.forms.setCurrentWidget(self.message)
            return
        self.view.show_pdf(content)
        pdf = self.view.preview.pdf
        size = pdf.pagePointSize(0).toTuple()
        self.paper = FinishedPaper(self.row["title"], content, pdf.pageCount(), size)
        if is_issued_letter(self.row):
            sheets = as_issued(content, self.paper.pages)
            self.paper = replace(self.paper, on_sheets=lambda _is_duplex: sheets)

    def _facts(self, row: dict[str, Any]) -> str:
        names = row["recipients"]
        told = ", ".join(names[:NAMED])
        if len(names) > NAMED:
            told = self.tr("{names} and {count} more").format(names=told, count=len(names) - NAMED)
        recipients = self.tr("To: {}").format(told) if names else ""
        enclosed = self.tr("Enclosed: {}").format(", ".join(row["enclosed"]))
        whole = self.tr("The file is the one that was issued (SHA-256 {}…)").format(
            row["sha256"][:DIGITS]
        )
        template = self.tr("version of the template {}").format(row["template"][:DIGITS])
        known = f"{whole}, {template}" if row["template"] else whole
        return "\n".join(
            part for part in (recipients, enclosed if row["enclosed"] else "", known) if part
        )

    def _compare(self) -> None:
        """Compare what is chosen with what would be printed now, once that is looked at."""
        row = self.row
        if self.tabs.currentWidget() is not self.changes or not row:
            return
        issuing = self._desk.secretariat.issuing
        self.changes.clear()
        job = self._desk.jobs.prepare(
            self.tr("Comparing papers"), lambda _progress: issuing.compare(row["id"])
        )
        job.succeeded.connect(partial(self._show_changes, row["id"]))
        job.failed.connect(partial(self._tell_why_not, row["id"]))
        job.start()

    def _show_changes(self, issued_id: str, found: SinceIssued) -> None:
        if self.row.get("id") != issued_id:
            return
        same = self.tr("It would say the same today, word for word.")
        other = self.tr("Words, letterhead or sender have been changed since.")
        html = f"<p>{escape(same)}</p>"
        if not found.is_same:
            html = differences_html(self.changes, found.stretches)
        told = "" if found.is_same_template else f"<p><i>{escape(other)}</i></p>"
        self.changes.setHtml(told + html)

    def _tell_why_not(self, issued_id: str, error: object) -> None:
        if self.row.get("id") == issued_id and isinstance(error, Refused):
            told = "".join(f"<p>{escape(worded(one))}</p>" for one in error.problems)
            self.changes.setHtml(told)

    def _say_nothing(self) -> None:
        self.view.say(
            self.tr(
                "Nothing has been issued here yet. Invitations, inquiries and minutes are kept "
                "when they are sent; “Issue” keeps the paper that is seen."
            )
        )
