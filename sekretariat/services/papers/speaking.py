"""What the chair reads from, and the list of those who take part."""

from collections import Counter
from datetime import time
from typing import TYPE_CHECKING

from sekretariat.domain import agenda as agendas
from sekretariat.domain.attendance import seats_counted
from sekretariat.domain.board import Board
from sekretariat.domain.halls import HallOrder, HallPerson, ordered
from sekretariat.domain.invitations import InvitedAs
from sekretariat.domain.meetings import AgendaItem, Meeting
from sekretariat.domain.resolutions import Resolution
from sekretariat.domain.rules.majorities import MajorityKind
from sekretariat.services.boards import read_board
from sekretariat.services.minutes_records import next_session
from sekretariat.services.papers.hall_kinds import NotesVariant, ParticipantsVariant
from sekretariat.services.papers.hall_people import hall_people, one_person, those_there
from sekretariat.services.papers.halls import heads_of
from sekretariat.services.papers.sources import Source
from sekretariat.storage.bodies import function_holder

if TYPE_CHECKING:
    from sekretariat.documents.content import Document

_HONOURED = frozenset({InvitedAs.GUEST, InvitedAs.SPEAKER})


def speaking_notes(source: Source) -> "Document":
    """Return the notes of whoever chairs, or of the deputy who stands in for the chair."""
    from sekretariat.documents import speaking_notes as notes  # noqa: PLC0415  lazy

    reader, meeting = source.reader, source.meeting(lambda one: one.held_on is not None)
    board = read_board(reader, meeting.id)
    occasion, masthead = heads_of(source, meeting)
    chair, for_whom = _chair(source, board)
    away = {chair.person_id, for_whom.person_id}
    people = [
        one for one in hall_people(source, meeting, masthead.as_of) if one.person_id not in away
    ]
    honoured = [one for one in people if one.office or one.invited_as in _HONOURED]
    later = next_session(reader, meeting)
    told = notes.Speaking(
        chair=" ".join(part for part in (chair.office, chair.name) if part),
        for_whom=meeting.on_behalf_of or for_whom.greeting,
        honoured=ordered(honoured, HallOrder.PROTOCOL),
        others=_hard_to_say(people, honoured),
        counts=_counts(people),
        items=agendas.lines(reader.find(AgendaItem, meeting_id=meeting.id), meeting.begins_at),
        wordings=_wordings(source, meeting),
        is_consensus=board.rules.majority_kind is MajorityKind.CONSENSUS,
        seats=seats_counted(board.roster, board.rules.quorum_base),
        needed=board.finding(time.min).needed,
        invited_on=meeting.invited_on,
        next_on=later.held_on if later is not None else None,
    )
    return notes.speaking_notes(told, occasion, masthead)


def _chair(source: Source, board: Board) -> tuple[HallPerson, HallPerson]:
    """Return who reads the notes and whom they stand in for, each nobody where that is so."""
    meeting, day = board.meeting, board.roster.as_of
    nobody = one_person(source, "", day)
    if meeting.on_behalf_of or source.variant(NotesVariant) is NotesVariant.CHAIR:
        return one_person(source, board.chair_id, day), nobody
    deputy = function_holder(source.reader, meeting.body_id, day, "stv_vorsitz")
    regular = board.own_chair or board.chair_id
    return one_person(source, deputy, day), one_person(source, regular, day)


def _hard_to_say(people: list[HallPerson], honoured: list[HallPerson]) -> list[HallPerson]:
    """Return those not greeted by name whose names are not read as they are written."""
    named = {one.person_id for one in honoured}
    others = (one for one in people if one.pronunciation and one.person_id not in named)
    return ordered(others, HallOrder.NAME)


def _counts(people: list[HallPerson]) -> dict[str, int]:
    counts = Counter(one.invited_as for one in people)
    seated = (InvitedAs.MEMBER, InvitedAs.DEPUTY)
    guests = sum(count for kind, count in counts.items() if kind not in seated)
    return {"members": counts[seated[0]], "deputies": counts[seated[1]], "guests": guests}


def _wordings(source: Source, meeting: Meeting) -> dict[str, list[str]]:
    """Return what is proposed to be resolved, by item."""
    found: dict[str, list[str]] = {}
    for one in source.reader.find(Resolution, meeting_id=meeting.id):
        if one.wording:
            found.setdefault(one.item_id, []).append(one.wording)
    return found


def participant_list(source: Source) -> "Document":
    """Return who takes part: who was there where that is known, else who is expected."""
    from sekretariat.documents import participants  # noqa: PLC0415  lazy

    meeting = source.meeting()
    occasion, masthead = heads_of(source, meeting)
    there = those_there(source, meeting, masthead.as_of)
    people = there or hall_people(source, meeting, masthead.as_of)
    variant = source.variant(ParticipantsVariant)
    listed = ordered(people, variant.order)
    return participants.participant_list(listed, variant.audience, occasion, masthead)
