"""The dialog of the made-up record, as an area writes one; its form stands in code here."""

from datetime import date, time

from PySide6.QtWidgets import QWidget

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.record_dialog import RecordDialog, RecordForm
from sekretariat.domain.fields import check
from sekretariat.domain.meetings import Mode
from sekretariat.domain.problems import refuse_errors
from tests.desktop.forms import Sheet, people, sheet_form


def full_sheet() -> Sheet:
    """Return a sheet with a value in every field a clerk fills."""
    return Sheet(
        title="Zweite Sitzung",
        remark="Zeile eins\nZeile zwei",
        mode=Mode.DIGITAL,
        held_on=date(2020, 11, 3),
        begins_at=time(14, 30),
        count=80,
        is_public=True,
        chair_id="p2",
    )


class SheetDialog(RecordDialog[Sheet]):
    """Edits a Sheet; keeps what was saved."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        desk.sources["person"] = people()
        super().__init__(desk, RecordForm(Sheet, sheet_form, "Sitzung bearbeiten"), parent)
        self.kept: list[Sheet] = []

    def save(self, record: Sheet) -> Sheet:
        refuse_errors(check(record))
        self.kept.append(record)
        return record
