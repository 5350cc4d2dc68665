"""Which words of a text are looked up, and what may be a word of an office."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sekretariat.domain.spelling import (
    OfficeWord,
    Place,
    check_word,
    check_words,
    forms_of,
    is_passed,
    known_among,
    parts_of,
    words_in,
)


def looked_up(text: str) -> list[str]:
    return [place.word for place in words_in(text)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Die Sitzung beginnt.", ["Die", "Sitzung", "beginnt"]),
        ("Mehr unter https://www.beispiel.de/a-b?c=d, bitte.", ["Mehr", "unter", "bitte"]),
        ("www.beispiel.de info@beispiel.de beispiel.org/x Ende", ["Ende"]),
        ("SGB II, die AGs und TOPs", ["die", "und"]),
        ("Am 3. Mai 2020 um 14:30 in B12", ["Am", "Mai", "um", "in"]),
        ("z. B. a", []),
        ("Integrations- und Bildungspolitik", ["Integrations-", "und", "Bildungspolitik"]),
        ("Rhein-Main-Gebiet, geht’s", ["Rhein-Main-Gebiet", "geht’s"]),
        ("Ärzt*innen, Bürger:in, Kolleg/-innen", ["Ärztinnen", "Bürgerin", "Kolleginnen"]),
        ("Ärzt_innen-Haus", ["Ärztinnen-", "Haus"]),
        ("Proto\u00adkoll", ["Protokoll"]),
        ("„Sitzung“ (öffentlich)", ["Sitzung", "öffentlich"]),
    ],
)
def test_words_are_looked_up(text: str, words: list[str]) -> None:
    assert looked_up(text) == words


def test_a_place_is_where_the_word_stands_in_the_text() -> None:
    assert list(words_in("Für Ärzt*innen da")) == [
        Place(0, 3, "Für"),
        Place(4, 10, "Ärztinnen"),
        Place(15, 2, "da"),
    ]


@given(st.text())
def test_places_lie_in_the_text_one_after_the_other(text: str) -> None:
    end = 0
    for place in words_in(text):
        assert place.start >= end
        end = place.start + place.length
        assert end <= len(text)


@pytest.mark.parametrize("word", ["a", "SGB", "AGs", "B12", "2020"])
def test_abbreviations_and_numbers_are_passed(word: str) -> None:
    assert is_passed(word)


def test_words_are_not_passed() -> None:
    assert not is_passed("Sitzung")
    assert not is_passed("so")


def test_a_word_is_known_with_the_s_of_a_genitive_and_at_the_beginning_of_a_sentence() -> None:
    assert list(forms_of("Musters")) == ["Musters", "Muster"]
    assert list(forms_of("Ada")) == ["Ada"]
    known = {"Muster", "querbeet"}
    assert known_among(["Musters", "Muster", "Querbeet", "muster"], known) == {
        "Musters",
        "Muster",
        "Querbeet",
    }


def test_hyphen_and_apostrophe_part_a_word() -> None:
    assert parts_of("Muster-Papier") == ["Muster", "Papier"]
    assert parts_of("geht’s") == ["geht", "s"]


def test_a_word_of_the_office_is_one_word() -> None:
    assert check_word(OfficeWord(word="Querbeet-Runde")) == []
    assert [one.field for one in check_word(OfficeWord(word=""))] == ["word"]
    for wrong in ("zwei Worte", "SGB", "12"):
        assert [one.code for one in check_word(OfficeWord(word=wrong))] == ["office_word.no_word"]


def test_no_word_of_the_office_stands_there_twice() -> None:
    assert check_words([OfficeWord(word="Querbeet"), OfficeWord(word="Quer")]) == []
    found = check_words([OfficeWord(word="Querbeet"), OfficeWord(word="Querbeet")])
    assert [(one.code, one.values["word"]) for one in found] == [("office_word.twice", "Querbeet")]
