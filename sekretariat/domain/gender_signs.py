"""Special characters inside words that speak of women and men: *innen, :innen, BürgerInnen.

Since 1 March 2024 the state's offices write paired forms or neutrally. Older papers stay as they
were written: nothing dated before that day is marked.
"""

import re
from dataclasses import dataclass
from datetime import date

from sekretariat.domain.bodies import LanguageMode

SINCE = date(2024, 3, 1)
_SIGNS = re.compile(
    r"\b[^\W\d_]{2,}(?:[*:_·•]|/-?|\()-?(?:innen|in|r|n|e)(?![^\W\d_])\)?"
    r"|\b[^\W\d_]{2,}[*:_·•]-?innen\w*"
    r"|\b[A-ZÄÖÜ]\w*[a-zäöüß]Innen\w*"
)


@dataclass(frozen=True)
class Place:
    """A word with a sign in it, and where it stands (the number of characters before it)."""

    word: str
    start: int


def is_marked(mode: LanguageMode, written_on: date) -> bool:
    """Tell whether signs are marked in a paper of a day."""
    return written_on >= SINCE and mode is not LanguageMode.SIGNS


def gender_signs(text: str) -> list[Place]:
    """Return the words with signs in them, in reading order."""
    return [Place(found.group(), found.start()) for found in _SIGNS.finditer(text)]
