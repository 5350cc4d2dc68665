"""How a sheet of cards is begun: the first free place on a drawing, how far all is moved."""

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from sekretariat.desktop.base.appearance import make_muted
from sekretariat.desktop.base.reading_order import read_like_the_page
from sekretariat.desktop.base.widgets.sheet_picture import SheetPicture
from sekretariat.domain.card_formats import Layout
from sekretariat.services.papers.hall_kinds import Feeding

FARTHEST_MM, STEP_MM = 20.0, 0.1


class SheetDialog(QDialog):
    """Asks for the place cards begin at and how far they are moved; drawing and number agree."""

    def __init__(self, layout: Layout, feeding: Feeding, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Sheet"))
        self.picture = SheetPicture(self)
        self.start = QSpinBox(self)
        self.right_mm, self.down_mm = (
            self._shift(feeding.shift_right),
            self._shift(feeding.shift_down),
        )
        self.is_test = QCheckBox(self.tr("&Test sheet: only edges and numbers of the cards"), self)
        self.is_test.setChecked(feeding.is_test)
        self.picture.show_layout(layout, feeding.start)
        self.start.setRange(1, self.picture.places)
        self.start.setValue(self.picture.start)
        self._lay_out()
        self.start.valueChanged.connect(lambda number: self.picture.show_layout(layout, number))
        self.picture.start_chosen.connect(self.start.setValue)
        read_like_the_page(self)
        self.picture.setFocus()

    def feeding(self) -> Feeding:
        """Return what was chosen."""
        right, down = round(self.right_mm.value(), 1), round(self.down_mm.value(), 1)
        return Feeding(self.start.value(), right, down, is_test=self.is_test.isChecked())

    def _shift(self, value: float) -> QDoubleSpinBox:
        box = QDoubleSpinBox(self)
        box.setRange(-FARTHEST_MM, FARTHEST_MM)
        box.setDecimals(1)
        box.setSingleStep(STEP_MM)
        box.setSuffix(self.tr(" mm"))
        box.setValue(value)
        return box

    def _lay_out(self) -> None:
        hint = QLabel(self.tr("Click the first free place, or go there with the arrow keys."), self)
        hint.setWordWrap(True)
        make_muted(hint)
        form = QFormLayout()
        form.addRow(hint)
        form.addRow(self.tr("&First free place"), self.start)
        form.addRow(self.tr("Move to the &right"), self.right_mm)
        form.addRow(self.tr("Move &down"), self.down_mm)
        form.addRow(self.is_test)
        row = QHBoxLayout()
        row.addWidget(self.picture)
        row.addLayout(form)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        take = buttons.addButton(self.tr("Use &sheet"), QDialogButtonBox.ButtonRole.AcceptRole)
        take.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(row)
        column.addWidget(buttons)
