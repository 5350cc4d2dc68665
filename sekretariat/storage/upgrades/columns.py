"""The columns the upgrade scripts are written in; released scripts rest on what these mean."""

from typing import Any

import sqlalchemy as sa

KEY_TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
SERIAL = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def serial() -> sa.Column[int]:
    """Return the column that counts the rows of a table."""
    return sa.Column("serial", SERIAL, primary_key=True, autoincrement=True)


def record() -> tuple[sa.Column[Any], ...]:
    """Return what every record has: serial, id and version."""
    unique_id = sa.Column("id", sa.Text, nullable=False, unique=True)
    return serial(), unique_id, sa.Column("row_version", sa.Integer, nullable=False)


def filled(name: str, kind: Any = sa.Text) -> sa.Column[Any]:
    """Return a column that always holds a value."""
    return sa.Column(name, kind, nullable=False)


def optional(name: str, kind: Any = sa.Text) -> sa.Column[Any]:
    """Return a column that may be empty."""
    return sa.Column(name, kind, nullable=True)


def key(name: str) -> sa.Column[str]:
    """Return an indexed column that sorts byte by byte on every database."""
    return sa.Column(name, KEY_TEXT, nullable=False, index=True)


def reference(name: str, target: str) -> sa.Column[str]:
    """Return an indexed reference to another table's id."""
    return sa.Column(name, sa.Text, sa.ForeignKey(f"{target}.id"), nullable=True, index=True)
