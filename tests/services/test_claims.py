"""Travel claims: rate by date, last day, checked, paid, the account forgotten afterwards."""

from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from sekretariat.domain.claims import ClaimSheet, ClaimStatus, Transport, TravelRate
from sekretariat.domain.due import Due
from sekretariat.domain.problems import Refused
from sekretariat.services.secretariat import Secretariat
from tests.services.test_attendances import DAY, Council

IBAN = "DE89 3704 0044 0532 0130 00"  # the example of the standard


@pytest.fixture
def council(office: Secretariat) -> Council:
    """A session of 3 November 2020; the clock stands at the day before."""
    return Council(office)


def claim(council: Council, **values: object) -> ClaimSheet:
    """Return scenario 51: train, and 18 km by car with a reason."""
    sheet = council.office.claims.draft(council.meeting)
    sheet.person_id, sheet.transport, sheet.fare = council.members[0], Transport.TRAIN, "42,2"
    sheet.km, sheet.has_reason, sheet.reason = 18, True, "kein Anschluss am Abend"
    for name, value in values.items():
        setattr(sheet, name, value)
    return sheet


def codes(refused: pytest.ExceptionInfo[Refused]) -> set[str]:
    return {one.code for one in refused.value.problems}


def test_the_rate_of_the_day_decides(council: Council) -> None:
    """Scenario 51: 42,20 € and 18 km at 0,35 € make 48,50 €; last day 03.05.2021."""
    office, sheet = council.office, claim(council)
    assert office.claims.save(sheet) == []
    [row] = office.claims.rows()
    assert (row["amount"], row["cutoff"], row["due"]) == (4850, date(2021, 5, 3), Due.LATER)
    told = "Fahrkarten 42,20 €, 18 km zu 0,35 € sind 6,30 €, Sonstiges 0,00 €: 48,50 €."
    assert row["told"].startswith(told)
    assert "prüfen" in row["told"]
    kept = office.claims.save_rate(
        TravelRate(
            valid_from=date(2020, 1, 1),
            valid_to=date(2020, 12, 31),
            with_reason=40,
            without_reason=20,
            is_checked=True,
        )
    )
    later = TravelRate(valid_from=date(2021, 1, 1), with_reason=50)
    office.claims.save_rate(later)
    assert [one.with_reason for one in office.claims.rates()] == [50, 40]
    assert office.claims.amount_of(sheet.id).cents == 4940
    assert "prüfen" not in office.claims.rows()[0]["told"]
    office.claims.delete_rate(kept.id)
    sheet.has_reason = False
    office.claims.save(sheet)
    assert office.claims.amount_of(sheet.id).by_car == 18 * 21


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"fare": "viel"}, "money.not_a_sum"),
        ({"iban": "DE89 3704 0044 0532 0130 01"}, "claim.iban"),
        ({"reason": " "}, "claim.no_reason"),
        ({"has_reason": False, "reason": "", "transport": Transport.TAXI}, "claim.no_reason"),
        ({"departed_on": date(2020, 11, 4)}, "validity.reversed"),
        ({"person_id": ""}, "field.missing"),
        ({"paid_elsewhere": True, "checked_on": DAY}, "claim.paid_elsewhere"),
    ],
)
def test_what_cannot_be_is_told_at_its_field(
    council: Council, values: dict[str, object], code: str
) -> None:
    with pytest.raises(Refused) as refused:
        council.office.claims.save(claim(council, **values))
    assert code in codes(refused)


def test_the_last_day_is_warned_of_and_missing_it_is_told(council: Council) -> None:
    claims = council.office.claims
    old = {"departed_on": date(2020, 5, 10), "returned_on": date(2020, 5, 11)}
    [near] = claims.save(claim(council, **old))
    assert (near.code, near.values["day"]) == ("claim.cutoff", date(2020, 11, 11))
    [missed] = claims.save(claim(council, **old, submitted_on=date(2020, 11, 12)))
    assert missed.code == "claim.late"
    assert [row["due"] for row in claims.rows(council.meeting)] == [Due.SOON, Due.OVER]


def test_a_claim_is_submitted_checked_and_paid(council: Council, tmp_path: Path) -> None:
    office, claims = council.office, council.office.claims
    sheet = claim(council, submitted_on=DAY, iban=IBAN, holder="")
    claims.save(sheet)
    assert claims.get(sheet.id).status is ClaimStatus.SUBMITTED
    for refused_by in (claims.payment_report, lambda: claims.pay([sheet.id])):
        with pytest.raises(Refused) as refused:
            refused_by()
        assert codes(refused) == {"claim.nothing_to_pay"}
    assert claims.check([sheet.id]) == 1
    assert claims.check([sheet.id]) == 0
    assert (claims.get(sheet.id).checked_by, claims.get(sheet.id).iban) == ("Test", IBAN)
    report = claims.payment_report()
    assert report.notes == ["Anträge: 1, insgesamt 48,50 €."]
    office.reports.write(tmp_path / "Zahlung.xlsx", report)
    [page] = load_workbook(tmp_path / "Zahlung.xlsx").worksheets
    assert [cell.value for cell in list(page.rows)[-1]][-3:] == ["Mitglied 1", IBAN, 48.5]
    for paper, sign in (("Zahlung.pdf", b"%PDF"), ("Zahlung.docx", b"PK")):
        assert office.reports.write(tmp_path / paper, report) == 1
        assert (tmp_path / paper).read_bytes().startswith(sign)
    office.reports.write(tmp_path / "Zahlung.csv", report)
    assert "48,50" in (tmp_path / "Zahlung.csv").read_text(encoding="utf-8-sig")
    assert claims.pay([sheet.id]) == 1
    assert [row["status"] for row in claims.rows()] == [ClaimStatus.PAID]
    for act in (lambda: claims.save(claims.get(sheet.id)), lambda: claims.delete(sheet.id)):
        with pytest.raises(Refused) as refused:
            act()
        assert codes(refused) == {"claim.paid"}


def test_a_claim_without_an_account_is_not_listed_for_payment(council: Council) -> None:
    claims = council.office.claims
    sheet = claim(council, submitted_on=DAY)
    claims.save(sheet)
    claims.check([sheet.id])
    with pytest.raises(Refused) as refused:
        claims.payment_report()
    assert codes(refused) == {"claim.no_iban"}
    claims.delete(sheet.id)
    assert claims.rows(search="mitglied") == []


def test_accounts_of_paid_claims_are_erased_for_good(council: Council) -> None:
    office, claims = council.office, council.office.claims
    sheet = claim(council, submitted_on=DAY, iban=IBAN)
    claims.save(sheet)
    claims.check([sheet.id])
    claims.pay([sheet.id])
    assert claims.erase_paid() == 0
    assert claims.get(sheet.id).iban == IBAN
    clock = office.context.clock
    clock.now = clock.now.replace(month=12)  # type: ignore[attr-defined]
    assert claims.erase_paid() == 1
    assert claims.get(sheet.id).iban == ""
    trail = [line for line in office.history.trail([sheet.id]) if "IBAN" in line.label]
    assert trail == []
