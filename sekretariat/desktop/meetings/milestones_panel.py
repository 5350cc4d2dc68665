"""The steps around a session: when they are due, moved with a reason, ticked off with a key."""

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.list_actions import begin_with_actions
from sekretariat.desktop.base.list_page import ListPage, ListSpec
from sekretariat.desktop.base.listings import RowsListing
from sekretariat.desktop.base.record_dialog import RecordDialog, RecordForm
from sekretariat.desktop.base.table_model import Column, Query
from sekretariat.domain.fields import Kind, field_of
from sekretariat.domain.milestones import Milestone
from sekretariat.domain.names import matches, search_key, search_words
from sekretariat.words import shown, translate

WATCHED = frozenset({"milestone", "meeting"})


class MilestoneDialog(RecordDialog[Milestone]):
    """Edits a step; one moved to another day needs a reason."""

    def __init__(self, desk: Desk, milestone: Milestone, parent: QWidget | None = None) -> None:
        form = RecordForm(Milestone, "milestone_form", self.tr("Step"), self.tr("Save step"))
        super().__init__(desk, form, parent)
        self.load(milestone)

    def save(self, record: Milestone) -> object:
        """Save the step."""
        return self.desk.secretariat.milestones.save(record)


class MilestonesPanel(ListPage):
    """The steps of one session."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.meeting_id = ""
        columns = (
            Column("due_on", _label("due_on"), Kind.DAY, 90, is_to_come=True),
            Column("title", _label("title"), width=420),
            Column("state", self.tr("State"), width=100),
            Column("done_on", _label("done_on"), Kind.DAY, 90),
            Column("planned_on", self.tr("Planned for"), Kind.DAY, 100),
            Column("reason", _label("reason"), width=200),
        )
        spec = ListSpec(
            "milestones",
            self.tr("Steps"),
            RowsListing(columns, self._find),
            empty=self.tr("The steps around a session are counted from its day."),
            watches=WATCHED,
            dated=False,
        )
        super().__init__(desk, spec, parent)
        begin_with_actions(self.page_header, self.page_title)
        plan = self.add_action("plan_steps", self.plan)
        self.add_action("tick", self.tick)
        self.add_action("new", self.add, self.tr("Add step"))
        self.add_action("delete", self.delete, self.tr("Remove step"))
        self.add_action("checklist", self.print_checklist)
        self.add_action("calendar", self.export)
        self._new_action = plan  # what an empty list offers
        self.opened.connect(self.edit)

    def show_meeting(self, meeting_id: str) -> None:
        """Show the steps of a session."""
        self.meeting_id = meeting_id
        self.refresh()

    def plan(self) -> None:
        """Give the session the steps of its kind."""
        self.desk.act(lambda: self.desk.secretariat.milestones.plan(self.meeting_id))

    def tick(self) -> None:
        """Mark the chosen steps as done, or as open again."""
        chosen = self.table.selected_ids()
        if chosen:
            self.desk.act(lambda: self.desk.secretariat.milestones.tick(chosen))

    def add(self) -> None:
        """Open a step of one's own."""
        meeting = self.desk.secretariat.meetings.get(self.meeting_id)
        self._open(Milestone(meeting_id=self.meeting_id, due_on=meeting.held_on))

    def edit(self, milestone_id: str) -> None:
        """Open a step."""
        self._open(self.desk.secretariat.milestones.get(milestone_id))

    def delete(self) -> None:
        """Remove the current step; it can be brought back."""
        milestone_id = self.table.current_id()
        if milestone_id:
            self.desk.act(lambda: self.desk.secretariat.milestones.delete(milestone_id))

    def print_checklist(self) -> None:
        """Go to the preview of the checklist."""
        self.desk.open("print", f"checklist:{self.meeting_id}")

    def export(self) -> None:
        """Save the steps as a calendar file."""
        self.desk.dialogs.choose_place(
            self,
            self.tr("Save calendar file"),
            str(Path.home() / "Termine.ics"),
            self.tr("Calendar files (*.ics)"),
            self._write,
        )

    def _write(self, path: Path) -> None:
        milestones = self.desk.secretariat.milestones
        self.desk.act(
            lambda: milestones.calendar(self.meeting_id, path),
            then=lambda count: self.desk.messages.notice(
                self.tr("%n step(s) written to {}.", None, count).format(path.name)
            ),
        )

    def _open(self, milestone: Milestone) -> None:
        dialog = MilestoneDialog(self.desk, milestone, self)
        dialog.saved.connect(lambda saved: self.show_record(saved.id))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _find(self, query: Query) -> list[dict[str, Any]]:
        if not self.meeting_id:
            return []
        words = search_words(query.search)
        rows = self.desk.secretariat.milestones.rows(self.meeting_id)
        return [
            {**row, "state": shown(row["state"])}
            for row in rows
            if matches(search_key(row["title"], row["reason"], shown(row["state"])), words)
        ]


def _label(name: str) -> str:
    return translate(field_of(Milestone, name).label)
