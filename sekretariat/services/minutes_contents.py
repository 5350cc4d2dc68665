"""What the minutes of a session are made of: nothing in them is typed twice."""

from datetime import date, time
from typing import TYPE_CHECKING

from sekretariat.domain import agenda
from sekretariat.domain.attendance import Attendance, AttendanceState
from sekretariat.domain.board import Board
from sekretariat.domain.meetings import AgendaItem, ItemKind, ItemStatus, Meeting
from sekretariat.domain.minutes import Minutes, MinutesKind, Passage, PassageKind
from sekretariat.domain.resolutions import Dissent, Resolution, Task, VoteForm
from sekretariat.services.boards import read_board
from sekretariat.services.proceedings import told_chairs
from sekretariat.storage import bodies as questions
from sekretariat.storage.unit_of_work import Reader
from sekretariat.words import N_, fill, shown, translate
from sekretariat.words.sentences import sentence

if TYPE_CHECKING:
    from sekretariat.documents.minutes import Decided, ItemTold, MinutesTold, PersonThere

SHOWN = {
    MinutesKind.RESULTS: (PassageKind.RESULT,),
    MinutesKind.COURSE: (PassageKind.COURSE, PassageKind.RESULT),
    MinutesKind.DECISIONS: (),
}


def contents(reader: Reader, meeting_id: str) -> "MinutesTold":
    """Return everything the minutes of a session say; internal passages are left out."""
    from sekretariat.documents.minutes import MinutesTold  # noqa: PLC0415  lazy

    session = read_board(reader, meeting_id)
    found = reader.find(Minutes, meeting_id=meeting_id)
    minutes = found[0] if found else Minutes(meeting_id=meeting_id)
    meeting = session.meeting
    named = [one for one in (meeting.minute_taker_id,) if one]
    names = questions.roster_persons(reader, sorted(named), meeting.held_on or date.max)
    tasks = reader.find(Task, meeting_id=meeting_id)
    return MinutesTold(
        kind=translate(minutes.kind.label),
        state=translate(minutes.status.label),
        chair=told_chairs(session, _begun(session)),
        minute_taker=names[meeting.minute_taker_id].name if meeting.minute_taker_id else "",
        quorum=_quorum(session),
        people=_people(reader, session),
        items=_items(reader, meeting, minutes.kind),
        tasks=[(one.title, _owner(reader, one), shown(one.due_on)) for one in tasks],
        objections_until=minutes.objection_until,
    )


def _quorum(session: Board) -> str:
    found = session.finding(_begun(session))
    return sentence(found.explanation.code, found.explanation.values)


def _begun(session: Board) -> time:
    """Return when a session began: as recorded, else when the last one came."""
    arrived = [one.arrived_at for one in session.attendances if one.arrived_at]
    begun = session.meeting.actual_begin or session.meeting.begins_at
    return begun or max(arrived, default=time(12))


def _people(reader: Reader, session: Board) -> "list[PersonThere]":
    from sekretariat.documents.minutes import PersonThere  # noqa: PLC0415  lazy

    ids = sorted({one.person_id for one in session.attendances if one.person_id})
    names = questions.roster_persons(reader, ids, session.roster.as_of)
    lines = {line.person_id: line for line in session.roster.lines if line.person_id}
    told = []
    for one in session.attendances:
        line = lines.get(one.person_id)
        person = names.get(one.person_id)
        told.append(
            PersonThere(
                name=person.name if person else one.guest_name,
                organization=line.sender if line else "",
                role=shown(one.capacity),
                when=_when(one),
            )
        )
    return sorted(told, key=lambda one: (one.organization, one.name))


def _when(one: Attendance) -> str:
    if one.state is not AttendanceState.PRESENT:
        return shown(one.state)
    times = [shown(part) for part in (one.arrived_at, one.left_at) if part]
    if len(times) == 1:
        return fill(N_("from {time}"), {"time": times[0]})
    return "–".join(times)


def _items(reader: Reader, meeting: Meeting, kind: MinutesKind) -> "list[ItemTold]":
    from sekretariat.documents.minutes import ItemTold  # noqa: PLC0415  lazy

    items = reader.find(AgendaItem, meeting_id=meeting.id)
    passages = reader.find(Passage, meeting_id=meeting.id)
    resolutions = [one for one in reader.find(Resolution, meeting_id=meeting.id) if one.number]
    told = []
    for _, item in agenda.in_order(items):
        if item.status is ItemStatus.PROPOSED:
            continue
        own = [one for one in passages if one.item_id == item.id and one.kind in SHOWN[kind]]
        own.sort(key=lambda one: SHOWN[kind].index(one.kind))
        told.append(
            ItemTold(
                number="" if item.kind is ItemKind.SECTION else item.number,
                title=item.title,
                passages=tuple(one.wording for one in own),
                decisions=tuple(
                    _decided(reader, one) for one in resolutions if one.item_id == item.id
                ),
            )
        )
    loose = tuple(_decided(reader, one) for one in resolutions if not one.item_id)
    if loose:
        title = translate(N_("Resolutions without an item"))
        told.append(ItemTold(number="", title=title, decisions=loose))
    return told


def _decided(reader: Reader, one: Resolution) -> "Decided":
    from sekretariat.documents.minutes import Decided  # noqa: PLC0415  lazy

    dissents = reader.find(Dissent, resolution_id=one.id)
    names = questions.roster_persons(reader, sorted(d.person_id for d in dissents), date.max)
    if one.form is VoteForm.CONSENSUS:
        votes = translate(N_("Adopted in consensus, without objection."))
    else:
        values = {"yes": one.yes or 0, "no": one.no or 0, "abstain": one.abstain or 0}
        votes = fill(N_("Vote: {yes} yes, {no} no, {abstain} abstentions; adopted."), values)
    told = N_("{name} declares for the record: {wording}")
    return Decided(
        number=one.number,
        wording=one.wording,
        votes=votes,
        dissents=tuple(
            fill(told, {"name": names[d.person_id].name, "wording": d.wording}) for d in dissents
        ),
    )


def _owner(reader: Reader, task: Task) -> str:
    if not task.owner_id:
        return task.owner
    return questions.roster_persons(reader, [task.owner_id], date.max)[task.owner_id].name
