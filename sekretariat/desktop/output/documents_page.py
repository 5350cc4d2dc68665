"""The place "Documents": choose a paper, see it, search it, save it, print it."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QVBoxLayout, QWidget

from sekretariat.desktop.base.actions import make_action
from sekretariat.desktop.base.appearance import make_title
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.forms import load_form
from sekretariat.desktop.base.freshness import Freshness
from sekretariat.desktop.base.list_actions import action_button, more_button
from sekretariat.desktop.output.issued_list import IssuedPapers
from sekretariat.desktop.output.paper_choice import PaperChoice
from sekretariat.desktop.output.paper_findings import PaperFindings
from sekretariat.desktop.output.paper_list import PaperList
from sekretariat.desktop.output.paper_maker import PaperMaker
from sekretariat.desktop.output.paper_printer import FinishedPaper, PaperPrinter, Spooling
from sekretariat.desktop.output.paper_saver import PaperSaver
from sekretariat.desktop.output.paper_view import PaperView
from sekretariat.desktop.output.papers import (
    Wish,
    read_wish,
    subjects,
    usual_subject,
    variants_of,
)
from sekretariat.desktop.output.preview import Preview
from sekretariat.desktop.output.printer_dialog import PrinterDialog
from sekretariat.desktop.output.room_papers import KEPT_VARIANTS, ROOM, RoomPapers
from sekretariat.domain.problems import Problem
from sekretariat.services.papers.kinds import About, Paper
from sekretariat.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable

KEPT_PAPER, KEPT_SUBJECTS = "papers.paper", "papers.subjects"
KEPT_SPLIT = "papers.splitter"
LIST_PX = 250
ROOM_PAPERS = "room-papers"


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
        self._title = ""
        self._finished: FinishedPaper | None = None
        self.list = PaperList(self)
        self.choice = PaperChoice(desk, self)
        self.view = PaperView(desk, self)
        self.papers_place.addWidget(self.list)
        self.paper_place.addWidget(self.choice)
        self.paper_place.addWidget(self.view)
        self.printer = PaperPrinter(desk, self, spooling)
        self._maker = PaperMaker(desk, self)
        self._saver = PaperSaver(desk, self)
        self._room = RoomPapers(desk, self.printer, self)
        self._issued = IssuedPapers(desk, self.printer, lambda: self._wish, self)
        self._findings = PaperFindings(desk, lambda: self._wish, self)
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
        """Show a paper: "agenda:<id>", "attendance-sheet:<id>", "member-list:<body id>:<day>".

        "room-papers:<id>" asks for all papers of a session's room.
        """
        name, _, meeting_id = wish.partition(":")
        if name == ROOM_PAPERS:
            wish = f"{ROOM[0].value}:{meeting_id}"
        self._choose(read_wish(wish, self._wish.plain()))
        if name == ROOM_PAPERS:
            self._room.ask(meeting_id)

    def refresh(self) -> None:
        """Make the paper again from what the office holds now."""
        self._choose(self._wish)

    def save_pdf(self) -> None:
        """Ask for a place and write the paper there, byte for byte."""
        if self._finished is not None:
            self._saver.save_pdf(self._finished)

    def save_word(self) -> None:
        """Ask for a place and write the paper's twin for Word there."""
        if self._finished is not None:
            self._saver.save_word(self._finished, self._wish)

    def save_letters(self) -> None:
        """Ask for a folder and write each letter there as a file of its own."""
        if self._finished is not None:
            self._saver.save_letters(self._wish)

    def print_paper(self) -> None:
        """Print the paper through the system's dialog."""
        if self._finished is not None:
            self.printer.print_paper(self._finished, self.save_pdf, self.preview.page)

    def print_room_papers(self) -> None:
        """Ask which papers a session's room needs, then print or save them all."""
        meeting = self._wish.subject if self._wish.about is About.MEETING else ""
        self._room.ask(meeting or self._kept(KEPT_SUBJECTS, About.MEETING.value))

    def set_up_printer(self) -> None:
        """Ask where the printers of this computer print on their sheets."""
        spooling = self.printer.spooling
        if not spooling.printers():
            self._desk.messages.problems([Problem("print.no_printer")])
            return
        dialog = PrinterDialog(self._desk, spooling, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _choose_paper(self, paper: Paper) -> None:
        """Show another paper of what was last looked at, in the variant it had."""
        wish = replace(self._wish, paper=paper, variant=self._kept(KEPT_VARIANTS, paper.value))
        if wish.about is not self._wish.about:
            wish = replace(wish, subject=self._kept(KEPT_SUBJECTS, wish.about.value))
        self._choose(wish.plain())

    def _choose(self, wish: Wish) -> None:
        """Offer what the wished paper can be made of, choose it and make it."""
        secretariat, today = self._desk.secretariat, self._desk.today()
        offered, variants = subjects(secretariat, wish, today), variants_of(secretariat, wish)
        if wish.subject not in dict(offered):
            wish = replace(wish, subject=usual_subject(secretariat, wish, offered, today))
        if wish.variant not in variants:
            wish = replace(wish, variant=next(iter(variants), ""))
        self._wish = wish
        self.list.choose(wish.paper)
        self.choice.show_wish(wish, offered, variants)
        self._keep()
        self._title = f"{translate(wish.paper.label)} {dict(offered).get(wish.subject, '')}".strip()
        self._make()

    def _kept(self, name: str, key: str) -> str:
        return str(dict(self._desk.state.get(name, {})).get(key, ""))

    def _keep(self) -> None:
        """Remember the paper, what it was made of, and in which variant."""
        state, wish = self._desk.state, self._wish
        state.put(KEPT_PAPER, wish.paper.value)
        for name, key, value in (
            (KEPT_SUBJECTS, wish.about.value, wish.subject),
            (KEPT_VARIANTS, wish.paper.value, wish.variant),
        ):
            state.put(name, {**dict(state.get(name, {})), key: value})

    def _make(self) -> None:
        self._finished = None
        self._allow()
        if self._wish.subject:
            self._maker.make(self._wish)
        else:
            self._maker.stop()
            self.view.say(self._nothing_yet(self._wish.about))

    def _nothing_yet(self, about: About) -> str:
        if about is About.PERSON:
            return self.tr("Please choose a person above.")
        if about is About.CIRCULAR:
            return self.tr("No circular vote has been opened yet. Open one under Resolutions.")
        return self.tr("Nothing to print yet. Papers are made of bodies and sessions.")

    def _show(self, wish: Wish, content: bytes) -> None:
        self.view.show_pdf(content, keep_place=wish == self._shown)
        self._shown = wish
        pdf = self.preview.pdf
        size = pdf.pagePointSize(0).toTuple()
        moved = partial(self._moved, wish) if wish.is_of_cards else None
        sheets = partial(self._maker.on_sheets, wish)
        issue = partial(self._issued.ask, wish) if wish.is_of_letters else None
        count = pdf.pageCount()
        self._finished = FinishedPaper(self._title, content, count, size, moved, sheets, issue)
        self._allow()

    def _moved(self, wish: Wish, right_mm: float, down_mm: float) -> bytes:
        """Make cards again for a printer that does not meet its sheet; runs in the worker."""
        asked = wish.question()
        feeding = asked.feeding.moved(right_mm, down_mm)
        content: bytes = self._desk.secretariat.printing.pdf(replace(asked, feeding=feeding))
        return content

    def _allow(self) -> None:
        """Enable what can be done with the paper that is seen."""
        for name, action in self.actions_of.items():
            is_fit = {"save_word": self._wish.is_for_word, "save_letters": self._wish.is_of_letters}
            action.setEnabled(self._finished is not None and is_fit.get(name, True))

    def _add_actions(self) -> None:
        acts: dict[str, Callable[[], object]] = {
            "save_pdf": self.save_pdf,
            "save_word": self.save_word,
            "print_paper": self.print_paper,
        }
        self.actions_of = {name: make_action(name, self, do) for name, do in acts.items()}
        letters = make_action("save_letters", self, self.save_letters)
        room = make_action("room_papers", self, self.print_room_papers)
        for action in (room, *self.actions_of.values()):
            self.actions_row.addWidget(action_button(action))
        setup = make_action("set_up_printer", self, self.set_up_printer)
        further = [self._findings.action(), letters, *self._issued.actions(), setup]
        self.actions_of["save_letters"] = letters
        self.actions_row.addWidget(more_button(self.tr("More"), further))
        make_action("refresh", self, self.refresh)
        make_action("find_paper", self, self.list.begin_search)

    def _connect(self) -> None:
        self._maker.made.connect(self._show)
        self._maker.refused.connect(self.view.say)
        self.list.chosen.connect(self._choose_paper)
        self.choice.wished.connect(self._choose)
        self.documents_splitter.splitterMoved.connect(self._keep_split)
        self._desk.changed.connect(Freshness(self, self.refresh).hear)

    def _keep_split(self) -> None:
        self._desk.state.put_bytes(KEPT_SPLIT, self.documents_splitter.saveState())


def _kept_paper(desk: Desk) -> Paper:
    """Return the paper last looked at here, else the directory."""
    kept = desk.state.get(KEPT_PAPER)
    return Paper(kept) if kept in set(Paper) else Paper.MEMBER_LIST
