"""Asks what the body's rules ask before an item comes onto the agenda in the session itself."""

from PySide6.QtWidgets import QWidget

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.record_dialog import RecordDialog, RecordForm
from sekretariat.domain.meetings import AgendaItem
from sekretariat.domain.resolutions import Resolution
from sekretariat.domain.rules.rulebook import AdditionRule
from sekretariat.words import shown

FIGURES = ("yes", "no", "abstain")


class AdditionDialog(RecordDialog[Resolution]):
    """Takes the vote on a further item; where nobody may object, adding says that nobody did."""

    def __init__(
        self, desk: Desk, item: AgendaItem, after_id: str, asked: AdditionRule, parent: QWidget
    ) -> None:
        described = RecordForm(Resolution, "addition_form", item.title, self.tr("Add item"))
        super().__init__(desk, described, parent)
        self._item, self._after_id = item, after_id
        words = self.tr("The rules of the body ask: {}.").format(shown(asked))
        self._child("addition_told").setProperty("text", words)
        for name in FIGURES if asked is AdditionRule.UNOPPOSED else ():
            for child in (name, f"{name}_label"):
                self._child(child).hide()
        self.load(Resolution(meeting_id=item.meeting_id))

    def save(self, record: Resolution) -> AgendaItem:
        """Add the item where the vote is enough."""
        additions = self.desk.secretariat.additions
        found: AgendaItem = additions.add(self._item, record, after_id=self._after_id)
        return found

    def _child(self, name: str) -> QWidget:
        found = self.form.findChild(QWidget, name)
        if not isinstance(found, QWidget):
            raise TypeError(f"addition_form.ui: {name} is missing")
        return found
