"""How rows of a plan can be dealt with: one, or several chosen at once."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from sekretariat.domain.imports.lists import Candidate, RowStatus
from sekretariat.domain.imports.plans import Answer, PlanRow
from sekretariat.words import translate

_SETTLED = (RowStatus.FAILED, RowStatus.UNCHANGED)


class Way(NamedTuple):
    """One way to deal with rows: its words, whether it holds now, what choosing it does."""

    text: str
    holds: bool
    choose: Callable[[], object]


def ways(rows: Sequence[PlanRow]) -> list[Way]:
    """Return the ways to deal with the rows, none where nothing is to be said."""
    open_rows = [row for row in rows if row.candidates or row.status not in _SETTLED]
    if not open_rows:
        return []
    if len(rows) == 1:
        return _of_one_doubt(rows[0]) if rows[0].candidates else _taken_or_left(rows)
    if all(row.candidates for row in open_rows):
        return _of_several_doubts(open_rows)
    return _taken_or_left(open_rows)


def _of_one_doubt(row: PlanRow) -> list[Way]:
    answer = row.answer
    same = [
        Way(
            _same(one),
            answer is Answer.SAME and row.person_id == one.person_id,
            partial(row.is_person, one),
        )
        for one in row.candidates
    ]
    new = QCoreApplication.translate("RowDetail", "is a new person")
    left = QCoreApplication.translate("RowDetail", "leave the row out")
    return [
        *same,
        Way(new, answer is Answer.NEW, row.is_new_person),
        Way(left, row.skipped, row.leave_out),
    ]


def _of_several_doubts(rows: Sequence[PlanRow]) -> list[Way]:
    def holds(answer: Answer) -> bool:
        return all(row.answer is answer for row in rows)

    best = QCoreApplication.translate("RowDetail", "are the persons that fit best")
    new = QCoreApplication.translate("RowDetail", "are new persons")
    left = QCoreApplication.translate("RowDetail", "leave the rows out")
    return [
        Way(best, holds(Answer.SAME), partial(_each, rows, _is_best)),
        Way(new, holds(Answer.NEW), partial(_each, rows, PlanRow.is_new_person)),
        Way(left, holds(Answer.LEFT_OUT), partial(_each, rows, PlanRow.leave_out)),
    ]


def _taken_or_left(rows: Sequence[PlanRow]) -> list[Way]:
    if len(rows) > 1:
        take = QCoreApplication.translate("RowDetail", "take the rows in")
        leave = QCoreApplication.translate("RowDetail", "leave the rows out")
    else:
        take = QCoreApplication.translate("RowDetail", "take the row in")
        leave = QCoreApplication.translate("RowDetail", "leave the row out")
    left_out = sum(row.skipped for row in rows)
    return [
        Way(take, not left_out, partial(_each, rows, PlanRow.take_in)),
        Way(leave, left_out == len(rows), partial(_each, rows, PlanRow.leave_out)),
    ]


def _each(rows: Sequence[PlanRow], act: Callable[[PlanRow], None]) -> None:
    for row in rows:
        act(row)


def _is_best(row: PlanRow) -> None:
    row.is_person(row.candidates[0])


def _same(one: Candidate) -> str:
    words = QCoreApplication.translate("RowDetail", "is the same person: {} ({}, {} %)")
    return words.format(one.name, translate(one.reason.label), one.score)
