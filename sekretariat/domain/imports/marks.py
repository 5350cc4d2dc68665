"""What offices say by the look of a row: a colour, a line through it; and what it can mean.

Nobody but the clerk (or a stored profile) says what a mark means; until then it is only told.
"""

from dataclasses import dataclass

from sekretariat.domain.fields import Choice
from sekretariat.words import N_


class Mark(Choice):
    """How a row looks. A colour is the word for it: two shades nobody tells apart are one mark."""

    RED = "red", N_("red")
    LIGHT_RED = "light_red", N_("light red")
    DARK_RED = "dark_red", N_("dark red")
    ORANGE = "orange", N_("orange")
    LIGHT_ORANGE = "light_orange", N_("light orange")
    BROWN = "brown", N_("brown")
    YELLOW = "yellow", N_("yellow")
    LIGHT_YELLOW = "light_yellow", N_("light yellow")
    OLIVE = "olive", N_("olive")
    GREEN = "green", N_("green")
    LIGHT_GREEN = "light_green", N_("light green")
    DARK_GREEN = "dark_green", N_("dark green")
    BLUE = "blue", N_("blue")
    LIGHT_BLUE = "light_blue", N_("light blue")
    DARK_BLUE = "dark_blue", N_("dark blue")
    VIOLET = "violet", N_("violet")
    LIGHT_VIOLET = "light_violet", N_("light violet")
    DARK_VIOLET = "dark_violet", N_("dark violet")
    GREY = "grey", N_("grey")
    BLACK = "black", N_("black")
    STRUCK = "struck", N_("struck through")


class Meaning(Choice):
    """What a mark says about the person of the row."""

    NOTHING = "", N_("nothing")
    MEMBER = "member", N_("Member")
    DEPUTY = "deputy", N_("Deputy")
    ADVISORY = "advisory", N_("Advisory")
    GUEST = "guest", N_("Guest")
    ENDED = "ended", N_("has left")
    LEFT_OUT = "left_out", N_("leave the row out")


@dataclass(frozen=True)
class FoundMark:
    """A mark of a list: in how many rows, the first of their names, what it was said to mean."""

    mark: Mark
    rows: int
    samples: tuple[str, ...]
    meaning: Meaning = Meaning.NOTHING
