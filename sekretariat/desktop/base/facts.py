"""What is known of a record, to read and copy: labels and values, links that open."""

from collections.abc import Sequence
from html import escape
from typing import NamedTuple

from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from sekretariat.desktop.base.appearance import colour


class Fact(NamedTuple):
    """A label with its value; `link` is an address to open, for example "mailto:…"."""

    label: str
    value: str
    link: str = ""


class Facts(QTextBrowser):
    """A heading and facts below it; empty values are left out."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenExternalLinks(True)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(12)

    def show_facts(self, heading: str, facts: Sequence[Fact]) -> None:
        """Show facts under a heading."""
        muted = colour(self, "muted").name()
        rows = "".join(_row(fact, muted) for fact in facts if fact.value)
        self.setHtml(f"<h3>{escape(heading)}</h3><table cellspacing='0'>{rows}</table>")


def _row(fact: Fact, muted: str) -> str:
    value = escape(fact.value).replace("\n", "<br>")
    shown = f"<a href='{escape(fact.link)}'>{value}</a>" if fact.link else value
    label = f"<td style='color:{muted}; padding-right:16px'>{escape(fact.label)}</td>"
    return f"<tr>{label}<td>{shown}</td></tr>"
