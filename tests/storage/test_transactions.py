"""Writers queue, readers see one state, and what fails leaves nothing behind."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import UTC, date, datetime

import pytest
from sqlalchemy import create_engine, inspect, text

from sekretariat.domain.bodies import Body, LegislativeTerm
from sekretariat.domain.people import AcademicTitle, Person
from sekretariat.domain.problems import Refused
from sekretariat.services.secretariat import Secretariat
from sekretariat.storage import engine as engines
from sekretariat.storage.moments import Moment

NOON = datetime(2020, 11, 3, 12, tzinfo=UTC)


def add_term(office: Secretariat, number: int = 1) -> str:
    term = LegislativeTerm(jurisdiction="HE", number=number)
    return office.bodies.save_term(term).id


def count_up(office: Secretariat, term_id: str, times: int) -> int:
    """Read a number and write the next one; return how often that was accepted."""

    def once() -> bool:
        with suppress(Refused), office.context.work("count", "count") as work:
            term = work.get(LegislativeTerm, term_id)
            term.number += 1
            work.save(term)
            return True
        return False

    return sum(once() for _ in range(times))


def test_no_update_of_two_clerks_at_once_is_lost(
    office: Secretariat, reopen: Callable[[], Secretariat]
) -> None:
    term_id = add_term(office, number=1)
    with ThreadPoolExecutor(2) as both:
        runs = [both.submit(count_up, one, term_id, 50) for one in (office, reopen())]
        accepted = sum(run.result() for run in runs)
    (term,) = office.bodies.terms()
    assert accepted > 50
    assert (term.number, term.row_version) == (1 + accepted, 1 + accepted)


def test_a_writer_that_waits_too_long_is_told_so(
    office: Secretariat, reopen: Callable[[], Secretariat], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engines, "WAIT_MS", 50)
    second = reopen()
    with office.context.work("a", "a") as work:
        work.add(Person(family_name="Muster"))
        with pytest.raises(Refused) as refused:
            add_term(second)
    codes = {one.code for one in refused.value.problems}
    assert codes <= {"database.busy", "database.busy_held"}


def test_a_reader_sees_one_state_while_others_write(
    office: Secretariat, reopen: Callable[[], Secretariat]
) -> None:
    second = reopen()
    with office.context.reader() as reader:
        assert reader.find(LegislativeTerm) == []
        add_term(second)
        assert reader.find(LegislativeTerm) == []
    assert len(office.bodies.terms()) == 1


def test_a_reader_does_not_wait_for_a_writer(
    office: Secretariat, reopen: Callable[[], Secretariat]
) -> None:
    second = reopen()
    with office.context.work("a", "a") as work:
        work.add(Person(family_name="Muster"))
        assert second.people.choices() == []


def test_an_action_that_fails_leaves_nothing(office: Secretariat) -> None:
    def half_an_action() -> None:
        with office.context.work("a", "a") as work:
            work.add(Person(family_name="Muster"))
            work.add(AcademicTitle(person_id="nobody", title="Dr."))

    with pytest.raises(Refused, match=r"reference\.missing"):
        half_an_action()
    assert office.people.choices() == []
    assert office.history.recent() == []


def test_an_interrupted_action_takes_back_new_tables_too(office: Secretariat) -> None:
    engine = office.context.database.engine

    def half_an_upgrade() -> None:
        with engine.begin() as connection:
            connection.execute(text("CREATE TABLE half (a INTEGER)"))
            raise InterruptedError

    with pytest.raises(InterruptedError):
        half_an_upgrade()
    assert "half" not in inspect(engine).get_table_names()


def test_what_is_still_used_is_not_deleted(office: Secretariat) -> None:
    term_id = add_term(office)
    with office.context.work("a", "a") as work:
        work.add(Body(name="Konferenz", term_id=term_id))
    (term,) = office.bodies.terms()

    def delete() -> None:
        with office.context.work("a", "a") as work:
            work.delete(term)

    with pytest.raises(Refused) as refused:
        delete()
    assert [one.code for one in refused.value.problems] == ["record.in_use"]
    assert len(office.bodies.terms()) == 1


def test_the_same_id_twice_is_refused(office: Secretariat) -> None:
    person = Person(family_name="Muster")

    def add_twice() -> None:
        with office.context.work("a", "a") as work:
            work.add(person)
            work.add(person)

    with pytest.raises(Refused, match=r"record\.duplicate"):
        add_twice()
    assert office.people.choices() == []


def test_records_are_found_by_value_list_and_empty_reference(office: Secretariat) -> None:
    term_id = add_term(office)
    with office.context.work("a", "a") as work:
        for name, term in (("Konferenz", term_id), ("Forum 1", ""), ("Forum 2", "")):
            work.add(Body(name=name, term_id=term, constituted_on=date(2019, 12, 3)))
        names = ["Forum 2", "Konferenz", "Forum 9"]
        assert [one.name for one in work.find(Body, name=names)] == ["Konferenz", "Forum 2"]
        assert [one.name for one in work.find(Body, term_id="")] == ["Forum 1", "Forum 2"]
        assert [one.name for one in work.find(Body, term_id=term_id)] == ["Konferenz"]
        assert work.find(Body, constituted_on=None) == []


def test_an_unknown_record_is_named(office: Secretariat) -> None:
    with office.context.work("a", "a") as work:
        with pytest.raises(Refused, match=r"record\.unknown"):
            work.get(Person, "nobody")
        ghost = Person(family_name="Muster", row_version=3)
        with pytest.raises(Refused, match=r"record\.unknown"):
            work.save(ghost)


def test_a_moment_without_zone_is_refused_and_kept_as_utc() -> None:
    kept = Moment()
    dialect = create_engine("sqlite://").dialect
    with pytest.raises(ValueError, match="time zone"):
        kept.process_bind_param(datetime(2020, 11, 3, 12), dialect)  # noqa: DTZ001  that is the point
    berlin = datetime.fromisoformat("2020-11-03T13:00:00+01:00")
    stored = kept.process_bind_param(berlin, dialect)
    assert stored == NOON.replace(tzinfo=None)
    assert kept.process_result_value(stored, dialect) == NOON
    assert kept.process_bind_param(None, dialect) is None
    assert kept.process_result_value(None, dialect) is None
