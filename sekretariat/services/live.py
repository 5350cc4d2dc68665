"""What a clerk writes while the session runs; every call keeps it for good before it returns."""

from sekretariat.domain.meetings import AgendaItem
from sekretariat.domain.minutes import Passage, PassageKind
from sekretariat.services.context import Context
from sekretariat.services.minutes_drafts import refuse_sent, write_passage
from sekretariat.services.minutes_records import minutes_of
from sekretariat.words import N_

WRITTEN = "minutes.live"


class LiveWriting:
    """Writes the passages of a running session."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def texts(self, meeting_id: str, item_id: str) -> dict[PassageKind, str]:
        """Return what is written to an item, by kind."""
        with self._context.reader() as reader:
            found = reader.find(Passage, meeting_id=meeting_id, item_id=item_id)
        return {one.kind: one.wording for one in found}

    def is_closed(self, meeting_id: str) -> bool:
        """Tell whether the minutes went out: then nothing is written any more."""
        with self._context.reader() as reader:
            return minutes_of(reader, meeting_id).sent_on is not None

    def write(
        self,
        meeting_id: str,
        item_id: str,
        texts: dict[PassageKind, str],
        *,
        continues: str = "",
    ) -> str:
        """Keep texts of an item; return the id of the step, to go on with it as one undo.

        Raises Refused once the minutes are sent.
        """
        label = N_("Write minutes")
        with self._context.work(WRITTEN, label, continues=continues) as work:
            refuse_sent(work, meeting_id)
            for kind, wording in texts.items():
                write_passage(work, meeting_id, (item_id, kind), wording)
        return work.change_set.id

    def tick(self, item_id: str) -> None:
        """Note that an item is done, or is not yet after all."""
        with self._context.reader() as reader:
            known = reader.get(AgendaItem, item_id)
        name = known.number or known.title
        label = N_("Tick off item {number}")
        with self._context.work("agenda.tick", label, number=name) as work:
            item = work.get(AgendaItem, item_id)
            item.is_done = not item.is_done
            work.save(item)
