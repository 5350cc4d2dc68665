"""What a clerk chooses for the papers of the hall: sheets of cards, whose notes they are.

The value of a sheet is its name in resources/templates/card_sheets.json; the numbers are those on
the packs.
"""

from dataclasses import dataclass, replace

from sekretariat.domain.audiences import Audience
from sekretariat.domain.fields import Choice
from sekretariat.domain.halls import HallOrder
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


class LabelSheet(Choice):
    """What address labels are printed on: the number on the pack, how many, how large."""

    Z3475 = "3475", N_("3475, 3 × 8, 70 × 36 mm")
    Z3490 = "3490", N_("3490, 3 × 8, 70 × 36 mm")
    Z3422 = "3422", N_("3422, 3 × 8, 70 × 35 mm")
    Z3474 = "3474", N_("3474, 3 × 8, 70 × 37 mm")
    Z3424 = "3424", N_("3424, 2 × 6, 105 × 48 mm")
    Z3425 = "3425", N_("3425, 2 × 5, 105 × 57 mm")
    Z3427 = "3427", N_("3427, 2 × 4, 105 × 74 mm")
    Z3652 = "3652", N_("3652, 3 × 7, 70 × 42.4 mm")
    Z3653 = "3653", N_("3653, 2 × 7, 105 × 42.4 mm")
    Z3658 = "3658", N_("3658, 3 × 8, 64.6 × 33.8 mm")
    Z3659 = "3659", N_("3659, 2 × 6, 97 × 42.3 mm")
    Z3660 = "3660", N_("3660, 2 × 4, 97 × 67.7 mm")
    Z4732 = "4732", N_("4732, 5 × 16, 35.6 × 16.9 mm")
    Z4743 = "4743", N_("4743, 2 × 6, 96 × 42.3 mm")
    Z4781 = "4781", N_("4781, 2 × 6, 97 × 42.3 mm")
    L7159 = "L7159", N_("L7159, 3 × 8, 64 × 33.9 mm")
    L7160 = "L7160", N_("L7160, 3 × 7, 63.5 × 38.1 mm")
    L7161 = "L7161", N_("L7161, 3 × 6, 63.5 × 46.6 mm")
    L7162 = "L7162", N_("L7162, 2 × 8, 99.1 × 33.9 mm")
    L7163 = "L7163", N_("L7163, 2 × 7, 99.1 × 38.1 mm")
    L7164 = "L7164", N_("L7164, 3 × 4, 63.5 × 72 mm")
    L7165 = "L7165", N_("L7165, 2 × 4, 99.1 × 67.7 mm")
    L7173 = "L7173", N_("L7173, 2 × 5, 99.1 × 57 mm")
    HERMA_4464 = "herma-4464", N_("Herma 4464, 3 × 8, 70 × 37 mm")


class EnvelopeSheet(Choice):
    """Envelopes without a window, as wide as they are written on."""

    DL = "DL", N_("DL, 220 × 110 mm")
    C5 = "C5", N_("C5, 229 × 162 mm")
    C4 = "C4", N_("C4, 324 × 229 mm")


class Whom(Choice):
    """Whose cards and addresses are printed."""

    ALL = "all", N_("everybody")
    MEMBERS = "members", N_("members")
    DEPUTIES = "deputies", N_("deputies")
    GUESTS = "guests", N_("guests and others")
    INVITED = "invited", N_("invited to the latest session")
    TASKS = "tasks", N_("chair and others with a task")


class NotesVariant(Choice):
    """Who reads from the notes."""

    CHAIR = "chair", N_("for the chair")
    DEPUTY = "deputy", N_("for the deputy chair")


class ParticipantsVariant(Choice):
    """Whom the list of participants is for, and how it is sorted."""

    INTERNAL = "internal", N_("for the office")
    MEMBERS = "members", N_("for members")
    PUBLIC = "public", N_("for the public")
    INTERNAL_PROTOCOL = "internal-protocol", N_("for the office, by order of precedence")
    MEMBERS_PROTOCOL = "members-protocol", N_("for members, by order of precedence")
    PUBLIC_PROTOCOL = "public-protocol", N_("for the public, by order of precedence")

    @property
    def audience(self) -> Audience:
        """Whom it is for."""
        return Audience(self.value.partition("-")[0])

    @property
    def order(self) -> HallOrder:
        """How it is sorted: by name where nothing else is said."""
        return HallOrder(self.value.partition("-")[2] or HallOrder.NAME)


@dataclass(frozen=True)
class Feeding:
    """How sheets of cards lie in the printer; the first free place counts from 1, shifts in mm."""

    start: int = 1
    shift_right: float = 0.0
    shift_down: float = 0.0
    is_test: bool = False

    def moved(self, right: float, down: float) -> "Feeding":
        """Return it moved further, by what a printer needs."""
        return replace(
            self, shift_right=self.shift_right + right, shift_down=self.shift_down + down
        )
