"""Phone numbers and e-mail addresses of hand-made lists, one or several in a cell."""

import pytest

from sekretariat.domain.problems import Refused
from sekretariat.exchange.parsing.cells import Cell
from sekretariat.exchange.parsing.contacts import (
    phone_key,
    read_emails,
    read_faxes,
    read_phones,
)


@pytest.mark.parametrize(
    ("cell", "numbers"),
    [
        ("0611 3219-0", ("0611 3219-0",)),
        ("Tel.: 0611/32190", ("0611/32190",)),
        ("0611 32190; 0170 1234567", ("0611 32190", "0170 1234567")),
        ("0611 32190, 0611 32191", ("0611 32190", "0611 32191")),
        ("0611 32190\n0611 32191", ("0611 32190", "0611 32191")),
        ("0611 32190 / 0170 1234567", ("0611 32190", "0170 1234567")),
        ("0611 / 32190", ("0611 / 32190",)),
        (491761234567.0, ("+491761234567",)),
        (61132190, ("061132190",)),
        ("dienstl.: 06131/1234; mobil 0151 12345678", ("06131/1234", "0151 12345678")),
        ("dienstl. 06131 1234 mobil 0151 12345678", ("06131 1234", "0151 12345678")),
        ("d: 0611 1234 / p: 0611 1235", ("0611 1234", "0611 1235")),
        ("0611/32190 // 0170/1234567", ("0611/32190", "0170/1234567")),
        ("0611 32190 u. 0611 32191", ("0611 32190", "0611 32191")),
        ("0611 32190 0170 1234567", ("0611 32190", "0170 1234567")),
        ("0611 3219-0, -12", ("0611 3219-0", "0611 3219-12")),
        ("0611 32190 (privat)", ("0611 32190",)),
        ("+49 (0) 611 / 32 19-0", ("+49 (0) 611 / 32 19-0",)),
        ("+43 1 53115-0", ("+43 1 53115-0",)),
        ("", ()),
        ("-", ()),
        ("k. A.", ()),
    ],
)
def test_phone_numbers_of_a_cell(cell: Cell, numbers: tuple[str, ...]) -> None:
    assert read_phones(cell)[0] == numbers


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("4,91761E+11", "contact.phone_lost"), ("4.91761E+11", "contact.phone_lost"),
        (491761000000.0, "contact.phone_lost"), ("siehe Büro", "contact.not_a_phone"),
        ("12", "contact.not_a_phone"),
    ],
)  # fmt: skip
def test_a_number_that_is_lost_is_refused(cell: Cell, code: str) -> None:
    with pytest.raises(Refused) as refused:
        read_phones(cell)
    assert refused.value.problems[0].code == code


@pytest.mark.parametrize(
    ("cell", "faxes"),
    [
        ("Tel. 0611 1234, Fax 0611 1235", ("0611 1235",)), ("Telefax: 0611 1235", ("0611 1235",)),
        ("0611 1234", ()), (61112345, ()),
    ],
)  # fmt: skip
def test_a_fax_among_phone_numbers_is_told(cell: Cell, faxes: tuple[str, ...]) -> None:
    assert read_faxes(cell) == faxes


def test_one_number_is_known_however_it_is_written() -> None:
    forms = ["0611/3219-0", "+49 611 32190", "0049 611 32190", "(0611) 32190", "+49 (0)611 32190"]
    assert {phone_key(form) for form in forms} == {"+4961132190"}


@pytest.mark.parametrize(
    ("cell", "addresses"),
    [
        ("eva@example.org", ("eva@example.org",)),
        ("Eva@Example.ORG", ("Eva@example.org",)),
        ("eva@example.org; max@example.org", ("eva@example.org", "max@example.org")),
        ("eva@example.org\nmax@example.org", ("eva@example.org", "max@example.org")),
        ("eva@example.org, eva@example.org", ("eva@example.org",)),
        ("Eva Muster <eva@example.org>", ("eva@example.org",)),
        ("mailto:eva@example.org", ("eva@example.org",)),
        ("eva@bücher.example", ("eva@bücher.example",)),
        ("keine", ()),
        ("eva (at) example.org", ("eva@example.org",)),
        ("eva[at]example.org", ("eva@example.org",)),
        ("eva(at)example(punkt)org", ("eva@example.org",)),
        ("eva at example dot org", ("eva@example.org",)),
        (
            "dienstl.: eva@example.org; privat: max@example.org",
            ("eva@example.org", "max@example.org"),
        ),
        ("E-Mail: eva@example.org (privat)", ("eva@example.org",)),
        ("eva@example.org/max@example.org", ("eva@example.org", "max@example.org")),
        ("m.muster@example.org", ("m.muster@example.org",)),
        ("eva@example.org und max@example.org", ("eva@example.org", "max@example.org")),
        ("eva@example.org | max@example.org", ("eva@example.org", "max@example.org")),
        ("eva@example.org\u200b", ("eva@example.org",)),
    ],
)
def test_email_addresses_of_a_cell(cell: str, addresses: tuple[str, ...]) -> None:
    assert read_emails(cell) == addresses


@pytest.mark.parametrize(
    "cell",
    ["eva@", "eva@example", "eva", "eva@@example.org", "eva.example.org", "www.example.org",
     "eva@example .org", "siehe Büro"],
)  # fmt: skip
def test_what_is_no_email_address_is_refused(cell: str) -> None:
    with pytest.raises(Refused) as refused:
        read_emails(cell)
    assert refused.value.problems[0].code == "contact.not_an_email"


def test_a_comma_in_place_of_a_dot_is_told() -> None:
    with pytest.raises(Refused) as refused:
        read_emails("eva@firma,de")
    assert [problem.code for problem in refused.value.problems] == ["contact.comma_for_dot"]
