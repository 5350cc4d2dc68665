"""The form of a letterhead: its words on one tab, the look of its papers on the other."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from sekretariat.desktop.base.appearance import make_muted
from sekretariat.desktop.base.forms import load_form
from sekretariat.desktop.base.reference import ReferenceEdit
from sekretariat.domain.contrast import rgb_of
from sekretariat.domain.fonts import OfficeFont, missing_styles
from sekretariat.services.papers.kinds import Paper
from sekretariat.words import translate

LOGO_WIDTH_PX, LOGO_HEIGHT_PX, SWATCH_PX = 180, 72, 14
SHOWN = (Paper.AGENDA, Paper.INVITATION, Paper.MEMBER_LIST, Paper.YEAR_PLAN)
"""Papers of each kind: upright, a letter, a long table, a sheet on its side."""


class LetterheadForm(QWidget):
    """The fields, and what stands beside them."""

    letterhead_tabs: QTabWidget
    body_id: ReferenceEdit
    logo_picture: QLabel
    choose_logo: QPushButton
    logo_hint: QLabel
    typeface: QComboBox
    add_font: QPushButton
    remove_font: QPushButton
    typeface_hint: QLabel
    accent_hint: QLabel
    choose_colour: QPushButton
    margins_hint: QLabel
    sheets_hint: QLabel
    preview_place: QVBoxLayout
    preview_paper: QComboBox

    def __init__(self) -> None:
        super().__init__()
        load_form(self, "letterhead_form")
        self.letterhead_tabs.setCurrentIndex(0)
        for hint in (self.margins_hint, self.sheets_hint, self.typeface_hint):
            make_muted(hint)
        self.body_id.setPlaceholderText(self.tr("empty: the whole office"))
        for paper in SHOWN:
            self.preview_paper.addItem(translate(paper.label), paper.value)

    def offer_typefaces(self, families: Sequence[str], chosen: str) -> None:
        """Offer typefaces by name; the first is the standard one and kept as no name."""
        self.typeface.clear()
        for place, family in enumerate(families):
            self.typeface.addItem(family, family if place else "")
        self.typeface.setCurrentIndex(max(self.typeface.findData(chosen), 0))

    def tell_styles(self, files: Sequence[OfficeFont]) -> None:
        """Say which styles a typeface of the office has no file for, and let it be removed."""
        styles = missing_styles(files) if files else []
        named = {
            (False, False): self.tr("regular"),
            (True, False): self.tr("bold"),
            (False, True): self.tr("italic"),
            (True, True): self.tr("bold italic"),
        }
        said = self.tr("Without a file yet: {}. The nearest style stands in; files can be added.")
        lacking = ", ".join(named[style] for style in styles)
        self.typeface_hint.setText(said.format(lacking))
        self.typeface_hint.setVisible(bool(lacking))
        self.remove_font.setEnabled(bool(files))

    def show_colour(self, text: str) -> None:
        """Show the colour on its button."""
        colour = rgb_of(text)
        swatch = QPixmap(SWATCH_PX, SWATCH_PX)
        swatch.fill(QColor(*colour) if colour else Qt.GlobalColor.transparent)
        self.choose_colour.setIcon(QIcon(swatch) if colour else QIcon())

    def show_logo(self, logo: bytes | None) -> None:
        """Show the logo, or how to get one."""
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
