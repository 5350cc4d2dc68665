"""Seats and members of one body on a day, read once a day and change, searched in memory."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from sekretariat.desktop.base.listings import sorting
from sekretariat.desktop.base.table_model import Column, Filter, Query
from sekretariat.domain.bodies import Membership, ParticipationKind, Role, Seat
from sekretariat.domain.fields import Kind, field_of
from sekretariat.domain.names import matches, search_key, search_words
from sekretariat.domain.people import Affiliation, Person, Salutation
from sekretariat.services.lists import ListQuestion
from sekretariat.words import shown, translate

Row = Mapping[str, Any]
SEARCHED = ("seat_number", "name", "organization", "group", "function", "tasks")
SEAT = "seat_number"
VACANT, FILLED, RESTING = "vacant", "filled", "resting"


def columns() -> Sequence[Column]:
    """Return the columns of a body's members; keys are those of sheets."""

    def label(record_class: type, name: str) -> str:
        return translate(field_of(record_class, name).label)

    return (
        Column(SEAT, QCoreApplication.translate("MembersPage", "Seat"), Kind.NUMBER, 60),
        Column("group", label(Seat, "group"), width=124),
        Column("organization", label(Seat, "organization_id"), width=190),
        Column("name", QCoreApplication.translate("MembersPage", "Name"), width=226),
        Column("function", label(Affiliation, "function"), width=110),
        Column("tasks", QCoreApplication.translate("MembersPage", "In the body"), width=96),
        Column("role", label(Membership, "role"), width=112),
        Column("deputy_for", QCoreApplication.translate("MembersPage", "Deputy for"), width=124),
        Column("start", QCoreApplication.translate("MembersPage", "since"), Kind.DAY, 84),
        Column("end", label(Membership, "valid_to"), Kind.DAY, 90, hidden=True),
        Column("rank", label(Membership, "rank"), Kind.NUMBER, 56, hidden=True),
        Column(
            "status", QCoreApplication.translate("MembersPage", "Status"), width=96, hidden=True
        ),
        Column("voting", label(Seat, "voting"), Kind.FLAG, 90, hidden=True),
        Column(
            "salutation", label(Person, "salutation"), width=80, hidden=True, choices=Salutation
        ),
        Column(
            "emails", QCoreApplication.translate("MembersPage", "E-mail"), width=200, hidden=True
        ),
        Column(
            "phones", QCoreApplication.translate("MembersPage", "Telephone"), width=140, hidden=True
        ),
        Column("city", QCoreApplication.translate("MembersPage", "Town"), width=130, hidden=True),
        Column("appointed_on", label(Membership, "appointed_on"), Kind.DAY, 100, hidden=True),
        Column("appointed_by", label(Membership, "appointed_by"), width=150, hidden=True),
    )


def forum_columns() -> Sequence[Column]:
    """Return the columns of a forum: names first, what only seats have is hidden."""
    seated = {SEAT, "group", "deputy_for"}
    found = [replace(one, hidden=one.hidden or one.key in seated) for one in columns()]
    return sorted(found, key=lambda one: one.key != "name")


class MembersListing:
    """The roster of a body as a list; sorted by seat, deputies stand after their members."""

    def __init__(
        self,
        ask: Callable[[ListQuestion], Sequence[Row]],
        body_id: str,
        shown_columns: Sequence[Column] = (),
    ) -> None:
        self.columns = shown_columns or columns()
        self._ask = ask
        self._body_id = body_id
        self._day: date | None = None
        self._rows: dict[str, Row] = {}
        self._keys: dict[str, str] = {}

    @property
    def filters(self) -> Sequence[Filter]:
        """The filters: groups as they are in the body, roles, vacant or not."""
        guests = [kind for kind in ParticipationKind if kind is not ParticipationKind.MEMBER]
        roles = [(one.value, translate(one.label)) for one in (*Role, *guests)]
        states = (
            (VACANT, QCoreApplication.translate("MembersPage", "vacant only")),
            (FILLED, QCoreApplication.translate("MembersPage", "filled only")),
            (RESTING, QCoreApplication.translate("MembersPage", "on leave only")),
        )
        return (
            self.groups(),
            Filter("role", translate(field_of(Membership, "role").label), roles),
            Filter("state", QCoreApplication.translate("MembersPage", "Seats"), states),
        )

    def groups(self) -> Filter:
        """Return the filter of the groups there are."""
        found = {str(row["group"]) for row in self._rows.values() if row["group"]}
        label = translate(field_of(Seat, "group").label)
        return Filter("group", label, [(one, one) for one in sorted(found, key=sorting)])

    def forget(self) -> None:
        """Read the rows again when they are next asked for."""
        self._day = None

    def arrange(self, query: Query) -> list[str]:
        """Return the ids of the lines that fit."""
        self._read(query.as_of or date.max)
        words = search_words(query.search)
        found = [
            row_id
            for row_id, row in self._rows.items()
            if matches(self._keys[row_id], words) and _fits(row, query.filters)
        ]
        if query.sort not in {"", SEAT}:
            found.sort(key=lambda one: _sorting(self._rows[one], query.sort))
        if query.descending:
            found.reverse()
        return found

    def rows(self, keys: Sequence[str]) -> list[Row]:
        """Return lines by id, as the list shows them."""
        return [_worded(self._rows[key]) for key in keys]

    def key_of(self, record_id: str) -> str:
        """Return the id itself."""
        return record_id

    def row(self, row_id: str) -> Row:
        """Return one line as the services gave it; empty for none."""
        return self._rows.get(row_id, {})

    def count(self) -> tuple[int, int]:
        """Return (filled seats, seats) of the day; a shared seat counts once."""
        seats = {row["seat_id"] for row in self._rows.values() if row["seat_id"]}
        vacant = {row["seat_id"] for row in self._rows.values() if is_vacant(row)}
        return len(seats - vacant), len(seats)

    def participants(self) -> int:
        """Return how many take part on the day without a seat."""
        return sum(is_participation(row) for row in self._rows.values())

    def _read(self, as_of: date) -> None:
        if as_of != self._day:
            rows = self._ask(ListQuestion(as_of=as_of, body=self._body_id))
            self._rows = {str(row["id"]): row for row in rows}
            self._keys = {row_id: _key(row) for row_id, row in self._rows.items()}
            self._day = as_of


def is_vacant(row: Row) -> bool:
    """Tell whether a line stands for an empty seat."""
    return not row["person_id"]


def is_participation(row: Row) -> bool:
    """Tell whether a line is somebody taking part without a seat."""
    return not row["seat_id"]


def _key(row: Row) -> str:
    return search_key(*(str(row[name] or "") for name in SEARCHED))


def _fits(row: Row, filters: Mapping[str, str]) -> bool:
    group, role, state = (filters.get(name) for name in ("group", "role", "state"))
    states = {VACANT: is_vacant(row), FILLED: not is_vacant(row), RESTING: bool(row["on_leave"])}
    return (
        (not group or row["group"] == group)
        and (not role or row["role"] == role)
        and (not state or states[state])
    )


def _sorting(row: Row, key: str) -> Any:
    return sorting(row["sort_key"] if key == "name" else row.get(key))


def _worded(row: Row) -> Row:
    """Return a line in words: since when a seat is vacant, whether a member is on leave."""
    words: dict[str, Any] = {"role": shown(row["role"]), "status": shown(row["status"])}
    if is_vacant(row):
        since = row["vacant_since"]
        words["name"] = (
            QCoreApplication.translate("MembersPage", "N. N. (vacant since {})").format(
                shown(since)
            )
            if since
            else QCoreApplication.translate("MembersPage", "N. N. (vacant)")
        )
    elif row["on_leave"]:
        words["role"] = QCoreApplication.translate("MembersPage", "{} (on leave)").format(
            words["role"]
        )
    elif row["rank"]:
        words["role"] = f"{words['role']} {row['rank']}"
    return {**row, **words}
