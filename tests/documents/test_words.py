"""Dates, times and words in the language of the paper."""

import json
from datetime import date, time

import pytest

from sekretariat import assets
from sekretariat.documents.content import LetterHead
from sekretariat.documents.masthead import letterhead_of
from sekretariat.documents.words import words_of

DAY = date(2020, 11, 3)


def test_german_dates_and_times() -> None:
    words = words_of("de-DE")
    assert words.full_date(DAY) == "Dienstag, 3. November 2020"
    assert words.long_date(DAY) == "3. November 2020"
    assert words.short_date(date(2021, 3, 5)) == "05.03.2021"
    assert words.clock(time(9, 5)) == "09:05 Uhr"


def test_english_dates_and_pages() -> None:
    words = words_of("en")
    assert words.full_date(DAY) == "Tuesday, 3 November 2020"
    assert words.say("page_of", number=2, count=5) == "Page 2 of 5"


def test_a_language_without_words_speaks_german() -> None:
    assert words_of("hsb").say("page_of", number=2, count=5) == "Seite 2 von 5"


def test_both_languages_have_the_same_words() -> None:
    assert words_of("de").table.keys() == words_of("en").table.keys()


def test_no_word_stands_in_two_files() -> None:
    files = assets.resource("templates", "words").glob("*.json")
    keys = [key for path in files for key in json.loads(path.read_text("utf-8"))["de"]]
    assert sorted(keys) == sorted(set(keys))


def test_an_unknown_word_is_an_error() -> None:
    with pytest.raises(KeyError):
        words_of("de").say("no such word")


def test_a_letterhead_is_made_of_the_lines_of_the_office() -> None:
    made = letterhead_of("Musterkonferenz\n\n  Musterallee 1 \n")
    assert made == LetterHead(("Musterkonferenz", "Musterallee 1"))
    assert letterhead_of(" \n") is None
