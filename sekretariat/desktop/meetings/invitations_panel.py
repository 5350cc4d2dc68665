"""Invitations: proof, dispatch into a folder, replies with a key; what they promise."""

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QLabel, QWidget

from sekretariat.desktop.base.appearance import make_heading
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.list_actions import begin_with_actions
from sekretariat.desktop.base.list_page import ListPage, ListSpec
from sekretariat.desktop.base.listings import RowsListing
from sekretariat.desktop.base.marks import worded
from sekretariat.desktop.base.table_model import Column, Filter, Query
from sekretariat.domain.attendance import PresenceMode
from sekretariat.domain.fields import Kind, field_of
from sekretariat.domain.invitations import Invitation, Response
from sekretariat.domain.names import matches, search_key, search_words
from sekretariat.domain.problems import Refused
from sekretariat.progress import Progress
from sekretariat.words import shown, translate

WATCHED = frozenset({"invitation", "membership", "meeting", "person"})
TOLD = 4


class InvitationsPanel(ListPage):
    """Everybody who is invited to a session, with their answer."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.meeting_id = ""
        answers = [(one.value, translate(one.label)) for one in Response]
        label = _label("response")
        spec = ListSpec(
            "invitations",
            self.tr("Invitations"),
            RowsListing(self._columns(), self._find, (Filter("response", label, answers),)),
            empty=self.tr("Nobody sits in this body on the day of the session."),
            watches=WATCHED,
            dated=False,
        )
        super().__init__(desk, spec, parent)
        begin_with_actions(self.page_header, self.page_title)
        self.standing = QLabel()
        self.standing.setAccessibleName(self.tr("Answers so far"))
        make_heading(self.standing)
        self.filters_place.addWidget(self.standing)
        self.add_action("proof", self.proof)
        self.add_action("send", self.send)
        for name, response in (
            ("accept", Response.ACCEPTED),
            ("decline", Response.DECLINED),
            ("tentative", Response.TENTATIVE),
        ):
            self.add_action(name, partial(self.reply, response))
        self.search_text.setPlaceholderText(self.tr("Two or three letters, then Enter: accepted"))
        self.search_text.returnPressed.disconnect()
        self.search_text.returnPressed.connect(self._take_first)

    def show_meeting(self, meeting_id: str) -> None:
        """Show who is invited to a session."""
        self.meeting_id = meeting_id
        self.refresh()

    def refresh(self) -> None:
        """Read the list and the answers again."""
        super().refresh()
        self._show_standing()

    def proof(self) -> None:
        """Tell what speaks against sending."""
        invitations = self.desk.secretariat.invitations
        self.desk.act(lambda: invitations.proof(self.meeting_id), then=self._tell_proof)

    def send(self) -> None:
        """Ask for a folder, then write drafts and letters beside the window."""
        title = self.tr("Folder for messages and letters")
        self.desk.dialogs.choose_folder(self, title, str(Path.home()), self._write)

    def reply(self, response: Response) -> None:
        """Note the answer of the chosen persons."""
        for row_id in self.table.selected_ids():
            self._answer(row_id, response)

    def _take_first(self) -> None:
        self._search_now()
        if self.search_text.text().strip() and self.model.rowCount():
            self._answer(self.model.id_at(0), Response.ACCEPTED)
            self.search_text.clear()
            self._search_now()
            self.search_text.setFocus()

    def _answer(self, row_id: str, response: Response) -> None:
        person = self._rows[row_id]["person_id"]
        invitations, meeting = self.desk.secretariat.invitations, self.meeting_id
        mode = PresenceMode.ROOM

        def note() -> object:
            if not self._rows[row_id]["invitation_id"]:
                invitations.prepare(meeting)
            return invitations.reply(meeting, person, response, mode=mode)

        self.desk.act(note)

    def _write(self, folder: Path) -> None:
        invitations, meeting = self.desk.secretariat.invitations, self.meeting_id

        def work(progress: Progress) -> Any:
            return invitations.send(meeting, folder, progress)

        job = self.desk.jobs.prepare(self.tr("Writing invitations"), work)
        job.succeeded.connect(self._tell_sent)
        job.start()

    def _tell_sent(self, sent: Any) -> None:
        told = self.tr("{} drafts and {} letters written to {}.").format(
            sent.drafts, sent.letters, sent.folder.name
        )
        self.desk.messages.notice(" ".join([told, *_few(sent.problems)]))

    def _tell_proof(self, problems: Any) -> None:
        if not problems:
            self.desk.messages.notice(self.tr("Everybody can be written to."))
            return
        count = self.tr("%n hint(s).", None, len(problems))
        self.desk.messages.notice(" ".join([count, *_few(problems)]))

    def _show_standing(self) -> None:
        if not self.meeting_id:
            return
        try:
            found = self.desk.secretariat.invitations.forecast(self.meeting_id)
        except Refused:
            return  # the session is gone, and its page leaves
        told = self.tr("{} of {} members accepted, {} seats expected")
        accepted = found[Response.ACCEPTED.value]
        self.standing.setText(told.format(accepted, found["invited"], found["seats_expected"]))

    def _find(self, query: Query) -> list[dict[str, Any]]:
        self._rows: dict[str, dict[str, Any]] = {}
        if not self.meeting_id:
            return []
        rows = self.desk.secretariat.invitations.rows(self.meeting_id)
        self._rows = {row["id"]: row for row in rows}
        words, wanted = search_words(query.search), query.filters.get("response", "")
        return [
            {**row, **{name: shown(row[name]) for name in ("invited_as", "channel", "response")}}
            for row in rows
            if matches(search_key(row["name"], row["organization"]), words)
            and wanted in {"", row["response"]}
        ]

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column("seat_number", self.tr("Seat"), Kind.NUMBER, 60),
            Column("name", self.tr("Name"), width=230),
            Column("response", _label("response"), width=130),
            Column("invited_as", _label("invited_as"), width=170),
            Column("channel", _label("channel"), width=120),
            Column("sent_on", _label("sent_on"), Kind.DAY, 100),
            Column("responded_on", _label("responded_on"), Kind.DAY, 110),
            Column("organization", self.tr("Organisation"), width=260),
            Column("email", _label("email"), width=200, hidden=True),
            Column("group", self.tr("Group"), width=160, hidden=True),
        )


def _few(problems: Any) -> list[str]:
    """Return the first sentences; the list is long where a whole import lacks salutations."""
    told = [worded(one) for one in problems]
    return [*told[:TOLD], *(["…"] if len(told) > TOLD else [])]


def _label(name: str) -> str:
    return translate(field_of(Invitation, name).label)
