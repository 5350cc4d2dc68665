"""A long list without a database: a hundred thousand made-up rows, sorted and searched plainly."""

from array import array
from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from sekretariat.desktop.base.table_model import Column, Filter, Query
from sekretariat.domain.fields import Kind

FIRST_DAY = date(2015, 1, 1)
GROUPS = ("Verbände", "Kommunen", "Kirchen")
COLUMNS = (
    Column("name", "Name", width=220),
    Column("group", "Gruppe"),
    Column("number", "Nr.", Kind.NUMBER, 60),
    Column("since", "seit", Kind.DAY, 100, sortable=False),
    Column("remark", "Bemerkung", hidden=True),
)
FILTERS = (Filter("group", "Gruppe", [(group, group) for group in GROUPS]),)


class FakeListing:
    """Rows 0 … count-1, each named after its number; remembers what it was asked."""

    columns: Sequence[Column] = COLUMNS
    filters: Sequence[Filter] = FILTERS

    def __init__(self, count: int) -> None:
        self.count = count
        self.asked: list[Query] = []
        self.pages_read = 0
        self.removed: set[int] = set()
        self.failure: Exception | None = None

    def arrange(self, query: Query) -> "array[int]":
        self.asked.append(query)
        if self.failure is not None:
            raise self.failure
        keys = array("q", (n for n in range(self.count) if self._fits(n, query)))
        return keys[::-1] if query.descending else keys

    def rows(self, keys: Sequence[int]) -> list[Mapping[str, object]]:
        self.pages_read += 1
        return [self.row(key) for key in keys if key not in self.removed]

    def row(self, key: int) -> dict[str, object]:
        return {
            "id": f"id-{key}",
            "name": f"Muster {key:06}",
            "group": GROUPS[key % 3],
            "number": key,
            "since": FIRST_DAY + timedelta(days=key % 2000),
            "remark": "",
        }

    def key_of(self, record_id: str) -> int | None:
        return int(record_id.removeprefix("id-")) if record_id.startswith("id-") else None

    def _fits(self, key: int, query: Query) -> bool:
        group = query.filters.get("group", GROUPS[key % 3])
        return group == GROUPS[key % 3] and query.search in f"Muster {key:06}"
