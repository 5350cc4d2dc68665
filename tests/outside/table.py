"""Print what every file kept beside the project gives: python -m tests.outside.table."""

import sys
import tempfile
import time
from pathlib import Path

from sekretariat.domain.imports.lists import RowStatus
from sekretariat.domain.problems import Refused
from sekretariat.services.secretariat import Secretariat, open_secretariat
from sekretariat.words.sentences import sentence
from tests.outside.expected import all_files, named


def outcome(office: Secretariat, path: Path) -> str:
    """Return what planning the file gives, in one line."""
    try:
        plan = office.importing.plan(path)
    except Refused as refused:
        problem = refused.problems[0]
        return f"{problem.code}: {sentence(problem.code, problem.values)}"
    counts = plan.counts()
    parts = ", ".join(f"{counts[one]} {one.value}" for one in RowStatus if counts[one])
    codes = sorted({one.problem.code for one in plan.all_problems()})
    mapped = sum(bool(column.field) for column in plan.columns)
    return (
        f"{plan.sheet}, headings in row {plan.header_row}, {mapped} of {len(plan.columns)} columns,"
        f" {len(plan.rows)} rows: {parts}; {', '.join(codes) or 'no problems'}"
    )


def main() -> int:
    """Print the table."""
    with tempfile.TemporaryDirectory() as folder:
        office = open_secretariat(str(Path(folder) / "office.sqlite"), create=True)
        for path in all_files():
            began = time.perf_counter()
            told = outcome(office, path)
            sys.stdout.write(f"{named(path)} | {time.perf_counter() - began:.2f} s | {told}\n")
        office.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
