"""The dialog of a record with lists of parts: tabs, one save, names changed since a day."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Generic, TypeVar

from PySide6.QtWidgets import QWidget

from sekretariat.desktop.base.conflicts import PART_REMOVED, stored_part, stored_record
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.marks import go_to_widget
from sekretariat.desktop.base.parts_table import PartForm, PartsTable
from sekretariat.desktop.base.record_dialog import RecordDialog, RecordForm
from sekretariat.domain.fields import check
from sekretariat.domain.problems import Problem
from sekretariat.domain.records import Record

R = TypeVar("R", bound=Record)
Lists = Mapping[str, Sequence[Record]]


@dataclass(frozen=True)
class CardForm:
    """The lists of a card by name, and the fields whose change may hold from a day on."""

    parts: Mapping[str, PartForm]
    name_fields: Sequence[str] = ()
    shown_only: Sequence[str] = ()


class CardDialog(RecordDialog[R], Generic[R]):
    """Edits a record and its parts. `save` finds the edited parts in `parts()`."""

    def __init__(
        self, desk: Desk, form: RecordForm[R], card: CardForm, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, replace(form, own_widgets=(*form.own_widgets, PartsTable)), parent)
        self._card = card
        self._is_stored = False
        self.tables: dict[str, PartsTable] = {}
        for name, described in card.parts.items():
            table = self.form.findChild(PartsTable, name)
            if table is None:
                raise TypeError(f"{form.form}.ui: {name} is missing")
            table.set_up(desk, described)
            self.tables[name] = table
        self.binding.set_read_only(card.shown_only)
        self.binding.signals.edited.connect(self._ask_since_when)

    def load_card(self, record: R, parts: Lists, since: date) -> None:
        """Show a record and its parts; `since` is the day suggested for a change of name."""
        self._is_stored = record.row_version > 0
        for name, table in self.tables.items():
            table.load(parts[name])
        self.load(record)
        self.change_day.set_value(since)

    def parts(self) -> dict[str, list[Any]]:
        """Return the edited parts by the name of their list."""
        return {name: table.parts() for name, table in self.tables.items()}

    @property
    def began_with(self) -> dict[str, int]:
        """The versions of the parts as they were read, by id."""
        return {
            part_id: version
            for table in self.tables.values()
            for part_id, version in table.edited.began_with.items()
        }

    @property
    def dirty(self) -> bool:
        """Tell whether record or parts have been edited."""
        return self.binding.dirty or any(table.dirty for table in self.tables.values())

    @property
    def places(self) -> frozenset[str]:
        """The fields and the lists a problem can sit at."""
        return super().places | frozenset(self.tables)

    def problems(self, record: R) -> Sequence[Problem]:
        """Return what is wrong with fields and parts; those of parts are placed at their lists."""
        of_parts = [
            replace(problem, field=name)
            for name, table in self.tables.items()
            for problem in table.problems()
        ]
        return [*check(record), *of_parts]

    def go_to(self, place: str) -> None:
        """Go to a field or to a list, on whichever tab it stands."""
        if place in self.tables:
            go_to_widget(self.tables[place])
        else:
            super().go_to(place)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show problems; the first one's place gets the keyboard."""
        super().show_problems(problems)
        if self.conflict_choices.undecided() is None:
            self.go_to(self.placed(problems[0]).field)

    def placed(self, problem: Problem) -> Problem:
        """Return a problem of a stored part at its list."""
        name = self._list_of(problem)
        return replace(problem, field=name) if name else problem

    def rebase(self, problem: Problem) -> bool:
        """Take over what another clerk saved in the record or in a part."""
        stored, name = stored_record(problem), self._list_of(problem)
        part = stored_part(problem)
        if part is not None and name:
            edited = self.tables[name].edited
            edited.renew(part.id) if problem.code == PART_REMOVED else edited.take_back(part)
            self.tables[name].refresh()
            return False
        if stored is None or not name:
            return super().rebase(problem)
        self.tables[name].edited.rebase(stored)
        self.tables[name].refresh()
        return True

    def settle(self, problem: Problem, value: object) -> None:
        """Put the wording chosen into its field, or into its part."""
        stored, name = stored_record(problem), self._list_of(problem)
        if stored is None or not name:
            super().settle(problem, value)
        else:
            self.tables[name].edited.put(stored.id, problem.field, value)
            self.tables[name].refresh()

    def _list_of(self, problem: Problem) -> str:
        """Return the name of the list a conflict sits in, "" where it is in the record."""
        stored, part = stored_record(problem), stored_part(problem)
        holding = (
            name
            for name, table in self.tables.items()
            if (stored and table.edited.holds(stored)) or (part and table.shows(type(part)))
        )
        return next(holding, "")

    def _ask_since_when(self) -> None:
        edited = set(self.binding.edited_fields())
        is_renamed = bool(edited & set(self._card.name_fields))
        self.change_row.setVisible(self._is_stored and is_renamed)
