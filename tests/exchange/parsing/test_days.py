"""Days of hand-made lists, however they were written."""

from datetime import date, datetime

import pytest

from sekretariat.domain.problems import Refused
from sekretariat.exchange.parsing.cells import Cell
from sekretariat.exchange.parsing.dates import assumed, is_open_end, read_day

TODAY = date(2020, 11, 2)


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        (date(2019, 12, 3), date(2019, 12, 3)),
        (datetime(2019, 12, 3, 10, 0), date(2019, 12, 3)),  # noqa: DTZ001
        (43802, date(2019, 12, 3)),
        (43802.0, date(2019, 12, 3)),
        ("43802", date(2019, 12, 3)),
        ("03.12.2019", date(2019, 12, 3)),
        ("3.12.19", date(2019, 12, 3)),
        ("3. 12. 2019", date(2019, 12, 3)),
        ("01.05.98", date(1998, 5, 1)),
        ("2019-12-03", date(2019, 12, 3)),
        ("2019-12-03T10:00:00", date(2019, 12, 3)),
        ("3. Dezember 2019", date(2019, 12, 3)),
        ("3. Dez. 2019", date(2019, 12, 3)),
        ("seit 03.12.2019", date(2019, 12, 3)),
        ("seit März 2020", date(2020, 3, 1)),
        ("ab 1.4.2021", date(2021, 4, 1)),
        ("03/2020", date(2020, 3, 1)),
        ("2020", date(2020, 1, 1)),
        ("25/12/2019", date(2019, 12, 25)),
        ("12/25/2019", date(2019, 12, 25)),
        ("heute", TODAY),
        ("seit dem 1.4.2020", date(2020, 4, 1)),
        ("ab 1. Januar 2021", date(2021, 1, 1)),
        ("berufen am 3.12.2019", date(2019, 12, 3)),
        ("Dienstag, 3. Dezember 2019", date(2019, 12, 3)),
        ("Di, 03.12.2019", date(2019, 12, 3)),
        ("3.Dez.2019", date(2019, 12, 3)),
        ("3. Dez 19", date(2019, 12, 3)),
        ("3 December 2019", date(2019, 12, 3)),
        ("December 3, 2019", date(2019, 12, 3)),
        ("3rd December 2019", date(2019, 12, 3)),
        ("2019/12/03", date(2019, 12, 3)),
        ("2019.12.03", date(2019, 12, 3)),
        ("20191203", date(2019, 12, 3)),
        (20191203, date(2019, 12, 3)),
        ("43802,0", date(2019, 12, 3)),
        ("2019-12", date(2019, 12, 1)),
        ("MÄRZ 2020", date(2020, 3, 1)),
        ("Maerz 2020", date(2020, 3, 1)),
        ("seit Jänner 2020", date(2020, 1, 1)),
        (2020, date(2020, 1, 1)),
        ("1.4.40", date(2040, 4, 1)),
        ("1.4.41", date(1941, 4, 1)),
        ("1.4.00", date(2000, 4, 1)),
    ],
)
def test_a_day_is_read_however_it_is_written(cell: Cell, day: date) -> None:
    assert read_day(cell, today=TODAY) == day


def test_a_month_as_an_end_is_its_last_day() -> None:
    assert read_day("bis Februar 2020", is_end=True) == date(2020, 2, 29)


@pytest.mark.parametrize(
    "cell",
    ["win", "31.02.2020", "bald", 7, 3.5, "2020-13-01", True, "00.00.0000", "01.01.1900", "Mrz 20",
     date(1900, 1, 1), "2021 - 2024", "03.12.2019 - 15.03.2021"],
)  # fmt: skip
def test_what_is_no_day_is_refused(cell: Cell) -> None:
    with pytest.raises(Refused) as refused:
        read_day(cell, today=TODAY)
    assert refused.value.problems[0].code == "field.not_a_day"


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("Mitte 2021", "date.vague"), ("Anfang März 2020", "date.vague"),
        ("ab sofort", "date.vague"),
        ("Ende 2022", "date.vague"), ("Q1 2020", "date.vague"), ("ca. 2020", "date.vague"),
        ("2. Halbjahr 2021", "date.vague"), ("Sommer 2021", "date.vague"),
        ("bis 31.12.", "date.without_year"), ("1. Januar", "date.without_year"),
    ],
)  # fmt: skip
def test_a_day_somebody_left_open_is_told_as_such(cell: str, code: str) -> None:
    with pytest.raises(Refused) as refused:
        read_day(cell, today=TODAY)
    assert [problem.code for problem in refused.value.problems] == [code]


@pytest.mark.parametrize(
    "cell", ["heute", "bis heute", "laufend", "unbefristet", "bis auf Weiteres"]
)
def test_an_end_may_be_open(cell: str) -> None:
    assert is_open_end(cell)


@pytest.mark.parametrize("cell", ["31.12.2021", "Ende 2021", "", date(2021, 12, 31)])
def test_other_ends_are_days(cell: Cell) -> None:
    assert not is_open_end(cell)


def test_a_year_is_told_to_have_been_made_a_day() -> None:
    assert [problem.code for problem in assumed(2020, date(2020, 1, 1))] == ["date.assumed"]
    assert assumed(43802, date(2019, 12, 3)) == []
    assert assumed(date(2020, 1, 1), date(2020, 1, 1)) == []


@pytest.mark.parametrize("cell", ["12/3/2019", "12-3-2019", "12/03/19"])
def test_a_day_that_reads_two_ways_is_refused(cell: str) -> None:
    with pytest.raises(Refused) as refused:
        read_day(cell)
    problem = refused.value.problems[0]
    assert problem.code == "date.ambiguous"
    assert problem.values["one"] == date(2019, 3, 12)
    assert problem.values["other"] == date(2019, 12, 3)
