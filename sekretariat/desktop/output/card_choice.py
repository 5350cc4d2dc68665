"""What cards ask for beside their subject: whose they are, where a sheet that was begun goes on."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSpinBox, QToolButton, QWidget

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.output.papers import Wish
from sekretariat.desktop.output.persons_dialog import PersonsDialog
from sekretariat.desktop.output.sheet_dialog import SheetDialog
from sekretariat.services.papers.hall_kinds import Whom
from sekretariat.words import translate

if TYPE_CHECKING:
    from sekretariat.domain.card_formats import Layout
    from sekretariat.domain.rosters import RosterPerson

CHOSEN = "chosen"
MOST_PLACES = 800


class CardChoice(QWidget):
    """The row of the choice that only cards have; `wished` carries the Wish that was chosen."""

    wished = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._wish = Wish()
        self._layout: Layout | None = None
        self.whom = QComboBox(self)
        self.whom.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.start = QSpinBox(self)
        self.start.setRange(1, MOST_PLACES)
        self.start.setKeyboardTracking(False)
        self.start.setToolTip(
            self.tr("Where the first card goes on a sheet that was begun: counted by rows, from 1")
        )
        self.sheet = QToolButton(self)
        self.sheet.setText(self.tr("Shee&t…"))
        self._whom_label = self._label(self.tr("F&or"), self.whom)
        self._start_label = self._label(self.tr("&First free place"), self.start)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 8, 0)
        for widget in (self._whom_label, self.whom, self._start_label, self.start, self.sheet):
            row.addWidget(widget)
        row.addStretch(1)
        self.whom.activated.connect(self._take_whom)
        self.start.valueChanged.connect(lambda start: self._wished(start=start))
        self.sheet.clicked.connect(self.ask_sheet)

    def show_wish(self, wish: Wish) -> None:
        """Show a wish; hidden where the paper is none of cards."""
        self._wish = wish
        self.setVisible(wish.is_for_persons)
        self._layout = self._desk.secretariat.card_formats.layout(wish.sheets, wish.variant)
        blockers = [QSignalBlocker(self.whom), QSignalBlocker(self.start)]
        self.whom.clear()
        for one in Whom:
            self.whom.addItem(translate(one.label), one.value)
        count = len(wish.people)
        told = self.tr("%n chosen person(s)…", None, count) if count else self.tr("choose persons…")
        self.whom.addItem(told, CHOSEN)
        self.whom.setCurrentIndex(self.whom.findData(CHOSEN if count else wish.whom.value))
        if self._layout is not None:
            self.start.setMaximum(self._layout.counts[0] * self._layout.counts[1])
        self.start.setValue(wish.start)
        for blocker in blockers:
            blocker.unblock()
        for widget in (self._start_label, self.start, self.sheet):
            widget.setVisible(wish.is_of_cards)

    def ask_sheet(self) -> None:
        """Ask on a drawing where the sheet goes on, and how far all is moved."""
        if self._layout is None:
            return
        dialog = SheetDialog(self._layout, self._wish.feeding, self)

        def take() -> None:
            chosen = dialog.feeding()
            shift = (chosen.shift_right, chosen.shift_down)
            self._wished(start=chosen.start, shift=shift, is_test=chosen.is_test)

        dialog.accepted.connect(take)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def ask_persons(self) -> None:
        """Ask for whom, person by person."""
        question = self._wish.question()
        self._desk.act(
            lambda: self._desk.secretariat.printing.candidates(question), then=self._offer
        )

    def _offer(self, found: "list[RosterPerson]") -> None:
        offered = [(one.id, one.sorted_name) for one in found]
        dialog = PersonsDialog(offered, self._wish.people, self)
        dialog.accepted.connect(lambda: self._wished(people=dialog.chosen(), whom=Whom.ALL))
        dialog.rejected.connect(lambda: self.show_wish(self._wish))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take_whom(self) -> None:
        if self.whom.currentData() == CHOSEN:
            self.ask_persons()
        else:
            self._wished(whom=Whom(self.whom.currentData()), people=())

    def _wished(self, **said: object) -> None:
        chosen = replace(self._wish, **said)  # type: ignore[arg-type]
        if chosen != self._wish:
            self.wished.emit(chosen)

    def _label(self, text: str, buddy: QWidget) -> QLabel:
        label = QLabel(text, self)
        label.setBuddy(buddy)
        buddy.setAccessibleName(text.replace("&", ""))
        return label
