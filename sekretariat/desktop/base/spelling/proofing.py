"""Going to doubtful words and correcting them, by keyboard and by the context menu."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction, QTextBlock, QTextCursor
from PySide6.QtWidgets import QMenu, QWidget

from sekretariat.desktop.base.actions import make_action
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.spelling.marks import Editor, Marks
from sekretariat.desktop.base.spelling.words_dialog import WordsDialog
from sekretariat.domain.spelling import Place

_KEEP = QTextCursor.MoveMode.KeepAnchor
_CUSTOM = Qt.ContextMenuPolicy.CustomContextMenu


class Doubt(NamedTuple):
    """A doubtful word in an editor: where it begins and ends in the document."""

    editor: Editor
    start: int
    end: int
    word: str


class Proofing(QObject):
    """Checks the spelling of some editors that together are one text, `text_id`.

    F7 goes from one to the next of them, Ctrl+. or the menu key offers what may be meant.
    """

    def __init__(
        self, desk: Desk, editors: Sequence[Editor], text_id: Callable[[], str], owner: QWidget
    ) -> None:
        super().__init__(owner)
        self._desk, self._text_id, self._owner = desk, text_id, owner
        self._checker = desk.spelling
        self._then: Callable[[], object] | None = None
        self._wanted: Doubt | None = None
        self.marks = {one: Marks(one, self._checker, self._passed, self) for one in editors}
        self._actions = {one: self._make_actions(one) for one in editors}
        for one in editors:
            one.customContextMenuRequested.connect(partial(self._show_menu_at, one))
            one.setContextMenuPolicy(_CUSTOM)
        self._checker.judged.connect(self._go_on)
        self._checker.suggested.connect(self._offer)

    def go_to_next(self, editor: Editor) -> None:
        """Select the next doubtful word, from the keyboard's place on and round all editors."""
        if self._checker.is_waiting:
            self._then = partial(self.go_to_next, editor)
            return
        found = self._next(editor)
        if found is None:
            self._desk.messages.notice(self._nothing())
            return
        found.editor.setFocus()
        found.editor.setTextCursor(_selected(found))
        self._checker.ask_suggestions(found.word)

    def correct(self, editor: Editor) -> None:
        """Offer what the word at the keyboard's place may mean; else go to the next one first."""
        cursor = editor.textCursor()
        found = self._at(editor, cursor.selectionStart())
        if found is None:
            self.go_to_next(editor)
        else:
            self._want(found)

    def _nothing(self) -> str:
        """Say why there is no word to go to."""
        if self._checker.is_broken:
            return self.tr("The dictionary cannot be opened. Please start the program again.")
        if not self._checker.is_on:
            return self.tr("Spelling is not checked here. The menu of the text switches it on.")
        return self.tr("No word is doubtful here.")

    def _next(self, editor: Editor) -> Doubt | None:
        """Return the next doubtful word; in the order of the editors, this one's beginning last."""
        editors = list(self.marks)
        place = editors.index(editor)
        begin = editor.textCursor().selectionEnd()
        here = self._all(editor)
        ahead = [one for one in here if one.start >= begin]
        others = [*editors[place + 1 :], *editors[:place]]
        found = [*ahead, *(one for other in others for one in self._all(other)), *here]
        return found[0] if found else None

    def _all(self, editor: Editor) -> list[Doubt]:
        block, found = editor.document().begin(), list[Doubt]()
        while block.isValid():
            found += self._of_block(editor, block)
            block = block.next()
        return found

    def _of_block(self, editor: Editor, block: QTextBlock) -> list[Doubt]:
        return [_doubt(editor, block, place) for place in self.marks[editor].doubts(block)]

    def _at(self, editor: Editor, position: int) -> Doubt | None:
        """Return the doubtful word a place of a document lies in or at the edge of."""
        found = self._of_block(editor, editor.document().findBlock(position))
        return next((one for one in found if one.start <= position <= one.end), None)

    def _want(self, doubt: Doubt) -> None:
        """Show the menu of a word as soon as its suggestions are there."""
        self._wanted = doubt
        if self._checker.suggestions(doubt.word) is None:
            self._checker.ask_suggestions(doubt.word)
        else:
            self._offer(doubt.word)

    def _offer(self, word: str) -> None:
        doubt, self._wanted = self._wanted, None
        if doubt is not None and word in {doubt.word, ""}:
            cursor = QTextCursor(doubt.editor.document())
            cursor.setPosition(doubt.start)
            place = doubt.editor.cursorRect(cursor).bottomLeft()
            self._pop_up(doubt.editor, place, doubt)
        else:
            self._wanted = doubt

    def _show_menu_at(self, editor: Editor, place: QPoint) -> None:
        doubt = self._at(editor, editor.cursorForPosition(place).position())
        if doubt is None:
            self._pop_up(editor, place, None)
        else:
            self._want(doubt)

    def _pop_up(self, editor: Editor, place: QPoint, doubt: Doubt | None) -> None:
        menu = editor.createStandardContextMenu()
        menu.addActions(getattr(editor, "own_actions", ()))
        first = menu.actions()[0] if menu.actions() else None
        made = self._word_actions(doubt, menu) if doubt else []
        made += [_line(menu), *self._actions[editor], self._switch(menu), self._words(menu)]
        for action in (*made, _line(menu)):
            menu.insertAction(first, action) if first else menu.addAction(action)
        menu.popup(editor.viewport().mapToGlobal(place))
        menu.setActiveAction(next(one for one in made if one.isEnabled() and one.text()))
        menu.aboutToHide.connect(menu.deleteLater)

    def _word_actions(self, doubt: Doubt, menu: QMenu) -> list[QAction]:
        suggested = self._checker.suggestions(doubt.word) or ()
        offered = [_action(menu, one, partial(_replace, doubt, one)) for one in suggested]
        if not offered:
            offered = [_action(menu, self.tr("No suggestion"), None)]
        learn = partial(self._learn, doubt.word)
        return [
            *offered,
            _line(menu),
            _action(menu, self.tr("Add to the dictionary"), learn),
            _action(menu, self.tr("Pass over in this text"), partial(self._pass_over, doubt.word)),
        ]

    def _switch(self, menu: QMenu) -> QAction:
        is_on = self._checker.is_on
        turn = partial(self._checker.switch, on=not is_on)
        action = _action(menu, self.tr("Check spelling"), turn)
        action.setCheckable(True)
        action.setChecked(is_on)
        return action

    def _words(self, menu: QMenu) -> QAction:
        return _action(menu, self.tr("Words of the office…"), self._edit_words)

    def _edit_words(self) -> None:
        dialog = WordsDialog(self._desk, self._owner)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _learn(self, word: str) -> None:
        spelling = self._desk.secretariat.spelling
        self._desk.act(lambda: spelling.add(word.rstrip("-")))

    def _pass_over(self, word: str) -> None:
        self._checker.passed.setdefault(self._text_id(), set()).add(word)
        self._checker.judged.emit()

    def _passed(self) -> set[str]:
        return self._checker.passed.get(self._text_id(), set())

    def _go_on(self) -> None:
        if self._then is not None and not self._checker.is_waiting:
            then, self._then = self._then, None
            then()

    def _make_actions(self, editor: Editor) -> list[QAction]:
        return [
            make_action("next_misspelt", editor, partial(self.go_to_next, editor)),
            make_action("correct_word", editor, partial(self.correct, editor)),
        ]


def _doubt(editor: Editor, block: QTextBlock, place: Place) -> Doubt:
    start = block.position() + place.start
    return Doubt(editor, start, start + place.length, place.word)


def _selected(doubt: Doubt) -> QTextCursor:
    cursor = QTextCursor(doubt.editor.document())
    cursor.setPosition(doubt.start)
    cursor.setPosition(doubt.end, _KEEP)
    return cursor


def _replace(doubt: Doubt, suggestion: str) -> None:
    """Put a suggestion in place of a word: one step to undo in the text."""
    cursor = _selected(doubt)
    cursor.insertText(suggestion)
    doubt.editor.setTextCursor(cursor)


def _action(menu: QMenu, text: str, do: Callable[[], object] | None) -> QAction:
    action = QAction(text, menu)
    action.setEnabled(do is not None)
    if do is not None:
        action.triggered.connect(lambda _checked=False: do())
    return action


def _line(menu: QMenu) -> QAction:
    action = QAction(menu)
    action.setSeparator(True)
    return action
