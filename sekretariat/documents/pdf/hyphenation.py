"""Where a word may be divided, if the dictionaries are installed; else words stay whole."""

import re
from functools import lru_cache
from typing import Any

_DIVISIBLE = re.compile(r"[^\W\d_]{7,}[.,;:!?)»“\"]*")


@lru_cache(maxsize=4)
def _dictionary(language: str) -> Any:
    try:
        import pyphen  # noqa: PLC0415  lazy: its word lists take half a second to load
    except ImportError:
        return None
    known = pyphen.language_fallback(language.replace("-", "_"))
    return pyphen.Pyphen(lang=known, left=3, right=3) if known else None


def divisions(word: str, language: str) -> list[int]:
    """Return the places where a word of a language may be divided; none for addresses, numbers."""
    if not _DIVISIBLE.fullmatch(word):
        return []
    dictionary = _dictionary(language)
    return [int(place) for place in dictionary.positions(word)] if dictionary else []
