"""Check-in by typing two or three letters and Enter: who is there, for whom, and what counts.

Enter in the search notes the first person found as present; the letters go, the keyboard stays.
"""

from datetime import time
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QWidget

from sekretariat.desktop.base.appearance import make_heading
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.list_actions import begin_with_actions
from sekretariat.desktop.base.list_page import ListPage, ListSpec
from sekretariat.desktop.base.listings import RowsListing
from sekretariat.desktop.base.table_model import Column, Filter, Query
from sekretariat.domain.attendance import Attendance, AttendanceState, PresenceMode
from sekretariat.domain.bodies import Seat
from sekretariat.domain.fields import Kind, field_of
from sekretariat.domain.names import matches, search_key, search_words
from sekretariat.domain.problems import Refused
from sekretariat.domain.rules.quorum import Finding
from sekretariat.words import shown, translate
from sekretariat.words.sentences import sentence

WATCHED = frozenset({"attendance", "membership", "meeting", "body_rules"})
MINUTE_MS = 20_000
THERE, MISSING, AWAY = "there", "missing", "away"


class AttendancePanel(ListPage):
    """Everybody who may sit in a session, with how they stand this minute."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.meeting_id = ""
        self._rows: dict[str, dict[str, Any]] = {}
        states = (
            (THERE, self.tr("present")),
            (MISSING, self.tr("not yet there")),
            (AWAY, self.tr("excused or absent")),
        )
        spec = ListSpec(
            "attendance",
            self.tr("Attendance"),
            RowsListing(self._columns(), self._find, (Filter("state", _label("state"), states),)),
            empty=self.tr("Nobody sits in this body on the day of the session."),
            watches=WATCHED,
            dated=False,
        )
        super().__init__(desk, spec, parent)
        begin_with_actions(self.page_header, self.page_title)
        self.standing = QLabel()
        self.standing.setAccessibleName(self.tr("Quorum now"))
        make_heading(self.standing)
        self.filters_place.addWidget(self.standing)
        self.add_action("check_in", self.check_in)
        self.add_action("by_video", lambda: self.check_in(PresenceMode.VIDEO))
        self.add_action("check_out", self.check_out)
        self.add_action("excuse", lambda: self.stay_away(AttendanceState.EXCUSED))
        self.add_action("absent", lambda: self.stay_away(AttendanceState.ABSENT))
        self.add_action("guest", self.add_guest)
        self.search_text.setPlaceholderText(self.tr("Two or three letters, then Enter: checked in"))
        self.search_text.returnPressed.disconnect()
        self.search_text.returnPressed.connect(self._take_first)
        video = QShortcut(QKeySequence("Shift+Return"), self.search_text)
        video.activated.connect(lambda: self._take_first(PresenceMode.VIDEO))
        self._minute = QTimer(self, interval=MINUTE_MS)
        self._minute.timeout.connect(lambda: self.refresh() if self.isVisible() else None)

    def show_meeting(self, meeting_id: str) -> None:
        """Show who is in a session."""
        self.meeting_id = meeting_id
        self._minute.start()
        self.refresh()

    def refresh(self) -> None:
        """Read the list and the quorum again; typing searches what was read."""
        self._rows = {}
        self._read()
        super().refresh()

    def _read(self) -> None:
        if not self.meeting_id:
            return
        attendances = self.desk.secretariat.attendances
        try:
            rows, found = attendances.board(self.meeting_id, self._now())
        except Refused:
            return  # the session is gone, and its page leaves
        self._rows = {row["id"]: self._worded(row) for row in rows}
        self._tell(found)

    def check_in(self, mode: PresenceMode = PresenceMode.ROOM) -> None:
        """Note the chosen persons as present from now on; several are one step."""
        chosen = self._chosen("person_id")
        attendances, meeting, now = self._services(), self.meeting_id, self._now()
        if len(chosen) == 1:
            self.desk.act(lambda: attendances.check_in(meeting, chosen[0], at=now, mode=mode))
        elif chosen:
            self.desk.act(lambda: attendances.check_in_all(meeting, chosen, at=now, mode=mode))

    def check_out(self) -> None:
        """Note that the chosen persons leave now; several are one step."""
        there = [one for one in self.table.selected_ids() if self._rows[one]["is_there"]]
        ids = [self._rows[one]["attendance_id"] for one in there]
        attendances, now = self._services(), self._now()
        if len(ids) == 1:
            self.desk.act(partial(attendances.check_out, ids[0], at=now))
        elif ids:
            self.desk.act(partial(attendances.check_out_all, ids, at=now))

    def stay_away(self, state: AttendanceState) -> None:
        """Note the chosen persons as excused or as absent; several are one step."""
        chosen = self._chosen("person_id")
        attendances, meeting = self._services(), self.meeting_id
        if len(chosen) == 1:
            self.desk.act(partial(attendances.stay_away, meeting, chosen[0], state))
        elif chosen:
            self.desk.act(partial(attendances.stay_away_all, meeting, chosen, state))

    def _chosen(self, key: str) -> list[str]:
        """Return what the chosen rows have under a key; guests without a card have none."""
        found = (str(self._rows[one][key] or "") for one in self.table.selected_ids())
        return [one for one in found if one]

    def _services(self) -> Any:
        return self.desk.secretariat.attendances

    def add_guest(self) -> None:
        """Note the name typed into the search as a guest."""
        name = self.search_text.text().strip()
        attendances = self.desk.secretariat.attendances
        self.desk.act(
            lambda: attendances.check_in_guest(self.meeting_id, name, at=self._now()),
            then=lambda _guest: self._clear(),
        )

    def _take_first(self, mode: PresenceMode = PresenceMode.ROOM) -> None:
        self._search_now()
        if self.search_text.text().strip() and self.model.rowCount():
            waiting = (self.model.id_at(row) for row in range(self.model.rowCount()))
            first = next((one for one in waiting if not self._rows[one]["is_there"]), "")
            if first:
                self._arrive(first, mode)
                self._clear()

    def _arrive(self, row_id: str, mode: PresenceMode) -> None:
        person, meeting = self._rows[row_id]["person_id"], self.meeting_id
        attendances = self.desk.secretariat.attendances
        if person:
            self.desk.act(lambda: attendances.check_in(meeting, person, at=self._now(), mode=mode))

    def _clear(self) -> None:
        self.search_text.clear()
        self._search_now()
        self.search_text.setFocus()

    def _now(self) -> time:
        now: time = self.desk.secretariat.attendances.now()
        return now

    def _tell(self, found: Finding) -> None:
        values = found.explanation.values
        if values["base"]:
            counted = self.tr("{} of {} seats represented")
            can = self.tr("quorum reached") if found.quorate else self.tr("no quorum")
            told = f"{counted.format(values['present'], values['base'])} · {can}"
        else:
            there = sum(row["is_there"] for row in self._rows.values())
            told = self.tr("{} of {} persons present").format(there, len(self._rows))
        self.standing.setText(told)
        self.standing.setToolTip(sentence(found.explanation.code, found.explanation.values))

    def _find(self, query: Query) -> list[dict[str, Any]]:
        words = search_words(query.search)
        wanted = query.filters.get("state", "")
        return [
            row
            for row in self._rows.values()
            if matches(row["search_key"], words) and wanted in {"", _standing(row)}
        ]

    def _worded(self, row: dict[str, Any]) -> dict[str, Any]:
        key = search_key(row["name"], row["organization"])
        words = {"presence": self._told(row), "role": shown(row["role"]), "search_key": key}
        return {**row, **words}

    def _told(self, row: dict[str, Any]) -> str:
        if row["state"] is None:
            return ""
        if row["state"] is not AttendanceState.PRESENT:
            return shown(row["state"])
        since, until = shown(row["arrived_at"]), shown(row["left_at"])
        if not row["is_there"]:
            return self.tr("left at {}").format(until)
        told = self.tr("since {}").format(since)
        return told if row["mode"] is PresenceMode.ROOM else f"{told}, {shown(row['mode'])}"

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column("seat_number", translate(field_of(Seat, "number").label), Kind.NUMBER, 84),
            Column("name", self.tr("Name"), width=240),
            Column("presence", self.tr("Present"), width=170),
            Column("for_seat", self.tr("For seat"), Kind.NUMBER, 76),
            Column("votes", self.tr("Votes"), Kind.FLAG, 70),
            Column("role", self.tr("As"), width=120),
            Column("organization", self.tr("Organisation"), width=260),
            Column("group", self.tr("Group"), width=180, hidden=True),
        )


def _standing(row: dict[str, Any]) -> str:
    if row["is_there"]:
        return THERE
    is_away = row["state"] in {AttendanceState.EXCUSED, AttendanceState.ABSENT}
    return AWAY if is_away else MISSING


def _label(name: str) -> str:
    return translate(field_of(Attendance, name).label)
