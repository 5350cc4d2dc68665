"""The approval of minutes on the agenda of a later session."""

from sekretariat.domain import agenda
from sekretariat.domain.agenda import in_order
from sekretariat.domain.meetings import AgendaItem, ItemKind, ItemStatus, Meeting
from sekretariat.domain.minutes import Minutes
from sekretariat.domain.sessions import ordinal_name
from sekretariat.storage.unit_of_work import UnitOfWork
from sekretariat.words import N_, fill


def place_approval(work: UnitOfWork, minutes: Minutes, meeting: Meeting, later: Meeting) -> None:
    """Put the approval of minutes first on the agenda of a later session, if it is not there.

    An item for minutes that stands there already is taken, with the session named in its title.
    Where numbers are fixed nothing moves: the item comes last, as an addition.
    """
    items = work.find(AgendaItem, meeting_id=later.id)
    ready = [one for _, one in in_order(items) if one.kind is ItemKind.MINUTES]
    is_fixed = any(one.number_frozen for one in items)
    item = ready[0] if ready else AgendaItem(meeting_id=later.id, kind=ItemKind.MINUTES)
    if not ready:
        item.status = ItemStatus.ADDED if is_fixed else ItemStatus.INCLUDED
        items.append(item)
        agenda.move(items, item.id, "", len(items) if is_fixed else 0)
    if not item.number_frozen:
        values = {"session": ordinal_name(meeting), "day": meeting.held_on}
        item.title = fill(N_("Approval of the minutes: {session} on {day}"), values)
    for _, one in in_order(items):
        work.save(one)
    minutes.approval_item_id = item.id
