"""The persons of a list as one file of contact cards."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QLabel, QWidget

from sekretariat.desktop.base.appearance import make_muted
from sekretariat.desktop.base.forms import load_form
from sekretariat.desktop.base.list_page import ListPage
from sekretariat.desktop.base.table_model import Listing, Query
from sekretariat.domain.business_cards import CardVersion
from sekretariat.domain.people import Visibility
from sekretariat.words import translate

if TYPE_CHECKING:
    from sekretariat.services.business_cards import CardQuestion

ENDING = ".vcf"
PAGE_ROWS = 500


class CardExportDialog(QDialog):
    """Asks whose cards, for whom, and in which version."""

    whose: QComboBox
    audience: QComboBox
    version: QComboBox
    cards_hint: QLabel
    cards_buttons: QDialogButtonBox

    def __init__(self, chosen: int, listed: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "card_export")
        make_muted(self.cards_hint)
        if chosen > 1:
            self.whose.addItem(self.tr("%n chosen", None, chosen), True)
        self.whose.addItem(self.tr("all %n of this list", None, listed), False)
        for circle in Visibility:
            self.audience.addItem(translate(circle.label), circle.value)
        for version in CardVersion:
            self.version.addItem(translate(version.label), version.value)
        save = self.cards_buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setText(self.tr("&Save cards…"))
        self.cards_buttons.accepted.connect(self.accept)
        self.cards_buttons.rejected.connect(self.reject)


class CardExport(QObject):
    """Writes the cards of a page's persons; `person` names the key of their id in a row."""

    def __init__(
        self, page: ListPage, make_listing: Callable[[], Listing], person: str = "id"
    ) -> None:
        """Take a maker, because the worker reads with a listing of its own."""
        super().__init__(page)
        self._page = page
        self._make_listing = make_listing
        self._person = person

    def ask(self) -> None:
        """Ask what is written, then where."""
        chosen = self._page.table.selected_ids()
        dialog = CardExportDialog(len(chosen), self._page.model.rowCount(), self._page)
        dialog.accepted.connect(lambda: self._ask_place(dialog, chosen))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask_place(self, dialog: CardExportDialog, chosen: Sequence[str]) -> None:
        # lazy: the first list is painted before anybody saves cards
        from sekretariat.services.business_cards import CardQuestion  # noqa: PLC0415
        from sekretariat.services.lists import ListQuestion  # noqa: PLC0415

        desk, query = self._page.desk, self._page.query
        ids = list(chosen) if dialog.whose.currentData() else []
        day = query.as_of or desk.today()
        question = CardQuestion(
            listed=ListQuestion(as_of=day),
            version=CardVersion(dialog.version.currentData()),
            audience=Visibility(dialog.audience.currentData()),
        )
        suggested = f"{self._page.page_title.text()} {day:%Y-%m-%d}{ENDING}"
        title, pattern = self.tr("Save contact cards"), self.tr("Contact cards (*.vcf)")
        desk.dialogs.choose_place(
            self._page, title, suggested, pattern, lambda path: self.write(path, ids, question)
        )

    def write(self, path: Path, row_ids: Sequence[str], question: "CardQuestion") -> None:
        """Write the file in the worker: the rows named, or all of the list."""
        desk, query, listing = self._page.desk, self._page.query, self._make_listing()
        cards, person = desk.secretariat.business_cards, self._person
        job = desk.jobs.prepare(
            self.tr("Writing the contact cards"),
            lambda progress: cards.write(
                path, question, persons_of(listing, query, row_ids, person), progress
            ),
        )
        job.succeeded.connect(lambda count: self._tell(count, path))
        job.start()

    def _tell(self, count: int, path: Path) -> None:
        text = self.tr("%n contact card(s) written to “{}”.", None, count).format(path.name)
        self._page.desk.messages.done(text)


def persons_of(
    listing: Listing, query: Query, row_ids: Sequence[str], person: str
) -> Sequence[str]:
    """Return the persons of the rows with these ids, or of all rows; each once, in their order."""
    wanted = frozenset(row_ids)
    keys = listing.arrange(query)
    found: dict[str, None] = {}
    for start in range(0, len(keys), PAGE_ROWS):
        for row in listing.rows(keys[start : start + PAGE_ROWS]):
            if row.get(person) and (not wanted or row["id"] in wanted):
                found[str(row[person])] = None
    return list(found)
