"""What was issued: the clerk issues the paper that is seen, and looks at what went out before."""

from collections.abc import Callable
from functools import partial
from html import escape
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QTabWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from sekretariat.desktop.base.actions import make_action
from sekretariat.desktop.base.appearance import make_muted
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.differences import differences_html
from sekretariat.desktop.base.marks import worded
from sekretariat.desktop.output.paper_printer import FinishedPaper, PaperPrinter
from sekretariat.desktop.output.paper_view import PaperView
from sekretariat.desktop.output.papers import Wish, file_name
from sekretariat.domain.issued import IssueOccasion
from sekretariat.domain.problems import Problem, Refused
from sekretariat.progress import Progress
from sekretariat.services.issuing import SinceIssued
from sekretariat.services.papers.kinds import About
from sekretariat.words import shown

ROW = Qt.ItemDataRole.UserRole
WIDE_PX, HIGH_PX, LIST_PX = 1080, 640, 300
NAMED = 4
"""How many recipients are named; the tool tip has all."""


class IssuedDialog(QDialog):
    """What was issued, the latest first: the file as it went out, and what changed since."""

    def __init__(
        self, desk: Desk, rows: list[dict[str, Any]], printer: PaperPrinter, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Issued papers"))
        self.resize(WIDE_PX, HIGH_PX)
        self._desk = desk
        self._printer = printer
        self._paper: FinishedPaper | None = None
        self.issued = QListWidget()
        self.issued.setAccessibleName(self.tr("Issued papers"))
        self.issued.setWordWrap(True)
        self.facts = QLabel()
        self.facts.setWordWrap(True)
        self.facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        make_muted(self.facts)
        self.view = PaperView(desk, self)
        self.changes = QTextBrowser()
        self.tabs = self._make_tabs()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.print_again = self._button(self.tr("&Print again…"), self._print)
        self.save_as = self._button(self.tr("&Save as…"), self.save)
        self._lay_out()
        for row in rows:
            item = QListWidgetItem(self._named(row), self.issued)
            item.setData(ROW, row)
        self.buttons.rejected.connect(self.reject)
        self.issued.currentRowChanged.connect(lambda _row: self._show())
        self.tabs.currentChanged.connect(lambda _tab: self._compare())
        self.issued.setCurrentRow(0)
        if not rows:
            self._say_nothing()

    def save(self) -> None:
        """Ask for a place and write the file there, byte for byte."""
        paper = self._paper
        if paper is not None:
            title, pattern = self.tr("Save as PDF"), self.tr("PDF (*.pdf)")
            take = partial(self._write, paper)
            suggested = file_name(paper.title)
            self._desk.dialogs.choose_place(self, title, suggested, pattern, take)

    def _write(self, paper: FinishedPaper, path: Path) -> None:
        printing = self._desk.secretariat.printing
        told = self.tr("Saved: {}").format(path)
        self._desk.act(
            lambda: printing.save(paper.content, path),
            then=lambda _: self._desk.messages.notice(told),
        )

    def _print(self) -> None:
        if self._paper is not None:
            self._printer.print_paper(self._paper, self.save, self.view.preview.page)

    def _row(self) -> dict[str, Any]:
        chosen = self.issued.selectedItems()
        return dict(chosen[0].data(ROW)) if chosen else {}

    def _show(self) -> None:
        """Show the file that is chosen, where it is still the one that went out."""
        row = self._row()
        self._paper = None
        try:
            content = self._desk.secretariat.issuing.content(row["id"])
        except Refused as refused:
            self.facts.setText("\n".join(worded(problem) for problem in refused.problems))
            self.view.say(self.facts.text())
        else:
            self.view.show_pdf(content)
            pdf = self.view.preview.pdf
            size = pdf.pagePointSize(0).toTuple()
            self._paper = FinishedPaper(row["title"], content, pdf.pageCount(), size)
            self.facts.setText(self._facts(row))
            self.facts.setToolTip("\n".join(row["recipients"]))
        for button in (self.print_again, self.save_as):
            button.setEnabled(self._paper is not None)
        self._compare()

    def _facts(self, row: dict[str, Any]) -> str:
        names = row["recipients"]
        told = ", ".join(names[:NAMED])
        if len(names) > NAMED:
            told = self.tr("{names} and {count} more").format(names=told, count=len(names) - NAMED)
        recipients = self.tr("To: {}").format(told) if names else ""
        whole = self.tr("The file is the one that was issued (SHA-256 {}…)").format(
            row["sha256"][:16]
        )
        return "\n".join(part for part in (recipients, whole) if part)

    def _compare(self) -> None:
        """Compare what is chosen with what would be printed now, once that is looked at."""
        row = self._row()
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
        if self._row().get("id") != issued_id:
            return
        same = self.tr("It would say the same today, word for word.")
        html = differences_html(self.changes, found.stretches)
        self.changes.setHtml(f"<p>{escape(same)}</p>" if found.is_same else html)

    def _tell_why_not(self, issued_id: str, error: object) -> None:
        if self._row().get("id") == issued_id and isinstance(error, Refused):
            told = "".join(f"<p>{escape(worded(one))}</p>" for one in error.problems)
            self.changes.setHtml(told)

    def _say_nothing(self) -> None:
        self.view.say(
            self.tr(
                "Nothing has been issued here yet. Invitations and minutes are kept when they "
                "are sent; “Issue” keeps the paper that is seen."
            )
        )
        for button in (self.print_again, self.save_as):
            button.setEnabled(False)

    def _named(self, row: dict[str, Any]) -> str:
        at = f"{row['issued_at'].astimezone():%d.%m.%Y %H:%M}"
        occasion = shown(IssueOccasion(row["occasion"]))
        return f"{row['title']}\n{at} · {occasion} · {row['clerk']}"

    def _button(self, text: str, do: Callable[[], object]) -> QPushButton:
        button = self.buttons.addButton(text, QDialogButtonBox.ButtonRole.ActionRole)
        button.clicked.connect(do)
        return button

    def _make_tabs(self) -> QTabWidget:
        tabs = QTabWidget()
        self.changes.setAccessibleName(self.tr("What changed since"))
        tabs.addTab(self.view, self.tr("As it went out"))
        tabs.addTab(self.changes, self.tr("What changed since"))
        return tabs

    def _lay_out(self) -> None:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.facts)
        column.addWidget(self.tabs, 1)
        split = QSplitter()
        split.addWidget(self.issued)
        split.addWidget(right)
        split.setSizes([LIST_PX, WIDE_PX - LIST_PX])
        split.setStretchFactor(1, 1)
        split.setChildrenCollapsible(False)
        whole = QVBoxLayout(self)
        whole.addWidget(split, 1)
        whole.addWidget(self.buttons)


class IssuedPapers(QObject):
    """Issues the paper a page shows, and opens the list of what was issued."""

    def __init__(
        self, desk: Desk, printer: PaperPrinter, wish: Callable[[], Wish], page: QWidget
    ) -> None:
        super().__init__(page)
        self._desk = desk
        self._printer = printer
        self._wish = wish
        self._page = page

    def actions(self) -> list[QAction]:
        """Return the two actions, to be offered by the page."""
        return [
            make_action("issue_paper", self._page, self.issue),
            make_action("issued_papers", self._page, self.show_issued),
        ]

    def issue(self) -> None:
        """Keep the paper that is seen as it goes out now."""
        wish, issuing, problems = self._wish(), self._desk.secretariat.issuing, list[Problem]()
        if not wish.subject:
            return

        def work(progress: Progress) -> str:
            issued = issuing.issue(wish.question(), (), problems.append, progress)
            return str(issued.title)

        job = self._desk.jobs.prepare(self.tr("Issuing the paper"), work)
        job.succeeded.connect(partial(self._tell, problems))
        job.start()

    def show_issued(self) -> None:
        """Show what was issued about the session that is seen; all of it elsewhere."""
        wish = self._wish()
        meeting_id = wish.subject if wish.about is About.MEETING else ""
        rows = self._desk.secretariat.issuing.rows(meeting_id)
        dialog = IssuedDialog(self._desk, rows, self._printer, self._page)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _tell(self, problems: list[Problem], title: str) -> None:
        self._desk.messages.notice(self.tr("Issued and kept as it is: {}").format(title))
        if problems:
            self._desk.messages.problems(problems)
