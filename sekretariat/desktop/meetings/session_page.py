"""The page of one session: what it is, how far it has come, its agenda."""

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from sekretariat.desktop.base.actions import make_action
from sekretariat.desktop.base.appearance import make_muted, make_title
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.findings import Finding
from sekretariat.desktop.base.forms import load_form
from sekretariat.desktop.base.list_actions import action_button, more_button
from sekretariat.desktop.base.widgets.elided_label import ElidedLabel
from sekretariat.desktop.base.widgets.wrapping_row import let_wrap
from sekretariat.desktop.meetings.attachments_panel import AttachmentsPanel
from sekretariat.desktop.meetings.attendance_panel import AttendancePanel
from sekretariat.desktop.meetings.invitations_panel import InvitationsPanel
from sekretariat.desktop.meetings.meeting_dialog import MeetingDialog
from sekretariat.desktop.meetings.milestones_panel import MilestonesPanel
from sekretariat.desktop.meetings.minutes_panel import MinutesPanel
from sekretariat.desktop.meetings.moving_dialogs import CallOffDialog, PostponeDialog
from sekretariat.desktop.meetings.notice_line import NoticeLine
from sekretariat.desktop.meetings.resolutions_panel import ResolutionsPanel
from sekretariat.desktop.meetings.session_facts import facts_of
from sekretariat.desktop.meetings.step_bar import StepBar
from sekretariat.domain.changes import ChangeSet
from sekretariat.services.session_cards import SessionCard

WATCHED = frozenset(
    {
        "meeting",
        "joint_body",
        "meeting_day",
        "minutes",
        "agenda_item",
        "body",
        "body_rules",
        "function",
        "office_holder",
        "person",
    }
)


class AgendaView(Protocol):
    """What the page asks of the widget that shows the agenda; the window hands it in."""

    def show_meeting(self, meeting_id: str) -> None:
        """Show the agenda of a session."""
        ...

    def keep(self) -> None:
        """Save what was typed and not yet saved."""
        ...

    def go_to(self, item_id: str) -> bool:
        """Go to an item; tell whether it is there."""
        ...

    def setFocus(self) -> None:
        """Take the keyboard."""
        ...


class SessionPage(QWidget):
    """One session. `left` asks for the list of sessions, `live_asked` to write while it runs."""

    left = Signal()
    live_asked = Signal()

    back: QToolButton
    page_title: ElidedLabel
    session_actions: QHBoxLayout
    facts: QLabel
    steps_place: QHBoxLayout
    notice_place: QHBoxLayout
    agenda_place: QVBoxLayout

    def __init__(
        self, desk: Desk, make_agenda: Callable[[Desk], QWidget], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        load_form(self, "session_page")
        self.session_actions = let_wrap(self.session_actions)
        self._desk = desk
        self.meeting_id = ""
        make_title(self.page_title)
        self._facts = ""
        self.page_title.cut.connect(self._tell_name)
        make_muted(self.facts)
        self.step_bar = StepBar(self)
        self.steps_place.addWidget(self.step_bar)
        self.notice_line = NoticeLine(self)
        self.notice_place.addWidget(self.notice_line)
        widget: Any = make_agenda(desk)
        self.agenda: AgendaView = widget
        self._add_views(widget)
        self.back.clicked.connect(self.left)
        leave = QShortcut(QKeySequence("Esc"), self)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self.left)
        self._add_actions()
        desk.changed.connect(self._hear)

    def show_meeting(self, meeting_id: str) -> bool:
        """Show a session; tell whether there is one."""
        self.meeting_id = meeting_id
        if not self._show_head():
            return False
        self.agenda.show_meeting(meeting_id)
        self._show_view()
        return True

    def show_finding(self, finding: Finding) -> None:
        """Go to the tab where something was found, and to its row; without one, to the agenda."""
        if finding.kind == "minutes":
            self.views.setCurrentWidget(self.minutes)
            self.minutes.show_finding(finding)
        elif finding.kind == "resolution":
            self.views.setCurrentWidget(self.resolutions)
            self.resolutions.show_record(finding.record_id)
        elif finding.kind == "attachment":
            self.views.setCurrentWidget(self.attachments)
            self.attachments.show_finding(finding)
        else:
            if finding.kind:
                self.views.setCurrentIndex(0)
            self.agenda.go_to(finding.record_id)
            self.agenda.setFocus()

    def edit(self) -> None:
        """Open the session's dialog."""
        meetings = self._desk.secretariat.meetings
        self._desk.act(lambda: meetings.card(self.meeting_id), then=self._open_dialog)

    def print_agenda(self) -> None:
        """Go to the preview of the agenda."""
        self._desk.open("print", f"agenda:{self.meeting_id}")

    def print_sheet(self) -> None:
        """Go to the preview of the sign-in sheet."""
        self._desk.open("print", f"attendance-sheet:{self.meeting_id}")

    def print_room_papers(self) -> None:
        """Go to the papers that lie ready in the room."""
        self._desk.open("print", f"room-papers:{self.meeting_id}")

    def _add_views(self, agenda: QWidget) -> None:
        """Lay out the parts of a session; each is read when it is first looked at."""
        self.milestones = MilestonesPanel(self._desk)
        self.invitations = InvitationsPanel(self._desk)
        self.attendance = AttendancePanel(self._desk)
        self.resolutions = ResolutionsPanel(self._desk)
        self.attendance.day_chosen.connect(self.resolutions.use_day)
        self.minutes = MinutesPanel(self._desk)
        self.attachments = AttachmentsPanel(self._desk)
        self.views = QTabWidget()
        self.views.setDocumentMode(True)
        self.views.setAccessibleName(self.tr("Parts of the session"))
        self.views.tabBar().setAccessibleName(self.views.accessibleName())
        for view, name in (
            (agenda, self.tr("Agenda")),
            (self.milestones, self.tr("Steps")),
            (self.invitations, self.tr("Invitations")),
            (self.attendance, self.tr("Attendance")),
            (self.resolutions, self.tr("Resolutions")),
            (self.minutes, self.tr("Minutes")),
            (self.attachments, self.tr("Attachments")),
        ):
            self.views.addTab(view, name)
        self.views.currentChanged.connect(self._show_view)
        self.agenda_place.addWidget(self.views)

    def _show_view(self, _place: int = 0) -> None:
        view: Any = self.views.currentWidget()
        if self.meeting_id and view is not self.agenda and view.meeting_id != self.meeting_id:
            view.show_meeting(self.meeting_id)

    def _open_dialog(self, card: SessionCard) -> None:
        self._open(MeetingDialog(self._desk, card, self))

    def postpone(self) -> None:
        """Ask for the new day and the reason."""
        self._ask(PostponeDialog)

    def call_off(self) -> None:
        """Ask why the session is called off."""
        self._ask(CallOffDialog)

    def _ask(self, dialog: type[PostponeDialog | CallOffDialog]) -> None:
        meetings = self._desk.secretariat.meetings
        self._desk.act(
            lambda: meetings.get(self.meeting_id),
            then=lambda meeting: self._open(dialog(self._desk, meeting, self)),
        )

    def _open(self, dialog: QDialog) -> None:
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _show_head(self) -> bool:
        meetings = self._desk.secretariat.meetings
        return self._desk.act(
            lambda: meetings.head(self.meeting_id), problems=self._leave_lost, then=self._show
        )

    def _leave_lost(self, _problems: object) -> None:
        """Leave a session that is gone, for example because its adding was undone."""
        self.meeting_id = ""
        self.left.emit()

    def _show(self, head: Any) -> None:
        self.page_title.setText(head.name)
        self.page_title.setToolTip(head.name)
        self._facts = facts_of(head)
        self._tell_name(self.page_title.is_cut)
        self.step_bar.show_steps(head.steps)
        rules = self._desk.secretariat.rules
        self._desk.act(lambda: rules.notice(self.meeting_id), then=self.notice_line.show_state)

    def _tell_name(self, is_cut: bool) -> None:  # noqa: FBT001 (a signal's argument)
        """Say the whole name below, where the title has no room for it."""
        parts = (self.page_title.text() if is_cut else "", self._facts)
        self.facts.setText(" · ".join(part for part in parts if part))

    def _hear(self, changes: ChangeSet) -> None:
        if self.meeting_id and WATCHED & changes.entities():
            self._show_head()

    def _add_actions(self) -> None:
        actions = (
            make_action("edit", self, self.edit, text=self.tr("Edit session")),
            make_action("print", self, self.print_agenda, text=self.tr("Print agenda")),
            make_action("sign_in_sheet", self, self.print_sheet),
            make_action("write_live", self, self.live_asked.emit),
        )
        for action in actions:
            self.session_actions.addWidget(action_button(action))
        further = (
            make_action("room_papers", self, self.print_room_papers),
            make_action("postpone", self, self.postpone),
            make_action("call_off", self, self.call_off),
        )
        self.session_actions.addWidget(more_button(self.tr("More"), further))
