"""Spelling: what the dictionary, the names of the office and its own words do not know."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from sekretariat.domain.minutes_blocks import titles_of
from sekretariat.domain.problems import Problem, Refused, refuse_errors
from sekretariat.domain.spelling import (
    MOST,
    Doubt,
    OfficeWord,
    check_word,
    check_words,
    known_among,
    words_in,
)
from sekretariat.exchange import TEXT_WORD
from sekretariat.exchange.reading.worker import read_apart
from sekretariat.processes import called_again
from sekretariat.services.context import Context
from sekretariat.services.minutes_records import recorded
from sekretariat.services.minutes_texts import draft_of
from sekretariat.spelling import SPELLING_WORD
from sekretariat.spelling.dictionary import Dictionary
from sekretariat.storage.spelling import names_among
from sekretariat.words import N_


class Part(NamedTuple):
    """A part of a text with its doubtful words; the key leads there."""

    key: str
    title: str
    doubts: Sequence[Doubt]


class Spelling:
    """The spelling of texts, and the words of the office."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def words(self) -> list[OfficeWord]:
        """Return the office's own words by alphabet."""
        with self._context.reader() as reader:
            return sorted(reader.find(OfficeWord), key=lambda one: one.word.casefold())

    def add(self, word: str) -> OfficeWord:
        """Add a word of the office; raises Refused for what is no word, or is there already."""
        one = OfficeWord(word=word.strip())
        refuse_errors(check_word(one))
        with self._context.work("office_word.add", N_("Add word {name}"), name=one.word) as work:
            if work.find(OfficeWord, word=one.word):
                raise Refused(Problem("office_word.twice", {"word": one.word}, "word"))
            return work.add(one)

    def remove(self, word: str) -> None:
        """Remove a word of the office; raises Refused where there is none."""
        with self._context.work("office_word.remove", N_("Remove word {name}"), name=word) as work:
            found = work.find(OfficeWord, word=word)
            if not found:
                raise Refused(Problem("office_word.unknown", {"word": word}))
            work.delete(found[0])

    def save(self, words: Sequence[OfficeWord]) -> None:
        """Keep the list as a whole; raises Refused for a word that stands there twice."""
        refuse_errors(check_words(words))
        kept = {one.id for one in words}
        with self._context.work("office_word.save", N_("Change the words of the office")) as work:
            for one in work.find(OfficeWord):
                if one.id not in kept:
                    work.delete(one)
            for one in words:
                work.save(one)

    def doubtful(self, faults: Mapping[str, Sequence[str]]) -> set[str]:
        """Return the words that stay doubtful, given what the dictionary does not know of each.

        Known are the names the office keeps and its own words, whole or as parts of a word.
        """
        asked = {word for word, parts in faults.items() if parts for word in (word, *parts)}
        with self._context.reader() as reader:
            own = {row.word for row in reader.columns(OfficeWord, "word")}
            left = sorted(asked - known_among(asked, own))
            known = (asked - set(left)) | names_among(reader, left)
        return {word for word, parts in faults.items() if parts and not {word, *parts} & known}

    def of_text(self, told: str) -> list[Doubt]:
        """Return the doubtful words of a text, every place, with up to five suggestions."""
        return self._doubts([told])[0]

    def of_file(self, path: Path) -> list[Doubt]:
        """Return the doubtful words of a file: text, Word, PDF; raises Refused if unreadable."""
        [sheet] = read_apart(path, word=TEXT_WORD).sheets
        return self.of_text("\n".join(str(row.cells[0]) for row in sheet.rows))

    def of_meeting(self, meeting_id: str) -> list[Part]:
        """Return the parts of a session's minutes that hold doubtful words."""
        with self._context.reader() as reader:
            draft = draft_of(recorded(reader, meeting_id))
        titles = titles_of(one.block for one in draft)
        found = self._doubts([one.wording for one in draft])
        return [
            Part(one.block.key, titles[one.block.key], doubts)
            for one, doubts in zip(draft, found, strict=True)
            if doubts
        ]

    def command(self) -> list[str]:
        """Return the command whose process answers about words (`spelling/serving`)."""
        return called_again(SPELLING_WORD)

    @cached_property
    def _dictionary(self) -> Dictionary:
        return Dictionary()

    def _doubts(self, texts: Sequence[str]) -> list[list[Doubt]]:
        placed = [list(_placed(told)) for told in texts]
        words = {one.word for places in placed for one in places}
        doubtful = self.doubtful({word: self._dictionary.faults(word) for word in words})
        like = {word: self._dictionary.suggestions(word, MOST) for word in doubtful}
        return [
            [one._replace(suggestions=like[one.word]) for one in places if one.word in like]
            for places in placed
        ]


def _placed(told: str) -> Iterator[Doubt]:
    paragraphs = filter(str.strip, told.splitlines())
    for number, paragraph in enumerate(paragraphs, start=1):
        for place in words_in(paragraph):
            yield Doubt(place.word, number)
