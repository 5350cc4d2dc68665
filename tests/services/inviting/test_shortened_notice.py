"""A shortened notice has a last day of its own; what it is shortened to stands in the letter."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from sekretariat.domain.rules.rulebook import preset_rules
from sekretariat.services.secretariat import Secretariat
from tests.services.inviting.council import messages, reachable, text_of
from tests.services.test_attendances import Council


@pytest.fixture
def council(office: Secretariat) -> Council:
    return reachable(office)


def shorten(council: Council, held_on: date) -> None:
    """Let the rules know a notice of three days, and the session be soon."""
    card = council.office.bodies.card(council.body.id)
    rules = card.rules[0] if card.rules else preset_rules(card.body.rules_profile)
    rules.shortened_days = 3
    card.rules = [rules]
    council.office.bodies.save(card)
    soon = council.office.meetings.get(council.meeting)
    soon.held_on = held_on
    council.office.meetings.save(soon)


def test_a_shortened_notice_has_a_last_day_of_its_own(council: Council, tmp_path: Path) -> None:
    shorten(council, date(2020, 11, 9))
    office, meeting = council.office, council.meeting
    [problem] = office.dispatches.lateness(meeting)
    assert problem.code == "invitation.only_shortened"
    sent = office.dispatches.send(meeting, tmp_path, reason="Eilbedürftige Stellungnahme")
    assert sent.problems == ()
    text = text_of(messages(tmp_path)["p0@example.org"])
    assert "Die Ladungsfrist ist auf 3 Tage verkürzt. Grund: Eilbedürftige" in text


def test_even_the_shortened_notice_can_be_missed(council: Council, tmp_path: Path) -> None:
    today = council.office.context.today()
    shorten(council, today + timedelta(days=2))
    office, meeting = council.office, council.meeting
    assert [one.code for one in office.dispatches.lateness(meeting)] == [
        "invitation.shortened_missed"
    ]
    sent = office.dispatches.send(meeting, tmp_path, reason="Alle haben verzichtet")
    assert [one.code for one in sent.problems] == ["invitation.shortened_missed"]
    text = text_of(messages(tmp_path)["p0@example.org"])
    assert "Die Ladungsfrist ist verkürzt. Grund: Alle haben verzichtet" in text
