"""Papers that go with a session or an item of its agenda: the record of a file."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePath

from sekretariat.domain.addenda import PAPERS, public_lines
from sekretariat.domain.agenda import AgendaLine
from sekretariat.domain.fields import flag, reference, text, whole_number
from sekretariat.domain.meetings import AgendaItem, ItemStatus
from sekretariat.domain.records import Record
from sekretariat.words import N_

LIMIT_MB = 30
LIMIT_BYTES = LIMIT_MB * 1024 * 1024
"""What one file may have: most mail servers take no more, and a backup copies every one."""
_BEHIND = 10**6


@dataclass(kw_only=True, eq=False)
class Attachment(Record):
    """A paper of a session; without an item, of the session as a whole.

    The bytes are kept once beside the records, known by `sha512`, so that audit and undo carry the
    hash alone. `position` is its number within the session. One that is not public, or belongs to
    a closed item, is for members and deputies alone.
    """

    meeting_id: str = reference(N_("Session"), "meeting", required=True)
    item_id: str = reference(N_("Agenda item"), "agenda_item")
    position: int = whole_number(N_("Attachment no."), minimum=1)
    title: str = text(N_("Title"), required=True, limit=500)
    is_public: bool = flag(N_("Public"), default=True)
    file_name: str = text(N_("File"), internal=True)
    size: int = whole_number(N_("Size in bytes"), minimum=0)
    sha512: str = text(N_("Checksum (SHA-512)"), internal=True)


def title_of(name: str) -> str:
    """Return the title a file's name suggests: without ending, underscores as blanks."""
    return " ".join(PurePath(name).stem.replace("_", " ").split()) or name


def going_out(
    papers: Iterable[Attachment], lines: Sequence[AgendaLine], *, only_public: bool = False
) -> list[Attachment]:
    """Return the papers that go with an agenda, by their numbers.

    Papers of proposals stay in the office, those of closed items and what stands below them with
    those who see the closed part.
    """
    shown = public_lines(lines) if only_public else lines
    taken_up = (line.item_id for line in shown if line.status is not ItemStatus.PROPOSED)
    places = {"", *taken_up}
    found = [one for one in papers if one.item_id in places and (one.is_public or not only_public)]
    return sorted(found, key=lambda one: (one.position, one.id))


def with_papers(items: Iterable[AgendaItem], papers: Iterable[Attachment]) -> list[AgendaItem]:
    """Return copies of items whose papers tell the attached files too.

    So a file that comes, goes or is another one after the agenda was sent has to be told. Those of
    the session as a whole stand behind the items, as an item for all and one for the closed part.
    """
    attached: dict[str, list[str]] = {}
    for one in sorted(papers, key=lambda one: (one.position, one.id)):
        place = one.item_id or PAPERS[one.is_public]
        attached.setdefault(place, []).append(f"{one.position} {one.title} {one.sha512}")
    told = [
        replace(item, papers="; ".join([item.papers, *attached.get(item.id, [])]).strip("; "))
        for item in items
    ]
    of_session = [
        AgendaItem(
            id=place, position=_BEHIND, papers="; ".join(attached[place]), is_public=is_public
        )
        for is_public, place in PAPERS.items()
        if place in attached
    ]
    return told + of_session
