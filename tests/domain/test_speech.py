"""Who may speak without a vote, as the rules of a body say (domain paper 4.6)."""

from dataclasses import replace

import pytest

from sekretariat.domain.attendance import may_speak
from sekretariat.domain.bodies import ParticipationKind, Role
from sekretariat.domain.rosters import RosterLine
from sekretariat.domain.rules.rulebook import BodyRules, Speech

MEMBER = RosterLine(body_id="", seat_id="s")
ADVISER = replace(MEMBER, voting=False)
DEPUTY = replace(MEMBER, role=Role.DEPUTY)
PERMANENT = replace(MEMBER, taking_part=ParticipationKind.GUEST, voting=False)
OF_FORUM = replace(MEMBER, taking_part=ParticipationKind.MEMBER)


@pytest.mark.parametrize(
    ("line", "seated", "members"),
    [
        (MEMBER, True, True),
        (ADVISER, True, False),
        (PERMANENT, True, False),
        (OF_FORUM, True, True),
        (DEPUTY, False, False),
        (None, False, False),
    ],
)
def test_speech_by_the_rules(line: RosterLine | None, seated: bool, members: bool) -> None:
    assert may_speak(BodyRules(speech=Speech.ALL), line, votes=False)
    assert may_speak(BodyRules(speech=Speech.SEATED), line, votes=False) is seated
    assert may_speak(BodyRules(speech=Speech.NOBODY), line, votes=False) is members


def test_a_deputy_who_votes_speaks() -> None:
    assert may_speak(BodyRules(speech=Speech.NOBODY), DEPUTY, votes=True)
