"""How a German name sounds: the Cologne phonetics of Hans Joachim Postel (1969).

"Meyer", "Maier" and "Mayr" have one code, "Schmidt" and "Schmitt", "Kathrin" and "Katrin" too.
Figures are kept as they are: "Muster 1" is not "Muster 2".
"""

from collections.abc import Iterator
from functools import lru_cache

from sekretariat.domain.names import fold

_PLAIN = {
    **dict.fromkeys("aeijouy", "0"),
    "b": "1",
    **dict.fromkeys("fvw", "3"),
    **dict.fromkeys("gkq", "4"),
    "l": "5",
    **dict.fromkeys("mn", "6"),
    "r": "7",
    **dict.fromkeys("sz", "8"),
}
_HARD_C_FIRST = frozenset("ahkloqrux")
_HARD_C_LATER = frozenset("ahkoqux")


@lru_cache(maxsize=200_000)
def sound(text: str) -> str:
    """Return the code of a word or name: "Müller-Lüdenscheidt" -> "65752682"."""
    letters = [c for c in fold(text) if c.isalnum()]
    return "".join(_without_repetitions(_codes(letters)))


def _codes(letters: list[str]) -> Iterator[str]:
    for place, letter in enumerate(letters):
        before = letters[place - 1] if place else ""
        after = letters[place + 1] if place + 1 < len(letters) else ""
        if letter.isdigit():
            yield f"#{letter}"
        elif letter != "h":
            yield _PLAIN.get(letter) or _by_neighbours(letter, before, after)


def _by_neighbours(letter: str, before: str, after: str) -> str:
    if letter == "p":
        return "3" if after == "h" else "1"
    if letter in "dt":
        return "8" if after and after in "csz" else "2"
    if letter == "x":
        return "8" if before and before in "ckq" else "48"
    if letter == "c":
        return _code_of_c(before, after)
    return letter


def _code_of_c(before: str, after: str) -> str:
    if not before:
        return "4" if after in _HARD_C_FIRST else "8"
    return "4" if before not in "sz" and after in _HARD_C_LATER else "8"


def _without_repetitions(codes: Iterator[str]) -> Iterator[str]:
    """Drop a code that repeats the one before, then vowels but the first sound."""
    last = ""
    for number, code in enumerate(codes):
        if code != last and (code != "0" or number == 0):
            yield code
        last = code
