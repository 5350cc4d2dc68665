"""The dialog of an own sheet of cards: its measures, and a drawing that follows them."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from sekretariat.desktop.base.appearance import make_muted
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.marks import worded
from sekretariat.desktop.base.record_dialog import RecordDialog, RecordForm
from sekretariat.desktop.base.widgets.sheet_picture import SheetPicture
from sekretariat.domain.card_formats import CardFormat, layout_of, unfit

TOLD_PX, TOLD_LINES = 230, 5


class CardFormatDialog(RecordDialog[CardFormat]):
    """Edits a sheet; `saved` carries its id."""

    def __init__(self, desk: Desk, card_format: CardFormat, parent: QWidget | None = None) -> None:
        title, save = self.tr("Sheet of cards"), self.tr("Save sheet")
        super().__init__(desk, RecordForm(CardFormat, "card_format_form", title, save), parent)
        self.picture = SheetPicture(self, is_choosing=False)
        self.told = QLabel(self)
        self.told.setWordWrap(True)
        self.told.setFixedSize(TOLD_PX, TOLD_LINES * self.fontMetrics().lineSpacing())
        self.told.setAlignment(Qt.AlignmentFlag.AlignTop)
        make_muted(self.told)
        [place] = self.form.findChildren(QVBoxLayout, "sheet_place")
        place.addWidget(self.picture)
        place.addWidget(self.told)
        self.binding.signals.edited.connect(self._draw)
        self.load(card_format)
        self._draw()

    def save(self, record: CardFormat) -> object:
        """Save the sheet."""
        self.desk.secretariat.card_formats.save(record)
        return record.id

    def _draw(self) -> None:
        """Draw the sheet as it is being described, and say what speaks against it."""
        said = {name: self.binding.value(name) for name in self.binding.fields}
        described = replace(CardFormat(), **said)  # type: ignore[arg-type]
        layout = layout_of(described)
        self.picture.show_layout(layout)
        is_measured = layout is not None and all((*layout.size, *layout.counts))
        problems = unfit(layout) if layout is not None and is_measured else []
        if problems:
            self.told.setText(worded(problems[0]))
        elif not is_measured:
            self.told.setText(self.tr("The drawing follows as soon as all measures are there."))
        else:
            self.told.setText(self.tr("%n card(s) on a sheet", None, self.picture.places))
