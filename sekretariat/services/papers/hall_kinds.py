"""What a clerk chooses for the papers of the hall: sheets of cards, whose notes they are.

The value of a sheet is its name in resources/templates/card_sheets.json; the numbers are those on
the packs.
"""

from dataclasses import dataclass

from sekretariat.domain.fields import Choice
from sekretariat.words import N_


class SignSheet(Choice):
    """What signs for tables are folded from."""

    TENT = "tent", N_("Tent from A4, 297 × 105 mm")
    LOW_TENT = "tent-210x100", N_("Tent from A4, 210 × 100 mm")
    LONG = "32257", N_("32257, long table cards, 210 × 70 mm")
    SMALL = "32253", N_("32253, table cards, 110 × 40 mm")


class BadgeSheet(Choice):
    """What badges are printed on."""

    HOLDER = "holder-90x60", N_("Plain paper to cut, 90 × 60 mm")
    LOW_HOLDER = "holder-90x55", N_("Plain paper to cut, 90 × 55 mm")
    ADHESIVE = "L4785", N_("L4785, L4786, L4787, name labels, 80 × 50 mm")
    INSERT = "L7418", N_("L7418, badge inserts, 86 × 55 mm")
    CARD = "32010", N_("32010, 32011, cards, 85 × 54 mm")
    WIDE_CARD = "32015", N_("32015, cards, 85 × 54 mm")
    TEXTILE = "4784", N_("4784, name labels, 63.5 × 29.6 mm")


class NotesVariant(Choice):
    """Who reads from the notes."""

    CHAIR = "chair", N_("for the chair")
    DEPUTY = "deputy", N_("for the deputy chair")


@dataclass(frozen=True)
class Feeding:
    """How sheets of cards lie in the printer; the first free place counts from 1, shifts in mm."""

    start: int = 1
    shift_right: float = 0.0
    shift_down: float = 0.0
    is_test: bool = False
