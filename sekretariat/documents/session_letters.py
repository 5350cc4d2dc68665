"""What goes out around an invitation: the day to keep free, the form to answer on."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from sekretariat.documents.content import (
    Block,
    Document,
    Heading,
    KeyValues,
    Paragraph,
    SignatureLine,
    Tone,
)
from sekretariat.documents.letters import closing
from sekretariat.documents.masthead import (
    Masthead,
    Occasion,
    particulars,
    session_name,
    session_paper,
)
from sekretariat.domain.meetings import Mode


def save_the_date(occasion: Occasion, masthead: Masthead, topic: str = "") -> Document:
    """Return the note that asks to keep a day free; it names nobody it goes to."""
    words = masthead.words
    title = words.say("save_the_date")
    named = {"session": session_name(masthead, occasion), "body": masthead.body}
    blocks: list[Block] = [
        Heading(title),
        Paragraph(words.say("inquiry_opening")),
        Paragraph(words.say("save_lead", **named)),
        particulars(masthead, occasion),
    ]
    if topic:
        blocks.append(Paragraph(words.say("save_topic", topic=topic)))
    blocks += [
        Paragraph(words.say("save_invitation")),
        Paragraph(closing(masthead)),
    ]
    return session_paper(title, masthead, occasion, blocks)


@dataclass(frozen=True, kw_only=True)
class Replying:
    """Who answers: filled in before, so that nobody writes their own name."""

    name: str
    organization: str = ""
    role: str = ""
    answer_until: date | None = None


def reply_form(who: Replying, occasion: Occasion, masthead: Masthead) -> Document:
    """Return the form to answer on; what is said of support is voluntary (Art. 9 DSGVO)."""
    words = masthead.words
    title = words.say("reply_form")
    named = {"session": session_name(masthead, occasion), "body": masthead.body}
    pairs = (
        (words.say("name"), who.name),
        (words.say("organization"), who.organization),
        (words.say("role"), who.role),
    )
    back = (
        words.say("reply_until", day=words.full_date(who.answer_until))
        if who.answer_until
        else words.say("reply_back")
    )
    blocks: list[Block] = [
        Heading(title),
        Paragraph(words.say("reply_for", **named), Tone.LEAD),
        particulars(masthead, occasion),
        KeyValues(tuple(pair for pair in pairs if pair[1])),
        Heading(words.say("reply_attend"), 2),
        *(Paragraph(words.say(key)) for key in _ways(occasion.mode)),
        Heading(words.say("reply_needs"), 2),
        *_paragraphs(masthead, ("reply_needs_lead", "reply_needs_list", "reply_needs_other")),
    ]
    if occasion.mode is not Mode.DIGITAL:
        blocks += [
            Heading(words.say("reply_travel"), 2),
            *_paragraphs(masthead, ("reply_travel_lead",)),
        ]
    blocks += [
        Heading(words.say("reply_consent"), 2),
        *_paragraphs(masthead, ("reply_consent_text",)),
        Paragraph(back),
        SignatureLine((words.say("reply_sign"),)),
    ]
    paper = session_paper(title, masthead, occasion, blocks)
    return replace(paper, title=f"{title} · {who.name}")


def _ways(mode: Mode) -> Sequence[str]:
    there = ("reply_room", "reply_video") if mode is Mode.HYBRID else ("reply_come",)
    return (*there, "reply_represented", "reply_no")


def _paragraphs(masthead: Masthead, keys: Sequence[str]) -> list[Paragraph]:
    return [Paragraph(masthead.words.say(key)) for key in keys]
