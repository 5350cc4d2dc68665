"""Conditions on validity in SQL."""

from datetime import date

from sqlalchemy import ColumnElement, Table, and_, or_


def holds_on(table: Table, as_of: date) -> ColumnElement[bool]:
    """Return the condition that a row is valid on the day (open ends included)."""
    begun = or_(table.c.valid_from.is_(None), table.c.valid_from <= as_of)
    return and_(begun, or_(table.c.valid_to.is_(None), table.c.valid_to >= as_of))
