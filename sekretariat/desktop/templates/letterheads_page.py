"""The letterheads of the office and its bodies, the latest first; old ones stay for old papers."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.list_page import ListPage, ListSpec
from sekretariat.desktop.base.listings import RowsListing
from sekretariat.desktop.base.table_model import Column, Query
from sekretariat.desktop.templates.letterhead_dialog import LetterheadDialog
from sekretariat.domain.fields import field_of
from sekretariat.domain.letterheads import Letterhead
from sekretariat.domain.records import holds_on
from sekretariat.words import translate

WIDTHS = {"valid_from": 100, "valid_to": 100, "name": 310, "contact": 150, "typeface": 120}


class LetterheadsPage(ListPage):
    """The letterheads of the office."""

    def __init__(
        self,
        desk: Desk,
        make_preview: Callable[[QWidget], QWidget],
        parent: QWidget | None = None,
    ) -> None:
        self._make_preview = make_preview
        fields = [field_of(Letterhead, name) for name in WIDTHS]
        columns = [
            Column(one.name, translate(one.label), one.kind, WIDTHS[one.name]) for one in fields
        ]
        columns.insert(
            2, Column("body", translate(field_of(Letterhead, "body_id").label), width=190)
        )
        holding = QCoreApplication.translate("LetterheadsPage", "On this day")
        columns.insert(2, Column("holding", holding, width=110))
        title = QCoreApplication.translate("LetterheadsPage", "Letterheads")
        empty = QCoreApplication.translate(
            "LetterheadsPage",
            "Here stands what papers begin with: the ministry's name, address, logo, whom to ask. "
            "Until the first one is added, the text from the settings is printed.",
        )
        listing = RowsListing(tuple(columns), self._find)
        watches = frozenset({"letterhead", "body"})
        super().__init__(desk, ListSpec("letterheads", title, listing, empty, watches))
        self.setParent(parent)
        self.add_action("new", self.add, self.tr("Add letterhead"))
        self.add_action("delete", self.delete, self.tr("Remove letterhead"))
        self.opened.connect(self.edit)
        self.refresh()

    def add(self) -> None:
        """Open a new letterhead from today on, like the one marked, else like the office's."""
        letterheads, marked = self.desk.secretariat.letterheads, self._marked()
        body_id = marked.body_id if marked else ""
        since = self.desk.today() if letterheads.all(body_id) else None
        self._open(letterheads.to_edit(body_id, since))

    def edit(self, letterhead_id: str) -> None:
        """Open a letterhead."""
        self._open(self._by_id(letterhead_id))

    def delete(self) -> None:
        """Remove the current letterhead; it can be brought back."""
        marked = self._marked()
        if marked is not None:
            self.desk.act(lambda: self.desk.secretariat.letterheads.delete([marked.id]))

    def _marked(self) -> Letterhead | None:
        current = self.table.current_id()
        return self._by_id(current) if current else None

    def _by_id(self, letterhead_id: str) -> Letterhead:
        found: list[Letterhead] = self.desk.secretariat.letterheads.all()
        return next(one for one in found if one.id == letterhead_id)

    def _open(self, letterhead: Letterhead) -> None:
        dialog = LetterheadDialog(self.desk, letterhead, self._make_preview, self)
        dialog.saved.connect(self.show_record)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _holding(self, letterhead: Letterhead, day: date) -> str:
        """Say what a letterhead is to the papers of a day."""
        if holds_on(letterhead, day):
            return self.tr("holds")
        began = letterhead.valid_from
        return self.tr("later on") if began is not None and began > day else self.tr("held before")

    def _find(self, query: Query) -> Sequence[dict[str, Any]]:
        secretariat, day = self.desk.secretariat, query.as_of or self.desk.today()
        names = {one.id: one.name for one in secretariat.bodies.all()}
        office = self.tr("whole office")
        return [
            {
                "body": names.get(one.body_id, office),
                "holding": self._holding(one, day),
                **vars(one),
            }
            for one in secretariat.letterheads.all()
        ]
