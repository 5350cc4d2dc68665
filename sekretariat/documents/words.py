"""The words a document speaks, in its own language, which need not be the window's.

The texts stand in resources/templates/words, a file for each room of papers, in it one table for
each language; German is the full one and stands in for a language that has no table.
"""

import json
from dataclasses import dataclass
from datetime import date, time
from functools import lru_cache
from typing import Any

from sekretariat import assets
from sekretariat.words.counts import Count

_FULL = "de"


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language: sentences with {places}, dates and times as they are written."""

    language: str
    table: dict[str, Any]

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


@lru_cache(maxsize=1)
def _tables() -> dict[str, dict[str, Any]]:
    tables: dict[str, dict[str, Any]] = {}
    for path in sorted(assets.resource("templates", "words").glob("*.json")):
        for language, words in json.loads(path.read_text(encoding="utf-8")).items():
            tables.setdefault(language, {}).update(words)
    return tables


def words_of(language: str) -> Words:
    """Return the words of a BCP 47 language tag ("de-DE"); German where the language has none."""
    tables = _tables()
    main = language.split("-", maxsplit=1)[0].lower()
    known = main if main in tables else _FULL
    return Words(known, tables[known])
