"""Numbers, dates and names of sessions."""

from datetime import date, time

import pytest

from sekretariat.domain.bodies import LegislativeTerm
from sekretariat.domain.meetings import Meeting
from sekretariat.domain.problems import Refused
from sekretariat.domain.sessions import (
    check_meeting,
    day_of,
    latest_first,
    meeting_name,
    next_in_term,
    next_in_year,
)

TERM = LegislativeTerm(id="20", number=20, valid_from=date(2019, 1, 18), valid_to=date(2024, 1, 17))


def meeting(number: int | None, day: date | None, term: str = "20", year: int = 1) -> Meeting:
    return Meeting(ordinal_in_term=number, ordinal_in_year=year, held_on=day, term_id=term)


def test_a_draft_has_no_day_to_count_from() -> None:
    assert day_of(meeting(1, date(2020, 11, 3))) == date(2020, 11, 3)
    with pytest.raises(Refused) as refused:
        day_of(meeting(1, None))
    assert [one.field for one in refused.value.problems] == ["held_on"]


def test_numbers_count_on_within_term_and_year() -> None:
    held = [
        meeting(1, date(2019, 12, 3)),
        meeting(2, date(2020, 11, 3)),
        meeting(7, date(2018, 5, 1), term="19"),
        meeting(3, date(2020, 12, 1), year=2),
        meeting(None, None),
    ]
    assert next_in_term(held, "20") == 4
    assert next_in_term(held, "21") == 1
    assert next_in_year(held, 2020) == 3
    assert next_in_year(held, 2021) == 1


def test_the_same_number_is_taken_in_its_own_term_only() -> None:
    one = meeting(1, date(2019, 12, 3))
    other = meeting(1, date(2020, 11, 3))
    elsewhere = meeting(1, date(2018, 11, 3), term="19")
    (problem,) = check_meeting(other, [one, other, elsewhere], TERM, "Konferenz")
    assert problem.values == {"ordinal": 1, "body": "Konferenz", "free": 2}
    assert check_meeting(one, [one, elsewhere], TERM, "Konferenz") == []
    assert check_meeting(meeting(None, None), [meeting(None, None)], TERM, "Konferenz") == []


def test_a_session_ends_after_it_begins_and_lies_in_its_term() -> None:
    for day, inside in ((date(2024, 1, 17), True), (date(2024, 1, 18), False)):
        assert (check_meeting(meeting(1, day), [], TERM, "K") == []) is inside
    assert check_meeting(meeting(1, date(2030, 1, 1)), [], None, "K") == []
    short = meeting(1, date(2020, 11, 3))
    short.begins_at = short.ends_at = time(10)
    (problem,) = check_meeting(short, [], TERM, "K")
    assert problem.code == "meeting.ends_early"


def test_names_and_order() -> None:
    first, second, undated = (
        meeting(1, date(2019, 12, 3)), meeting(2, date(2020, 11, 3)), meeting(None, None),
    )  # fmt: skip
    assert meeting_name(second, "Integrationskonferenz") == "2. Sitzung · Integrationskonferenz"
    assert meeting_name(undated, "Integrationskonferenz") == "Sitzung · Integrationskonferenz"
    assert latest_first([first, second, undated]) == [undated, second, first]
