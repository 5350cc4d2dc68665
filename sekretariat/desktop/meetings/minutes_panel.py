"""The minutes of a session: their kind and state above, the text below."""

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from sekretariat.desktop.base.actions import make_action
from sekretariat.desktop.base.appearance import make_muted
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.list_actions import action_button
from sekretariat.desktop.base.marks import worded
from sekretariat.desktop.base.read_only import hold_back
from sekretariat.desktop.meetings.minutes_text import MinutesText
from sekretariat.domain.changes import ChangeSet
from sekretariat.domain.minutes import Minutes, MinutesKind
from sekretariat.domain.minutes_blocks import Placed
from sekretariat.domain.problems import Problem
from sekretariat.words import shown, translate

WATCHED = frozenset(
    {
        *("agenda_item", "minutes", "meeting", "minutes_block", "passage", "objection"),
        *("resolution", "dissent", "task", "attendance", "person"),
    }
)


class MinutesPanel(QWidget):
    """The minutes of one session, from the first draft to the approval."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.meeting_id = ""
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Kind of minutes"))
        hold_back(self.kind)
        for one in MinutesKind:
            self.kind.addItem(translate(one.label), one)
        self.state = QLabel()
        self.state.setWordWrap(True)
        make_muted(self.state)
        self.text = MinutesText(desk)
        self._lay_out()
        self.kind.activated.connect(lambda _place: self._choose_kind())
        desk.changed.connect(self._hear)

    def show_meeting(self, meeting_id: str) -> None:
        """Show the minutes of a session."""
        self.keep()
        self.meeting_id = meeting_id
        self._read()

    def keep(self) -> None:
        """Keep what was typed and not yet kept."""
        self.text.keep()

    def send(self) -> None:
        """Note that the minutes go out today; tell until when objections can come."""
        self.keep()
        minutes = self._desk.secretariat.minutes
        self._desk.act(lambda: minutes.send(self.meeting_id))

    def approve(self) -> None:
        """Note the approval."""
        minutes = self._desk.secretariat.minutes
        self._desk.act(lambda: minutes.approve(self.meeting_id))

    def print_minutes(self) -> None:
        """Go to the preview of the minutes."""
        self.keep()
        self._desk.open("print", f"minutes:{self.meeting_id}")

    def _read(self) -> None:
        secretariat = self._desk.secretariat
        minutes = secretariat.minutes.of_meeting(self.meeting_id)
        self._desk.act(
            lambda: secretariat.drafts.draft(self.meeting_id),
            problems=lambda problems: self._show_problem(problems[0]),
            then=lambda draft: self._show(minutes, draft),
        )

    def _show_problem(self, problem: Problem) -> None:
        """Say instead of the text why there is none."""
        self.state.setText(worded(problem))
        self.text.show_draft(self.meeting_id, [], closed=True)

    def _show(self, minutes: Minutes, draft: Sequence[Placed]) -> None:
        self.kind.setCurrentIndex(self.kind.findData(minutes.kind))
        parts = (
            shown(minutes.status),
            self.tr("objections until {}").format(shown(minutes.objection_until))
            if minutes.objection_until
            else "",
            minutes.approval_note,
        )
        self.state.setText(" · ".join(part for part in parts if part))
        self.state.setToolTip(minutes.explanation)
        self.text.show_draft(self.meeting_id, draft, closed=minutes.sent_on is not None)

    def _choose_kind(self) -> None:
        secretariat = self._desk.secretariat
        minutes = secretariat.minutes.of_meeting(self.meeting_id)
        minutes.kind = MinutesKind(self.kind.currentData())
        self._desk.act(lambda: secretariat.minutes.save(minutes))

    def _hear(self, changes: ChangeSet) -> None:
        is_own = self.text.is_writing
        if self.meeting_id and self.isVisible() and not is_own and WATCHED & changes.entities():
            self.text.keep()
            self._read()

    def _lay_out(self) -> None:
        column, bar = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(16, 8, 8, 8)
        bar.addWidget(self.kind)
        bar.addWidget(self.state, 1)
        actions = (
            make_action("print_minutes", self, self.print_minutes),
            make_action("send_minutes", self, self.send),
            make_action("approve", self, self.approve),
        )
        for action in actions:
            bar.addWidget(action_button(action))
        column.addLayout(bar)
        column.addWidget(self.text, 1)
