"""What a paper is made of: session, body, person, year or import; day and variant."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.forms import load_form
from sekretariat.desktop.base.reference import ReferenceEdit
from sekretariat.desktop.base.widgets.day_edit import DayEdit
from sekretariat.desktop.output.card_choice import CardChoice
from sekretariat.desktop.output.papers import Wish
from sekretariat.services.papers.kinds import About
from sekretariat.words import translate


class PaperChoice(QWidget):
    """Asks what a paper asks for, and no more; `wished` carries the Wish that was chosen."""

    subject_label: QLabel
    subject: QComboBox
    person_label: QLabel
    person: ReferenceEdit
    variant_label: QLabel
    variant: QComboBox
    as_of_label: QLabel
    as_of_day: DayEdit
    choice_rows: QVBoxLayout

    wished = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "paper_choice")
        self._desk = desk
        self._wish = Wish(as_of=desk.today())
        self.as_of_day.today = desk.today
        self.cards = CardChoice(desk, self)
        self.choice_rows.addWidget(self.cards)
        self.cards.wished.connect(self.wished)
        for box in (self.subject, self.variant):
            box.activated.connect(self._take)
        self.as_of_day.editingFinished.connect(self._take)
        self.as_of_day.day_chosen.connect(self._take)
        self.person.value_changed.connect(self._take_person)

    def show_wish(
        self, wish: Wish, subjects: Sequence[tuple[str, str]], variants: Mapping[str, str]
    ) -> None:
        """Show a wish with what else could be chosen: (id, name) pairs, names of variants."""
        self._wish = wish
        self.cards.show_wish(wish)
        blockers = [QSignalBlocker(one) for one in (self.subject, self.variant, self.person)]
        for box, offered, chosen in (
            (self.subject, list(subjects), wish.subject),
            (self.variant, list(variants.items()), wish.variant),
        ):
            box.clear()
            for value, name in offered:
                box.addItem(name, value)
            box.setCurrentIndex(box.findData(chosen))
        is_of_person = wish.about is About.PERSON
        if "person" in self._desk.sources:
            self.person.set_source(self._desk.sources["person"])
            self.person.set_value(wish.subject if is_of_person else wish.person)
        everybody = self.tr("everybody")
        self.person.setPlaceholderText("" if is_of_person else everybody)
        self.person_label.setText(self.tr("P&erson") if is_of_person else self.tr("Only &to"))
        self.as_of_day.set_value(wish.as_of)
        for blocker in blockers:
            blocker.unblock()
        self.subject_label.setText(f"&{translate(wish.about.label)}")
        for widgets, is_shown in (
            ((self.subject, self.subject_label), not is_of_person),
            ((self.person, self.person_label), is_of_person or wish.is_of_letters),
            ((self.variant, self.variant_label), len(variants) > 1),
            ((self.as_of_day, self.as_of_label), wish.is_of_day),
        ):
            for widget in widgets:
                widget.setVisible(is_shown)

    def _take(self) -> None:
        day = None if self.as_of_day.problem() else self.as_of_day.day()
        is_of_person = self._wish.about is About.PERSON
        person = self.person.value()
        chosen = replace(
            self._wish,
            subject=person if is_of_person else str(self.subject.currentData() or ""),
            as_of=day if isinstance(day, date) else self._wish.as_of,
            variant=str(self.variant.currentData() or ""),
            person=person if self._wish.is_of_letters else "",
        )
        if chosen.subject != self._wish.subject:
            chosen = chosen.for_all()
        if chosen.variant != self._wish.variant:
            chosen = replace(chosen, start=1)
        if chosen != self._wish:
            self.wished.emit(chosen)

    def _take_person(self) -> None:
        """Take a person who was found, not every letter on the way there."""
        if self.person.value() or not self.person.text():
            self._take()
