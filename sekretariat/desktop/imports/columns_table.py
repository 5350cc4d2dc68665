"""The columns of a list: heading, sample values, and the field each fills, to be chosen."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from sekretariat.desktop.base.plain_table import PlainTable
from sekretariat.domain.imports.lists import ColumnMapping
from sekretariat.domain.imports.targets import TARGETS
from sekretariat.words import translate

FIELD = 3
FIELD_PX = 230
HEADING_PX = 220
FORUMS_OFFERED = 5
LETTERS = 26


def column_letters(index: int) -> str:
    """Return how Excel calls a column, counted from 0: "A", "Z", "AA"."""
    before, last = divmod(index, LETTERS)
    return (column_letters(before - 1) if before else "") + chr(ord("A") + last)


def field_choices(columns: Sequence[ColumnMapping]) -> list[tuple[str, str]]:
    """Return (code, shown name) of every field a column can fill; forums by their number."""
    forums = {f"forum_{number}" for number in range(1, FORUMS_OFFERED + 1)}
    forums |= {one.field for one in columns if one.field.startswith("forum_")}
    numbers = sorted(int(code.removeprefix("forum_")) for code in forums)
    forum = QCoreApplication.translate("ColumnsTable", "Cross for forum {}")
    named = [(code, translate(label)) for code, label in TARGETS.items()]
    return [*named, *((f"forum_{number}", forum.format(number)) for number in numbers)]


class ColumnsTable(PlainTable):
    """One line for each column; columns with the same heading are assigned together."""

    assigned = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._columns: Sequence[ColumnMapping] = ()
        self._boxes: list[QComboBox] = []

    @property
    def boxes(self) -> Sequence[QComboBox]:
        """The choices of fields, column by column."""
        return tuple(self._boxes)

    def show_columns(self, columns: Sequence[ColumnMapping]) -> None:
        """Show the columns of a list as they were recognised."""
        self._columns = columns
        self.show_headings(
            [self.tr("Column"), self.tr("Heading"), self.tr("Values"), self.tr("Fills the field")]
        )
        self.show_rows(
            [(column_letters(c.index), c.heading, " · ".join(c.samples), "") for c in columns]
        )
        choices = field_choices(columns)
        self._boxes = [self._box(column, choices) for column in columns]
        for row in range(len(columns)):
            self.setCellWidget(row, FIELD, self._boxes[row])
        self._set_widths()

    def assignment(self) -> Mapping[str, str]:
        """Return what each heading fills, "" for nothing."""
        pairs = zip(self._columns, self._boxes, strict=True)
        return {column.heading: str(box.currentData()) for column, box in pairs}

    def _box(self, column: ColumnMapping, choices: Sequence[tuple[str, str]]) -> QComboBox:
        box = QComboBox()
        box.setFrame(False)
        box.setAccessibleName(self.tr("Field of “{}”").format(column.heading))
        box.addItem(self.tr("– leave out –"), "")
        for code, text in choices:
            box.addItem(text, code)
        box.setCurrentIndex(max(0, box.findData(column.field)))
        box.currentIndexChanged.connect(lambda place: self._assign(column.heading, place))
        return box

    def _assign(self, heading: str, place: int) -> None:
        for column, box in zip(self._columns, self._boxes, strict=True):
            if column.heading == heading and box.currentIndex() != place:
                box.blockSignals(True)
                box.setCurrentIndex(place)
                box.blockSignals(False)
        self.assigned.emit()

    def _set_widths(self) -> None:
        self.horizontalHeader().setStretchLastSection(False)
        self.setColumnWidth(1, HEADING_PX)
        self.setColumnWidth(FIELD, FIELD_PX)
        header = self.horizontalHeader()
        header.setSectionResizeMode(2, header.ResizeMode.Stretch)
