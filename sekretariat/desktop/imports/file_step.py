"""The first step: which file, which sheet, which body it fills, which assignment it follows."""

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from sekretariat.desktop.base.appearance import make_muted
from sekretariat.desktop.base.arrivals import LIST_ENDINGS
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.forms import load_form
from sekretariat.domain.imports.lists import Profile, SheetPreview
from sekretariat.domain.imports.reports import ImportHead
from sekretariat.domain.imports.targets import SEATED
from sekretariat.progress import Progress

if TYPE_CHECKING:
    from sekretariat.services.imports.importing import Importing

RECENT = "imports.recent"
RECENT_KEPT = 5
LAST_BODY = "imports.body"
PATTERN = " ".join(f"*{ending}" for ending in sorted(LIST_ENDINGS))


class LookedAt(NamedTuple):
    """What is in a file, and the imports of this very file before."""

    preview: SheetPreview
    earlier: Sequence[ImportHead]


def looked_at(
    importing: "Importing", path: Path, sheet: str, profile: Profile | None, progress: Progress
) -> LookedAt:
    """Read a file and ask for its earlier imports; both beside the window."""
    preview = importing.read(path, sheet, profile, progress)
    return LookedAt(preview, importing.reports.of_file(preview.sha256))


class FileStep(QWidget):
    """Asks for a file; `file_chosen` carries its path, `sheet_chosen` a sheet's name."""

    file_chosen = Signal(object)
    sheet_chosen = Signal(str)

    recent_label: QLabel
    recent_place: QVBoxLayout
    choose_button: QPushButton
    file_facts: QFrame
    name_text: QLabel
    sheet_label: QLabel
    sheet_box: QComboBox
    body_box: QComboBox
    body_hint: QLabel
    before_text: QLabel
    earlier_button: QPushButton
    profile_text: QLabel
    profile_button: QPushButton
    without_button: QPushButton

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "import_file")
        self._desk = desk
        self._recent: list[QToolButton] = []
        self._is_chosen = False
        make_muted(self.body_hint)
        self.body_hint.hide()
        self.choose_button.clicked.connect(self.choose)
        self.sheet_box.activated.connect(lambda _row: self._choose_sheet())
        self.body_box.activated.connect(lambda _row: self._keep_body())
        self.file_facts.hide()
        self.before_text.hide()
        self.offer_bodies()
        self._offer_recent()

    @property
    def body_id(self) -> str:
        """The body the list fills, "" for persons alone."""
        return str(self.body_box.currentData() or "")

    def choose(self) -> None:
        """Ask for a file."""
        pattern = self.tr("Lists ({})").format(PATTERN)
        self._desk.dialogs.choose_file(
            self, self.tr("Choose a list"), pattern, self.file_chosen.emit
        )

    def offer_bodies(self) -> None:
        """Offer the bodies there are now; the chosen one stays."""
        chosen = self.body_id
        self.body_box.clear()
        self.body_box.addItem(self.tr("None, take in persons only"), "")
        for body_id, name in self._desk.secretariat.bodies.choices():
            self.body_box.addItem(name, body_id)
        self.body_box.setCurrentIndex(max(0, self.body_box.findData(chosen)))

    def show_file(self, found: LookedAt) -> None:
        """Show what was read."""
        preview = found.preview
        self._show_earlier(found.earlier)
        rows = self.tr("%n row(s)", None, preview.rows)
        self.name_text.setText(f"{preview.file} · {rows}")
        self.sheet_box.clear()
        self.sheet_box.addItems(list(preview.sheets))
        self.sheet_box.setCurrentText(preview.sheet)
        if not self._is_chosen:
            self._suggest_body(preview)
        self.show_profile(preview.profile)
        self.file_facts.show()

    def show_profile(self, profile: Profile) -> None:
        """Say which profile is followed, and choose the body it fills."""
        as_last_time = self.tr("as last time: profile “{}”").format(profile.name)
        recognised = self.tr("recognised from the headings")
        self.profile_text.setText(as_last_time if profile.name else recognised)
        self.without_button.setVisible(bool(profile.name))
        place = self.body_box.findData(profile.body)
        if profile.body and place >= 0 and not self._is_chosen:
            self.body_box.setCurrentIndex(place)
            self.body_hint.hide()

    def _show_earlier(self, imports: Sequence[ImportHead]) -> None:
        """Tell that this very file was read in before."""
        self.before_text.setVisible(bool(imports))
        if imports:
            moment = f"{imports[0].at.astimezone():%d.%m.%Y %H:%M}"
            words = self.tr("This very file was read in already, on {} by {}.")
            self.before_text.setText(words.format(moment, imports[0].clerk))

    def hide_file(self) -> None:
        """Show no file as read; a body chosen by hand is also meant for the next one."""
        self._is_chosen = self._is_chosen and bool(self.body_id)
        self.file_facts.hide()
        self.before_text.hide()

    def remember_body(self, body_id: str) -> None:
        """Suggest a body that was filled the next time."""
        if body_id:
            self._desk.state.put(LAST_BODY, body_id)

    def _suggest_body(self, preview: SheetPreview) -> None:
        """Choose the body a list of seats is meant for, none for a list of persons alone."""
        body_id = ""
        if any(column.field in SEATED for column in preview.columns):
            body_id = self._meant_body()
        self.body_box.setCurrentIndex(max(0, self.body_box.findData(body_id)))
        self.body_hint.setVisible(bool(body_id))

    def _meant_body(self) -> str:
        """Return the body filled last, else the only one that is no part of another; "" unsure."""
        living = [one for one in self._desk.secretariat.bodies.all() if one.ended_on is None]
        last = self._desk.state.get(LAST_BODY)
        if any(body.id == last for body in living):
            return str(last)
        top = [body.id for body in living if not body.parent_id]
        return top[0] if len(top) == 1 else ""

    def _keep_body(self) -> None:
        self._is_chosen = True
        self.body_hint.hide()

    def _choose_sheet(self) -> None:
        self.sheet_chosen.emit(self.sheet_box.currentText())

    def choose_body(self, body_id: str) -> None:
        """Choose the body the list fills, as if by hand."""
        self.body_box.setCurrentIndex(max(0, self.body_box.findData(body_id)))
        self._keep_body()

    def remember(self, path: Path) -> None:
        """Offer a file the next time too."""
        kept = [place for place in self._places() if place != str(path)]
        self._desk.state.put(RECENT, [str(path), *kept][:RECENT_KEPT])
        self._offer_recent()

    def _places(self) -> Sequence[str]:
        return [str(place) for place in self._desk.state.get(RECENT, ())]

    def _offer_recent(self) -> None:
        for button in self._recent:
            button.deleteLater()
        paths = [Path(place) for place in self._places()]
        self._recent = [self._recent_button(path) for path in paths if path.is_file()]
        for before, after in pairwise((self.earlier_button, *self._recent)):
            self.setTabOrder(before, after)
        self.recent_label.setVisible(bool(self._recent))

    def _recent_button(self, path: Path) -> QToolButton:
        button = QToolButton()
        button.setText(path.name.replace("&", "&&"))
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setToolTip(str(path))
        button.clicked.connect(lambda: self.file_chosen.emit(path))
        self.recent_place.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return button
