"""The dialog of a letterhead: its words, its days, and the logo, chosen or dropped."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from sekretariat.desktop.base.arrivals import Arrival, papers_of
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.drop_zone import DropZone
from sekretariat.desktop.base.record_dialog import RecordDialog, RecordForm
from sekretariat.desktop.base.reference import ReferenceEdit
from sekretariat.domain.letterheads import Letterhead

LOGO_WIDTH_PX, LOGO_HEIGHT_PX = 180, 72


class LetterheadDialog(RecordDialog[Letterhead]):
    """Edits a letterhead; `saved` carries its id."""

    def __init__(self, desk: Desk, letterhead: Letterhead, parent: QWidget | None = None) -> None:
        self._logo: bytes | None = None
        title, save = self.tr("Letterhead"), self.tr("Save letterhead")
        super().__init__(desk, RecordForm(Letterhead, "letterhead_form", title, save), parent)
        [self.logo_picture] = self.form.findChildren(QLabel, "logo_picture")
        [self.choose_button] = self.form.findChildren(QPushButton, "choose_logo")
        body = self.form.findChild(ReferenceEdit, "body_id")
        if body is not None:
            body.setPlaceholderText(self.tr("empty: the whole office"))
        self.choose_button.clicked.connect(self.choose_logo)
        self.drop_zone = DropZone(self, self._read)
        self.drop_zone.dropped.connect(lambda arrival: self.take_logo(arrival.paths[0]))
        self.load(letterhead)
        self._show_logo(desk.secretariat.letterheads.logo(letterhead))

    def choose_logo(self) -> None:
        """Ask for a picture."""
        pattern = self.tr("Pictures (*.png *.jpg *.jpeg)")
        self.desk.dialogs.choose_file(self, self.tr("Choose logo"), pattern, self.take_logo)

    def take_logo(self, path: Path) -> None:
        """Take a picture for the logo, or say why it is none."""
        letterheads = self.desk.secretariat.letterheads
        self.desk.act(
            lambda: letterheads.fit_logo(path), problems=self.show_problems, then=self._take
        )

    def save(self, record: Letterhead) -> object:
        """Save the letterhead."""
        self.desk.secretariat.letterheads.save(record, self._logo)
        return record.id

    @property
    def dirty(self) -> bool:
        """Tell whether anything has been typed or chosen that is not saved."""
        return super().dirty or self._logo is not None

    def _take(self, logo: bytes) -> None:
        self._logo = logo
        self.show_problems(())
        self._show_logo(logo)

    def _show_logo(self, logo: bytes | None) -> None:
        picture = QPixmap()
        if logo is None or not picture.loadFromData(logo):
            self.logo_picture.setText(self.tr("No logo yet. Drop a picture here, or choose one."))
            return
        fitted = picture.scaled(
            LOGO_WIDTH_PX,
            LOGO_HEIGHT_PX,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        self.logo_picture.setPixmap(fitted)

    def _read(self, data: QMimeData) -> Arrival | None:
        return papers_of(data, self.tr("as the logo"))
