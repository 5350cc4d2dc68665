"""Measures the search for persons kept twice among 100,000, beside reading them with bare SQL.

python -m tests.benchmarks.duplicates
"""

import random
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from sekretariat.domain.duplicates.likeness import written
from sekretariat.domain.duplicates.persons import PersonProfile
from sekretariat.progress import Cancelled, Progress
from sekretariat.services.secretariat import open_secretariat
from tests.benchmarks.big_office import make_office

PERSONS = 100_000
DOUBLES = 200


def main() -> None:
    """Print how long the search takes, how soon it stops, and what it finds of planted doubles."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "office.sqlite"
        make_office(path, PERSONS)
        planted = plant(path)
        office = open_secretariat(str(path))
        start = time.perf_counter()
        found = office.duplicates.find().pairs
        search = time.perf_counter() - start
        bare = seconds(lambda: read(path))
        stop = seconds_to_stop(office.duplicates.find)
        office.close()
    hit = sum(pair.ids in planted for pair in found)
    print(f"{PERSONS} persons: {search:.1f} s ({search / bare:.0f} × bare SQL), {len(found)} pairs")
    print(f"planted doubles found: {hit} of {len(planted)}")
    print(f"cancelled half-way, it stops after {stop * 1000:.0f} ms")


def plant(path: Path) -> set[frozenset[str]]:
    """Write the family names of some persons otherwise into the next ones."""
    chance = random.Random(11)  # noqa: S311  the same office every time
    pairs = set()
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT id, given_names, family_name FROM person").fetchall()
        for one, other in chance.sample(list(zip(rows[::2], rows[1::2], strict=True)), DOUBLES):
            spelled = one[2].replace("ö", "oe").replace("mann", "man").replace("Ł", "L")
            connection.execute(
                "UPDATE person SET given_names = ?, family_name = ? WHERE id = ?",
                (one[1], spelled, other[0]),
            )
            pairs.add(frozenset((one[0], other[0])))
        connection.commit()
    return pairs


def read(path: Path) -> list[PersonProfile]:
    """Read all persons and make profiles of them."""
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT id, given_names, family_name FROM person")
        return [PersonProfile(one, (written(given, family),)) for one, given, family in rows]


def seconds_to_stop(find: Callable[[Progress], object]) -> float:
    """Return how long a search goes on that is cancelled when half of it is done."""
    progress, asked = Progress(), list[float]()

    def watch(done: int, total: int) -> None:
        if done > total // 2 and not asked:
            asked.append(time.perf_counter())
            progress.cancel()

    progress.watch = watch
    try:
        find(progress)
    except Cancelled:
        return time.perf_counter() - asked[0]
    raise AssertionError("the search went on")


def seconds(work: Callable[[], object]) -> float:
    """Return how long something takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


if __name__ == "__main__":
    main()
