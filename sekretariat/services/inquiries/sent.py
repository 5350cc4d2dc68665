"""What a round of asking wrote: for each organisation its way and its files."""

from dataclasses import dataclass, field, replace
from pathlib import Path

from sekretariat.domain.inquiries import Way
from sekretariat.domain.problems import Problem


@dataclass(frozen=True, kw_only=True)
class SentLetter:
    """What was written for one organisation: by which way it goes, which files.

    `content` is the message or letter as it went out, `text` what it says, `recipient` whom it
    went to with the address.
    """

    organization_id: str
    organization: str
    way: Way
    email: str
    sheet: Path
    paper: Path
    file_hash: str
    recipient: str
    text: str
    content: bytes = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class Sent:
    """What was written; `problems` are warnings about organisations that are hard to reach.

    `template` tells the words, the letterhead and the sender used.
    """

    folder: Path
    template: str
    letters: tuple[SentLetter, ...] = ()
    problems: tuple[Problem, ...] = ()

    def count(self, way: Way) -> int:
        """Count the organisations written to by a way."""
        return sum(one.way is way for one in self.letters)

    def moved(self, before: Path, folder: Path) -> "Sent":
        """Return the same with all files moved from one folder to another."""
        letters = tuple(
            replace(
                one,
                sheet=folder / one.sheet.relative_to(before),
                paper=folder / one.paper.relative_to(before),
            )
            for one in self.letters
        )
        return replace(self, folder=folder, letters=letters)
