"""Taking in a list: look at it, plan it, apply the plan as one action that one undo takes back."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from sekretariat.domain.bodies import Body
from sekretariat.domain.imports.lists import CellProblem, OnDoubt, Profile, SheetPreview
from sekretariat.domain.imports.plans import ImportPlan
from sekretariat.domain.problems import Problem, Refused
from sekretariat.exchange.fingerprints import file_hash
from sekretariat.exchange.lists import headings
from sekretariat.exchange.lists.headings import Header
from sekretariat.exchange.lists.hints import lists_on_other_sheets
from sekretariat.exchange.lists.open_list import OpenList
from sekretariat.exchange.matching.remembering import Memory
from sekretariat.exchange.reading.pasted import keep_pasted
from sekretariat.exchange.reading.worker import read_apart
from sekretariat.exchange.returns.returned import ReturnedList, came_back
from sekretariat.exchange.returns.sent_sheets import as_headed, sent_sheet
from sekretariat.exchange.sheets import Sheet, SheetFile
from sekretariat.progress import Progress
from sekretariat.services.context import Context
from sekretariat.services.imports.correcting import Correcting, OpenPlan
from sekretariat.services.imports.kept_reports import KeptReports
from sekretariat.services.imports.memory import kind_of, no_longer_listed, recall, remember
from sekretariat.services.imports.organizations import describe_new
from sekretariat.services.imports.profiles import ImportProfiles
from sekretariat.services.imports.reports import new_head, packed_content, report
from sekretariat.services.imports.return_facts import fact_rows
from sekretariat.services.imports.returns import ReturnPlanner
from sekretariat.services.imports.writing import write_plan
from sekretariat.services.inquiries.answers import tick_off
from sekretariat.services.long_work import beside_a_window
from sekretariat.storage import imports
from sekretariat.storage.unit_of_work import UnitOfWork
from sekretariat.words import N_, translate


class Importing:
    """Lists of persons, members and seats from sheets."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self.profiles = ImportProfiles(context)
        self.reports = KeptReports(context)
        self.correcting = Correcting(context)

    def read(
        self,
        path: Path,
        sheet: str = "",
        profile: Profile | None = None,
        progress: Progress | None = None,
    ) -> SheetPreview:
        """Return what is in a file: its sheets, the header found, the mapping with samples.

        Without a profile, the one of the office whose headings the file has is followed.
        """
        with beside_a_window():
            file = read_apart(path, progress)
        followed = profile or self.profiles.recognise(file, sheet)
        chosen = headings.choose_sheet(file, sheet, followed)
        header = as_headed(headings.find_header(chosen, followed), sent_sheet(file))
        opened = OpenList(chosen, header, self._context.today(), with_seats=True)
        return SheetPreview(
            file=file.name,
            sheets=tuple(one.name for one in file.sheets),
            sheet=chosen.name,
            header_row=header.first_row,
            columns=header.columns,
            rows=len(opened),
            sha256=file_hash(path),
            profile=followed,
            marks=opened.marks(),
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
        with beside_a_window():
            file = read_apart(path, progress)
        chosen = headings.choose_sheet(file, sheet or self._sheet_of(file, body), profile)
        header = headings.find_header(chosen, profile)
        if not header.has_name():
            raise Refused(_no_name_column(file, chosen, header))
        today = self._context.today()
        returned = came_back(file, chosen, header, today)
        if returned is not None:
            chosen, header = returned.sheet, returned.header
        opened = _upright(file, OpenList(chosen, header, today, with_seats=bool(body)))
        plan = ImportPlan(
            file=file.name,
            sheet=chosen.name,
            header_row=header.first_row,
            columns=header.columns,
            rows=[],
            body_id=body or self._body_of(returned),
            problems=_notes(file, opened, returned),
            origin=returned.sent.origin if returned else None,
            group_headings=opened.group_headings(),
            profile=profile.name if profile else "",
            sha256=file_hash(path),
        )
        self._plan_rows(plan, opened, returned, progress or Progress())
        return describe_new(plan, file)

    def keep_pasted(self, text: str, html: str, folder: Path) -> Path:
        """Write the rows of a clipboard to a file that is read like any list; raises Refused."""
        return keep_pasted(text, html, folder / f"{translate(N_('Clipboard'))}.csv")

    def _sheet_of(self, file: SheetFile, body_id: str) -> str:
        """Return the sheet of records that is called like the body, "" where there is none."""
        if not body_id or not file.sheets[0].is_exact:
            return ""
        with self._context.reader() as reader:
            body = reader.get(Body, body_id)
        names = {body.name.casefold(), body.short_name.casefold()}
        return next((one.name for one in file.sheets if one.name.casefold() in names), "")

    def _body_of(self, returned: ReturnedList | None) -> str:
        """Return the body a list that came back is about, where it still exists."""
        body_id = returned.sent.origin.body_id if returned else ""
        with self._context.reader() as reader:
            return body_id if body_id and reader.find(Body, id=body_id) else ""

    def _plan_rows(
        self,
        plan: ImportPlan,
        opened: OpenList,
        returned: ReturnedList | None,
        progress: Progress,
    ) -> None:
        with beside_a_window(), self._context.reader() as reader:
            body = reader.get(Body, plan.body_id) if plan.body_id else None
            memory = Memory() if returned else recall(reader, kind_of(plan))
            planner = ReturnPlanner(reader, plan, body, opened.today, memory, returned)
            planner.run(opened.entries(), progress, len(opened))
            if returned is not None:
                plan.problems += planner.missing()
                plan.rows += fact_rows(reader, returned, opened.today)
        plan.made_with = OpenPlan(opened, planner)
        plan.problems += no_longer_listed(memory, plan)

    def apply(
        self,
        plan: ImportPlan,
        on_doubt: OnDoubt = OnDoubt.FAIL,
        progress: Progress | None = None,
    ) -> ImportPlan:
        """Do what the plan says, all or nothing, as one action; failed lines stay out.

        Raises Refused where doubtful lines are undecided and `on_doubt` is to fail. A plan is
        applied once; a second time nothing happens. Its report is kept in the same transaction.
        """
        if plan.applied:
            return plan
        undecided = plan.undecided()
        if undecided and on_doubt is OnDoubt.FAIL:
            rows = ", ".join(str(row.number) for row in undecided[:10])
            raise Refused(Problem("import.doubtful", {"count": len(undecided), "rows": rows}))
        taken_in = [row for row in undecided if on_doubt is OnDoubt.NEW]
        label = N_("Import of {file}")
        with beside_a_window(), self._context.work("import", label, file=plan.file) as work:
            write_plan(work, plan, taken_in, self._context.today(), progress or Progress())
            tick_off(work, plan, self._context.today())
            _keep_report(work, plan)
        plan.applied = True
        return plan

    def report(self, plan: ImportPlan) -> Mapping[str, Any]:
        """Return a plan, applied or not, as plain JSON values."""
        return report(plan)


def _keep_report(work: UnitOfWork, plan: ImportPlan) -> None:
    """Keep what was done and what the list said."""
    body = work.get(Body, plan.body_id).name if plan.body_id else ""
    head = new_head(work, plan, body, is_written=bool(work.change_set.changes))
    made: OpenPlan = plan.made_with
    said = b"" if plan.origin else remember(made.planner.memory, plan)
    content = packed_content(replace(plan, applied=True))
    imports.add(work.connection, head, kind_of(plan), content, said or None)


def _notes(file: SheetFile, opened: OpenList, returned: ReturnedList | None) -> list[CellProblem]:
    """Return what is in a file besides rows of persons; a list that came back knows its own."""
    if returned is not None:
        return opened.notes(frozenset(returned.sent.codes))
    return [*lists_on_other_sheets(file, opened.sheet), *opened.notes()]


def _upright(file: SheetFile, opened: OpenList) -> OpenList:
    """Return the list; raises Refused where its persons stand in columns instead of rows."""
    if opened.lies_on_its_side():
        values = {"file": file.name, "sheet": opened.sheet.name}
        raise Refused(Problem("import.lies_on_its_side", values))
    return opened


def _no_name_column(file: SheetFile, sheet: Sheet, header: Header) -> Problem:
    found = ", ".join(column.heading for column in header.columns[:12]) or "–"
    values = {"file": file.name, "sheet": sheet.name, "found": found, "row": header.first_row}
    return Problem("import.no_name_column", values)
