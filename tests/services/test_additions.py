"""Items added in the session: what the body's rules ask for decides, and is kept."""

from datetime import time

import pytest

from sekretariat.domain.meetings import AgendaItem, ItemStatus, MeetingStatus
from sekretariat.domain.problems import Refused
from sekretariat.domain.resolutions import Resolution
from sekretariat.domain.rules.rulebook import AdditionRule
from sekretariat.services.secretariat import Secretariat
from tests.services.test_attendances import Council
from tests.services.test_voting import own_rules


@pytest.fixture
def council(office: Secretariat) -> Council:
    return Council(office)


def run(council: Council) -> None:
    meeting = council.office.meetings.get(council.meeting)
    meeting.status = MeetingStatus.RUNNING
    council.office.meetings.save(meeting)


def add(council: Council, **figures: int) -> AgendaItem:
    item = AgendaItem(meeting_id=council.meeting, title="Neues")
    vote = Resolution(meeting_id=council.meeting, **figures)  # type: ignore[arg-type]
    return council.office.additions.add(item, vote)


def test_an_item_is_free_until_the_session_runs(council: Council) -> None:
    assert council.office.additions.asked(council.meeting) is None
    run(council)
    assert council.office.additions.asked(council.meeting) is AdditionRule.SIMPLE


@pytest.mark.parametrize(
    ("rule", "figures", "is_added"),
    [
        (AdditionRule.SIMPLE, {"yes": 2, "no": 1}, True),
        (AdditionRule.SIMPLE, {"yes": 1, "no": 1, "abstain": 1}, False),
        (AdditionRule.TWO_THIRDS, {"yes": 2, "no": 1}, True),  # of three members
        (AdditionRule.TWO_THIRDS, {"yes": 1}, False),
        (AdditionRule.UNOPPOSED, {}, True),
        (AdditionRule.UNOPPOSED, {"no": 1}, False),
        (AdditionRule.NONE, {"yes": 3}, False),
    ],
)
def test_what_the_rules_ask_for_decides(
    council: Council, rule: AdditionRule, figures: dict[str, int], is_added: bool
) -> None:
    own_rules(council, addition_rule=rule)
    if is_added:
        added = add(council, **figures)
        assert added.status is ItemStatus.ADDED
        assert added.remark.startswith("In der Sitzung ergänzt. ")
    else:
        with pytest.raises(Refused):
            add(council, **figures)
    assert len(council.office.agendas.items(council.meeting)) == is_added


def test_nobody_votes_who_is_not_there(council: Council) -> None:
    council.come(council.members[0], time.min)
    with pytest.raises(Refused) as refused:
        add(council, yes=2)
    assert refused.value.problems[0].code == "rule.more_votes_than_present"


def test_where_the_rules_allow_none_it_is_said_before_any_vote(council: Council) -> None:
    own_rules(council, addition_rule=AdditionRule.NONE)
    run(council)
    with pytest.raises(Refused) as refused:
        council.office.additions.asked(council.meeting)
    assert refused.value.problems[0].code == "agenda.no_addition"
