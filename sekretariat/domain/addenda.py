"""What an agenda says otherwise than the one that was sent: new, changed and dropped items."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass

from sekretariat.domain import agenda
from sekretariat.domain.agenda import AgendaLine, in_order
from sekretariat.domain.fields import Choice
from sekretariat.domain.meetings import AgendaItem, ItemKind, ItemStatus
from sekretariat.words import N_

DROPPED = frozenset({ItemStatus.REMOVED, ItemStatus.POSTPONED})
PAPERS = {True: "papers", False: "closed papers"}
"""The papers of the session as a whole stand in an agenda as items of these ids, by publicness."""
_TOLD = ("title", "rapporteurs", "papers", "is_public")


@dataclass(frozen=True, kw_only=True)
class SentItem:
    """An item as it was told."""

    item_id: str
    number: str
    title: str
    rapporteurs: str = ""
    papers: str = ""
    is_public: bool = True
    is_dropped: bool = False


class ChangeKind(Choice):
    """What happened to an item."""

    NEW = "neu", N_("new")
    CHANGED = "geändert", N_("changed")
    DROPPED = "abgesetzt", N_("dropped")
    PAPERS = "anlagen", N_("attachments of the session")


@dataclass(frozen=True, kw_only=True)
class ItemChange:
    """One difference; `before` is the title told, where it was another one."""

    kind: ChangeKind
    item_id: str
    number: str
    title: str
    before: str = ""
    is_public: bool = True


def as_told(items: Sequence[AgendaItem]) -> list[SentItem]:
    """Return what an agenda tells: no proposals, no section titles.

    What stands below a closed item is closed too, whatever it says of itself.
    """
    public = {line.item_id for line in public_lines(agenda.lines(items))}
    return [
        SentItem(
            item_id=item.id,
            number=item.number,
            title=item.title,
            rapporteurs=item.rapporteurs,
            papers=item.papers,
            is_public=item.id in public,
            is_dropped=item.status in DROPPED,
        )
        for _, item in in_order(items)
        if item.status is not ItemStatus.PROPOSED and item.kind is not ItemKind.SECTION
    ]


def kept_text(items: Sequence[AgendaItem]) -> str:
    """Return an agenda as a dispatch keeps it."""
    return json.dumps([asdict(one) for one in as_told(items)], ensure_ascii=False)


def sent_items(kept: str) -> list[SentItem]:
    """Return the items a dispatch kept."""
    return [SentItem(**one) for one in json.loads(kept or "[]")]


def agenda_changes(
    before: Sequence[SentItem], items: Sequence[AgendaItem]
) -> tuple[ItemChange, ...]:
    """Return what is new, changed or dropped since an agenda was told, in its order."""
    known = {one.item_id: one for one in before}
    now = as_told(items)
    found = [change for one in now if (change := _change(known.get(one.item_id), one))]
    gone = known.keys() - {one.item_id for one in now}
    lost = [_dropped(known[key]) for key in known if key in gone and not known[key].is_dropped]
    return (*found, *lost)


def _change(before: SentItem | None, now: SentItem) -> ItemChange | None:
    if before is None or (before.is_dropped and not now.is_dropped):
        return None if now.is_dropped else _told(ChangeKind.NEW, now)
    if now.is_dropped:
        return None if before.is_dropped else _dropped(now)
    if all(getattr(before, name) == getattr(now, name) for name in _TOLD):
        return None
    return _told(ChangeKind.CHANGED, now, before.title if before.title != now.title else "")


def _told(kind: ChangeKind, item: SentItem, before: str = "") -> ItemChange:
    return ItemChange(
        kind=ChangeKind.PAPERS if item.item_id in PAPERS.values() else kind,
        item_id=item.item_id,
        number=item.number,
        title=item.title,
        before=before,
        is_public=item.is_public,
    )


def _dropped(item: SentItem) -> ItemChange:
    return _told(ChangeKind.DROPPED, item)


def public_lines(lines: Sequence[AgendaLine]) -> list[AgendaLine]:
    """Return an agenda without closed items and all that stands below them."""
    hidden: set[str] = set()
    shown = []
    for line in lines:
        if not line.is_public or line.parent_id in hidden:
            hidden.add(line.item_id)
        else:
            shown.append(line)
    return shown
