"""Travel claims: what a journey to a session costs, checked, paid, the account forgotten after."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sekretariat.domain.accounts import shown_iban, tidy_iban
from sekretariat.domain.claims import (
    KEPT_AFTER_PAYMENT,
    Amount,
    BankAccount,
    ClaimSheet,
    ClaimStatus,
    ExpenseClaim,
    TravelRate,
    amount,
    check_claim,
    check_rate,
    claim_of,
    cutoff,
    is_urgent,
    late,
    rate_on,
    sheet_of,
)
from sekretariat.domain.due import Due, due_on
from sekretariat.domain.fields import Kind, check
from sekretariat.domain.meetings import Meeting
from sekretariat.domain.money import euros
from sekretariat.domain.names import matches, search_key, search_words
from sekretariat.domain.problems import Problem, Refused, refuse_errors
from sekretariat.domain.sessions import meeting_name
from sekretariat.services.context import Context
from sekretariat.services.exporting import Heading
from sekretariat.services.reports import Report, described
from sekretariat.storage import bodies as questions
from sekretariat.storage.erasure import erase
from sekretariat.storage.sessions import session_days
from sekretariat.storage.unit_of_work import Reader
from sekretariat.words import N_, fill, translate
from sekretariat.words.sentences import sentence

Row = dict[str, Any]
PAYMENT = (
    Heading("name", N_("Name"), Kind.TEXT, 26),
    Heading("meeting", N_("Session"), Kind.TEXT, 26),
    described(ExpenseClaim, "returned_on", 14),
    Heading("told", N_("Calculation"), Kind.TEXT, 44),
    described(BankAccount, "holder", 22),
    described(BankAccount, "iban", 36),
    Heading("amount", N_("Amount"), Kind.MONEY, 12),
)


class Claims:
    """Travel claims of all sessions; names are those of the day of the journey."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def rows(self, meeting_id: str = "", search: str = "") -> list[Row]:
        """Return claims, those with the next last day first; `amount` is in cents."""
        criteria = {"meeting_id": meeting_id} if meeting_id else {}
        with self._context.reader() as reader:
            rows = self._rows(reader, reader.find(ExpenseClaim, **criteria))
        words = search_words(search)
        fitting = [one for one in rows if matches(search_key(one["name"], one["meeting"]), words)]
        return sorted(fitting, key=lambda row: (row["cutoff"], row["name"]))

    def get(self, claim_id: str) -> ClaimSheet:
        """Return a claim with its account."""
        with self._context.reader() as reader:
            accounts = reader.find(BankAccount, claim_id=claim_id)
            return sheet_of(reader.get(ExpenseClaim, claim_id), next(iter(accounts), None))

    def draft(self, meeting_id: str) -> ClaimSheet:
        """Return a new claim, not yet saved, from the first to the last day of a session."""
        with self._context.reader() as reader:
            days = session_days(reader, reader.get(Meeting, meeting_id))
        span: list[date | None] = [one.held_on for one in days]
        span = span or [None]
        return ClaimSheet(meeting_id=meeting_id, departed_on=span[0], returned_on=span[-1])

    def save(self, sheet: ClaimSheet) -> list[Problem]:
        """Save a claim; return what is worth knowing: submitted too late, last day near."""
        refuse_errors([*check(sheet), *check_claim(sheet)])
        claim = claim_of(sheet)
        with self._context.work("claim.save", N_("Travel claim")) as work:
            if claim.row_version:
                _refuse_paid(work.get(ExpenseClaim, claim.id))
            work.save(claim)
            accounts = work.find(BankAccount, claim_id=claim.id)
            kept = accounts[0] if accounts else BankAccount(claim_id=claim.id)
            kept.iban, kept.holder = tidy_iban(sheet.iban), sheet.holder
            if kept.iban or accounts:
                work.save(kept)
        sheet.row_version = claim.row_version
        return [*late(claim), *self._warnings(claim)]

    def delete(self, claim_id: str) -> None:
        """Remove a claim entered by mistake; one that was paid stays."""
        with self._context.work("claim.delete", N_("Remove a travel claim")) as work:
            claim = work.get(ExpenseClaim, claim_id)
            _refuse_paid(claim)
            work.delete_parts(BankAccount, "claim_id", claim_id)
            work.delete(claim)

    def amount_of(self, claim_id: str) -> Amount:
        """Return what a claim comes to by the rate of its day, with the calculation."""
        with self._context.reader() as reader:
            claim = reader.get(ExpenseClaim, claim_id)
            return amount(claim, _rate(reader.find(TravelRate), claim))

    def check(self, claim_ids: Sequence[str]) -> int:
        """Note that claims were found right today, by this clerk; return how many.

        Claims nobody has submitted and those checked already stay as they are.
        """
        with self._context.work("claim.check", N_("Check travel claims")) as work:
            found = [
                one
                for one in work.find(ExpenseClaim, id=list(claim_ids))
                if one.status is ClaimStatus.SUBMITTED and not one.paid_elsewhere
            ]
            for one in found:
                one.checked_by, one.checked_on = self._context.clerk, self._context.today()
                work.save(one)
        return len(found)

    def pay(self, claim_ids: Sequence[str]) -> int:
        """Note that checked claims were paid today; return how many."""
        with self._context.work("claim.pay", N_("Note payment of travel claims")) as work:
            found = [
                one
                for one in work.find(ExpenseClaim, id=list(claim_ids))
                if one.status is ClaimStatus.CHECKED
            ]
            if not found:
                raise Refused(Problem("claim.nothing_to_pay"))
            for one in found:
                one.paid_on = self._context.today()
                work.save(one)
        return len(found)

    def payment_report(self) -> Report:
        """Return the list for payment: claims checked and not yet paid, with their accounts.

        Raises Refused where there is none, or one without an account.
        """
        with self._context.reader() as reader:
            claims = [one for one in reader.find(ExpenseClaim) if one.status is ClaimStatus.CHECKED]
            accounts = {one.claim_id: one for one in reader.find(BankAccount)}
            rows = sorted(self._rows(reader, claims), key=lambda row: str(row["name"]))
        if not rows:
            raise Refused(Problem("claim.nothing_to_pay"))
        missing = [row["name"] for row in rows if row["id"] not in accounts]
        if missing:
            raise Refused(Problem("claim.no_iban", {"name": ", ".join(missing)}))
        for row in rows:
            account = accounts[row["id"]]
            row["iban"], row["holder"] = shown_iban(account.iban), account.holder or row["name"]
        total = euros(sum(row["amount"] for row in rows))
        note = fill(N_("Claims: {count}, in all {total} €."), {"count": len(rows), "total": total})
        return Report(
            title=translate(N_("Payment of travel costs")),
            headings=PAYMENT,
            rows=rows,
            as_of=self._context.today(),
            notes=[note],
        )

    def erase_paid(self) -> int:
        """Erase for good the accounts of claims paid four weeks ago; return how many."""
        until = self._context.today() - KEPT_AFTER_PAYMENT
        with self._context.reader() as reader:
            paid = [
                one.id
                for one in reader.find(ExpenseClaim)
                if one.paid_on is not None and one.paid_on <= until
            ]
            due = [one.id for one in reader.find(BankAccount, claim_id=paid)]
        if due:
            label = N_("Erase accounts of paid claims: {count}")
            with self._context.work("claim.erase", label, count=str(len(due))) as work:
                erase(work, BankAccount, due)
        return len(due)

    def rates(self) -> list[TravelRate]:
        """Return the rates of the office, the latest first."""
        with self._context.reader() as reader:
            found = reader.find(TravelRate)
        return sorted(found, key=lambda one: one.valid_from or date.min, reverse=True)

    def save_rate(self, rate: TravelRate) -> TravelRate:
        """Save a rate."""
        refuse_errors([*check(rate), *check_rate(rate)])
        with self._context.work("claim.rate", N_("Travel rate")) as work:
            work.save(rate)
        return rate

    def delete_rate(self, rate_id: str) -> None:
        """Remove a rate."""
        with self._context.work("claim.rate", N_("Remove a travel rate")) as work:
            work.delete(work.get(TravelRate, rate_id))

    def _warnings(self, claim: ExpenseClaim) -> list[Problem]:
        last = cutoff(claim)
        if last is None or not is_urgent(claim, self._context.today()):
            return []
        return [Problem("claim.cutoff", {"day": last.end}, "submitted_on")]

    def _rows(self, reader: Reader, claims: Sequence[ExpenseClaim]) -> list[Row]:
        today, rates = self._context.today(), reader.find(TravelRate)
        meetings = {
            one.id: one for one in reader.find(Meeting, id={one.meeting_id for one in claims})
        }
        rows = []
        for one in claims:
            meeting, day = meetings[one.meeting_id], one.returned_on or today
            names = questions.roster_persons(reader, [one.person_id], day)
            body = questions.body_names(reader, meeting.held_on or day)[meeting.body_id][0]
            cost, last = amount(one, _rate(rates, one)), cutoff(one)
            rows.append(
                {
                    "id": one.id,
                    "name": names[one.person_id].sorted_name,
                    "meeting": meeting_name(meeting, body),
                    "meeting_id": one.meeting_id,
                    "returned_on": one.returned_on,
                    "transport": one.transport,
                    "km": one.km,
                    "amount": cost.cents,
                    "told": sentence(cost.explanation.code, cost.explanation.values),
                    "cutoff": last.end if last else day,
                    "due": _due(one, last.end if last else None, today),
                    "status": one.status,
                    "submitted_on": one.submitted_on,
                    "paid_on": one.paid_on,
                }
            )
        return rows


def _due(claim: ExpenseClaim, last: date | None, today: date) -> Due:
    return due_on(last, today) if claim.status is ClaimStatus.OPEN else Due.OVER


def _rate(rates: Sequence[TravelRate], claim: ExpenseClaim) -> TravelRate:
    return rate_on(rates, claim.returned_on or date.max)


def _refuse_paid(claim: ExpenseClaim) -> None:
    if claim.paid_on:
        raise Refused(Problem("claim.paid", {"day": claim.paid_on}))
