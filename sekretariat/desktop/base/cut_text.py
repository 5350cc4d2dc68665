"""Texts in a table's cells: cut off ones told whole as a tooltip, figures set apart."""

from html import escape

from PySide6.QtCore import QLocale
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from sekretariat.desktop.base.table_model import Index

ROOM = "\u2002"
"""An en blank."""


class CutText(QStyledItemDelegate):
    """Paints cells as usual; Python is asked only when the pointer rests on one."""

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Tell the whole text where the cell is too narrow for it; tell whether that was so."""
        is_cut = self.sizeHint(option, index).width() > option.rect.width()
        text = f"<p>{escape(str(index.data()))}</p>" if is_cut else ""
        QToolTip.showText(event.globalPos(), text, view)
        return is_cut


class Figure(CutText):
    """Keeps what stands at the right edge of its column away from the next one's words."""

    def displayText(self, value: object, locale: QLocale | QLocale.Language) -> str:
        """Return the text with room behind it."""
        return f"{super().displayText(value, locale)}{ROOM}"
