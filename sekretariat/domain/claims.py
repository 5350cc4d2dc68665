"""Travel claims: what a journey to a session cost, by which rate, until when it can be claimed.

Rates are data with validity. Those of the domain paper (2.7) are examples of an older source and
stand as to be checked until the office confirms them.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time, timedelta

from sekretariat.domain.accounts import check_iban, shown_iban
from sekretariat.domain.fields import (
    Choice,
    choice,
    day,
    fields_of,
    flag,
    long_text,
    reference,
    text,
    time_of_day,
    whole_number,
)
from sekretariat.domain.money import euros, read_euros
from sekretariat.domain.problems import Problem, Refused, Severity
from sekretariat.domain.records import Record, ValidRecord, check_validity, holds_on
from sekretariat.domain.rules.deadlines import Deadline, Length, Unit, deadline
from sekretariat.domain.rules.explanations import Explanation
from sekretariat.words import N_

CUTOFF = Length(6, Unit.MONTHS)
WARNED_BEFORE = timedelta(days=30)


class Transport(Choice):
    """By what somebody travelled for the most part."""

    TRAIN = "bahn", N_("train")
    LOCAL = "öpnv", N_("local transport")
    CAR = "pkw", N_("car")
    LIFT = "mitfahrt", N_("lift from somebody")
    TAXI = "taxi_mit_begründung", N_("taxi, with a reason")
    PLANE = "flug", N_("plane")


class ClaimStatus(Choice):
    """How far a claim has come."""

    OPEN = "offen", N_("not submitted")
    SUBMITTED = "eingereicht", N_("submitted")
    CHECKED = "geprüft", N_("checked")
    PAID = "bezahlt", N_("paid")


@dataclass(kw_only=True, eq=False)
class TravelRate(ValidRecord):
    """What a kilometre is paid with, in cents, from a day on."""

    with_reason: int | None = whole_number(
        N_("Cents per km with an important reason"), minimum=0, maximum=999
    )
    without_reason: int | None = whole_number(N_("Cents per km without"), minimum=0, maximum=999)
    source: str = text(N_("Source"))
    is_checked: bool = flag(N_("Checked by the office"))


@dataclass(kw_only=True, eq=False)
class ExpenseClaim(Record):
    """One person's journey to one session; the account is kept apart."""

    meeting_id: str = reference(N_("Session"), "meeting", required=True)
    person_id: str = reference(N_("Person"), "person", required=True)
    seat_id: str = reference(N_("Seat"), "seat")
    route: str = text(N_("Route"))
    departed_on: date | None = day(N_("Departure"), required=True)
    departed_at: time | None = time_of_day(N_("Departure at"))
    returned_on: date | None = day(N_("Return"), required=True)
    returned_at: time | None = time_of_day(N_("Return at"))
    transport: Transport = choice(N_("Travelled by"), Transport.TRAIN)
    fare: str = text(N_("Tickets (€)"), limit=20)
    km: int | None = whole_number(N_("Kilometres by car"), minimum=0, maximum=9999)
    has_reason: bool = flag(N_("Important reason for the car"))
    reason: str = text(N_("Reason"), limit=500)
    allowance: str = text(N_("Daily allowance (€)"), limit=20)
    meals: int | None = whole_number(N_("Meals provided"), minimum=0, maximum=20)
    other_costs: str = text(N_("Other costs (€)"), limit=20)
    receipts: bool = flag(N_("Receipts are there"))
    paid_elsewhere: bool = flag(N_("Somebody else pays"))
    submitted_on: date | None = day(N_("Submitted on"))
    checked_by: str = text(N_("Checked by"))
    checked_on: date | None = day(N_("Checked on"))
    paid_on: date | None = day(N_("Paid on"))
    remark: str = long_text(N_("Remark"))

    @property
    def status(self) -> ClaimStatus:
        """How far it has come, by the days noted."""
        if self.paid_on:
            return ClaimStatus.PAID
        if self.checked_on:
            return ClaimStatus.CHECKED
        return ClaimStatus.SUBMITTED if self.submitted_on else ClaimStatus.OPEN


@dataclass(kw_only=True, eq=False)
class BankAccount(Record):
    """Where a claim is paid to; erased for good when it has been paid."""

    claim_id: str = reference(N_("Travel claim"), "expense_claim", required=True)
    iban: str = text(N_("IBAN"), limit=40)
    holder: str = text(N_("Account holder"))


@dataclass(kw_only=True, eq=False)
class ClaimSheet(ExpenseClaim):
    """A claim with its account, as one form shows it; kept as two records."""

    iban: str = text(N_("IBAN"), limit=40)
    holder: str = text(N_("Account holder"))


def sheet_of(claim: ExpenseClaim, account: BankAccount | None) -> ClaimSheet:
    """Return a claim and its account as one sheet."""
    sheet = ClaimSheet(id=claim.id, row_version=claim.row_version)
    for one in fields_of(ExpenseClaim):
        setattr(sheet, one.name, getattr(claim, one.name))
    if account is not None:
        sheet.iban, sheet.holder = shown_iban(account.iban), account.holder
    return sheet


def claim_of(sheet: ClaimSheet) -> ExpenseClaim:
    """Return the claim of a sheet, without the account."""
    claim = ExpenseClaim(id=sheet.id, row_version=sheet.row_version)
    for one in fields_of(ExpenseClaim):
        setattr(claim, one.name, getattr(sheet, one.name))
    return claim


KEPT_AFTER_PAYMENT = timedelta(weeks=4)
EXAMPLE = TravelRate(with_reason=35, without_reason=21, source="HRKG, ältere Quelle")


def rate_on(rates: Iterable[TravelRate], on: date) -> TravelRate:
    """Return the rate of a day; the paper's example, unchecked, where the office has none."""
    valid = [one for one in rates if holds_on(one, on)]
    return max(valid, key=lambda one: one.valid_from or date.min, default=EXAMPLE)


@dataclass(frozen=True)
class Amount:
    """What a claim comes to, in cents, and how."""

    cents: int
    by_car: int
    explanation: Explanation


def amount(claim: ExpenseClaim, rate: TravelRate) -> Amount:
    """Return what is paid: tickets, kilometres by the rate of the day, allowance and the rest."""
    per_km = (rate.with_reason if claim.has_reason else rate.without_reason) or 0
    by_car = (claim.km or 0) * per_km
    parts = [read_euros(one) for one in (claim.fare, claim.allowance, claim.other_costs)]
    cents = sum(parts) + by_car
    values = {
        "fare": euros(parts[0]),
        "km": claim.km or 0,
        "rate": euros(per_km),
        "car": euros(by_car),
        "other": euros(parts[1] + parts[2]),
        "total": euros(cents),
    }
    code = "claim.amount" if rate.is_checked else "claim.amount_unchecked"
    return Amount(cents, by_car, Explanation(code, values))


def cutoff(claim: ExpenseClaim) -> Deadline | None:
    """Return the last day to submit: six months after the journey ended."""
    return deadline(claim.returned_on, CUTOFF) if claim.returned_on else None


def is_urgent(claim: ExpenseClaim, today: date) -> bool:
    """Tell whether a claim not submitted has thirty days left at most."""
    last = cutoff(claim)
    is_near = last is not None and today >= last.end - WARNED_BEFORE
    return is_near and claim.status is ClaimStatus.OPEN


def check_claim(claim: ClaimSheet) -> list[Problem]:
    """Return what is wrong: sums, account, days reversed, a car or taxi without its reason."""
    problems = check_iban(claim.iban)
    for name in ("fare", "allowance", "other_costs"):
        try:
            cents = read_euros(getattr(claim, name))
        except Refused as refused:
            problems += [Problem(one.code, one.values, name) for one in refused.problems]
        else:
            setattr(claim, name, euros(cents) if cents else "")
    start, end = claim.departed_on, claim.returned_on
    if start and end and end < start:
        problems.append(Problem("validity.reversed", {"start": start, "end": end}, "returned_on"))
    if claim.paid_elsewhere and (claim.paid_on or claim.checked_on):
        problems.append(Problem("claim.paid_elsewhere", {}, "paid_elsewhere"))
    needs_reason = claim.has_reason or claim.transport is Transport.TAXI
    if needs_reason and not claim.reason.strip():
        problems.append(Problem("claim.no_reason", {}, "reason"))
    return problems


def late(claim: ExpenseClaim) -> list[Problem]:
    """Return a warning where a claim was submitted after its last day."""
    last = cutoff(claim)
    if last is None or claim.submitted_on is None or claim.submitted_on <= last.end:
        return []
    values = {"day": last.end, "submitted": claim.submitted_on}
    return [Problem("claim.late", values, "submitted_on", Severity.WARNING)]


def check_rate(rate: TravelRate) -> list[Problem]:
    """Return what is wrong with a rate."""
    return check_validity(rate)
