"""Names written, sorted and searched; address and salutation by the table of domain paper 3.2."""

from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sekretariat.domain import names
from sekretariat.domain.people import NameOrder, Person, Salutation

WOMAN, MAN = Salutation.WOMAN, Salutation.MAN


@dataclass
class Letter:
    """A person, their titles, and how envelope and letter begin."""

    person: Person
    address: str
    opening: str
    titles: list[str] = field(default_factory=list)
    phrase: str = ""


def person(salutation: Salutation, given: str, family: str, **parts: str) -> Person:
    made = Person(salutation=salutation, given_names=given, family_name=family)
    for name, value in parts.items():
        setattr(made, name, value)
    return made


LETTERS = [
    Letter(person(WOMAN, "Eva", "Muster"), "Frau Eva Muster", "Sehr geehrte Frau Muster,"),
    Letter(person(MAN, "Max", "Muster"), "Herrn Max Muster", "Sehr geehrter Herr Muster,"),
    Letter(
        person(WOMAN, "Eva", "Muster"),
        "Frau Prof. Dr. Eva Muster",
        "Sehr geehrte Frau Professorin Muster,",
        ["Prof.", "Dr."],
    ),
    Letter(
        person(MAN, "Max", "Muster"),
        "Herrn Prof. Dr. Dr. h. c. Max Muster",
        "Sehr geehrter Herr Professor Muster,",
        ["Prof.", "Dr.", "Dr. h. c."],
    ),
    Letter(
        person(MAN, "Max", "Muster"),
        "Herrn Dr. Max Muster",
        "Sehr geehrter Herr Dr. Muster,",
        ["Dr."],
    ),
    Letter(
        person(WOMAN, "Eva", "Muster"),
        "Frau M. A. Eva Muster",
        "Sehr geehrte Frau Muster,",
        ["M. A."],
    ),
    Letter(
        person(WOMAN, "Eva", "Muster"),
        "Frau Dr. Eva Muster",
        "Sehr geehrte Frau Staatsministerin,",
        ["Dr."],
        phrase="Staatsministerin",
    ),
    Letter(
        person(MAN, "Max", "Muster"),
        "Herrn Max Muster",
        "Sehr geehrter Herr Rabbiner Muster,",
        phrase="Rabbiner Muster",
    ),
    Letter(
        person(MAN, "Max", "Muster", nobility="Freiherr", particle="von"),
        "Herrn Max Freiherr von Muster",
        "Sehr geehrter Herr von Muster,",
    ),
    Letter(person(Salutation.NEUTRAL, "Kim", "Muster"), "Kim Muster", "Guten Tag Kim Muster,"),
    Letter(
        person(Salutation.UNKNOWN, "Toni", "Muster"),
        "Dr. Toni Muster",
        "Guten Tag Dr. Toni Muster,",
        ["Dr."],
    ),
    Letter(person(WOMAN, "", "Sari"), "Frau Sari", "Sehr geehrte Frau Sari,"),
]


@pytest.mark.parametrize("letter", LETTERS, ids=lambda letter: letter.opening)
def test_envelope_and_opening_follow_the_table(letter: Letter) -> None:
    assert names.address_name(letter.person, letter.titles) == letter.address
    assert names.salutation_line(letter.person, letter.titles, letter.phrase) == letter.opening


@pytest.mark.parametrize(
    ("parts", "full", "listed"),
    [
        ({"given_names": "Şükrü", "family_name": "Yıldız-Öğüt"}, "Şükrü Yıldız-Öğüt",
         "Yıldız-Öğüt, Şükrü"),
        ({"given_names": "Thị Hằng", "family_name": "Nguyễn", "name_order": NameOrder.FAMILY_FIRST},
         "Nguyễn Thị Hằng", "Nguyễn, Thị Hằng"),
        ({"given_names": "Łukasz", "family_name": "Wójcik"}, "Łukasz Wójcik", "Wójcik, Łukasz"),
        ({"particle": "D'", "family_name": "Angelo"}, "D'Angelo", "Angelo, D'"),
        ({"family_name": "D'Angelo"}, "D'Angelo", "D'Angelo"),
        ({"particle": "el-", "family_name": "Amin", "given_names": "Nur"}, "Nur el-Amin",
         "Amin, Nur el-"),
        ({"given_names": "Maria de los Ángeles", "family_name": "Ruiz"},
         "Maria de los Ángeles Ruiz", "Ruiz, Maria de los Ángeles"),
        ({"family_name": "Sari"}, "Sari", "Sari"),
        ({"given_names": "Hans", "nobility": "Freiherr", "particle": "von", "family_name": "Müller",
          "suffix": "jun."}, "Hans Freiherr von Müller jun.", "Müller, Hans Freiherr von jun."),
    ],
)  # fmt: skip
def test_names_are_written_as_their_bearers_write_them(
    parts: dict[str, str], full: str, listed: str
) -> None:
    made = Person()
    for name, value in parts.items():
        setattr(made, name, value)
    assert names.full_name(made) == full
    assert names.sorted_name(made) == listed


def test_titles_stand_before_the_given_names_in_both_forms() -> None:
    made = person(MAN, "Hans", "Müller", particle="von", nobility="Freiherr")
    titles = ["Prof.", "Dr."]
    assert names.full_name(made, titles) == "Prof. Dr. Hans Freiherr von Müller"
    assert names.sorted_name(made, titles) == "Müller, Prof. Dr. Hans Freiherr von"


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Şükrü", "sukru"), ("Yıldız", "yildiz"), ("İPEK", "ipek"), ("Nguyễn Thị Hằng",
        "nguyen thi hang"), ("Łódź", "lodz"), ("Straße", "strasse"), ("GROẞ", "gross"),
        ("Søren", "soren"), ("Þóra", "thora"), ("Æbelø", "aebelo"), ("Œuvre", "oeuvre"),
        ("Đorđe", "dorde"), ("D’Angelo", "d'angelo"), ("ﬁ", "fi"),
    ],
)  # fmt: skip
def test_marks_and_case_do_not_count_in_a_search(written: str, folded: str) -> None:
    assert names.fold(written) == folded


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("Müller", "müller"), ("Müller", "mueller"), ("Müller", "muller"), ("Mueller", "müller"),
        ("Mueller", "muller"), ("Goethe", "göthe"), ("Göthe", "Goethe"), ("Öz", "oez"),
        ("Bauer", "er"), ("Bauer", "BAUER"), ("Manuel", "manuel"),
    ],
)  # fmt: skip
def test_umlauts_are_found_however_they_are_typed(name: str, typed: str) -> None:
    assert names.matches(names.search_key(name), names.search_words(typed))


def test_other_names_are_not_found() -> None:
    assert not names.matches(names.search_key("Möller"), names.search_words("mueller"))
    assert not names.matches(names.search_key("Eva", "Muster"), names.search_words("eva lind"))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (("Bauer", "Zoe"), ("Bauermann", "Ada")),
        (("Müller", "Ada"), ("Müller", "Bo")),
        (("Müller", "Zoe"), ("Müller-Lüdenscheidt", "Ada")),
        (("de Boer", "Zoe"), ("Deboer", "Ada")),
        (("Müller", "Zoe"), ("Müller Lopez", "Ada")),
        (("Müller  Lopez", "Ada"), ("Müller Lopez", "Bo")),
        (("Şahin", "Ada"), ("Sahm", "Ada")),
        (("Ärmel", "Ada"), ("Arnold", "Ada")),
    ],
)
def test_the_sort_key_puts_the_first_before_the_second(
    first: tuple[str, str], second: tuple[str, str]
) -> None:
    keys = [names.sort_key(Person(family_name=a, given_names=b)) for a, b in (first, second)]
    assert keys[0] < keys[1]


def test_an_own_sort_name_wins() -> None:
    made = person(MAN, "Max", "Muster", particle="von")
    assert names.sort_key(made) == "muster  max  von"
    assert names.sort_key(made, "Von Muster") == "von muster"


@given(st.text(max_size=20), st.text(max_size=20))
def test_every_word_of_a_name_finds_it(given_names: str, family: str) -> None:
    key = names.search_key(given_names, family)
    for word in f"{given_names} {family}".split():
        assert names.matches(key, names.search_words(word))


@given(st.text(max_size=20))
def test_folding_twice_changes_nothing(text: str) -> None:
    assert names.fold(names.fold(text)) == names.fold(text)
