"""Sheets of cards the office added: kept beside the shipped ones, which stay."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sekretariat.domain.card_formats import (
    CardFormat,
    CardKind,
    Layout,
    check_format,
    layout_of,
)
from sekretariat.domain.fields import Choice
from sekretariat.domain.problems import Problem, Refused, refuse_errors
from sekretariat.services.context import Context
from sekretariat.services.papers.hall_kinds import BadgeSheet, LabelSheet, SignSheet
from sekretariat.storage.unit_of_work import Reader
from sekretariat.words import N_, translate

if TYPE_CHECKING:
    from sekretariat.documents.cards import SheetFormat


def formats_of(reader: Reader, kind: CardKind | None = None) -> list[CardFormat]:
    """Return the office's own sheets of a kind by name; none of no kind."""
    found = reader.find(CardFormat, kind=kind) if kind else []
    return sorted(found, key=lambda one: one.name.casefold())


def named(formats: Sequence[CardFormat], name: str) -> CardFormat | None:
    """Return the sheet meant by its id, its name or its maker's number, None where none is."""
    wanted = name.casefold()
    for one in formats:
        if wanted and wanted in (one.id, one.name.casefold(), one.number.casefold()):
            return one
    return None


SHEETS: Mapping[CardKind, type[Choice]] = {
    CardKind.LABELS: LabelSheet,
    CardKind.BADGES: BadgeSheet,
    CardKind.SIGNS: SignSheet,
}


@dataclass(frozen=True)
class Shipped:
    """A sheet that came with the program."""

    name: str
    title: str
    kind: CardKind
    layout: Layout


def layout_on(sheet: "SheetFormat") -> Layout:
    """Return where the cards of a sheet lie."""
    gaps = tuple(step - size for step, size in zip(sheet.pitch_mm, sheet.size_mm, strict=True))
    return Layout(
        page=sheet.page_mm,
        counts=(sheet.cols, sheet.rows),
        size=sheet.size_mm,
        margins=(sheet.left_mm, sheet.top_mm),
        gaps=(gaps[0], gaps[1]),
    )


class CardFormats:
    """The office's own sheets."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def all(self) -> list[CardFormat]:
        """Return the sheets, labels first, each kind by name."""
        with self._context.reader() as reader:
            return [one for kind in CardKind for one in formats_of(reader, kind)]

    def shipped(self) -> list[Shipped]:
        """Return the sheets that came with the program."""
        from sekretariat.documents.cards import sheet_format  # noqa: PLC0415  lazy

        return [
            Shipped(one.value, translate(one.label), kind, layout_on(sheet_format(one.value)))
            for kind, sheets in SHEETS.items()
            for one in sheets
        ]

    def layout(self, kind: CardKind | None, name: str) -> Layout | None:
        """Return where the cards of a sheet lie, None for one that is no sheet of a kind."""
        if kind is None:
            return None
        own = named([one for one in self.all() if one.kind is kind], name)
        if own is not None:
            return layout_of(own)
        known = [one for one in self.shipped() if one.kind is kind]
        return next((one.layout for one in known if one.name == name), known[0].layout)

    def find(self, name: str) -> CardFormat:
        """Return a sheet by id, name or number; raises Refused for an unknown one."""
        found = named(self.all(), name)
        if found is None:
            raise Refused(Problem("cards.unknown", {"name": name}, "name"))
        return found

    def save(self, card_format: CardFormat) -> None:
        """Keep a sheet; raises Refused where it cannot be: not on A4, a name that is taken."""
        with self._context.work("card_format.save", N_("Change a sheet of cards")) as work:
            refuse_errors(check_format(card_format, work.find(CardFormat)))
            work.save(card_format)

    def delete(self, ids: Sequence[str]) -> None:
        """Remove sheets; it can be undone."""
        with self._context.work("card_format.delete", N_("Remove a sheet of cards")) as work:
            for one in ids:
                work.delete(work.get(CardFormat, one))
