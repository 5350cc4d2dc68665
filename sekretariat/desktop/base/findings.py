"""What the search found inside a session: where it stands, and the words to be shown there."""

from dataclasses import astuple, dataclass
from itertools import islice

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from sekretariat.desktop.base.appearance import colour
from sekretariat.domain.searching import found_places

LONGEST_READ = 200_000
MOST_MARKED = 200


@dataclass(frozen=True)
class Finding:
    """A place in a session; without a kind, the session itself. `part` is a block of minutes."""

    meeting_id: str
    kind: str = ""
    record_id: str = ""
    part: str = ""
    words: str = ""

    def as_id(self) -> str:
        """Return it as the one text that leads from page to page."""
        return "\n".join(astuple(self)).rstrip("\n")


def finding_of(text: str) -> Finding:
    """Return what `as_id` wrote; the bare id of a session is that session."""
    return Finding(*text.split("\n"))


def show_words(edit: QPlainTextEdit | QTextEdit, typed: str) -> None:
    """Mark the typed words in a text and scroll to the first; no words take the marks away."""
    found = found_places(edit.document().toPlainText()[:LONGEST_READ], typed) if typed else []
    marks = []
    for start, end in islice(found, MOST_MARKED):
        mark = QTextEdit.ExtraSelection()
        cursor = QTextCursor(edit.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        mark.cursor = cursor
        mark.format.setBackground(colour(edit, "selection"))
        marks.append(mark)
    edit.setExtraSelections(marks)
    if found:
        first = QTextCursor(edit.document())
        first.setPosition(found[0][0])
        edit.setTextCursor(first)
        edit.ensureCursorVisible()
