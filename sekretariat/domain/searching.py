"""Finding words in shown texts by the rules of search keys: no marks, no case, ü = ue = u."""

import re
from collections.abc import Sequence
from functools import cache

from sekretariat.domain.names import fold, matches, search_key, search_words

_PAIRS = frozenset({"ae", "oe", "ue"})
Place = tuple[int, int]
EXCERPT, BEFORE = 160, 30


def found_places(text: str, typed: str) -> list[Place]:
    """Return where the typed words stand in a text, as (start, end), sorted and not overlapping."""
    letters, starts = _collapsed(text)
    marked = [False] * len(text)
    for _, word in search_words(typed):
        at = letters.find(word) if word else -1
        while at >= 0:
            for place in range(starts[at], starts[at + len(word)]):
                marked[place] = True
            at = letters.find(word, at + 1)
    return _runs(marked)


def rank(text: str, typed: str) -> int | None:
    """Return how well a text answers: 0 begins with it, 1 a word does, 2 holds it, None not.

    Every typed word has to be there; the first one decides.
    """
    words = search_words(typed)
    if not words or not matches(search_key(text), words):
        return None
    letters, _ = _collapsed(text)
    first = words[0][1]
    if letters.startswith(first):
        return 0
    return 1 if f" {first}" in letters else 2


def excerpt(text: str, typed: str) -> str:
    """Return the part of a text around the first typed word, in one line, cut between words.

    Where none is found (a word spelled otherwise), the beginning.
    """
    line = " ".join(text.split())
    bare = "".join(map(_letter, line))
    places = [_spelled(word).search(bare) for _, word in search_words(typed)]
    at = min((found.start() for found in places if found), default=0)
    start = line.rfind(" ", 0, at - BEFORE) + 1 if at > BEFORE else 0
    end = start + EXCERPT
    if end < len(line):
        end = max(line.rfind(" ", at, end), start + EXCERPT // 2)
    shown = line[start:end]
    return f"{'… ' if start else ''}{shown}{' …' if end < len(line) else ''}"


def _spelled(collapsed: str) -> re.Pattern[str]:
    """Return what finds a word whichever way its umlauts and sharp s are written."""
    plain = re.escape(collapsed).replace("ss", "ss?")
    return re.compile(re.sub("([aou])", r"\1e?", plain))


@cache
def _letter(sign: str) -> str:
    """Return one letter for a sign, so that places stay what they are."""
    return fold(sign)[:1] or sign


def _collapsed(text: str) -> tuple[str, Sequence[int]]:
    """Return the text as it is compared, and where each of its letters begins in the original."""
    letters: list[str] = []
    starts: list[int] = []
    for place, sign in enumerate(text):
        for letter in fold(sign):
            is_pair = bool(letters) and letters[-1] + letter in _PAIRS
            if is_pair and starts[-1] >= place - 1:  # "uee" is "ü" and one more "e"
                continue
            letters.append(letter)
            starts.append(place)
    return "".join(letters), [*starts, len(text)]


def _runs(marked: Sequence[bool]) -> list[Place]:
    runs: list[Place] = []
    for place, is_marked in enumerate(marked):
        if not is_marked:
            continue
        if runs and runs[-1][1] == place:
            runs[-1] = (runs[-1][0], place + 1)
        else:
            runs.append((place, place + 1))
    return runs
