"""How alike names are: the ways one name is written, and names that only look so."""

import pytest

from sekretariat.domain.duplicates.likeness import Reason, best_likeness, likeness, written
from sekretariat.domain.duplicates.pairs import OFFERED_FROM

Name = tuple[str, str]

ALIKE: list[tuple[Name, Name, set[Reason]]] = [
    (("Ada", "Muster"), ("ada", "MUSTER"), {Reason.SAME_NAME}),
    (("Anna-Maria", "Muster"), ("Anna Maria", "Muster"), {Reason.SAME_NAME}),
    (("Jörg", "Müller"), ("Joerg", "Mueller"), {Reason.LETTERS}),
    (("Jörg", "Müller"), ("Jorg", "Muller"), {Reason.LETTERS}),
    (("Şükrü", "Yıldız"), ("Sukru", "Yildiz"), {Reason.LETTERS}),
    (("Łukasz", "Wójcik"), ("Lukasz", "Wojcik"), {Reason.LETTERS}),
    (("Müller", "Kathrin"), ("Kathrin", "Müller"), {Reason.SWAPPED}),
    (("Hằng", "Nguyễn"), ("Nguyen", "Hang"), {Reason.SWAPPED}),
    (("Kathrin", "Müller"), ("Katrin", "Müller"), {Reason.FORM}),
    (("Käthe", "Müller"), ("Katharina", "Müller"), {Reason.FORM}),
    (("Sepp", "Huber"), ("Josef", "Huber"), {Reason.FORM}),
    (("Uschi", "Huber"), ("Ursula", "Huber"), {Reason.FORM}),
    (("Erica", "Muster"), ("Erika", "Muster"), {Reason.SOUND}),
    (("Ada", "Meyer"), ("Ada", "Maier"), {Reason.SOUND}),
    (("Ada", "Schmitt"), ("Ada", "Schmidt"), {Reason.SOUND}),
    (("K.", "Müller"), ("Kathrin", "Müller"), {Reason.INITIAL}),
    (("Hans P.", "Müller"), ("Hans Peter", "Müller"), {Reason.INITIAL}),
    (("Anna Maria", "Weber"), ("Anna", "Weber"), {Reason.MORE_NAMES}),
    (("Ada", "Kaya"), ("Ada", "Kaya-Roth"), {Reason.DOUBLE_NAME}),
    (("Ada", "Roth-Kaya"), ("Ada", "Kaya-Roth"), {Reason.DOUBLE_NAME}),
    (("Kathrin", "Kaya"), ("Katrin", "Kaya Roth"), {Reason.DOUBLE_NAME, Reason.FORM}),
    (("Eva", "Schmdit"), ("Eva", "Schmidt"), {Reason.SIMILAR}),
    (("Ada", "Beispieler"), ("Ada", "Beispeiler"), {Reason.SOUND}),
]
UNLIKE: list[tuple[Name, Name]] = [
    (("Jan", "Schmidt"), ("Jana", "Schmidt")),
    (("Mario", "Muster"), ("Maria", "Muster")),
    (("Michael", "Schmidt"), ("Michaela", "Schmidt")),
    (("Hans", "Müller"), ("Eva", "Müller")),
    (("Anna", "Weber"), ("Anna", "Schmidt")),
    (("", "Muster"), ("Ada", "Muster")),
    (("Tim", "Muster"), ("Tom", "Muster")),
]


@pytest.mark.parametrize(("one", "other", "why"), ALIKE)
def test_ways_of_writing_one_name_are_recognised(one: Name, other: Name, why: set[Reason]) -> None:
    points, reasons = likeness(written(*one), written(*other))
    assert set(reasons) == why
    assert points >= OFFERED_FROM
    assert likeness(written(*other), written(*one)) == (points, reasons)


@pytest.mark.parametrize(("one", "other"), UNLIKE)
def test_other_names_are_not_enough_on_their_own(one: Name, other: Name) -> None:
    assert likeness(written(*one), written(*other))[0] < OFFERED_FROM


def test_a_name_without_given_names_is_weighed_too() -> None:
    assert likeness(written("", "Sari"), written("", "Sari")) == (60, (Reason.SAME_NAME,))
    assert likeness(written("", "Sari"), written("", "Muster"))[0] == 0


def test_a_former_name_counts_nearly_as_much() -> None:
    now, before = written("Ada", "Roth"), written("Ada", "Kaya")
    points, reasons = best_likeness([now, before], [before])
    assert (points, reasons) == (58, (Reason.FORMER_NAME, Reason.SAME_NAME))
    assert best_likeness([before], [now, before]) == (points, reasons)
    assert best_likeness([now, before], [now])[1] == (Reason.SAME_NAME,)
