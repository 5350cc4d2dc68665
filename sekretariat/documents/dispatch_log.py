"""The proof of dispatch: what was sent when about a session, to whom, by which way."""

from collections.abc import Sequence

from sekretariat.documents.content import (
    Block,
    Column,
    Document,
    Heading,
    Orientation,
    Paragraph,
    Row,
    Table,
)
from sekretariat.documents.masthead import Masthead, Occasion, particulars, session_paper
from sekretariat.documents.words import Words
from sekretariat.domain.dispatches import Delivery, Dispatch
from sekretariat.domain.inquiries import Way
from sekretariat.words import shown

Sent = tuple[Dispatch, Sequence[Delivery]]


def dispatch_log(dispatches: Sequence[Sent], occasion: Occasion, masthead: Masthead) -> Document:
    """Return the proof of all dispatches of a session, the first one first."""
    words = masthead.words
    title = words.say("dispatch_log")
    blocks: list[Block] = [Heading(title), particulars(masthead, occasion)]
    if not dispatches:
        blocks.append(Paragraph(words.say("dispatch_empty")))
    for dispatch, deliveries in dispatches:
        blocks.append(Heading(_capital(shown(dispatch.kind, words.language)), 2))
        blocks += [Paragraph(one) for one in _facts(dispatch, deliveries, words)]
        blocks.append(_table(deliveries, words))
    return session_paper(title, masthead, occasion, blocks, orientation=Orientation.LANDSCAPE)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _facts(dispatch: Dispatch, deliveries: Sequence[Delivery], words: Words) -> list[str]:
    emails = sum(one.way is Way.EMAIL for one in deliveries)
    facts = []
    if dispatch.sent_at is not None:
        sent = dispatch.sent_at.astimezone()
        facts.append(
            words.say(
                "dispatch_sent",
                day=words.long_date(sent.date()),
                time=words.digits(sent.time()),
                clerk=dispatch.clerk,
                emails=emails,
                letters=len(deliveries) - emails,
            )
        )
    if dispatch.approved_on is not None and dispatch.approved_by:
        day = words.long_date(dispatch.approved_on)
        facts.append(words.say("dispatch_approved", day=day, name=dispatch.approved_by))
    if dispatch.shortened_reason:
        facts.append(words.say("dispatch_shortened", reason=dispatch.shortened_reason))
    return facts


def _table(deliveries: Sequence[Delivery], words: Words) -> Table:
    columns = (
        Column(words.say("dispatch_recipient"), 4),
        Column(words.say("dispatch_as"), 3),
        Column(words.say("dispatch_way"), 1.6),
        Column(words.say("dispatch_address"), 5),
        Column(words.say("dispatch_received"), 2.4),
        Column(words.say("dispatch_result"), 3),
    )
    rows = tuple(
        Row(
            (
                one.name,
                shown(one.invited_as, words.language),
                shown(one.way, words.language),
                _address(one, words),
                words.short_date(one.received_on) if one.received_on else "",
                _result(one, words),
            )
        )
        for one in deliveries
    )
    return Table(columns, rows, words.say("dispatch_log_summary"), row_heading=0)


def _address(one: Delivery, words: Words) -> str:
    if one.is_blocked:
        return words.say("dispatch_blocked")
    return ", ".join(one.address.splitlines())


def _result(one: Delivery, words: Words) -> str:
    bounced = ""
    if one.bounced_on is not None:
        bounced = words.say("dispatch_bounced", day=words.short_date(one.bounced_on))
    return ". ".join(part for part in (bounced, one.remark) if part)
