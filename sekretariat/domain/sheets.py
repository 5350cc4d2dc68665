"""What a clerk chooses for a sign-in sheet."""

from dataclasses import dataclass

from sekretariat.domain.fields import Choice
from sekretariat.words import N_


class SheetOrder(Choice):
    """How the rows are sorted."""

    GROUP = "group", N_("by group")
    ORGANIZATION = "organization", N_("by organisation")
    NAME = "name", N_("by name")
    SEAT = "seat", N_("by seat number")


@dataclass(frozen=True, kw_only=True)
class SheetOptions:
    """How the sheet is made: order of rows, number of empty rows for guests and late additions."""

    order: SheetOrder = SheetOrder.GROUP
    guest_rows: int = 4
    late_rows: int = 4
