"""What is typed into the agenda's tree: new items and changed cells, saved at once."""

from functools import partial
from typing import Protocol

from PySide6.QtWidgets import QWidget

from sekretariat.desktop.agenda.addition_dialog import AdditionDialog
from sekretariat.desktop.base.desk import Desk
from sekretariat.domain.fields import field_of
from sekretariat.domain.meetings import AgendaItem
from sekretariat.domain.problems import Problem
from sekretariat.domain.rules.rulebook import AdditionRule


class Agenda(Protocol):
    """What the panel lends: the session shown, its unsaved details, the way to an item."""

    @property
    def meeting_id(self) -> str:
        """The session shown."""
        ...

    def keep(self) -> None:
        """Save what was typed and not yet saved."""
        ...

    def go_to(self, item_id: str) -> bool:
        """Go to an item."""
        ...


class TypedItems:
    """Saves what was typed; `panel` stands above the dialogs."""

    def __init__(self, desk: Desk, agenda: Agenda, panel: QWidget) -> None:
        self._desk, self._agenda, self._panel = desk, agenda, panel

    def add(self, title: str, after_id: str) -> None:
        """Add an item; while the session runs as far as the rules of the body let it."""
        meeting_id = self._agenda.meeting_id
        item = AgendaItem(meeting_id=meeting_id, title=title)
        asked = partial(self._desk.secretariat.additions.asked, meeting_id)
        self._desk.act(asked, then=partial(self._add, item, after_id))

    def change(self, item_id: str, name: str, text: str) -> None:
        """Save a cell edited in place."""
        self._agenda.keep()
        value: object = text
        if name == "minutes_planned":
            if text and not text.isdecimal():
                label = field_of(AgendaItem, name).label
                problem = Problem("field.not_a_number", {"value": text, "label": label}, name)
                self._desk.messages.problems([problem])
                return
            value = int(text) if text else None
        agendas = self._desk.secretariat.agendas
        item = agendas.item(item_id)
        setattr(item, name, value)
        self._desk.act(lambda: agendas.save(item))

    def _add(self, item: AgendaItem, after_id: str, asked: AdditionRule | None) -> None:
        agendas = self._desk.secretariat.agendas
        if asked is not None:
            dialog = AdditionDialog(self._desk, item, after_id, asked, self._panel)
            dialog.saved.connect(lambda added: self._agenda.go_to(added.id))
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()
            return
        self._agenda.keep()
        if self._desk.act(lambda: agendas.add(item, after_id=after_id)):
            self._agenda.go_to(item.id)
