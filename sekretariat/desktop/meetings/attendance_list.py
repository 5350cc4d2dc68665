"""Everybody who may sit in a session and how they stand at a minute; what is typed narrows it."""

from datetime import time
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QComboBox, QWidget

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.list_actions import add_stop, begin_with_actions
from sekretariat.desktop.base.list_page import ListPage, ListSpec
from sekretariat.desktop.base.listings import RowsListing
from sekretariat.desktop.base.table_model import Filter, Query
from sekretariat.desktop.base.widgets.time_edit import TimeEdit
from sekretariat.desktop.meetings import presence_words as worded
from sekretariat.desktop.meetings.day_choice import DayChoice
from sekretariat.desktop.meetings.standing_line import StandingLine
from sekretariat.domain.attendance import Attendance
from sekretariat.domain.changes import ChangeSet
from sekretariat.domain.fields import field_of
from sekretariat.domain.meetings import MeetingStatus
from sekretariat.domain.names import matches, search_key, search_words
from sekretariat.domain.planning.gatherings import number_on
from sekretariat.domain.problems import Refused
from sekretariat.domain.rules.quorum import Finding
from sekretariat.services.attendance_rows import board_rows
from sekretariat.words import shown, translate

if TYPE_CHECKING:
    from sekretariat.domain.board import Board

WATCHED = frozenset(
    {
        *("attendance", "membership", "meeting", "body_rules", "agenda_item"),
        *("presiding", "recusal", "quorum_finding", "meeting_day"),
    }
)
DAYS = frozenset({"meeting", "meeting_day"})
MINUTE_MS, SOON_MS, TIME_PX, UNDER_FILTERS, ITEM_LETTERS = 20_000, 12, 96, 2, 24


class AttendanceList(ListPage):
    """The list, the minute and the item it is about, and the line that says how they stand.

    `day_chosen` tells the session and the number of its day that was chosen.
    """

    day_chosen = Signal(str, int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.meeting_id = ""
        self._board: Board | None = None
        self._rows: dict[str, dict[str, Any]] = {}
        self._keys: dict[str, str] = {}
        self._known: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {}
        states = (
            (worded.THERE, self.tr("present")),
            (worded.MISSING, self.tr("not yet there")),
            (worded.AWAY, self.tr("excused or absent")),
        )
        state = Filter("state", translate(field_of(Attendance, "state").label), states)
        spec = ListSpec(
            "attendance",
            self.tr("Attendance"),
            RowsListing(worded.columns(), self._find, (state,)),
            empty=self.tr("Nobody sits in this body on the day of the session."),
            watches=WATCHED,
            dated=False,
        )
        super().__init__(desk, spec, parent)
        begin_with_actions(self.page_header, self.page_title)
        self.minute, self.item, self.standing = TimeEdit(), QComboBox(), StandingLine(self)
        self.day = DayChoice()
        self._add_places()
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self.refresh)
        self._clock = QTimer(self, interval=MINUTE_MS)
        self._clock.timeout.connect(lambda: self.refresh() if self.isVisible() else None)

    def show_meeting(self, meeting_id: str) -> None:
        """Show who is in a session."""
        is_other = meeting_id != self.meeting_id
        self.meeting_id = meeting_id
        self._clock.start()
        self._offer_days(today=is_other)
        self._offer_items()
        self.refresh()

    def refresh(self) -> None:
        """Read the board again; typing searches what was read."""
        self._rows = {}
        self._read()
        super().refresh()

    def _hear(self, changes: ChangeSet) -> None:
        """Read again in the next turn: saving and showing are no single pause for the keyboard."""
        if DAYS & changes.entities():
            self._offer_days(today=False)
        if WATCHED & changes.entities():
            self._soon.start()

    @property
    def at(self) -> time:
        """The minute shown and noted for: the one typed, else now; the begin where all is over."""
        try:
            found = self.minute.value()
        except ValueError:
            found = None
        return found if isinstance(found, time) else self._begin or self._services().now()

    @property
    def _begin(self) -> time | None:
        """When a session began that has been held; None where the clock in the room counts."""
        meeting = self._board.meeting if self._board else None
        is_over = meeting is not None and meeting.status is MeetingStatus.HELD
        return self._board.begins_at if self._board and is_over else None

    @property
    def item_id(self) -> str:
        """The item being dealt with, "" for none."""
        return str(self.item.currentData() or "")

    def deal_with(self, item_id: str) -> None:
        """Show how the session stands for an item."""
        self.item.setCurrentIndex(max(0, self.item.findData(item_id)))

    def meant(self) -> list[dict[str, Any]]:
        """Return the rows an action is about: what is being typed, else what is chosen."""
        if self.search_text.hasFocus() and self.search_text.text().strip():
            self._search_now()
            return [self._rows[self.model.id_at(0)]] if self.model.rowCount() else []
        return [self._rows[one] for one in self.table.selected_ids()]

    def chosen(self, key: str) -> list[str]:
        """Return what the chosen rows have under a key; guests without a card have none."""
        found = (str(self._rows[one][key] or "") for one in self.table.selected_ids())
        return [one for one in found if one]

    def _services(self) -> Any:
        return self.desk.secretariat.attendances.on_day(self.day.number)

    def _read(self) -> None:
        if not self.meeting_id:
            return
        try:
            self._board = self._services().board(self.meeting_id)
        except Refused:
            return  # the session is gone, and its page leaves
        self.minute.setPlaceholderText(shown(self._begin) if self._begin else self.tr("now"))
        rows = board_rows(self._board, self.at, self.item_id)
        self._rows = {row["id"]: self._worded(row) for row in rows}
        self.standing.show_board(self._board, self._board.finding(self.at, self.item_id), self.at)

    def finding(self) -> Finding | None:
        """Return how the quorum stands, None before a session is shown."""
        return self._board.finding(self.at, self.item_id) if self._board else None

    def fitting(self, typed: str) -> list[dict[str, Any]]:
        """Return the rows that hold every typed word, in the order of the list."""
        words = search_words(typed)
        return [row for row in self._rows.values() if matches(row["search_key"], words)]

    def _find(self, query: Query) -> list[dict[str, Any]]:
        wanted = query.filters.get("state", "")
        found = self.fitting(worded.read_typed(query.search).who)
        return [row for row in found if wanted in {"", worded.standing_of(row)}]

    def _worded(self, row: dict[str, Any]) -> dict[str, Any]:
        before, known = self._known.get(row["id"], ({}, {}))
        if before == row:
            return known
        told = f"{row['name']} {row['organization']}"
        if told not in self._keys:
            self._keys[told] = search_key(told)
        words = {"presence": worded.told_presence(row), "role": shown(row["role"])}
        found = {**row, **words, "search_key": self._keys[told]}
        self._known[row["id"]] = (row, found)
        return found

    def _add_places(self) -> None:
        self.minute.setAccessibleName(self.tr("Minute shown and noted for"))
        self.minute.setToolTip(self.minute.accessibleName())
        self.minute.setMaximumWidth(TIME_PX)
        self.item.setAccessibleName(self.tr("Agenda item dealt with"))
        add_stop(self.filters_place, self.day, self.search_text)
        add_stop(self.filters_place, self.minute, self.day)
        add_stop(self.filters_place, self.item, self.minute)
        self.item.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.item.setMinimumContentsLength(ITEM_LETTERS)
        self.day.currentIndexChanged.connect(self._take_day)
        self.minute.editingFinished.connect(self._take_minute)
        self.item.currentIndexChanged.connect(lambda _place: self.refresh())
        column = self.layout()
        if isinstance(column, QBoxLayout):
            column.insertWidget(UNDER_FILTERS, self.standing)

    def _take_day(self, place: int) -> None:
        self.refresh()
        self.day_chosen.emit(self.meeting_id, place + 1)

    def _take_minute(self) -> None:
        if problem := self.minute.problem():
            self.desk.messages.problems([problem])
        self.refresh()

    def _offer_days(self, *, today: bool) -> None:
        """Offer the days of the session: today's, or the one chosen before."""
        if not self.meeting_id:
            return
        attendances = self.desk.secretariat.attendances
        try:
            days = attendances.days(self.meeting_id)
        except Refused:
            return  # the session is gone, and its page leaves
        number = number_on(days, self.desk.today()) if today else self.day.number
        self.day.show_days(days, number)

    def _offer_items(self) -> None:
        """Offer the items of the agenda; the one dealt with stays chosen."""
        chosen = self.item_id
        with QSignalBlocker(self.item):
            self.item.clear()
            self.item.addItem(self.tr("No item"), "")
            for line in self.desk.secretariat.agendas.items(self.meeting_id):
                self.item.addItem(f"{line.number} {line.title}".strip(), line.id)
            self.item.setCurrentIndex(max(0, self.item.findData(chosen)))
