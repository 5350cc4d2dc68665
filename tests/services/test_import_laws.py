"""What holds for any list: order does not matter, what is shown is done, nothing is done twice."""

import csv
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sekretariat.domain.bodies import Body
from sekretariat.domain.import_plans import ImportPlan
from sekretariat.domain.imports import OnDoubt, RowStatus
from sekretariat.services.bodies import BodyCard
from sekretariat.services.importing import report
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


def stock(office: Secretariat, body_id: str) -> list[str]:
    """Return what the list of members shows, without ids and numbers given in turn."""
    left_out = {"id", "person_id", "seat_id", "membership_id", "seat_number"}
    rows = office.lists.members(ListQuestion(as_of=AS_OF, body=body_id))
    return sorted(
        str({key: value for key, value in row.items() if key not in left_out}) for row in rows
    )


def took_in(office: Secretariat, path: Path, body_id: str) -> ImportPlan:
    return office.importing.apply(office.importing.plan(path, body=body_id), OnDoubt.NEW)


@settings(max_examples=8, deadline=None)
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
