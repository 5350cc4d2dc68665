"""Measure the plan of a list of 16,000 rows against reading and inserting the same rows bare.

Run: python -m tests.benchmarks.import_plan. Prints the medians of one run, taking turns: the plan
of an XLSX of 30 columns into an empty office; the bare readers (calamine, and openpyxl as most
programs use it); bare SQLite inserting the same rows.
"""

import datetime
import os
import random
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import openpyxl
import python_calamine
from openpyxl import Workbook

from sekretariat.domain.imports.lists import RowStatus
from sekretariat.services.secretariat import Secretariat, open_secretariat

ROWS, TURNS, LIMIT = 16_000, 3, 3.0
HEADINGS = (
    "Nr.", "Anrede", "Titel", "Nachname", "Vorname", "Institution", "Funktion", "Straße", "PLZ",
    "Ort", "E-Mail", "Tel.", "Mobil", "seit", "Bemerkung",
    *(f"Zusatz {number}" for number in range(1, 16)),
)  # fmt: skip
SYLLABLES = (
    "mu",
    "be",
    "pro",
    "vor",
    "la",
    "gro",
    "kan",
    "tel",
    "ri",
    "sa",
    "ho",
    "fe",
    "wi",
    "zo",
)
Row = tuple[Any, ...]


def rows() -> list[Row]:
    """Return the same plainly fictitious persons every time."""
    chance = random.Random(5)  # noqa: S311  the same list every time
    return [_row(chance, number) for number in range(ROWS)]


def _row(chance: random.Random, number: int) -> Row:
    family = "".join(chance.choices(SYLLABLES, k=3)).capitalize()
    return (
        number + 1, "Frau" if number % 2 else "Herr", "Dr." if number % 5 == 0 else "", family,
        "".join(chance.choices(SYLLABLES, k=2)).capitalize(), f"Verband {number % 400}", "Vorstand",
        f"Weg {number % 200}", f"{10_000 + number}", "Musterstadt", f"p{number}@beispiel.org",
        f"0611 {100_000 + number}", f"0171 {1_000_000 + number}",
        datetime.date(2019, 1, 1) + datetime.timedelta(days=number % 500), "",
        *(f"wert {number % 7}" for _ in range(15)),
    )  # fmt: skip


def write(path: Path, table: list[Row]) -> None:
    """Write the list."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Mitglieder")
    for row in (HEADINGS, *table):
        sheet.append(row)
    book.save(path)


def by_calamine(path: Path) -> None:
    """Read the sheet bare."""
    python_calamine.CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()


def by_openpyxl(path: Path) -> None:
    """Read the sheet as openpyxl's own page on performance says."""
    book = openpyxl.load_workbook(path, read_only=True)
    for _ in book.worksheets[0].iter_rows(values_only=True):
        pass


def insert(table: list[Row]) -> None:
    """Insert the rows bare, in one transaction into a file."""
    with tempfile.TemporaryDirectory() as folder:
        connection = sqlite3.connect(Path(folder) / "bare.sqlite")
        columns = ", ".join(f"c{number}" for number in range(len(HEADINGS)))
        connection.execute(f"create table rows ({columns})")
        places = ", ".join("?" * len(HEADINGS))
        plain = [tuple(map(str, row)) for row in table]
        connection.executemany(f"insert into rows values ({places})", plain)  # noqa: S608
        connection.commit()
        connection.close()


def plan(office: Secretariat, path: Path) -> None:
    """Plan the list."""
    counts = office.importing.plan(path).counts()
    if sum(counts.values()) != ROWS or counts[RowStatus.FAILED]:
        raise AssertionError(counts)


def processor_s() -> float:
    """Return the processor time so far, of this process and of those it has started."""
    return sum(os.times()[:4])


def seconds(work: Callable[[], object]) -> tuple[float, float]:
    """Return how long the work takes, by the clock and of processors."""
    began, processor = time.perf_counter(), processor_s()
    work()
    return time.perf_counter() - began, processor_s() - processor


def main() -> int:
    """Print the ratios; return 1 when the one over calamine is above the limit."""
    table = rows()
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "Liste.xlsx"
        write(path, table)
        office = open_secretariat(str(Path(name) / "office.sqlite"), create=True)
        works: dict[str, Callable[[], object]] = {
            "plan": lambda: plan(office, path), "calamine": lambda: by_calamine(path),
            "openpyxl": lambda: by_openpyxl(path), "insert": lambda: insert(table),
        }  # fmt: skip
        taken: dict[str, list[tuple[float, float]]] = {one: [] for one in works}
        for _ in range(TURNS):
            for one, work in works.items():
                taken[one].append(seconds(work))
        office.close()
    by_clock, by_processor = (
        {one: statistics.median(pair[place] for pair in found) for one, found in taken.items()}
        for place in (0, 1)
    )
    for one, median in by_clock.items():
        print(f"{one} {median:.2f} s, {by_processor[one]:.2f} s of processors")
    for one in ("calamine", "openpyxl"):
        print(f"plan / ({one} + insert) = {ratio(by_clock, one):.2f} (limit {LIMIT}), "
              f"of processors {ratio(by_processor, one):.2f}")  # fmt: skip
    return int(ratio(by_clock, "calamine") > LIMIT)


def ratio(medians: Mapping[str, float], reader: str) -> float:
    """Return the plan against a bare reader and a bare insert."""
    return medians["plan"] / (medians[reader] + medians["insert"])


if __name__ == "__main__":
    sys.exit(main())
