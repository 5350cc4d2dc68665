"""Versions of the minutes: the whole text as it stood when their state changed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sekretariat.domain.differences import Fate, Stretch, differences
from sekretariat.domain.minutes import MinutesStatus, MinutesVersion
from sekretariat.domain.minutes_blocks import Block, BlockKind, packed, titles_of, unpacked
from sekretariat.domain.problems import Problem, Refused
from sekretariat.services.context import Context
from sekretariat.services.minutes_records import minutes_of, recorded
from sekretariat.services.minutes_texts import draft_of
from sekretariat.storage.unit_of_work import Reader, UnitOfWork
from sekretariat.words import N_


@dataclass(frozen=True)
class Changed:
    """A block that is different in two versions: its key and title, and what went and came."""

    key: str
    title: str
    stretches: Sequence[Stretch]


class MinutesVersions:
    """Versions of minutes."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def of_meeting(self, meeting_id: str) -> list[MinutesVersion]:
        """Return the versions of the minutes of a session, the latest first."""
        with self._context.reader() as reader:
            return versions_of(reader, meeting_id)

    def keep(self, meeting_id: str, reason: str = "") -> MinutesVersion:
        """Keep the draft as a version of its own; raises Refused once the minutes are sent."""
        with self._context.work("minutes.version", N_("Keep a version")) as work:
            minutes = minutes_of(work, meeting_id)
            if minutes.sent_on is not None:
                raise Refused(Problem("minutes.sent", {"day": minutes.sent_on}))
            at = self._context.clock()
            return keep_version(work, meeting_id, minutes.status, at, reason)

    def compare(self, meeting_id: str, number: int, other: int | None = None) -> list[Changed]:
        """Return what is different from one version to another, or to the draft of now.

        Raises Refused for a version that does not exist.
        """
        with self._context.reader() as reader:
            kept = {one.number: one for one in versions_of(reader, meeting_id)}
            for wanted in (number, other or number):
                if wanted not in kept:
                    values = {"number": wanted, "count": len(kept)}
                    raise Refused(Problem("minutes.no_version", values))
            before = unpacked(kept[number].content)
            if other is None:
                after = [one.block for one in draft_of(recorded(reader, meeting_id))]
            else:
                after = unpacked(kept[other].content)
        return changed(before, after)


def changed(before: Sequence[Block], after: Sequence[Block]) -> list[Changed]:
    """Return the blocks that are different in two texts, in the order of the later one."""
    old = {one.key: one for one in before}
    new = {one.key: one for one in after}
    titles = {**titles_of(before), **titles_of(after)}
    found = []
    for key in dict.fromkeys([*new, *old]):
        stretches = differences(_text(old.get(key)), _text(new.get(key)))
        if any(part.fate is not Fate.KEPT for part in stretches):
            found.append(Changed(key, titles[key], stretches))
    return found


def _text(one: Block | None) -> str:
    """Return what is compared of a block: its words, and how an item is called."""
    if one is None:
        return ""
    title = one.title if one.kind is BlockKind.ITEM else ""
    return "\n".join(part for part in (title, one.said) if part)


def keep_version(
    work: UnitOfWork, meeting_id: str, status: MinutesStatus, at: datetime, reason: str
) -> MinutesVersion:
    """Keep the text of the draft as it stands now; versions are numbered and never change."""
    draft = draft_of(recorded(work, meeting_id))
    version = MinutesVersion(
        meeting_id=meeting_id,
        number=len(versions_of(work, meeting_id)) + 1,
        kept_at=at,
        status=status,
        reason=reason,
        content=packed(one.block for one in draft),
    )
    return work.add(version)


def versions_of(reader: Reader, meeting_id: str) -> list[MinutesVersion]:
    """Return the versions of the minutes of a session, the latest first."""
    found = reader.find(MinutesVersion, meeting_id=meeting_id)
    return sorted(found, key=lambda one: one.number, reverse=True)
