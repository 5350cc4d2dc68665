"""Of the sample: the sessions with their agendas, and a question put in writing."""

from collections.abc import Sequence
from uuid import NAMESPACE_URL, uuid5

from sekretariat.domain.circulars import Circular
from sekretariat.domain.meetings import AgendaItem, Meeting
from sekretariat.services.sample.source import SampleSource, Values
from sekretariat.services.secretariat import Secretariat


def set_sessions(office: Secretariat, source: SampleSource) -> None:
    """Enter the sessions; those without items of their own take the standard items of the body."""
    for values in source.part("meetings"):
        meeting = _drafted(office, source, values)
        items = values.get("items", ())
        office.meetings.add(meeting, with_standard_items=not items)
        _add_items(office, source, meeting.id, items)
        if values.get("shown"):
            source.ids["shown-meeting"] = meeting.id


def ask_in_writing(office: Secretariat, source: SampleSource) -> None:
    """Open the circular votes, by the rules of their bodies."""
    for values in source.part("circulars"):
        wanted = source.made(Circular, values)
        circular = office.circulars.draft(wanted.body_id, wanted.opened_on)
        source.fill(circular, values)
        office.circulars.save(circular)


def _drafted(office: Secretariat, source: SampleSource, values: Values) -> Meeting:
    wanted = source.made(Meeting, values)
    meeting = office.meetings.draft(wanted.body_id, wanted.held_on)
    meeting.id = _steady_id(meeting)
    source.fill(meeting, values)
    if not source.is_played:
        source.fill(meeting, values.get("outcome", {}))
    return meeting


def _steady_id(meeting: Meeting) -> str:
    """Return an id that is the same in every run: calendar files carry it to the members."""
    return str(uuid5(NAMESPACE_URL, f"sample/{meeting.held_on}/{meeting.ordinal_in_term}"))


def _add_items(
    office: Secretariat,
    source: SampleSource,
    meeting_id: str,
    items: Sequence[Values],
    parent_id: str = "",
) -> None:
    for values in items:
        made = source.made(AgendaItem, values, meeting_id=meeting_id, parent_id=parent_id)
        item = office.agendas.add(made)
        _add_items(office, source, meeting_id, values.get("items", ()), item.id)
