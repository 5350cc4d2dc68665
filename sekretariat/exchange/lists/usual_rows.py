"""Most rows of a list look alike: what shows at a glance that a row is a person."""

from dataclasses import dataclass

from sekretariat.exchange.lists.headings import Header
from sekretariat.exchange.sheets import Row

SAYS_LITTLE = frozenset({"", "remark", "group"})
"""Fields that alone make no person of a row."""

_FEW = 2
_SURE = 3


@dataclass(frozen=True)
class UsualRow:
    """What a row has that is a person for sure; such a row needs no closer look.

    It is filled in more than `few` places, one of `telling` among them, and `_SURE` cells begin
    otherwise than their headings.
    """

    few: int
    telling: tuple[int, ...]
    letters: tuple[tuple[int, str], ...]

    @classmethod
    def under(cls, header: Header) -> "UsualRow":
        """Return what is usual under a header."""
        return cls(
            max(_FEW, len(header.columns) // 2),
            tuple(one.index for one in header.columns if one.field not in SAYS_LITTLE),
            tuple((one.index, one.heading[0].lower()) for one in header.columns),
        )

    def fits(self, row: Row) -> bool:
        """Tell whether the row is a person like most."""
        if len(row.cells) - row.cells.count("") <= self.few:
            return False
        sure = 0
        for place, letter in self.letters:
            text = row.text(place)
            if not text:
                continue
            if text[0].lower() == letter:
                return False
            sure += 1
            if sure == _SURE:
                return any(row.text(place) for place in self.telling)
        return False
