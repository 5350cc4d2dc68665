"""Objections to the minutes: received, decided, kept as numbered corrections."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QWidget

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.forms import load_form
from sekretariat.desktop.base.list_actions import begin_with_actions
from sekretariat.desktop.base.list_page import ListPage, ListSpec
from sekretariat.desktop.base.listings import RowsListing
from sekretariat.desktop.base.marks import worded
from sekretariat.desktop.base.record_dialog import RecordDialog, RecordForm
from sekretariat.desktop.base.table_model import Column, Query
from sekretariat.domain.fields import Kind, field_of
from sekretariat.domain.minutes import Objection
from sekretariat.domain.names import matches, search_key, search_words
from sekretariat.words import shown, translate

WATCHED = frozenset({"objection", "minutes"})


class ObjectionForm(QWidget):
    """The form of an objection."""

    part: QComboBox
    passage: QPlainTextEdit
    wording: QPlainTextEdit

    def __init__(self) -> None:
        super().__init__()
        load_form(self, "objection_form")


class ObjectionDialog(RecordDialog[Objection]):
    """Notes an objection to a part of the minutes and what was decided about it."""

    def __init__(
        self,
        desk: Desk,
        objection: Objection,
        place: tuple[str, Sequence[tuple[str, str]]],
        parent: QWidget | None = None,
    ) -> None:
        """`place` is the id of the session, and the parts of its minutes by key and title."""
        title, save = self.tr("Objection"), self.tr("Save objection")
        own = ObjectionForm()
        super().__init__(desk, RecordForm(Objection, lambda: own, title, save), parent)
        self._meeting_id, parts = place
        self._own = own
        own.part.addItem(self.tr("the minutes as a whole"), "")
        for key, name in parts:
            own.part.addItem(name, key)
        own.passage.setReadOnly(True)
        self.load(objection)
        own.part.setCurrentIndex(max(0, own.part.findData(objection.block)))
        own.part.currentIndexChanged.connect(lambda _place: self._show_passage())

    def save(self, record: Objection) -> object:
        """Save the objection; returns it with warnings."""
        record.block = str(self._own.part.currentData())
        return self.desk.secretariat.objections.save(self._meeting_id, record)

    def _show_passage(self) -> None:
        """Show what was sent in the chosen part; an untouched wording begins with it."""
        before = self._own.passage.toPlainText()
        objections, key = self.desk.secretariat.objections, str(self._own.part.currentData())
        passage = objections.draft(self._meeting_id, key).passage
        self.binding.suggest("passage", passage)
        if self._own.wording.toPlainText() == before:
            self.binding.suggest("wording", passage)


class ObjectionsPanel(ListPage):
    """The objections to the minutes of one session."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.meeting_id = ""
        columns = (
            Column("number", _label("number"), Kind.NUMBER, width=125),
            Column("received_on", _label("received_on"), Kind.DAY, 115),
            Column("person", _label("person_id"), width=160),
            Column("part", self.tr("Part of the minutes"), width=200),
            Column("wording", _label("wording"), width=260),
            Column("state", _label("decision"), width=100),
            Column("decided_on", _label("decided_on"), Kind.DAY, 110),
        )
        empty = self.tr("Nobody has objected. What comes in after the dispatch is noted here.")
        spec = ListSpec(
            "objections",
            self.tr("Objections"),
            RowsListing(columns, self._find),
            empty=empty,
            watches=WATCHED,
            dated=False,
        )
        super().__init__(desk, spec, parent)
        begin_with_actions(self.page_header, self.page_title)
        self.add_action("new", self.add, self.tr("Note objection"))
        self.add_action("print_correction", self.print_correction)
        self.opened.connect(self.edit)

    def show_meeting(self, meeting_id: str) -> None:
        """Show the objections to the minutes of a session."""
        self.meeting_id = meeting_id
        self.refresh()

    def add(self) -> None:
        """Open an objection not yet noted; tell where nothing was sent yet."""
        objections = self.desk.secretariat.objections
        self.desk.act(lambda: objections.draft(self.meeting_id), then=self._open)

    def edit(self, objection_id: str) -> None:
        """Open an objection."""
        self._open(self.desk.secretariat.objections.get(objection_id))

    def print_correction(self) -> None:
        """Go to the preview of the corrections."""
        self.desk.open("print", f"correction:{self.meeting_id}")

    def _open(self, objection: Objection) -> None:
        parts = self.desk.secretariat.objections.parts(self.meeting_id)
        dialog = ObjectionDialog(self.desk, objection, (self.meeting_id, parts), self)
        dialog.saved.connect(self._tell)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _tell(self, received: Any) -> None:
        self.show_record(received.objection.id)
        told = " ".join(worded(one) for one in received.warnings)
        if told:
            self.desk.messages.notice(told)

    def _find(self, query: Query) -> list[dict[str, Any]]:
        if not self.meeting_id:
            return []
        words = search_words(query.search)
        rows = self.desk.secretariat.objections.rows(self.meeting_id)
        late = self.tr("{}, late")
        return [
            {**row, "state": late.format(told) if row["is_late"] else told}
            for row in rows
            for told in (shown(row["decision"]),)
            if matches(search_key(row["person"], row["part"], row["wording"]), words)
        ]


def _label(name: str) -> str:
    return translate(field_of(Objection, name).label)
