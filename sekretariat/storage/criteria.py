"""Which rows of a table are meant: columns that equal a value, or one of several."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Select, Table


def where(query: Select[Any], table: Table, criteria: Mapping[str, object]) -> Select[Any]:
    """Return the query for the rows meant, in the order they were first saved.

    "" looks for an empty reference.
    """
    query = query.order_by(table.c.serial)
    for name, wanted in criteria.items():
        column = table.c[name]
        if isinstance(wanted, list | tuple | set | frozenset):
            query = query.where(column.in_(list(wanted)))
        elif wanted is None or (wanted == "" and column.nullable):
            query = query.where(column.is_(None))
        else:
            query = query.where(column == wanted)
    return query
