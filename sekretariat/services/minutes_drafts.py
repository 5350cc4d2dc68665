"""The draft of the minutes: made from the data at each look, with the clerk's own words kept."""

from sekretariat.domain.fields import check
from sekretariat.domain.minutes import MinutesBlock, Passage, PassageKind
from sekretariat.domain.minutes_blocks import Placed, passage_of
from sekretariat.domain.problems import Problem, Refused, refuse_errors
from sekretariat.services.context import Context
from sekretariat.services.minutes_records import block_of, minutes_of, recorded
from sekretariat.services.minutes_texts import draft_of
from sekretariat.storage.unit_of_work import Reader, UnitOfWork
from sekretariat.words import N_


class MinutesDrafts:
    """Drafts of minutes."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def draft(self, meeting_id: str) -> list[Placed]:
        """Return the minutes block by block; raises Refused for a session without a day."""
        with self._context.reader() as reader:
            return draft_of(recorded(reader, meeting_id))

    def write(self, meeting_id: str, key: str, wording: str, *, continues: str = "") -> str:
        """Word a block by hand; the words of the data, typed again, are the data's.

        Return the id of the step, to go on with it as one undo (`continues`). Raises Refused for a
        block that does not exist, and once the minutes are sent.
        """
        label = N_("Write minutes")
        with self._context.work("minutes.write", label, continues=continues) as work:
            refuse_sent(work, meeting_id)
            place = passage_of(key)
            if place is not None:
                write_passage(work, meeting_id, place, wording)
            else:
                _write_block(work, meeting_id, key, wording)
        return work.change_set.id

    def accept_data(self, meeting_id: str, key: str) -> None:
        """Let the data word a block again; what was worded by hand goes, and undo brings it back.

        A block whose data are gone goes altogether.
        """
        label = N_("Take over the data")
        with self._context.work("minutes.accept_data", label) as work:
            refuse_sent(work, meeting_id)
            mine = _by_hand(work, meeting_id, key)
            if mine is None:
                raise Refused(Problem("minutes.not_by_hand"))
            work.delete(mine)

    def keep_mine(self, meeting_id: str, key: str) -> None:
        """Keep what was worded by hand; the block is marked again when the data change again."""
        label = N_("Keep what was worded by hand")
        with self._context.work("minutes.keep_mine", label) as work:
            refuse_sent(work, meeting_id)
            mine = _by_hand(work, meeting_id, key)
            if mine is None:
                raise Refused(Problem("minutes.not_by_hand"))
            mine.generated = _block(work, meeting_id, key).data
            work.save(mine)


def refuse_sent(reader: Reader, meeting_id: str) -> None:
    """Raise Refused once the minutes are sent: then only an objection changes them."""
    minutes = minutes_of(reader, meeting_id)
    if minutes.approved_on is not None:
        raise Refused(Problem("minutes.approved"))
    if minutes.sent_on is not None:
        raise Refused(Problem("minutes.sent", {"day": minutes.sent_on}))


def write_passage(
    work: UnitOfWork, meeting_id: str, place: tuple[str, PassageKind], wording: str
) -> Passage | None:
    """Keep the text of one kind to an item; an emptied text goes."""
    item_id, kind = place
    same = work.find(Passage, meeting_id=meeting_id, item_id=item_id, kind=kind)
    passage = same[0] if same else Passage(meeting_id=meeting_id, item_id=item_id)
    passage.kind, passage.wording = kind, wording
    passage.position = list(PassageKind).index(kind) + 1
    refuse_errors(check(passage))
    if wording.strip():
        return work.save(passage)
    if same:
        work.delete(passage)
    return None


def _write_block(work: UnitOfWork, meeting_id: str, key: str, wording: str) -> None:
    block = _block(work, meeting_id, key)
    mine = _by_hand(work, meeting_id, key)
    if wording == block.data and block.data:
        if mine is not None:
            work.delete(mine)
        return
    kept = mine or MinutesBlock(meeting_id=meeting_id, key=key, generated=block.data)
    kept.title, kept.wording = block.block.title, wording
    refuse_errors(check(kept))
    work.save(kept)


def _block(reader: Reader, meeting_id: str, key: str) -> Placed:
    draft = draft_of(recorded(reader, meeting_id))
    found = block_of(draft, key)
    if found is None:
        known = "; ".join(dict.fromkeys(one.block.key for one in draft))
        raise Refused(Problem("minutes.block_unknown", {"value": key, "known": known}))
    return found


def _by_hand(reader: Reader, meeting_id: str, key: str) -> MinutesBlock | None:
    found = reader.find(MinutesBlock, meeting_id=meeting_id, key=key)
    return found[0] if found else None
