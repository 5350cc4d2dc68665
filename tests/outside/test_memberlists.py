"""Real and broken files kept beside the project: each imports, or ends in one sentence."""

import json
import re
from pathlib import Path

import pytest
from openpyxl import Workbook

from sekretariat.domain.fields import tidy
from sekretariat.domain.imports.lists import OnDoubt
from sekretariat.domain.imports.plans import ImportPlan
from sekretariat.domain.people import Person
from sekretariat.domain.problems import Problem, Refused
from sekretariat.services.imports.reports import report
from sekretariat.services.secretariat import Secretariat
from sekretariat.words.sentences import sentence

UNWRITABLE = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]")  # no XML holds them
SHARED = Path(__file__).parents[2].parent / "shared" / "data"
LISTS = SHARED / "memberlists"
TORTURE = SHARED / "peer" / "xlsx-torture"
NAUGHTY = SHARED / "peer" / "blns" / "blns.json"
pytestmark = pytest.mark.skipif(not LISTS.is_dir(), reason="../shared/data is not there")


def files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


def planned(office: Secretariat, path: Path) -> tuple[ImportPlan | None, tuple[Problem, ...]]:
    """Return the plan of a file, or why there is none."""
    try:
        return office.importing.plan(path), ()
    except Refused as refused:
        return None, refused.problems


@pytest.mark.parametrize(
    "path", files(LISTS) + files(TORTURE), ids=lambda path: f"{path.parent.name}/{path.name}"
)
def test_a_file_imports_or_ends_in_one_sentence(sqlite_office: Secretariat, path: Path) -> None:
    plan, problems = planned(sqlite_office, path)
    if plan is None:
        assert len(problems) == 1
        assert "…" not in sentence(problems[0].code, problems[0].values)
        return
    sqlite_office.importing.apply(plan, OnDoubt.NEW)
    again = report(sqlite_office.importing.plan(path))
    assert (again["new"], again["changed"], again["doubtful"]) == (0, 0, 0)


@pytest.mark.parametrize("name", ["commission_test.csv", "commission_test.xlsx"])
def test_a_commission_of_37_columns_comes_in_whole(sqlite_office: Secretariat, name: str) -> None:
    plan = sqlite_office.importing.plan(LISTS / "onegov" / name)
    told = report(sqlite_office.importing.apply(plan))
    assert (told["header_row"], told["rows"], told["new"]) == (1, 2, 2)
    assert len(plan.columns) == 37
    assert told["columns"]["Versand-PLZ"] == "postcode"
    problems = {(one["row"], one["column"], one["value"]) for one in told["problems"]}
    assert {(2, "Eintritt Kommission", "win"), (3, "Eintritt Kommission", "human")} <= problems
    assert {column for _, column, _ in problems if column} == {
        "Eintritt Kommission", "Versand-PLZ", "Privat-PLZ",
    }  # fmt: skip
    assert [one["code"] for one in told["problems"] if not one["column"]] == ["columns.unread"]
    with sqlite_office.context.reader() as reader:
        ids = {one.family_name: one.id for one in reader.find(Person)}
    card = sqlite_office.people.card(ids["Gonzalez"])
    assert card.name == "Dr. Vivianne Gonzalez"
    assert card.person.salutation == "frau"
    assert [one.postcode for one in card.addresses] == ["7924", "7224"]


def test_a_list_again_with_a_row_added_shows_only_that_row(sqlite_office: Secretariat) -> None:
    folder = LISTS / "reimport-saarland"
    first = sqlite_office.importing.plan(folder / "04-12-2020_saarland.csv")
    sqlite_office.importing.apply(first)
    with_ids = sqlite_office.importing.plan(folder / "04-12-2020_saarland_with_ids.csv")
    assert {row.status.value for row in with_ids.rows} == {"unchanged"}
    added = sqlite_office.importing.plan(folder / "04-12-2020_saarland_with_added_row.csv")
    other = [row for row in added.rows if row.status.value != "unchanged"]
    assert [(row.number, row.person, row.status.value) for row in other] == [
        (3, "Kristina Baltes", "new")
    ]


def test_a_list_again_leaves_what_was_edited_by_hand(sqlite_office: Secretariat) -> None:
    folder = LISTS / "reimport-saarland"
    sqlite_office.importing.apply(sqlite_office.importing.plan(folder / "04-12-2020_saarland.csv"))
    with sqlite_office.context.reader() as reader:
        ids = {one.family_name: one.id for one in reader.find(Person)}
    card = sqlite_office.people.card(ids["Baltes"])
    card.person.family_name = "Baltes-Muster"
    sqlite_office.people.save(card)
    card = sqlite_office.people.card(ids["Becker"])
    card.person.remark = "von Hand"
    card.affiliations[0].function = "Sprecherin"
    sqlite_office.people.save(card)
    added = sqlite_office.importing.plan(folder / "04-12-2020_saarland_with_added_row.csv")
    other = [row for row in added.rows if row.status.value != "unchanged"]
    assert [(row.number, row.person) for row in other] == [(3, "Kristina Baltes")]
    sqlite_office.importing.apply(added, OnDoubt.NEW)
    assert sqlite_office.people.card(ids["Baltes"]).person.family_name == "Baltes-Muster"
    assert sqlite_office.people.card(ids["Becker"]).person.remark == "von Hand"


def test_naughty_names_survive(sqlite_office: Secretariat, tmp_path: Path) -> None:
    strings = json.loads(NAUGHTY.read_text(encoding="utf-8"))
    expected: list[str] = []
    book = Workbook()
    book.active.append(["Nachname", "Vorname", "E-Mail"])
    for place, text in enumerate(strings):
        clean = tidy(UNWRITABLE.sub("", text))
        says_nothing = clean in {"", "-", "--"}
        if says_nothing or len(clean) > 250 or clean.startswith("="):
            continue
        cell = book.active.cell(row=len(expected) + 2, column=1)
        cell.value = clean
        cell.data_type = "s"
        book.active.cell(row=len(expected) + 2, column=2, value="Ada")
        book.active.cell(row=len(expected) + 2, column=3, value=f"a{place}@example.org")
        expected.append(clean)
    book.save(tmp_path / "Liste.xlsx")
    plan = sqlite_office.importing.plan(tmp_path / "Liste.xlsx")
    sqlite_office.importing.apply(plan, OnDoubt.NEW)
    with sqlite_office.context.reader() as reader:
        cards = [sqlite_office.people.card(one.id) for one in reader.find(Person)]
    stored = {card.name for card in cards}  # "Dr. …" among the strings is read as a title
    names = {text: " ".join(text.split()) for text in expected}
    missing = [
        text
        for text, name in names.items()
        if f"Ada {name}" not in stored and f"Dr. Ada {name.removeprefix('Dr. ')}" not in stored
    ]
    assert missing == []
    again = sqlite_office.importing.plan(tmp_path / "Liste.xlsx")
    assert {row.status.value for row in again.rows} == {"unchanged"}
