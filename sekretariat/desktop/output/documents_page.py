"""The place "Documents": choose a paper, see it, search it, save it, print it."""

from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from sekretariat.desktop.base.actions import make_action
from sekretariat.desktop.base.appearance import make_title
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.forms import load_form
from sekretariat.desktop.base.jobs import Job
from sekretariat.desktop.base.list_actions import action_button
from sekretariat.desktop.base.marks import worded
from sekretariat.desktop.base.widgets.day_edit import DayEdit
from sekretariat.desktop.output.paper_printer import FinishedPaper, PaperPrinter, Spooling
from sekretariat.desktop.output.paper_view import PaperView
from sekretariat.desktop.output.papers import Wish, file_name, read_wish, subjects, variants_of
from sekretariat.desktop.output.preview import Preview
from sekretariat.domain.problems import Problem, Refused
from sekretariat.progress import Progress
from sekretariat.services.papers.kinds import Paper
from sekretariat.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable


class DocumentsPage(QWidget):
    """Papers of bodies and sessions; the preview is made beside the window."""

    page_title: QLabel
    actions_row: QHBoxLayout
    paper: QComboBox
    subject: QComboBox
    variant_label: QLabel
    variant: QComboBox
    as_of_label: QLabel
    as_of_day: DayEdit
    paper_place: QVBoxLayout

    def __init__(
        self, desk: Desk, spooling: Spooling | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        load_form(self, "documents_page")
        self._desk = desk
        self._wish = Wish(as_of=desk.today())
        self._shown: Wish | None = None
        self._job: Job | None = None
        self._finished: FinishedPaper | None = None
        self._is_stale = True
        self.view = PaperView(desk, self)
        self.paper_place.addWidget(self.view)
        self._printer = PaperPrinter(desk, self, spooling)
        make_title(self.page_title)
        for paper in Paper:
            self.paper.addItem(translate(paper.label), paper)
        self.as_of_day.today = desk.today
        self._add_actions()
        self._connect()

    @property
    def preview(self) -> Preview:
        """The pages of the paper that is shown."""
        return self.view.preview

    def show_record(self, wish: str) -> None:
        """Show a paper: "agenda:<id>", "attendance-sheet:<id>", "member-list:<body id>:<day>"."""
        self._choose(read_wish(wish, self._wish))

    def refresh(self) -> None:
        """Make the paper again from what the office holds now."""
        self._choose(self._wish)

    def save_pdf(self) -> None:
        """Ask for a place and write the paper there, byte for byte."""
        paper = self._finished
        if paper is not None:
            take = partial(self._save, paper)
            title, pattern = self.tr("Save as PDF"), self.tr("PDF (*.pdf)")
            self._desk.dialogs.choose_place(self, title, file_name(paper.title), pattern, take)

    def print_paper(self) -> None:
        """Print the paper through the system's dialog."""
        if self._finished is not None:
            self._printer.print_paper(self._finished, self.save_pdf)

    def showEvent(self, event: QShowEvent) -> None:
        """Show the state of the moment whenever the clerk comes here."""
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    def _save(self, paper: FinishedPaper, path: Path) -> None:
        printing = self._desk.secretariat.printing
        told = self.tr("Saved: {}").format(path)
        self._desk.act(
            lambda: printing.save(paper.content, path),
            then=lambda _: self._desk.messages.notice(told),
        )

    def _choose(self, wish: Wish) -> None:
        """Offer what the wished paper can be made of, choose it and make it."""
        offered = subjects(self._desk.secretariat, wish, self._desk.today())
        known = {subject for subject, _ in offered}
        first = offered[0][0] if offered else ""
        self._wish = replace(wish, subject=wish.subject if wish.subject in known else first)
        boxes = (self.paper, self.subject, self.variant)
        blockers = [QSignalBlocker(box) for box in boxes]
        self.subject.clear()
        for subject, name in offered:
            self.subject.addItem(name, subject)
        variants = variants_of(wish)
        self.variant.clear()
        for value, name in variants.items():
            self.variant.addItem(name, value)
        if self._wish.variant not in variants:
            self._wish = replace(self._wish, variant=next(iter(variants), ""))
        chosen = (self._wish.paper, self._wish.subject, self._wish.variant)
        for box, value in zip(boxes, chosen, strict=True):
            box.setCurrentIndex(box.findData(value))
        self.as_of_day.set_value(self._wish.as_of)
        for blocker in blockers:
            blocker.unblock()
        for widget, is_shown in (
            (self.variant, bool(variants)),
            (self.variant_label, bool(variants)),
            (self.as_of_day, wish.is_of_body),
            (self.as_of_label, wish.is_of_body),
        ):
            widget.setVisible(is_shown)
        self._make()

    def _make(self) -> None:
        """Make the paper in a job; an outcome that comes too late is dropped."""
        wish, self._is_stale = self._wish, False
        if self._job is not None:
            self._job.cancel()
        self._finished = None
        self._allow(is_ready=False)
        if not wish.subject:
            nothing = self.tr("Nothing to print yet. Papers are made of bodies and sessions.")
            self.view.say(nothing)
            return
        printing = self._desk.secretariat.printing

        def work(progress: Progress) -> tuple[bytes, list[Problem]]:
            problems: list[Problem] = []
            progress.step(0, 0)  # another choice came before this one's turn
            return printing.pdf(wish.question(), problems.append), problems

        job = self._desk.jobs.prepare(self.tr("Making the paper"), work)
        job.succeeded.connect(partial(self._show, wish))
        job.failed.connect(partial(self._fail, wish))
        job.finished.connect(partial(self._forget, job))
        self._job = job
        job.start()

    def _forget(self, job: Job) -> None:
        if self._job is job:
            self._job = None

    def _show(self, wish: Wish, made: tuple[bytes, list[Problem]]) -> None:
        if wish != self._wish:
            return
        content, problems = made
        if problems:
            self._desk.messages.problems(problems)
        self.view.show_pdf(content, keep_place=wish == self._shown)
        self._shown = wish
        title = f"{self.paper.currentText()} {self.subject.currentText()}"
        self._finished = FinishedPaper(title, content, self.preview.pdf.pageCount())
        self._allow(is_ready=True)

    def _fail(self, wish: Wish, error: object) -> None:
        if wish == self._wish and isinstance(error, Refused):
            self.view.say("\n".join(worded(problem) for problem in error.problems))

    def _allow(self, *, is_ready: bool) -> None:
        for action in self._paper_actions:
            action.setEnabled(is_ready)

    def _take_choice(self) -> None:
        """Read the boxes; another kind of paper keeps its subject where it fits."""
        day = None if self.as_of_day.problem() else self.as_of_day.day()
        chosen = Wish(
            Paper(self.paper.currentData()),
            str(self.subject.currentData() or ""),
            day if isinstance(day, date) else self._wish.as_of,
            str(self.variant.currentData() or ""),
        )
        if chosen != self._wish:
            self._choose(chosen)

    def _hear(self) -> None:
        """Make the paper again after changes: now if it is looked at, else when it is."""
        self._is_stale = True
        if self.isVisible():
            self.refresh()

    def _add_actions(self) -> None:
        acts: dict[str, Callable[[], object]] = {
            "save_pdf": self.save_pdf,
            "print_paper": self.print_paper,
        }
        self._paper_actions = [make_action(name, self, do) for name, do in acts.items()]
        for action in self._paper_actions:
            self.actions_row.addWidget(action_button(action))
        make_action("refresh", self, self.refresh)

    def _connect(self) -> None:
        for box in (self.paper, self.subject, self.variant):
            box.activated.connect(self._take_choice)
        self.as_of_day.editingFinished.connect(self._take_choice)
        self.as_of_day.day_chosen.connect(self._take_choice)
        self._desk.changed.connect(self._hear)
