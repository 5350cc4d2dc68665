"""What a clerk does with support needs: open them with the office's passphrase, keep, delete."""

import json
from collections.abc import Sequence
from datetime import date

from sekretariat.domain.meetings import Meeting
from sekretariat.domain.needs import (
    KEPT_AFTER_SESSION,
    SealedNeed,
    SpecialNeed,
    check_need,
    check_passphrase,
    content_of,
    delete_day,
    opened,
)
from sekretariat.domain.problems import Problem, Refused, refuse_errors
from sekretariat.domain.records import Versions
from sekretariat.services.context import Context
from sekretariat.storage import settings
from sekretariat.storage.erasure import erase, removed_before
from sekretariat.storage.sealing import Seal
from sekretariat.storage.unit_of_work import Reader, UnitOfWork
from sekretariat.words import N_

KEY = "needs_key"


class Needs:
    """Support needs of persons; locked until somebody who knows the passphrase unlocks them."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._seal: Seal | None = None

    def is_set_up(self) -> bool:
        """Tell whether the office has set its passphrase."""
        with self._context.reader() as reader:
            return settings.read(reader.connection, KEY) is not None

    @property
    def is_unlocked(self) -> bool:
        """Tell whether needs can be read and written now."""
        return self._seal is not None

    def set_up(self, passphrase: str) -> None:
        """Set the office's passphrase, once; whoever loses it loses the needs."""
        refuse_errors(check_passphrase(passphrase))
        seal, kept = Seal.with_new_key(passphrase)
        with self._context.work("needs.set_up", N_("Keep settings")) as work:
            if settings.read(work.connection, KEY) is not None:
                raise Refused(Problem("needs.set_up_already"))
            settings.write(work.connection, KEY, kept)
        self._seal = seal

    def unlock(self, passphrase: str) -> None:
        """Open the needs; raises Refused where the passphrase is another one."""
        with self._context.reader() as reader:
            kept = settings.read(reader.connection, KEY)
        if kept is None:
            raise Refused(Problem("needs.not_set_up"))
        self._seal = Seal.with_kept_key(kept, passphrase)

    def lock(self) -> None:
        """Forget the key."""
        self._seal = None

    def of_person(self, person_id: str) -> list[SpecialNeed]:
        """Return a person's needs in the order they were added."""
        with self._context.reader() as reader:
            stored = reader.find(SealedNeed, person_id=person_id)
        return [opened(one, self._content(one)) for one in stored]

    def save(self, person_id: str, needs: Sequence[SpecialNeed]) -> list[SpecialNeed]:
        """Make a person's needs exactly these; raises Refused with the problems."""
        with self._context.work("needs.change", N_("Change support needs")) as work:
            self.write(work, person_id, needs)
        return self.of_person(person_id)

    def write(
        self,
        work: UnitOfWork,
        person_id: str,
        needs: Sequence[SpecialNeed],
        began_with: Versions | None = None,
    ) -> None:
        """Write a person's needs inside an action; the audit sees them sealed.

        `began_with` are the needs as they were read; those added meanwhile stay.
        """
        refuse_errors(problem for need in needs for problem in check_need(need))
        stored = {one.id: one for one in work.find(SealedNeed, person_id=person_id)}
        sealed = [self._sealed(need, stored.get(need.id)) for need in needs]
        try:
            work.save_parts(SealedNeed, "person_id", person_id, sealed, began_with)
        except Refused as refused:  # what is sealed cannot be laid side by side
            raise Refused(Problem("need.changed_meanwhile")) from refused

    def due_for_deletion(self, today: date) -> list[SealedNeed]:
        """Return the needs whose day of deletion has come; they stay sealed."""
        with self._context.reader() as reader:
            return _due(reader, today)

    def delete_due(self) -> int:
        """Erase the needs that are due, from the audit too, and return how many they were.

        Needs a clerk removed can be brought back for four weeks; then they are erased as well.
        Where nothing can be written they wait.
        """
        if self._context.database.read_only is not None:
            return 0
        today, oldest = self._context.today(), self._context.clock() - KEPT_AFTER_SESSION
        with self._context.reader() as reader:
            due = {one.id for one in _due(reader, today)}
            removed = removed_before(reader, SealedNeed, oldest)
        if due or removed:
            label = N_("Delete support needs that are due")
            with self._context.work("needs.erase", label) as work:
                erase(work, SealedNeed, due | removed)
        return len(due)

    def _sealed(self, need: SpecialNeed, stored: SealedNeed | None) -> SealedNeed:
        """Return a need sealed; unchanged content stays as it is, so that nothing is noted."""
        content = content_of(need)
        if stored is not None and self._content(stored) == content:
            sealed = stored.sealed
        elif need.row_version and (stored is None or stored.row_version != need.row_version):
            raise Refused(Problem("need.changed_meanwhile"))
        else:
            sealed = self._open_seal().seal(json.dumps(content), need.id)
        return SealedNeed(
            id=need.id,
            row_version=need.row_version,
            meeting_id=need.meeting_id,
            delete_on=need.delete_on,
            sealed=sealed,
        )

    def _content(self, stored: SealedNeed) -> dict[str, str]:
        found: dict[str, str] = json.loads(self._open_seal().open(stored.sealed, stored.id))
        return found

    def _open_seal(self) -> Seal:
        if self._seal is None:
            raise Refused(Problem("needs.locked"))
        return self._seal


def _due(reader: Reader, today: date) -> list[SealedNeed]:
    stored = reader.find(SealedNeed)
    meetings = reader.find(Meeting, id={one.meeting_id for one in stored})
    days = {one.id: one.held_on for one in meetings}
    dated = ((one, delete_day(one, days.get(one.meeting_id))) for one in stored)
    return [one for one, day in dated if day is not None and day <= today]
