"""The minutes as blocks: what the data say, what was worded by hand, what each paper shows.

A block is a key, a title for the clerk, and its text. Nothing is stored of a block but what was
worded by hand: so the draft is made again whenever it is looked at, and no word is lost.
"""

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from enum import StrEnum

from sekretariat.domain.fields import Choice
from sekretariat.domain.minutes import MinutesBlock, MinutesKind, PassageKind
from sekretariat.domain.writing.markup import plain
from sekretariat.words import N_


class BlockKind(StrEnum):
    """What a block tells; the paper dresses it by this."""

    HEAD = "head"
    ATTENDANCE = "attendance"
    OPENING = "opening"
    ITEM = "item"
    PRESENCE = "presence"
    RESULT = "result"
    COURSE = "course"
    INTERNAL = "internal"
    MOTION = "motion"
    RESOLUTION = "resolution"
    VOTE = "vote"
    DISSENT = "dissent"
    TASKS = "tasks"
    NEXT = "next"
    SIGNATURES = "signatures"


class BlockState(Choice):
    """Where a block's text comes from, and whether data and hand have parted."""

    DATA = "daten", N_("from the data")
    WRITTEN = "text", N_("written")
    EMPTY = "leer", N_("nothing written yet")
    BY_HAND = "von_hand", N_("by hand")
    MOVED = "daten_geändert", N_("by hand, the data have changed")
    ORPHANED = "daten_entfallen", N_("by hand, the data are gone")


BY_HAND = frozenset({BlockState.BY_HAND, BlockState.MOVED, BlockState.ORPHANED})
PASSAGES = {
    BlockKind.RESULT: PassageKind.RESULT,
    BlockKind.COURSE: PassageKind.COURSE,
    BlockKind.INTERNAL: PassageKind.INTERNAL,
}
KIND_OF_PASSAGE = {passage: kind for kind, passage in PASSAGES.items()}
COLUMNS = " | "

_DECIDED = frozenset({BlockKind.RESOLUTION, BlockKind.VOTE, BlockKind.DISSENT})
_NOT_PUBLIC = frozenset(
    {
        *(BlockKind.ATTENDANCE, BlockKind.PRESENCE, BlockKind.TASKS),
        *(BlockKind.INTERNAL, BlockKind.MOTION),
    }
)
OF_ITEMS = frozenset({BlockKind.PRESENCE, BlockKind.MOTION, *PASSAGES, *_DECIDED})


@dataclass(frozen=True, kw_only=True)
class Block:
    """A block as the data make it; `item_id` is the agenda item it stands under."""

    key: str
    kind: BlockKind
    title: str
    wording: str = ""
    item_id: str = ""
    is_public: bool = True

    @property
    def said(self) -> str:
        """What stands there as plain text: only passages have a dress."""
        return plain(self.wording) if self.kind in PASSAGES else self.wording


@dataclass(frozen=True, kw_only=True)
class Placed:
    """A block of the draft: what stands there, what the data say, and whose words they are."""

    block: Block
    data: str
    state: BlockState = BlockState.DATA

    @property
    def wording(self) -> str:
        """The text that stands there."""
        return self.block.wording

    @property
    def said(self) -> str:
        """The text that stands there, as plain text."""
        return self.block.said

    @property
    def is_by_hand(self) -> bool:
        """Tell whether a clerk worded a block the data would word too."""
        return self.state in BY_HAND

    def reworded(self, wording: str) -> "Placed":
        """Return the block once a clerk has worded it; what the data say stays."""
        block = replace(self.block, wording=wording)
        if block.kind in PASSAGES:
            return _passage(block)
        if wording == self.data and self.data:
            return Placed(block=block, data=self.data)
        state = self.state if self.is_by_hand else BlockState.BY_HAND
        return Placed(block=block, data=self.data, state=state)


def passage_key(item_id: str, kind: PassageKind) -> str:
    """Return the key of the block that holds a passage."""
    return f"passage:{item_id}:{kind.value}"


def passage_of(key: str) -> tuple[str, PassageKind] | None:
    """Return item and kind of a passage's block; None where the data word the block."""
    name, _, rest = key.partition(":")
    if name != "passage":
        return None
    item_id, _, kind = rest.partition(":")
    return item_id, PassageKind(kind)


def placed(generated: Sequence[Block], edited: Iterable[MinutesBlock]) -> list[Placed]:
    """Return the draft: every block of the data, those worded by hand in the clerk's words.

    A block whose data are gone stays, before the signatures, until a clerk takes it out. The first
    part of a key is the kind of its block.
    """
    by_hand = {one.key: one for one in edited}
    found = [_placed(block, by_hand.pop(block.key, None)) for block in generated]
    orphans = [_orphan(one) for one in by_hand.values()]
    return [*found[:-1], *orphans, *found[-1:]]


def _placed(block: Block, mine: MinutesBlock | None) -> Placed:
    if block.kind in PASSAGES:
        return _passage(block)
    if mine is None:
        return Placed(block=block, data=block.wording)
    has_moved = mine.generated != block.wording
    state = BlockState.MOVED if has_moved else BlockState.BY_HAND
    return Placed(block=replace(block, wording=mine.wording), data=block.wording, state=state)


def _passage(block: Block) -> Placed:
    state = BlockState.WRITTEN if block.wording.strip() else BlockState.EMPTY
    return Placed(block=block, data=block.wording, state=state)


def _orphan(mine: MinutesBlock) -> Placed:
    name = mine.key.partition(":")[0]
    block = Block(
        key=mine.key,
        kind=BlockKind(name),
        title=mine.title,
        wording=mine.wording,
        is_public=False,
    )
    state = BlockState.ORPHANED if mine.generated else BlockState.BY_HAND
    return Placed(block=block, data="", state=state)


def for_paper(blocks: Iterable[Block], kind: MinutesKind) -> list[Block]:
    """Return the blocks that minutes of a kind show; what is internal is on no paper."""
    found = [one for one in blocks if one.kind is not BlockKind.INTERNAL]
    if kind is not MinutesKind.COURSE:
        found = [one for one in found if one.kind is not BlockKind.COURSE]
    if kind is MinutesKind.DECISIONS:
        decided = {one.item_id for one in found if one.kind in _DECIDED}
        shown = {BlockKind.ITEM, *_DECIDED}
        found = [
            one
            for one in found
            if one.kind not in {BlockKind.ITEM, *OF_ITEMS}
            or (one.kind in shown and one.item_id in decided)
        ]
    return found


def for_public(blocks: Iterable[Block], public: Collection[str]) -> list[Block]:
    """Return the blocks of the public extract; `public` are the keys that are public by now.

    No closed item, nothing internal, no dissent without consent, no names of those who came and
    no tasks; resolutions as far as they are released.
    """
    return [one for one in blocks if one.key in public and one.kind not in _NOT_PUBLIC]


def titles_of(blocks: Iterable[Block]) -> dict[str, str]:
    """Return the titles of blocks by key, with the item they stand under."""
    titles: dict[str, str] = {}
    item = ""
    for one in blocks:
        if one.kind is BlockKind.ITEM:
            item = one.title
        titles[one.key] = f"{item}: {one.title}" if one.kind in OF_ITEMS else one.title
    return titles


def packed(blocks: Iterable[Block]) -> str:
    """Return blocks as the text of a version."""
    return json.dumps([asdict(one) for one in blocks], ensure_ascii=False)


def unpacked(content: str) -> list[Block]:
    """Return the blocks of a version's text."""
    rows: list[Mapping[str, object]] = json.loads(content)
    return [_unpacked(row) for row in rows]


def _unpacked(row: Mapping[str, object]) -> Block:
    texts = {name: str(row[name]) for name in ("key", "title", "wording", "item_id")}
    return Block(kind=BlockKind(str(row["kind"])), is_public=bool(row["is_public"]), **texts)
