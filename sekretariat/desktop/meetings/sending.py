"""What the panel of invitations sends: proof, approval, dispatch, reminders, what came back."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.marks import worded
from sekretariat.desktop.meetings.invitation_dialogs import (
    AnswerDialog,
    ApprovalDialog,
    GuestDialog,
)
from sekretariat.domain.dispatches import Dispatch
from sekretariat.domain.invitations import Invitation
from sekretariat.domain.problems import Severity
from sekretariat.progress import Progress
from sekretariat.words import shown

TOLD = 4


class Sending(QObject):
    """The actions; what is long is written beside the window, what came of it stands in the bar."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self.meeting_id = ""

    def proof(self) -> None:
        """Tell what speaks against sending."""
        invitations = self._desk.secretariat.invitations
        self._desk.act(lambda: invitations.proof(self.meeting_id), then=self._tell_proof)

    def approve(self) -> None:
        """Open the approval of what is due, with the proof in view."""
        self._open_approval(lambda _approved: None)

    def send(self) -> None:
        """Write what is due into a folder; what nobody has approved yet is approved first."""
        dispatches = self._desk.secretariat.dispatches
        self._desk.act(lambda: dispatches.standing(self.meeting_id), then=self._go_on)

    def remind(self) -> None:
        """Write reminders to those who have not answered."""
        title = self.tr("Folder for reminders")
        self._desk.dialogs.choose_folder(self._page, title, str(Path.home()), self._write_reminders)

    def invite_guest(self) -> None:
        """Open the question who is invited without a seat."""
        dialog = GuestDialog(self._desk, self.meeting_id, self._page)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def edit(self, person_id: str, name: str) -> None:
        """Open somebody's answer."""
        replies = self._desk.secretariat.replies

        def show(found: Invitation) -> None:
            dialog = AnswerDialog(self._desk, found, name, self._page)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

        self._desk.act(lambda: replies.get(self.meeting_id, person_id), then=show)

    def bounce(self, person_id: str) -> None:
        """Note that the last piece of a person came back."""
        dispatches = self._desk.secretariat.dispatches
        self._desk.act(lambda: dispatches.bounce(self.meeting_id, person_id))

    def strike(self, person_id: str) -> None:
        """Take somebody off the list."""
        invitations = self._desk.secretariat.invitations
        self._desk.act(lambda: invitations.strike(self.meeting_id, person_id))

    def print_log(self) -> None:
        """Go to the preview of the proof of dispatch."""
        self._desk.open("print", f"dispatch-log:{self.meeting_id}")

    def print_replies(self) -> None:
        """Go to the preview of the answers."""
        self._desk.open("print", f"replies:{self.meeting_id}")

    def _go_on(self, standing: Any) -> None:
        is_approved = standing.approved is not None and standing.approved.kind is standing.due
        if is_approved and not standing.changes:
            self._choose_folder(standing.approved)
        else:
            self._open_approval(self._choose_folder)

    def _open_approval(self, then: Callable[[Dispatch], object]) -> None:
        dispatches, invitations = (
            self._desk.secretariat.dispatches,
            self._desk.secretariat.invitations,
        )

        def draft() -> tuple[Dispatch, list[Any]]:
            found = [*dispatches.lateness(self.meeting_id), *invitations.proof(self.meeting_id)]
            proof = [one for one in found if one.severity is not Severity.HINT]
            return dispatches.draft(self.meeting_id), proof

        def show(found: tuple[Dispatch, list[Any]]) -> None:
            dialog = ApprovalDialog(self._desk, *found, self._page)
            dialog.saved.connect(then)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

        self._desk.act(draft, then=show)

    def _choose_folder(self, _approved: Dispatch) -> None:
        title = self.tr("Folder for messages and letters")
        self._desk.dialogs.choose_folder(self._page, title, str(Path.home()), self._write)

    def _write(self, folder: Path) -> None:
        dispatches, meeting = self._desk.secretariat.dispatches, self.meeting_id
        self._start(lambda progress: dispatches.send(meeting, folder, progress))

    def _write_reminders(self, folder: Path) -> None:
        dispatches, meeting = self._desk.secretariat.dispatches, self.meeting_id
        self._start(lambda progress: dispatches.remind(meeting, folder, progress))

    def _start(self, work: Callable[[Progress], Any]) -> None:
        job = self._desk.jobs.prepare(self.tr("Writing messages and letters"), work)
        job.succeeded.connect(self._tell_sent)
        job.start()

    def _tell_sent(self, sent: Any) -> None:
        drafts = self.tr("%n draft(s)", None, sent.drafts)
        letters = self.tr("%n letter(s)", None, sent.letters)
        told = self.tr("{}: {} and {} written to {}.").format(
            shown(sent.kind), drafts, letters, sent.folder.name
        )
        self._desk.messages.notice(" ".join([told, *_few(sent.problems)]))

    def _tell_proof(self, problems: Any) -> None:
        if not problems:
            self._desk.messages.notice(self.tr("Everybody can be written to."))
            return
        count = self.tr("%n hint(s).", None, len(problems))
        self._desk.messages.notice(" ".join([count, *_few(problems)]))


def _few(problems: Any) -> list[str]:
    """Return the first sentences; the list is long where a whole import lacks salutations."""
    told = [worded(one) for one in problems]
    return [*told[:TOLD], *(["…"] if len(told) > TOLD else [])]
