"""What a session decided: exact wording, votes, the sentence that explains the result."""

from typing import Any

from PySide6.QtWidgets import QWidget

from sekretariat.desktop.base.card_dialog import CardDialog, CardForm
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.list_actions import begin_with_actions
from sekretariat.desktop.base.list_page import ListPage, ListSpec
from sekretariat.desktop.base.listings import RowsListing
from sekretariat.desktop.base.marks import worded
from sekretariat.desktop.base.parts_table import PartForm
from sekretariat.desktop.base.record_dialog import RecordForm
from sekretariat.desktop.base.table_model import Column, Query
from sekretariat.domain.fields import Kind, field_of
from sekretariat.domain.problems import Problem
from sekretariat.domain.resolutions import Dissent, Resolution, check_resolution
from sekretariat.services.parts import check_part
from sekretariat.services.resolutions import Decided
from sekretariat.words import shown, translate

WATCHED = frozenset({"resolution", "dissent", "agenda_item", "meeting"})
GIVEN = ("number", "present", "base", "explanation")


class ResolutionDialog(CardDialog[Resolution]):
    """Decides a motion or corrects what was kept; number and calculation are given, not typed."""

    def __init__(
        self, desk: Desk, found: Resolution, dissents: list[Dissent], parent: QWidget
    ) -> None:
        title = found.number or self.tr("Resolution")
        form = RecordForm(Resolution, "resolution_form", title, self.tr("Record resolution"))
        described = PartForm(
            Dissent,
            "dissent_form",
            self.tr("Dissent"),
            ("person_id", "wording", "may_be_published"),
            lambda one: check_part(one, "resolution_id"),
        )
        card = CardForm({"dissents": described}, shown_only=GIVEN)
        super().__init__(desk, form, card, parent)
        self.load_card(found, {"dissents": dissents}, desk.today())

    def problems(self, record: Resolution) -> list[Problem]:
        """Return what is wrong with the form; nothing is decided without its wording."""
        return [*super().problems(record), *check_resolution(record)]

    def save(self, record: Resolution) -> Decided:
        """Decide or correct."""
        resolutions = self.desk.secretariat.resolutions
        decided: Decided = resolutions.save(record, self.parts()["dissents"])
        return decided


class ResolutionsPanel(ListPage):
    """The resolutions of one session."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.meeting_id = ""
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
        self.add_action("delete", self.delete, self.tr("Remove motion"))
        self.opened.connect(self.edit)

    def show_meeting(self, meeting_id: str) -> None:
        """Show the resolutions of a session."""
        self.meeting_id = meeting_id
        self.refresh()

    def add(self) -> None:
        """Open a motion not yet decided."""
        resolutions = self.desk.secretariat.resolutions
        self.desk.act(
            lambda: resolutions.draft(self.meeting_id), then=lambda found: self._open(found, [])
        )

    def edit(self, resolution_id: str) -> None:
        """Open what was decided."""
        self._open(*self.desk.secretariat.resolutions.get(resolution_id))

    def delete(self) -> None:
        """Remove a motion that was rejected."""
        resolution_id = self.table.current_id()
        if resolution_id:
            self.desk.act(lambda: self.desk.secretariat.resolutions.delete(resolution_id))

    def _open(self, found: Resolution, dissents: list[Dissent]) -> None:
        dialog = ResolutionDialog(self.desk, found, dissents, self)
        dialog.saved.connect(self._tell)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _tell(self, decided: Decided) -> None:
        self.show_record(decided.resolution.id)
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


def _label(name: str) -> str:
    return translate(field_of(Resolution, name).label)
