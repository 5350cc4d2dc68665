"""Persons in forums: several assigned at once by keyboard, one changed, some ended."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QPushButton, QWidget

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.forms import load_form
from sekretariat.desktop.base.record_dialog import RecordDialog, RecordForm
from sekretariat.domain.bodies import Participation
from sekretariat.domain.fields import field_of
from sekretariat.domain.problems import Problem

_ID = Qt.ItemDataRole.UserRole
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class AssignForm(QWidget):
    """The form of several persons for a forum."""

    person_search: QLineEdit
    persons_found: QListWidget
    persons_chosen: QListWidget
    add_person: QPushButton

    def __init__(self) -> None:
        super().__init__()
        load_form(self, "assign_form")


class AssignDialog(RecordDialog[Participation]):
    """Chooses persons by typing and Enter, then a forum and from when; `saved` carries a count."""

    def __init__(
        self,
        desk: Desk,
        like: Participation,
        person_ids: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        title, save = self.tr("Assign persons to a forum"), self.tr("Assign persons")
        form = AssignForm()
        super().__init__(desk, RecordForm(Participation, lambda: form, title, save), parent)
        self._persons = desk.sources["person"]
        self._search, self._found = form.person_search, form.persons_found
        self._chosen = form.persons_chosen
        self._loaded = tuple(person_ids)
        for person_id in person_ids:
            self._take(person_id, self._persons.label_of(person_id))
        form.add_person.setVisible("person" in desk.makers)
        form.add_person.clicked.connect(self._add_person)
        self._search.textEdited.connect(self._find)
        self._found.itemDoubleClicked.connect(self._take_item)
        for widget in (self._search, self._found, self._chosen):
            widget.installEventFilter(self)
        self.load(like)
        self._search.setFocus()

    @property
    def dirty(self) -> bool:
        """Tell whether persons were chosen or the rest was edited."""
        return self.binding.dirty or self.person_ids() != self._loaded

    def person_ids(self) -> tuple[str, ...]:
        """Return the ids of the chosen persons."""
        return tuple(self._chosen.item(row).data(_ID) for row in range(self._chosen.count()))

    def save(self, record: Participation) -> object:
        """Assign the persons; returns how many are new."""
        return self.desk.secretariat.participations.assign(self.person_ids(), record)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter adds what is found, the arrows move in it, Del removes what is chosen."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._press(watched, Qt.Key(event.key()))
        return super().eventFilter(watched, event)

    def _press(self, watched: QObject, key: Qt.Key) -> bool:
        if watched is self._chosen:
            if key == Qt.Key.Key_Delete and self._chosen.currentRow() >= 0:
                self._chosen.takeItem(self._chosen.currentRow())
                return True
            return False
        if key in _ENTER and self._found.count():
            self._take_found()
            return True
        if watched is self._search and key in _STEPS:
            row = self._found.currentRow() + _STEPS[key]
            self._found.setCurrentRow(max(0, min(row, self._found.count() - 1)))
            return True
        return False

    def _find(self, typed: str) -> None:
        self._found.clear()
        for person_id, label in self._persons.find(typed) if typed.strip() else ():
            QListWidgetItem(label, self._found).setData(_ID, person_id)
        self._found.setCurrentRow(0)

    def _take_found(self) -> None:
        for item in self._found.selectedItems():
            self._take_item(item)
        self._search_again()

    def _add_person(self) -> None:
        """Add a person not kept yet, named as typed, and choose them."""
        self.desk.makers["person"](self.desk, self, self._search.text().strip(), self._take_new)

    def _take_new(self, person_id: str) -> None:
        self._take(person_id, self._persons.label_of(person_id))
        self._search_again()

    def _search_again(self) -> None:
        self._search.clear()
        self._found.clear()
        self._search.setFocus()

    def _take_item(self, item: QListWidgetItem) -> None:
        self._take(str(item.data(_ID)), item.text())

    def _take(self, person_id: str, label: str) -> None:
        if person_id not in self.person_ids():
            QListWidgetItem(label, self._chosen).setData(_ID, person_id)


class ParticipationDialog(RecordDialog[Participation]):
    """Edits one participation."""

    def __init__(
        self, desk: Desk, participation: Participation, parent: QWidget | None = None
    ) -> None:
        title, save = self.tr("Participant"), self.tr("Save participant")
        form = RecordForm(Participation, "participation_form", title, save)
        super().__init__(desk, form, parent)
        self.load(participation)

    def save(self, record: Participation) -> object:
        """Save the participation."""
        return self.desk.secretariat.participations.save(record)


class ParticipationEndDialog(RecordDialog[Participation]):
    """Ends participations with their last day."""

    def __init__(
        self, desk: Desk, ids: Sequence[str], last_day: date, parent: QWidget | None = None
    ) -> None:
        title, save = self.tr("End participation"), self.tr("End participation")
        form = RecordForm(Participation, "participation_end_form", title, save)
        super().__init__(desk, form, parent)
        self._ids = ids
        self.load(Participation(valid_to=last_day))

    def problems(self, record: Participation) -> Sequence[Problem]:
        """Return a problem while there is no last day."""
        if record.valid_to is not None:
            return ()
        label = field_of(Participation, "valid_to").label
        return (Problem("field.missing", {"label": label}, "valid_to"),)

    def save(self, record: Participation) -> object:
        """End the participations."""
        return self.desk.secretariat.participations.end(self._ids, record.valid_to)
