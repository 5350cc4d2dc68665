"""Circular votes: what is asked in writing, until when, how many have answered."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.detail_tabs import DetailTabs
from sekretariat.desktop.base.facts import Fact, Facts
from sekretariat.desktop.base.list_export import ListExport
from sekretariat.desktop.base.list_page import ListPage, ListSpec
from sekretariat.desktop.base.listings import RowsListing
from sekretariat.desktop.base.table_model import Column, Query
from sekretariat.desktop.base.tones import DUE_TONES
from sekretariat.desktop.base.trail_table import TrailTable
from sekretariat.desktop.resolutions.circular_dialog import CircularDialog
from sekretariat.domain.circulars import Circular, CircularStatus
from sekretariat.domain.due import Due
from sekretariat.domain.fields import Kind, field_of
from sekretariat.words import shown, translate

if TYPE_CHECKING:
    from sekretariat.services.circulars import Circulars

WATCHED = frozenset({"circular", "ballot", "body", "seat", "membership"})


def label(name: str) -> str:
    """Return the shown label of a circular vote's field."""
    return translate(field_of(Circular, name).label)


def columns() -> tuple[Column, ...]:
    """Return the columns of the list, the latest on top."""
    return (
        Column("opened_on", label("opened_on"), Kind.DAY, 110),
        Column("number", label("number"), width=100),
        Column("body", label("body_id"), width=200),
        Column("question", label("question"), width=280),
        Column("answers", QCoreApplication.translate("CircularsPage", "Answers"), width=90),
        Column("deadline", label("deadline"), Kind.DAY, 100, is_to_come=True),
        Column(
            "due",
            QCoreApplication.translate("CircularsPage", "Due"),
            width=100,
            choices=Due,
            tones=DUE_TONES,
        ),
        Column("status", label("status"), width=110, choices=CircularStatus),
    )


class CircularDetail(DetailTabs):
    """One circular vote to read."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Details of the circular vote"))
        self._desk = desk
        self.facts = Facts(self.tr("Circular vote"))
        self.trail = TrailTable()
        self.add_view(self.tr("Circular vote"), self.facts, self._show_facts)
        self.add_view(self.tr("History"), self.trail, self._show_trail)

    def _show_facts(self, circular_id: str) -> None:
        one: Circular = self._desk.secretariat.circulars.get(circular_id)
        names = ("wording", "reason", "calculation", "silence", "majority_kind", "explanation")
        facts = [Fact(label(name), shown(getattr(one, name))) for name in names]
        self.facts.show_facts(f"{one.number} · {one.question}", facts)

    def _show_trail(self, circular_id: str) -> None:
        history = self._desk.secretariat.history
        self.trail.show_trail(history.trail([circular_id]))


class CircularsPage(ListPage):
    """All circular votes; Enter shows who has answered."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        circulars: Circulars = desk.secretariat.circulars
        self._circulars = circulars
        title = QCoreApplication.translate("CircularsPage", "Circular votes")
        empty = QCoreApplication.translate(
            "CircularsPage",
            "Here stand questions put to the members in writing. Open the first one; members "
            "answer whether they agree with the procedure and how they vote.",
        )
        listing = RowsListing(columns(), self._find)
        spec = ListSpec("circulars", title, listing, empty, WATCHED, dated=False)
        super().__init__(desk, spec, parent)
        self.splitter.setOrientation(Qt.Orientation.Vertical)
        self.detail = CircularDetail(desk, self)
        self.show_detail(self.detail)
        self.export = ListExport(self, title, lambda: RowsListing(columns(), self._find))
        self.add_action("new", self.add, self.tr("Open circular vote"))
        self.add_action("answers", self._open_current)
        self.add_action("circular_letters", self.show_letters)
        self.add_action("edit", self.edit, self.tr("Edit circular vote"))
        self.add_action("delete", self.delete, self.tr("Remove circular vote"))
        self.add_action("print", self.export.ask_for_paper)
        self.add_action("export", self.export.ask)
        self.selected.connect(self.detail.show_record)
        self.refresh()

    def add(self) -> None:
        """Open a new circular vote of the only body, else of the one to be chosen."""
        bodies = [one for one in self.desk.secretariat.bodies.all() if one.ended_on is None]
        top = [one for one in bodies if not one.parent_id] or bodies
        if top:
            self._open_dialog(self._circulars.draft(top[0].id))
        else:
            self._open_dialog(Circular(opened_on=self.desk.today()))

    def edit(self) -> None:
        """Change the current circular vote."""
        if self.table.current_id():
            self._open_dialog(self._circulars.get(self.table.current_id()))

    def show_letters(self) -> None:
        """Show the letters of the current circular vote, with the form to answer on."""
        if self.table.current_id():
            self.desk.open("print", f"circular-letter:{self.table.current_id()}")

    def delete(self) -> None:
        """Remove the current circular vote; it can be brought back."""
        circular_id = self.table.current_id()
        if circular_id:
            self.desk.act(lambda: self._circulars.delete(circular_id))

    def _open_dialog(self, circular: Circular) -> None:
        dialog = CircularDialog(self.desk, circular, self)
        dialog.saved.connect(lambda saved: self.show_record(saved.id))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _find(self, query: Query) -> Sequence[dict[str, Any]]:
        return self._circulars.rows(query.search)
