"""Differences of two texts as rich text: what went is struck out, what came underlined."""

from collections.abc import Sequence
from html import escape

from PySide6.QtWidgets import QWidget

from sekretariat.desktop.base.appearance import colour
from sekretariat.domain.differences import Fate, Stretch


def differences_html(widget: QWidget, found: Sequence[Stretch]) -> str:
    """Return both texts as one, in the widget's colours; never told by colour alone."""
    styles = {
        Fate.KEPT: "",
        Fate.GONE: f"color:{colour(widget, 'error').name()};text-decoration:line-through",
        Fate.NEW: f"color:{colour(widget, 'accent').name()};text-decoration:underline",
    }
    parts = (f"<span style='{styles[one.fate]}'>{escape(one.text)}</span>" for one in found)
    return f"<div style='white-space:pre-wrap'>{''.join(parts)}</div>"
