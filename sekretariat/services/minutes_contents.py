"""What the paper of the minutes says: the draft, or what was sent, as their kind shows it."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from sekretariat.domain.agenda import lines
from sekretariat.domain.attachments import Attachment, going_out
from sekretariat.domain.minutes_blocks import Block, for_paper, for_public, titles_of, unpacked
from sekretariat.services.minutes_records import Recorded, recorded
from sekretariat.services.minutes_texts import blocks as blocks_of_data
from sekretariat.services.minutes_texts import draft_of
from sekretariat.services.minutes_versions import versions_of
from sekretariat.services.objections import corrections
from sekretariat.storage.unit_of_work import Reader
from sekretariat.words import N_, fill, shown

if TYPE_CHECKING:
    from sekretariat.documents.content import Document
    from sekretariat.documents.masthead import Masthead, Occasion
    from sekretariat.documents.minutes import Correction, MinutesTold


def paper_of(
    reader: Reader, meeting_id: str, paper: str, heads: "tuple[Occasion, Masthead]"
) -> "Document":
    """Return a paper about what came of a session: minutes, extract, correction, press text."""
    from sekretariat.documents.minutes import minutes_paper  # noqa: PLC0415  lazy
    from sekretariat.documents.press_release import press_paper  # noqa: PLC0415  lazy
    from sekretariat.services.press import to_print  # noqa: PLC0415  lazy

    occasion, masthead = heads
    if paper == "press-release":
        return press_paper(to_print(reader, meeting_id, masthead.as_of), occasion, masthead)
    return minutes_paper(*contents(reader, meeting_id, occasion, paper), masthead)


def contents(
    reader: Reader, meeting_id: str, occasion: "Occasion", paper: str
) -> "tuple[MinutesTold, Occasion]":
    """Return what a paper of the minutes says, and when the session was really held.

    `paper` is "minutes", "minutes-extract" for the public, or "correction" for these alone.
    """
    from sekretariat.documents.minutes import (  # noqa: PLC0415  lazy
        CORRECTION,
        EXTRACT,
        MINUTES,
        MinutesTold,
    )

    found = recorded(reader, meeting_id)
    minutes, meeting = found.minutes, found.meeting
    blocks = blocks_of(reader, found)
    corrected = _corrections(reader, found, blocks)
    shown_blocks = [] if paper == "correction" else for_paper(blocks, minutes.kind)
    if paper == "minutes-extract":
        public = {one.key for one in blocks_of_data(found) if one.is_public}
        shown_blocks = for_public(shown_blocks, public)
        titles = titles_of(blocks)
        kept = {titles[one.key] for one in shown_blocks}
        corrected = [one for one in corrected if one.part in kept]
    told = MinutesTold(
        kind=shown(minutes.kind, found.language),
        state=_state(found),
        blocks=shown_blocks,
        objections_until=None if minutes.approved_on else minutes.objection_until,
        corrections=corrected,
        approval=minutes.approval_note,
        title={"correction": CORRECTION, "minutes-extract": EXTRACT}.get(paper, MINUTES),
        papers=_papers(reader, found),
    )
    begun = meeting.actual_begin or meeting.begins_at
    ended = meeting.actual_end or meeting.ends_at
    return told, replace(occasion, begins_at=begun, ends_at=ended)


def _papers(reader: Reader, found: Recorded) -> list[Attachment]:
    attached = reader.find(Attachment, meeting_id=found.meeting.id)
    return going_out(attached, lines(found.items), only_public=False)


def blocks_of(reader: Reader, found: Recorded) -> list[Block]:
    """Return the text of the minutes: what was sent, word for word, before that the draft."""
    if found.minutes.sent_on is None:
        return [one.block for one in draft_of(found)]
    return unpacked(versions_of(reader, found.meeting.id)[0].content)


def _state(found: Recorded) -> str:
    """Return how far the minutes are, with the day: "genehmigt (05.01.2021)"."""
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
