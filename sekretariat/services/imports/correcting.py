"""Correcting a failed line right in its plan: another text in a cell, one line made two."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from sekretariat.domain.imports.lists import ListCell, RowStatus
from sekretariat.domain.imports.plans import Correction, ImportPlan, PlanRow
from sekretariat.domain.problems import Problem, Refused
from sekretariat.exchange.lists.entries import ParsedRow
from sekretariat.exchange.lists.open_list import OpenList, Texts
from sekretariat.services.context import Context
from sekretariat.services.imports.planning import Planner

WAITING = "deputy."
"""Problems of lines that wait for another one: the member they stand in for."""


@dataclass
class OpenPlan:
    """What a plan was made with, kept as long as it is looked at."""

    opened: OpenList
    planner: Planner


class Correcting:
    """Corrects lines of a plan that is not applied yet."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def can_correct(self, plan: ImportPlan, row: PlanRow) -> bool:
        """Tell whether a line can be corrected: it failed, and the plan is open."""
        return row.status is RowStatus.FAILED and not plan.applied

    def cells(self, plan: ImportPlan, row: PlanRow) -> list[ListCell]:
        """Return the cells of a line that fill a field, as they were corrected so far."""
        known = {one.index: one.new for one in row.corrections}
        found = _open(plan).opened.cells(row.number)
        return [replace(one, text=known.get(one.column, one.text)) for one in found]

    def halves(self, plan: ImportPlan, row: PlanRow) -> tuple[dict[int, str], dict[int, str]]:
        """Return the texts suggested for each of the two persons a line names, by column."""
        return _open(plan).opened.halves(row.number)

    def correct(self, plan: ImportPlan, row: PlanRow, *people: Texts) -> list[PlanRow]:
        """Plan a line anew with other texts by column, one line for each person given.

        The lines take its place in the plan; lines that waited for it are planned anew too. Raises
        Refused where the line cannot be corrected.
        """
        if not self.can_correct(plan, row):
            raise Refused(Problem("import.not_correctable", {"row": row.number}))
        made = _open(plan)
        rows = self._plan(made, [made.opened.corrected(row.number, texts) for texts in people])
        for one, texts in zip(rows, people, strict=True):
            one.corrections = tuple(_corrections(made.opened.cells(row.number), texts))
        plan.replace_row(row, rows)
        for waiting in [one for one in plan.rows if one not in rows and _waits(one)]:
            self._plan_waiting(plan, waiting)
        return rows

    def _plan_waiting(self, plan: ImportPlan, row: PlanRow) -> None:
        made = _open(plan)
        texts = {one.index: one.new for one in row.corrections}
        [again] = self._plan(made, [made.opened.corrected(row.number, texts)])
        again.corrections = row.corrections
        plan.replace_row(row, [again])

    def _plan(self, made: OpenPlan, parsed: Sequence[ParsedRow]) -> list[PlanRow]:
        with self._context.reader() as reader:
            return made.planner.plan_again(reader, parsed)


def _open(plan: ImportPlan) -> OpenPlan:
    made: OpenPlan = plan.made_with
    return made


def _waits(row: PlanRow) -> bool:
    return row.status is RowStatus.FAILED and any(
        one.problem.code.startswith(WAITING) for one in row.problems
    )


def _corrections(cells: Sequence[ListCell], texts: Mapping[int, str]) -> list[Correction]:
    return [
        Correction(one.heading, one.column, one.text, texts[one.column])
        for one in cells
        if one.column in texts and texts[one.column] != one.text
    ]
