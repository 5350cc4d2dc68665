"""Wording shared by every face: English source strings, German text (or another) in gettext files.

The window's own words are Qt's; sentences of problems and labels of fields and choices live here,
because window, command line, sheets, audit and paper must say the same.
"""

import gettext
from collections.abc import Mapping
from contextvars import ContextVar
from functools import lru_cache

from sekretariat import assets
from sekretariat.words.counts import fitting

DEFAULT_LANGUAGE = "de"


class Speech:
    """The language this process speaks where none is named, as Qt has one locale for a process."""

    language: str = DEFAULT_LANGUAGE


_APART: ContextVar[str] = ContextVar("language of a paper", default="")


def speak_apart(language: str) -> None:
    """Choose the language of what is worded from here to the end of this context: of one paper."""
    _APART.set(language)


def speak(language: str) -> None:
    """Choose the language of everything shown; done once, by the face that starts."""
    Speech.language = language


def N_(message: str) -> str:
    """Mark a message for translation and return it unchanged."""
    return message


@lru_cache(maxsize=4)
def _catalogue(language: str) -> gettext.NullTranslations:
    """Return the words of one language; none where no file exists."""
    path = assets.resource("translations", f"{language}.mo")
    if not path.is_file():
        return gettext.NullTranslations()
    with path.open("rb") as file:
        return gettext.GNUTranslations(file)


def translate(message: str, language: str = "") -> str:
    """Return the message in the language, or the English source where no translation exists.

    Here and below "" is the language that is spoken now.
    """
    if not message:
        return ""
    return _catalogue(language or _APART.get() or Speech.language).gettext(message)


def fill(message: str, values: Mapping[str, object], language: str = "") -> str:
    """Translate a message with {named} places and put the values in; dates as 03.11.2020.

    A place like {count:seat|seats} is filled with the word that fits its number.
    """
    return translate(message, language).format_map(_Values(values, language))


class _Told(str):
    """A value in a message; {count:seat|seats} chooses the word that fits a number."""

    __slots__ = ()

    def __format__(self, words: str) -> str:
        chosen = fitting(words, self)
        return super().__format__(words) if chosen is None else chosen


class _Values(dict[str, str]):
    """Values made readable: dates in the German short form, missing ones as an ellipsis."""

    def __init__(self, values: Mapping[str, object], language: str) -> None:
        told = {name: shown(value, language) for name, value in values.items()}
        super().__init__({name: _Told(text) for name, text in told.items()})

    def __missing__(self, key: str) -> str:
        return "…"


def shown(value: object, language: str = "") -> str:
    """Return a value as a clerk reads it: yes/no in words, days as 03.11.2020, choices by label."""
    from datetime import date, datetime, time  # noqa: PLC0415

    if value is None or value == "":
        return ""
    label = getattr(value, "label", None)
    if isinstance(label, str):
        return translate(label, language)
    if isinstance(value, bool):
        return translate(N_("yes") if value else N_("no"), language)
    if isinstance(value, datetime | time):
        return f"{value:%H:%M}" if isinstance(value, time) else f"{value:%d.%m.%Y %H:%M}"
    if isinstance(value, date):
        return f"{value.day:02}.{value.month:02}.{value.year:04}"
    return _decimal(value, language) if isinstance(value, float) else str(value)


def _decimal(value: float, language: str) -> str:
    whole, _, part = f"{value:g}".partition(".")
    pattern = translate(N_("{whole}.{part}"), language) if part else whole
    return pattern.format(whole=whole, part=part)
