"""The office's own texts: checked against the shipped ones, set between the same blanks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sekretariat.domain.templates import TemplateText, check_text, set_like

ANSWER = "Bitte antworten Sie bis {day}."


def codes(wording: str, shipped: str) -> list[str]:
    template = TemplateText(key="k", language="de", wording=wording)
    return [one.code for one in check_text(template, shipped)]


@pytest.mark.parametrize(
    ("wording", "shipped", "told"),
    [
        ("Antwort bis {day},\nbitte.", ANSWER, []),
        ("Tages-\nordnung", "Tagesordnung", ["template.one_line"]),
        (" ", "Tagesordnung", ["template.empty"]),
        ("x" * 5001, "Tagesordnung", ["field.too_long"]),
        ("Bis bald.", ANSWER, ["template.place_missing"]),
    ],
)
def test_a_text_is_held_against_the_shipped_one(
    wording: str, shipped: str, told: list[str]
) -> None:
    assert codes(wording, shipped) == told


def test_parts_of_sentences_keep_their_blanks() -> None:
    assert set_like(" für die {number}. Wahlperiode", "in der {number}. WP") == (
        " in der {number}. WP"
    )


@given(st.text(" \n", max_size=3), st.text("ab {}", min_size=1, max_size=9))
def test_a_shipped_text_set_like_itself_is_itself(blanks: str, inner: str) -> None:
    bare = inner.strip() or "x"
    for shipped in (blanks + bare, bare + blanks):
        assert set_like(shipped, bare) == shipped
