"""Lists of how the members of a body are reached."""

from dataclasses import replace
from typing import TYPE_CHECKING

from sekretariat.domain.addressing import address_lines
from sekretariat.domain.audiences import Audience, seen_by
from sekretariat.domain.people import ContactKind
from sekretariat.domain.rosters import RosterLine, roster
from sekretariat.services.inviting.recipients import reaches_of
from sekretariat.services.papers.sources import Source
from sekretariat.storage.bodies import roster_sources
from sekretariat.words import shown

if TYPE_CHECKING:
    from sekretariat.documents.contact_lists import Reached
    from sekretariat.documents.content import Document
    from sekretariat.documents.masthead import Masthead


def phone_list(source: Source) -> "Document":
    """Return the phone numbers of a body's members and deputies."""
    from sekretariat.documents.contact_lists import phone_list as paper  # noqa: PLC0415  lazy

    audience = source.variant(Audience)
    people, masthead = _people(source, audience)
    if audience is not Audience.INTERNAL:
        people = [one for one in people if one.phones or one.mobiles]
    return _released(paper(people, masthead, shown(audience, masthead.words.language)), source)


def email_list(source: Source) -> "Document":
    """Return the e-mail addresses of a body's members and deputies."""
    from sekretariat.documents.contact_lists import email_list as paper  # noqa: PLC0415  lazy

    audience = source.variant(Audience)
    people, masthead = _people(source, audience)
    if audience is not Audience.INTERNAL:
        people = [one for one in people if one.emails]
    return _released(paper(people, masthead, shown(audience, masthead.words.language)), source)


def _released(paper: "Document", source: Source) -> "Document":
    """Return a list with a note where it only holds what was released to its readers."""
    from sekretariat.documents.words import words_of  # noqa: PLC0415  lazy

    if source.variant(Audience) is Audience.INTERNAL:
        return paper
    return replace(paper, notes=(words_of(paper.language).say("list_released"),))


def distribution_list(source: Source) -> "Document":
    """Return by which way each of a body's members and deputies is written to."""
    from sekretariat.documents.contact_lists import (  # noqa: PLC0415  lazy
        distribution_list as paper,
    )

    return paper(*_people(source, Audience.INTERNAL))


def _people(source: Source, audience: Audience) -> "tuple[list[Reached], Masthead]":
    """Return everybody in a body on the day once, by name, with what the audience may see."""
    from sekretariat.documents.contact_lists import Reached  # noqa: PLC0415  lazy

    body, as_of = source.body(), source.as_of
    masthead = source.masthead(body, as_of)
    seated = roster(roster_sources(source.reader, [body.id], as_of), as_of)
    first: dict[str, RosterLine] = {}
    for line in seated.lines:
        if line.person_id:
            first.setdefault(line.person_id, line)
    reaches = reaches_of(source.reader, list(first), as_of)
    people = []
    for line in sorted(first.values(), key=lambda one: one.sort_key):
        reach = reaches[line.person_id]
        contacts = reach.contacts
        people.append(
            Reached(
                name=line.sorted_name,
                organization=line.sender,
                role=shown(line.taking_part or line.role, masthead.words.language),
                phones=seen_by(contacts, audience, ContactKind.PHONE, ContactKind.ASSISTANT),
                mobiles=seen_by(contacts, audience, ContactKind.MOBILE),
                emails=seen_by(contacts, audience, ContactKind.EMAIL),
                channel=shown(reach.channel, masthead.words.language),
                address=tuple(address_lines(reach.addressee)),
                is_blocked=reach.is_blocked,
            )
        )
    return people, masthead
