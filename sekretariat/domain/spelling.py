"""Spelling: which words of a text are looked at, and the words an office adds to the dictionary."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from sekretariat.domain.fields import check, text
from sekretariat.domain.problems import Problem
from sekretariat.domain.records import Record
from sekretariat.words import N_

MOST = 5
CACHED = 20_000
LONGEST_WORD = 80
_LETTERS = r"[^\W_]+(?:\u00ad[^\W_]+)*"
_SIGN = r"(?:[*:_/·]|/-)"
_WORD = rf"(?P<word>{_LETTERS}(?:[-’']{_LETTERS})*(?:{_SIGN}in(?:nen)?\b)?-?)"
_NET = r"(?:de|eu|org|net|com)\b"
_WORDS = re.compile(_WORD)
_WORDS_AND_ADDRESSES = re.compile(rf"(?:https?://|www\.)\S+|\S+@\S+|\S+\.{_NET}\S*|{_WORD}")
_SIGN_OF_ADDRESS = re.compile(rf"@|://|www\.|\.{_NET}")
_GENDER = re.compile(rf"{_SIGN}(?=in(?:nen)?-?\Z)")
_BETWEEN = re.compile(r"[-’']")


class Place(NamedTuple):
    """A word of a text: where it begins, how long it is there, and how it is looked up."""

    start: int
    length: int
    word: str


class Doubt(NamedTuple):
    """A doubtful word and the paragraph it stands in (from 1, empty ones do not count)."""

    word: str
    paragraph: int
    suggestions: Sequence[str] = ()


@dataclass(kw_only=True, eq=False)
class OfficeWord(Record):
    """A word the office writes and the dictionary does not know."""

    word: str = text(N_("Word"), required=True, limit=LONGEST_WORD)


def words_in(told: str) -> Iterator[Place]:
    """Yield the words to look up; not addresses of the net, abbreviations in capitals, numbers.

    Forms with a sign ("Ärzt*innen") are looked up without it; soft hyphens are no letters.
    """
    has_address = _SIGN_OF_ADDRESS.search(told) is not None
    for found in (_WORDS_AND_ADDRESSES if has_address else _WORDS).finditer(told):
        written = found["word"]
        if written and not is_passed(written.rstrip("-")):
            yield Place(found.start(), len(written), _looked_up(written))


@lru_cache(maxsize=CACHED)
def _looked_up(written: str) -> str:
    return _GENDER.sub("", written).replace("\u00ad", "")


@lru_cache(maxsize=CACHED)
def is_passed(part: str) -> bool:
    """Tell whether a word is none to look up: a letter, a number, an abbreviation in capitals."""
    return len(part) < 2 or part.removesuffix("s").isupper() or any(map(str.isdigit, part))  # noqa: PLR2004


def parts_of(word: str) -> list[str]:
    """Return the parts a hyphen or an apostrophe keeps apart."""
    return _BETWEEN.split(word)


def forms_of(word: str) -> Iterator[str]:
    """Yield a word, then without the s of a genitive or plural."""
    yield word
    if word.endswith("s"):
        yield word[:-1]


def known_among(words: Iterable[str], known: Collection[str]) -> set[str]:
    """Return those of the words that are known, also with an s at their end.

    A word known in small letters is known at the beginning of a sentence as well.
    """
    return {
        word
        for word in words
        if any(form in known or form[:1].lower() + form[1:] in known for form in forms_of(word))
    }


def check_word(one: OfficeWord) -> list[Problem]:
    """Return what is wrong with a word of the office: it is one word, without blanks."""
    problems = check(one)
    if one.word and [place.length for place in words_in(one.word)] != [len(one.word)]:
        problems.append(Problem("office_word.no_word", {"word": one.word}, "word"))
    return problems


def check_words(words: Sequence[OfficeWord]) -> list[Problem]:
    """Return what is wrong with a list of words; none stands there twice."""
    problems = [problem for one in words for problem in check_word(one)]
    written = [one.word for one in words]
    twice = dict.fromkeys(word for word in written if written.count(word) > 1)
    return [*problems, *(Problem("office_word.twice", {"word": word}, "word") for word in twice)]
