"""Letters and certificates of appointment, and the thanks at the end."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sekretariat.documents.content import Block, Document, Heading, Paragraph, SignatureLine, Tone
from sekretariat.documents.masthead import Masthead
from sekretariat.documents.personal_letter import Letter, To, personal_letter
from sekretariat.documents.words import Words

_TOWN = re.compile(r"\b\d{5}\s+(\D+)$")


@dataclass(frozen=True, kw_only=True)
class Appointed:
    """An appointment as letters tell it.

    kind is "member", "deputy", "advisory" or "again"; `partners` are the deputies of a member, or
    whom a deputy stands in for; `next_session` is told where one is planned. `authority` appoints,
    the office where none is noted; `copy_to` is the organisation that gets a copy.
    """

    kind: str
    start: date | None = None
    end: date | None = None
    organization: str = ""
    partners: tuple[str, ...] = ()
    basis: str = ""
    next_session: str = ""
    authority: str = ""
    copy_to: str = ""


def appointment_letter(to: To, told: Appointed, masthead: Masthead) -> Document:
    """Return the letter by which somebody is appointed."""
    words = masthead.words
    term = words.say("appointment_term", number=masthead.term) if masthead.term else ""
    named = {"body": masthead.body, "term": term}
    partners = "appointment_deputy_for" if told.kind == "deputy" else "appointment_deputies"
    paragraphs = [
        words.say(f"appointment_lead_{told.kind}", **named),
        told.organization and words.say("appointment_for", organization=told.organization),
        told.partners and words.say(partners, names=", ".join(told.partners)),
        _span(told, words),
        words.say("appointment_authority", authority=told.authority or masthead.office),
        told.basis and words.say("appointment_basis", basis=told.basis),
        words.say("appointment_honorary"),
        told.next_session and words.say("appointment_next", when=told.next_session),
        words.say("appointment_accept"),
    ]
    letter = Letter(
        subject=words.say(f"appointment_subject_{told.kind}", body=masthead.body),
        paragraphs=[one for one in paragraphs if one],
        enclosures=words.say("appointment_enclosed"),
        signed_by=told.authority,
        copy_to=told.copy_to,
    )
    return personal_letter(to, letter, masthead)


def _span(told: Appointed, words: Words) -> str:
    if told.start is None:
        return ""
    start = words.long_date(told.start)
    if told.end is None:
        return words.say("appointment_start", day=start)
    return words.say("appointment_span", start=start, end=words.long_date(told.end))


def certificate(name: str, told: Appointed, masthead: Masthead) -> Document:
    """Return the certificate of appointment: for heavy paper, with room for signature and seal."""
    words = masthead.words
    kind = "member" if told.kind == "again" else told.kind
    dated = _dated(words, masthead)
    appoints = words.say("certificate_appoints", office=told.authority or masthead.office)
    lines = (
        words.say(f"certificate_{kind}"),
        words.say("certificate_of", body=masthead.body),
        _certificate_span(told, words),
    )
    blocks: list[Block] = [
        Heading(words.say("certificate")),
        Paragraph(appoints, Tone.LEAD),
        Heading(name, 2),
        *(Paragraph(line, Tone.LEAD) for line in lines if line),
        Paragraph(dated),
        SignatureLine((words.say("certificate_signature"), words.say("certificate_seal"))),
    ]
    title = f"{words.say('certificate')} · {name}"
    return Document(
        title=title,
        subject=words.say("certificate"),
        author=masthead.office,
        language=masthead.language,
        letterhead=masthead.letterhead,
        blocks=tuple(blocks),
        is_ceremonial=True,
    )


def _dated(words: Words, masthead: Masthead) -> str:
    """Return place and day; the day alone where the letterhead tells no place."""
    day = words.long_date(masthead.as_of)
    head = masthead.letterhead
    place = place_of(masthead.sender.lines) or place_of(head.lines if head else ())
    return words.say("certificate_dated", place=place, day=day) if place else day


def place_of(lines: Sequence[str]) -> str:
    """Return the town of an address: what follows a postcode of five digits."""
    found = (_TOWN.search(line) for line in lines)
    return next((one[1].strip() for one in found if one), "")


def _certificate_span(told: Appointed, words: Words) -> str:
    if told.start is None:
        return ""
    start = words.long_date(told.start)
    if told.end is None:
        return words.say("certificate_from", start=start)
    return words.say("certificate_span", start=start, end=words.long_date(told.end))


def thanks(to: To, told: Appointed, masthead: Masthead) -> Document:
    """Return the thanks at the end; kind is "term", "resignation", "recall" or "organization"."""
    words = masthead.words
    day = words.long_date(told.end or masthead.as_of)
    since = words.say("thanks_since", day=words.long_date(told.start)) if told.start else ""
    letter = Letter(
        subject=words.say(f"thanks_subject_{told.kind}", body=masthead.body),
        paragraphs=[
            words.say(f"thanks_lead_{told.kind}", body=masthead.body, day=day),
            words.say("thanks_words", since=since),
            words.say("thanks_data"),
            words.say("thanks_wishes"),
        ],
        copy_to=told.copy_to,
    )
    return personal_letter(to, letter, masthead)
