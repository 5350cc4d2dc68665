"""What of a body fits into the smallest cell of the year."""

import pytest

from sekretariat.domain.planning.years import shortest_form


@pytest.mark.parametrize(
    ("name", "short_name", "shortest"),
    [
        ("Musterkonferenz", "", "Must."),
        ("Musterkonferenz", "MK", "MK"),
        ("Musterbeirat für Vielfalt", "Musterbeirat", "MV"),
        ("Politische und gesellschaftliche Partizipation", "Forum 5", "F5"),
        ("Arbeit, Bildung, Chancen, Dialog, Ehrenamt", "", "ABCD"),
        ("Forum der vielen", "", "Foru."),
    ],
)
def test_initials_stand_for_a_long_name(name: str, short_name: str, shortest: str) -> None:
    assert shortest_form(name, short_name) == shortest
