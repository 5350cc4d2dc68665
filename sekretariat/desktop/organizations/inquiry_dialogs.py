"""The dialogs of rounds of asking: a new round, and one organisation's answer."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.record_dialog import RecordDialog, RecordForm
from sekretariat.domain.inquiries import Inquiry, InquiryReply, check_inquiry, check_reply
from sekretariat.domain.problems import refuse_errors

if TYPE_CHECKING:
    from sekretariat.services.inquiries.rounds import Inquiries


class InquiryDialog(RecordDialog[Inquiry]):
    """Asks what a round is called, which body it is about, as of when, until when."""

    def __init__(self, desk: Desk, inquiry: Inquiry, parent: QWidget | None = None) -> None:
        title = self.tr("Ask organisations")
        form = RecordForm(Inquiry, "inquiry_form", title, self.tr("Choose folder…"))
        super().__init__(desk, form, parent)
        self.load(inquiry)

    def save(self, record: Inquiry) -> object:
        """Check the round; it is kept when its files are written."""
        refuse_errors(check_inquiry(record))
        return record


class ReplyDialog(RecordDialog[InquiryReply]):
    """Edits what one organisation was sent and what it answered."""

    def __init__(self, desk: Desk, reply: InquiryReply, name: str, parent: QWidget) -> None:
        title = self.tr("Answer of {}").format(name)
        form = RecordForm(InquiryReply, "inquiry_reply_form", title, self.tr("Save answer"))
        super().__init__(desk, form, parent)
        self.load(reply)

    def save(self, record: InquiryReply) -> object:
        """Save the answer."""
        refuse_errors(check_reply(record))
        inquiries: Inquiries = self.desk.secretariat.inquiries
        return inquiries.save_reply(record)
