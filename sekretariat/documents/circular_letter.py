"""A question in writing: the letter to each voter with the form to answer on, the e-mail's text."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from sekretariat.documents.content import (
    Block,
    Document,
    Heading,
    KeyValues,
    ListItem,
    NumberedList,
    PageBreak,
    Paragraph,
    SignatureLine,
    Tone,
)
from sekretariat.documents.letters import closing
from sekretariat.documents.masthead import Masthead, running_head
from sekretariat.documents.personal_letter import Letter, To, personal_letter
from sekretariat.documents.words import Words
from sekretariat.domain.rules.majorities import MajorityKind
from sekretariat.domain.rules.rulebook import Silence
from sekretariat.words import shown


@dataclass(frozen=True, kw_only=True)
class Asked:
    """What is asked in writing, and by which rules; `is_stopped` by one objection.

    `reply_to` is the e-mail address answers can be sent to as well.
    """

    number: str
    question: str
    wording: str
    reason: str = ""
    answer_until: date
    silence: Silence = Silence.NO_VOTE
    majority: MajorityKind = MajorityKind.SIMPLE
    is_stopped: bool = True
    reply_to: str = ""


@dataclass(frozen=True, kw_only=True)
class Voter:
    """As what somebody is asked: a member, who may have a deputy, or a deputy of some members.

    `organizations` are those the person speaks for; a deputy of a vacant seat stands in for nobody.
    """

    organizations: Sequence[str] = ()
    is_deputy: bool = False
    stands_in_for: Sequence[str] = ()
    has_deputy: bool = False


def circular_letter(to: To, voter: Voter, asked: Asked, masthead: Masthead) -> Document:
    """Return the letter to one voter; the form to answer on follows on a page of its own."""
    words = masthead.words
    members = ", ".join(voter.stands_in_for)
    key = "circular_lead_deputies" if members else "circular_lead"
    letter = Letter(
        subject=subject(asked, words),
        paragraphs=[
            words.say(key, body=masthead.body, members=members),
            *_matter(asked, words),
            words.say("circular_until", day=words.full_date(asked.answer_until)),
            *_rules(asked, words, _right(voter)),
        ],
        enclosures=words.say("circular_enclosed"),
        answer_until=asked.answer_until,
        after=_form(to.name, voter, asked, masthead),
    )
    return replace(personal_letter(to, letter, masthead), as_of=masthead.stand)


def circular_email(asked: Asked, masthead: Masthead, *, is_deputy: bool) -> Document:
    """Return the text of the message to members, or to deputies; it names nobody it goes to."""
    words = masthead.words
    title, about = words.say("circular_email"), subject(asked, words)
    lead = words.say(
        "circular_lead_email_deputies" if is_deputy else "circular_lead", body=masthead.body
    )
    right = "circular_member_first" if is_deputy else ""
    blocks: list[Block] = [
        Heading(title),
        Paragraph(words.say("circular_email_note"), Tone.NOTE),
        KeyValues(((words.say("circular_email_subject"), about),)),
        Paragraph(words.say("inquiry_opening")),
        Paragraph(lead),
        *_matter(asked, words),
        Paragraph(words.say("circular_until_email", day=words.full_date(asked.answer_until))),
        *(Paragraph(one) for one in _rules(asked, words, right)),
        Paragraph(words.say("circular_email_answer")),
        Paragraph(words.say("circular_email_procedure")),
        Paragraph(words.say("circular_email_vote")),
        Paragraph(closing(masthead)),
    ]
    return Document(
        title=f"{title} · {about}",
        subject=about,
        author=masthead.office,
        language=masthead.language,
        letterhead=masthead.letterhead,
        header=running_head(masthead, title, asked.number),
        as_of=masthead.stand,
        blocks=tuple(blocks),
    )


def subject(asked: Asked, words: Words) -> str:
    """Return what letter and message are about."""
    return words.say("circular_subject", number=asked.number, question=asked.question)


def _matter(asked: Asked, words: Words) -> list[Block]:
    """Return the reason, what is to be decided word for word, and the two questions."""
    reason = words.say("circular_reason", reason=asked.reason.strip())
    questions = ("circular_asked_procedure", "circular_asked_vote")
    items = (
        ListItem(f"{number}.", (Paragraph(words.say(key)),))
        for number, key in enumerate(questions, start=1)
    )
    return [
        *([Paragraph(reason)] if asked.reason.strip() else []),
        Heading(words.say("circular_wording"), 2),
        *_wording(asked),
        Heading(words.say("circular_questions"), 2),
        NumberedList(tuple(items)),
    ]


def _wording(asked: Asked) -> list[Paragraph]:
    return [Paragraph(part.strip()) for part in asked.wording.split("\n\n") if part.strip()]


def _right(voter: Voter) -> str:
    """Return the key of what is said of whose answer goes first, "" where there is one voter."""
    if voter.stands_in_for:
        return "circular_member_first"
    return "circular_deputy_stands_in" if voter.has_deputy else ""


def _rules(asked: Asked, words: Words, right: str) -> list[str]:
    """Return what silence means, what it takes to decide, and the right to object."""
    silence = words.say(f"circular_silence_{asked.silence.name.lower()}")
    majority = words.say("circular_majority", majority=shown(asked.majority, words.language))
    first = words.say(right) if right else ""
    return [
        " ".join(one for one in (silence, first, majority) if one),
        words.say("circular_object_stops" if asked.is_stopped else "circular_object_noted"),
    ]


def _form(name: str, voter: Voter, asked: Asked, masthead: Masthead) -> list[Block]:
    words = masthead.words
    members = ", ".join(voter.stands_in_for)
    kind = "deputies" if voter.is_deputy else "members"
    kind = "deputies_of" if members else kind
    back = "circular_form_back_to" if asked.reply_to else "circular_form_back"
    pairs = (
        (words.say("name"), name),
        (words.say("organization"), ", ".join(voter.organizations)),
        (words.say("circular_form_as"), words.say(f"circular_form_as_{kind}", members=members)),
        (words.say("body"), masthead.body),
        (words.say("circular_form_question"), asked.question),
        (words.say("circular_form_until"), words.full_date(asked.answer_until)),
    )
    return [
        PageBreak(),
        Heading(words.say("circular_form", number=asked.number), 2),
        KeyValues(tuple(pair for pair in pairs if pair[1])),
        Heading(words.say("circular_form_procedure"), 3),
        Paragraph(words.say("circular_form_agrees")),
        Paragraph(words.say("circular_form_objects")),
        Heading(words.say("circular_form_vote"), 3),
        *_wording(asked),
        *(Paragraph(words.say(f"circular_form_{one}")) for one in ("yes", "no", "abstain")),
        SignatureLine((words.say("circular_form_sign"),)),
        Paragraph(words.say(back, email=asked.reply_to)),
    ]
