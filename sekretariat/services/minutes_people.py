"""Who was in a session, in words: chair, attendance, quorum, who came and left at which item."""

from collections.abc import Mapping
from datetime import time

from sekretariat.domain.attendance import Attendance, AttendanceState, Capacity, PresenceMode
from sekretariat.domain.bodies import Role
from sekretariat.domain.minutes_blocks import COLUMNS
from sekretariat.domain.minutes_presence import begun_at, changes_between, first_arrival
from sekretariat.domain.proceedings import QuorumFinding, told_chair
from sekretariat.domain.rules.quorum import Finding, QuorumKind
from sekretariat.services.minutes_records import Recorded
from sekretariat.services.proceedings import told_chairs
from sekretariat.words import N_, fill, shown, translate
from sekretariat.words.sentences import sentence

SEATED = frozenset({Capacity.MEMBER, Capacity.DEPUTY})


def begin_of(found: Recorded) -> time:
    """Return the minute the session counts as begun."""
    meeting = found.meeting
    return begun_at(meeting.actual_begin or meeting.begins_at, found.session.attendances)


def chair_of(found: Recorded) -> str:
    """Return who chaired at the beginning: "Ada Muster, stellvertretend für …"."""
    board = found.session
    chair = board.presiding(begin_of(found))
    name = board.name_of(chair.person_id)
    return told_chair(name, chair.capacity, chair.on_behalf_of, found.language)


def chairs_of(found: Recorded) -> str:
    """Return who chaired, with those who took the chair later and since when."""
    return told_chairs(found.session, begin_of(found), found.language)


def standing(found: Recorded, at: time) -> Finding:
    """Return how the session stood at a minute."""
    return found.session.finding(at)


def opening(found: Recorded) -> str:
    """Return who opened the session when, that it was invited to, and whether it could decide."""
    meeting, language = found.meeting, found.language
    begin = meeting.actual_begin or meeting.begins_at
    told = []
    opener = meeting.opened_by or chair_of(found)
    if opener and begin:
        values = {"name": opener, "time": begin}
        told.append(fill(N_("{name} opens the session at {time}."), values, language))
    if meeting.invited_on:
        text = N_("The invitation was sent on {day}.")
        told.append(fill(text, {"day": meeting.invited_on}, language))
    begun = begin_of(found)
    stated = [one for one in _findings(found) if _is_at_opening(one, begun)]
    told += [_stated(one, language) for one in stated]
    if found.session.attendances and not stated:
        told.append(_finding(standing(found, begun), language))
    return " ".join(told)


def _finding(finding: Finding, language: str) -> str:
    return sentence(finding.explanation.code, finding.explanation.values, language)


def attendance_lines(found: Recorded) -> str:
    """Return a line for everybody noted, by sender and name: name | sender | as what | when."""
    rows = sorted((_row(found, one) for one in found.session.attendances), key=_by_sender)
    return "\n".join(COLUMNS.join(cell or "–" for cell in row) for row in rows)


def _by_sender(row: tuple[str, str, str, str]) -> tuple[str, str, str]:
    return row[1], row[0], row[3]


def _row(found: Recorded, one: Attendance) -> tuple[str, str, str, str]:
    name = found.name(one.person_id) or one.guest_name
    role = shown(one.capacity, found.language)
    member = _member_of(found, one.seat_id) if one.capacity is Capacity.DEPUTY else ""
    if member:
        values = {"role": role, "name": member}
        role = fill(N_("{role}, for {name}"), values, found.language)
    return name, found.sender(one.person_id), role, _when(one, found.language)


def _member_of(found: Recorded, seat_id: str) -> str:
    lines = found.session.roster.lines
    members = (one for one in lines if one.seat_id == seat_id and one.role is Role.MEMBER)
    return next((one.name for one in members), "")


def _when(one: Attendance, language: str) -> str:
    if one.state is not AttendanceState.PRESENT:
        return shown(one.state, language)
    times = [shown(part) for part in (one.arrived_at, one.left_at) if part]
    told = "–".join(times)
    if len(times) == 1:
        told = fill(N_("from {time}"), {"time": times[0]}, language)
    mode = "" if one.mode is PresenceMode.ROOM else shown(one.mode, language)
    return ", ".join(part for part in (told, mode) if part)


def summary(found: Recorded) -> str:
    """Return how many were there: seats represented, deputies, guests, by video."""
    there = [one for one in found.session.attendances if one.state is AttendanceState.PRESENT]
    if not there:
        return ""
    persons = {one.person_id or one.guest_name: one for one in there}.values()
    counts = {
        **standing(found, begin_of(found)).explanation.values,
        "deputies": sum(one.capacity is Capacity.DEPUTY for one in persons),
        "guests": sum(one.capacity not in SEATED for one in persons),
        "video": sum(one.mode is not PresenceMode.ROOM for one in persons),
    }
    told = N_(
        "{present} of {base} voting seats represented; deputies: {deputies}, guests: {guests}, "
        "by video: {video}"
    )
    return fill(told, counts, found.language)


def presence_at_items(found: Recorded) -> Mapping[str, str]:
    """Return, by item, who came or left until it was decided, the seats and the quorum then.

    Under "" stands what happened after the last decision.
    """
    there = found.session.attendances
    if not there:
        return {}
    told: dict[str, str] = {}
    reached = found.meeting.actual_begin or found.meeting.begins_at or first_arrival(there)
    stated = _stated_later(found)
    decided = {(one.decided_at, one.item_id) for one in found.resolutions if one.decided_at}
    for at, item_id in sorted(decided | stated.keys()):
        seats = stated.get((at, item_id)) or _seats(found, at)
        parts = (told.get(item_id, ""), _changed(found, reached, at), seats)
        told[item_id] = " ".join(dict.fromkeys(part for part in parts if part))
        reached = max(reached, at)
    after = _changed(found, reached, time.max)
    if after:
        told[""] = " ".join(part for part in (told.get("", ""), after) if part)
    return told


def _findings(found: Recorded) -> list[QuorumFinding]:
    """Return the findings of the quorum as they were kept, by minute."""
    return sorted(found.session.findings, key=lambda one: one.found_at or time.min)


def _stated_later(found: Recorded) -> dict[tuple[time, str], str]:
    """Return what was stated of the quorum after the opening, by minute and item."""
    begun = begin_of(found)
    told: dict[tuple[time, str], str] = {}
    for one in _findings(found):
        if not _is_at_opening(one, begun):
            place = (one.found_at or begun, one.item_id)
            parts = (told.get(place, ""), _stated(one, found.language))
            told[place] = " ".join(part for part in parts if part)
    return told


def _is_at_opening(one: QuorumFinding, begun: time) -> bool:
    return not one.item_id and (one.found_at or begun) <= begun


def _stated(one: QuorumFinding, language: str) -> str:
    """Return a finding in the figures that were kept, whatever the data say by now."""
    if one.quorate and not one.needed:
        return sentence("quorum.none", {"present": one.present, "base": one.base}, language)
    values = {
        "time": one.found_at,
        "occasion": one.kind,
        "present": one.present,
        "base": one.base,
        "needed": one.needed,
        "result": translate(N_("quorate") if one.quorate else N_("not quorate"), language),
    }
    told = N_(
        "Quorum {occasion} at {time}: {present} of {base} seats represented, {needed} needed; "
        "{result}."
    )
    return fill(told, values, language)


def _seats(found: Recorded, at: time) -> str:
    finding = standing(found, at)
    if found.session.rules.quorum_kind is not QuorumKind.NONE:
        values = {"time": at, "finding": _finding(finding, found.language)}
        return fill(N_("At {time}: {finding}"), values, found.language)
    values = {**finding.explanation.values, "time": at}
    text = N_("At {time} {present} of {base} voting seats are represented.")
    return fill(text, values, found.language)


def _changed(found: Recorded, after: time, until: time) -> str:
    changes = changes_between(found.session.attendances, after, until)
    parts = []
    for change in changes:
        one = change.attendance
        name = found.name(one.person_id) or one.guest_name
        text = N_("{name} comes at {time}.") if change.has_come else N_("{name} leaves at {time}.")
        parts.append(fill(text, {"name": name, "time": change.at}, found.language))
    return " ".join(parts)


def signers(found: Recorded) -> list[str]:
    """Return who signs, as the lines under the signatures: the chair, the minute-taker."""
    taker = found.name(found.meeting.minute_taker_id)
    named = ((chair_of(found), N_("Chair")), (taker, N_("Minute-taker")))
    return [f"{name}, {translate(role, found.language)}" for name, role in named if name]
