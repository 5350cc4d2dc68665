"""What a clerk does with an agenda: add, change, move, indent, remove, fix numbers."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from sekretariat.domain import agenda
from sekretariat.domain.addenda import public_lines
from sekretariat.domain.agenda import AgendaLine, children_of, in_order
from sekretariat.domain.attachments import Attachment
from sekretariat.domain.dispatches import Dispatch
from sekretariat.domain.fields import check
from sekretariat.domain.meetings import AgendaItem, ItemStatus, Meeting
from sekretariat.domain.problems import Problem, Refused, refuse_errors
from sekretariat.services.context import Context
from sekretariat.storage.unit_of_work import UnitOfWork
from sekretariat.words import N_, shown


class Agendas:
    """The agendas of sessions; every action renumbers what is not fixed."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def items(self, meeting_id: str) -> list[AgendaItem]:
        """Return the items of an agenda in reading order."""
        with self._context.reader() as reader:
            items = reader.find(AgendaItem, meeting_id=meeting_id)
        return [item for _, item in in_order(items)]

    def choices(self) -> list[tuple[str, str]]:
        """Return (id, number, title and session) of all items, for reference fields."""
        with self._context.reader() as reader:
            meetings = reader.find(Meeting)
            items = reader.find(AgendaItem)
        days = {one.id: shown(one.held_on) for one in meetings}
        return [
            (one.id, f"{one.number} {one.title} · {days[one.meeting_id]}".strip()) for one in items
        ]

    def lines(self, meeting_id: str) -> list[AgendaLine]:
        """Return the agenda as screen and paper show it, with the running clock."""
        with self._context.reader() as reader:
            meeting = reader.get(Meeting, meeting_id)
            return agenda.lines(reader.find(AgendaItem, meeting_id=meeting_id), meeting.begins_at)

    def item(self, item_id: str) -> AgendaItem:
        """Return one item."""
        with self._context.reader() as reader:
            return reader.get(AgendaItem, item_id)

    def add(self, item: AgendaItem, *, after_id: str = "") -> AgendaItem:
        """Add an item, after another one or at the end of its level, of the same agenda."""
        with self._change(item.meeting_id, N_("Add item {title}"), item.title) as items:
            known = {"", *(one.id for one in items)}
            for wanted in (item.parent_id, after_id):
                if wanted not in known:
                    raise Refused(Problem("record.unknown", {"value": wanted}))
            after = next((one for one in items if one.id == after_id), None)
            if after is not None:
                item.parent_id = after.parent_id
            siblings = children_of(items, item.parent_id)
            place = siblings.index(after) + 1 if after in siblings else len(siblings)
            items.append(item)
            agenda.move(items, item.id, item.parent_id, place)
        return item

    def save(self, item: AgendaItem) -> AgendaItem:
        """Save an edited item; a number written by hand must not stand on the agenda already."""
        label = N_("Change item {title}")
        with self._change(item.meeting_id, label, item.title) as items:
            same = [one for one in items if one.id != item.id and one.number == item.number]
            if item.number_frozen and item.number and any(one.number_frozen for one in same):
                values = {"number": item.number}
                raise Refused(Problem("agenda.number_taken", values, "number"))
            stored = next((one for one in items if one.id == item.id), item)
            if (
                stored.number_frozen
                and stored.number != item.number
                and self._is_told(item.meeting_id)
            ):
                values = {"number": stored.number}
                raise Refused(Problem("agenda.number_fixed", values, "number"))
            items[:] = [item if one.id == item.id else one for one in items]
            if len(in_order(items)) < len(items):
                raise Refused(Problem("agenda.under_itself", {"title": item.title}, "parent_id"))
            agenda.renumber(items)
        return item

    def move(self, item_id: str, parent_id: str, place: int) -> None:
        """Put an item with all below it at a place (0 = first) under a parent ("" = top level)."""
        item = self.item(item_id)
        with self._change(item.meeting_id, N_("Move item {title}"), item.title) as items:
            agenda.move(items, item_id, parent_id, place)

    def shift(self, item_id: str, step: int) -> None:
        """Move an item up (-1) or down (+1) among its neighbours."""
        item = self.item(item_id)
        siblings = children_of(self.items(item.meeting_id), item.parent_id)
        place = [one.id for one in siblings].index(item_id) + step
        if 0 <= place < len(siblings):
            self.move(item_id, item.parent_id, place)

    def indent(self, item_id: str) -> None:
        """Put an item under its upper neighbour."""
        item = self.item(item_id)
        items = self.items(item.meeting_id)
        siblings = [one.id for one in children_of(items, item.parent_id)]
        place = siblings.index(item_id)
        if place > 0:
            above = siblings[place - 1]
            self.move(item_id, above, len(children_of(items, above)))

    def outdent(self, item_id: str) -> None:
        """Put an item beside the one it is under, right after it."""
        item = self.item(item_id)
        if not item.parent_id:
            return
        parent = self.item(item.parent_id)
        siblings = children_of(self.items(item.meeting_id), parent.parent_id)
        place = [one.id for one in siblings].index(parent.id) + 1
        self.move(item_id, parent.parent_id, place)

    def remove(self, item_ids: list[str]) -> None:
        """Take items with all below them off an agenda; what was sent stays as removed."""
        first = self.item(item_ids[0])
        was_sent = self._is_told(first.meeting_id)
        with self._context.work("agenda.remove", N_("Remove items from the agenda")) as work:
            items = work.find(AgendaItem, meeting_id=first.meeting_id)
            gone = set(item_ids)
            for item_id in item_ids:
                gone |= {below.id for _, below in in_order(items, item_id)}
            told = {item.id for item in items if was_sent and item.number_frozen}
            for item in items:
                if item.id in gone & told:
                    item.status = ItemStatus.REMOVED
            gone -= told | {item.parent_id for item in items if item.id in told}
            seen = {line.item_id for line in public_lines(agenda.lines(items))}
            for paper in work.find(Attachment, item_id=sorted(gone)):
                paper.is_public = paper.is_public and paper.item_id in seen
                paper.item_id = ""  # it stays with the session
                work.save(paper)
            for _, item in reversed(in_order(items)):
                if item.id in gone:
                    work.delete(item)
            kept = [item for item in items if item.id not in gone]
            agenda.renumber(kept)
            _save_all(work, kept)

    def copy_items(self, meeting_id: str, item_ids: Iterable[str]) -> list[AgendaItem]:
        """Put copies of items of another session, with their tree, at the end of an agenda.

        An item whose parent is not copied comes to the top level. Numbers follow the new places.
        """
        wanted = set(item_ids)
        with self._context.work("agenda.copy", N_("Copy items from another session")) as work:
            items = work.find(AgendaItem, meeting_id=meeting_id)
            sources = work.find(AgendaItem, id=wanted)
            origin = work.find(AgendaItem, meeting_id={one.meeting_id for one in sources})
            copies: dict[str, AgendaItem] = {}
            for _, source in in_order(origin):
                if source.id in wanted:
                    parent = copies.get(source.parent_id)
                    copies[source.id] = _copy(source, meeting_id, parent.id if parent else "")
                    copies[source.id].position = len(items) + len(copies)
            items += copies.values()
            agenda.renumber(items)
            _save_all(work, items)
        return list(copies.values())

    def freeze(self, meeting_id: str, *, frozen: bool = True) -> None:
        """Fix all numbers (after dispatch), or let them follow their places again."""
        fix, release = N_("Fix the numbers of the agenda"), N_("Release the agenda's numbers")
        if not frozen and self._is_told(meeting_id):
            raise Refused(Problem("agenda.numbers_sent"))
        with self._change(meeting_id, fix if frozen else release, "") as items:
            for item in items:
                item.number_frozen = frozen and bool(item.number)
            agenda.renumber(items)

    def _is_told(self, meeting_id: str) -> bool:
        """Tell whether the agenda went out: then its numbers are others' too."""
        with self._context.reader() as reader:
            sent = reader.find(Dispatch, meeting_id=meeting_id)
        return any(one.sent_at is not None and one.agenda for one in sent)

    @contextmanager
    def _change(self, meeting_id: str, label: str, title: str) -> Iterator[list[AgendaItem]]:
        """Give all items of an agenda; what was changed in them is checked and saved."""
        with self._context.work("agenda.change", label, title=title) as work:
            items = work.find(AgendaItem, meeting_id=meeting_id)
            yield items
            _save_all(work, items)


def _copy(source: AgendaItem, meeting_id: str, parent_id: str) -> AgendaItem:
    """Return a new item with what holds for any session; number, papers and status do not."""
    return AgendaItem(
        meeting_id=meeting_id,
        parent_id=parent_id,
        title=source.title,
        kind=source.kind,
        is_public=source.is_public,
        rapporteurs=source.rapporteurs,
        minutes_planned=source.minutes_planned,
        requested_by=source.requested_by,
    )


def _save_all(work: UnitOfWork, items: list[AgendaItem]) -> None:
    for _, item in in_order(items):
        refuse_errors(check(item))
        work.save(item)
