"""Who was in a session, in words: chair, attendance, quorum, who came and left at which item."""

from collections.abc import Mapping
from datetime import time

from sekretariat.domain.board import Board
from sekretariat.domain.minutes_presence import begun_at, changes_between, first_arrival
from sekretariat.domain.planning.gatherings import told_day
from sekretariat.domain.proceedings import QuorumFinding, told_chair
from sekretariat.domain.rules.quorum import Finding, QuorumKind
from sekretariat.services.minutes_records import Recorded
from sekretariat.services.proceedings import told_chairs
from sekretariat.words import N_, fill, translate
from sekretariat.words.sentences import sentence


def begin_of(board: Board) -> time:
    """Return the minute a day of the session counts as begun."""
    return begun_at(board.began_at, board.attendances)


def chair_of(found: Recorded) -> str:
    """Return who chaired at the beginning: "Ada Muster, stellvertretend für …"."""
    board = found.session
    chair = board.presiding(begin_of(board))
    name = board.name_of(chair.person_id)
    return told_chair(name, chair.capacity, chair.on_behalf_of, found.language)


def chairs_of(found: Recorded) -> str:
    """Return who chaired, with those who took the chair later and since when.

    A further day is told where it was not chaired as the first.
    """
    language = found.language
    first, *further = [told_chairs(one, begin_of(one), language) for one in found.days]
    days = [(number, told) for number, told in enumerate(further, 2) if told not in {first, ""}]
    return "; ".join([first, *(f"{told_day(number, language)} {told}" for number, told in days)])


def opening(found: Recorded) -> str:
    """Return who opened the session when, that it was invited to, and whether it could decide."""
    meeting, language, board = found.meeting, found.language, found.session
    begin = board.began_at
    told = []
    opener = meeting.opened_by or chair_of(found)
    if opener and begin:
        values = {"name": opener, "time": begin}
        told.append(fill(N_("{name} opens the session at {time}."), values, language))
    if meeting.invited_on:
        text = N_("The invitation was sent on {day}.")
        told.append(fill(text, {"day": meeting.invited_on}, language))
    told += _quorum_at_opening(found, board)
    for later in found.days[1:]:
        told += _resumed(found, later)
    return " ".join(told)


def _resumed(found: Recorded, board: Board) -> list[str]:
    """Return that the session went on on a further day, and whether it could decide then."""
    if not board.attendances:
        return []
    values = {
        "place": _begun(told_day(board.day_number, found.language)),
        "day": board.day.held_on,
        "time": begin_of(board),
    }
    text = N_("{place}, {day}, the session goes on at {time}.")
    return [fill(text, values, found.language), *_quorum_at_opening(found, board)]


def _quorum_at_opening(found: Recorded, board: Board) -> list[str]:
    begun, language = begin_of(board), found.language
    stated = [one for one in _findings(board) if _is_at_opening(one, begun)]
    if board.attendances and not stated:
        return [_finding(board.finding(begun), language)]
    return [_stated(one, language) for one in stated]


def _finding(finding: Finding, language: str) -> str:
    return sentence(finding.explanation.code, finding.explanation.values, language)


def _begun(text: str) -> str:
    return text[:1].upper() + text[1:]


def presence_at_items(found: Recorded) -> Mapping[str, str]:
    """Return, by item, who came or left until it was decided, the seats and the quorum then.

    Under "" stands what happened after the last decision of a day.
    """
    told: dict[str, str] = {}
    for board in found.days:
        for item_id, text in _presence_on(found, board).items():
            words = text
            if len(found.days) > 1:
                words = f"{_begun(told_day(board.day_number, found.language))}: {text}"
            told[item_id] = f"{told.get(item_id, '')} {words}".strip()
    return told


def _presence_on(found: Recorded, board: Board) -> dict[str, str]:
    """Return the same for one day of the session."""
    there = board.attendances
    if not there:
        return {}
    told: dict[str, str] = {}
    reached = board.began_at or first_arrival(there)
    stated = _stated_later(found, board)
    of_day = [one for one in found.resolutions if one.day_number == board.day_number]
    decided = {(one.decided_at, one.item_id) for one in of_day if one.decided_at}
    for at, item_id in sorted(decided | stated.keys()):
        seats = stated.get((at, item_id)) or _seats(found, board, at)
        parts = (told.get(item_id, ""), _changed(found, board, (reached, at)), seats)
        told[item_id] = " ".join(dict.fromkeys(part for part in parts if part))
        reached = max(reached, at)
    after = _changed(found, board, (reached, time.max))
    if after:
        told[""] = " ".join(part for part in (told.get("", ""), after) if part)
    return told


def _findings(board: Board) -> list[QuorumFinding]:
    """Return the findings of the quorum as they were kept, by minute."""
    return sorted(board.findings, key=lambda one: one.found_at or time.min)


def _stated_later(found: Recorded, board: Board) -> dict[tuple[time, str], str]:
    """Return what was stated of the quorum after the opening, by minute and item."""
    begun = begin_of(board)
    told: dict[tuple[time, str], str] = {}
    for one in _findings(board):
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


def _seats(found: Recorded, board: Board, at: time) -> str:
    finding = board.finding(at)
    if board.rules.quorum_kind is not QuorumKind.NONE:
        values = {"time": at, "finding": _finding(finding, found.language)}
        return fill(N_("At {time}: {finding}"), values, found.language)
    values = {**finding.explanation.values, "time": at}
    text = N_(
        "At {time} {present} of {base} voting {base:seat|seats} {present:is|are} represented."
    )
    return fill(text, values, found.language)


def _changed(found: Recorded, board: Board, between: tuple[time, time]) -> str:
    changes = changes_between(board.attendances, *between)
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
