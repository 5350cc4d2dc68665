"""The papers of a session: attached as files, put to items, in order; saved as files again."""

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from sekretariat.desktop.base.arrivals import Arrival, papers_of
from sekretariat.desktop.base.attaching import attach
from sekretariat.desktop.base.attachment_dialog import AttachmentDialog
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.drop_zone import DropZone
from sekretariat.desktop.base.findings import Finding
from sekretariat.desktop.base.list_actions import begin_with_actions
from sekretariat.desktop.base.list_page import ListPage, ListSpec
from sekretariat.desktop.base.listings import RowsListing
from sekretariat.desktop.base.table_model import Column, Query
from sekretariat.desktop.meetings.attachment_text import AttachmentText
from sekretariat.domain.attachments import Attachment
from sekretariat.domain.fields import Kind, field_of
from sekretariat.domain.names import matches, search_key, search_words
from sekretariat.words import translate

WATCHED = frozenset({"attachment", "agenda_item", "meeting"})


class AttachmentsPanel(ListPage):
    """The attachments of one session, beside them what the current one says."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.meeting_id = ""
        columns = (
            Column("position", self.tr("No."), Kind.NUMBER, 50),
            Column("title", _label("title"), width=230),
            Column("item", _label("item_id"), width=200),
            Column("is_public", _label("is_public"), Kind.FLAG, 80),
            Column("file_name", _label("file_name"), width=150),
        )
        spec = ListSpec(
            "attachments",
            self.tr("Attachments"),
            RowsListing(columns, self._find),
            empty=self.tr(
                "Drop files here, or attach one. They go with the invitations, "
                "and the search finds what they say."
            ),
            watches=WATCHED,
            dated=False,
        )
        super().__init__(desk, spec, parent)
        begin_with_actions(self.page_header, self.page_title)
        self.add_action("new", self.add, self.tr("Attach file…"))
        self.add_action("edit_attachment", self.edit)
        self.add_action("up", lambda: self._shift(-1))
        self.add_action("down", lambda: self._shift(1))
        self.add_action("save_file", self.save)
        self.add_action("delete", self.delete, self.tr("Remove attachment"))
        self.content = AttachmentText(desk)
        self.show_detail(self.content)
        self.drop_zone = DropZone(
            self, lambda data: papers_of(data, self.tr("to the session as a whole"))
        )
        self.drop_zone.dropped.connect(self._take)
        self.opened.connect(lambda _attachment_id: self.edit())
        self.selected.connect(self.content.show_attachment)

    def show_meeting(self, meeting_id: str) -> None:
        """Show the attachments of a session."""
        self.meeting_id = meeting_id
        self.refresh()
        if self.model.rowCount() and not self.table.current_id():
            self.table.go_to(self.model.id_at(0))
        self.content.show_attachment(self.table.current_id())

    def show_finding(self, finding: Finding) -> None:
        """Go to an attachment and the words found in it."""
        self.show_record(finding.record_id)
        self.content.show_attachment(finding.record_id, finding.words)

    def add(self) -> None:
        """Ask for a file and attach it."""
        self.desk.dialogs.choose_file(self, self.tr("Attach file"), "", self.attach)

    def attach(self, *paths: Path) -> None:
        """Attach files; what they say is read beside the window."""
        attach(self.desk, paths, self.meeting_id, then=self.show_record)

    def edit(self) -> None:
        """Open what the current attachment is called and where it belongs."""
        current = self.table.current_id()
        if current:
            found = self.desk.secretariat.attachments.get(current)
            dialog = AttachmentDialog(self.desk, found, self)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def save(self) -> None:
        """Ask for a place and save the current attachment there."""
        current = self.table.current_id()
        if current:
            found = self.desk.secretariat.attachments.get(current)
            self.desk.dialogs.choose_place(
                self,
                self.tr("Save attachment as file"),
                str(Path.home() / found.file_name),
                "",
                lambda path: self._write(current, path),
            )

    def delete(self) -> None:
        """Take the chosen attachments off the session; they can be brought back."""
        chosen = self.table.selected_ids()
        if chosen:
            self.desk.act(lambda: self.desk.secretariat.attachments.detach(chosen))

    def _shift(self, by: int) -> None:
        current = self.table.current_id()
        if current:
            self.desk.act(lambda: self.desk.secretariat.attachments.shift(current, by))

    def _take(self, arrival: Arrival) -> None:
        self.attach(*arrival.paths)

    def _write(self, attachment_id: str, path: Path) -> None:
        self.desk.act(
            lambda: self.desk.secretariat.attachments.export(attachment_id, path),
            then=lambda written: self.desk.messages.notice(
                self.tr("Saved: {}").format(written.name)
            ),
        )

    def _find(self, query: Query) -> list[dict[str, Any]]:
        if not self.meeting_id:
            return []
        words = search_words(query.search)
        rows = self.desk.secretariat.attachments.rows(self.meeting_id)
        return [
            {**row, "item": row["item"] or self.tr("the whole session")}
            for row in rows
            if matches(search_key(row["title"], row["item"], row["file_name"]), words)
        ]


def _label(name: str) -> str:
    return translate(field_of(Attachment, name).label)
