"""Which addresses lists may show."""

from datetime import date

from sqlalchemy import ColumnElement, and_, or_

from sekretariat.domain.people import AddressBlock, AddressKind
from sekretariat.storage.periods import holds_on
from sekretariat.storage.tables import TABLES

_address = TABLES["address"]


def may_be_listed(as_of: date) -> ColumnElement[bool]:
    """Return the condition that an address is valid, not private and not blocked on the day."""
    blocked = and_(
        _address.c.block != AddressBlock.NONE.value,
        or_(_address.c.block_until.is_(None), _address.c.block_until >= as_of),
    )
    return and_(_address.c.kind != AddressKind.PRIVATE.value, ~blocked, holds_on(_address, as_of))
