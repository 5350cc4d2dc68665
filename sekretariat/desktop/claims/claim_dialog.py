"""The dialogs of a travel claim and of a rate."""

from PySide6.QtWidgets import QWidget

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.record_dialog import RecordDialog, RecordForm
from sekretariat.domain.claims import ClaimSheet, TravelRate, check_claim, check_rate
from sekretariat.domain.problems import Problem


class ClaimDialog(RecordDialog[ClaimSheet]):
    """Edits a claim with its account; `saved` carries what is worth knowing."""

    def __init__(self, desk: Desk, sheet: ClaimSheet, parent: QWidget | None = None) -> None:
        title, save = self.tr("Travel claim"), self.tr("Save claim")
        super().__init__(desk, RecordForm(ClaimSheet, "claim_form", title, save), parent)
        self.load(sheet)

    def problems(self, record: ClaimSheet) -> list[Problem]:
        """Return what is wrong with sums, account and reasons."""
        return check_claim(record)

    def save(self, record: ClaimSheet) -> object:
        """Save the claim."""
        return record.id, self.desk.secretariat.claims.save(record)


class RateDialog(RecordDialog[TravelRate]):
    """Edits a rate."""

    def __init__(self, desk: Desk, rate: TravelRate, parent: QWidget | None = None) -> None:
        title, save = self.tr("Travel rate"), self.tr("Save rate")
        super().__init__(desk, RecordForm(TravelRate, "travel_rate_form", title, save), parent)
        self.load(rate)

    def problems(self, record: TravelRate) -> list[Problem]:
        """Return what is wrong with the days."""
        return check_rate(record)

    def save(self, record: TravelRate) -> object:
        """Save the rate."""
        return self.desk.secretariat.claims.save_rate(record)
