"""When a piece counts as received; what an agenda tells otherwise than the one sent."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sekretariat.domain.addenda import ChangeKind, agenda_changes, as_told, kept_text, sent_items
from sekretariat.domain.dispatches import deemed_received
from sekretariat.domain.inquiries import Way
from sekretariat.domain.invitations import Invitation, Response
from sekretariat.domain.meetings import AgendaItem, ItemKind, ItemStatus
from sekretariat.domain.replies import count, forecast
from sekretariat.domain.rosters import Roster, RosterLine
from sekretariat.domain.rules.notice import PostUnit
from sekretariat.domain.rules.rulebook import BodyRules

THURSDAY = date(2020, 10, 1)


@pytest.mark.parametrize(
    ("way", "unit", "received"),
    [
        (Way.EMAIL, PostUnit.DAYS, date(2020, 10, 1)),
        (Way.POST, PostUnit.DAYS, date(2020, 10, 4)),
        (Way.POST, PostUnit.DELIVERY_DAYS, date(2020, 10, 6)),
    ],
)
def test_a_letter_counts_as_received_after_days_of_post(
    way: Way, unit: PostUnit, received: date
) -> None:
    """Three days from Thursday 1 October; Saturday the 3rd is a holiday, the 4th a Sunday."""
    assert deemed_received(way, THURSDAY, BodyRules(post_days=3, post_unit=unit)) == received


def test_a_message_counts_as_received_when_the_rules_say_so() -> None:
    rules = BodyRules(post_days=3, email_days=1)
    assert deemed_received(Way.EMAIL, THURSDAY, rules) == date(2020, 10, 2)


def test_a_letter_without_days_of_post_counts_at_once() -> None:
    assert deemed_received(Way.POST, THURSDAY, BodyRules()) == THURSDAY


def agenda(*titles: str) -> list[AgendaItem]:
    return [
        AgendaItem(meeting_id="m", number=str(place), position=place, title=title)
        for place, title in enumerate(titles, start=1)
    ]


def test_a_dropped_item_that_returns_is_new_and_a_proposal_is_not_told() -> None:
    items = agenda("Eins", "Zwei", "Drei", "Vier")
    items[1].status = ItemStatus.REMOVED
    items[2].status = ItemStatus.PROPOSED
    items[3].kind = ItemKind.SECTION
    before = sent_items(kept_text(items))
    assert [one.title for one in before] == ["Eins", "Zwei"]
    items[1].status = ItemStatus.INCLUDED
    [change] = agenda_changes(before, items)
    assert (change.kind, change.number) == (ChangeKind.NEW, "2")


def test_what_was_dropped_before_it_was_told_is_no_news() -> None:
    items = agenda("Eins", "Zwei")
    before = as_told(items[:1])
    items[1].status = ItemStatus.POSTPONED
    assert agenda_changes(before, items) == ()
    items[0].status = ItemStatus.REMOVED
    told = as_told(items)
    assert agenda_changes(told, items) == ()
    assert agenda_changes(told, items[1:]) == ()


@given(st.lists(st.text(min_size=1, max_size=20), max_size=6))
def test_an_agenda_as_it_was_kept_is_no_news(titles: list[str]) -> None:
    items = agenda(*titles)
    assert agenda_changes(sent_items(kept_text(items)), items) == ()


@given(st.lists(st.sampled_from(list(Response)), max_size=30))
def test_every_answer_is_counted_once(answers: list[Response]) -> None:
    found = count(Invitation(response=one) for one in answers)
    places = (found.room, found.video, found.represented, found.declined, found.tentative)
    assert found.invited == len(answers) == sum(places) + found.open


def test_without_a_rule_for_the_quorum_seats_are_told() -> None:
    line = RosterLine(body_id="b", seat_id="s", person_id="p", name="Muster")
    kept = {"p": Invitation(person_id="p", response=Response.ACCEPTED)}
    found = forecast(Roster(THURSDAY, (line,)), BodyRules(), kept)
    assert (found.expected, found.base, found.explanation.code) == (1, 1, "forecast.none")
