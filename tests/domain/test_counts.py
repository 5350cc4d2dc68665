"""One seat is told in the singular, none and several in the plural."""

from hypothesis import given
from hypothesis import strategies as st

from sekretariat.documents.words import words_of
from sekretariat.words import fill
from sekretariat.words.sentences import SENTENCES, sentence


def test_the_word_beside_a_number_fits_it() -> None:
    text = "{count} {count:Sitz|Sitze}"
    assert [fill(text, {"count": count}) for count in (0, 1, 2, 21)] == [
        "0 Sitze",
        "1 Sitz",
        "2 Sitze",
        "21 Sitze",
    ]
    assert fill("{name:>5}", {"name": "ab"}) == "   ab"


def test_one_of_66_seats_is_represented() -> None:
    values = {"present": 1, "base": 66, "needed": 34, "label": "Quorum"}
    told = sentence("quorum.missed", values)
    assert "1 von 66 Sitzen ist vertreten, 34 sind nötig" in told
    english = fill(SENTENCES["quorum.missed"], {**values, "base": 1, "needed": 1}, "en")
    assert "1 of 1 seat is represented, 1 is needed" in english


@given(st.integers(0, 500))
def test_papers_count_as_sentences_do(count: int) -> None:
    told = words_of("de-DE").say("minutes", count=count)
    assert told == ("1 Minute" if count == 1 else f"{count} Minuten")
