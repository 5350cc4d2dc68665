"""The minutes as the data word them: one block after the other, nothing typed twice."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from sekretariat.domain.meetings import AgendaItem, ItemKind, ItemStatus
from sekretariat.domain.minutes import Passage, PassageKind
from sekretariat.domain.minutes_blocks import (
    COLUMNS,
    KIND_OF_PASSAGE,
    Block,
    BlockKind,
    Placed,
    passage_key,
    placed,
)
from sekretariat.domain.planning.gatherings import told_day
from sekretariat.domain.resolutions import (
    Dissent,
    Release,
    Resolution,
    ResolutionKind,
    ResolutionStatus,
)
from sekretariat.domain.votes import Motion
from sekretariat.services.minutes_attendance import attendance_lines, summaries
from sekretariat.services.minutes_people import (
    chairs_of,
    opening,
    presence_at_items,
    signers,
)
from sekretariat.services.minutes_records import Recorded
from sekretariat.services.minutes_votes import told_motion, told_names, told_vote
from sekretariat.words import N_, fill, shown, translate

OFF = {
    ItemStatus.REMOVED: N_("The item was taken off the agenda."),
    ItemStatus.POSTPONED: N_("The item was put off to a later session."),
}


def draft_of(found: Recorded) -> list[Placed]:
    """Return the draft: what the data say, parts worded by hand in the clerk's words."""
    return placed(blocks(found), found.edited)


def blocks(found: Recorded) -> list[Block]:
    """Return what the data say of a session, in the order of the paper."""
    said = _Texts(found)
    return [*said.beginning(), *said.items(), *said.end()]


class _Texts:
    """Words one session in the language of its papers."""

    def __init__(self, found: Recorded) -> None:
        self._found = found
        self._language = found.language
        self._passages = {(one.item_id, one.kind): one for one in found.passages}
        self._presence: Mapping[str, str] = presence_at_items(found)

    def beginning(self) -> Iterator[Block]:
        """Return head, attendance and opening."""
        found, meeting = self._found, self._found.meeting
        pairs = (
            (self._say(N_("Chair")), chairs_of(found)),
            (self._say(N_("Minute-taker")), found.name(meeting.minute_taker_id)),
            *summaries(found),
            (self._say(N_("Interruptions")), meeting.interruptions),
        )
        head = "\n".join(f"{label}: {told}" for label, told in pairs if told)
        yield self._block(BlockKind.HEAD, "", N_("Head"), head)
        yield self._block(BlockKind.ATTENDANCE, "", N_("Attendance"), attendance_lines(found))
        added = [one.number for one in found.items if one.status is ItemStatus.ADDED]
        told = [opening(found)]
        if added:
            text = N_("The agenda was extended by item {numbers}.")
            told.append(fill(text, {"numbers": ", ".join(added)}, self._language))
        text = " ".join(part for part in told if part)
        yield self._block(BlockKind.OPENING, "", N_("Opening and quorum"), text)

    def items(self) -> Iterator[Block]:
        """Return the items of the agenda with all that stands under them."""
        for item in self._found.items:
            yield from self._item(item)
        loose = [one for one in self._found.resolutions if not one.item_id]
        passages = [one for one in self._found.passages if not one.item_id]
        motions = [one for one in self._found.motions if not one.item_id]
        if loose or passages or motions:
            title = N_("Resolutions without an item")
            yield self._block(BlockKind.ITEM, "", title, "")
            for passage in passages:
                yield self._passage("", passage.kind, passage)
            yield from self._decisions("")

    def end(self) -> Iterator[Block]:
        """Return what came after the last item: tasks, the end, the next session, signatures."""
        found = self._found
        rows = [(one.title, found.owner(one), shown(one.due_on)) for one in found.tasks]
        if rows:
            lines = "\n".join(COLUMNS.join(cell or "–" for cell in row) for row in rows)
            yield self._block(BlockKind.TASKS, "", N_("Tasks"), lines)
        if left := self._presence.get(""):
            yield self._block(BlockKind.PRESENCE, "", N_("Who came and left"), left)
        yield self._block(BlockKind.NEXT, "", N_("End and next session"), self._ending())
        signed = "\n".join(signers(found))
        yield self._block(BlockKind.SIGNATURES, "", N_("Signatures"), signed)

    def _item(self, item: AgendaItem) -> Iterator[Block]:
        title = item.title
        if item.kind is not ItemKind.SECTION and item.number:
            number = fill(N_("Item {number}"), {"number": item.number}, self._language)
            title = f"{number} {item.title}"
        yield Block(
            key=f"item:{item.id}",
            kind=BlockKind.ITEM,
            title=title,
            wording=self._subject(item),
            item_id=item.id,
            is_public=self._is_public(item.id),
        )
        if item.kind is ItemKind.SECTION:
            return
        if present := self._presence.get(item.id):
            yield self._block(BlockKind.PRESENCE, item.id, N_("Who came and left"), present)
        for kind in (PassageKind.COURSE, PassageKind.RESULT, PassageKind.INTERNAL):
            yield self._passage(item.id, kind, self._passages.get((item.id, kind)))
        yield from self._decisions(item.id)

    def _subject(self, item: AgendaItem) -> str:
        pairs = ((N_("Paper"), item.papers), (N_("Report"), item.rapporteurs))
        told = [f"{self._say(label)}: {text}" for label, text in pairs if text]
        if item.status in OFF:
            told.append(self._say(OFF[item.status]))
        if item.id in self._found.closed:
            told.append(self._say(N_("Not public.")))
        return " · ".join(told)

    def _passage(self, item_id: str, kind: PassageKind, passage: Passage | None) -> Block:
        return Block(
            key=passage_key(item_id, kind),
            kind=KIND_OF_PASSAGE[kind],
            title=shown(kind, self._language),
            wording=passage.wording if passage else "",
            item_id=item_id,
            is_public=self._is_public(item_id) and kind is not PassageKind.INTERNAL,
        )

    def _decisions(self, item_id: str) -> Iterator[Block]:
        voted = {one.motion_id for one in self._found.resolutions}
        for motion in self._found.motions:
            if motion.item_id == item_id and motion.id not in voted:
                yield self._motion(motion, told_motion(self._found, motion))
        for one in self._found.resolutions:
            is_rejected = one.status is ResolutionStatus.REJECTED
            if one.item_id == item_id and (one.number or is_rejected):
                yield from self._decision(one)

    def _decision(self, one: Resolution) -> Iterator[Block]:
        kind = shown(one.kind, self._language)
        name = kind[:1].upper() + kind[1:]
        is_election = one.kind is ResolutionKind.ELECTION
        lost = N_("Election without a result") if is_election else N_("Motion, rejected")
        for motion in self._found.motions:
            if motion.id == one.motion_id:
                told = told_motion(self._found, motion, is_worded=motion.wording != one.wording)
                yield self._motion(motion, told)
        title = f"{name} {one.number}" if one.number else self._say(lost)
        yield self._of(one, BlockKind.RESOLUTION, title, one.wording)
        label = self._say(N_("Vote"))
        vote = f"{label} {one.number}".strip()
        yield self._of(one, BlockKind.VOTE, vote, told_vote(self._found, one))
        if names := told_names(self._found, one):
            title = self._say(N_("Votes by name"))
            block = self._of(one, BlockKind.VOTE, title, names)
            yield replace(block, key=f"{block.kind.value}:names:{one.id}", is_public=False)
        for dissent in self._found.dissents:
            if dissent.resolution_id == one.id:
                yield self._dissent(one, dissent)

    def _motion(self, motion: Motion, told: str) -> Block:
        title = shown(motion.kind, self._language)
        block = self._block(BlockKind.MOTION, motion.item_id, title[:1].upper() + title[1:], told)
        return replace(block, key=f"{block.kind.value}:{motion.id}")

    def _dissent(self, one: Resolution, dissent: Dissent) -> Block:
        name, sender = self._found.name(dissent.person_id), self._found.sender(dissent.person_id)
        who = f"{name} ({sender})" if sender else name
        values = {"name": who, "wording": dissent.wording}
        told = fill(N_("{name} declares for the record: {wording}"), values, self._language)
        title = fill(N_("For the record: {name}"), {"name": name}, self._language)
        block = self._of(one, BlockKind.DISSENT, title, told)
        is_public = block.is_public and dissent.may_be_published
        return replace(block, key=f"{block.kind.value}:{dissent.id}", is_public=is_public)

    def _ending(self) -> str:
        meeting, later = self._found.meeting, self._found.next_session
        told = []
        end = meeting.actual_end
        if end:
            text, last = N_("The session ends at {time}."), len(self._found.days)
            if last > 1:
                text = N_("The session ends {day} at {time}.")
            values = {"time": end, "day": told_day(last, self._language)}
            told.append(fill(text, values, self._language))
        if later is not None:
            text = N_("The next session is on {day}.")
            told.append(fill(text, {"day": later.held_on}, self._language))
        return " ".join(told)

    def _of(self, one: Resolution, kind: BlockKind, title: str, told: str) -> Block:
        return Block(
            key=f"{kind.value}:{one.id}",
            kind=kind,
            title=title,
            wording=told,
            item_id=one.item_id,
            is_public=self._is_public(one.item_id) and one.release is not Release.NO,
        )

    def _block(self, kind: BlockKind, item_id: str, title: str, wording: str) -> Block:
        return Block(
            key=f"{kind.value}:{item_id}",
            kind=kind,
            title=self._say(title),
            wording=wording,
            item_id=item_id,
            is_public=self._is_public(item_id),
        )

    def _is_public(self, item_id: str) -> bool:
        return item_id not in self._found.closed

    def _say(self, text: str) -> str:
        return translate(text, self._language)
