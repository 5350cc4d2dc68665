"""The doubtful words of a text, with a wave under them: a shape, so it needs no eye for red."""

import re
from collections.abc import Callable, Collection, Iterator

from PySide6.QtCore import QObject, QSignalBlocker
from PySide6.QtGui import QSyntaxHighlighter, QTextBlock, QTextCharFormat
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from sekretariat.desktop.base.appearance import colour
from sekretariat.desktop.base.spelling.checker import Checker
from sekretariat.domain.spelling import Place, words_in

Editor = QPlainTextEdit | QTextEdit
_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class Marks(QSyntaxHighlighter):
    """Marks the doubtful words of one editor; the word being typed is left alone until it is done.

    Only the block that changes is looked at again. `passed` are the words passed over here.
    """

    def __init__(
        self,
        editor: Editor,
        checker: Checker,
        passed: Callable[[], Collection[str]],
        owner: QObject,
    ) -> None:
        super().__init__(owner)
        self._editor, self._checker, self._passed = editor, checker, passed
        self._typed_at = -1
        # before the document is set: where a key was typed has to be known when its block is marked
        editor.document().contentsChange.connect(self._note_typing)
        editor.cursorPositionChanged.connect(self._note_leaving)
        self.setDocument(editor.document())
        checker.judged.connect(self.mark_again)
        checker.switched.connect(self.mark_again)

    def doubts(self, block: QTextBlock) -> Iterator[Place]:
        """Yield the doubtful words of a block with their places in it, as Qt counts letters."""
        if self._checker.is_on and not self._editor.isReadOnly():
            passed = self._passed()
            for place in _words(block.text()):
                if self._checker.is_doubtful(place.word) and place.word not in passed:
                    yield place

    def mark_again(self) -> None:
        """Mark all blocks again; what is written stays, so nobody is told of a change."""
        with QSignalBlocker(self._editor):
            self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        """Mark the doubtful words of a block and ask for those not known yet."""
        if not self._checker.is_on or self._editor.isReadOnly():
            return
        typed = self._typed_at - self.currentBlock().position()
        words = [place for place in _words(text) if place.start + place.length != typed]
        self._checker.ask({place.word for place in words})
        passed = self._passed()
        for place in words:
            if self._checker.is_doubtful(place.word) and place.word not in passed:
                self.setFormat(place.start, place.length, self._wave())

    def _wave(self) -> QTextCharFormat:
        wave = QTextCharFormat()
        wave.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        wave.setUnderlineColor(colour(self._editor, "error"))
        return wave

    def _note_typing(self, position: int, _removed: int, added: int) -> None:
        at = self._editor.textCursor().position()
        self._typed_at = at if added and position + added == at else -1

    def _note_leaving(self) -> None:
        """Mark the word just typed as well, once the keyboard is elsewhere."""
        left = self._typed_at
        if left not in {-1, self._editor.textCursor().position()}:
            self._typed_at = -1
            with QSignalBlocker(self._editor):
                self.rehighlightBlock(self._editor.document().findBlock(left))


def _words(text: str) -> Iterator[Place]:
    """Yield the words of a text; Qt counts two letters where Python counts a rare one."""
    return words_in(_ASTRAL.sub("\ufffc\ufffc", text))
