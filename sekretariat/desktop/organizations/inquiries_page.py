"""Who was asked to check what is kept, who has answered: make, remind, tick off."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QWidget

from sekretariat.desktop.base.actions import make_action
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.dialogs import PathTaker
from sekretariat.desktop.base.jobs import Work
from sekretariat.desktop.base.list_actions import fill_filter, more_button
from sekretariat.desktop.base.list_export import ListExport
from sekretariat.desktop.base.list_page import ListPage, ListSpec
from sekretariat.desktop.base.listings import RowsListing
from sekretariat.desktop.base.marks import worded
from sekretariat.desktop.base.table_model import Column, Filter, Query
from sekretariat.desktop.organizations.inquiry_dialogs import InquiryDialog, ReplyDialog
from sekretariat.domain.changes import ChangeSet
from sekretariat.domain.fields import Kind, field_of
from sekretariat.domain.inquiries import Inquiry, InquiryReply, Outcome, Way
from sekretariat.domain.problems import Problem
from sekretariat.services.inquiries.rounds import Inquiries, ReplyQuestion, Sent
from sekretariat.words import shown, translate

WATCHED = frozenset({"inquiry", "inquiry_reply", "organization"})
PROBLEMS_SHOWN = 3
USUAL_TIME = timedelta(weeks=4)


def _label(name: str) -> str:
    return translate(field_of(InquiryReply, name).label)


def columns() -> tuple[Column, ...]:
    """Return the columns of the list."""
    return (
        Column("organization", _label("organization_id"), width=330),
        Column("outcome", _label("outcome"), width=130, choices=Outcome),
        Column("answered_on", _label("answered_on"), Kind.DAY, width=110),
        Column("way", _label("way"), width=70, choices=Way),
        Column("sent_on", _label("sent_on"), Kind.DAY, width=100),
        Column("reminded_on", _label("reminded_on"), Kind.DAY, width=100),
        Column("inquiry", _label("inquiry_id"), width=170),
        Column("remark", _label("remark"), width=200),
    )


class InquiriesPage(ListPage):
    """The answers of all rounds, the newest first."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._inquiries: Inquiries = desk.secretariat.inquiries
        title = QCoreApplication.translate("InquiriesPage", "Inquiries to organisations")
        empty = QCoreApplication.translate(
            "InquiriesPage",
            "Here organisations are asked to check what is kept of them, and their answers are "
            "ticked off. Begin with the first round.",
        )
        listing = RowsListing(columns(), self._find, self._filters_now())
        super().__init__(desk, ListSpec("inquiries", title, listing, empty, WATCHED, dated=False))
        self.setParent(parent)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.export = ListExport(self, title, lambda: RowsListing(columns(), self._find))
        self._add_actions()
        self.opened.connect(self.edit)
        desk.changed.connect(self._refill)
        self.refresh()

    def add(self) -> None:
        """Ask about a new round, then where its files go."""
        today = self.desk.today()
        name = self.tr("Inquiry of {}").format(shown(today))
        suggested = Inquiry(name=name, as_of=today, due_on=today + USUAL_TIME)
        dialog = InquiryDialog(self.desk, suggested, self)
        dialog.saved.connect(self._ask_where)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def edit(self, reply_id: str) -> None:
        """Open what one organisation was sent and answered."""
        row = self._row(reply_id)
        dialog = ReplyDialog(
            self.desk, self._inquiries.reply(reply_id), str(row["organization"]), self
        )
        dialog.saved.connect(lambda saved: self.show_record(saved.id))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def tick(self, outcome: Outcome) -> None:
        """Note the answer of the rows chosen."""
        ids = self.table.selected_ids()
        if ids:
            self.desk.act(lambda: self._inquiries.tick(ids, outcome))

    def remind(self) -> None:
        """Ask where the reminders of the current row's round go."""
        inquiry_id = self._current_inquiry()
        if inquiry_id:
            self._choose_folder(lambda folder: self._remind(inquiry_id, folder))

    def delete_round(self) -> None:
        """Delete the round of the current row; undo brings it back."""
        inquiry_id = self._current_inquiry()
        if inquiry_id:
            self.desk.act(lambda: self._inquiries.delete(inquiry_id))

    def _add_actions(self) -> None:
        self.add_action("new", self.add, self.tr("Ask organisations…"))
        self.add_action("answered_right", lambda: self.tick(Outcome.UNCHANGED))
        self.add_action("answered_changes", lambda: self.tick(Outcome.CHANGES))
        self.add_action("remind", self.remind)
        self.add_action("export", self.export.ask)
        more = [
            self._menu_action("answer_back", lambda: self.tick(Outcome.OPEN)),
            self._menu_action("delete_inquiry", self.delete_round),
        ]
        self.actions_row.addWidget(more_button(self.tr("More"), more))

    def _menu_action(self, name: str, do: Callable[[], object]) -> QAction:
        return make_action(name, self.table, do)

    def _ask_where(self, inquiry: Inquiry) -> None:
        self._choose_folder(lambda folder: self._start(inquiry, folder))

    def _choose_folder(self, take: PathTaker) -> None:
        places = QStandardPaths.StandardLocation.DocumentsLocation
        start = QStandardPaths.writableLocation(places)
        title = self.tr("Choose a folder for sheets, messages and letters")
        self.desk.dialogs.choose_folder(self, title, start, take)

    def _start(self, inquiry: Inquiry, folder: Path) -> None:
        self._write(
            self.tr("Writing sheets, messages and letters"),
            lambda progress: self._inquiries.start(inquiry, folder, progress),
        )

    def _remind(self, inquiry_id: str, folder: Path) -> None:
        self._write(
            self.tr("Writing reminders"),
            lambda progress: self._inquiries.remind(inquiry_id, folder, progress),
        )

    def _write(self, label: str, work: Work) -> None:
        job = self.desk.jobs.prepare(label, work)
        job.succeeded.connect(self._tell)
        job.start()

    def _tell(self, sent: Sent) -> None:
        """Say what was written where, and who is hard to reach."""
        words = self.tr("{} organisations: {} message drafts and {} letters in “{}”.")
        told = words.format(
            len(sent.letters), sent.count(Way.EMAIL), sent.count(Way.POST), sent.folder.name
        )
        without = [one for one in sent.problems if one.code == "inquiry.no_address"]
        if len(without) > PROBLEMS_SHOWN:
            told = f"{told}\n{self._unreachable(without)}"
        elif without:
            told = "\n".join((told, *(worded(one) for one in without)))
        self.desk.messages.done(told, self.desk.undo)
        if not self.table.current_id() and self.model.rowCount():
            self.show_record(self.model.id_at(0))

    def _unreachable(self, problems: Sequence[Problem]) -> str:
        """Say in one line how many have no address, and who the first ones are."""
        names = [str(one.values.get("organization", "")) for one in problems[:PROBLEMS_SHOWN]]
        words = self.tr("{} of them have neither e-mail nor address: {} …")
        return words.format(len(problems), ", ".join(names))

    def _current_inquiry(self) -> str:
        reply_id = self.table.current_id()
        return str(self._row(reply_id)["inquiry_id"]) if reply_id else ""

    def _row(self, reply_id: str) -> dict[str, Any]:
        rows = self._inquiries.replies(ReplyQuestion())
        return next(row for row in rows if row["id"] == reply_id)

    def _find(self, query: Query) -> Sequence[dict[str, Any]]:
        question = ReplyQuestion(
            inquiry_id=query.filters.get("inquiry", ""),
            state=query.filters.get("state", ""),
            search=query.search,
        )
        return self._inquiries.replies(question)

    def _filters_now(self) -> tuple[Filter, Filter]:
        answered = QCoreApplication.translate("InquiriesPage", "answered")
        waiting = QCoreApplication.translate("InquiriesPage", "no answer yet")
        states = [("open", waiting), ("answered", answered)]
        return (
            Filter("inquiry", _label("inquiry_id"), self._inquiries.choices()),
            Filter("state", _label("outcome"), states),
        )

    def _refill(self, changes: ChangeSet) -> None:
        if "inquiry" in changes.entities():
            described = self._filters_now()[0]
            fill_filter(self._filters[described.key], described)
