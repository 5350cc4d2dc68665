"""What a list that came back says of organisations themselves: planned, then written."""

from collections.abc import Sequence
from datetime import date

from sekretariat.domain.contacts import email_key
from sekretariat.domain.imports.lists import CellProblem, Entry, FieldChange, RowStatus
from sekretariat.domain.imports.plans import PlanRow
from sekretariat.domain.people import Address, AddressStyle, ContactPoint
from sekretariat.domain.problems import Problem, Refused, Severity
from sekretariat.exchange.matching.three_way import Mover, mover
from sekretariat.exchange.parsing.contacts import phone_key, read_emails, read_phones
from sekretariat.exchange.returns.returned import ReturnedList
from sekretariat.exchange.returns.sent_sheets import FactAnswer
from sekretariat.services.inquiries.contents import (
    CONTACT_FIELDS,
    OWN_FIELDS,
    PLACE_FIELDS,
    facts_of,
    is_official,
)
from sekretariat.services.organizations import OrganizationCard, read_card, save_card
from sekretariat.storage.unit_of_work import Reader, UnitOfWork

RECORD = "organization"
_NAMES = frozenset({"name", "short_name"})


def fact_rows(reader: Reader, returned: ReturnedList, today: date) -> list[PlanRow]:
    """Return one row for each organisation whose own details the list changes or questions."""
    by_owner: dict[str, list[FactAnswer]] = {}
    for answer in returned.facts:
        by_owner.setdefault(answer.organization_id, []).append(answer)
    now = facts_of(reader, sorted(by_owner), today)
    rows = []
    for owner, answers in by_owner.items():
        kept = {one.field: one for one in now.get(owner, ())}
        row = PlanRow(
            number=answers[0].row,
            status=RowStatus.UNCHANGED,
            person=next((one.organization for one in kept.values()), ""),
            entry=Entry(),
            organization_id=owner,
            is_organization=True,
            sheet=answers[0].sheet,
        )
        for answer in answers:
            if answer.field in kept:
                sent = returned.sent.facts[owner, answer.field]
                _compare(row, answer, sent, kept[answer.field].value, kept[answer.field].label)
        if row.changes or row.problems:
            rows.append(row)
    return rows


def _compare(row: PlanRow, answer: FactAnswer, sent: str, stored: str, label: str) -> None:
    """Note what an answer changes; what both sides changed is asked, what was emptied offered."""
    values = {"label": label, "value": answer.value or stored}
    change = FieldChange(RECORD, answer.field, label, stored, answer.value)
    if not answer.value:
        if sent and sent == stored and answer.field != "name":
            row.changes.append(_offered(change))
            _report(row, answer, Problem("returned.emptied", values, "", Severity.WARNING))
    elif answer.value != sent:
        who = mover(sent, stored, answer.value)
        if who is Mover.BOTH:
            change = _asked(change, sent)
            all_three = {**values, "last": sent, "old": stored, "new": answer.value}
            code = "import.changed_on_both_sides"
            _report(row, answer, Problem(code, all_three, "", Severity.WARNING))
        if who in {Mover.LIST, Mover.BOTH}:
            row.changes.append(change)
            _check(row, answer)
    if row.changes and row.status is RowStatus.UNCHANGED:
        row.status = RowStatus.CHANGED


def _offered(change: FieldChange) -> FieldChange:
    change.accepted, change.erases = False, True
    return change


def _asked(change: FieldChange, last: str) -> FieldChange:
    change.accepted, change.is_question, change.last = False, True, last
    return change


def _check(row: PlanRow, answer: FactAnswer) -> None:
    """Report an address or number that cannot be one; the row stays out then."""
    try:
        if answer.field == "emails":
            read_emails(answer.value)
        elif answer.field == "phones":
            _, problems = read_phones(answer.value)
            for problem in problems:
                _report(row, answer, problem)
    except Refused as refused:
        for problem in refused.problems:
            _report(row, answer, problem)
        row.status = RowStatus.FAILED


def _report(row: PlanRow, answer: FactAnswer, problem: Problem) -> None:
    row.problems.append(CellProblem(answer.sheet, answer.row, "", answer.value, problem))


def write_facts(work: UnitOfWork, row: PlanRow, today: date) -> None:
    """Write the accepted changes of an organisation; a new name holds from today on."""
    card = read_card(work, row.organization_id)
    accepted = {one.field: one.new for one in row.changes if one.accepted}
    for code, value in accepted.items():
        if code in OWN_FIELDS:
            setattr(card.organization, code, value)
        elif code in CONTACT_FIELDS:
            _set_contacts(card, code, value)
    _set_place(card, {code: accepted[code] for code in PLACE_FIELDS if code in accepted}, today)
    if accepted:
        save_card(work, card, today if _NAMES & accepted.keys() else None)


def _set_contacts(card: OrganizationCard, code: str, value: str) -> None:
    """Make the contact points of a kind those that are named; private ones stay."""
    kind, _ = CONTACT_FIELDS[code]
    key = email_key if code == "emails" else phone_key
    named = _named(code, value)
    known = {key(one.value): one for one in card.contacts if one.kind is kind}
    kept = [one for one in card.contacts if one.kind is not kind or _is_private(one)]
    owner = card.organization.id
    card.contacts = kept + [
        known.get(key(text)) or ContactPoint(organization_id=owner, kind=kind, value=text)
        for text in named
    ]


def _named(code: str, value: str) -> Sequence[str]:
    if not value:
        return ()
    return read_emails(value) if code == "emails" else read_phones(value)[0]


def _is_private(contact: ContactPoint) -> bool:
    return contact.purpose.value == "privat"


def _set_place(card: OrganizationCard, said: dict[str, str], today: date) -> None:
    if not said:
        return
    address = next((one for one in card.addresses if is_official(one, today)), None)
    if address is None:
        owner = card.organization.id
        address = Address(organization_id=owner, style=AddressStyle.ORGANIZATION_FIRST)
        card.addresses.append(address)
    for code, value in said.items():
        setattr(address, code, value)
