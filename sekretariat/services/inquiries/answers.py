"""Ticking off who answered: when a sheet that was sent comes back through the import."""

from datetime import date

from sekretariat.domain.imports.lists import RowStatus
from sekretariat.domain.imports.plans import ImportPlan
from sekretariat.domain.inquiries import InquiryReply, Outcome
from sekretariat.storage.references import kept_id
from sekretariat.storage.unit_of_work import UnitOfWork

_CHANGING = frozenset({RowStatus.NEW, RowStatus.CHANGED, RowStatus.DOUBTFUL})


def tick_off(work: UnitOfWork, plan: ImportPlan, today: date) -> None:
    """Note the answer of the organisation a sheet came back from; nothing where none asked.

    A second sheet of the same organisation can turn "everything is right" into "changes" only.
    """
    origin = plan.origin
    if origin is None or not origin.is_answer:
        return
    asked = kept_id(work, "organization", origin.organization_id)
    wanted = {"inquiry_id": origin.inquiry_id, "organization_id": asked}
    outcome = Outcome.CHANGES if says_something_new(plan) else Outcome.UNCHANGED
    for reply in work.find(InquiryReply, **wanted):
        is_news = reply.outcome is Outcome.UNCHANGED and outcome is Outcome.CHANGES
        if reply.is_open or is_news:
            reply.outcome = outcome
            reply.answered_on = reply.answered_on or today
            work.save(reply)


def says_something_new(plan: ImportPlan) -> bool:
    """Tell whether a sheet that came back says anything else than was sent."""
    return any(row.status in _CHANGING or row.problems for row in plan.rows) or bool(plan.problems)
