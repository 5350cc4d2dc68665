"""The agenda of one session: its tree, the clock of planned minutes, the item's details."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from sekretariat.desktop.agenda.agenda_model import NEW, AgendaModel
from sekretariat.desktop.agenda.agenda_tree import AgendaTree
from sekretariat.desktop.agenda.clock_words import ClockWords
from sekretariat.desktop.agenda.copy_items_dialog import CopyItemsDialog
from sekretariat.desktop.agenda.item_details import ItemDetails
from sekretariat.desktop.agenda.item_papers import ItemPapers
from sekretariat.desktop.agenda.typed_items import TypedItems
from sekretariat.desktop.base.actions import make_action
from sekretariat.desktop.base.appearance import make_muted
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.forms import load_form
from sekretariat.desktop.base.list_actions import action_button
from sekretariat.desktop.base.widgets.wrapping_row import let_wrap
from sekretariat.domain.changes import ChangeSet

WATCHED = frozenset({"agenda_item", "meeting"})


class AgendaPanel(QWidget):
    """Works on the agenda of the session shown; every action is one undo step."""

    agenda_actions: QHBoxLayout
    agenda_splitter: QSplitter
    agenda_states: QStackedWidget
    agenda_tree: AgendaTree
    clock_text: QLabel
    no_items_page: QWidget
    first_item: QPushButton
    first_copy: QPushButton
    item_side: QWidget
    item_column: QVBoxLayout
    item_heading: QLabel
    item_scroll: QScrollArea
    item_problem: QLabel

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "agenda_panel", AgendaTree)
        self.agenda_actions = let_wrap(self.agenda_actions)
        self._desk = desk
        self._meeting_id = ""
        self._is_frozen = False
        self._item_buttons: list[QAction] = []
        self.model = AgendaModel(self)
        self._clock = ClockWords(self)
        self.agenda_tree.show_model(self.model)
        self.details = ItemDetails(desk, self.item_problem, self)
        self.item_scroll.setWidget(self.details)
        self.papers = ItemPapers(desk, self)
        self.item_column.insertWidget(2, self.papers)
        self._typed = TypedItems(desk, self, self)
        bar = self.item_scroll.verticalScrollBar().sizeHint().width()
        self.item_scroll.setMinimumWidth(self.details.minimumSizeHint().width() + bar)
        make_muted(self.item_heading)
        make_muted(self.clock_text)
        self.agenda_splitter.setStretchFactor(0, 3)
        self.agenda_splitter.setStretchFactor(1, 1)
        self._add_actions()
        self._connect()
        self.setFocusProxy(self.agenda_tree)
        self._show_item("")

    def show_meeting(self, meeting_id: str) -> None:
        """Show the agenda of a session."""
        self.details.save()
        if meeting_id != self._meeting_id:
            self.details.forget()
        self._meeting_id = meeting_id
        self.refresh()

    @property
    def meeting_id(self) -> str:
        """The session shown."""
        return self._meeting_id

    def go_to(self, item_id: str) -> bool:
        """Go to an item; tell whether it is there."""
        return bool(item_id) and self.agenda_tree.go_to(item_id)

    def keep(self) -> None:
        """Save what was typed and not yet saved."""
        self.details.save()

    def refresh(self) -> None:
        """Read the agenda again; the current item stays current."""
        current = self.agenda_tree.current_id()
        agendas = self._desk.secretariat.agendas
        items = agendas.items(self._meeting_id)
        self.model.show_lines(agendas.lines(self._meeting_id))
        first = items[0].id if items else ""
        self.agenda_tree.go_to(current if current in {one.id for one in items} else first)
        if not items:
            self._show_item("")
        self.agenda_states.setCurrentWidget(self.agenda_tree if items else self.no_items_page)
        self._is_frozen = any(item.number_frozen for item in items)
        release, fix = self.tr("Release numbers"), self.tr("Fix numbers")
        self._freeze.setText(release if self._is_frozen else fix)
        self._freeze.setEnabled(bool(items))
        meeting = self._desk.secretariat.meetings.get(self._meeting_id)
        self.clock_text.setText(self._clock.told(items, meeting))

    def add_item(self) -> None:
        """Begin a new item after the current one and edit its title in place."""
        self.details.save()
        after = self.agenda_tree.current_id()
        self.agenda_states.setCurrentWidget(self.agenda_tree)
        self.agenda_tree.setFocus()
        self.agenda_tree.edit_title(self.model.begin_new(after if after != NEW else ""))

    def remove_item(self) -> None:
        """Take the current item with all below it off the agenda."""
        item_id = self.agenda_tree.current_id()
        if item_id:
            neighbour = self.model.neighbour_of(item_id)
            self._act(lambda: self._agendas.remove([item_id]))
            self.agenda_tree.go_to(neighbour)

    def move_up(self) -> None:
        """Put the current item before the one above it."""
        self._with_current(lambda item_id: self._agendas.shift(item_id, -1))

    def move_down(self) -> None:
        """Put the current item after the one below it."""
        self._with_current(lambda item_id: self._agendas.shift(item_id, 1))

    def indent(self) -> None:
        """Put the current item under its upper neighbour."""
        self._with_current(self._agendas.indent)

    def outdent(self) -> None:
        """Put the current item beside the one it is under."""
        self._with_current(self._agendas.outdent)

    def freeze(self) -> None:
        """Fix the numbers, or let them follow the places again."""
        self._act(lambda: self._agendas.freeze(self._meeting_id, frozen=not self._is_frozen))

    def copy_items(self) -> None:
        """Choose items of another session to put on this agenda."""
        dialog = CopyItemsDialog(self._desk, self._meeting_id, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @property
    def _agendas(self) -> Any:
        return self._desk.secretariat.agendas

    def _act(self, work: Callable[[], object]) -> bool:
        """Do something with the agenda, after what stands in the details is saved."""
        self.details.save()
        return self._desk.act(work)

    def _with_current(self, work: Callable[[str], object]) -> None:
        item_id = self.agenda_tree.current_id()
        if item_id and item_id != NEW:
            self._act(lambda: work(item_id))

    def _show_item(self, item_id: str) -> None:
        """Show an item's details; what was typed for another one is saved before."""
        if item_id != self.details.item_id:
            self.details.save()
        is_item = bool(item_id) and item_id != NEW
        self.details.setVisible(is_item)
        line = self.model.line_of(item_id) if is_item else None
        number = line.number if line else ""
        named = self.tr("to item {}").format(f"{number} {line.title}".strip()) if line else ""
        self.papers.show_item(self._meeting_id, item_id if is_item else "", named)
        for action in self._item_buttons:
            action.setEnabled(is_item)
        if not is_item:
            self.details.forget()
            self.item_heading.setText(self.tr("No item is chosen."))
            return
        self.item_heading.setText(self.tr("Item {}").format(number) if number else "")
        self._desk.act(lambda: self._agendas.item(item_id), then=self.details.load)

    def _hear(self, changes: ChangeSet) -> None:
        if self._meeting_id in {one.record_id for one in changes.changes if one.after is None}:
            self._meeting_id = ""
        elif self._meeting_id and WATCHED & changes.entities():
            self.refresh()

    def _add_actions(self) -> None:
        tree = self.agenda_tree
        new = make_action("new", self, self.add_item, text=self.tr("Add item"))
        new.setShortcuts([*new.shortcuts(), QKeySequence("Ins")])
        self._item_buttons = [
            make_action("up", tree, self.move_up),
            make_action("down", tree, self.move_down),
            make_action("outdent", tree, self.outdent),
            make_action("indent", tree, self.indent),
            make_action("delete", tree, self.remove_item, text=self.tr("Remove item")),
        ]
        self._freeze = make_action("freeze", self, self.freeze)
        copy = make_action("copy_items", self, self.copy_items)
        office = self._desk.secretariat
        carry = make_action(
            "carry_over",
            self,
            lambda: self._act(lambda: office.carrying_over.carry(self._meeting_id)),
        )
        for action in (new, *self._item_buttons, self._freeze, copy, carry):
            button = action_button(action)
            if action in self._item_buttons[:4]:
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            self.agenda_actions.addWidget(button)
        self.agenda_actions.addStretch()

    def _connect(self) -> None:
        # Edits and drops are carried out after the view is done with them: the answer is a new
        # agenda, and a view must not lose its rows while it closes an editor.
        queued = Qt.ConnectionType.QueuedConnection
        self.model.add_asked.connect(self._typed.add, queued)
        self.model.edit_asked.connect(self._typed.change, queued)
        self.model.move_asked.connect(self._move, queued)
        self.agenda_tree.edit_ended.connect(self.model.discard_new, queued)
        self.agenda_tree.item_chosen.connect(self._show_item)
        self.agenda_tree.opened.connect(self.details.go_to_title)
        self.details.left.connect(self.agenda_tree.setFocus)
        self.agenda_tree.files_dropped.connect(self._attach_dropped)
        self.first_item.clicked.connect(self.add_item)
        self.first_copy.clicked.connect(self.copy_items)
        self._desk.changed.connect(self._hear)

    def _attach_dropped(self, item_id: str, paths: list[Path]) -> None:
        """Attach files let go on the row of an item."""
        self.agenda_tree.go_to(item_id)
        self.papers.attach(*paths)

    def _move(self, item_id: str, parent_id: str, place: int) -> None:
        self._act(lambda: self._agendas.move(item_id, parent_id, place))
        self.agenda_tree.go_to(item_id)
