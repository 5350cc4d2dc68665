"""What a paper is made from: the office's records, and what was asked for."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from sekretariat.domain.bodies import Body, LegislativeTerm, PaperLanguage
from sekretariat.domain.circulars import Circular
from sekretariat.domain.fields import Choice
from sekretariat.domain.letterheads import filled_reference
from sekretariat.domain.meetings import Meeting
from sekretariat.domain.problems import Problem
from sekretariat.progress import Progress
from sekretariat.services.papers.kinds import PrintQuestion
from sekretariat.services.papers.stationery import Draft, Stationery
from sekretariat.services.papers.subjects import body_of, circular_of, meeting_of, occasion_of
from sekretariat.services.settings import OfficeSettings
from sekretariat.storage import bodies as questions
from sekretariat.storage.sessions import bodies_of
from sekretariat.storage.unit_of_work import Reader
from sekretariat.words import speak_apart

if TYPE_CHECKING:
    from sekretariat.documents.masthead import Masthead, Occasion

V = TypeVar("V", bound=Choice)


@dataclass(frozen=True)
class Source:
    """The records, the question, the day it is asked, and the office's own words.

    `told` takes what a clerk should know of the paper: whom it leaves out and why; `progress` is
    told where making it takes long; `found` takes the ids of the session, body or circular
    vote it is about, and the sender; `placeless` who has no postal address, by name the kind of
    record and its id.
    """

    reader: Reader
    question: PrintQuestion
    today: date
    office: OfficeSettings
    told: list[Problem] = field(default_factory=list)
    progress: Progress = field(default_factory=Progress)
    found: dict[str, str] = field(default_factory=dict)
    draft: Draft = field(default_factory=Draft)
    placeless: dict[str, tuple[str, str]] = field(default_factory=dict)

    @property
    def stationery(self) -> Stationery:
        """What the office writes on."""
        return Stationery(self.reader, self.office, self.draft, self.found)

    @property
    def as_of(self) -> date:
        """The day asked for, else today."""
        return self.question.as_of or self.today

    @property
    def language(self) -> PaperLanguage:
        """The language of the papers of the body found so far."""
        found = self.found.get("body")
        spoken = self.stationery.language(self.reader.get(Body, found) if found else None)
        return PaperLanguage(spoken[:2])

    def variant(self, kinds: type[V]) -> V:
        """Return the variant asked for, the first where none is."""
        return kinds(self.question.variant) if self.question.variant else next(iter(kinds))

    def body(self) -> Body:
        """Return the body asked for; raises Refused where none or several could be meant."""
        body = body_of(self.reader, self.question.body, self.question.meeting_id)
        self.found["body"] = body.id
        return body

    def meeting(self, has: Callable[[Meeting], bool] | None = None) -> Meeting:
        """Return the session asked for, else the newest one that `has` what is printed."""
        meeting = meeting_of(self.reader, self.question, has)
        self.found.update(meeting=meeting.id, body=meeting.body_id)
        return meeting

    def circular(self) -> Circular:
        """Return the circular vote asked for, else the latest; raises Refused without one."""
        circular = circular_of(self.reader, self.question)
        self.found.update(circular=circular.id, body=circular.body_id)
        return circular

    def heads(self, meeting: Meeting, as_of: date | None = None) -> "tuple[Occasion, Masthead]":
        """Return what every paper about a session says first."""
        body = self.reader.get(Body, meeting.body_id)
        masthead = self.masthead(body, as_of or self.as_of, meeting)
        return occasion_of(self.reader, meeting), masthead

    def own_masthead(self, body: str, clerk: str = "") -> "Masthead":
        """Return the masthead of a paper of the office itself."""
        masthead = self.stationery.masthead(None, body, self.as_of, self.as_of)
        return masthead if masthead.author else replace(masthead, author=clerk)

    def masthead(self, body: Body, as_of: date, meeting: Meeting | None = None) -> "Masthead":
        """Return the masthead of a paper of a body, on a day, about a session.

        A session that is over keeps the letterhead of its day.
        """
        from sekretariat.documents.masthead import together  # noqa: PLC0415  lazy

        reader, stationery = self.reader, self.stationery
        term_id = (meeting.term_id if meeting else "") or body.term_id
        day = meeting.held_on if meeting and meeting.held_on else as_of
        names = questions.body_names(reader, day)
        others = [names[one][0] for one in (bodies_of(reader, meeting)[1:] if meeting else [])]
        words = stationery.words(stationery.language(body))
        name = together(words, names[body.id][0], others)
        masthead = stationery.masthead(body, name, as_of, min(day, as_of))
        speak_apart(masthead.language[:2])
        self.found["sender"] = repr(masthead.sender)
        return replace(
            masthead,
            term=reader.get(LegislativeTerm, term_id).number if term_id else None,
            file_reference=self._reference(body, meeting, min(day, as_of)),
        )

    def _reference(self, body: Body, meeting: Meeting | None, day: date) -> str:
        if meeting is None or meeting.file_reference:
            return meeting.file_reference if meeting else body.file_reference
        pattern = self.stationery.pattern(body, day)
        number, held_on = meeting.ordinal_in_term, meeting.held_on
        made = filled_reference(pattern, body.file_reference, number, held_on)
        return made or body.file_reference
