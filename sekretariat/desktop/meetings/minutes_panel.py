"""The minutes of a session: their state and steps above, text and objections below."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.findings import Finding, show_words
from sekretariat.desktop.base.marks import worded
from sekretariat.desktop.meetings.minutes_bar import MinutesBar
from sekretariat.desktop.meetings.minutes_checks_panel import MinutesChecksPanel
from sekretariat.desktop.meetings.minutes_lock import MinutesLock
from sekretariat.desktop.meetings.minutes_text import MinutesText
from sekretariat.desktop.meetings.minutes_versions_panel import MinutesVersionsPanel
from sekretariat.desktop.meetings.objections_panel import ObjectionsPanel
from sekretariat.desktop.meetings.press_panel import PressPanel
from sekretariat.domain.changes import ChangeSet
from sekretariat.domain.minutes import Minutes
from sekretariat.domain.minutes_blocks import Placed
from sekretariat.domain.problems import Problem

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
        self.bar = MinutesBar(desk)
        self.text = MinutesText(desk)
        self.lock = MinutesLock(self.text.text)
        self.checks = MinutesChecksPanel(desk)
        self.objections = ObjectionsPanel(desk)
        self.versions = MinutesVersionsPanel(desk)
        self.press = PressPanel(desk)
        self.views = QTabWidget()
        self.views.setDocumentMode(True)
        self.views.setAccessibleName(self.tr("Parts of the minutes"))
        self.views.tabBar().setAccessibleName(self.views.accessibleName())
        for view, name in (
            (self.text, self.tr("Text")),
            (self.checks, self.tr("Proof")),
            (self.objections, self.tr("Objections")),
            (self.versions, self.tr("Versions")),
            (self.press, self.tr("Press")),
        ):
            self.views.addTab(view, name)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 8, 8, 8)
        column.addWidget(self.bar)
        column.addWidget(self.lock)
        column.addWidget(self.views, 1)
        self.bar.leaving.connect(self.keep)
        self.views.currentChanged.connect(self._show_view)
        self.checks.chosen.connect(self.go_to)
        desk.changed.connect(self._hear)

    def show_meeting(self, meeting_id: str) -> None:
        """Show the minutes of a session."""
        self.keep()
        self.meeting_id = meeting_id
        self._read()
        self._show_view()

    def keep(self) -> None:
        """Keep what was typed and not yet kept."""
        self.text.keep()
        self.press.keep()

    def _show_view(self, _place: int = 0) -> None:
        """Read what else there is of the minutes when it is first looked at."""
        self.keep()
        view: Any = self.views.currentWidget()
        is_new = view is self.checks or view.meeting_id != self.meeting_id
        if view is not self.text and is_new:
            view.show_meeting(self.meeting_id)

    def go_to(self, key: str) -> None:
        """Go to a block of the text; a part that does not exist leads to the text."""
        self.views.setCurrentWidget(self.text)
        self.text.go_to(key)
        self.text.text.setFocus()

    def show_finding(self, finding: Finding) -> None:
        """Go to the block something was found in and mark the words."""
        self.go_to(finding.part)
        show_words(self.text.text, finding.words)

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
        self.bar.show_problem(worded(problem))
        self.text.show_draft(self.meeting_id, [], closed=True)

    def _show(self, minutes: Minutes, draft: Sequence[Placed]) -> None:
        self.bar.show_minutes(minutes)
        self.lock.show_minutes(minutes)
        self.text.show_draft(self.meeting_id, draft, closed=minutes.sent_on is not None)

    def _hear(self, changes: ChangeSet) -> None:
        is_own = self.text.is_writing
        if self.meeting_id and self.isVisible() and not is_own and WATCHED & changes.entities():
            self.text.keep()
            self._read()
