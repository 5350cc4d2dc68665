"""What holds for any list: order does not matter, what is shown is done, nothing is done twice."""

import csv
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from sekretariat.domain.bodies import Body
from sekretariat.domain.imports.lists import OnDoubt, RowStatus
from sekretariat.domain.imports.plans import ImportPlan
from sekretariat.services.bodies import BodyCard
from sekretariat.services.imports.reports import report
from sekretariat.services.lists import ListQuestion
from sekretariat.services.secretariat import Secretariat
from tests.conftest import open_office

AS_OF = date(2020, 11, 3)
HEADINGS = ("Anrede", "Name", "Institution", "Funktion", "E-Mail", "Tel.", "PLZ", "Ort", "Rolle",
            "seit", "Bemerkung")  # fmt: skip
NAMES = ("Müller, Dr. Hans", "Dr. Eva von der Probe", "Nguyễn Thị Hằng", "Sari", "Hans MUSTER",
         "Otto Freiherr vom Stein", "Ana López Beispiel", "Omar al-Amthal", "Prof. Dr. Kim Öğüt",
         "Luigi D'Angelo", "Müller/Schmidt", "Maria de los Ángeles Ruiz", "Kaya jun., Can",
         "Ada Muster, MdL")  # fmt: skip
CELLS = {
    "Anrede": ["", "Frau", "Herr", "divers"],
    "Institution": ["", "Verband A", "Verein „B“ e. V."],
    "Funktion": ["", "Vorstand"],
    "E-Mail": ["", "{}@example.org", "{}@example.org; {}.b@example.org", "keine", "{}@@example"],
    "Tel.": ["", "0611 3219-{}", "4,91761E+11"],
    "PLZ": ["", "4109", "65189"],
    "Ort": ["", "Leipzig", "Bad Homburg v. d. H."],
    "Rolle": ["", "Mitglied", "Gast"],
    "seit": ["", "3.12.19", "seit März 2020", "12/3/2019", "Mitte 2020"],
    "Bemerkung": ["", "bitte anrufen"],
}
EXPORTED = ("organization", "name", "function", "role", "emails", "phones", "postcode", "city",
            "start")  # fmt: skip
Row = dict[str, str]


@st.composite
def lists(draw: st.DrawFn) -> list[Row]:
    """A list of some persons, each with mail and phone of their own."""
    rows = []
    for name in draw(st.lists(st.sampled_from(NAMES), min_size=1, max_size=5, unique=True)):
        row = {heading: draw(st.sampled_from(values)) for heading, values in CELLS.items()}
        own = str(NAMES.index(name) + 10)
        rows.append({"Name": name} | {key: text.replace("{}", own) for key, text in row.items()})
    return rows


@contextmanager
def office_with_body(empty_file: Path) -> Iterator[tuple[Secretariat, str, Path]]:
    """Open an office of its own; yield it with its body and a folder."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        office = open_office(Path(shutil.copy(empty_file, folder / "office.sqlite")))
        yield office, office.bodies.save(BodyCard(Body(name="Beirat"))).body.id, folder
        office.close()


def written(folder: Path, rows: Sequence[Row], headings: Sequence[str] = HEADINGS) -> Path:
    path = folder / "Liste.csv"
    with path.open("w", encoding="utf-8", newline="") as stream:
        table = csv.DictWriter(stream, headings, delimiter=";")
        table.writeheader()
        table.writerows(rows)
    return path


def members(office: Secretariat, body_id: str) -> list[dict[str, object]]:
    return office.lists.members(ListQuestion(as_of=AS_OF, body=body_id))


def stock(office: Secretariat, body_id: str) -> list[str]:
    """Return what the list of members shows, without ids and numbers given in turn."""
    left_out = {"id", "person_id", "seat_id", "membership_id", "seat_number"}
    rows = members(office, body_id)
    return sorted(
        str({key: value for key, value in row.items() if key not in left_out}) for row in rows
    )


def took_in(office: Secretariat, path: Path, body_id: str) -> ImportPlan:
    return office.importing.apply(office.importing.plan(path, body=body_id), OnDoubt.NEW)


@settings(max_examples=6, deadline=None)
@given(rows=lists(), data=st.data())
def test_rows_and_columns_in_any_order_give_the_same_stock(
    empty_file: Path, rows: list[Row], data: st.DataObject
) -> None:
    found = []
    turned = data.draw(st.permutations(rows)), data.draw(st.permutations(HEADINGS))
    for some_rows, headings in ((rows, HEADINGS), turned):
        with office_with_body(empty_file) as (office, body_id, folder):
            took_in(office, written(folder, some_rows, headings), body_id)
            found.append(stock(office, body_id))
    assert found[0] == found[1]


@settings(max_examples=6, deadline=None)
@given(rows=lists())
def test_the_same_file_twice_changes_nothing_not_even_the_history(
    empty_file: Path, rows: list[Row]
) -> None:
    with office_with_body(empty_file) as (office, body_id, folder):
        path = written(folder, rows)
        took_in(office, path, body_id)
        before, history = stock(office, body_id), office.history.recent()
        again = office.importing.plan(path, body=body_id)
        assert {row.status for row in again.rows} <= {RowStatus.UNCHANGED, RowStatus.FAILED}
        office.importing.apply(again)
        assert stock(office, body_id) == before
        assert office.history.recent() == history


@settings(max_examples=6, deadline=None)
@given(rows=lists())
def test_what_was_exported_comes_back_without_a_change(empty_file: Path, rows: list[Row]) -> None:
    with office_with_body(empty_file) as (office, body_id, folder):
        took_in(office, written(folder, rows), body_id)
        before, history = stock(office, body_id), office.history.recent()
        for name in ("Rückläufer.xlsx", "Rückläufer.csv"):
            question = ListQuestion(as_of=AS_OF, body=body_id)
            office.exporting.members(folder / name, question, EXPORTED)
            plan = office.importing.apply(office.importing.plan(folder / name, body=body_id))
            assert {row.status for row in plan.rows} <= {RowStatus.UNCHANGED}
            assert stock(office, body_id) == before
            assert office.history.recent() == history


@settings(max_examples=6, deadline=None)
@given(first=lists(), second=lists())
def test_what_the_plan_shows_is_what_is_done(
    empty_file: Path, first: list[Row], second: list[Row]
) -> None:
    with office_with_body(empty_file) as (office, body_id, folder):
        took_in(office, written(folder, first), body_id)
        plan = office.importing.plan(written(folder, second), body=body_id)
        for row in plan.undecided():
            row.leave_out()
        people = {one["person_id"] for one in members(office, body_id)}
        shown = report(plan)
        expected = {row.person_id: row.person for row in plan.rows if row.status is RowStatus.NEW}
        history = len(office.history.recent())
        office.importing.apply(plan)
        after = {one["person_id"] for one in members(office, body_id)}
        assert after - people == set(expected)
        is_something = bool(shown["new"] or shown["changed"])
        assert len(office.history.recent()) - history == is_something
        again = office.importing.plan(folder / "Liste.csv", body=body_id)
        assert [row.number for row in again.rows if row.status is RowStatus.CHANGED] == []


@settings(max_examples=6, deadline=None)
@given(rows=lists(), data=st.data())
def test_an_empty_cell_never_erases(empty_file: Path, rows: list[Row], data: st.DataObject) -> None:
    emptied = [
        {key: text if key in {"Name", "E-Mail"} or data.draw(st.booleans()) else ""
         for key, text in row.items()}
        for row in rows
    ]  # fmt: skip
    with office_with_body(empty_file) as (office, body_id, folder):
        took_in(office, written(folder, rows), body_id)
        before = stock(office, body_id)
        took_in_again = office.importing.plan(written(folder, emptied), body=body_id)
        for row in took_in_again.undecided():
            row.leave_out()
        office.importing.apply(took_in_again)
        assert set(before) <= set(stock(office, body_id))
