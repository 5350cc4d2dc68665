"""The papers of a session as files beside what is sent: written once, enclosed with each piece."""

from collections.abc import Sequence
from pathlib import Path

from sekretariat.domain.agenda import lines
from sekretariat.domain.attachments import Attachment, going_out
from sekretariat.domain.file_names import file_name
from sekretariat.domain.meetings import AgendaItem
from sekretariat.services.attachments import Attachments
from sekretariat.storage.unit_of_work import Reader
from sekretariat.words import N_, fill, translate

NAME = N_("Attachment {number} {title}")


class Enclosures:
    """What goes with an agenda; guests get nothing of closed items."""

    def __init__(self, attachments: Attachments, reader: Reader, meeting_id: str) -> None:
        self._attachments = attachments
        self._papers = reader.find(Attachment, meeting_id=meeting_id)
        self._lines = lines(reader.find(AgendaItem, meeting_id=meeting_id))
        self._written: dict[str, Path] = {}

    def papers(self, *, only_public: bool) -> tuple[Attachment, ...]:
        """Return the papers by their numbers."""
        return tuple(going_out(self._papers, self._lines, only_public=only_public))

    def files(self, folder: Path, *, only_public: bool) -> Sequence[Path]:
        """Return the papers as files in a folder; raises Refused for one that is damaged."""
        return [self._file(one, folder) for one in self.papers(only_public=only_public)]

    def _file(self, paper: Attachment, folder: Path) -> Path:
        if paper.id not in self._written:
            values = {"number": paper.position, "title": paper.title}
            stem = file_name(fill(NAME, values))
            path = folder / translate(N_("Attachments")) / f"{stem}{Path(paper.file_name).suffix}"
            self._written[paper.id] = self._attachments.export(paper.id, path)
        return self._written[paper.id]
