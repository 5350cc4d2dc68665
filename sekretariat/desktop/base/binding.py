"""A record in a form: every field of the record's class in the widget that bears its name."""

import copy
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPlainTextEdit, QWidget

from sekretariat.desktop.base.editors import Editor, editor_for
from sekretariat.desktop.base.marks import ProblemMarks, go_to_widget
from sekretariat.desktop.base.mnemonics import with_mnemonics
from sekretariat.desktop.base.read_only import reason_above
from sekretariat.desktop.base.reference import ReferenceEdit, ReferenceSource
from sekretariat.desktop.base.widgets.day_edit import DayEdit
from sekretariat.domain.fields import fields_of
from sekretariat.domain.problems import Problem, Refused
from sekretariat.words import translate

R = TypeVar("R")


class BindingSignals(QObject):
    """What a binding tells."""

    edited = Signal()


class Binding(Generic[R]):
    """Shows a record in a form, reads the edited copy back, shows problems at the widgets.

    Fields without a widget keep their values; labels take their text from the field.
    """

    def __init__(
        self, form: QWidget, record_class: type[R], taken_letters: Iterable[str] = ()
    ) -> None:
        self.signals = BindingSignals(form)
        self._record: R | None = None
        self._form = form
        self._editors: dict[str, Editor] = {}
        for field in fields_of(record_class):
            widget = form.findChild(QWidget, field.name)
            if widget is not None:
                self._editors[field.name] = editor_for(field, widget)
        self._loaded: dict[str, object] = {}
        self._marks = ProblemMarks({n: e.widget for n, e in self._editors.items()})
        self._word(form, taken_letters)
        for editor in self._editors.values():
            editor.on_edit(self._tell)

    @property
    def fields(self) -> Sequence[str]:
        """The names of the fields the form holds."""
        return tuple(self._editors)

    def widget(self, name: str) -> QWidget:
        """Return the widget of a field."""
        return self._editors[name].widget

    def use_clock(self, today: Callable[[], date]) -> None:
        """Hand the clock to the form's days, so that "heute" means the same everywhere."""
        for editor in self._editors.values():
            if isinstance(editor.widget, DayEdit):
                editor.widget.today = today

    def use_sources(self, sources: Mapping[str, ReferenceSource]) -> None:
        """Say where references find their records, by the target named in the field."""
        for editor in self._editors.values():
            if isinstance(editor.widget, ReferenceEdit) and editor.field.target in sources:
                editor.widget.set_source(sources[editor.field.target])

    def load(self, record: R) -> None:
        """Show a record; from here on `dirty` compares with it.

        Where nothing can be written it is only shown.
        """
        self._record = None
        self._marks.clear()
        for name, editor in self._editors.items():
            editor.show(getattr(record, name))
        self._loaded = {n: e.read() for n, e in self._editors.items() if e.problem() is None}
        self._record = record
        if reason_above(self._form):
            self._show_only()
        self.signals.edited.emit()

    def rebase(self, stored: R) -> None:
        """Compare with a newer stored record from now on; what was typed stays."""
        typed = {name: self._editors[name].read() for name in self.edited_fields()}
        self.load(stored)
        for name, value in typed.items():
            self.suggest(name, value)
        self.signals.edited.emit()

    @property
    def dirty(self) -> bool:
        """Tell whether the form differs from the record it was loaded with."""
        return bool(self.unreadable() or self.edited_fields())

    def edited_fields(self) -> Sequence[str]:
        """Return the names of the fields whose value has changed."""
        return [
            name
            for name, editor in self._editors.items()
            if editor.problem() is None and editor.read() != self._loaded.get(name)
        ]

    def unreadable(self) -> list[Problem]:
        """Return a problem for every widget whose text is no value of its field."""
        found = [editor.problem() for editor in self._editors.values()]
        return [problem for problem in found if problem is not None]

    def record(self) -> R:
        """Return an edited copy; raises Refused with what cannot be read, RuntimeError unloaded."""
        if self._record is None:
            raise RuntimeError("load a record first")
        problems = self.unreadable()
        if problems:
            raise Refused(*problems)
        edited = copy.copy(self._record)
        for name in self.edited_fields():
            setattr(edited, name, self._editors[name].read())
        return edited

    def value(self, name: str) -> object:
        """Return what a field's widget holds now, None while it cannot be read."""
        editor = self._editors[name]
        return editor.read() if editor.problem() is None else None

    def suggest(self, name: str, value: object) -> None:
        """Put a value into a field as if it had been typed."""
        self._editors[name].show(value)

    def show_problems(self, problems: Iterable[Problem]) -> list[Problem]:
        """Show problems at their widgets and go to the first; return those that have none."""
        return self._marks.show(problems)

    def go_to(self, name: str) -> None:
        """Put the keyboard into a field."""
        if name in self._editors:
            go_to_widget(self._editors[name].widget)

    def set_read_only(self, names: Iterable[str]) -> None:
        """Keep fields from being edited."""
        for name in names:
            if name in self._editors:
                self._editors[name].widget.setEnabled(False)

    def _show_only(self) -> None:
        """Keep all fields from being edited; text stays legible and can be copied."""
        for editor in self._editors.values():
            if isinstance(editor.widget, QPlainTextEdit) or type(editor.widget) is QLineEdit:
                editor.widget.setReadOnly(True)
            else:
                editor.widget.setEnabled(False)

    def _tell(self, *_: object) -> None:
        if self._record is not None:
            self.signals.edited.emit()

    def _word(self, form: QWidget, taken_letters: Iterable[str]) -> None:
        """Put the fields' labels on the form, each with a letter of its own."""
        labels = {label.buddy(): label for label in form.findChildren(QLabel)}
        editors = list(self._editors.values())
        texts = with_mnemonics([translate(editor.field.label) for editor in editors], taken_letters)
        for editor, text in zip(editors, texts, strict=True):
            widget = editor.widget
            if isinstance(widget, QCheckBox):
                widget.setText(text)
            elif widget in labels:
                labels[widget].setText(f"{text} *" if editor.field.required else text)
            widget.setAccessibleName(translate(editor.field.label))
