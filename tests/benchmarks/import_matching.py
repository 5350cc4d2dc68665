"""Measure matching 16,000 rows against 100,000 persons with a bare pass of rapidfuzz.

Run: python -m tests.benchmarks.import_matching. The bare pass compares each row's name with every
name of its block (first three letters of the family name, first of the given names), the usual way
to keep such comparisons few. Ours reads the stock from its database, finds the candidates of each
row and judges them. Half of the rows are persons of the stock, spelled otherwise now and then.
"""

import random
import statistics
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from rapidfuzz import fuzz, process

from sekretariat.domain.imports.lists import Entry
from sekretariat.exchange.matching.differences import differences
from sekretariat.exchange.matching.matcher import Matcher
from sekretariat.exchange.matching.signs import name_key
from sekretariat.services.imports import stock
from sekretariat.storage.database import Database
from sekretariat.storage.unit_of_work import Reader
from tests.benchmarks.big_office import make_office

ROWS, TURNS, LIMIT, SIMILAR = 16_000, 3, 3.0, 84
TODAY = date(2020, 11, 2)
Name = tuple[str, str]


def names_of(reader: Reader) -> list[Name]:
    """Return family and given names of the stock."""
    from sekretariat.domain.people import Person  # noqa: PLC0415  kept out of what is measured

    return [(one.family_name, one.given_names) for one in reader.find(Person)]


def entries_of(names: Sequence[Name]) -> list[Entry]:
    """Return rows: half known, a quarter of these with a slip, half of them new."""
    chance = random.Random(11)  # noqa: S311  the same rows every time
    entries = []
    for number in range(ROWS):
        family, given = names[chance.randrange(len(names))]
        if number % 2:
            family = f"{family[:3]}neu{number}"
        elif number % 8 == 0:
            family = family[:-2] + family[-1]
        place = f"Musterverband {chance.randrange(2000)}"
        entries.append(Entry(family_name=family, given_names=given, organization=place,
                             emails=(f"row{number}@example.org",)))  # fmt: skip
    return entries


def bare(names: Sequence[Name], entries: Sequence[Entry]) -> int:
    """Return how many similar names a bare pass finds."""
    blocks: dict[str, list[str]] = defaultdict(list)
    for family, given in names:
        blocks[_block(family, given)].append(name_key(given, "", family))
    found = 0
    for entry in entries:
        key = name_key(entry.given_names, "", entry.family_name)
        block = blocks[_block(entry.family_name, entry.given_names)]
        found += len(process.extract(key, block, scorer=fuzz.ratio, score_cutoff=SIMILAR, limit=5))
    return found


def _block(family: str, given: str) -> str:
    return name_key("", "", family)[:3] + name_key("", "", given)[:1]


def ours(reader: Reader, entries: Sequence[Entry]) -> int:
    """Return how many rows mean, or may mean, somebody of the stock."""
    book = stock.organization_book(reader)
    index = stock.person_index(reader, TODAY)
    found = [
        (entry, place, index.candidates(entry, place))
        for entry, place in ((entry, book.id_of(entry.organization)) for entry in entries)
    ]
    wanted = {one for _, _, ids in found for one in ids}
    persons = stock.known_persons(reader, sorted(wanted), TODAY, book)
    matcher = Matcher(lambda entry, person: tuple(differences(entry, person.entry)))
    verdicts = (
        matcher.judge(entry, place, [persons[one] for one in ids if one in persons])
        for entry, place, ids in found
    )
    return sum(bool(one.person or one.candidates) for one in verdicts)


def seconds(work: Callable[[], object]) -> float:
    """Return the processor time of the work: nothing here waits, and other programs may run."""
    began = time.process_time()
    work()
    return time.process_time() - began


def main() -> int:
    """Print the ratio; return 1 when it is above the limit."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "office.sqlite"
        make_office(path)
        database = Database.open(str(path))
        with database.reader() as reader:
            names = names_of(reader)
            entries = entries_of(names)
            taken: dict[str, list[float]] = {"bare": [], "ours": []}
            for _ in range(TURNS):
                name_key.cache_clear()
                taken["bare"].append(seconds(lambda: bare(names, entries)))
                name_key.cache_clear()
                taken["ours"].append(seconds(lambda: ours(reader, entries)))
        database.close()
    medians = {one: statistics.median(found) for one, found in taken.items()}
    ratio = medians["ours"] / medians["bare"]
    print(", ".join(f"{one} {median:.2f} s" for one, median in medians.items()))
    print(f"matching / bare rapidfuzz = {ratio:.2f} (limit {LIMIT})")
    return int(ratio > LIMIT)


if __name__ == "__main__":
    sys.exit(main())
