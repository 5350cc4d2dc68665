"""Sheets of cards the office added: kept beside the shipped ones, which stay."""

from collections.abc import Sequence

from sekretariat.domain.card_formats import CardFormat, CardKind, check_format
from sekretariat.domain.problems import Problem, Refused, refuse_errors
from sekretariat.services.context import Context
from sekretariat.storage.unit_of_work import Reader
from sekretariat.words import N_


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


class CardFormats:
    """The office's own sheets."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def all(self) -> list[CardFormat]:
        """Return the sheets, labels first, each kind by name."""
        with self._context.reader() as reader:
            return [one for kind in CardKind for one in formats_of(reader, kind)]

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
