"""What the paper of the minutes says: the draft, or what was sent, as their kind shows it."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from sekretariat.domain.minutes_blocks import Block, for_paper, unpacked
from sekretariat.services.minutes_records import Recorded, recorded
from sekretariat.services.minutes_texts import draft_of
from sekretariat.services.minutes_versions import versions_of
from sekretariat.services.objections import corrections, titles_of
from sekretariat.storage.unit_of_work import Reader
from sekretariat.words import N_, fill, shown

if TYPE_CHECKING:
    from sekretariat.documents.masthead import Occasion
    from sekretariat.documents.minutes import Correction, MinutesTold


def contents(
    reader: Reader, meeting_id: str, occasion: "Occasion", *, only_corrections: bool = False
) -> "tuple[MinutesTold, Occasion]":
    """Return what the minutes of a session say, and when it was really held."""
    from sekretariat.documents.minutes import MinutesTold  # noqa: PLC0415  lazy

    found = recorded(reader, meeting_id)
    minutes, meeting = found.minutes, found.meeting
    blocks = blocks_of(reader, found)
    told = MinutesTold(
        kind=shown(minutes.kind, found.language),
        state=_state(found),
        blocks=() if only_corrections else for_paper(blocks, minutes.kind),
        objections_until=None if minutes.approved_on else minutes.objection_until,
        corrections=_corrections(reader, found, blocks),
        approval=minutes.approval_note,
        is_correction=only_corrections,
    )
    begun = meeting.actual_begin or meeting.begins_at
    ended = meeting.actual_end or meeting.ends_at
    return told, replace(occasion, begins_at=begun, ends_at=ended)


def blocks_of(reader: Reader, found: Recorded) -> list[Block]:
    """Return the text of the minutes: what was sent, word for word, before that the draft."""
    if found.minutes.sent_on is None:
        return [one.block for one in draft_of(found)]
    return unpacked(versions_of(reader, found.meeting.id)[0].content)


def _state(found: Recorded) -> str:
    """Return how far the minutes are, with the day: "genehmigt am 05.01.2021"."""
    minutes, language = found.minutes, found.language
    day = minutes.approved_on or minutes.sent_on
    state = shown(minutes.status, language)
    text = N_("{state} ({day})")
    return fill(text, {"state": state, "day": day}, language) if day else state


def _corrections(reader: Reader, found: Recorded, blocks: Sequence[Block]) -> "list[Correction]":
    from sekretariat.documents.minutes import Correction  # noqa: PLC0415  lazy

    titles = titles_of(blocks)
    return [
        Correction(
            number=one.number or 0,
            part=titles.get(one.block, ""),
            passage=one.passage,
            wording=one.correction,
            decided_on=one.decided_on,
        )
        for one in corrections(reader, found.minutes)
    ]
