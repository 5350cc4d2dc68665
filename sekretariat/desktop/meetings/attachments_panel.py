"""The papers of a session: attached as files, saved as files again."""

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.list_actions import begin_with_actions
from sekretariat.desktop.base.list_page import ListPage, ListSpec
from sekretariat.desktop.base.listings import RowsListing
from sekretariat.desktop.base.marks import worded
from sekretariat.desktop.base.table_model import Column, Query
from sekretariat.domain.attachments import Attachment
from sekretariat.domain.fields import Kind, field_of
from sekretariat.domain.names import matches, search_key, search_words
from sekretariat.services.attachments import Attached
from sekretariat.words import translate

WATCHED = frozenset({"attachment", "agenda_item", "meeting"})


class AttachmentsPanel(ListPage):
    """The attachments of one session; Enter saves one as a file."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.meeting_id = ""
        columns = (
            Column("position", self.tr("No."), Kind.NUMBER, 50),
            Column("title", _label("title"), width=360),
            Column("item", _label("item_id"), width=260),
            Column("file_name", _label("file_name"), width=260),
        )
        spec = ListSpec(
            "attachments",
            self.tr("Attachments"),
            RowsListing(columns, self._find),
            empty=self.tr("What is attached to the session is found by what its files say."),
            watches=WATCHED,
            dated=False,
        )
        super().__init__(desk, spec, parent)
        begin_with_actions(self.page_header, self.page_title)
        self.add_action("new", self.add, self.tr("Attach file…"))
        self.add_action("save_file", self.save)
        self.add_action("delete", self.delete, self.tr("Remove attachment"))
        self.opened.connect(lambda _attachment_id: self.save())

    def show_meeting(self, meeting_id: str) -> None:
        """Show the attachments of a session."""
        self.meeting_id = meeting_id
        self.refresh()

    def add(self) -> None:
        """Ask for a file and attach it."""
        self.desk.dialogs.choose_file(self, self.tr("Attach file"), "", self.attach)

    def attach(self, path: Path) -> None:
        """Attach a file; what it says is read beside the window."""
        attachments, meeting_id = self.desk.secretariat.attachments, self.meeting_id
        job = self.desk.jobs.prepare(
            self.tr("Attaching {}").format(path.name),
            lambda progress: attachments.attach([path], meeting_id, progress=progress),
        )
        job.succeeded.connect(self._tell)
        job.start()

    def save(self) -> None:
        """Ask for a place and save the current attachment there."""
        current = self.table.current_id()
        rows = self.desk.secretariat.attachments.rows(self.meeting_id) if current else []
        for row in rows:
            if row["id"] == current:
                self.desk.dialogs.choose_place(
                    self,
                    self.tr("Save attachment"),
                    str(Path.home() / row["file_name"]),
                    "",
                    lambda path: self._write(current, path),
                )

    def delete(self) -> None:
        """Take the chosen attachments off the session; they can be brought back."""
        chosen = self.table.selected_ids()
        if chosen:
            self.desk.act(lambda: self.desk.secretariat.attachments.detach(chosen))

    def _write(self, attachment_id: str, path: Path) -> None:
        self.desk.act(
            lambda: self.desk.secretariat.attachments.export(attachment_id, path),
            then=lambda written: self.desk.messages.notice(
                self.tr("Saved: {}").format(written.name)
            ),
        )

    def _tell(self, attached: Attached) -> None:
        self.show_record(attached.attachments[-1].id)
        if attached.warnings:
            self.desk.messages.notice(" ".join(worded(one) for one in attached.warnings))

    def _find(self, query: Query) -> list[dict[str, Any]]:
        if not self.meeting_id:
            return []
        words = search_words(query.search)
        rows = self.desk.secretariat.attachments.rows(self.meeting_id)
        return [
            row
            for row in rows
            if matches(search_key(row["title"], row["item"], row["file_name"]), words)
        ]


def _label(name: str) -> str:
    return translate(field_of(Attachment, name).label)
