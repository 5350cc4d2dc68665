"""Two ready listings: short lists held in memory, long ones asked for by keys and pages."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, time
from typing import Any

from sekretariat.desktop.base.table_model import Column, Filter, Query
from sekretariat.domain.fields import Choice
from sekretariat.domain.names import text_sort_key
from sekretariat.words import translate

Row = Mapping[str, object]


class RowsListing:
    """A list of at most some thousand rows; `fetch` answers day, search and filters."""

    def __init__(
        self,
        columns: Sequence[Column],
        fetch: Callable[[Query], Sequence[Row]],
        filters: Sequence[Filter] = (),
    ) -> None:
        self.columns = columns
        self.filters = filters
        self._fetch = fetch
        self._rows: dict[str, Row] = {}

    def arrange(self, query: Query) -> list[str]:
        """Return the ids of the rows, sorted by a column; unsorted they keep their own order."""
        rows = list(self._fetch(query))
        if query.sort:
            rows.sort(key=lambda row: sorting(row.get(query.sort)), reverse=query.descending)
        self._rows = {str(row["id"]): row for row in rows}
        return list(self._rows)

    def rows(self, keys: Sequence[str]) -> list[Row]:
        """Return rows by id."""
        return [self._rows[key] for key in keys]

    def key_of(self, record_id: str) -> str:
        """Return the id itself."""
        return record_id


class KeysListing:
    """A list of any length: `find` returns sorted keys, `read` the rows of a page of them."""

    def __init__(
        self,
        columns: Sequence[Column],
        find: Callable[[Query], Sequence[Any]],
        read: Callable[[Sequence[Any], Query], Sequence[Row]],
        *,
        filters: Sequence[Filter] = (),
        key_of: Callable[[str], Any] | None = None,
    ) -> None:
        self.columns = columns
        self.filters = filters
        self._find = find
        self._read = read
        self._key_of = key_of
        self._query = Query()

    def arrange(self, query: Query) -> Sequence[Any]:
        """Return the keys of the rows in their order."""
        keys = self._find(query)
        self._query = query
        return keys

    def rows(self, keys: Sequence[Any]) -> Sequence[Row]:
        """Return the rows behind keys."""
        return self._read(keys, self._query)

    def key_of(self, record_id: str) -> Any:
        """Return the key of a record where the services can tell it."""
        return self._key_of(record_id) if self._key_of else None


def sorting(value: object) -> tuple[int, Any]:
    """Return what sorts a value: nothing last, texts in German order, all else as it is."""
    if value is None or value == "":
        return (3, "")
    if isinstance(value, bool | int | float):
        return (0, value)
    if isinstance(value, date | time):
        return (1, value.isoformat())
    text = translate(value.label) if isinstance(value, Choice) else str(value)
    return (2, text_sort_key(text))
