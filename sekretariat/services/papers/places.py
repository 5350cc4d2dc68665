"""Where in the office's records something that stands in a paper was written."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from sekretariat.domain.bodies import Body, LanguageMode
from sekretariat.domain.circulars import Circular
from sekretariat.domain.dispatches import Dispatch
from sekretariat.domain.meetings import AgendaItem, Meeting
from sekretariat.domain.minutes import MinutesBlock, Passage
from sekretariat.domain.minutes_blocks import passage_key
from sekretariat.domain.people import Person
from sekretariat.domain.press import PressRelease
from sekretariat.domain.problems import Problem
from sekretariat.domain.records import Record
from sekretariat.domain.resolutions import Resolution, Task
from sekretariat.services.papers.catalogue import CATALOGUE
from sekretariat.services.papers.kinds import About
from sekretariat.services.papers.sources import Source

OF_SESSION: tuple[tuple[type[Record], str], ...] = (
    (AgendaItem, "agenda_item"),
    (Resolution, "resolution"),
    (Task, ""),
    (Dispatch, ""),
    (PressRelease, ""),
)
"""What is written in a session, and the kind it is opened by; "" is found on the session itself."""


@dataclass(frozen=True)
class Place:
    """A record to be opened: what kind, which one, of which session; `part` is one of minutes.

    The kind "settings" is what the office says of itself and has no id.
    """

    kind: str
    record_id: str = ""
    meeting_id: str = ""
    part: str = ""


class Places:
    """Finds where the words of one paper were written."""

    def __init__(self, source: Source) -> None:
        self._source = source

    def of(self, words: str) -> Place:
        """Return the record whose text holds the words, else what the paper is about."""
        for place, text in self._written:
            if words in text:
                return place
        return self.subject

    def of_opening(self, opening: str) -> Place:
        """Return the person whose own salutation is this, else what the paper is about."""
        for row in self._source.reader.columns(Person, "id", "salutation_override"):
            if opening and row.salutation_override.startswith(opening):
                return Place("person", row.id)
        return self.subject

    def of_person(self, problem: Problem) -> Place:
        """Return the person a problem names, else what the paper is about."""
        name = problem.values.get("name")
        if problem.field == "person_id":
            for row in self._source.reader.columns(Person, "id", "given_names", "family_name"):
                if f"{row.given_names} {row.family_name}".strip() == name:
                    return Place("person", row.id)
        return self.subject

    @cached_property
    def subject(self) -> Place:
        """What the paper is about: a session, a circular vote, a body, else the office."""
        about = CATALOGUE[self._source.question.paper].about
        if about is About.MEETING:
            return Place("meeting", meeting_id=self._source.meeting().id)
        if about is About.CIRCULAR:
            return Place("circular", self._source.circular().id)
        return Place("body", self._source.body().id) if about is About.BODY else Place("settings")

    @cached_property
    def language_mode(self) -> LanguageMode:
        """How the body the paper belongs to speaks of women and men."""
        reader, subject = self._source.reader, self.subject
        body_id = subject.record_id
        if subject.meeting_id:
            body_id = reader.get(Meeting, subject.meeting_id).body_id
        elif subject.kind == "circular":
            body_id = reader.get(Circular, subject.record_id).body_id
        return reader.get(Body, body_id).language_mode if body_id else LanguageMode.NONE

    @cached_property
    def _written(self) -> list[tuple[Place, str]]:
        return [*self._of_session(), *self._of_heads()]

    def _of_session(self) -> Iterator[tuple[Place, str]]:
        """Give the texts of the session the paper is about, those of its minutes first."""
        reader, meeting_id = self._source.reader, self.subject.meeting_id
        if not meeting_id:
            return
        for passage in reader.find(Passage, meeting_id=meeting_id):
            key = passage_key(passage.item_id, passage.kind)
            yield Place("minutes", "", meeting_id, key), passage.wording
        for block in reader.find(MinutesBlock, meeting_id=meeting_id):
            yield Place("minutes", "", meeting_id, block.key), block.wording
        for kind, name in OF_SESSION:
            for record in reader.find(kind, meeting_id=meeting_id):
                record_id = record.id if name else ""
                yield Place(name or "meeting", record_id, meeting_id), _texts(record)
        yield self.subject, _texts(reader.get(Meeting, meeting_id))

    def _of_heads(self) -> Iterator[tuple[Place, str]]:
        office = self._source.office
        yield Place("settings"), f"{office.name}\n{office.letterhead}"
        for body in self._source.reader.find(Body):
            yield Place("body", body.id), f"{body.name}\n{body.letterhead}"


def _texts(record: Record) -> str:
    return "\n".join(value for value in vars(record).values() if isinstance(value, str))
