"""A list that was exported and comes back unchanged changes nothing."""

import shutil
import tempfile
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from sekretariat.domain.bodies import Body
from sekretariat.domain.imports.lists import OnDoubt
from sekretariat.services.bodies import BodyCard
from sekretariat.services.imports.reports import report
from sekretariat.services.lists import ListQuestion
from sekretariat.services.secretariat import Secretariat
from tests.conftest import Sample, open_office

HEADINGS = ("Titel", "Vorname", "Nachname", "Institution", "Funktion", "E-Mail", "Tel.", "PLZ",
            "Ort", "Rolle")  # fmt: skip
COLUMNS = ("organization", "name", "function", "role", "emails", "phones", "postcode", "city")
AS_OF = date(2020, 11, 3)
LINES = st.tuples(
    st.sampled_from(["", "Dr.", "Prof. Dr.", "Prof. Dr. Dr. h. c."]),
    st.sampled_from(["", "Şükrü", "Maria de los Ángeles", "Nguyễn Thị", "Hans-Jörg", "Łukasz"]),
    st.sampled_from(
        ["Öğüt", "von der Probe", "D'Angelo", "Müller-Lüdenscheidt", "Sari", "van Dyk"]
    ),
    st.sampled_from(["", "Bund A", "Verein „B“ e. V.", "-C-", "=SUMME(A1)"]),
    st.sampled_from(["", "Vorstand", "Referentin, stv. Leitung"]),
    st.sampled_from(["", "{}a@example.org", "{}b@example.org; {}c@example.org"]),
    st.sampled_from(["", "0611 32190", "+49 611 3219-1"]),
    st.sampled_from(["", "04109", "65189"]),
    st.sampled_from(["", "Leipzig", "Bad Homburg v. d. H."]),
    st.sampled_from(["", "Mitglied"]),
)


def came_back(office: Secretariat, body_id: str, columns: Sequence[str], folder: Path) -> object:
    """Export a body's members, plan the sheet as an import, return what it would do."""
    path = folder / "Rückläufer.xlsx"
    office.exporting.members(path, ListQuestion(as_of=AS_OF, body=body_id), columns)
    told = report(office.importing.plan(path, body=body_id))
    return {key: told[key] for key in ("new", "changed", "doubtful", "failed")}, told["changes"]


NOTHING: tuple[dict[str, int], list[object]] = (
    {"new": 0, "changed": 0, "doubtful": 0, "failed": 0},
    [],
)


@pytest.mark.parametrize("columns", [(), ("name", "organization", "role", "deputy_for")])
def test_the_sample_conference_comes_back(
    sample_file: Sample, sample_office: Secretariat, tmp_path: Path, columns: tuple[str, ...]
) -> None:
    assert came_back(sample_office, sample_file.report.body_id, columns, tmp_path) == NOTHING


@settings(max_examples=8, deadline=None)
@given(st.lists(LINES, min_size=1, max_size=6, unique_by=lambda line: line[2]))
def test_any_list_comes_back(empty_file: Path, lines: list[tuple[str, ...]]) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        office = open_office(Path(shutil.copy(empty_file, folder / "office.sqlite")))
        body_id = office.bodies.save(BodyCard(Body(name="Beirat"))).body.id
        book = Workbook()
        for place, row in enumerate((HEADINGS, *lines)):  # the addresses are everybody's own
            book.active.append([text.replace("{}", str(place)) for text in row])
            for cell in book.active[book.active.max_row]:
                cell.data_type = "s"
        book.save(folder / "Liste.xlsx")
        office.importing.apply(
            office.importing.plan(folder / "Liste.xlsx", body=body_id), OnDoubt.NEW
        )
        told = came_back(office, body_id, COLUMNS, folder)
        office.close()
    assert told == NOTHING


def test_a_list_of_landlines_kept_as_mobiles_comes_back(
    sqlite_office: Secretariat, tmp_path: Path
) -> None:
    body_id = sqlite_office.bodies.save(BodyCard(Body(name="Beirat"))).body.id
    path = tmp_path / "Liste.csv"
    path.write_text("Name;Verband;Handy\nRabe, Ria;Bund A;069/12345\n", encoding="utf-8")
    sqlite_office.importing.apply(sqlite_office.importing.plan(path, body=body_id))
    assert came_back(sqlite_office, body_id, COLUMNS, tmp_path) == NOTHING
