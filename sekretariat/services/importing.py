"""Taking in a list: look at it, plan it, apply the plan as one action that one undo takes back."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from sekretariat.domain.bodies import Body
from sekretariat.domain.import_plans import ImportPlan
from sekretariat.domain.imports import OnDoubt, Profile, RowStatus, SheetPreview
from sekretariat.domain.problems import Problem, Refused
from sekretariat.exchange import headings
from sekretariat.exchange.entries import read_entries, read_notes
from sekretariat.exchange.headings import Header
from sekretariat.exchange.reading import Sheet, SheetFile
from sekretariat.exchange.rows import data_rows
from sekretariat.exchange.worker import read_apart
from sekretariat.progress import Progress
from sekretariat.services.context import Context
from sekretariat.services.import_planning import Planner
from sekretariat.services.import_writing import write_plan
from sekretariat.words import N_
from sekretariat.words.sentences import sentence


class Importing:
    """Lists of persons, members and seats from sheets."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def read(
        self,
        path: Path,
        sheet: str = "",
        profile: Profile | None = None,
        progress: Progress | None = None,
    ) -> SheetPreview:
        """Return what is in a file: its sheets, the header found, the mapping with samples."""
        file = read_apart(path, progress)
        chosen = headings.choose_sheet(file, sheet, profile)
        header = headings.find_header(chosen, profile)
        return SheetPreview(
            file=file.name,
            sheets=tuple(one.name for one in file.sheets),
            sheet=chosen.name,
            header_row=header.first_row,
            columns=header.columns,
            rows=len(data_rows(chosen, header).rows),
        )

    def plan(
        self,
        path: Path,
        *,
        body: str = "",
        sheet: str = "",
        profile: Profile | None = None,
        progress: Progress | None = None,
    ) -> ImportPlan:
        """Return what taking in a file would do; nothing is written.

        With the id of a body its seats and memberships are planned too. Raises Refused for a file
        that cannot be read, or where no column holds the names.
        """
        file = read_apart(path, progress)
        chosen = headings.choose_sheet(file, sheet, profile)
        header = headings.find_header(chosen, profile)
        if not header.has_name():
            raise Refused(_no_name_column(file, chosen, header))
        today = self._context.today()
        parsed = read_entries(chosen, header, today, with_seats=bool(body))
        plan = ImportPlan(
            file=file.name,
            sheet=chosen.name,
            header_row=header.first_row,
            columns=header.columns,
            rows=[],
            body_id=body,
            problems=read_notes(chosen, header),
        )
        with self._context.reader() as reader:
            found = reader.get(Body, body) if body else None
            Planner(reader, plan, found, today, progress or Progress()).run(parsed)
        return plan

    def apply(
        self,
        plan: ImportPlan,
        on_doubt: OnDoubt = OnDoubt.FAIL,
        progress: Progress | None = None,
    ) -> ImportPlan:
        """Do what the plan says, all or nothing, as one action; failed lines stay out.

        Raises Refused where doubtful lines are undecided and `on_doubt` is to fail. A plan is
        applied once; a second time nothing happens.
        """
        if plan.applied:
            return plan
        undecided = plan.undecided()
        if undecided and on_doubt is OnDoubt.FAIL:
            rows = ", ".join(str(row.number) for row in undecided[:10])
            raise Refused(Problem("import.doubtful", {"count": len(undecided), "rows": rows}))
        taken_in = [row for row in undecided if on_doubt is OnDoubt.NEW]
        with self._context.work("import", N_("Import of {file}"), file=plan.file) as work:
            write_plan(work, plan, taken_in, self._context.today(), progress or Progress())
        plan.applied = True
        return plan

    def load_profile(self, path: Path) -> Profile:
        """Return a stored mapping; raises Refused when the file is none."""
        return headings.load_profile(path)

    def save_profile(self, profile: Profile, path: Path) -> None:
        """Store a mapping as a file."""
        headings.save_profile(profile, path)


def _no_name_column(file: SheetFile, sheet: Sheet, header: Header) -> Problem:
    found = ", ".join(column.heading for column in header.columns[:12])
    values = {"file": file.name, "sheet": sheet.name, "found": found, "row": header.first_row}
    return Problem("import.no_name_column", values)


def report(plan: ImportPlan, language: str = "") -> Mapping[str, Any]:
    """Return a plan as plain JSON values, as `sekretariat import --json` prints it."""
    counts = plan.counts()
    return {
        "file": plan.file,
        "sheet": plan.sheet,
        "header_row": plan.header_row,
        "columns": {column.heading: column.field for column in plan.columns if column.field},
        "rows": len(plan.rows),
        **{status.value: counts[status] for status in RowStatus},
        "applied": plan.applied,
        "problems": [
            {
                "sheet": one.sheet,
                "row": one.row,
                "column": one.column,
                "value": one.value,
                "code": one.problem.code,
                "message": sentence(one.problem.code, one.problem.values, language),
            }
            for one in plan.all_problems()
        ],
        "changes": [
            {
                "row": row.number,
                "person": row.person,
                "field": change.field,
                "old": change.old,
                "new": change.new,
            }
            for row in plan.rows
            for change in row.changes
            if change.accepted
        ],
    }
