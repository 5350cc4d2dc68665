"""What other programs put on the clipboard."""

from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextCursor

from sekretariat.desktop.base.rich_text.editor import RichEdit

CLIPBOARDS = Path(__file__).parents[2] / "domain" / "writing" / "clipboards"


def html_of(name: str) -> QMimeData:
    data = QMimeData()
    data.setHtml((CLIPBOARDS / f"{name}.html").read_text("utf-8"))
    data.setText("was ohne Auszeichnung da wäre")
    return data


def select(editor: RichEdit, words: str) -> None:
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    assert editor.find(words)
