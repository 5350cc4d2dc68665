"""Motions of sessions: what is to be voted on, in the order suggested."""

from collections.abc import Sequence

from sekretariat.domain.problems import refuse_errors
from sekretariat.domain.votes import Motion, voting_order
from sekretariat.services.context import Context
from sekretariat.services.parts import check_part
from sekretariat.words import N_


class Motions:
    """What somebody asks a session to decide."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def of_meeting(self, meeting_id: str) -> list[Motion]:
        """Return the motions of a session in the order they are best voted on."""
        with self._context.reader() as reader:
            return voting_order(reader.find(Motion, meeting_id=meeting_id))

    def save(self, meeting_id: str, motions: Sequence[Motion]) -> list[Motion]:
        """Keep the motions of a session; return them in the order they are best voted on."""
        refuse_errors([problem for one in motions for problem in check_part(one, "meeting_id")])
        with self._context.work("motion.save", N_("Note motions")) as work:
            work.save_parts(Motion, "meeting_id", meeting_id, motions)
        return voting_order(motions)
