"""The place "Documents": choose a paper, see it, search it, save it, print it."""

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QVBoxLayout, QWidget

from sekretariat.desktop.base.actions import make_action
from sekretariat.desktop.base.appearance import make_title
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.forms import load_form
from sekretariat.desktop.base.jobs import Job
from sekretariat.desktop.base.list_actions import action_button, more_button
from sekretariat.desktop.base.marks import worded
from sekretariat.desktop.output.paper_choice import PaperChoice
from sekretariat.desktop.output.paper_list import PaperList
from sekretariat.desktop.output.paper_printer import FinishedPaper, PaperPrinter, Spooling
from sekretariat.desktop.output.paper_view import PaperView
from sekretariat.desktop.output.papers import (
    Wish,
    file_name,
    read_wish,
    subjects,
    usual_subject,
    variants_of,
)
from sekretariat.desktop.output.preview import Preview
from sekretariat.desktop.output.printer_dialog import PrinterDialog
from sekretariat.domain.problems import Problem, Refused
from sekretariat.progress import Progress
from sekretariat.services.papers.kinds import About, Paper
from sekretariat.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable

KEPT_PAPER, KEPT_SUBJECTS, KEPT_SPLIT = "papers.paper", "papers.subjects", "papers.splitter"
LIST_PX = 250


class DocumentsPage(QWidget):
    """Papers by their occasions; the preview is made beside the window."""

    page_title: QLabel
    actions_row: QHBoxLayout
    documents_splitter: QSplitter
    papers_place: QVBoxLayout
    paper_place: QVBoxLayout

    def __init__(
        self, desk: Desk, spooling: Spooling | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        load_form(self, "documents_page")
        self._desk = desk
        self._wish = Wish(_kept_paper(desk), as_of=desk.today())
        self._shown: Wish | None = None
        self._job: Job | None = None
        self._finished: FinishedPaper | None = None
        self._is_stale = True
        self.list = PaperList(self)
        self.choice = PaperChoice(desk, self)
        self.view = PaperView(desk, self)
        self.papers_place.addWidget(self.list)
        self.paper_place.addWidget(self.choice)
        self.paper_place.addWidget(self.view)
        self.printer = PaperPrinter(desk, self, spooling)
        make_title(self.page_title)
        self.documents_splitter.setStretchFactor(1, 1)
        if not self.documents_splitter.restoreState(desk.state.get_bytes(KEPT_SPLIT)):
            self.documents_splitter.setSizes([LIST_PX, 4 * LIST_PX])
        self.setFocusProxy(self.list.tree)
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
            self.printer.print_paper(self._finished, self.save_pdf, self.preview.page)

    def set_up_printer(self) -> None:
        """Ask where the printers of this computer print on their sheets."""
        spooling = self.printer.spooling
        if not spooling.printers():
            self._desk.messages.problems([Problem("print.no_printer")])
            return
        dialog = PrinterDialog(self._desk, spooling, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

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

    def _choose_paper(self, paper: Paper) -> None:
        """Show another paper of what was last looked at, where it can be made of that."""
        wish = replace(self._wish, paper=paper, variant="")
        if wish.about is not self._wish.about:
            kept = dict(self._desk.state.get(KEPT_SUBJECTS, {}))
            wish = replace(wish, subject=str(kept.get(wish.about.value, "")))
        self._choose(wish)

    def _choose(self, wish: Wish) -> None:
        """Offer what the wished paper can be made of, choose it and make it."""
        secretariat, today = self._desk.secretariat, self._desk.today()
        offered, variants = subjects(secretariat, wish, today), variants_of(wish)
        if wish.subject not in dict(offered):
            wish = replace(wish, subject=usual_subject(secretariat, wish, offered, today))
        if wish.variant not in variants:
            wish = replace(wish, variant=next(iter(variants), ""))
        self._wish = wish
        self.list.choose(wish.paper)
        self.choice.show_wish(wish, offered, variants)
        self._keep()
        self._make(f"{translate(wish.paper.label)} {dict(offered).get(wish.subject, '')}".strip())

    def _keep(self) -> None:
        """Remember the paper, and what it was made of by kind."""
        state, wish = self._desk.state, self._wish
        state.put(KEPT_PAPER, wish.paper.value)
        kept = dict(state.get(KEPT_SUBJECTS, {}))
        state.put(KEPT_SUBJECTS, {**kept, wish.about.value: wish.subject})

    def _make(self, title: str) -> None:
        """Make the paper in a job; one that is under way for another choice is called off."""
        wish, self._is_stale = self._wish, False
        if self._job is not None:
            self._job.cancel()
        self._finished = None
        self._allow(is_ready=False)
        if not wish.subject:
            self.view.say(self._nothing_yet(wish.about))
            return
        printing = self._desk.secretariat.printing

        def work(progress: Progress) -> tuple[bytes, list[Problem]]:
            problems: list[Problem] = []
            progress.step(0, 0)  # another choice came before this one's turn
            return printing.pdf(wish.question(), problems.append), problems

        job = self._desk.jobs.prepare(self.tr("Making the paper"), work)
        job.succeeded.connect(partial(self._show, wish, title))
        job.failed.connect(partial(self._fail, wish))
        job.finished.connect(partial(self._forget, job))
        self._job = job
        job.start()

    def _nothing_yet(self, about: About) -> str:
        if about is About.PERSON:
            return self.tr("Please choose a person above.")
        return self.tr("Nothing to print yet. Papers are made of bodies and sessions.")

    def _forget(self, job: Job) -> None:
        if self._job is job:
            self._job = None

    def _show(self, wish: Wish, title: str, made: tuple[bytes, list[Problem]]) -> None:
        if wish != self._wish:
            return
        content, problems = made
        if problems:
            self._desk.messages.problems(problems)
        self.view.show_pdf(content, keep_place=wish == self._shown)
        self._shown = wish
        pdf, is_exact = self.preview.pdf, wish.is_exact
        size = pdf.pagePointSize(0).toTuple()
        self._finished = FinishedPaper(title, content, pdf.pageCount(), size, is_exact)
        self._allow(is_ready=True)

    def _fail(self, wish: Wish, error: object) -> None:
        if wish == self._wish and isinstance(error, Refused):
            self.view.say("\n".join(worded(problem) for problem in error.problems))

    def _allow(self, *, is_ready: bool) -> None:
        for action in self._paper_actions:
            action.setEnabled(is_ready)

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
        further = [make_action("set_up_printer", self, self.set_up_printer)]
        self.actions_row.addWidget(more_button(self.tr("More"), further))
        make_action("refresh", self, self.refresh)
        make_action("find_paper", self, self.list.begin_search)

    def _connect(self) -> None:
        self.list.chosen.connect(self._choose_paper)
        self.choice.wished.connect(self._choose)
        self.documents_splitter.splitterMoved.connect(self._keep_split)
        self._desk.changed.connect(self._hear)

    def _keep_split(self) -> None:
        self._desk.state.put_bytes(KEPT_SPLIT, self.documents_splitter.saveState())


def _kept_paper(desk: Desk) -> Paper:
    """Return the paper last looked at here, else the directory."""
    kept = desk.state.get(KEPT_PAPER)
    return Paper(kept) if kept in set(Paper) else Paper.MEMBER_LIST
