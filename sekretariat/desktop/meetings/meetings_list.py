"""The list of all sessions, the latest first."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.list_actions import fill_filter
from sekretariat.desktop.base.list_page import ListPage, ListSpec
from sekretariat.desktop.base.listings import RowsListing
from sekretariat.desktop.base.table_model import Column, Filter, Query
from sekretariat.desktop.meetings.meeting_dialog import MeetingDialog, new_card
from sekretariat.domain.changes import ChangeSet
from sekretariat.domain.fields import Kind, field_of
from sekretariat.domain.meetings import Meeting, MeetingStatus
from sekretariat.domain.names import matches, search_key, search_words
from sekretariat.services.session_cards import SessionCard
from sekretariat.words import N_, shown, translate

Row = Mapping[str, Any]
WATCHED = frozenset({"meeting", "joint_body", "body", "legislative_term"})
ORDINAL = N_("No.")
SEARCHED = ("body", "title", "venue", "term", "kind", "mode", "status")
WIDTHS = {
    "held_on": 90,
    "ordinal_in_term": 44,
    "body": 300,
    "term": 120,
    "kind": 150,
    "mode": 90,
    "venue": 200,
    "status": 110,
    "title": 200,
    "begins_at": 70,
    "ends_at": 70,
    "ordinal_in_year": 120,
}
HIDDEN = frozenset({"title", "begins_at", "ends_at", "ordinal_in_year"})


class SessionRows(RowsListing):
    """The sessions' rows, read once and again after changes; filters follow what there is."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._all_rows: Sequence[Row] | None = None
        super().__init__(columns(), self._fitting, self._offered())

    def forget(self) -> None:
        """Read the sessions again when they are next asked for."""
        self._all_rows = None
        self.filters = self._offered()

    def _read(self) -> Sequence[Row]:
        if self._all_rows is None:
            from sekretariat.services.lists import ListQuestion  # noqa: PLC0415  lazy: brings SQL

            question = ListQuestion(as_of=self._desk.today())
            self._all_rows = self._desk.secretariat.lists.meetings(question)
        return self._all_rows

    def _fitting(self, query: Query) -> list[Row]:
        words = search_words(query.search)
        chosen = query.filters
        return [
            row
            for row in self._read()
            if chosen.get("body_id", row["body_id"]) in row["bodies"]
            and chosen.get("status", row["status"]) == row["status"]
            and chosen.get("year", year_of(row)) == year_of(row)
            and matches(search_key(*(shown(row[key]) for key in SEARCHED)), words)
        ]

    def _offered(self) -> Sequence[Filter]:
        rows = self._read()
        bodies = {one: name for row in rows for one, name in row["bodies"].items()}
        years = sorted({year_of(row) for row in rows} - {""}, reverse=True)
        statuses = [(one.value, translate(one.label)) for one in MeetingStatus]
        year = QCoreApplication.translate("SessionRows", "Year")
        return (
            Filter("body_id", label("body_id"), sorted(bodies.items(), key=lambda one: one[1])),
            Filter("year", year, [(one, one) for one in years]),
            Filter("status", label("status"), statuses),
        )


class MeetingsList(ListPage):
    """Sessions: search, sort, filter, open, add."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._rows = SessionRows(desk)
        text = QCoreApplication.translate(
            "MeetingsList", "No session yet. A session brings its number, agenda and papers along."
        )
        title = QCoreApplication.translate("MeetingsList", "Sessions")
        spec = ListSpec("meetings", title, self._rows, text, WATCHED, dated=False)
        super().__init__(desk, spec, parent)
        self.add_action("new", self.add, self.tr("Add session"))
        self.add_action("edit", self.edit, self.tr("Edit session"))
        self.add_action("delete", self.delete, self.tr("Delete session"))
        self.add_action("print", self.print_agenda, self.tr("Print agenda"))
        self.refresh()

    def add(self) -> None:
        """Open the dialog of a new session, of the body chosen or used last."""
        current = self.table.current_id()
        body_id = self.query.filters.get("body_id", "")
        if not body_id and current:
            body_id = self.desk.secretariat.meetings.get(current).body_id
        self._open(new_card(self.desk, body_id))

    def edit(self) -> None:
        """Open the dialog of the current session."""
        current = self.table.current_id()
        if current:
            meetings = self.desk.secretariat.meetings
            self.desk.act(lambda: meetings.card(current), then=self._open)

    def delete(self) -> None:
        """Remove the current session with its agenda; undoable."""
        current = self.table.current_id()
        if current:
            self.desk.act(lambda: self.desk.secretariat.meetings.delete(current))

    def print_agenda(self) -> None:
        """Go to the preview of the current session's agenda."""
        if self.table.current_id():
            self.desk.open("print", f"agenda:{self.table.current_id()}")

    def _open(self, card: SessionCard) -> None:
        dialog = MeetingDialog(self.desk, card, self)
        if card.meeting.row_version == 0:
            dialog.saved.connect(lambda added: self.desk.open("meeting", added.id))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _hear(self, changes: ChangeSet) -> None:
        if WATCHED & changes.entities():
            self._rows.forget()
            for described in self._rows.filters:
                fill_filter(self._filters[described.key], described)
        super()._hear(changes)


def label(name: str) -> str:
    """Return the label of a session's field."""
    return translate(field_of(Meeting, name).label)


def columns() -> list[Column]:
    """Return the list's columns."""
    labels = {
        "body": label("body_id"),
        "term": label("term_id"),
        "ordinal_in_term": translate(ORDINAL),
    }
    kinds = {"held_on": Kind.DAY, "ordinal_in_term": Kind.NUMBER, "ordinal_in_year": Kind.NUMBER}
    return [
        Column(
            name, labels.get(name) or label(name), kinds.get(name, Kind.TEXT), width, name in HIDDEN
        )
        for name, width in WIDTHS.items()
    ]


def year_of(row: Row) -> str:
    """Return the year of a session's day, "" without one."""
    return str(row["held_on"].year) if row["held_on"] else ""
