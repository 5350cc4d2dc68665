"""Bodies with their names, terms, offices and functions; organisations with theirs."""

from datetime import date

import pytest

from sekretariat.domain.bodies import (
    Body,
    BodySuccession,
    Function,
    FunctionKind,
    LegislativeTerm,
    Office,
    OfficeHolder,
    Seat,
)
from sekretariat.domain.meetings import StandardItem
from sekretariat.domain.people import Person
from sekretariat.domain.problems import Refused
from sekretariat.services.bodies import BodyCard
from sekretariat.services.people import PersonCard
from sekretariat.services.secretariat import Secretariat

DAY, EVE = date(2022, 5, 1), date(2022, 4, 30)


def body(office: Secretariat, name: str, **values: str) -> Body:
    made = Body(name=name)
    for field, value in values.items():
        setattr(made, field, value)
    return office.bodies.save(BodyCard(made)).body


def person(office: Secretariat, family_name: str) -> str:
    return office.people.save(PersonCard(Person(family_name=family_name))).person.id


def codes(refused: pytest.ExceptionInfo[Refused]) -> list[tuple[str, str]]:
    return [(problem.code, problem.field) for problem in refused.value.problems]


def test_a_forum_renamed_since_a_day_keeps_name_and_number_before(office: Secretariat) -> None:
    card = office.bodies.card(body(office, "Grundverständnis", number="5").id)
    card.body.name, card.body.number = "Gesundheit", "6"
    card = office.bodies.save(card, since=DAY)
    assert office.bodies.names(EVE) == {card.body.id: ("Grundverständnis", "", "5")}
    assert office.bodies.names(DAY) == {card.body.id: ("Gesundheit", "", "6")}
    card.body.short_name = "F6"
    (_, second) = office.bodies.save(card, since=date(2023, 1, 1)).former_names
    assert (second.valid_from, second.valid_to) == (DAY, date(2022, 12, 31))
    card = office.bodies.card(card.body.id)
    card.body.remark = "neu"
    assert len(office.bodies.save(card, since=date(2024, 1, 1)).former_names) == 2


def test_a_corrected_name_keeps_no_former_one(office: Secretariat) -> None:
    card = office.bodies.card(body(office, "Konfernz").id)
    card.body.name = "Konferenz"
    assert office.bodies.save(card).former_names == []


def test_bodies_are_found_as_clerks_call_them(office: Secretariat) -> None:
    conference = body(office, "Integrationskonferenz", short_name="IK")
    forum = body(office, "Forum Bildung")
    card = office.bodies.card(forum.id)
    card.body.name = "Forum Schule"
    office.bodies.save(card, since=DAY)
    for name in ("integrationskonferenz", "ik", "konferenz", conference.id):
        assert office.bodies.find(name).id == conference.id
    assert office.bodies.find("forum bildung").id == forum.id
    with pytest.raises(Refused) as refused:
        office.bodies.find("o")
    (problem,) = refused.value.problems
    assert problem.code == "body.ambiguous"
    known = str(problem.values["known"])
    assert [name for name in ("Integrationskonferenz", "Forum Schule") if name in known] == [
        "Integrationskonferenz",
        "Forum Schule",
    ]
    for unknown in ("Beirat", ""):
        with pytest.raises(Refused, match=r"body\.unknown"):
            office.bodies.find(unknown)


def test_no_body_is_part_of_itself(office: Secretariat) -> None:
    top = body(office, "Konferenz")
    below = body(office, "Forum", parent_id=top.id)
    for under in (top.id, below.id):
        card = office.bodies.card(top.id)
        card.body.parent_id = under
        with pytest.raises(Refused) as refused:
            office.bodies.save(card)
        assert codes(refused) == [("body.under_itself", "parent_id")]


def test_what_belongs_to_a_body_is_saved_with_it_and_checked(office: Secretariat) -> None:
    council = body(office, "Beirat")
    card = BodyCard(
        Body(name="Konferenz"),
        predecessors=[BodySuccession(predecessor_id=council.id)],
        standard_items=[StandardItem(title="Eröffnung"), StandardItem(title="Verschiedenes")],
    )
    saved = office.bodies.save(card)
    assert [one.predecessor_id for one in saved.predecessors] == [council.id]
    assert [(one.position, one.title) for one in saved.standard_items] == [
        (1, "Eröffnung"), (2, "Verschiedenes"),
    ]  # fmt: skip
    saved.functions = [Function(), Function(by_office=True)]
    saved.standard_items = [StandardItem()]
    with pytest.raises(Refused) as refused:
        office.bodies.save(saved)
    assert codes(refused) == [
        ("function.holder", "person_id"), ("function.holder", "office_id"),
        ("field.missing", "title"),
    ]  # fmt: skip


def test_a_body_with_seats_is_not_deleted_an_empty_one_comes_back(office: Secretariat) -> None:
    made = body(office, "Konferenz")
    office.seats.save_seat(Seat(body_id=made.id, number=1))
    with pytest.raises(Refused, match=r"record\.in_use"):
        office.bodies.delete(made.id)
    office.history.undo()
    office.bodies.delete(made.id)
    assert office.bodies.all() == []
    office.history.undo()
    assert [one.name for one in office.bodies.all()] == ["Konferenz"]


def test_the_chair_by_office_follows_the_holder(office: Secretariat) -> None:
    old, new, deputy = (person(office, name) for name in ("Alt", "Neu", "Lind"))
    minister = Office(name="Ministerin")
    office.bodies.save_office(
        minister,
        [
            OfficeHolder(person_id=old, valid_to=date(2024, 1, 17)),
            OfficeHolder(person_id=new, valid_from=date(2024, 1, 18)),
        ],
    )
    functions = [
        Function(by_office=True, office_id=minister.id),
        Function(kind=FunctionKind.DEPUTY_CHAIR, person_id=deputy, valid_from=DAY),
    ]
    made = office.bodies.save(BodyCard(Body(name="Konferenz"), functions=functions)).body
    assert office.bodies.chair_on(made.id, date(2024, 1, 17)) == old
    assert office.bodies.chair_on(made.id, date(2024, 1, 18)) == new
    assert office.bodies.chair_on(made.id, DAY, "stv_vorsitz") == deputy
    assert office.bodies.chair_on(made.id, EVE, "stv_vorsitz") == ""
    office.bodies.save_office(minister, [])
    assert office.bodies.chair_on(made.id, DAY) == ""


def test_offices_are_checked_listed_and_deleted(office: Secretariat) -> None:
    with pytest.raises(Refused) as refused:
        office.bodies.save_office(Office(), [OfficeHolder(valid_from=DAY, valid_to=EVE)])
    assert codes(refused) == [
        ("field.missing", "name"), ("field.missing", "person_id"),
        ("validity.reversed", "valid_to"),
    ]  # fmt: skip
    made = Office(name="Staatssekretärin")
    office.bodies.save_office(made, [OfficeHolder(person_id=person(office, "Lind"))])
    ((found, holders),) = office.bodies.offices()
    assert (found.name, len(holders)) == ("Staatssekretärin", 1)
    assert office.bodies.office_choices() == [(made.id, "Staatssekretärin")]
    office.bodies.delete_office(found)
    assert office.bodies.offices() == []


def test_terms_stand_in_order_and_are_kept_while_needed(office: Secretariat) -> None:
    for number in (21, 20):
        office.bodies.save_term(LegislativeTerm(jurisdiction="HE", number=number))
    twentieth, latest = office.bodies.terms()
    assert [name for _, name in office.bodies.term_choices()] == [
        "21. Wahlperiode", "20. Wahlperiode",
    ]  # fmt: skip
    body(office, "Konferenz", term_id=twentieth.id)
    with pytest.raises(Refused, match=r"record\.in_use"):
        office.bodies.delete_term(twentieth)
    office.bodies.delete_term(latest)
    assert [term.number for term in office.bodies.terms()] == [20]
    with pytest.raises(Refused, match=r"field\.out_of_range"):
        office.bodies.save_term(LegislativeTerm(jurisdiction="HE", number=0))


def test_bodies_to_choose_from_stand_by_name(office: Secretariat) -> None:
    for name in ("Konferenz", "beirat"):
        body(office, name)
    assert [name for _, name in office.bodies.choices()] == ["beirat", "Konferenz"]


def test_a_name_means_the_body_that_has_not_ended(office: Secretariat) -> None:
    ended = office.bodies.card(body(office, "Beirat").id)
    ended.body.ended_on = DAY
    office.bodies.save(ended)
    living = body(office, "Beirat")
    assert office.bodies.find("beirat").id == living.id


def test_the_history_tells_a_new_term_from_a_changed_one(office: Secretariat) -> None:
    term = office.bodies.save_term(LegislativeTerm(jurisdiction="HE", number=20))
    assert office.history.undo_label() == "20. Wahlperiode HE anlegen"
    term.valid_from = DAY
    office.bodies.save_term(term)
    assert office.history.undo_label() == "20. Wahlperiode HE ändern"
