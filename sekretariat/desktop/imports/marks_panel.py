"""What the colours and struck rows of a list mean: one choice each, nothing until it is made."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QWidget

from sekretariat.desktop.base.widgets.day_edit import DayEdit
from sekretariat.domain.imports.marks import FoundMark, Meaning
from sekretariat.words import shown, translate

MEANINGS = tuple(Meaning)
TEXT, CHOICE, DAY_LABEL, DAY, REST = range(5)


class MarksPanel(QWidget):
    """Appears where a list has marks; `changed` when the clerk says what one means."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes: dict[str, QComboBox] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(24, 4, 24, 4)
        self._grid.setHorizontalSpacing(12)
        self._grid.setColumnStretch(REST, 1)
        self._day = DayEdit()
        self._day.setObjectName("ended_on")
        self._day.setMaximumWidth(140)
        self._day_label = QLabel(self.tr("They left &on"))
        self._day_label.setBuddy(self._day)
        self._day.value_changed.connect(self.changed)
        self.hide()

    def show_marks(self, marks: Sequence[FoundMark], ended_on: date | None) -> None:
        """Show the marks of a list with what they were said to mean."""
        self._clear()
        for row, found in enumerate(marks):
            box = QComboBox()
            for meaning in MEANINGS:
                box.addItem(translate(meaning.label), meaning.value)
            box.setCurrentIndex(MEANINGS.index(found.meaning))
            box.setAccessibleName(self.tr("Meaning of “{}”").format(shown(found.mark)))
            box.currentIndexChanged.connect(self._react)
            label = QLabel(self._words(found))
            label.setBuddy(box)
            self._boxes[found.mark.value] = box
            self._grid.addWidget(label, row, TEXT)
            self._grid.addWidget(box, row, CHOICE)
        self._grid.addWidget(self._day_label, 0, DAY_LABEL)
        self._grid.addWidget(self._day, 0, DAY)
        self._day.set_value(ended_on)
        self._show_day()
        self.setVisible(bool(marks))

    def meanings(self) -> dict[str, str]:
        """Return what was chosen, by mark; marks that mean nothing are left out."""
        chosen = {mark: str(box.currentData()) for mark, box in self._boxes.items()}
        return {mark: meaning for mark, meaning in chosen.items() if meaning}

    def ended_on(self) -> str:
        """Return the day when the marked ones left, as ISO text; "" where none can be read."""
        if self._day.isHidden() or self._day.problem() is not None:
            return ""
        day = self._day.day()
        return day.isoformat() if day else ""

    def _words(self, found: FoundMark) -> str:
        number = found.rows
        rows = self.tr("%n row(s)", None, number)
        more = " …" if number > len(found.samples) else ""
        return f"{shown(found.mark)}: {rows} ({'; '.join(found.samples)}{more})"

    def _react(self) -> None:
        self._show_day()
        self.changed.emit()

    def _show_day(self) -> None:
        asks = Meaning.ENDED.value in self.meanings().values()
        self._day.setVisible(asks)
        self._day_label.setVisible(asks)

    def _clear(self) -> None:
        self._boxes = {}
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None and widget not in {self._day, self._day_label}:
                widget.deleteLater()
