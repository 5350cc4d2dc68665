"""A body's rules: presets, versions, and what they say about the notice of a session."""

from datetime import date

import pytest

from sekretariat.domain.bodies import Body, RulesProfile
from sekretariat.domain.meetings import Meeting, MeetingStatus
from sekretariat.domain.problems import Refused
from sekretariat.domain.rules.notice import Light
from sekretariat.domain.rules.quorum import QuorumKind
from sekretariat.domain.rules.rulebook import BodyRules, preset_rules
from sekretariat.services.bodies import BodyCard
from sekretariat.services.secretariat import Secretariat

JUNE = date(2026, 6, 9)


@pytest.fixture
def council(office: Secretariat) -> BodyCard:
    body = Body(name="Musterbeirat", rules_profile=RulesProfile.COUNCIL)
    return office.bodies.save(BodyCard(body))


def session(office: Secretariat, card: BodyCard, held_on: date, **values: object) -> Meeting:
    return office.meetings.add(Meeting(body_id=card.body.id, held_on=held_on, **values))  # type: ignore[arg-type]


def test_without_rules_of_its_own_the_preset_holds(office: Secretariat, council: BodyCard) -> None:
    state = office.rules.notice(session(office, council, JUNE).id)
    assert state is not None
    assert state.notice.latest_receipt == date(2026, 5, 22)
    assert state.notice.latest_dispatch == date(2026, 5, 19)
    assert (state.light, state.is_sent) == (Light.GREEN, False)


def test_a_session_goes_by_the_version_of_its_day(office: Secretariat, council: BodyCard) -> None:
    old, new = preset_rules(RulesProfile.COUNCIL), preset_rules(RulesProfile.CONFERENCE)
    old.valid_to, new.valid_from = date(2025, 12, 31), date(2026, 1, 1)
    council.rules = [old, new]
    office.bodies.save(council)
    early = session(office, council, date(2025, 12, 16))
    late = session(office, council, JUNE, ordinal_in_term=2)
    assert office.rules.of_meeting(early.id).notice_length == 14
    assert office.rules.of_meeting(late.id).notice_length == 21
    state = office.rules.notice(late.id)
    assert state is not None
    assert (state.notice.latest_receipt, state.notice.latest_dispatch) == (None, date(2026, 5, 18))


def test_an_invitation_is_judged_by_its_day(office: Secretariat, council: BodyCard) -> None:
    late = session(office, council, JUNE, invited_on=date(2026, 5, 20))
    state = office.rules.notice(late.id)
    assert state is not None
    assert (state.light, state.is_sent) == (Light.RED, True)


def test_where_nothing_is_due_nothing_is_said(office: Secretariat, council: BodyCard) -> None:
    off = session(office, council, JUNE, status=MeetingStatus.CANCELLED)
    gone = session(office, council, date(2019, 6, 4), ordinal_in_term=2)
    assert office.rules.notice(off.id) is None
    assert office.rules.notice(gone.id) is None


def test_a_version_that_does_not_fit_together_is_refused(
    office: Secretariat, council: BodyCard
) -> None:
    council.rules = [
        BodyRules(notice_length=14, objection_length=3, quorum_kind=QuorumKind.FIXED_NUMBER)
    ]
    with pytest.raises(Refused) as refused:
        office.bodies.save(council)
    assert [one.code for one in refused.value.problems] == ["rule.no_fixed_number"]
