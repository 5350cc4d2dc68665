"""The notice of a session: a period that runs backward from its day (domain paper 4.3).

Whether § 193 BGB holds for periods that run backward is disputed; as this one protects those
invited, a last day nobody works on moves to an earlier one, never to a later.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from sekretariat.domain.fields import Choice
from sekretariat.domain.records import ONE_DAY
from sekretariat.domain.rules.deadlines import Length, Unit, add_months, told_length
from sekretariat.domain.rules.explanations import Explanation
from sekretariat.domain.rules.working_days import (
    count_on,
    is_delivery_day,
    why_off_duty,
    working_days_between,
)
from sekretariat.words import N_

RESERVE = 3


class Basis(Choice):
    """What has to happen in time."""

    RECEIPT = "zugang", N_("receipt")
    DISPATCH = "absendung", N_("dispatch")


class CountMode(Choice):
    """Which days lie inside the period: neither day counts, or the session's alone does not."""

    FULL_DAYS = "volle_tage", N_("full days")
    AT_LATEST = "spätestens", N_("at the latest")


class PostUnit(Choice):
    """How days of post are counted."""

    DAYS = "kalendertage", N_("calendar days")
    DELIVERY_DAYS = "zustelltage", N_("delivery days")


@dataclass(frozen=True, kw_only=True)
class NoticeRule:
    """How long before a session its invitation is due; three days of post are usual.

    A shortened notice needs a reason, which the invitation tells.
    """

    length: Length
    basis: Basis = Basis.RECEIPT
    mode: CountMode = CountMode.FULL_DAYS
    post_days: int = 3
    post_unit: PostUnit = PostUnit.DAYS
    is_shortened: bool = False


@dataclass(frozen=True)
class Notice:
    """The last days; `latest_receipt` is None where only the dispatch counts."""

    latest_receipt: date | None
    latest_dispatch: date
    explanation: Explanation


class Light(Choice):
    """How the notice stands on a day."""

    GREEN = "grün", N_("in good time")
    AMBER = "gelb", N_("due soon")
    RED = "rot", N_("missed")


def latest_notice(session: date, rule: NoticeRule, off_duty: Collection[date] = ()) -> Notice:
    """Return the last days on which the notice of a session is in time."""
    nominal = _nominal(session, rule)
    last, why = _moved(nominal, off_duty)
    values = {
        "session": session,
        "name": Explanation("notice.shortened" if rule.is_shortened else "notice.regular"),
        "length": told_length(rule.length),
        "mode": Explanation(f"notice.{rule.mode.name.lower()}"),
        "last": last,
        "why": why or "",
    }
    if rule.basis is Basis.DISPATCH:
        return Notice(None, last, Explanation("notice.dispatch", values))
    posted, why_posted = _moved(_posted(last, rule), off_duty)
    values |= {"dispatch": posted, "post": rule.post_days, "why_posted": why_posted or ""}
    return Notice(last, posted, Explanation("notice.receipt", values))


def light(notice: Notice, today: date) -> Light:
    """Tell whether at least three working days are left before the last day of dispatch."""
    if today > notice.latest_dispatch:
        return Light.RED
    left = working_days_between(today, notice.latest_dispatch)
    return Light.GREEN if left >= RESERVE else Light.AMBER


def _nominal(session: date, rule: NoticeRule) -> date:
    length = rule.length
    months = {Unit.MONTHS: 1, Unit.YEARS: 12}
    if length.unit is Unit.WORKING_DAYS:
        first = count_on(session, -length.number)
    elif length.unit in months:
        first = add_months(session, -length.number * months[length.unit])
    else:
        days = 7 if length.unit is Unit.WEEKS else 1
        first = session - ONE_DAY * length.number * days
    return first - ONE_DAY if rule.mode is CountMode.FULL_DAYS else first


def _posted(receipt: date, rule: NoticeRule) -> date:
    if rule.post_unit is PostUnit.DELIVERY_DAYS:
        return count_on(receipt, -rule.post_days, is_delivery_day)
    return receipt - ONE_DAY * rule.post_days


def _moved(nominal: date, off_duty: Collection[date]) -> tuple[date, Explanation | None]:
    """Return the last day up to this one on which the offices work, and why it moved."""
    day = nominal
    while why_off_duty(day, off_duty):
        day -= ONE_DAY
    if day == nominal:
        return day, None
    label = why_off_duty(nominal, off_duty)
    return day, Explanation("day.moved", {"day": nominal, "label": label})
