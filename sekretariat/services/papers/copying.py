"""Letters to persons, and the copies that organisations get of them for their information."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sekretariat.domain.problems import Problem, Refused
from sekretariat.services.inquiries.addresses import recipients
from sekretariat.services.papers.addressed import series, without_place
from sekretariat.services.papers.sources import Source

if TYPE_CHECKING:
    from sekretariat.documents.content import Document, Series
    from sekretariat.documents.masthead import Masthead
    from sekretariat.documents.personal_letter import To


@dataclass(frozen=True, kw_only=True)
class Written:
    """A letter to a person, and the organisation that gets a copy of it, "" none."""

    to: "To"
    document: "Document"
    organization_id: str = ""


def letters(title: str, masthead: "Masthead", written: Sequence[Written]) -> "Document | Series":
    """Return letters as one file, by name; `title` is the key of what they are called."""
    ordered = [(one.to.sort_key, one.document) for one in written]
    return series(masthead.words.say(title), masthead, ordered)


def copies(
    source: Source, title: str, masthead: "Masthead", written: Sequence[Written]
) -> "Document | Series":
    """Return the copies of letters for the organisations they name, by organisation.

    Those without a postal address are told; their window stays empty. Raises Refused where no
    organisation gets any.
    """
    from sekretariat.documents.personal_letter import To, copy_of  # noqa: PLC0415  lazy

    named = [one for one in written if one.organization_id]
    if not named:
        raise Refused(Problem("letter.nobody_to_copy", {}, "body"))
    senders = sorted({one.organization_id for one in named})
    houses = recipients(source.reader, senders, source.as_of)
    homeless = {
        one.organization: ("organization", house_id)
        for house_id, one in houses.items()
        if not one.has_place
    }
    source.told.extend(without_place(source, homeless, "letter.no_place_printed"))
    ordered = []
    for one in named:
        house = houses[one.organization_id]
        to = To(name=house.organization, lines=house.lines, opening="")
        key = f"{house.organization.casefold()}\0{one.to.sort_key}"
        ordered.append((key, copy_of(one.document, to, masthead)))
    return series(masthead.words.say(title), masthead, ordered)
