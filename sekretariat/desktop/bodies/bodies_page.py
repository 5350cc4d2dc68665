"""The page of bodies: a tree as of a day. Enter opens a body's members, F2 the body itself."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from sekretariat.desktop.base.actions import make_action
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.list_actions import more_button
from sekretariat.desktop.base.list_page import ListPage, ListSpec
from sekretariat.desktop.bodies.bodies_listing import BodiesListing
from sekretariat.desktop.bodies.body_dialog import BodyDialog
from sekretariat.domain.bodies import Body, BodyKind
from sekretariat.services.bodies import BodyCard
from sekretariat.services.lists import ListQuestion

WATCHED = frozenset(
    {
        "body",
        "body_succession",
        "former_body_name",
        "function",
        "legislative_term",
        "membership",
        "office_holder",
        "participation",
        "person",
        "seat",
    }
)


class BodiesPage(ListPage):
    """The tree of bodies; `terms_asked` and `offices_asked` lead to their lists."""

    terms_asked = Signal()
    offices_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        spec = ListSpec(
            "bodies",
            self.tr("Bodies"),
            BodiesListing(desk.secretariat.lists.bodies),
            empty=self.tr("Bodies have seats, members and sessions. Begin with the plenary."),
            watches=WATCHED,
        )
        super().__init__(desk, spec, parent)
        self.add_action("new", self.add, self.tr("Add body…"))
        self.add_action("members", self._open_current, self.tr("Members"))
        self.add_action("body", self._edit_current, self.tr("Edit body…"))
        further = [
            make_action("terms", self, self.terms_asked.emit),
            make_action("offices", self, self.offices_asked.emit),
            make_action("open_data", self, self.export_open_data),
            make_action("delete", self.table, self.delete, text=self.tr("Delete body")),
        ]
        self.actions_row.addWidget(more_button(self.tr("More"), further))
        self.refresh()

    def add(self) -> None:
        """Open an empty body; below a current one it becomes its forum."""
        parent_id = self.table.current_id()
        body = Body(kind=BodyKind.FORUM if parent_id else BodyKind.PLENARY, parent_id=parent_id)
        if parent_id:
            body.term_id = self.desk.secretariat.bodies.card(parent_id).body.term_id
        self._open_dialog(BodyCard(body))

    def edit(self, body_id: str) -> None:
        """Open a body's dialog."""
        self.desk.act(lambda: self.desk.secretariat.bodies.card(body_id), then=self._open_dialog)

    def delete(self) -> None:
        """Remove the current body where nothing belongs to it."""
        body_id = self.table.current_id()
        if body_id:
            self.desk.act(lambda: self.desk.secretariat.bodies.delete(body_id))

    def export_open_data(self) -> None:
        """Ask where to write bodies and members of the day as OParl, then write them."""
        title, pattern = self.tr("Save open data (OParl)"), self.tr("OParl files (*.json)")
        suggested = f"OParl {self.as_of.day:%Y-%m-%d}.json"
        self.desk.dialogs.choose_place(self, title, suggested, pattern, self._write_open_data)

    def _write_open_data(self, path: Path) -> None:
        publishing, question = self.desk.secretariat.publishing, ListQuestion(as_of=self.as_of.day)
        job = self.desk.jobs.prepare(
            self.tr("Writing the open data"), lambda _progress: publishing.oparl(path, question)
        )
        done = self.tr("Bodies and members were written to “{}”.").format(path.name)
        job.succeeded.connect(lambda _count: self.desk.messages.done(done))
        job.start()

    def _edit_current(self) -> None:
        if self.table.current_id():
            self.edit(self.table.current_id())

    def _open_dialog(self, card: BodyCard) -> None:
        dialog = BodyDialog(self.desk, card, self.as_of.day, self)
        dialog.saved.connect(lambda saved: self.show_record(saved.body.id))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
