"""The dialogs of inviting: what is approved with the proof in view, who comes without a seat."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.record_dialog import RecordDialog, RecordForm
from sekretariat.domain.dispatches import Dispatch
from sekretariat.domain.invitations import Invitation, InvitedAs
from sekretariat.domain.problems import Problem
from sekretariat.words import shown


class ApprovalDialog(RecordDialog[Dispatch]):
    """Approves what is due: by whom, answers until when, why the notice is short, what is added."""

    def __init__(
        self,
        desk: Desk,
        dispatch: Dispatch,
        proof: Sequence[Problem],
        parent: QWidget | None = None,
    ) -> None:
        told = QCoreApplication.translate("ApprovalDialog", "Approve: {}")
        title = told.format(shown(dispatch.kind))
        save = QCoreApplication.translate("ApprovalDialog", "Approve")
        super().__init__(desk, RecordForm(Dispatch, "approval_form", title, save), parent)
        self.load(dispatch)
        if proof:
            self.show_problems(proof)

    def save(self, record: Dispatch) -> object:
        """Approve; the numbers of the agenda are fixed."""
        return self.desk.secretariat.dispatches.approve(record)


class AnswerDialog(RecordDialog[Invitation]):
    """Corrects an answer: what it was, when and by which way it came, what was said with it."""

    def __init__(
        self, desk: Desk, invitation: Invitation, name: str, parent: QWidget | None = None
    ) -> None:
        title = QCoreApplication.translate("AnswerDialog", "Answer of {}").format(name)
        save = QCoreApplication.translate("AnswerDialog", "Save answer")
        super().__init__(desk, RecordForm(Invitation, "answer_form", title, save), parent)
        self.load(invitation)

    def save(self, record: Invitation) -> object:
        """Save the answer."""
        return self.desk.secretariat.replies.correct(record)


class GuestDialog(RecordDialog[Invitation]):
    """Puts somebody without a seat on the list."""

    def __init__(self, desk: Desk, meeting_id: str, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("GuestDialog", "Invite somebody without a seat")
        save = QCoreApplication.translate("GuestDialog", "Put on the list")
        super().__init__(desk, RecordForm(Invitation, "guest_form", title, save), parent)
        self.load(Invitation(meeting_id=meeting_id, invited_as=InvitedAs.GUEST))

    def save(self, record: Invitation) -> object:
        """Put the person on the list."""
        invitations = self.desk.secretariat.invitations
        return invitations.invite_guest(record.meeting_id, record.person_id, record.invited_as)
