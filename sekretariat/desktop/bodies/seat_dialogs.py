"""The dialogs of seats: one seat, or several alike at once."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.record_dialog import RecordDialog, RecordForm
from sekretariat.domain.appointments import SeatTemplate
from sekretariat.domain.bodies import Seat

if TYPE_CHECKING:
    from collections.abc import Sequence


class SeatDialog(RecordDialog[Seat]):
    """Edits one seat."""

    def __init__(self, desk: Desk, seat: Seat, parent: QWidget | None = None) -> None:
        title = self.tr("Seat {}").format(seat.number)
        form = RecordForm(Seat, "seat_form", title, self.tr("Save seat"))
        super().__init__(desk, form, parent)
        self.load(seat)

    def save(self, record: Seat) -> object:
        """Save the seat."""
        return self.desk.secretariat.seats.save_seat(record)


class SeatTemplateDialog(RecordDialog[SeatTemplate]):
    """Creates one seat or many that are alike, numbered one after the other."""

    def __init__(self, desk: Desk, template: SeatTemplate, parent: QWidget | None = None) -> None:
        title = self.tr("Add seats")
        form = RecordForm(SeatTemplate, "seat_template_form", title, self.tr("Add seats"))
        super().__init__(desk, form, parent)
        self.load(template)

    def save(self, record: SeatTemplate) -> object:
        """Create the seats; returns them."""
        made: Sequence[Seat] = self.desk.secretariat.seats.create_from(record)
        return made
