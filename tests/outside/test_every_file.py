"""Every file kept beside the project gives what a look at it promises."""

from pathlib import Path

import pytest

from sekretariat.domain.problems import Refused
from sekretariat.exchange.reading.worker import read_apart
from sekretariat.services.imports.reports import report
from sekretariat.services.secretariat import Secretariat
from tests.outside.expected import EXPECTED, FIRST_ROWS, LISTS, NO_NAMES, all_files, named

pytestmark = pytest.mark.skipif(not LISTS.is_dir(), reason="../shared/data is not there")


@pytest.mark.parametrize("path", all_files(), ids=named)
def test_a_file_gives_what_it_holds(sqlite_office: Secretariat, path: Path) -> None:
    expected = EXPECTED.get(named(path), NO_NAMES)
    if isinstance(expected, str):
        with pytest.raises(Refused) as refused:
            sqlite_office.importing.plan(path)
        assert [problem.code for problem in refused.value.problems] == [expected]
        return
    sheet, header_row, rows, first, last, columns, codes = expected
    plan = sqlite_office.importing.plan(path)
    told = report(plan)
    assert (told["sheet"], told["header_row"], told["rows"]) == (sheet, header_row, rows)
    persons = [row.person for row in plan.rows]
    assert persons[0].endswith(first)
    assert persons[-1].endswith(last)
    assert columns.items() <= told["columns"].items()
    assert codes <= {one["code"] for one in told["problems"]}
    assert told["group_headings"] == []


@pytest.mark.parametrize("name", list(FIRST_ROWS))
def test_the_first_cells_are_read_as_they_stand(name: str) -> None:
    path = next(path for path in all_files() if named(path) == name)
    assert read_apart(path).sheets[0].rows[0].texts == FIRST_ROWS[name]
