"""What a reader of the minutes would stumble over (domain paper 4.9), each with its place."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sekretariat.domain.bodies import Body
from sekretariat.domain.gender_signs import gender_signs, is_marked
from sekretariat.domain.meetings import AgendaItem, ItemKind, ItemStatus
from sekretariat.domain.minutes import PassageKind
from sekretariat.domain.minutes_blocks import BlockKind, BlockState, Placed, passage_key, titles_of
from sekretariat.domain.names import fold
from sekretariat.domain.paper_words import is_known, named, open_places
from sekretariat.domain.problems import Problem, Severity
from sekretariat.domain.resolutions import Release, Resolution, TaskStatus, VoteForm
from sekretariat.services.context import Context
from sekretariat.services.minutes_records import Recorded, recorded
from sekretariat.services.minutes_texts import draft_of
from sekretariat.storage.unit_of_work import Reader

WITHOUT_RESULT = frozenset({ItemKind.SECTION, ItemKind.OPENING, ItemKind.FORMALITY})
OFF = frozenset({ItemStatus.REMOVED, ItemStatus.POSTPONED})
WRITTEN = frozenset({BlockKind.RESULT, BlockKind.COURSE})


@dataclass(frozen=True)
class Stumble:
    """Something to look at: the key of the block it stands in, and the problem."""

    key: str
    problem: Problem


class MinutesChecks:
    """Checks of minutes before they go out."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def of_meeting(self, meeting_id: str) -> list[Stumble]:
        """Return what to look at before the dispatch: what blocks it first, then warnings."""
        with self._context.reader() as reader:
            found = recorded(reader, meeting_id)
            mode = reader.get(Body, found.meeting.body_id).language_mode
        draft = draft_of(found)
        titles = titles_of(one.block for one in draft)
        today = self._context.today()
        stumbles = [
            *placeholders(draft),
            *_head(found, today),
            *_items(found, draft),
            *_votes(found),
            *_tasks(found),
            *_names(found, draft, titles),
            *_parted(draft, titles),
        ]
        if is_marked(mode, found.minutes.sent_on or today):
            stumbles += _signs(draft, titles)
        stumbles += _held_back(found)
        order = (Severity.ERROR, Severity.WARNING)
        return sorted(stumbles, key=lambda one: order.index(one.problem.severity))


def placeholders(draft: Sequence[Placed]) -> Iterator[Stumble]:
    """Give the places still to be filled in; they keep minutes from being sent."""
    titles = titles_of(one.block for one in draft)
    for one in draft:
        for value in open_places(one.said):
            values = {"block": titles[one.block.key], "value": value}
            yield Stumble(one.block.key, Problem("minutes.placeholder", values))


def sending_problems(reader: Reader, meeting_id: str) -> list[Problem]:
    """Return what keeps the text of the minutes from being sent."""
    return [one.problem for one in placeholders(draft_of(recorded(reader, meeting_id)))]


def _warning(key: str, code: str, **values: object) -> Stumble:
    return Stumble(key, Problem(code, values, severity=Severity.WARNING))


def _head(found: Recorded, today: date) -> Iterator[Stumble]:
    if not found.session.chair_id:
        yield _warning("head:", "check.no_chair")
    if not found.meeting.minute_taker_id:
        yield _warning("head:", "check.no_minute_taker")
    if not found.attendances:
        yield _warning("attendance:", "check.nobody_there")
    weeks, held_on = found.session.rules.minutes_weeks, found.meeting.held_on
    if weeks and held_on and found.minutes.sent_on is None:
        due = held_on + timedelta(weeks=weeks)
        if due < today:
            yield _warning("head:", "minutes.overdue", day=due)


def _items(found: Recorded, draft: Sequence[Placed]) -> Iterator[Stumble]:
    told = {one.block.item_id for one in draft if _is_result(one)}
    above = {item.parent_id for item in found.items}
    titles = {one.block.item_id: one.block.title for one in draft if _is_item(one)}
    for item in found.items:
        if _needs_result(item) and item.id not in told and item.id not in above:
            key = passage_key(item.id, PassageKind.RESULT)
            yield _warning(key, "check.no_result", item=titles[item.id])


def _needs_result(item: AgendaItem) -> bool:
    return item.kind not in WITHOUT_RESULT and item.status not in OFF


def _is_item(one: Placed) -> bool:
    return one.block.kind is BlockKind.ITEM


def _is_result(one: Placed) -> bool:
    kind = one.block.kind
    return kind is BlockKind.RESOLUTION or (kind is BlockKind.RESULT and bool(one.wording.strip()))


def _votes(found: Recorded) -> Iterator[Stumble]:
    for one in found.resolutions:
        yield from _counted(one)
        at, board = one.decided_at, found.days[one.day_number - 1]
        has_people = bool(board.attendances)
        if one.number and at and has_people and not board.finding(at).quorate:
            yield _warning(f"vote:{one.id}", "check.no_quorum", block=one.number)


def _counted(one: Resolution) -> Iterator[Stumble]:
    """Give votes that cannot be: more than could vote; or that are missing."""
    counted = [one.yes, one.no, one.abstain, one.invalid]
    cast = sum(vote or 0 for vote in counted)
    present = one.base if one.present is None else one.present
    if one.form is VoteForm.CONSENSUS or present is None or not cast or cast == present:
        return
    code = "check.votes_too_many" if cast > present else "check.votes_missing"
    key, block = f"vote:{one.id}", one.number or one.wording[:40]
    yield _warning(key, code, block=block, cast=cast, present=present)


def _tasks(found: Recorded) -> Iterator[Stumble]:
    for one in found.tasks:
        if one.status is TaskStatus.OPEN and not found.owner(one):
            yield _warning("tasks:", "check.task_without_owner", title=one.title)


def _names(found: Recorded, draft: Sequence[Placed], titles: dict[str, str]) -> Iterator[Stumble]:
    """Give names in the text that nobody on the list bears, where there is a list."""
    if not found.attendances:
        return
    there = set(_words_of(_listed(found)))
    listed = {one.person_id for one in found.attendances}
    absent = {
        line.name
        for board in found.days
        for line in board.roster.lines
        if line.person_id and line.person_id not in listed
    }
    for one in draft:
        if one.block.kind in WRITTEN:
            unknown = [name for name in named(one.said) if not is_known(name, there)]
            unknown += [name for name in sorted(absent) if name in one.said]
            for name in dict.fromkeys(unknown):
                place = titles[one.block.key]
                yield _warning(one.block.key, "check.not_attending", block=place, name=name)


def _listed(found: Recorded) -> Iterator[str]:
    yield found.meeting.opened_by
    yield found.name(found.session.chair_id)
    yield found.name(found.meeting.minute_taker_id)
    for one in found.attendances:
        yield found.name(one.person_id) or one.guest_name


def _words_of(names: Iterable[str]) -> Iterator[str]:
    for name in names:
        yield from fold(name).split()


def _parted(draft: Sequence[Placed], titles: dict[str, str]) -> Iterator[Stumble]:
    codes = {BlockState.MOVED: "check.moved", BlockState.ORPHANED: "check.orphaned"}
    for one in draft:
        if one.state in codes:
            yield _warning(one.block.key, codes[one.state], block=titles[one.block.key])


def _signs(draft: Sequence[Placed], titles: dict[str, str]) -> Iterator[Stumble]:
    for one in draft:
        for place in gender_signs(one.said):
            key = one.block.key
            yield _warning(key, "check.gender_sign", block=titles[key], word=place.word)


def _held_back(found: Recorded) -> Iterator[Stumble]:
    for one in found.resolutions:
        is_public = one.item_id not in found.closed
        if one.number and is_public and one.release is Release.NO:
            yield _warning(f"resolution:{one.id}", "check.not_released", block=one.number)
