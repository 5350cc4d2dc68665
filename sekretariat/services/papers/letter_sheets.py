"""Letters as a printer needs them: on which sheets of paper they begin and go on."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from sekretariat.domain.issued import INQUIRY_PAPER
from sekretariat.domain.letterheads import Letterhead, LetterSheet, NextSheet
from sekretariat.services.papers.catalogue import CATALOGUE
from sekretariat.services.papers.kinds import Paper, PaperGroup
from sekretariat.services.papers.made import documents

if TYPE_CHECKING:
    from sekretariat.documents.bindings import Written
    from sekretariat.documents.content import Document


@dataclass(frozen=True)
class Stretch:
    """Pages one after the other (from 1) on paper of one kind: letterhead paper, or blank."""

    first: int
    last: int
    is_printed: bool


@dataclass(frozen=True)
class PrinterCopy:
    """A paper for the printer: without the letterhead its sheets bear, and their order."""

    content: bytes = field(repr=False)
    stretches: tuple[Stretch, ...] = ()


def has_own_sheets(head: Letterhead) -> bool:
    """Tell whether letters under a head are printed on paper that bears it."""
    return head.first_sheet is LetterSheet.PRINTED or head.next_sheets is NextSheet.PRINTED


def are_letters(paper: "Written") -> bool:
    """Tell whether a paper is a letter, or several; one bound into a folder is none."""
    from sekretariat.documents.bindings import Folder  # noqa: PLC0415  lazy

    letters = () if isinstance(paper, Folder) else documents(paper)
    return bool(letters) and all(one.address is not None for one in letters)


def is_issued_letter(row: Mapping[str, Any]) -> bool:
    """Tell whether a row of what was issued is a letter: a paper that was written to somebody."""
    kinds = {Paper.SAVE_THE_DATE, Paper.INVITATION}
    kinds |= {paper for paper, entry in CATALOGUE.items() if entry.group is PaperGroup.LETTERS}
    written = {INQUIRY_PAPER, *(paper.value for paper in kinds)}
    return row["document"] in written and bool(row["recipients"])


def as_issued(content: bytes, pages: int) -> PrinterCopy:
    """Return letters as they went out: they bear their letterhead, so all paper is blank."""
    return PrinterCopy(content, (Stretch(1, pages, is_printed=False),))


def for_sheets(head: Letterhead, paper: "Written", *, is_duplex: bool) -> "Written":
    """Return letters without the letterhead their first sheets bear."""
    from sekretariat.documents.content import Series  # noqa: PLC0415  lazy

    letters = documents(paper)
    if head.first_sheet is LetterSheet.PRINTED:
        letters = tuple(map(_bare, letters))
    if isinstance(paper, Series):
        return replace(paper, documents=letters, is_duplex=is_duplex)
    return letters[0]


def stretches(
    head: Letterhead, begins: "tuple[int, ...]", pages: int, *, is_duplex: bool
) -> tuple[Stretch, ...]:
    """Return which pages lie on which paper; `begins` are the first pages of the letters.

    Printed on both sides, the second page lies on the first sheet.
    """
    is_first = head.first_sheet is LetterSheet.PRINTED
    is_next = head.next_sheets is NextSheet.PRINTED
    found: list[Stretch] = []
    for begin, end in zip(begins, (*(one - 1 for one in begins[1:]), pages), strict=True):
        sheet_end = min(begin + is_duplex, end)
        found.append(Stretch(begin, sheet_end, is_first))
        if sheet_end < end:
            found.append(Stretch(sheet_end + 1, end, is_next))
    return _joined(found)


def _joined(found: list[Stretch]) -> tuple[Stretch, ...]:
    joined: list[Stretch] = []
    for one in found:
        if joined and joined[-1].is_printed == one.is_printed:
            joined[-1] = replace(joined[-1], last=one.last)
        else:
            joined.append(one)
    return tuple(joined)


def _bare(letter: "Document") -> "Document":
    head = letter.letterhead and replace(letter.letterhead, is_printed=False)
    return replace(letter, letterhead=head)
