"""A body's rules: presets, versions, and what they say about the notice of a session."""

from datetime import date

import pytest

from sekretariat.domain.bodies import Body, RulesProfile
from sekretariat.domain.dispatches import Dispatch
from sekretariat.domain.meetings import Meeting, MeetingStatus
from sekretariat.domain.problems import Refused
from sekretariat.domain.rules.deadlines import Length, Unit, deadline
from sekretariat.domain.rules.notice import Light
from sekretariat.domain.rules.quorum import QuorumKind
from sekretariat.domain.rules.rulebook import BodyRules, preset_rules
from sekretariat.services.bodies import BodyCard
from sekretariat.services.secretariat import Secretariat
from sekretariat.words.sentences import sentence

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


def test_a_shortened_notice_is_judged_by_its_own_last_day(
    office: Secretariat, council: BodyCard
) -> None:
    """Domain paper 4.3: 3 full days, S = 03.11.2020: receipt by Friday, 30.10.2020."""
    rules = preset_rules(RulesProfile.COUNCIL)
    rules.shortened_days, rules.post_days = 3, 0
    council.rules = [rules]
    office.bodies.save(council)
    late = session(office, council, date(2020, 11, 3), invited_on=date(2020, 10, 29))
    before = office.rules.notice(late.id)
    assert before is not None
    assert (before.light, before.is_shortened) == (Light.RED, False)
    assert before.shortened is not None
    assert before.shortened.latest_receipt == date(2020, 10, 30)
    draft = Dispatch(meeting_id=late.id, shortened_reason="Eilbedürftige Stellungnahme")
    with office.context.work("dispatch.approve", "") as work:
        work.add(draft)
    after = office.rules.notice(late.id)
    assert after is not None
    assert (after.light, after.is_shortened) == (Light.AMBER, True)
    assert after.notice.latest_receipt == date(2020, 10, 30)
    why = after.notice.explanation
    assert "verkürzte Ladungsfrist 3 Tage" in sentence(why.code, why.values)


def test_one_day_and_one_month_are_told_in_the_singular() -> None:
    told = [
        (deadline(date(2026, 3, 2), Length(number, unit)).explanation, words)
        for number, unit, words in (
            (1, Unit.MONTHS, "1 Monat nach dem 02.03.2026 endet am 02.04.2026"),
            (2, Unit.MONTHS, "2 Monate nach dem 02.03.2026 enden am"),
            (1, Unit.DAYS, "1 Tag nach dem 02.03.2026 endet am"),
            (1, Unit.WEEKS, "1 Woche nach dem"),
            (1, Unit.WORKING_DAYS, "1 Werktag nach dem"),
            (1, Unit.YEARS, "1 Jahr nach dem"),
        )
    ]
    for why, words in told:
        assert sentence(why.code, why.values).startswith(words)


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
