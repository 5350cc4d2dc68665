"""What an attachment is called, to which item it belongs, who gets it."""

from functools import partial

from PySide6.QtWidgets import QWidget

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.record_dialog import RecordDialog, RecordForm
from sekretariat.desktop.base.reference import ChoiceSource
from sekretariat.domain.attachments import Attachment


class AttachmentDialog(RecordDialog[Attachment]):
    """Edits an attachment; the items offered are those of its session."""

    def __init__(self, desk: Desk, attachment: Attachment, parent: QWidget | None = None) -> None:
        title, save = self.tr("Attachment"), self.tr("Save attachment")
        super().__init__(desk, RecordForm(Attachment, "attachment_form", title, save), parent)
        items = partial(desk.secretariat.attachments.items, attachment.meeting_id)
        self.binding.use_sources({"agenda_item": ChoiceSource(items)})
        self.load(attachment)

    def save(self, record: Attachment) -> object:
        """Save the attachment."""
        return self.desk.secretariat.attachments.save(record)
