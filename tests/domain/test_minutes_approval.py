"""Until when objections come and when minutes are approved (domain paper 4.7)."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sekretariat.domain.minutes import Decision, Minutes, MinutesStatus, Objection
from sekretariat.domain.minutes_approval import (
    approval_day,
    check_approval,
    is_late,
    objection_end,
)
from sekretariat.domain.rules.deadlines import Unit
from sekretariat.domain.rules.notice import Basis, PostUnit
from sekretariat.domain.rules.rulebook import Approval, BodyRules
from sekretariat.domain.rules.working_days import is_working_day

FRIDAY = date(2020, 12, 11)
DAYS = st.dates(date(2020, 1, 1), date(2027, 12, 31))


def rules(length: int = 3, unit: Unit = Unit.WEEKS, **values: object) -> BodyRules:
    made = BodyRules(objection_length=length, objection_unit=unit)
    for name, value in values.items():
        setattr(made, name, value)
    return made


@pytest.mark.parametrize(
    ("sent_on", "length", "expected"),
    [(FRIDAY, 3, date(2021, 1, 4)), (date(2026, 5, 7), 4, date(2026, 6, 5))],
)
def test_the_figures_of_the_paper(sent_on: date, length: int, expected: date) -> None:
    """4.2: 01.01.2021 is a holiday, so Monday; Fronleichnam 2026, so Friday."""
    assert objection_end(sent_on, rules(length)).end == expected


def test_receipt_begins_the_period_later() -> None:
    """Three days of post from Fri 11.12.2020: received on Mon 14.12., or on Tue by delivery."""
    by_receipt = rules(objection_basis=Basis.RECEIPT, post_days=3)
    found = objection_end(FRIDAY, by_receipt)
    assert (found.end, found.explanation.code) == (date(2021, 1, 4), "minutes.received")
    assert found.explanation.values["received"] == date(2020, 12, 14)
    by_receipt.post_unit = PostUnit.DELIVERY_DAYS
    assert objection_end(FRIDAY, by_receipt).explanation.values["received"] == date(2020, 12, 15)


def test_a_session_within_the_period_ends_it() -> None:
    found = objection_end(FRIDAY, rules(), date(2020, 12, 20))
    assert (found.end, found.explanation.code) == (date(2020, 12, 20), "minutes.ends_in_session")
    for outside in (FRIDAY, date(2021, 1, 5)):
        assert objection_end(FRIDAY, rules(), outside).end == date(2021, 1, 4)


@given(DAYS, st.integers(1, 60))
def test_a_longer_period_never_ends_earlier(sent_on: date, days: int) -> None:
    first = objection_end(sent_on, rules(days, Unit.DAYS)).end
    second = objection_end(sent_on, rules(days + 1, Unit.DAYS)).end
    assert first is not None
    assert second is not None
    assert sent_on < first <= second


@given(DAYS, st.integers(0, 60))
def test_silence_approves_on_a_working_day_after_the_end(sent_on: date, days: int) -> None:
    made = rules(days, Unit.DAYS)
    minutes = Minutes(sent_on=sent_on, objection_until=objection_end(sent_on, made).end)
    day = approval_day(minutes, made, [])
    assert day is not None
    assert minutes.objection_until is not None
    assert day > minutes.objection_until
    assert is_working_day(day)
    between = (day - minutes.objection_until) // timedelta(days=1)
    passed = (minutes.objection_until + timedelta(days=n) for n in range(1, between))
    assert not any(is_working_day(one) for one in passed)


def test_a_session_approves_after_the_period_where_both_are_asked() -> None:
    sessions = [date(2020, 11, 3), date(2020, 12, 20), date(2021, 1, 20), date(2021, 3, 2)]
    minutes = Minutes(sent_on=FRIDAY, objection_until=date(2021, 1, 4))
    days = {
        kind: approval_day(minutes, rules(approval=kind), sessions)
        for kind in (Approval.NEXT_SESSION, Approval.BOTH)
    }
    assert days == {
        Approval.NEXT_SESSION: date(2020, 12, 20),
        Approval.BOTH: date(2021, 1, 20),
    }
    assert approval_day(Minutes(), rules(), sessions) is None


def test_open_objections_and_missing_sessions_keep_minutes_waiting() -> None:
    minutes = Minutes(sent_on=FRIDAY, objection_until=date(2021, 1, 4), status=MinutesStatus.SENT)
    day = date(2021, 1, 5)
    one = Objection(decision=Decision.OPEN)
    assert [p.code for p in check_approval(minutes, [one], day, day)] == ["minutes.objections_open"]
    one.decision = Decision.REFUSED
    assert check_approval(minutes, [one], day, day) == []
    assert [p.code for p in check_approval(Minutes(), [], day, day)] == ["minutes.not_sent"]
    assert [p.code for p in check_approval(minutes, [], day, None)] == ["minutes.needs_session"]


def test_late_is_after_the_last_day() -> None:
    minutes = Minutes(objection_until=date(2021, 1, 4))
    assert not is_late(Objection(received_on=date(2021, 1, 4)), minutes)
    assert is_late(Objection(received_on=date(2021, 1, 5)), minutes)
    assert not is_late(Objection(received_on=date(2021, 1, 5)), Minutes())
