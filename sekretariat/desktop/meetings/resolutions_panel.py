"""What a session decided: exact wording, votes, the sentence that explains the result."""

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.list_actions import begin_with_actions
from sekretariat.desktop.base.list_page import ListPage, ListSpec
from sekretariat.desktop.base.listings import RowsListing
from sekretariat.desktop.base.marks import worded
from sekretariat.desktop.base.table_model import Column, Query
from sekretariat.desktop.meetings.motions_dialog import MotionsDialog
from sekretariat.desktop.meetings.projection import Projection
from sekretariat.desktop.meetings.resolution_dialog import ResolutionDialog
from sekretariat.domain.fields import Kind, field_of
from sekretariat.domain.resolutions import Resolution
from sekretariat.domain.votes import Motion
from sekretariat.services.judging import Ballot
from sekretariat.services.resolutions import Decided
from sekretariat.words import shown, translate

WATCHED = frozenset({"resolution", "dissent", "agenda_item", "meeting"})


class ResolutionsPanel(ListPage):
    """The resolutions of one session."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.meeting_id = ""
        self._chosen_day = ("", 0)
        columns = (
            Column("number", _label("number"), width=110),
            Column("item", _label("item_id"), width=220),
            Column("wording", _label("wording"), width=380),
            Column("kind", _label("kind"), width=120),
            Column("votes", self.tr("Votes"), width=150),
            Column("status", _label("status"), width=110),
            Column("due_on", _label("due_on"), Kind.DAY, 90, hidden=True),
            Column("addressee", _label("addressee"), width=140, hidden=True),
        )
        spec = ListSpec(
            "resolutions",
            self.tr("Resolutions"),
            RowsListing(columns, self._find),
            empty=self.tr("What is decided stands here with its exact wording."),
            watches=WATCHED,
            dated=False,
        )
        super().__init__(desk, spec, parent)
        begin_with_actions(self.page_header, self.page_title)
        self.add_action("new", self.add, self.tr("Record resolution"))
        self.add_action("motions", self.open_motions)
        self.add_action("run_off", self.run_off)
        self.add_action("project", self.project)
        self.add_action("delete", self.delete, self.tr("Remove motion"))
        self.projection: Projection | None = None
        self.opened.connect(self.edit)

    def show_meeting(self, meeting_id: str) -> None:
        """Show the resolutions of a session."""
        self.meeting_id = meeting_id
        self.refresh()

    def use_day(self, meeting_id: str, number: int) -> None:
        """Open motions on the day of a session chosen at check-in, instead of today's."""
        self._chosen_day = (meeting_id, number)

    def add(self) -> None:
        """Open a motion not yet decided."""
        self.decide("")

    def decide(self, item_id: str) -> None:
        """Open a motion to an item."""
        resolutions = self.desk.secretariat.resolutions
        self.desk.act(
            lambda: resolutions.draft(self.meeting_id, item_id),
            then=self._open_new,
        )

    def edit(self, resolution_id: str) -> None:
        """Open what was decided."""
        self._open(self.desk.secretariat.resolutions.ballot(resolution_id))

    def open_motions(self) -> None:
        """Open the motions of the session in the order suggested for the vote."""
        dialog = MotionsDialog(self.desk, self.meeting_id, self)
        dialog.chosen.connect(self._vote_on)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def run_off(self) -> None:
        """Open the run-off after the election chosen, with those who stand in it."""
        resolution_id = self.table.current_id()
        if resolution_id:
            resolutions = self.desk.secretariat.resolutions
            self.desk.act(lambda: resolutions.run_off(resolution_id), then=self._open)

    def project(self) -> None:
        """Show the resolution chosen large, for the room."""
        resolution_id = self.table.current_id()
        if resolution_id:
            found, _ = self.desk.secretariat.resolutions.get(resolution_id)
            self._project(found)

    def delete(self) -> None:
        """Remove a motion that was rejected."""
        resolution_id = self.table.current_id()
        if resolution_id:
            self.desk.act(lambda: self.desk.secretariat.resolutions.delete(resolution_id))

    def _vote_on(self, motion: Motion) -> None:
        resolutions = self.desk.secretariat.resolutions

        def put(found: Resolution) -> None:
            found.wording, found.motion_id = motion.wording, motion.id
            self._open_new(found)

        self.desk.act(lambda: resolutions.draft(self.meeting_id, motion.item_id), then=put)

    def _open_new(self, found: Resolution) -> None:
        meeting_id, number = self._chosen_day
        if meeting_id == found.meeting_id:
            found.day_number = number
        self._open(Ballot(found))

    def _open(self, ballot: Ballot) -> None:
        dialog = ResolutionDialog(self.desk, ballot, self)
        dialog.saved.connect(self._tell)
        dialog.told.connect(self._follow)
        dialog.projecting.connect(self._project)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _project(self, motion: Resolution) -> None:
        if self.projection is None:
            self.projection = Projection()
            self.destroyed.connect(self.projection.deleteLater)
        self.projection.open()
        self._follow(motion)

    def _follow(self, motion: Resolution) -> None:
        """Show on the beamer what is typed; the result once it was decided."""
        if self.projection is not None and self.projection.isVisible():
            result = _result(motion) if motion.row_version else ""
            self.projection.tell(motion.number, motion.wording, result)

    def _tell(self, decided: Decided) -> None:
        self.show_record(decided.resolution.id)
        self._follow(decided.resolution)
        told = [decided.resolution.explanation, *(worded(one) for one in decided.warnings)]
        self.desk.messages.notice(" ".join(one for one in told if one))

    def _find(self, query: Query) -> list[dict[str, Any]]:
        if not self.meeting_id:
            return []
        rows = self.desk.secretariat.resolutions.rows(self.meeting_id, query.search)
        return [{**row, **_worded(row)} for row in rows]


def _worded(row: dict[str, Any]) -> dict[str, str]:
    counted = (row["yes"], row["no"], row["abstain"])
    figures = "/".join(str(one or 0) for one in counted)
    votes = figures if any(one is not None for one in counted) else shown(row["form"])
    return {"kind": shown(row["kind"]), "status": shown(row["status"]), "votes": votes}


def _result(found: Resolution) -> str:
    """Return what came of a motion, as the room sees it."""
    adopted = QCoreApplication.translate("ResolutionsPanel", "adopted")
    rejected = QCoreApplication.translate("ResolutionsPanel", "rejected")
    told = adopted if found.number else rejected
    counted = _worded(vars(found))["votes"]
    return f"{counted}: {told}"


def _label(name: str) -> str:
    return translate(field_of(Resolution, name).label)
