"""Guests of honour stand in the order of their offices, in either form."""

import pytest

from sekretariat.domain.precedence import USUAL_ORDER, check_order, rank_of


def _office(*told: str) -> str:
    return USUAL_ORDER[rank_of(told, USUAL_ORDER)]


@pytest.mark.parametrize(
    ("told", "office"),
    [
        ("Staatsministerin", "Staatsminister"),
        ("Hessische Ministerin für Soziales", "Minister"),
        ("Staatssekretärin", "Staatssekretär"),
        ("Landrätin", "Landrat"),
        ("Abgeordneter", "Abgeordnete"),
        ("Vizepräsidentin des Landtags", "Vizepräsident des Landtags"),
        ("MdL", "MdL"),
        ("Erste Vorsitzende", "Vorsitzende"),
        ("Bischöfin", "Bischof"),
    ],
)
def test_offices_are_known_in_their_forms(told: str, office: str) -> None:
    assert _office(told) == office


def test_the_highest_of_several_counts() -> None:
    assert _office("MdL", "Staatssekretär") == "Staatssekretär"


@pytest.mark.parametrize("told", ["Ministerialdirigentin", "Referentin", "", "Präsidialbüro"])
def test_who_has_no_such_office_stands_after_all(told: str) -> None:
    assert rank_of([told], USUAL_ORDER) == len(USUAL_ORDER)


def test_empty_lines_of_the_order_mean_nobody() -> None:
    assert rank_of(["Landrat"], ["", "Landrat"]) == 1


@pytest.mark.parametrize(
    ("order", "codes"),
    [
        (["Landrat", "MdL"], []),
        ([], ["precedence.empty"]),
        (["Landrat", " "], ["precedence.no_office"]),
        (["x" * 121], ["precedence.no_office"]),
        (["Landrat", "landrat "], ["precedence.twice"]),
    ],
)
def test_an_order_names_each_office_once(order: list[str], codes: list[str]) -> None:
    assert [one.code for one in check_order(order)] == codes
