"""The page of texts: which paper, its texts, the one being worded, the paper as it would be."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from sekretariat.desktop.base.actions import make_action
from sekretariat.desktop.base.appearance import make_muted, make_title
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.jobs import Job
from sekretariat.desktop.base.list_actions import action_button
from sekretariat.desktop.base.marks import worded
from sekretariat.desktop.templates.text_editor import TextEditor
from sekretariat.desktop.templates.text_list import TextList
from sekretariat.domain.problems import Refused
from sekretariat.progress import Progress
from sekretariat.services.papers.kinds import Paper, PrintQuestion
from sekretariat.services.printing import Trial

if TYPE_CHECKING:
    from sekretariat.services.templates import TextLine

PAUSE_MS = 400
KEPT_PAPER, KEPT_SPLIT = "templates.paper", "templates.splitter"
WIDTHS_PX = (300, 380, 480)


class PaperPreview(Protocol):
    """What shows a paper."""

    def show_pdf(self, content: bytes, *, keep_place: bool = False) -> None:
        """Show a PDF."""


class TextsPage(QWidget):
    """A text is kept when the keyboard leaves it, if it holds; a broken one waits here."""

    def __init__(
        self,
        desk: Desk,
        make_preview: Callable[[QWidget], QWidget],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._drafts: dict[str, str] = {}
        self._line: TextLine | None = None
        self._job: Job | None = None
        self._serial = 0
        self._shown: Paper | None = None
        self.list = TextList(self)
        self.editor = TextEditor(self)
        self.preview = make_preview(self)
        self.sentence = QLabel(self)
        self.paper = QStackedWidget(self)
        self.pause = QTimer(self)
        self.pause.setSingleShot(True)
        self.pause.setInterval(PAUSE_MS)
        self._lay_out()
        self._add_actions()
        self._connect()
        self.setFocusProxy(self.list.list)
        place = self.list.papers.findData(desk.state.get(KEPT_PAPER, Paper.AGENDA.value))
        self.list.papers.setCurrentIndex(max(place, 0))

    def showEvent(self, event: QShowEvent) -> None:
        """Show the state of the moment whenever the clerk comes here."""
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Show the texts as they are kept now, and make the paper again."""
        self.list.show_lines(self._desk.secretariat.templates.all(), self._drafts)
        self._show_text(self.list.current_key())
        self.try_paper()

    def keep(self) -> None:
        """Keep what was worded, if it holds; else say what is wrong and let it wait here."""
        line = self._line
        if line is None or line.key not in self._drafts:
            return
        templates, wording = self._desk.secretariat.templates, self._drafts[line.key]
        if templates.check(line, wording):
            self.list.show_lines(templates.all(), self._drafts)
            return
        del self._drafts[line.key]
        self._desk.act(partial(templates.save, line.key, wording))

    def restore(self) -> None:
        """Take the shipped text again."""
        line = self._line
        if line is not None:
            self._drafts.pop(line.key, None)
            templates = self._desk.secretariat.templates
            self._desk.act(lambda: templates.restore([line.key]), then=lambda _: self.refresh())

    def restore_all(self) -> None:
        """Take all shipped texts again; it can be undone."""
        self._drafts.clear()
        templates = self._desk.secretariat.templates
        self._desk.act(templates.restore, then=self._tell_restored)

    def try_paper(self) -> None:
        """Make the paper with the text as it is being worded, beside the window."""
        if self._job is not None:
            self._job.cancel()
        paper, line = self.list.paper, self._line
        wording = self.editor.wording.toPlainText()
        templates = self._desk.secretariat.templates

        self._serial += 1
        serial = self._serial

        def work(progress: Progress) -> tuple[int, Trial]:
            progress.step(0, 0)  # another choice came before this one's turn
            return serial, templates.trial(PrintQuestion(paper=paper), line, wording)

        job = self._desk.jobs.prepare(self.tr("Making the paper"), work)
        job.succeeded.connect(self._show_trial)
        job.failed.connect(self._show_failure)
        job.finished.connect(partial(self._forget, job))
        self._job = job
        job.start()

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Templates"), self)
        make_title(title)
        self._actions_row = QHBoxLayout()
        self._actions_row.setSpacing(4)
        head = QHBoxLayout()
        head.setContentsMargins(24, 4, 8, 0)
        head.addWidget(title)
        head.addStretch(1)
        head.addLayout(self._actions_row)
        self.sentence.setWordWrap(True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        make_muted(self.sentence)
        self.paper.addWidget(self.preview)
        self.paper.addWidget(self.sentence)
        self.splitter = QSplitter(self)
        self.splitter.setChildrenCollapsible(False)
        for widget in (self.list, self.editor, self.paper):
            self.splitter.addWidget(widget)
        if not self.splitter.restoreState(self._desk.state.get_bytes(KEPT_SPLIT)):
            self.splitter.setSizes(WIDTHS_PX)
        body = QHBoxLayout()
        body.setContentsMargins(24, 0, 8, 8)
        body.addWidget(self.splitter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addLayout(body, 1)

    def _add_actions(self) -> None:
        self.restore_action = self.add_action("restore_text", self.restore)
        self.restore_all_action = self.add_action("restore_texts", self.restore_all)
        make_action("refresh", self, self.refresh)
        make_action("find_paper", self, self.list.begin_search)

    def add_action(self, name: str, do: Callable[[], object]) -> object:
        """Put an action with a button above the page."""
        action = make_action(name, self, do)
        self._actions_row.addWidget(action_button(action))
        return action

    def _connect(self) -> None:
        self.list.paper_chosen.connect(self._take_paper)
        self.list.chosen.connect(self._take_text)
        self.editor.edited.connect(self._hear_typing)
        self.editor.left.connect(self.keep)
        self.pause.timeout.connect(self.try_paper)
        self.splitter.splitterMoved.connect(
            lambda *_: self._desk.state.put_bytes(KEPT_SPLIT, self.splitter.saveState())
        )
        self._desk.changed.connect(self._hear)

    def _take_paper(self, paper: Paper) -> None:
        self._desk.state.put(KEPT_PAPER, paper.value)
        self.try_paper()

    def _take_text(self, key: str) -> None:
        self.keep()
        self._show_text(key)

    def _show_text(self, key: str) -> None:
        self.editor.setVisible(bool(key))
        if not key:
            self._line = None
            return
        line = self._desk.secretariat.templates.line(key)
        self._line = line
        self.editor.show_line(line, self._drafts.get(key, line.said))
        self._judge()

    def _hear_typing(self) -> None:
        if self._line is not None:
            self._drafts[self._line.key] = self.editor.wording.toPlainText()
            self._judge()
            self.pause.start()

    def _judge(self) -> None:
        """Say at once what is wrong with what stands there."""
        if self._line is not None:
            wording = self.editor.wording.toPlainText()
            self.editor.show_problems(self._desk.secretariat.templates.check(self._line, wording))

    def _hear(self) -> None:
        if self.isVisible():
            self.refresh()

    def _tell_restored(self, count: int) -> None:
        self.refresh()
        told = self.tr("%n own text(s) given up, the shipped ones hold again.", None, count)
        self._desk.messages.notice(told)

    def _show_trial(self, made: tuple[int, Trial]) -> None:
        """Show the paper asked for last; a method of the page, so that it ends with the page."""
        serial, trial = made
        if serial != self._serial:
            return
        paper = self.list.paper
        self.list.show_keys(trial.keys)
        self.paper.setCurrentWidget(self.preview)
        shown: PaperPreview = self.preview  # type: ignore[assignment]
        shown.show_pdf(trial.pdf, keep_place=paper is self._shown)
        self._shown = paper

    def _show_failure(self, error: object) -> None:
        self._shown = None
        if isinstance(error, Refused):
            self.list.show_keys(())
            self.sentence.setText("\n".join(worded(one) for one in error.problems))
            self.paper.setCurrentWidget(self.sentence)

    def _forget(self, job: Job) -> None:
        if self._job is job:
            self._job = None
