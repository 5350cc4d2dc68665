"""The dialog every record is edited in: a form, Save and Cancel, problems at their fields."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from html import escape
from itertools import pairwise
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from sekretariat.desktop.base.appearance import colour
from sekretariat.desktop.base.binding import Binding
from sekretariat.desktop.base.conflicts import ConflictChoices, readable, stored_record
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.forms import load_form, tab_order
from sekretariat.desktop.base.marks import ProblemMarks, worded
from sekretariat.desktop.base.mnemonics import with_mnemonics
from sekretariat.desktop.base.read_only import hold_back, reason_above
from sekretariat.desktop.base.tall_form import TallForm
from sekretariat.desktop.base.widgets.day_edit import DayEdit
from sekretariat.domain.problems import Problem, Refused
from sekretariat.domain.records import Record

R = TypeVar("R", bound=Record)
SINCE = "since"


@dataclass(frozen=True)
class RecordForm(Generic[R]):
    """What a dialog shows: the class, its form, the window's title, the button's words.

    The form is the name of ui/<form>.ui, or a function that makes the widget.
    """

    record_class: type[R]
    form: str | Callable[[], QWidget]
    title: str
    save_text: str = ""
    own_widgets: tuple[type[QWidget], ...] = ()


class RecordDialog(QDialog, Generic[R]):
    """Edits a copy of a record; `save` is written by each dialog. Shown with open(), never exec().

    Nothing typed is ever lost: a refused save stays open, closing with edits asks first.
    """

    saved = Signal(object)

    change_row: QWidget
    is_change: QRadioButton
    is_correction: QRadioButton
    change_day: DayEdit
    form_place: QVBoxLayout
    conflict_choices: ConflictChoices
    problem_text: QLabel
    dialog_buttons: QDialogButtonBox

    def __init__(self, desk: Desk, form: RecordForm[R], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "record_dialog", ConflictChoices)
        self.desk = desk
        self.setWindowTitle(form.title)
        self._record_class = form.record_class
        self.form = _form_widget(form)
        self.tall_form = TallForm(self.form)
        self.form_place.addWidget(self.tall_form)
        letters = self._word_buttons(form.save_text or self.tr("Save"))
        self.binding: Binding[R] = Binding(self.form, form.record_class, letters)
        self.binding.use_clock(desk.today)
        self.binding.use_sources(desk.sources)
        self.change_day.today = desk.today
        self.change_row.hide()
        self._day_marks = ProblemMarks({SINCE: self.change_day})
        self.problem_text.hide()
        self._order_tabs()
        self._connect()

    def load(self, record: R, *, asks_change_from: date | None = None) -> None:
        """Show a record; with a day, ask whether it is a change from then or a correction."""
        self.binding.load(record)
        self.change_row.setVisible(asks_change_from is not None)
        self.change_day.set_value(asks_change_from)
        self.problem_text.hide()
        self._ask_about(())
        if self.binding.fields:
            self.binding.go_to(self._keyboard_order()[0])

    def open(self) -> None:
        """Show the dialog in the room its worded form needs."""
        self.tall_form.fit()
        super().open()

    def changed_from(self) -> date | None:
        """Return the day of the change, None for a correction; raises Refused where it is wrong."""
        if self.change_row.isHidden() or self.is_correction.isChecked():
            return None
        problem = self.change_day.problem()
        day = None if problem else self.change_day.day()
        if day is None:
            unread = problem or Problem("field.not_a_day", {"value": ""})
            raise Refused(replace(unread, field=SINCE))
        return day

    def save(self, record: R) -> object:
        """Hand the edited record to the services; what they return goes with `saved`."""
        raise NotImplementedError

    def problems(self, record: R) -> Sequence[Problem]:  # noqa: ARG002 (for dialogs to extend)
        """Return what the form itself can see beyond its fields; nothing unless overridden."""
        return ()

    @property
    def dirty(self) -> bool:
        """Tell whether anything has been typed that is not saved."""
        return self.binding.dirty

    @property
    def places(self) -> frozenset[str]:
        """The names a problem of this dialog can sit at."""
        return frozenset(self.binding.fields) | {SINCE}

    def go_to(self, place: str) -> None:
        """Put the keyboard where a problem sits."""
        if place == SINCE:
            self.change_day.setFocus()
        self.binding.go_to(place)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show problems at their fields and as a list with links to them."""
        conflicts = [one for one in problems if self.rebase(one)]
        problems = [self.placed(readable(one, self.desk.sources)) for one in problems]
        self._day_marks.show(self.binding.show_problems(problems))
        red = colour(self, "error").name()
        lines = [
            f'<a style="color:{red}" href="{problem.field}">{escape(worded(problem))}</a>'
            if problem.field in self.places
            else f'<span style="color:{red}">{escape(worded(problem))}</span>'
            for problem in problems
        ]
        self.problem_text.setText("<br>".join(lines))
        self.problem_text.show()
        self._ask_about(conflicts)
        needed = self.heightForWidth(self.width())  # wrapped sentences make it grow
        self.resize(self.width(), max(self.height(), needed))

    def placed(self, problem: Problem) -> Problem:
        """Return a problem at the place where it is shown."""
        return problem

    def rebase(self, problem: Problem) -> bool:
        """Take over what another clerk saved, keep what was typed; tell whether to choose."""
        stored = stored_record(problem)
        if not isinstance(stored, self._record_class):
            return False
        self.binding.rebase(stored)
        return problem.field in self.binding.fields

    def settle(self, problem: Problem, value: object) -> None:
        """Put the wording chosen into its field; it is saved with the rest."""
        self.binding.suggest(problem.field, value)

    def accept(self) -> None:
        """Save; close only when it is saved. What two clerks changed is chosen first."""
        undecided = self.conflict_choices.undecided()
        if undecided is not None:
            undecided.setFocus()
        elif not reason_above(self):
            self.desk.act(self._save, problems=self.show_problems, then=self._leave)

    def reject(self) -> None:
        """Close; ask first where something has been typed."""
        if not self.dirty:
            super().reject()
            return
        self.desk.dialogs.confirm(
            self,
            self.tr("Close without saving? What you have typed here is then lost."),
            self.tr("Discard entries"),
            super().reject,
        )

    def closeEvent(self, event: QCloseEvent) -> None:
        """Treat the window's own close button like Cancel."""
        event.ignore()
        self.reject()

    def _save(self) -> object:
        record = self.binding.record()
        found = self.problems(record)
        if found:
            raise Refused(*found)
        return self.save(record)

    def _leave(self, outcome: object) -> None:
        super().accept()
        self.saved.emit(outcome)

    def _word_buttons(self, save_text: str) -> list[str]:
        """Word buttons and the change row; return the letters they took."""
        save = self.dialog_buttons.button(QDialogButtonBox.StandardButton.Save)
        cancel = self.dialog_buttons.button(QDialogButtonBox.StandardButton.Cancel)
        hold_back(save)
        buttons = (save, cancel, self.is_change, self.is_correction)
        texts = (save_text, self.tr("Cancel"), self.is_change.text(), self.is_correction.text())
        letters = []
        for button, text in zip(buttons, with_mnemonics(texts), strict=True):
            button.setText(text)
            letters.append(text[text.find("&") + 1])
        return letters

    def _keyboard_order(self) -> Sequence[str]:
        """Return the fields as the Tab key goes through them."""
        fields = self.binding.fields
        return [name for name in tab_order(self.form) if name in fields] or fields

    def _order_tabs(self) -> None:
        save = self.dialog_buttons.button(QDialogButtonBox.StandardButton.Save)
        last = [self.binding.widget(name) for name in self._keyboard_order()[-1:]]
        for before, after in pairwise([*last, *self.conflict_choices.stops, save]):
            self.setTabOrder(before, after)
        save.setDefault(True)

    def _ask_about(self, conflicts: Sequence[Problem]) -> None:
        self.conflict_choices.ask(conflicts, self.desk.sources, self.settle)
        self._order_tabs()
        undecided = self.conflict_choices.undecided()
        if undecided is not None:
            undecided.setFocus()

    def _connect(self) -> None:
        self.dialog_buttons.accepted.connect(self.accept)
        self.dialog_buttons.rejected.connect(self.reject)
        self.problem_text.linkActivated.connect(self.go_to)
        self.is_change.toggled.connect(self.change_day.setEnabled)
        for keys in ("Ctrl+S", "Ctrl+Return"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.accept)


def _form_widget(form: RecordForm[R]) -> QWidget:
    if not isinstance(form.form, str):
        return form.form()
    widget = QWidget()
    load_form(widget, form.form, *form.own_widgets)
    return widget
