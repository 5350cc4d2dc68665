"""Sessions in a row: proposed with their reasons, added in one step, numbered on."""

from datetime import date, time

import pytest

from sekretariat.domain.bodies import Body, LegislativeTerm
from sekretariat.domain.meetings import StandardItem
from sekretariat.domain.planning.calendars import CalendarEntry, CalendarKind
from sekretariat.domain.planning.recurrence import Every, Series
from sekretariat.domain.problems import Refused
from sekretariat.services.bodies import BodyCard
from sekretariat.services.secretariat import Secretariat

FIRST = date(2027, 4, 22)


@pytest.fixture
def series(office: Secretariat) -> Series:
    """Every two weeks from Thu 22.04.2027: 06.05. is Christi Himmelfahrt, 20.05. in holidays."""
    items = [StandardItem(title="Begrüßung")]
    body = office.bodies.save(BodyCard(Body(name="Musterkonferenz"), standard_items=items)).body
    office.calendars.save(
        CalendarEntry(kind=CalendarKind.SCHOOL, title="Ferien", first_day=date(2027, 5, 20))
    )
    office.calendars.save(
        CalendarEntry(kind=CalendarKind.RELIGIOUS, title="Fest", first_day=date(2027, 6, 3))
    )
    return Series(
        body_id=body.id,
        first_day=FIRST,
        begins_at=time(10),
        number=2,
        unit=Every.WEEKS,
        count=4,
    )


def test_dates_are_proposed_with_what_speaks_against_them(
    office: Secretariat, series: Series
) -> None:
    found = office.series.proposals(series)
    assert [(one.held_on, one.is_skipped) for one in found] == [
        (FIRST, False),
        (date(2027, 5, 6), True),
        (date(2027, 5, 20), True),
        (date(2027, 6, 3), False),
    ]
    codes = [[hint.code for hint in one.hints] for one in found]
    assert codes == [
        [], ["meeting.on_holiday"], ["meeting.on_calendar_day"], ["meeting.on_calendar_day"],
    ]  # fmt: skip
    assert office.meetings.all() == []


def test_sessions_are_added_in_one_step_with_steps_and_agenda(
    office: Secretariat, series: Series
) -> None:
    term = office.bodies.save_term(
        LegislativeTerm(jurisdiction="HE", number=22, valid_from=date(2027, 5, 1))
    )
    wanted = [one.held_on for one in office.series.proposals(series) if not one.is_skipped]
    added = office.series.add(series, wanted)
    numbers = [(one.held_on, one.ordinal_in_term, one.ordinal_in_year) for one in added]
    assert numbers == [(FIRST, 1, 1), (date(2027, 6, 3), 1, 2)]
    assert [one.term_id for one in added] == ["", term.id]
    assert {one.begins_at for one in added} == {time(10)}
    assert len(office.milestones.rows(added[1].id)) == 21
    assert [one.title for one in office.agendas.items(added[0].id)] == ["Begrüßung"]
    office.history.undo()
    assert office.meetings.all() == []


def test_sessions_come_without_steps_where_none_are_wanted(
    office: Secretariat, series: Series
) -> None:
    series.with_steps = False
    [added] = office.series.add(series, [FIRST])
    assert office.milestones.rows(added.id) == []


def test_a_series_without_dates_or_end_is_refused(office: Secretariat, series: Series) -> None:
    with pytest.raises(Refused) as refused:
        office.series.add(series, [])
    assert refused.value.problems[0].code == "series.no_date"
    series.count = None
    with pytest.raises(Refused) as refused:
        office.series.proposals(series)
    assert refused.value.problems[0].code == "series.no_end"
