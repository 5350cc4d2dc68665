"""The page of texts: which paper, its texts, the one being worded, the paper as it would be."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from sekretariat.desktop.base.actions import make_action
from sekretariat.desktop.base.appearance import make_title
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.list_actions import action_button
from sekretariat.desktop.templates.text_editor import TextEditor
from sekretariat.desktop.templates.text_list import TextList
from sekretariat.desktop.templates.trial_view import TrialView
from sekretariat.services.papers.kinds import Paper, PrintQuestion

if TYPE_CHECKING:
    from sekretariat.services.templates import TextLine

PAUSE_MS = 400
KEPT_PAPER, KEPT_SPLIT = "templates.paper", "templates.splitter"
WIDTHS_PX = (300, 380, 480)


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
        self._drafts: dict[tuple[str, str], str] = {}
        self._line: TextLine | None = None
        self.list = TextList(self)
        self.editor = TextEditor(self)
        self.trial = TrialView(desk, make_preview, self)
        self.pause = QTimer(self)
        self.pause.setSingleShot(True)
        self.pause.setInterval(PAUSE_MS)
        self._lay_out()
        self._add_actions()
        self._connect()
        self.setFocusProxy(self.list.list)
        kept = desk.state.get(KEPT_PAPER, Paper.AGENDA.value)
        self.list.choose_paper(Paper(kept) if kept in list(Paper) else Paper.AGENDA)

    def showEvent(self, event: QShowEvent) -> None:
        """Show the state of the moment whenever the clerk comes here."""
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Show the texts as they are kept now, and make the paper again."""
        self._show_lines()
        self._show_text(self.list.current_key())
        self.try_paper()

    def keep(self) -> None:
        """Keep what was worded, if it holds; else say what is wrong and let it wait here."""
        line = self._line
        if line is None or _place(line) not in self._drafts:
            return
        templates, wording = self._desk.secretariat.templates, self._drafts[_place(line)]
        if templates.check(line, wording):
            self._show_lines()
            return
        del self._drafts[_place(line)]
        self._desk.act(partial(templates.save, line.key, wording, line.language))

    def restore(self) -> None:
        """Take the shipped text again."""
        line = self._line
        if line is not None:
            self._drafts.pop(_place(line), None)
            restore = partial(self._desk.secretariat.templates.restore, [line.key], line.language)
            self._desk.act(restore, then=lambda _: self.refresh())

    def restore_all(self) -> None:
        """Take all shipped texts of this language again; it can be undone."""
        self._drafts.clear()
        restore = partial(self._desk.secretariat.templates.restore, None, self.list.language)
        self._desk.act(restore, then=self._tell_restored)

    def try_paper(self) -> None:
        """Make the paper with the text as it is being worded, beside the window."""
        paper, line, language = self.list.paper, self._line, self.list.language
        wording = self.editor.wording.toPlainText()
        templates = self._desk.secretariat.templates
        question = PrintQuestion(paper=paper, variant=self.list.variant)
        self.trial.try_out(
            lambda: templates.trial(question, line, wording, language), (question, language)
        )

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
        self.splitter = QSplitter(self)
        self.splitter.setChildrenCollapsible(False)
        for widget in (self.list, self.editor, self.trial):
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
        self.list.language_chosen.connect(self._take_language)
        self.list.chosen.connect(self._take_text)
        self.editor.edited.connect(self._hear_typing)
        self.editor.left.connect(self.keep)
        self.pause.timeout.connect(self.try_paper)
        self.trial.tried.connect(self.list.show_keys)
        self.splitter.splitterMoved.connect(
            lambda *_: self._desk.state.put_bytes(KEPT_SPLIT, self.splitter.saveState())
        )
        self._desk.changed.connect(self._hear)

    def _take_paper(self) -> None:
        self._desk.state.put(KEPT_PAPER, self.list.paper.value)
        self.try_paper()

    def _take_language(self) -> None:
        """Show the texts of another language; what was being worded is kept first."""
        self.keep()
        self.refresh()

    def _show_lines(self) -> None:
        language = self.list.language
        lines = self._desk.secretariat.templates.all(language)
        waiting = {key for spoken, key in self._drafts if spoken == language}
        self.list.show_lines(lines, waiting)

    def _take_text(self, key: str) -> None:
        self.keep()
        self._show_text(key)

    def _show_text(self, key: str) -> None:
        self.editor.setVisible(bool(key))
        if not key:
            self._line = None
            return
        line = self._desk.secretariat.templates.line(key, self.list.language)
        self._line = line
        self.editor.show_line(line, self._drafts.get(_place(line), line.said))
        self._judge()

    def _hear_typing(self) -> None:
        if self._line is not None:
            self._drafts[_place(self._line)] = self.editor.wording.toPlainText()
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


def _place(line: "TextLine") -> tuple[str, str]:
    return line.language, line.key
