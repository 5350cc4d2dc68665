"""Reports of imports: made when a plan is applied, read again, deleted."""

import json
import zlib
from collections.abc import Mapping
from typing import Any

from sekretariat.domain.imports.lists import FieldChange, RowStatus
from sekretariat.domain.imports.plans import ImportPlan, PlanRow
from sekretariat.domain.imports.reports import ImportHead
from sekretariat.domain.records import new_id
from sekretariat.storage.unit_of_work import UnitOfWork
from sekretariat.words import translate
from sekretariat.words.sentences import sentence


def new_head(work: UnitOfWork, plan: ImportPlan, body: str, is_written: bool) -> ImportHead:  # noqa: FBT001
    """Return the head of the report of a plan that is applied in this action."""
    done = work.change_set
    rows = [row for row in plan.rows if not row.skipped]
    counts = {status.value: sum(row.outcome is status for row in rows) for status in RowStatus}
    counts["left_out"] = len(plan.rows) - len(rows)
    counts["problems"] = sum(1 for _ in plan.all_problems())
    return ImportHead(
        id=new_id(),
        at=done.at,
        clerk=done.clerk,
        file=plan.file,
        sheet=plan.sheet,
        sha256=plan.sha256,
        profile=plan.profile,
        body=body,
        counts=counts,
        change_set_id=done.id if is_written else "",
    )


def packed_content(plan: ImportPlan) -> bytes:
    """Return a report's content as it is kept, made bit by bit: other threads go on meanwhile."""
    parts = (f"{json.dumps(key)}:{_in_json(value)}" for key, value in _content(plan).items())
    return zlib.compress(f"{{{','.join(parts)}}}".encode())


def _in_json(value: object) -> str:
    if isinstance(value, list):
        return f"[{','.join(_in_json(one) for one in value)}]"
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def report(plan: ImportPlan, language: str = "") -> Mapping[str, Any]:
    """Return a plan as plain JSON values, as `sekretariat import --json` prints it."""
    counts = plan.outcomes()
    return {
        "file": plan.file,
        "sheet": plan.sheet,
        "profile": plan.profile,
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
            _change(row, change) for row in plan.rows for change in row.changes if change.accepted
        ],
        "group_headings": [
            {"row": one.row, "text": one.text, "field": one.field} for one in plan.group_headings
        ],
    }


def _content(plan: ImportPlan) -> dict[str, Any]:
    told = dict(report(plan))
    taken = [row for row in plan.rows if not row.skipped]
    told["changes"] = [_named(row, one) for row in taken for one in row.changes if one.accepted]
    told["refused"] = [_named(row, one) for row in taken for one in row.changes if not one.accepted]
    told["new_persons"] = [
        {"row": row.number, "person": row.person} for row in taken if row.status is RowStatus.NEW
    ]
    told["answers"] = [
        {"row": row.number, "person": row.person, "answer": row.answer.value, "meant": _meant(row)}
        for row in plan.rows
        if row.answer is not None
    ]
    told["corrections"] = [
        {"row": row.number, "column": one.column, "old": one.old, "new": one.new}
        for row in plan.rows
        for one in row.corrections
    ]
    headings, rows = plan.made_with.opened.unmapped()
    told["attachment"] = {"headings": headings, "rows": rows}
    return told


def _change(row: PlanRow, change: FieldChange) -> dict[str, Any]:
    return {
        "row": row.number,
        "person": row.person,
        "field": change.field,
        "old": change.old,
        "new": change.new,
    }


def _named(row: PlanRow, change: FieldChange) -> dict[str, Any]:
    return {**_change(row, change), "label": translate(change.label), "last": change.last}


def _meant(row: PlanRow) -> str:
    """Return the name of the person a doubtful line was said to mean, "" where a new one."""
    return next((one.name for one in row.candidates if one.person_id == row.person_id), "")
