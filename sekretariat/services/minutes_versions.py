"""Versions of the minutes: the whole text as it stood when their state changed."""

from datetime import datetime

from sekretariat.domain.minutes import MinutesStatus, MinutesVersion
from sekretariat.domain.minutes_blocks import packed
from sekretariat.services.minutes_records import recorded
from sekretariat.services.minutes_texts import draft_of
from sekretariat.storage.unit_of_work import Reader, UnitOfWork


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
