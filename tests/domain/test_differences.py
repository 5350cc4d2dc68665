"""What went and what came, word by word; no letter of either text is lost."""

from hypothesis import given
from hypothesis import strategies as st

from sekretariat.domain.differences import Fate, Stretch, differences

WORDS = st.lists(st.sampled_from(["die", "Konferenz", "tagt", "nicht", ",", "41"]), max_size=12)
TEXTS = st.one_of(WORDS.map(" ".join), st.text(max_size=40))


def parts(found: list[Stretch], *fates: Fate) -> str:
    return "".join(one.text for one in found if one.fate in fates)


@given(TEXTS, TEXTS)
def test_both_texts_can_be_read_off(before: str, after: str) -> None:
    found = differences(before, after)
    assert parts(found, Fate.KEPT, Fate.GONE) == before
    assert parts(found, Fate.KEPT, Fate.NEW) == after
    assert all(one.text for one in found)


@given(TEXTS)
def test_equal_texts_have_no_differences(text: str) -> None:
    assert {one.fate for one in differences(text, text)} <= {Fate.KEPT}


def test_words_change_whole_and_neighbours_together() -> None:
    found = differences("Es waren 41 Sitze vertreten.", "Es waren zwölf Plätze vertreten.")
    assert found == [
        Stretch(Fate.KEPT, "Es waren "),
        Stretch(Fate.GONE, "41 Sitze"),
        Stretch(Fate.NEW, "zwölf Plätze"),
        Stretch(Fate.KEPT, " vertreten."),
    ]
    assert differences("ja ", "nein ")[-1] == Stretch(Fate.KEPT, " ")
