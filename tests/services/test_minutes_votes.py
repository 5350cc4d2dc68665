"""How it was voted, as minutes tell it: by name, elections, motions, findings of the quorum."""

from datetime import time

import pytest

from sekretariat.domain.meetings import AgendaItem, MeetingStatus
from sekretariat.domain.minutes import MinutesKind
from sekretariat.domain.minutes_blocks import BlockKind, for_paper, for_public
from sekretariat.domain.proceedings import FindingKind
from sekretariat.domain.resolutions import Release, ResolutionKind, VoteForm
from sekretariat.domain.votes import Candidate, Fate, Motion, MotionKind, NamedVote, Voice
from sekretariat.services.secretariat import Secretariat
from tests.services.test_attendances import Council
from tests.services.test_minutes_texts import change, decide, draft, told


@pytest.fixture
def council(office: Secretariat) -> Council:
    council = Council(office, MeetingStatus.RUNNING)
    office.agendas.add(AgendaItem(meeting_id=council.meeting, title="Gesundheit"))
    for person in council.members[:3]:
        council.come(person, time(10))
    return council


def test_a_vote_by_name_is_told_name_by_name_and_not_in_public(council: Council) -> None:
    motion = decide(council, time(11), form=VoteForm.CONSENSUS)
    motion.form, motion.release = VoteForm.BY_NAME, Release.YES
    motion.yes, motion.no, motion.abstain = 2, 1, 0
    voices = (Voice.NO, Voice.YES, Voice.YES)
    named = [
        NamedVote(person_id=one, vote=voice)
        for one, voice in zip(council.members, voices, strict=False)
    ]
    council.office.resolutions.save(motion, named=named)
    assert told(council, BlockKind.VOTE) == (
        "Namentliche Abstimmung: Ja 2, Nein 1, Enthaltungen 0; angenommen.\n"
        "Ja: Mitglied 2, Mitglied 3\n\nNein: Mitglied 1"
    )
    blocks = [one.block for one in draft(council).values()]
    public = for_public(blocks, {one.key for one in blocks if one.is_public})
    assert "Mitglied 1" not in "".join(one.wording for one in public)
    assert any("Ja 2, Nein 1" in one.wording for one in public)


def test_an_election_tells_the_votes_of_each_candidate(council: Council) -> None:
    standing = [Candidate(name="Ada Muster", votes=1), Candidate(name="Ben Probe", votes=1)]
    motion = council.office.resolutions.draft(council.meeting)
    motion.kind, motion.form = ResolutionKind.ELECTION, VoteForm.SECRET
    motion.wording = "Wahl des Vorsitzes"
    council.office.resolutions.save(motion, at=time(11), candidates=standing)
    assert told(council, BlockKind.VOTE) == (
        "Geheime Abstimmung: Ada Muster: 1 Stimme; Ben Probe: 1 Stimme. Niemand ist gewählt."
    )
    again = council.office.resolutions.draft(council.meeting)
    again.kind, again.form, again.wording = motion.kind, motion.form, "Stichwahl"
    again.run_off_of_id = motion.id
    standing = [Candidate(name="Ada Muster", votes=1), Candidate(name="Ben Probe", votes=2)]
    council.office.resolutions.save(again, at=time(11, 10), candidates=standing)
    assert told(council, BlockKind.VOTE).splitlines()[0] == (
        "Geheime Abstimmung: Ben Probe: 2 Stimmen; Ada Muster: 1 Stimme. Gewählt: Ben Probe."
    )
    titles = [x.block.title for x in draft(council).values() if x.block.key.startswith("resol")]
    assert titles[1] == "Wahl ohne Ergebnis"


def test_motions_stand_with_their_mover_and_their_fate(council: Council) -> None:
    [item] = council.office.agendas.items(council.meeting)
    voted = Motion(
        meeting_id=council.meeting,
        item_id=item.id,
        wording="Gesundheit wird Querschnittsthema.",
        mover_id=council.members[0],
    )
    further = Motion(
        meeting_id=council.meeting,
        item_id=item.id,
        kind=MotionKind.AMENDMENT,
        wording="Und Pflege.",
        mover="Fraktion Muster",
        fate=Fate.WITHDRAWN,
    )
    loose = Motion(meeting_id=council.meeting, kind=MotionKind.PROCEDURE, wording="Schluss.")
    council.office.motions.save(council.meeting, [voted, further, loose])
    decide(council, time(11), yes=3, motion_id=voted.id)
    assert told(council, BlockKind.MOTION).splitlines() == [
        "Änderungsantrag von Fraktion Muster: „Und Pflege.“ – zurückgezogen.",
        "Sachantrag von Mitglied 1 – angenommen.",
        "Antrag zur Geschäftsordnung: „Schluss.“ – offen.",
    ]
    blocks = [one.block for one in draft(council).values()]
    kinds = [one.kind for one in for_paper(blocks, MinutesKind.RESULTS)]
    place = kinds.index(BlockKind.RESOLUTION)
    assert kinds[place - 1] is BlockKind.MOTION
    decisions = for_paper(blocks, MinutesKind.DECISIONS)
    assert BlockKind.MOTION not in {one.kind for one in decisions}


def test_the_quorum_is_told_as_it_was_stated(council: Council) -> None:
    """What was stated stays, though somebody notes later that a member came late."""
    change(council, begins_at=time(10))
    [item] = council.office.agendas.items(council.meeting)
    state = council.office.proceedings.state_quorum
    state(council.meeting, at=time(10))
    state(council.meeting, at=time(11), item_id=item.id)
    council.office.attendances.leave(council.meeting, council.members[0], at=time(11, 30))
    state(council.meeting, at=time(12), item_id=item.id, kind=FindingKind.DOUBTED)
    state(council.meeting, at=time(12), item_id=item.id)
    assert told(council, BlockKind.OPENING) == (
        "Beschlussfähigkeit festgestellt um 10:00 Uhr: 3 von 3 Sitzen vertreten, 3 nötig; "
        "beschlussfähig."
    )
    assert told(council, BlockKind.PRESENCE) == (
        "Beschlussfähigkeit festgestellt um 11:00 Uhr: 3 von 3 Sitzen vertreten, 3 nötig; "
        "beschlussfähig. Mitglied 1 geht um 11:30 Uhr. "
        "Beschlussfähigkeit gerügt um 12:00 Uhr: 2 von 3 Sitzen vertreten, 3 nötig; "
        "nicht beschlussfähig. "
        "Beschlussfähigkeit festgestellt um 12:00 Uhr: 2 von 3 Sitzen vertreten, 3 nötig; "
        "nicht beschlussfähig."
    )
