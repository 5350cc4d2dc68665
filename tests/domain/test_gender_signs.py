"""Signs inside words are found since 2024; paired forms and older papers are left alone."""

from datetime import date

import pytest

from sekretariat.domain.bodies import LanguageMode
from sekretariat.domain.gender_signs import gender_signs, is_marked


@pytest.mark.parametrize(
    "word", ["Teilnehmer*innen", "Bürger:innen", "Bürger_innen", "BürgerInnen", "Leiter/-innen"]
)
def test_words_with_signs_are_found(word: str) -> None:
    [found] = gender_signs(f"Die {word} kamen.")
    assert (found.word, found.start) == (word, 4)


@pytest.mark.parametrize(
    "text",
    ["Bürgerinnen und Bürger", "Die Mitglieder", "41/42", "und/oder", "Uhr: 10:00", "Leiterin"],
)
def test_plain_words_are_left_alone(text: str) -> None:
    assert gender_signs(text) == []


def test_a_text_of_2020_stays_as_it_is() -> None:
    """Scenario 50: language mode 2024 flags *innen; a 2020 text stays unchanged."""
    assert is_marked(LanguageMode.PAIRED, date(2024, 3, 1))
    assert not is_marked(LanguageMode.PAIRED, date(2024, 2, 29))
    assert not is_marked(LanguageMode.SIGNS, date(2025, 1, 1))
