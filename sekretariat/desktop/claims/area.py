"""The area of travel costs: the claims, the rates behind them."""

from PySide6.QtWidgets import QWidget

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.page_stack import PageStack
from sekretariat.desktop.claims.claims_page import ClaimsPage
from sekretariat.desktop.claims.rates_page import RatesPage


class ClaimsArea(PageStack):
    """Shows the claims first; Esc comes back to them."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.claims = ClaimsPage(desk)
        self.rates: RatesPage | None = None
        self.addWidget(self.claims)
        self.claims.add_action("travel_rates", self.show_rates)

    def show_rates(self) -> None:
        """Show the rates."""
        if self.rates is None:
            self.rates = RatesPage(self.desk)
            self.rates.add_action("back", self.show_claims, self.tr("Travel costs"))
            self.addWidget(self.rates)
        self.setCurrentWidget(self.rates)
        self.rates.table.setFocus()

    def show_claims(self) -> None:
        """Come back to the claims."""
        self.setCurrentWidget(self.claims)
        self.claims.table.setFocus()

    def remember(self) -> None:
        """Keep columns for the next start."""
        self.claims.remember()
        if self.rates is not None:
            self.rates.remember()
