"""Days on which a session is unlikely."""

from datetime import date

import pytest

from sekretariat.domain.calendar import day_hint, holiday_on
from sekretariat.domain.problems import Severity


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (date(2020, 6, 11), "Fronleichnam"),
        (date(2020, 10, 3), "Tag der Deutschen Einheit"),
        (date(2021, 4, 2), "Karfreitag"),
        (date(2020, 11, 1), ""),
        (date(2020, 11, 3), ""),
    ],
)
def test_holidays_are_those_of_hesse(day: date, name: str) -> None:
    """All Saints is a holiday in other states, Corpus Christi is one here."""
    assert holiday_on(day) == name


def test_a_holiday_or_a_weekend_is_a_hint_and_blocks_nothing() -> None:
    holiday, saturday = day_hint(date(2021, 4, 2)), day_hint(date(2020, 11, 7))
    assert holiday is not None
    assert saturday is not None
    assert (holiday.code, holiday.severity) == ("meeting.on_holiday", Severity.HINT)
    assert (saturday.code, saturday.values["label"]) == ("meeting.on_weekend", "Saturday")
    assert saturday.field == "held_on"


def test_a_working_day_and_no_day_say_nothing() -> None:
    assert day_hint(date(2020, 11, 3)) is None
    assert day_hint(None) is None
