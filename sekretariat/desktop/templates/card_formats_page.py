"""Sheets of cards: the office's own, and those that came with the program, to begin from."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.list_page import ListPage, ListSpec
from sekretariat.desktop.base.listings import RowsListing
from sekretariat.desktop.base.table_model import Column, Query
from sekretariat.desktop.templates.card_format_dialog import CardFormatDialog
from sekretariat.domain.card_formats import CardFormat, CardKind, Layout, layout_of, shown_mm
from sekretariat.domain.fields import Kind, field_of
from sekretariat.domain.problems import Problem
from sekretariat.services.papers.kinds import Paper
from sekretariat.words import translate

PAPERS = {
    CardKind.LABELS: Paper.ADDRESS_LABELS,
    CardKind.BADGES: Paper.BADGES,
    CardKind.SIGNS: Paper.NAME_SIGNS,
}


class CardFormatsPage(ListPage):
    """The sheets of the office; one that came with the program opens as a new one like it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        columns = (
            Column("name", translate(field_of(CardFormat, "name").label), width=330),
            Column("number", translate(field_of(CardFormat, "number").label), width=150),
            Column("kind", translate(field_of(CardFormat, "kind").label), Kind.CHOICE, 220),
            Column(
                "grid", QCoreApplication.translate("CardFormatsPage", "Columns × rows"), width=120
            ),
            Column("size", QCoreApplication.translate("CardFormatsPage", "Card (mm)"), width=130),
            Column("origin", QCoreApplication.translate("CardFormatsPage", "From"), width=130),
        )
        title = QCoreApplication.translate("CardFormatsPage", "Sheets of cards")
        watches = frozenset({"card_format"})
        listing = RowsListing(columns, self._find)
        super().__init__(desk, ListSpec("card_formats", title, listing, "", watches, dated=False))
        self.setParent(parent)
        self.add_action("new", self.add, self.tr("Add sheet"))
        self.add_action("delete", self.delete, self.tr("Remove sheet"))
        self.add_action("print", self.print_test, self.tr("Test sheet"))
        self.opened.connect(self.edit)
        self.refresh()

    def add(self) -> None:
        """Open a new sheet."""
        self._open(CardFormat())

    def edit(self, format_id: str) -> None:
        """Open a sheet; one that came with the program as a new one like it."""
        self._open(self._own(format_id) or self._like(format_id))

    def delete(self) -> None:
        """Remove the current sheet; it can be brought back."""
        current = self.table.current_id()
        if not current:
            return
        service = self.desk.secretariat.card_formats
        if self._own(current) is None:
            self.desk.messages.problems([Problem("cards.shipped", {"name": current})])
        else:
            self.desk.act(lambda: service.delete([current]))

    def print_test(self) -> None:
        """Show the test sheet of the current sheet among the documents, ready to be printed."""
        current = self.table.current_id()
        if current:
            own = self._own(current)
            kind = own.kind if own else self._shipped(current).kind
            self.desk.open("documents", f"{PAPERS[kind].value}::test:{current}")

    def _own(self, format_id: str) -> CardFormat | None:
        found = [one for one in self.desk.secretariat.card_formats.all() if one.id == format_id]
        return found[0] if found else None

    def _shipped(self, name: str) -> Any:
        shipped = self.desk.secretariat.card_formats.shipped()
        return next(one for one in shipped if one.name == name)

    def _like(self, name: str) -> CardFormat:
        """Return a new sheet with the measures of one that came with the program."""
        one = self._shipped(name)
        layout: Layout = one.layout
        columns, rows = layout.counts
        made = CardFormat(kind=one.kind, columns=columns, rows=rows)
        made.is_landscape = layout.page[0] > layout.page[1]
        made.width, made.height = map(shown_mm, layout.size)
        made.left, made.top = map(shown_mm, layout.margins)
        made.gap_right, made.gap_below = map(shown_mm, layout.gaps)
        return made

    def _open(self, card_format: CardFormat) -> None:
        dialog = CardFormatDialog(self.desk, card_format, self)
        dialog.saved.connect(self.show_record)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _find(self, query: Query) -> Sequence[dict[str, Any]]:
        service = self.desk.secretariat.card_formats
        own, shipped = self.tr("own"), self.tr("the program")
        rows = [
            _row(one.id, one.name, one.number, (one.kind, layout_of(one), own))
            for one in service.all()
        ]
        rows += [
            _row(one.name, one.title, "", (one.kind, one.layout, shipped))
            for one in service.shipped()
        ]
        words = query.search.casefold().split()
        return [row for row in rows if all(word in str(row).casefold() for word in words)]


def _row(
    row_id: str, name: str, number: str, said: tuple[CardKind, Layout | None, str]
) -> dict[str, Any]:
    kind, layout, origin = said
    found = {"id": row_id, "name": name, "number": number, "kind": kind, "origin": origin}
    if layout is None:
        return found
    columns, rows = layout.counts
    width, height = map(shown_mm, layout.size)
    return {**found, "grid": f"{columns} × {rows}", "size": f"{width} × {height}"}
