"""What the paper of the minutes says: the draft as the kind of minutes shows it."""

from dataclasses import replace
from typing import TYPE_CHECKING

from sekretariat.domain.minutes_blocks import for_paper
from sekretariat.services.minutes_records import recorded
from sekretariat.services.minutes_texts import draft_of
from sekretariat.storage.unit_of_work import Reader
from sekretariat.words import shown

if TYPE_CHECKING:
    from sekretariat.documents.masthead import Occasion
    from sekretariat.documents.minutes import MinutesTold


def contents(
    reader: Reader, meeting_id: str, occasion: "Occasion"
) -> "tuple[MinutesTold, Occasion]":
    """Return what the minutes of a session say, and when it was really held."""
    from sekretariat.documents.minutes import MinutesTold  # noqa: PLC0415  lazy

    found = recorded(reader, meeting_id)
    minutes, meeting = found.minutes, found.meeting
    told = MinutesTold(
        kind=shown(minutes.kind, found.language),
        state=shown(minutes.status, found.language),
        blocks=for_paper((one.block for one in draft_of(found)), minutes.kind),
        objections_until=minutes.objection_until,
    )
    begun = meeting.actual_begin or meeting.begins_at
    ended = meeting.actual_end or meeting.ends_at
    return told, replace(occasion, begins_at=begun, ends_at=ended)
