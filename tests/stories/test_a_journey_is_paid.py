"""A member came by train and car: the claim is added, checked, listed and paid."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPdf import QPdfDocument

from sekretariat.desktop.base.message_bar import MessageBar
from sekretariat.desktop.base.offices import OfficeKind
from sekretariat.desktop.claims.claim_dialog import ClaimDialog, RateDialog
from sekretariat.desktop.claims.claims_page import ClaimsPage
from sekretariat.desktop.claims.rates_page import RatesPage
from sekretariat.services.secretariat import open_secretariat
from tests.desktop.bodies.hands import CTRL, activate, dialog, enter, go_to, lines, save
from tests.services.test_attendances import Council
from tests.services.test_claims import IBAN
from tests.stories.clerk import SHIFT, Clerk, place_in
from tests.stories.conftest import Begin


@pytest.fixture
def clerk(begin: Begin, tmp_path: Path) -> Clerk:
    """A session of 3 November 2020."""
    council = Council(open_secretariat(place_in(tmp_path), create=True))
    council.office.close()
    return begin(OfficeKind.FILE)


def add_claim(clerk: Clerk, **more: str) -> ClaimsPage:
    page = clerk.go("claims", ClaimsPage)
    page.table.setFocus()
    clerk.press(Qt.Key.Key_N, CTRL)
    form = dialog(page, ClaimDialog)
    form.binding.suggest("has_reason", value=True)
    enter(form, person_id="Mitglied 1", fare="42,20", km="18", reason="kein Anschluss", **more)
    save(form)
    activate(clerk.composition.window)
    return page


def told(clerk: Clerk) -> str:
    """Return what the window says at its foot."""
    return clerk.see(MessageBar).message_text.text()


def test_train_and_car_by_the_rate_of_the_day_up_to_the_payment_list(
    clerk: Clerk, tmp_path: Path
) -> None:
    """Scenario 51 of the domain paper: train + 18 km with a reason; last day 03.05.2021."""
    page = add_claim(clerk, iban=IBAN, submitted_on="10.5.2021")
    assert "nach dem letzten Tag 03.05.2021" in told(clerk)
    assert lines(page, "cutoff", "name", "transport", "km", "amount", "status") == [
        ["03.05.2021", "Mitglied 1", "Bahn", "18", "48,50 €", "eingereicht"]
    ]
    go_to(page, 0)
    clerk.press(Qt.Key.Key_L, CTRL)
    assert "Kein Antrag ist geprüft" in told(clerk)
    clerk.press(Qt.Key.Key_D, CTRL)
    assert lines(page, "status") == [["geprüft"]]
    clerk.dialogs.path = tmp_path / "Auszahlung.pdf"
    clerk.wait_for(lambda: clerk.press(Qt.Key.Key_L, CTRL))
    paper = QPdfDocument()
    paper.load(str(clerk.dialogs.path))
    text = paper.getAllText(0).text()
    assert IBAN in " ".join(text.split())
    assert "Anträge: 1, insgesamt 48,50 €." in text
    clerk.press(Qt.Key.Key_B, CTRL | SHIFT)
    assert lines(page, "status") == [["bezahlt"]]
    clerk.press(Qt.Key.Key_Delete)
    assert "bleibt, wie er ist" in told(clerk)
    clerk.press(Qt.Key.Key_D, CTRL)
    assert "Nichts zu prüfen" in told(clerk)
    clerk.leave()


def test_the_rate_is_data_of_the_office(clerk: Clerk) -> None:
    page = add_claim(clerk)
    clerk.press(Qt.Key.Key_S, CTRL | SHIFT)
    rates = clerk.see(RatesPage)
    clerk.press(Qt.Key.Key_N, CTRL)
    form = dialog(rates, RateDialog)
    enter(form, valid_from="1.1.2020", with_reason="40", without_reason="20")
    save(form)
    activate(clerk.composition.window)
    assert lines(rates, "valid_from", "with_reason") == [["01.01.2020", "40"]]
    clerk.press(Qt.Key.Key_Escape)
    assert lines(page, "amount", "due") == [["49,40 €", "überfällig"]]
    page.show_record("")
    clerk.press(Qt.Key.Key_S, CTRL | SHIFT)
    rates.table.setFocus()
    go_to(rates, 0)
    clerk.press(Qt.Key.Key_Delete)
    assert rates.model.rowCount() == 0
    clerk.leave()
