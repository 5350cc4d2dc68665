"""The words a document speaks, in its own language, which need not be the window's.

The texts stand in resources/templates/words, a file for each room of papers, in it one table for
each language; German is the full one and stands in for a language that has no table.
"""

import hashlib
import json
from collections import ChainMap
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time
from functools import lru_cache
from typing import Any, cast

from sekretariat import assets
from sekretariat.domain.placeholders import in_code, in_german
from sekretariat.domain.templates import set_like
from sekretariat.words.counts import Count

_FULL = "de"
_FIXED = frozenset({"page_of", "decimal_sign"})


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language: sentences with {places}, dates and times as they are written."""

    language: str
    table: Mapping[str, Any]

    def say(self, key: str, **values: object) -> str:
        """Return the text of a key with the values in its places; KeyError for an unknown key.

        A place like {count:person|persons} is filled with the word that fits its number.
        """
        text: str = self.table[key]
        numbers = {name: Count(one) for name, one in values.items() if type(one) is int}
        return text.format(**{**values, **numbers})

    def long_date(self, day: date) -> str:
        """3. November 2020."""
        return self.say("long_date", day=day.day, month=self._month(day), year=day.year)

    def full_date(self, day: date) -> str:
        """Dienstag, 3. November 2020."""
        weekday = self.table["weekdays"][day.weekday()]
        return self.say(
            "long_date_with_weekday",
            weekday=weekday,
            day=day.day,
            month=self._month(day),
            year=day.year,
        )

    def short_date(self, day: date) -> str:
        """03.11.2020."""
        return self.say("short_date", day=day.day, month=day.month, year=day.year)

    def clock(self, moment: time) -> str:
        """14:30 Uhr."""
        return self.say("clock", hour=moment.hour, minute=moment.minute)

    def digits(self, moment: time) -> str:
        """14:30."""
        return self.say("clock_digits", hour=moment.hour, minute=moment.minute)

    def decimal(self, number: float) -> str:
        """63,5."""
        return f"{number:g}".replace(".", self.say("decimal_sign"))

    def _month(self, day: date) -> str:
        name: str = self.table["months"][day.month - 1]
        return name


class Noted(dict[str, str]):
    """Texts of an office that note which keys a paper asked for, in its order."""

    def __init__(self, texts: Mapping[str, str], said: dict[str, None]) -> None:
        super().__init__(texts)
        self._said = said

    def __getitem__(self, key: str) -> str:
        """Return an own text; KeyError where the shipped one holds."""
        self._said[key] = None
        return super().__getitem__(key)


@lru_cache(maxsize=1)
def _tables() -> dict[str, dict[str, Any]]:
    tables: dict[str, dict[str, Any]] = {}
    for path in sorted(assets.resource("templates", "words").glob("*.json")):
        for language, words in json.loads(path.read_text(encoding="utf-8")).items():
            tables.setdefault(language, {}).update(words)
    return tables


def fingerprint(wording: Mapping[str, str], more: Sequence[str]) -> str:
    """Return what tells words, those the office changed and more, from others: 64 digits."""
    told = json.dumps([_tables(), dict(wording), list(more)], ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(told.encode()).hexdigest()


def words_of(language: str, wording: Mapping[str, str] | None = None) -> Words:
    """Return the words of a BCP 47 language tag ("de-DE"); German where the language has none.

    `wording` has texts that stand instead of the shipped ones, by their keys.
    """
    known = table_of(language)
    shipped = _tables()[known]
    if wording is None:
        return Words(known, shipped)
    return Words(known, ChainMap(cast("dict[str, Any]", wording), shipped))


def table_of(language: str) -> str:
    """Return which table speaks a language: "de" for "de-DE"."""
    main = language.split("-", maxsplit=1)[0].lower()
    return main if main in _tables() else _FULL


def shipped_texts(language: str) -> dict[str, str]:
    """Return the texts an office may word itself, by their keys, in the order of papers.

    The places of German ones have German names. Left out are names of styles, lists of months and
    weekdays, and what writers say themselves.
    """
    texts = _changeable(language)
    if table_of(language) != _FULL:
        return texts
    return {key: in_german(said) for key, said in texts.items()}


def _changeable(language: str) -> dict[str, str]:
    return {
        key: said
        for key, said in _tables()[table_of(language)].items()
        if isinstance(said, str) and key not in _FIXED and not key.startswith("style_")
    }


def own_wording(language: str, kept: Mapping[tuple[str, str], str]) -> dict[str, str]:
    """Return an office's texts of a language by their keys; `kept` has them by (language, key).

    Each is set between the blanks of the shipped text; one of a text that is gone is left out.
    """
    table = table_of(language)
    shipped = _changeable(language)
    return {
        key: set_like(shipped[key], in_code(wording))
        for (spoken, key), wording in kept.items()
        if spoken == table and key in shipped
    }
