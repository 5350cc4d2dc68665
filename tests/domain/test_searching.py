"""Typed words in shown texts: found without marks and case, whichever way umlauts are typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sekretariat.domain.searching import excerpt, found_places, rank


def marked(text: str, typed: str) -> str:
    """Return the text with the found places in brackets."""
    shown, last = "", 0
    for start, end in found_places(text, typed):
        shown += f"{text[last:start]}[{text[start:end]}]"
        last = end
    return shown + text[last:]


@pytest.mark.parametrize(
    ("text", "typed", "expected"),
    [
        ("Şükrü Örnek", "sukru", "[Şükrü] Örnek"),
        ("Anna Müller", "mueller", "Anna [Müller]"),
        ("Anna Mueller", "muller", "Anna [Mueller]"),
        ("Anna Mueller", "müller", "Anna [Mueller]"),
        ("Weißstraße", "strasse", "Weiß[straße]"),
        ("Łukasz D'Esempio", "lukasz esem", "[Łukasz] D'[Esem]pio"),
        ("Annexe", "n", "A[nn]exe"),
        ("Neuee Wege", "uee", "Ne[uee] Wege"),
        ("Rat", "x", "Rat"),
        ("Rat", "", "Rat"),
    ],
)
def test_found_words_are_marked(text: str, typed: str, expected: str) -> None:
    assert marked(text, typed) == expected


@pytest.mark.parametrize(
    ("text", "typed", "expected"),
    [
        ("Bericht aus Forum 5", "ber", 0),
        ("Bericht aus Forum 5", "forum", 1),
        ("Bericht aus Forum 5", "orum", 2),
        ("Bericht aus Forum 5", "forum bericht", 1),
        ("Bericht aus Forum 5", "forum wahl", None),
        ("Bericht", " ", None),
    ],
)
def test_beginnings_come_first(text: str, typed: str, expected: int | None) -> None:
    assert rank(text, typed) == expected


@given(st.text(alphabet="aäeoöuüßsŁé -", max_size=12), st.text(alphabet="aeousläöü", max_size=4))
def test_places_lie_within_the_text_in_order(text: str, typed: str) -> None:
    ends = [place for pair in found_places(text, typed) for place in pair]
    assert ends == sorted(set(ends))
    assert all(0 <= end <= len(text) for end in ends)


def test_a_short_text_is_its_own_excerpt() -> None:
    assert excerpt("Förderung der  Pflege\nauf dem Land", "pflege") == (
        "Förderung der Pflege auf dem Land"
    )
    assert excerpt("Förderung", "anderes") == "Förderung"


def test_an_excerpt_is_cut_between_words_around_what_was_typed() -> None:
    before, after = "Vorher steht viel. " * 20, "Nachher steht viel. " * 20
    text = f"{before}Die Straßenförderung wächst. {after}"
    shown = excerpt(text, "strassenfoerderung")
    assert "Straßenförderung" in shown
    assert shown.startswith("… ")
    assert shown.endswith(" …")
    assert set(shown.strip("… ").split()) <= set(text.split())
