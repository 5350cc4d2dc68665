"""Texts that are cut off in a table's cell, told whole as a tooltip."""

from html import escape

from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from sekretariat.desktop.base.table_model import Index


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
