"""The invariants of seats and memberships, each with a sentence of its own (domain paper 2.4)."""

from datetime import date
from typing import Any

import pytest

from sekretariat.domain.bodies import Body, EndReason, Membership, Role, Seat
from sekretariat.domain.organizations import DeputyMode
from sekretariat.domain.problems import Problem, Severity, refuse_errors
from sekretariat.domain.seating import Seating, body_span, check_membership, check_seat
from sekretariat.words.sentences import sentence

FOUNDED, LAST = date(2019, 12, 3), date(2021, 3, 15)
BODY = Body(name="Konferenz", constituted_on=FOUNDED)


def seat(**values: Any) -> Seat:
    return Seat(**{"body_id": BODY.id, "number": 27, "valid_from": FOUNDED, **values})


def member(person: str = "kaya", **values: Any) -> Membership:
    return Membership(**{"seat_id": "27", "person_id": person, "valid_from": FOUNDED, **values})


def deputy(person: str = "lind", **values: Any) -> Membership:
    return member(person, **{"role": Role.DEPUTY, "rank": 1, **values})


def codes(problems: list[Problem]) -> list[tuple[str, str]]:
    return [(problem.code, problem.field) for problem in problems]


def judged(membership: Membership, *in_seat: Membership, **seat_values: Any) -> list[Problem]:
    return check_membership(membership, Seating(seat(**seat_values), BODY, [*in_seat, membership]))


def test_one_seat_has_one_member_on_a_day() -> None:
    kaya = member(valid_to=LAST)
    assert codes(judged(member("lind", valid_from=LAST), kaya)) == [
        ("membership.seat_taken", "valid_from")
    ]
    assert judged(member("lind", valid_from=date(2021, 3, 16)), kaya) == []
    assert judged(member("lind"), member(end_reason=EndReason.CORRECTION)) == []


def test_a_shared_seat_has_two_members() -> None:
    assert judged(member("lind"), member(), shared=True) == []
    third = judged(member("öz"), member(), member("lind"), shared=True)
    assert codes(third) == [("membership.seat_taken", "valid_from")]


def test_deputies_follow_the_rule_of_the_seat() -> None:
    ranked = DeputyMode.RANKED
    assert codes(judged(deputy(), deputy_mode=DeputyMode.NONE)) == [
        ("membership.no_deputies", "role")
    ]
    assert codes(judged(deputy("öz", rank=2), deputy())) == [("membership.one_deputy", "role")]
    assert judged(deputy("öz", rank=2), deputy(), deputy_mode=ranked) == []
    assert codes(judged(deputy("öz"), deputy(), deputy_mode=ranked)) == [
        ("membership.rank_taken", "rank")
    ]
    later = deputy("öz", valid_from=date(2021, 4, 1))
    assert judged(later, deputy(valid_to=date(2021, 3, 31))) == []


def test_deputies_are_never_counted_as_members() -> None:
    assert judged(member(), deputy()) == []


def test_nobody_stands_in_for_themselves() -> None:
    assert codes(judged(deputy("kaya"), member())) == [("membership.same_person", "person_id")]


def test_a_membership_stays_within_seat_and_body() -> None:
    early = member(valid_from=date(2019, 12, 2))
    assert codes(judged(early)) == [("membership.outside_seat", "valid_from")]
    late = member(valid_to=date(2021, 4, 1))
    assert codes(judged(late, valid_to=date(2021, 3, 31))) == [
        ("membership.outside_seat", "valid_from")
    ]
    open_ended = member()
    assert judged(open_ended, valid_to=LAST) == []  # it ends with its seat
    assert codes(judged(early, valid_from=None)) == [("membership.outside_body", "valid_from")]


def test_members_stay_in_office_until_the_new_body_is_constituted() -> None:
    ended = Body(name="Beirat", ended_on=date(2019, 1, 17), caretaker_until=date(2019, 12, 2))
    held = Seating(seat(valid_from=None), ended, [])
    assert body_span(ended).valid_to == date(2019, 12, 2)
    assert check_membership(member(valid_from=None, valid_to=date(2019, 12, 2)), held) == []
    too_long = check_membership(member(valid_from=None, valid_to=date(2019, 12, 3)), held)
    assert codes(too_long) == [("membership.outside_body", "valid_from")]
    assert body_span(Body(name="Beirat", caretaker_until=FOUNDED)).valid_to is None


def test_two_seats_of_one_body_are_only_warned_about() -> None:
    elsewhere = member(seat_id="28")
    around = Seating(seat(), BODY, [], [elsewhere], frozenset({"27", "28"}))
    (problem,) = check_membership(member(), around)
    assert (problem.code, problem.severity) == ("membership.two_seats", Severity.WARNING)
    assert refuse_errors([problem]) == [problem]
    assert check_membership(deputy("kaya"), around) == []
    another_body = Seating(seat(), BODY, [], [elsewhere], frozenset({"27"}))
    assert check_membership(member(), another_body) == []


def test_what_was_entered_by_mistake_is_not_judged() -> None:
    mistake = member("öz", end_reason=EndReason.CORRECTION, valid_from=date(1990, 1, 1))
    assert judged(mistake, member()) == []


def test_the_number_of_a_seat_is_free_again_when_the_seat_has_ended() -> None:
    other = seat(valid_to=LAST)
    assert codes(check_seat(seat(), BODY, [other])) == [("seat.number_taken", "number")]
    assert check_seat(seat(valid_from=date(2021, 3, 16)), BODY, [other]) == []
    assert check_seat(seat(number=28), BODY, [other]) == []
    assert check_seat(other, BODY, [other]) == []


@pytest.mark.parametrize(
    ("start", "end", "outside"),
    [
        (FOUNDED, None, False),
        (None, None, False),
        (None, LAST, False),
        (date(2019, 12, 2), None, True),
        (date(2018, 1, 1), date(2018, 12, 31), True),
    ],
)
def test_a_seat_stays_within_its_body(start: date | None, end: date | None, outside: bool) -> None:
    found = check_seat(seat(valid_from=start, valid_to=end), BODY, [])
    assert codes(found) == ([("seat.outside_body", "valid_from")] if outside else [])


def test_every_problem_has_a_sentence_of_its_own() -> None:
    ranked = DeputyMode.RANKED
    problems = [
        *judged(member("lind"), member()),
        *judged(deputy(), deputy_mode=DeputyMode.NONE),
        *judged(deputy("öz"), deputy()),
        *judged(deputy("öz"), deputy(), deputy_mode=ranked),
        *judged(deputy("kaya"), member()),
        *judged(member(valid_from=date(2019, 1, 1))),
        *judged(member(valid_from=date(2019, 1, 1)), valid_from=None),
    ]
    sentences = [sentence(problem.code, problem.values, "en") for problem in problems]
    assert len(set(sentences)) == len(problems) == 7
    assert "Rank 1 is taken in seat 27" in sentences[3]
    assert all("…" not in one and "{" not in one for one in sentences)
