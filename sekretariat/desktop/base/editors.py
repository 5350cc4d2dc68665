"""One editor for each kind of field: shows a value in its widget and reads it back."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import ClassVar

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QSpinBox, QWidget

from sekretariat.desktop.base.reference import ReferenceEdit
from sekretariat.desktop.base.widgets.typed_edit import TypedEdit
from sekretariat.domain.fields import Field, Kind
from sekretariat.domain.problems import Problem
from sekretariat.words import shown, translate


class Editor:
    """A field in its widget; `read` is asked only while `problem` is None."""

    widgets: ClassVar[tuple[type[QWidget], ...]] = ()

    def __init__(self, field: Field, widget: QWidget) -> None:
        self.field = field
        self.widget = widget

    def show(self, value: object) -> None:
        """Show a value of the field."""
        raise NotImplementedError

    def read(self) -> object:
        """Return the value the widget holds."""
        raise NotImplementedError

    def problem(self) -> Problem | None:
        """Return what keeps the widget from being read; most can always be."""
        return None

    def on_edit(self, tell: Callable[[], None]) -> None:
        """Call `tell` after every edit."""
        raise NotImplementedError


class LineEditor(Editor):
    """Text on one line."""

    widgets = (QLineEdit,)
    widget: QLineEdit

    def show(self, value: object) -> None:
        """Show the text."""
        self.widget.setText(str(value))
        self.widget.setCursorPosition(0)  # a long text is read from its beginning

    def read(self) -> str:
        """Return the text."""
        return self.widget.text()

    def on_edit(self, tell: Callable[[], None]) -> None:
        """Tell of typing."""
        self.widget.textChanged.connect(tell)


class TextEditor(Editor):
    """Text of several lines."""

    widgets = (QPlainTextEdit,)
    widget: QPlainTextEdit

    def show(self, value: object) -> None:
        """Show the text; Tab leaves the field."""
        self.widget.setTabChangesFocus(True)
        self.widget.setPlainText(str(value))

    def read(self) -> str:
        """Return the text."""
        return self.widget.toPlainText()

    def on_edit(self, tell: Callable[[], None]) -> None:
        """Tell of typing."""
        self.widget.textChanged.connect(tell)


class ChoiceEditor(Editor):
    """One of a closed list."""

    widgets = (QComboBox,)
    widget: QComboBox

    def __init__(self, field: Field, widget: QComboBox) -> None:
        super().__init__(field, widget)
        widget.clear()
        for choice in field.choices or ():
            widget.addItem(translate(choice.label), choice.value)

    def show(self, value: object) -> None:
        """Select the choice."""
        self.widget.setCurrentIndex(self.widget.findData(str(value)))

    def read(self) -> object:
        """Return the choice."""
        if self.field.choices is None:
            raise TypeError(self.field.name)
        return self.field.choices(self.widget.currentData())

    def on_edit(self, tell: Callable[[], None]) -> None:
        """Tell of another choice."""
        self.widget.currentIndexChanged.connect(tell)


class FlagEditor(Editor):
    """Yes or no."""

    widgets = (QCheckBox,)
    widget: QCheckBox

    def show(self, value: object) -> None:
        """Set or clear the tick."""
        self.widget.setChecked(bool(value))

    def read(self) -> bool:
        """Return whether it is ticked."""
        return self.widget.isChecked()

    def on_edit(self, tell: Callable[[], None]) -> None:
        """Tell of every tick."""
        self.widget.toggled.connect(tell)


class TypedEditor(Editor):
    """A day, a time or a number, typed."""

    widgets = (TypedEdit,)
    widget: TypedEdit

    def show(self, value: object) -> None:
        """Show the value tidily."""
        self.widget.set_value(value)

    def read(self) -> object:
        """Return the value."""
        return self.widget.value()

    def problem(self) -> Problem | None:
        """Return what cannot be read."""
        found = self.widget.problem()
        if found is None:
            return None
        values = {"label": self.field.label, **found.values}
        return Problem(found.code, values, self.field.name)

    def on_edit(self, tell: Callable[[], None]) -> None:
        """Tell of typing."""
        self.widget.textChanged.connect(tell)


class SpinEditor(Editor):
    """A number that is never empty, in a spin box."""

    widgets = (QSpinBox,)
    widget: QSpinBox

    def show(self, value: object) -> None:
        """Show the number within the field's bounds."""
        low, high = self.field.minimum, self.field.maximum
        self.widget.setRange(0 if low is None else low, 999_999 if high is None else high)
        self.widget.setValue(value if isinstance(value, int) else self.widget.minimum())

    def read(self) -> int:
        """Return the number."""
        return self.widget.value()

    def on_edit(self, tell: Callable[[], None]) -> None:
        """Tell of every step."""
        self.widget.valueChanged.connect(tell)


class ReferenceEditor(Editor):
    """Another record."""

    widgets = (ReferenceEdit,)
    widget: ReferenceEdit

    def show(self, value: object) -> None:
        """Show the record's label."""
        self.widget.set_value(str(value))

    def read(self) -> str:
        """Return the record's id, "" for none."""
        return self.widget.value()

    def problem(self) -> Problem | None:
        """Return a problem while a text stands there that is no record."""
        found = self.widget.problem()
        return None if found is None else Problem(found.code, found.values, self.field.name)

    def on_edit(self, tell: Callable[[], None]) -> None:
        """Tell of typing and choosing."""
        self.widget.value_changed.connect(tell)


class ListedReferenceEditor(Editor):
    """Another record, or a name, out of a short list the page puts into a combo box (its data)."""

    widgets = (QComboBox,)
    widget: QComboBox

    def show(self, value: object) -> None:
        """Select the record."""
        self.widget.setCurrentIndex(self.widget.findData(str(value)))

    def read(self) -> str:
        """Return the record's id, "" for none."""
        return str(self.widget.currentData() or "")

    def on_edit(self, tell: Callable[[], None]) -> None:
        """Tell of another choice."""
        self.widget.currentIndexChanged.connect(tell)


class MomentEditor(Editor):
    """A point in time the program writes itself: shown, not edited."""

    widgets = (QLineEdit,)
    widget: QLineEdit
    _value: datetime | None = None

    def show(self, value: object) -> None:
        """Show the moment."""
        self._value = value if isinstance(value, datetime) else None
        self.widget.setReadOnly(True)
        self.widget.setText(shown(self._value))

    def read(self) -> datetime | None:
        """Return the moment unchanged."""
        return self._value

    def on_edit(self, tell: Callable[[], None]) -> None:
        """Never changes."""


EDITORS: Mapping[Kind, tuple[type[Editor], ...]] = {
    Kind.TEXT: (LineEditor, TextEditor, ListedReferenceEditor),
    Kind.LONG_TEXT: (TextEditor, LineEditor),
    Kind.CHOICE: (ChoiceEditor,),
    Kind.DAY: (TypedEditor,),
    Kind.TIME: (TypedEditor,),
    Kind.MOMENT: (MomentEditor,),
    Kind.NUMBER: (TypedEditor, SpinEditor),
    Kind.FLAG: (FlagEditor,),
    Kind.REFERENCE: (ReferenceEditor, ListedReferenceEditor),
}


def editor_for(field: Field, widget: QWidget) -> Editor:
    """Return the editor of a field in a widget; raises TypeError where they do not fit."""
    for editor in EDITORS[field.kind]:
        if isinstance(widget, editor.widgets):
            return editor(field, widget)
    raise TypeError(f"{field.name}: {type(widget).__name__} cannot hold a {field.kind.value}")
