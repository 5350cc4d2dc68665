"""Lists of how members are reached: by phone, by e-mail, and by which way they are written to."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sekretariat.documents.content import Document, Paragraph, Tone
from sekretariat.documents.masthead import Masthead
from sekretariat.documents.table_paper import Listed, table_paper


@dataclass(frozen=True, kw_only=True)
class Reached:
    """A person on such a list; what an audience may not see is not handed in."""

    name: str
    organization: str = ""
    role: str = ""
    phones: tuple[str, ...] = ()
    mobiles: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    channel: str = ""
    address: tuple[str, ...] = ()
    is_blocked: bool = False


def phone_list(people: Sequence[Reached], masthead: Masthead, audience: str) -> Document:
    """Return names with phone and mobile numbers; who has none stands there all the same."""
    words = masthead.words
    listed = Listed(
        title=words.say("phone_list"),
        lead=words.say("list_audience", audience=audience, count=len(people)),
        headings=[words.say(key) for key in ("name", "organization", "phone", "mobile")],
        shares=(5, 5, 3.4, 3.4),
        rows=[
            (_name(one), one.organization, "\n".join(one.phones), "\n".join(one.mobiles))
            for one in people
        ],
        notes=[words.say("list_privacy")],
    )
    return table_paper(listed, masthead)


def email_list(people: Sequence[Reached], masthead: Masthead, audience: str) -> Document:
    """Return names with e-mail addresses, below them all addresses in one line to copy."""
    words = masthead.words
    listed = Listed(
        title=words.say("email_list"),
        lead=words.say("list_audience", audience=audience, count=len(people)),
        headings=[words.say(key) for key in ("name", "organization", "email")],
        shares=(5, 5, 6),
        rows=[(_name(one), one.organization, "\n".join(one.emails)) for one in people],
        notes=[words.say("list_privacy")],
    )
    paper = table_paper(listed, masthead)
    every = list(dict.fromkeys(email for one in people for email in one.emails[:1]))
    if not every:
        return paper
    copied = Paragraph(words.say("emails_to_copy", emails="; ".join(every)), Tone.NOTE)
    return replace(paper, blocks=(*paper.blocks, copied))


def distribution_list(people: Sequence[Reached], masthead: Masthead) -> Document:
    """Return who is written to by which way, and where to."""
    words = masthead.words
    listed = Listed(
        title=words.say("distribution_list"),
        lead=words.say("distribution_lead", count=len(people)),
        headings=[words.say(key) for key in ("name", "role", "channel", "email", "address")],
        shares=(4.4, 2.6, 2, 5.6, 6),
        rows=[
            (
                one.name,
                one.role,
                one.channel,
                "\n".join(one.emails[:1]),
                words.say("dispatch_blocked") if one.is_blocked else "\n".join(one.address),
            )
            for one in people
        ],
        notes=[words.say("list_privacy")],
        is_wide=True,
    )
    return table_paper(listed, masthead)


def _name(one: Reached) -> str:
    return f"{one.name}\n{one.role}" if one.role else one.name
