"""What a paper is made from: the office's records, and what was asked for."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from sekretariat.domain.bodies import Body, LegislativeTerm, PaperLanguage
from sekretariat.domain.fields import Choice
from sekretariat.domain.meetings import Meeting
from sekretariat.domain.problems import Problem
from sekretariat.progress import Progress
from sekretariat.services.papers.kinds import PrintQuestion
from sekretariat.services.papers.subjects import body_of, meeting_of, occasion_of
from sekretariat.services.settings import OfficeSettings
from sekretariat.storage import bodies as questions
from sekretariat.storage.sessions import bodies_of
from sekretariat.storage.unit_of_work import Reader

if TYPE_CHECKING:
    from sekretariat.documents.masthead import Masthead, Occasion

V = TypeVar("V", bound=Choice)


@dataclass(frozen=True)
class Source:
    """The records, the question, the day it is asked, and the office's own words.

    `told` takes what a clerk should know of the paper: whom it leaves out and why; `progress` is
    told where making it takes long.
    """

    reader: Reader
    question: PrintQuestion
    today: date
    office: OfficeSettings
    told: list[Problem] = field(default_factory=list)
    progress: Progress = field(default_factory=Progress)

    @property
    def as_of(self) -> date:
        """The day asked for, else today."""
        return self.question.as_of or self.today

    def variant(self, kinds: type[V]) -> V:
        """Return the variant asked for, the first where none is."""
        return kinds(self.question.variant) if self.question.variant else next(iter(kinds))

    def body(self) -> Body:
        """Return the body asked for; raises Refused where none or several could be meant."""
        return body_of(self.reader, self.question.body, self.question.meeting_id)

    def meeting(self, has: Callable[[Meeting], bool] | None = None) -> Meeting:
        """Return the session asked for, else the newest one that `has` what is printed."""
        return meeting_of(self.reader, self.question, has)

    def heads(self, meeting: Meeting, as_of: date | None = None) -> "tuple[Occasion, Masthead]":
        """Return what every paper about a session says first."""
        body = self.reader.get(Body, meeting.body_id)
        masthead = self.masthead(body, as_of or self.as_of, meeting)
        return occasion_of(self.reader, meeting), masthead

    def own_masthead(self, body: str, clerk: str = "") -> "Masthead":
        """Return the masthead of a paper of the office itself."""
        from sekretariat.documents.masthead import Masthead, letterhead_of  # noqa: PLC0415  lazy

        return Masthead(
            body=body,
            as_of=self.today,
            author=self.office.name or clerk,
            letterhead=letterhead_of(self.office.letterhead),
        )

    def masthead(self, body: Body, as_of: date, meeting: Meeting | None = None) -> "Masthead":
        """Return the masthead of a paper of a body, on a day, about a session."""
        from sekretariat.documents.masthead import (  # noqa: PLC0415  lazy
            Masthead,
            letterhead_of,
            together,
        )

        reader = self.reader
        term_id = (meeting.term_id if meeting else "") or body.term_id
        day = meeting.held_on if meeting and meeting.held_on else as_of
        reference = meeting.file_reference if meeting else ""
        language = "en-GB" if body.language is PaperLanguage.ENGLISH else "de-DE"
        names = questions.body_names(reader, day)
        others = bodies_of(reader, meeting)[1:] if meeting else []
        return Masthead(
            body=together(language, names[body.id][0], [names[one][0] for one in others]),
            as_of=as_of,
            author=self.office.name,
            language=language,
            letterhead=letterhead_of(body.letterhead or self.office.letterhead),
            term=reader.get(LegislativeTerm, term_id).number if term_id else None,
            file_reference=reference or body.file_reference,
        )
