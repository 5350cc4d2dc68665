"""Measure how long the full-text search takes for each letter typed, beside the bare FTS5 query.

Run: python -m tests.benchmarks.full_text. The office has ten years of data, each item with a
passage of minutes. The bare query asks FTS5 for its best eight rows and nothing of what they say.
The shortest of some turns counts, in processor's time: what else runs here does not.
"""

import random
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from sqlalchemy import insert

from sekretariat.domain.meetings import AgendaItem
from sekretariat.services.secretariat import open_secretariat
from sekretariat.storage.tables import TABLES
from sekretariat.storage.text_index import typed_words
from sekretariat.storage.text_search import match_of
from tests.benchmarks.ten_years import make_office

LIMIT, ROUNDS, WORDS = 3.0, 9, 60
TYPED = ("gesundheitsförderung", "wohnungsbau", "kinder jugend", "vorhaben 3", "amt")
PARTS = (
    *("gesund", "heits", "kinder", "jugend", "hilfe", "bildungs", "wohnungs", "bau", "länder"),
    *("pflege", "sozial", "amts", "beratungs", "haushalts", "förderung", "verbands", "bericht"),
)
BARE = "SELECT rowid FROM search_index WHERE search_index MATCH ? ORDER BY rank LIMIT 8"


def main() -> int:
    """Print the time of each query, the slowest ratio, and return 1 where it is too high."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "office.sqlite"
        make_office(path)
        office = open_secretariat(str(path))
        with office.context.reader() as reader:
            stored = reader.find(AgendaItem)
        with office.context.database.engine.begin() as connection:
            connection.execute(insert(TABLES["passage"]), [_passage(item) for item in stored])
        office.search.rebuild()
        with closing(sqlite3.connect(path)) as bare:
            ratios = [_ratio(office.search.find_texts, bare, typed) for typed in _letters()]
        office.close()
    print(f"slowest: {max(ratios):.2f} times the bare query (limit {LIMIT:g})")
    return 1 if max(ratios) > LIMIT else 0


def _letters() -> list[str]:
    typed = [word[:length] for word in TYPED for length in range(1, len(word) + 1)]
    return [one for one in dict.fromkeys(typed) if not one.endswith(" ")]


def _passage(item: AgendaItem) -> dict[str, object]:
    chosen = random.Random(item.id)  # noqa: S311  sample texts
    words = ("".join(chosen.choices(PARTS, k=chosen.randint(1, 3))) for _ in range(WORDS))
    row = {"id": f"passage-{item.id}", "row_version": 1, "meeting_id": item.meeting_id}
    return {**row, "item_id": item.id, "position": 1, "kind": "verlauf", "wording": " ".join(words)}


def _ratio(search: Callable[[str], object], bare: sqlite3.Connection, typed: str) -> float:
    match = match_of(typed_words(typed))

    def asked() -> object:
        return bare.execute(BARE, (match,)).fetchall()

    taken = [(_milliseconds(lambda: search(typed)), _milliseconds(asked)) for _ in range(ROUNDS)]
    mine, least = min(one for one, _ in taken), min(one for _, one in taken)
    print(f"{typed:24} {mine:7.2f} ms, bare {least:7.2f} ms: {mine / least:5.2f}")
    return mine / least


def _milliseconds(act: Callable[[], object]) -> float:
    began = time.thread_time()
    act()
    return (time.thread_time() - began) * 1000


if __name__ == "__main__":
    sys.exit(main())
