"""The members of a body as of a day, and everything a clerk does with its seats."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QWidget

from sekretariat.desktop.base.actions import make_action
from sekretariat.desktop.base.card_export import CardExport
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.list_actions import action_button, fill_filter, more_button
from sekretariat.desktop.base.list_export import ListExport
from sekretariat.desktop.base.list_page import ListPage, ListSpec
from sekretariat.desktop.base.list_paste import taking_in
from sekretariat.desktop.base.table_model import Query
from sekretariat.desktop.bodies.members_actions import MembersActions
from sekretariat.desktop.bodies.members_listing import (
    MembersListing,
    Row,
    columns,
    forum_columns,
)
from sekretariat.desktop.bodies.seat_detail import SeatDetail
from sekretariat.domain.bodies import BodyKind
from sekretariat.domain.changes import ChangeSet

WATCHED = frozenset(
    {
        "affiliation",
        "body",
        "function",
        "membership",
        "office_holder",
        "organization",
        "participation",
        "person",
        "seat",
    }
)


LIST_AND_DETAIL = (720, 280)  # the list is what is looked at


class MembersPage(ListPage):
    """Seats and members of one body; `left` leads back to the bodies."""

    left = Signal()

    def __init__(self, desk: Desk, body_id: str, parent: QWidget | None = None) -> None:
        self.body_id = body_id
        self._office = desk.secretariat
        self.is_forum = self._office.bodies.card(body_id).body.kind is BodyKind.FORUM
        self.listing = self._make_listing()
        seats = self.tr("This body has no seats on this day. Seats exist before anybody sits.")
        forum = self.tr("Nobody takes part in this forum on this day.")
        spec = ListSpec(
            "forum_members" if self.is_forum else "members",
            "",
            self.listing,
            empty=forum if self.is_forum else seats,
        )
        super().__init__(desk, spec, parent)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.acts = MembersActions(self, self)
        self.export = ListExport(self, self._title(), self._make_listing)
        self.cards = CardExport(self, self._make_listing, "person_id")
        self.detail = SeatDetail(desk, self.listing.row, self)
        self.splitter.setOrientation(Qt.Orientation.Vertical)
        self.show_detail(self.detail)
        if desk.state.get_bytes(f"{spec.name}.splitter").isEmpty():
            self.splitter.setSizes(LIST_AND_DETAIL)
        self._add_page_actions()
        self.opened.connect(self.acts.edit)
        self.selected.connect(self.detail.show_record)
        self.arranged.connect(self._tell_count)
        self.refresh()

    @property
    def day(self) -> date:
        """The day the list is shown for."""
        return self.as_of.day

    def current_row(self) -> Row:
        """Return the line the keyboard is in; empty for none."""
        return self.listing.row(self.table.current_id())

    def selected_rows(self) -> list[Row]:
        """Return the selected lines."""
        return [self.listing.row(row_id) for row_id in self.table.selected_ids()]

    def body_name(self) -> str:
        """Return what the body is called on the day."""
        return str(self._office.bodies.names(self.day)[self.body_id][0])

    def refresh(self) -> None:
        """Read the list again, with the groups there are now."""
        self.page_title.setText(self._title())
        self.page_title.setToolTip(self._title())
        self.table.setAccessibleName(self._title())
        super().refresh()
        fill_filter(self._filters["group"], self.listing.groups())

    def print_directory(self) -> None:
        """Show the member directory of the day as it will be printed."""
        self.desk.open("print", f"member-list:{self.body_id}:{self.day.isoformat()}")

    def _title(self) -> str:
        return self.tr("Members · {}").format(self.body_name())

    def _make_listing(self) -> MembersListing:
        shown_columns = forum_columns() if self.is_forum else columns()
        return MembersListing(self._office.lists.members, self.body_id, shown_columns)

    def _hear(self, changes: ChangeSet) -> None:
        if WATCHED & changes.entities():
            self.listing.forget()
            self.refresh()

    def _add_page_actions(self) -> None:
        acts, forum = self.acts, self.is_forum
        back = action_button(make_action("back", self, self.left.emit, text=self.tr("Bodies")))
        back.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.actions_row.addWidget(back)
        seats = make_action("new", self, acts.add_seats, text=self.tr("Add seats…"))
        held = [make_action("appoint", self, acts.appoint)]
        held.append(make_action("succeed", self, acts.succeed))
        persons = self.tr("Assign persons…") if forum else ""
        assign = make_action("assign", self, acts.assign, text=persons)
        end = make_action("end", self, acts.end, text=self.tr("End…"))
        leave = make_action("leave", self, acts.leave)
        records = [make_action("seat", self, acts.edit_seat)]
        records.append(make_action("delete_seat", self, acts.delete_seat))
        records.append(make_action("body", self, acts.edit_body))
        records.append(make_action("person", self, acts.show_person))
        if forum:
            self._new_action = assign
            main, further = [assign, end], [seats, *held, leave, *records]
        else:
            self._new_action = seats
            main, further = [*held, end], [seats, assign, leave, *records]
        further += [*taking_in(self.desk, self, lambda: self.body_id)]
        further.append(make_action("cards", self, self.cards.ask))
        for action in main:
            self.actions_row.addWidget(action_button(action))
        self.actions_row.addWidget(more_button(self.tr("More"), further))
        self.add_action("export", self.export.ask)
        self.add_action("print", self.print_directory)

    def _tell_count(self, query: Query) -> None:
        filled, seats = self.listing.count()
        guests = self.listing.participants()
        told = []
        if query.search or query.filters:
            told.append(self.tr("%n line(s) shown", None, self.model.rowCount()))
        if seats or not guests:
            told.append(self.tr("{} of {} seats filled").format(filled, seats))
        if guests:
            told.append(self.tr("%n participant(s)", None, guests))
        self.count_text.setText(" · ".join(told))
        self._show_current()

    def _show_current(self) -> None:
        """Show the seat the keyboard is in; the first one where it is in none."""
        if not self.table.current_id() and self.model.rowCount():
            self.table.go_to(self.model.id_at(0))
        self.detail.show_record(self.table.current_id())
