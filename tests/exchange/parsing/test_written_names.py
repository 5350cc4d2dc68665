"""Written forms of names and their official split, from a table that names its sources."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sekretariat.domain.people import Salutation
from sekretariat.exchange.parsing.name_columns import read_parts
from sekretariat.exchange.parsing.name_parts import WrittenName
from sekretariat.exchange.parsing.names import (
    is_vacant,
    names_two_persons,
    read_name,
    read_turned_name,
)

TABLE = Path(__file__).with_name("written_names.csv")
SALUTATIONS = {"w": Salutation.WOMAN, "m": Salutation.MAN}


@dataclass(frozen=True)
class Form:
    """A line of the table: what is written, what it means, and whether it reads two ways."""

    written: str
    parts: tuple[str, ...]
    flags: frozenset[str]


def forms() -> list[Form]:
    """Return the lines of the table that are no comments."""
    found = []
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            written, *parts, flags = line.split("|")
            found.append(Form(written, tuple(parts), frozenset(flags.split())))
    return found


FORMS = forms()
NAMES = [form for form in FORMS if not form.flags & {"two", "vacant"}]


def split(name: WrittenName) -> tuple[str, ...]:
    """Return the parts of a name as the table writes them."""
    return (
        " + ".join(name.titles), name.given_names, name.nobility, name.particle,
        name.family_name, name.suffix, " + ".join(name.office_titles),
    )  # fmt: skip


def is_right(form: Form) -> bool:
    """Tell whether a form was read as the table says, order and salutation included."""
    name = read_name(form.written)
    spoken = next((SALUTATIONS[flag] for flag in form.flags & set(SALUTATIONS)), None)
    order = name.family_first == ("first" in form.flags)
    return split(name) == form.parts and order and name.salutation is spoken


def test_the_table_holds_at_least_four_hundred_forms_and_none_twice() -> None:
    assert len({form.written for form in FORMS}) == len(FORMS) >= 400


def test_at_least_995_of_1000_forms_are_read_right_and_none_is_wrong_without_a_doubt() -> None:
    wrong = [form.written for form in NAMES if not is_right(form)]
    silent = [written for written in wrong if read_name(written).other is None]
    assert len(wrong) <= 0.005 * len(NAMES), wrong
    assert silent == []


@pytest.mark.parametrize("form", NAMES, ids=[form.written for form in NAMES])
def test_a_written_name_is_split_the_official_way(form: Form) -> None:
    name = read_name(form.written)
    assert split(name) == form.parts or name.other is not None


def test_only_what_reads_two_ways_is_doubtful() -> None:
    doubtful = {form.written for form in NAMES if read_name(form.written).other is not None}
    assert doubtful == {form.written for form in NAMES if "doubt" in form.flags}


def test_two_persons_and_empty_seats_are_told_from_names() -> None:
    told = {form.written: (names_two_persons(form.written), is_vacant(form.written))
            for form in FORMS}  # fmt: skip
    assert told == {form.written: ("two" in form.flags, "vacant" in form.flags) for form in FORMS}


WORDS = st.sampled_from(
    [
        "Anna",
        "Maria",
        "Hans",
        "Kim",
        "Andrea",
        "Müller",
        "Muster",
        "Öğüt",
        "Nguyen",
        "Li",
        "Graf",
        "von",
        "zu",
        "de",
        "la",
        "al-Amin",
        "Ben",
        "Dr.",
        "Prof.",
        "M.",
        "A.",
        "MUSTER",
        "Freiherr",
        "jun.",
        "H.-P.",
        "O'Muster",
        "geb.",
        "(SPD)",
        "und",
        ",",
        "y",
    ]
)


@given(st.lists(WORDS, min_size=1, max_size=6).map(" ".join))
def test_no_name_ever_tells_a_salutation(written: str) -> None:
    assert read_name(written).salutation is None
    assert read_parts(written, "Muster").salutation is None


@given(st.sampled_from(["Frau", "Herr"]), st.text(st.characters(categories=["L"]), min_size=1))
def test_a_written_salutation_is_told_whoever_bears_it(spoken: str, written: str) -> None:
    expected = Salutation.WOMAN if spoken == "Frau" else Salutation.MAN
    assert read_name(f"{spoken} Kim {written}").salutation is expected


def letters(text: str) -> str:
    return "".join(character for character in text.casefold() if character.isalnum())


@given(st.lists(WORDS, min_size=1, max_size=6).map(" ".join))
def test_no_word_of_a_name_is_lost(written: str) -> None:
    name = read_name(written)
    kept = letters("".join((*split(name), name.note)))
    assert [word for word in written.split() if letters(word) not in kept] == []


@given(st.text(max_size=40))
def test_any_text_is_read_as_some_name(written: str) -> None:
    name = read_name(written)
    assert any(split(name)) or name.note or not any(c.isalnum() for c in written)


@pytest.mark.parametrize(
    ("given", "family", "parts"),
    [
        ("Hans", "Müller", ("", "Hans", "", "", "Müller", "")),
        ("Dr. Hans", "Müller", ("Dr.", "Hans", "", "", "Müller", "")),
        ("Hans", "von Müller", ("", "Hans", "", "von", "Müller", "")),
        ("Hans von", "Müller", ("", "Hans", "", "von", "Müller", "")),
        ("Hans Freiherr von", "Müller", ("", "Hans", "Freiherr", "von", "Müller", "")),
        ("Hans", "Freiherr von Müller", ("", "Hans", "Freiherr", "von", "Müller", "")),
        ("Hans", "Müller, Dr.", ("Dr.", "Hans", "", "", "Müller", "")),
        ("Hans", "Müller jun.", ("", "Hans", "", "", "Müller", "jun.")),
        ("", "Sari", ("", "", "", "", "Sari", "")),
        ("", "Müller, Dr. Hans", ("Dr.", "Hans", "", "", "Müller", "")),
        ("Maria de los Ángeles", "Muster", ("", "Maria de los Ángeles", "", "", "Muster", "")),
    ],
)  # fmt: skip
def test_names_in_two_columns(given: str, family: str, parts: tuple[str, ...]) -> None:
    name = read_parts(given, family)
    assert (
        ";".join(name.titles), name.given_names, name.nobility,
        name.particle, name.family_name, name.suffix,
    ) == parts  # fmt: skip


@pytest.mark.parametrize(
    "text",
    ["Hans Müller", "Anna von und zu Muster", "Müller-Schmidt", "1/2", "Prof./Dr. Muster",
     "Ortega y Gasset", "Sigmund Muster"],
)  # fmt: skip
def test_one_person_is_not_taken_for_two(text: str) -> None:
    assert not names_two_persons(text)


@pytest.mark.parametrize("text", ["Nnamdi", "Offenbach", "Ann Nolte", "Frei, Hans", ""])
def test_names_are_not_taken_for_an_empty_seat(text: str) -> None:
    assert not is_vacant(text)


@pytest.mark.parametrize(
    ("written", "given_names", "particle", "family", "is_doubtful"),
    [
        ("Müller, Hans", "Hans", "", "Müller", False),
        ("Muster Karl", "Karl", "", "Muster", True),
        ("Dr. Muster Karl", "Karl", "", "Muster", True),
        ("von der Heide Anna", "Anna", "von der", "Heide", True),
        ("García Márquez Gabriel", "Gabriel", "", "García Márquez", True),
        ("Muster Karl Otto", "Karl Otto", "", "Muster", True),
        ("Hans Müller", "Hans", "", "Müller", True),
        ("MUSTER Karl", "Karl", "", "Muster", False),
        ("Muster Dr. Karl", "Karl", "", "Muster", False),
        ("Nguyễn Thị Hằng", "Thị Hằng", "", "Nguyễn", False),
        ("Sari", "", "", "Sari", False),
    ],
)
def test_a_column_that_promises_the_family_name_first_is_believed_and_doubted(
    written: str, given_names: str, particle: str, family: str, is_doubtful: bool
) -> None:
    name = read_turned_name(written)
    assert (name.given_names, name.particle, name.family_name) == (given_names, particle, family)
    assert (name.other is not None) == is_doubtful
