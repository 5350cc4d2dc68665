"""Roles, crosses, forums and seat numbers as lists write them."""

import pytest

from sekretariat.domain.bodies import FunctionKind, Role, SeatBasis
from sekretariat.exchange.parsing.cells import Cell
from sekretariat.exchange.parsing.roles import read_forums, read_mark, read_role, read_seat_number


@pytest.mark.parametrize(
    ("text", "role", "rank", "function", "basis"),
    [
        ("Mitglied", Role.MEMBER, None, None, None),
        ("ordentliches Mitglied", Role.MEMBER, None, None, None),
        ("Stellvertretung", Role.DEPUTY, None, None, None),
        ("stv. Mitglied", Role.DEPUTY, None, None, None),
        ("2. Stv.", Role.DEPUTY, 2, None, None),
        ("Vorsitz", Role.MEMBER, None, FunctionKind.CHAIR, None),
        ("stv. Vorsitzende", Role.MEMBER, None, FunctionKind.DEPUTY_CHAIR, None),
        ("Präsident", Role.MEMBER, None, FunctionKind.CHAIR, None),
        ("Sprecherin", Role.MEMBER, None, FunctionKind.SPEAKER, None),
        ("beratendes Mitglied", Role.MEMBER, None, None, SeatBasis.ADVISORY),
        ("ständiger Gast", Role.MEMBER, None, None, SeatBasis.GUEST),
        ("Mitglied ohne Stimmrecht", Role.MEMBER, None, None, SeatBasis.ADVISORY),
        ("o. M.", Role.MEMBER, None, None, None),
        ("StM", Role.DEPUTY, None, None, None),
        ("Ersatzmitglied", Role.DEPUTY, None, None, None),
        ("1. Stellvertretung", Role.DEPUTY, 1, None, None),
        ("Vizepräsidentin", Role.MEMBER, None, FunctionKind.DEPUTY_CHAIR, None),
        ("Vice-Chair", Role.MEMBER, None, FunctionKind.DEPUTY_CHAIR, None),
        ("Schriftführerin", Role.MEMBER, None, FunctionKind.MINUTES, None),
    ],
)  # fmt: skip
def test_roles(
    text: str,
    role: Role,
    rank: int | None,
    function: FunctionKind | None,
    basis: SeatBasis | None,
) -> None:
    written = read_role(text)
    assert written is not None
    assert (written.role, written.rank, written.function, written.basis) == (
        role, rank, function, basis,
    )  # fmt: skip


@pytest.mark.parametrize(
    "text", ["published", "ehem. Mitglied", "ausgeschieden", "früherer Vorsitzender", "Referentin"]
)
def test_an_unknown_role_is_no_role_and_a_former_one_is_none_either(text: str) -> None:
    assert read_role(text) is None


@pytest.mark.parametrize(
    ("cell", "ticked"),
    [("x", True), ("X ", True), (1.0, True), ("ja", True), (True, True), ("✓", True),
     ("", False), ("nein", False), (0, False), ("-", False), ("evtl.", None)],
)  # fmt: skip
def test_crosses(cell: Cell, ticked: bool | None) -> None:
    assert read_mark(cell) is ticked


@pytest.mark.parametrize(
    ("cell", "forums"),
    [("1", ("1",)), (3.0, ("3",)), ("Forum 1, 3", ("1", "3")), ("Forum 2 und Forum 5", ("2", "5")),
     ("Arbeitswelt", ("Arbeitswelt",)), ("-", ())],
)  # fmt: skip
def test_forums_in_one_cell(cell: Cell, forums: tuple[str, ...]) -> None:
    assert read_forums(cell) == forums


@pytest.mark.parametrize(
    ("cell", "number"), [(12.0, 12), ("12", 12), ("Sitz 12", 12), ("x", None), ("0", None)]
)
def test_seat_numbers(cell: Cell, number: int | None) -> None:
    assert read_seat_number(cell) == number
