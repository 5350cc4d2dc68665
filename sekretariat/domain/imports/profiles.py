"""How a kind of list is read, as the office keeps it."""

from dataclasses import dataclass

from sekretariat.domain.fields import long_text, text
from sekretariat.domain.records import Record
from sekretariat.words import N_


@dataclass(kw_only=True, eq=False)
class ImportProfile(Record):
    """How a kind of list is read: `headings` tells it again, `content` is the profile as JSON.

    `headings` are the compared forms of all headings, one a line.
    """

    name: str = text(N_("Name of the profile"), required=True, limit=120)
    headings: str = long_text(N_("Headings"))
    content: str = long_text(N_("Assignment"))
