"""What every paper of the office says about itself: whose it is, which session, as of when."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, time

from sekretariat.documents.content import (
    Block,
    Document,
    Figure,
    KeyValues,
    LetterHead,
    Orientation,
)
from sekretariat.documents.looks import AS_SHIPPED, Look
from sekretariat.documents.words import Words, words_of
from sekretariat.domain.meetings import Mode, Publicness
from sekretariat.domain.planning.gatherings import SessionDay


@dataclass(frozen=True, kw_only=True)
class Sender:
    """Who writes a letter: the lines above the window's address, and whom to ask."""

    lines: tuple[str, ...] = ()
    contact: str = ""
    phone: str = ""
    email: str = ""


@dataclass(frozen=True, kw_only=True)
class Masthead:
    """The body a paper belongs to, the office that issues it, and its Stand.

    `wording` has the office's own words in the paper's language, by their keys.
    """

    body: str
    as_of: date
    author: str = ""
    language: str = "de-DE"
    letterhead: LetterHead | None = None
    sender: Sender = field(default_factory=Sender)
    wording: Mapping[str, str] = field(default_factory=dict)
    term: int | None = None
    file_reference: str = ""

    @property
    def words(self) -> Words:
        """The words of the paper's language."""
        return words_of(self.language, self.wording)

    @property
    def look(self) -> Look:
        """How its papers look."""
        return self.letterhead.look if self.letterhead else AS_SHIPPED

    @property
    def stand(self) -> str:
        """Stand: 3. Dezember 2019."""
        return self.words.say("as_of", day=self.words.long_date(self.as_of))

    @property
    def office(self) -> str:
        """Who the file names as its author: the office, else the body."""
        return self.author or self.body


@dataclass(frozen=True, kw_only=True)
class Occasion:
    """A session as papers show it; never with the access to a video conference."""

    number: int | None = None
    held_on: date | None = None
    begins_at: time | None = None
    ends_at: time | None = None
    place: str = ""
    mode: Mode = Mode.IN_PERSON
    further_days: Sequence[SessionDay] = ()
    chair: str = ""
    is_constituting: bool = False
    publicness: Publicness | None = None


def letterhead_of(text: str, logo: Figure | None = None) -> LetterHead | None:
    """Return the letterhead a body's lines make, the first being the office's name."""
    lines = tuple(line.strip() for line in text.splitlines() if line.strip())
    return LetterHead(lines, logo) if lines or logo else None


def together(words: Words, body: str, others: Sequence[str]) -> str:
    """Musterkonferenz gemeinsam mit Musterbeirat; the first alone where it meets alone."""
    if not others:
        return body
    return words.say("bodies_together", body=body, others=", ".join(others))


def session_name(masthead: Masthead, occasion: Occasion) -> str:
    """2. Sitzung in der 20. Wahlperiode."""
    if occasion.number is None:
        return masthead.words.say("session_unnumbered")
    if masthead.term is None:
        return masthead.words.say("session", number=occasion.number)
    return masthead.words.say("session_in_term", number=occasion.number, term=masthead.term)


def when(words: Words, occasion: Occasion) -> str:
    """Dienstag, 3. November 2020, 14:30 bis 16:30 Uhr; as much of it as is known.

    Further days follow, each in the same way.
    """
    first = _day_and_times(words, occasion.held_on, occasion.begins_at, occasion.ends_at)
    further = (
        _day_and_times(words, one.held_on, one.begins_at, one.ends_at)
        for one in occasion.further_days
    )
    return "; ".join((first, *further))


def _day_and_times(words: Words, day: date | None, begins: time | None, ends: time | None) -> str:
    parts = (words.full_date(day) if day else "", clock_times(words, begins, ends))
    return ", ".join(part for part in parts if part)


def clock_times(words: Words, begins: time | None, ends: time | None) -> str:
    """14:30 bis 16:30 Uhr; "" while the begin is open."""
    if begins is None:
        return ""
    start = words.digits(begins)
    if ends is None:
        return words.say("clock_from", start=start)
    return words.say("clock_span", start=start, end=words.digits(ends))


def particulars(masthead: Masthead, occasion: Occasion, *more: tuple[str, str]) -> KeyValues:
    """Return body, session, date, place or form, reference and more pairs; empty ones left out."""
    words = masthead.words
    pairs = (
        (words.say("body"), masthead.body),
        (words.say("session_label"), session_name(masthead, occasion)),
        (words.say("when"), when(words, occasion)),
        (words.say("where"), occasion.place),
        (words.say("form"), words.say(f"mode_{occasion.mode.name.lower()}")),
        *more,
        (words.say("reference"), masthead.file_reference),
    )
    return KeyValues(tuple(pair for pair in pairs if pair[1]))


def session_paper(
    title: str,
    masthead: Masthead,
    occasion: Occasion,
    blocks: Sequence[Block],
    *,
    notes: Sequence[str] = (),
    orientation: Orientation = Orientation.PORTRAIT,
) -> Document:
    """Return a paper about a session: file title, author, letterhead and running head as usual."""
    session = session_name(masthead, occasion)
    return Document(
        title=f"{title} · {session} · {masthead.body}",
        subject=session,
        author=masthead.office,
        language=masthead.language,
        letterhead=masthead.letterhead,
        header=running_head(masthead, title, session),
        as_of=masthead.stand,
        notes=tuple(notes),
        orientation=orientation,
        blocks=tuple(blocks),
    )


def running_head(masthead: Masthead, *parts: str) -> str:
    """Return what stands on top of the second and later pages."""
    return " · ".join(part for part in (*parts, masthead.body) if part)
