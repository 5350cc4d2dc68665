"""Measure the list of 100,000 persons: opening, sorting, each typed letter, memory of the model.

Run: python -m tests.benchmarks.person_list. The limit is the bare SQL query behind each step, run
by the driver alone on the same file in the same run, with the first page of rows it shows.
"""

import sqlite3
import statistics
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable
from datetime import date
from pathlib import Path

from sekretariat.services.secretariat import Secretariat, open_secretariat
from sekretariat.storage.people import PersonQuestion
from tests.benchmarks.big_office import make_office

DAY, TURNS, LIMIT, MEMORY_LIMIT_MB = date(2020, 11, 3), 7, 3.0, 20.0
FIRST_PAGE = 30
STEPS = (
    ("open", "", "name"),
    ("sort by given names", "", "given_names"),
    ("type b", "b", "name"),
    ("type ba", "ba", "name"),
    ("type bau", "bau", "name"),
    ("type bauer 9", "bauer 9", "name"),
    ("clear", "", "name"),
)


def _ours(secretariat: Secretariat, search: str, sort: str) -> None:
    found = secretariat.people.keys(PersonQuestion(as_of=DAY, search=search, sort=sort))
    secretariat.people.rows(found[:FIRST_PAGE], DAY)


def _bare(connection: sqlite3.Connection, search: str, sort: str) -> None:
    words = search.split()
    where = "".join(" AND search_key LIKE ?" for _ in words)
    order = "sort_key" if sort == "name" else f"{sort}, sort_key"
    query = f"SELECT serial FROM person WHERE merged_into IS NULL{where} ORDER BY {order}, serial"  # noqa: S608
    found = connection.execute(query, [f"%{word}%" for word in words]).fetchall()
    marks = ",".join("?" * len(found[:FIRST_PAGE]))
    serials = [row[0] for row in found[:FIRST_PAGE]]
    connection.execute(f"SELECT * FROM person WHERE serial IN ({marks})", serials).fetchall()  # noqa: S608


def _seconds(work: Callable[[], None]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _model_memory_mb(secretariat: Secretariat) -> float:
    """Return what keys and twelve pages of rows, as the table's model keeps them, take."""
    tracemalloc.start()
    kept = secretariat.people.keys(PersonQuestion(as_of=DAY))
    pages = [secretariat.people.rows(kept[n * 200 : n * 200 + 200], DAY) for n in range(12)]
    size, _peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    del pages
    return size / 1_000_000


def main() -> int:
    """Print the ratio of medians of every step; return 1 where a limit is passed."""
    failed = False
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "office.db"
        make_office(path)
        secretariat, connection = open_secretariat(str(path)), sqlite3.connect(path)
        for name, search, sort in STEPS:
            pairs = [
                (
                    _seconds(lambda: _ours(secretariat, search, sort)),  # noqa: B023  called at once
                    _seconds(lambda: _bare(connection, search, sort)),  # noqa: B023  called at once
                )
                for _ in range(TURNS)
            ]
            ours, bare = (statistics.median(times) for times in zip(*pairs, strict=True))
            failed = failed or ours / bare > LIMIT
            print(f"{name}: {ours / bare:.2f} x the bare query (limit {LIMIT:.0f})")
        memory = _model_memory_mb(secretariat)
        print(f"memory of the model: {memory:.1f} MB (limit {MEMORY_LIMIT_MB:.0f})")
        secretariat.close()
        connection.close()
    return 1 if failed or memory > MEMORY_LIMIT_MB else 0


if __name__ == "__main__":
    sys.exit(main())
