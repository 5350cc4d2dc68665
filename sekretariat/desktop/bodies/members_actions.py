"""What a clerk does with the seats and members of a body: each action opens its dialog."""

from datetime import date
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject

from sekretariat.desktop.base.list_page import ListPage
from sekretariat.desktop.base.marks import worded
from sekretariat.desktop.bodies.assign_dialogs import (
    AssignDialog,
    ParticipationDialog,
    ParticipationEndDialog,
)
from sekretariat.desktop.bodies.body_dialog import BodyDialog
from sekretariat.desktop.bodies.members_listing import (
    MembersListing,
    Row,
    is_participation,
    is_vacant,
)
from sekretariat.desktop.bodies.membership_dialogs import (
    EndDialog,
    LeaveDialog,
    MembershipDialog,
    SuccessionDialog,
)
from sekretariat.desktop.bodies.seat_dialogs import SeatDialog, SeatTemplateDialog
from sekretariat.domain.appointments import SeatTemplate, Succession
from sekretariat.domain.bodies import BodyKind, Membership, Participation, Role, Seat
from sekretariat.domain.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QDialog


class ShownMembers(Protocol):
    """What a members page shows: whose members, on which day, which lines are chosen."""

    @property
    def body_id(self) -> str:
        """The body."""
        ...

    @property
    def day(self) -> date:
        """The day of the list."""
        ...

    @property
    def listing(self) -> MembersListing:
        """The lines."""
        ...

    def current_row(self) -> Row:
        """Return the current line, empty where there is none."""
        ...

    def selected_rows(self) -> "Sequence[Row]":
        """Return the chosen lines."""
        ...


class MembersActions(QObject):
    """The actions of a members page, on its selected lines."""

    def __init__(self, page: ListPage, shown: ShownMembers) -> None:
        super().__init__(page)
        self._page = page
        self._shown = shown
        self._desk = page.desk
        self._office = page.desk.secretariat

    def edit(self, row_id: str) -> None:
        """Open a line: the membership, the participation, or for a vacant seat the appointment."""
        row = self._shown.listing.row(row_id)
        if not row:
            return
        if is_participation(row):
            participation = self._office.participations.one(row_id)
            self._open(ParticipationDialog(self._desk, participation, self._page))
        elif is_vacant(row):
            self.appoint()
        else:
            self._open_membership(self._office.seats.membership(row_id))

    def add_seats(self) -> None:
        """Add one seat or many; they begin with the body."""
        body = self._office.bodies.card(self._shown.body_id).body
        row = self._shown.current_row()
        number = self._office.seats.next_number(body.id)
        template = SeatTemplate(body_id=body.id, number=number, count=1)
        template.valid_from = body.constituted_on
        template.group = str(row.get("group", ""))
        self._open(SeatTemplateDialog(self._desk, template, self._page))

    def edit_seat(self) -> None:
        """Open the seat of the current line."""
        row = self._seated_row()
        if row:
            self._open(SeatDialog(self._desk, self._office.seats.seat(row["seat_id"]), self._page))

    def delete_seat(self) -> None:
        """Delete the seat of the current line where nobody ever sat; undo brings it back."""
        row = self._seated_row()
        if row:
            self._desk.act(lambda: self._office.seats.delete_seat(row["seat_id"]))

    def show_person(self) -> None:
        """Go to the person of the current line."""
        row = self._shown.current_row()
        if row and not is_vacant(row):
            self._desk.open("person", str(row["person_id"]))

    def appoint(self) -> None:
        """Appoint a person to the current seat: as member where it is vacant, else as deputy."""
        row = self._seated_row()
        if not row:
            return
        seat: Seat = self._office.seats.seat(row["seat_id"])
        lines = self._office.seats.roster(seat.body_id, self._shown.day).lines
        is_free = any(line.seat_id == seat.id and line.is_vacant for line in lines)
        deputies = sum(line.seat_id == seat.id and line.role is Role.DEPUTY for line in lines)
        membership = Membership(
            seat_id=seat.id,
            role=Role.MEMBER if is_free else Role.DEPUTY,
            rank=None if is_free else deputies + 1,
            on_behalf_of_id=seat.organization_id,
            valid_from=max(self._shown.day, seat.valid_from or date.min),
        )
        self._open_membership(membership)

    def succeed(self) -> None:
        """Let a member be followed by another one."""
        row = self._held_row()
        if not row:
            return
        ending: Membership = self._office.seats.membership(row["id"])
        succession = Succession(
            seat_id=ending.seat_id,
            role=ending.role,
            rank=ending.rank,
            on_behalf_of_id=ending.on_behalf_of_id,
        )
        self._open(
            SuccessionDialog(self._desk, ending.id, succession, str(row["name"]), self._page)
        )

    def end(self) -> None:
        """End the selected memberships, or participations where only such are selected."""
        rows = [row for row in self._shown.selected_rows() if row and not is_vacant(row)]
        held = [row for row in rows if not is_participation(row)]
        ids = [str(row["id"]) for row in held or rows]
        if not ids:
            self._ask_for_member()
        elif held:
            names = ", ".join(str(row["name"]) for row in held)
            self._open(EndDialog(self._desk, ids, self._shown.day, names, self._page))
        else:
            self._open(ParticipationEndDialog(self._desk, ids, self._shown.day, self._page))

    def leave(self) -> None:
        """Let the current membership rest."""
        row = self._held_row()
        if row:
            membership = self._office.seats.membership(row["id"])
            self._open(LeaveDialog(self._desk, membership, str(row["name"]), self._page))

    def assign(self) -> None:
        """Assign persons to a forum: to this one, or the selected members to another."""
        body = self._office.bodies.card(self._shown.body_id).body
        is_forum = body.kind is BodyKind.FORUM
        like = Participation(body_id=body.id if is_forum else "", valid_from=self._shown.day)
        rows = [] if is_forum else self._shown.selected_rows()
        persons = [str(row["person_id"]) for row in rows if row and not is_vacant(row)]
        self._open(AssignDialog(self._desk, like, list(dict.fromkeys(persons)), self._page))

    def edit_body(self) -> None:
        """Open the body itself."""
        card = self._office.bodies.card(self._shown.body_id)
        self._open(BodyDialog(self._desk, card, self._shown.day, self._page))

    def _open_membership(self, membership: Membership) -> None:
        seat = self._office.seats.seat(membership.seat_id)
        self._open(MembershipDialog(self._desk, membership, seat, self._page))

    def _open(self, dialog: Any) -> None:
        """Show a dialog; what it saved is told with its warnings."""
        dialog.saved.connect(self._tell)
        dialog.finished.connect(self._return)
        dialog.finished.connect(dialog.deleteLater)
        opened: QDialog = dialog
        opened.open()

    def _tell(self, outcome: object) -> None:
        """Show warnings beside the way back; they never block."""
        warnings: Sequence[Any] = outcome if isinstance(outcome, list) else ()
        told = [worded(one) for one in warnings if isinstance(one, Problem)]
        if told:
            text = self.tr("Saved. Please note: {}").format(" ".join(told))
            self._desk.messages.done(text, self._desk.undo)

    def _return(self, _result: int) -> None:
        self._page.table.setFocus()

    def _seated_row(self) -> Row:
        row = self._shown.current_row()
        if not row or is_participation(row):
            self._desk.messages.notice(self.tr("Please choose a seat in the list first."))
            return {}
        return row

    def _held_row(self) -> Row:
        row = self._shown.current_row()
        if not row or is_participation(row) or is_vacant(row):
            self._ask_for_member()
            return {}
        return row

    def _ask_for_member(self) -> None:
        self._desk.messages.notice(self.tr("Please choose a member in the list first."))
