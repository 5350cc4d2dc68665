"""Which paper of what: the words pages use to ask for one, and what can be chosen."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sekretariat.domain.card_formats import CardKind
from sekretariat.domain.file_names import file_name as plain_name
from sekretariat.domain.meetings import Meeting
from sekretariat.domain.sessions import meeting_name
from sekretariat.services.papers.catalogue import CATALOGUE
from sekretariat.services.papers.hall_kinds import Feeding, Whom
from sekretariat.services.papers.kinds import About, Paper, PaperGroup, PrintQuestion
from sekretariat.words import translate

TEST = "test:"


@dataclass(frozen=True)
class Wish:
    """A paper of a session, a body, a circular vote or an import (`subject` its id), or of a year.

    The plan of a year for one body has "2026/<body id>" as its subject. `start` is the first free
    place of a sheet of cards, from 1; `shift` moves them to the right and down (mm), `is_test`
    shows their edges; `whom` are the persons they are for, `people` those chosen instead; `person`
    is the only one a letter goes to, "" for all.
    """

    paper: Paper = Paper.MEMBER_LIST
    subject: str = ""
    as_of: date | None = None
    variant: str = ""
    start: int = 1
    person: str = ""
    shift: tuple[float, float] = (0.0, 0.0)
    is_test: bool = False
    whom: Whom = Whom.ALL
    people: tuple[str, ...] = ()

    @property
    def about(self) -> About:
        """What kind of thing the paper is about."""
        return CATALOGUE[self.paper].about

    @property
    def is_of_day(self) -> bool:
        """Whether the paper shows what was on a day that can be chosen."""
        return self.about is About.BODY

    @property
    def is_of_letters(self) -> bool:
        """Whether the paper is one letter for each of several persons."""
        return CATALOGUE[self.paper].group is PaperGroup.LETTERS

    @property
    def is_of_cards(self) -> bool:
        """Whether the paper has to meet its sheet by the tenth of a millimetre: labels, badges."""
        return CATALOGUE[self.paper].sheets is not None

    @property
    def is_for_persons(self) -> bool:
        """Whether the paper is one card for each of several persons."""
        return CATALOGUE[self.paper].is_of_cards

    @property
    def sheets(self) -> CardKind | None:
        """Which sheets of the office's own the paper can be printed on."""
        return CATALOGUE[self.paper].sheets

    @property
    def feeding(self) -> Feeding:
        """How its sheets lie in the printer."""
        return Feeding(self.start, *self.shift, is_test=self.is_test)

    def plain(self) -> "Wish":
        """Return the wish without what was chosen for one printing alone."""
        return replace(self, start=1, person="", shift=(0.0, 0.0), is_test=False).for_all()

    def for_all(self) -> "Wish":
        """Return the wish for everybody."""
        return replace(self, whom=Whom.ALL, people=())

    @property
    def is_for_word(self) -> bool:
        """Whether the paper can be had as a file of Word."""
        return "docx" in CATALOGUE[self.paper].formats

    def question(self) -> PrintQuestion:
        """Return what the services are asked."""
        feeding = self.feeding if self.is_of_cards else Feeding()
        person = self.person if self.is_of_letters else ""
        asked = PrintQuestion(
            paper=self.paper, variant=self.variant, feeding=feeding, person_id=person
        )
        if self.is_for_persons:
            asked = replace(asked, whom=self.whom, people=self.people)
        match self.about:
            case About.BODY:
                return replace(asked, body=self.subject, as_of=self.as_of)
            case About.CIRCULAR:
                return replace(asked, circular_id=self.subject)
            case About.YEAR:
                year, _, body = self.subject.partition("/")
                return replace(asked, year=int(year or 0) or None, body=body)
            case About.IMPORT:
                return replace(asked, import_id=self.subject)
            case About.PERSON:
                return replace(asked, person_id=self.subject)
            case About.MEETING:
                return replace(asked, meeting_id=self.subject)


def read_wish(text: str, before: Wish) -> Wish:
    """Read "agenda:<id>", "attendance-sheet:<id>", "member-list:<body id>:<day>" and the like.

    "badges::test:<sheet>" is the test sheet of a sheet of cards. What is not said stays as it was
    before; raises ValueError for an unknown paper.
    """
    name, _, rest = text.partition(":")
    subject, _, day = rest.partition(":")
    if day.startswith(TEST):
        sheet = day.removeprefix(TEST)
        return replace(before, paper=Paper(name), subject="", variant=sheet, is_test=True)
    as_of = date.fromisoformat(day) if day else before.as_of
    return replace(before, paper=Paper(name), subject=subject, as_of=as_of)


def subjects(secretariat: Any, wish: Wish, today: date) -> list[tuple[str, str]]:
    """Return (id, name) of what the wished paper can be printed of: bodies, sessions and so on.

    Ended bodies come last, the newest import, circular vote and session first. A person is found by
    typing; here only the one that is wished is named.
    """
    if wish.about is About.IMPORT:
        return [
            (one.id, f"{one.at.astimezone():%d.%m.%Y %H:%M} · {one.file}")
            for one in secretariat.importing.reports.all()
        ]
    if wish.about is About.CIRCULAR:
        circulars = secretariat.circulars.rows()
        return [(one["id"], f"{one['number']} · {one['question']}") for one in circulars]
    if wish.about is About.YEAR:
        return _years(secretariat, wish, today)
    if wish.about is About.PERSON:
        known = dict(secretariat.people.choices())
        return [(wish.subject, known[wish.subject])] if wish.subject in known else []
    names = {one: named[0] for one, named in secretariat.bodies.names(today).items()}
    if wish.about is About.BODY:
        bodies = sorted(secretariat.bodies.all(), key=lambda body: body.ended_on is not None)
        return [(body.id, names[body.id]) for body in bodies]
    return [(one.id, session(one, names[one.body_id])) for one in secretariat.meetings.all()]


def usual_subject(secretariat: Any, wish: Wish, offered: list[tuple[str, str]], today: date) -> str:
    """Return what is mostly meant: the next session, else the latest; this year; else the first."""
    if wish.about is About.YEAR:
        return str(today.year)
    if wish.about is About.MEETING:
        held = [one for one in secretariat.meetings.all() if one.held_on and one.held_on >= today]
        if held:
            return str(min(held, key=lambda one: one.held_on).id)
    return offered[0][0] if offered else ""


def variants_of(secretariat: Any, wish: Wish) -> dict[str, str]:
    """Return the names of the paper's variants with their titles, the usual one first.

    Sheets of the office's own follow those that came with the program.
    """
    shipped = {one.value: translate(one.label) for one in CATALOGUE[wish.paper].variants or ()}
    if wish.sheets is None:
        return shipped
    own = [one for one in secretariat.card_formats.all() if one.kind is wish.sheets]
    return shipped | {one.id: one.name for one in own}


def _years(secretariat: Any, wish: Wish, today: date) -> list[tuple[str, str]]:
    """Return the years of all bodies, before them those of the body that is wished."""
    years = [str(year) for year in range(today.year + 3, today.year - 10, -1)]
    body_id = wish.subject.partition("/")[2]
    name = dict(secretariat.bodies.choices()).get(body_id, "")
    of_body = [(f"{one}/{body_id}", f"{one} · {name}") for one in years] if name else []
    return [*of_body, *((one, one) for one in years)]


def session(meeting: Meeting, body: str) -> str:
    """Return a session's name with its day."""
    day = f" · {meeting.held_on:%d.%m.%Y}" if meeting.held_on else ""
    return f"{meeting_name(meeting, body)}{day}"


def file_name(title: str, ending: str = ".pdf") -> str:
    """Return a name for the paper's file that every system takes."""
    return f"{plain_name(title.replace(' · ', ' '), 120)}{ending}"
