"""Letterheads: each holds on its days, gives way to the next, and fits above a letter's window."""

from datetime import date
from typing import Any

import pytest

from sekretariat.domain.letterheads import (
    PATTERN,
    Letterhead,
    check_letterhead,
    filled_reference,
    giving_way,
    head_on,
    pale_logo,
    return_lines,
    said_lines,
)
from sekretariat.domain.problems import Severity

YEAR = date(2019, 1, 18)


def head(**said: Any) -> Letterhead:
    return Letterhead(**{"name": "Ministerium für Muster", **said})


def codes(one: Letterhead, *others: Letterhead) -> list[tuple[str, str]]:
    return [(found.code, found.field) for found in check_letterhead(one, others)]


def test_a_head_with_everything_is_fine() -> None:
    full = head(
        lines="Geschäftsstelle",
        address="Musterweg 1\n65000 Musterstadt",
        email="post@example.org",
        reference_pattern="{reference}-{number}/{year}",
        logo="abc",
        logo_alternative="Wappen",
    )
    assert codes(full) == []


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ({"name": ""}, ("field.missing", "name")),
        ({"lines": "1\n2\n3\n4", "address": "5\n6\n\n7"}, ("letterhead.too_many_lines", "lines")),
        ({"email": "post"}, ("contact.not_an_email", "email")),
        ({"logo": "abc"}, ("letterhead.no_alternative", "logo_alternative")),
        ({"reference_pattern": "{foo}"}, ("template.unknown_place", "reference_pattern")),
        ({"logo_width": 120}, ("field.out_of_range", "logo_width")),
        ({"type_size": 8}, ("field.out_of_range", "type_size")),
        ({"type_size": 15}, ("field.out_of_range", "type_size")),
        ({"type_size": None}, ("field.missing", "type_size")),
        ({"margin_left": 14}, ("field.out_of_range", "margin_left")),
        ({"margin_bottom": 51}, ("field.out_of_range", "margin_bottom")),
        ({"accent": "blau"}, ("letterhead.no_colour", "accent")),
        ({"accent": "#777777"}, ("letterhead.pale_colour", "accent")),
        (
            {"valid_from": YEAR, "valid_to": date(2019, 1, 1)},
            ("validity.reversed", "valid_to"),
        ),
    ],
)
def test_what_does_not_fit_is_told_at_its_field(said: Any, told: tuple[str, str]) -> None:
    assert codes(head(**said)) == [told]


def test_two_heads_of_a_day_are_refused() -> None:
    assert codes(head(valid_from=YEAR), head()) == [("letterhead.overlap", "valid_from")]


def test_an_open_head_gives_way_to_the_next() -> None:
    old, ended = head(), head(valid_to=date(2010, 1, 1))
    later = head(valid_from=date(2024, 1, 1))
    assert giving_way(head(valid_from=YEAR), [old, ended, later]) == [old]
    assert old.valid_to == date(2019, 1, 17)
    assert giving_way(head(), [head()]) == []


def test_each_day_has_the_head_that_held() -> None:
    before, after = head(valid_to=date(2019, 1, 17)), head(valid_from=YEAR)
    other = head(body_id="b")
    heads = [other, before, after]
    assert head_on(heads, "", date(2019, 1, 17)) is before
    assert head_on(heads, "", YEAR) is after
    assert head_on(heads, "c", YEAR) is None


def test_a_pattern_makes_the_file_reference_of_a_numbered_session() -> None:
    assert filled_reference(PATTERN, "IV 3", 2, date(2020, 11, 3)) == "IV 3-2/2020"
    assert filled_reference(PATTERN, "IV 3", None, YEAR) == ""
    assert filled_reference(PATTERN, "IV 3", 2, None) == ""
    assert filled_reference("", "IV 3", 2, YEAR) == ""


def test_empty_lines_say_nothing() -> None:
    assert said_lines(" a \n\n b") == ["a", "b"]


def test_the_return_line_is_one_line() -> None:
    address = "Musterweg 1\n65000 Musterstadt"
    assert return_lines(head(address=address)) == (
        "Ministerium für Muster",
        "Musterweg 1",
        "65000 Musterstadt",
    )
    long = head(name="Ministerium für vieles " * 4, address=address, lines="Amt 1\nReferat 2")
    assert return_lines(long) == ("Amt 1", "Musterweg 1", "65000 Musterstadt")
    long.lines = ""
    assert return_lines(long) == ("Musterweg 1", "65000 Musterstadt")
    long.address = ""
    assert return_lines(long) == (long.name,)


def test_a_dark_colour_and_a_dark_logo_are_fine() -> None:
    """WCAG 2.1: text 4.5 : 1, graphics 3 : 1."""
    assert codes(head(accent="#767676")) == []
    assert [pale_logo(reached) for reached in (None, 3.0, 21.0)] == [[], [], []]
    [problem] = pale_logo(2.96)
    assert (problem.code, problem.severity) == ("letterhead.pale_logo", Severity.WARNING)
    assert problem.values == {"ratio": 3.0, "least": 3.0}
