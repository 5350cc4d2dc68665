"""The German dictionary and Hunspell: the only door to `hunspell`.

Data and their licence lie in resources/spelling. Hunspell holds the interpreter while it looks for
suggestions (up to 0.4 s), so the window asks in a process of its own (`serving`).
"""

from typing import Protocol, cast

from sekretariat.assets import resource
from sekretariat.domain.spelling import is_passed, parts_of

LANGUAGE = "de_DE"
NEAR, LETTERS_FOR_ONE = 2, 8
"""Two letters may be wrong, and one more for every eight letters of the word."""


class _Hunspell(Protocol):
    def spell(self, word: str) -> bool: ...
    def suggest(self, word: str) -> tuple[str, ...]: ...
    def add(self, word: str) -> int: ...
    def add_with_affix(self, word: str, example: str) -> int: ...


class Dictionary:
    """The dictionary, loaded when made (0.3 s, 30 MB)."""

    def __init__(self) -> None:
        import hunspell  # noqa: PLC0415  lazy: native code, only where words are checked

        folder = resource("spelling")
        # whatever the system's own encoding is, hunspell takes paths as UTF-8 on Windows too
        made = hunspell.Hunspell(LANGUAGE, str(folder), system_encoding="UTF-8")
        self._hunspell = cast("_Hunspell", made)
        for line in (folder / "office.txt").read_text("utf-8").split():
            word, _, example = line.partition("/")
            if example:
                self._hunspell.add_with_affix(word, example)
            else:
                self._hunspell.add(word)

    def faults(self, word: str) -> tuple[str, ...]:
        """Return the parts of a word the dictionary does not know; () where it is right."""
        if self._has(word):
            return ()
        parts = parts_of(word)
        last = len(parts) - 1
        if last == 0:
            return () if is_passed(word) else (word,)
        return tuple(
            part
            for place, part in enumerate(parts)
            if not is_passed(part)
            and not self._has(part)
            and not (place < last and self._has(f"{part}-"))
        )

    def suggestions(self, word: str, most: int) -> list[str]:
        """Return words like this one, the likeliest first; what is far from it is left out."""
        from rapidfuzz.distance import OSA  # noqa: PLC0415  lazy: only where a word is wrong

        try:
            found = self._hunspell.suggest(word)
        except UnicodeEncodeError:
            return []
        limit = NEAR + len(word) // LETTERS_FOR_ONE
        return [one for one in found if OSA.distance(word, one) <= limit][:most]

    def _has(self, word: str) -> bool:
        """Tell whether the dictionary has a word, or an abbreviation that ends in a full stop."""
        try:
            return self._hunspell.spell(word) or self._hunspell.spell(f"{word}.")
        except UnicodeEncodeError:  # a letter that no word of the dictionary has
            return False
