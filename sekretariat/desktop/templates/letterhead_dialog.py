"""The dialog of a letterhead: its words, days, logo and look, with a paper as it would be."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QTimer
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from sekretariat.desktop.base.arrivals import Arrival, papers_of
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.drop_zone import DropZone
from sekretariat.desktop.base.marks import worded
from sekretariat.desktop.base.record_dialog import RecordDialog, RecordForm
from sekretariat.desktop.templates.letterhead_form import LetterheadForm
from sekretariat.desktop.templates.trial_view import TrialView
from sekretariat.domain.fonts import OfficeFont
from sekretariat.domain.letterheads import Letterhead
from sekretariat.domain.problems import Refused, Severity
from sekretariat.services.papers.kinds import Paper, PrintQuestion

PAUSE_MS = 400
PREVIEW_PX = 320


class LetterheadDialog(RecordDialog[Letterhead]):
    """Edits a letterhead; `saved` carries its id."""

    def __init__(
        self,
        desk: Desk,
        letterhead: Letterhead,
        make_preview: Callable[[QWidget], QWidget],
        parent: QWidget | None = None,
    ) -> None:
        self._logo: bytes | None = None
        self.fields = LetterheadForm()
        self.fields.offer_typefaces(desk.secretariat.fonts.families(), letterhead.typeface)
        self.trial = TrialView(desk, make_preview, self.fields)
        self.trial.setMinimumWidth(PREVIEW_PX)
        self.fields.preview_place.addWidget(self.trial, 1)
        title, save = self.tr("Letterhead"), self.tr("Save letterhead")
        described = RecordForm(Letterhead, lambda: self.fields, title, save)
        super().__init__(desk, described, parent)
        self.pause = QTimer(self)
        self.pause.setSingleShot(True)
        self.pause.setInterval(PAUSE_MS)
        self.drop_zone = DropZone(self, self._read)
        self.load(letterhead)
        self.fields.show_logo(desk.secretariat.letterheads.logo(letterhead))
        self._connect_fields()
        self._follow()
        self.try_paper()

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

    def choose_font(self) -> None:
        """Ask for a font file."""
        pattern = self.tr("Fonts (*.ttf *.otf)")
        self.desk.dialogs.choose_file(self, self.tr("Add font"), pattern, self.take_font)

    def take_font(self, path: Path) -> None:
        """Add a font and set the papers in it, or say why it cannot be taken."""
        fonts = self.desk.secretariat.fonts
        self.desk.act(lambda: fonts.add([path]), problems=self.show_problems, then=self._take_fonts)

    def remove_font(self) -> None:
        """Remove the typeface chosen; the standard one is taken instead."""
        family, fonts = self.fields.typeface.currentText(), self.desk.secretariat.fonts
        self.desk.act(
            lambda: fonts.remove(family),
            problems=self.show_problems,
            then=lambda _: self._offer_typefaces(""),
        )

    def choose_colour(self) -> None:
        """Ask for a colour."""
        start = QColor(str(self.binding.value("accent") or ""))
        self.desk.dialogs.choose_colour(
            self, self.tr("Choose colour"), start, partial(self.binding.suggest, "accent")
        )

    def save(self, record: Letterhead) -> object:
        """Save the letterhead."""
        self.desk.secretariat.letterheads.save(record, self._logo)
        return record.id

    @property
    def dirty(self) -> bool:
        """Tell whether anything has been typed or chosen that is not saved."""
        return super().dirty or self._logo is not None

    def try_paper(self) -> None:
        """Show a paper with the letterhead as it is being written."""
        try:
            head = self.binding.record()
        except Refused:
            return
        paper, logo = Paper(self.fields.preview_paper.currentData()), self._logo
        question = PrintQuestion(paper=paper, body=head.body_id)
        letterheads = self.desk.secretariat.letterheads
        self.trial.try_out(lambda: letterheads.trial(question, head, logo), paper)

    def _connect_fields(self) -> None:
        fields = self.fields
        fields.choose_logo.clicked.connect(self.choose_logo)
        fields.add_font.clicked.connect(self.choose_font)
        fields.remove_font.clicked.connect(self.remove_font)
        fields.choose_colour.clicked.connect(self.choose_colour)
        fields.preview_paper.activated.connect(lambda _: self.try_paper())
        self.drop_zone.dropped.connect(lambda arrival: self.take_logo(arrival.paths[0]))
        self.binding.signals.edited.connect(self._follow)
        self.pause.timeout.connect(self.try_paper)

    def _follow(self) -> None:
        """Say at once what is pale, which styles are missing; show the paper after a pause."""
        fields = self.fields
        fields.show_colour(str(self.binding.value("accent") or ""))
        family = str(self.binding.value("typeface") or "")
        own = [one for one in self.desk.secretariat.fonts.all() if family and one.family == family]
        fields.tell_styles(own)
        self._tell_pale()
        self.pause.start()

    def _tell_pale(self) -> None:
        try:
            head = self.binding.record()
        except Refused:
            return
        found = self.desk.secretariat.letterheads.check(head, self._logo)
        hints = {one.field: worded(one) for one in found if one.severity is Severity.WARNING}
        for name, label in (("accent", self.fields.accent_hint), ("logo", self.fields.logo_hint)):
            label.setText(hints.get(name, ""))
            label.setVisible(name in hints)
        self.binding.widget("accent").setAccessibleDescription(hints.get("accent", ""))

    def _take(self, logo: bytes) -> None:
        self._logo = logo
        self.show_problems(())
        self.fields.show_logo(logo)
        self._follow()

    def _take_fonts(self, added: list[OfficeFont]) -> None:
        self.show_problems(())
        self._offer_typefaces(added[0].family)

    def _offer_typefaces(self, chosen: str) -> None:
        self.fields.offer_typefaces(self.desk.secretariat.fonts.families(), chosen)

    def _read(self, data: QMimeData) -> Arrival | None:
        return papers_of(data, self.tr("as the logo"))
