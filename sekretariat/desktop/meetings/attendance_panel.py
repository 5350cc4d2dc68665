"""Check-in by typing two or three letters and Enter: who is there, for whom, who chairs.

Enter in the search notes the first person found as present; the letters go, the keyboard stays.
"cel / must" and Enter: Çelik stands in for Muster. What is noted is noted for the minute shown.
"""

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QToolButton, QWidget

from sekretariat.desktop.base.actions import make_action
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.list_actions import action_button, add_stop, more_button
from sekretariat.desktop.base.record_dialog import RecordDialog, RecordForm
from sekretariat.desktop.meetings import presence_words as worded
from sekretariat.desktop.meetings.attendance_list import AttendanceList
from sekretariat.domain.attendance import Attendance, AttendanceState, PresenceMode
from sekretariat.domain.problems import Problem
from sekretariat.domain.proceedings import FindingKind
from sekretariat.domain.rules.quorum import Finding


class AttendanceDialog(RecordDialog[Attendance]):
    """Corrects what was noted: from when to when, how, by which proxy."""

    def __init__(self, desk: Desk, found: Attendance, parent: QWidget) -> None:
        title, save = self.tr("Attendance"), self.tr("Save attendance")
        form = RecordForm(Attendance, "attendance_form", title, save)
        super().__init__(desk, form, parent)
        self.load(found)

    def save(self, record: Attendance) -> Attendance:
        """Keep the correction."""
        saved: Attendance = self.desk.secretariat.attendances.save(record)
        return saved


class AttendancePanel(AttendanceList):
    """Check-in: everybody who may sit in a session, and what can be noted of them."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._is_narrow = False
        super().__init__(desk, parent)
        self._again = make_action("take_over", self, self.take_over)
        self._again_button = action_button(self._again)
        add_stop(self.filters_place, self._again_button, self.item)
        self._again_button.hide()
        self._add_actions()
        self.search_text.setPlaceholderText(self.tr("Letters, Enter: present"))
        self.search_text.setToolTip(
            self.tr("Two or three letters and Enter check in; “name / member” stands in for them")
        )
        self.search_text.returnPressed.disconnect()
        self.search_text.returnPressed.connect(self._take_first)
        video = QShortcut(QKeySequence("Shift+Return"), self.search_text)
        video.activated.connect(lambda: self._take_first(PresenceMode.VIDEO))
        self.opened.connect(self.edit)

    def make_narrow(self) -> None:
        """Stand beside something else: all actions in one menu, the item is chosen there."""
        self._is_narrow = True
        *single, more = self.page_header.findChildren(QToolButton)
        menu = more.menu()
        first = menu.actions()[0]
        menu.insertAction(first, self._again)
        for button in single:
            menu.insertAction(first, button.defaultAction())
            button.hide()
        for one in (self.item, self.columns_button, *self._filters.values()):
            one.hide()
        self.standing.chair.setWordWrap(True)

    def check_in(self, mode: PresenceMode = PresenceMode.ROOM) -> None:
        """Note the chosen persons as present; several are one step."""
        chosen, services, at = self.chosen("person_id"), self._services(), self.at
        meeting = self.meeting_id
        if len(chosen) == 1:
            self.desk.act(lambda: services.check_in(meeting, chosen[0], at=at, mode=mode))
        elif chosen:
            self.desk.act(lambda: services.check_in_all(meeting, chosen, at=at, mode=mode))

    def check_out(self) -> None:
        """Note that the chosen persons leave; several are one step. A lost quorum is told."""
        there = [one for one in self.table.selected_ids() if self._rows[one]["is_there"]]
        ids = [self._rows[one]["attendance_id"] for one in there]
        before = self.finding()
        if ids:
            self.desk.act(
                partial(self._services().check_out, self.meeting_id, ids, at=self.at),
                then=lambda _done: self._warn_if_lost(before),
            )

    def stay_away(self, state: AttendanceState) -> None:
        """Note the chosen persons as excused or as absent; several are one step."""
        chosen = self.chosen("person_id")
        if chosen:
            self.desk.act(partial(self._services().stay_away, self.meeting_id, chosen, state))

    def take_over(self) -> None:
        """Note those there at the end of the day before as present again."""
        self.desk.act(lambda: self._services().take_over(self.meeting_id, at=self.at))

    def add_guest(self) -> None:
        """Note the name typed into the search as a guest."""
        name, at = self.search_text.text().strip(), self.at
        self.desk.act(
            lambda: self._services().check_in_guest(self.meeting_id, name, at=at),
            then=lambda _guest: self._clear(),
        )

    def stand_in(self) -> None:
        """Begin the line that says for whom somebody stands in."""
        for row in self.meant()[:1]:
            self.search_text.setText(f"{row['name']} {worded.FOR} ")
            self.search_text.setFocus()

    def take_chair(self) -> None:
        """Note that the person chosen takes the chair."""
        services, meeting, at = self._proceedings(), self.meeting_id, self.at
        for row in self.meant()[:1]:
            person = row["person_id"]
            self.desk.act(lambda: services.take_chair(meeting, person, at=at))  # noqa: B023
            self._clear()

    def step_aside(self) -> None:
        """Note that the person chosen takes no part in the item, or does again."""
        services, meeting, item = self._proceedings(), self.meeting_id, self.item_id
        for row in self.meant()[:1]:
            person = row["person_id"]
            self.desk.act(lambda: services.step_aside(meeting, item, person))  # noqa: B023

    def state_quorum(self, kind: FindingKind = FindingKind.STATED) -> None:
        """Keep whether the session can decide, for its minutes."""
        services, meeting = self._proceedings(), self.meeting_id
        self.desk.act(
            lambda: services.state_quorum(meeting, at=self.at, item_id=self.item_id, kind=kind),
            then=lambda found: self.desk.messages.notice(found.explanation),
        )

    def _proceedings(self) -> Any:
        return self.desk.secretariat.proceedings.on_day(self.day.number)

    def refresh(self) -> None:
        """Read the board again; taking over is offered where there is a day before."""
        super().refresh()
        self._again.setEnabled(self.day.number > 1)
        self._again.setVisible(self.day.number > 1)
        self._again_button.setVisible(self.day.number > 1 and not self._is_narrow)

    def _warn_if_lost(self, before: Finding | None) -> None:
        after = self._services().board(self.meeting_id).finding(self.at, self.item_id)
        if before and before.quorate and not after.quorate:
            self.desk.messages.problems([Problem("quorum.lost", {"why": after.explanation})])

    def _take_first(self, mode: PresenceMode = PresenceMode.ROOM) -> None:
        typed = worded.read_typed(self.search_text.text())
        fitting = self.fitting(typed.who) if typed.who else []
        if typed.for_whom:
            members = [row for row in self.fitting(typed.for_whom) if row["seat_id"]]
            for_id = members[0]["seat_id"] if members else "-"
        else:
            fitting, for_id = [row for row in fitting if not row["is_there"]], ""
        if not fitting or not fitting[0]["person_id"]:
            return
        come = partial(
            self._services().check_in,
            *(self.meeting_id, fitting[0]["person_id"]),
            at=self.at,
            mode=mode,
            for_id=for_id,
            proof=typed.proof,
        )
        line = self.search_text.text()
        self._empty()  # the list is then arranged once, when the arrival is heard of
        if not self.desk.act(come):
            self.search_text.setText(line)

    def _empty(self) -> None:
        self.search_text.clear()
        self._typing.stop()
        self._query = replace(self._query, search="")

    def _clear(self) -> None:
        self.search_text.clear()
        self._search_now()
        self.search_text.setFocus()

    def edit(self, row_id: str) -> None:
        """Open what was noted of a person, to correct it."""
        attendance_id = self._rows[row_id]["attendance_id"]
        if attendance_id:
            found = self._services().get(attendance_id)
            dialog = AttendanceDialog(self.desk, found, self)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def _add_actions(self) -> None:
        self.add_action("check_in", self.check_in)
        self.add_action("by_video", lambda: self.check_in(PresenceMode.VIDEO))
        self.add_action("check_out", self.check_out)
        self.add_action("excuse", lambda: self.stay_away(AttendanceState.EXCUSED))
        self.add_action("absent", lambda: self.stay_away(AttendanceState.ABSENT))
        self.add_action("stand_in", self.stand_in)
        self.add_action("take_chair", self.take_chair)
        more = [
            make_action("guest", self, self.add_guest),
            make_action("step_aside", self, self.step_aside),
            make_action("state_quorum", self, self.state_quorum),
            make_action("doubt_quorum", self, lambda: self.state_quorum(FindingKind.DOUBTED)),
        ]
        self.actions_row.addWidget(more_button(self.tr("More"), more))
