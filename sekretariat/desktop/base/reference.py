"""A reference to another record: typed search with suggestions, one record chosen or none."""

from collections.abc import Callable, Sequence
from itertools import islice
from typing import Protocol

from PySide6.QtCore import QModelIndex, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from sekretariat.domain.names import matches, search_key, search_words
from sekretariat.domain.problems import Problem

Offer = tuple[str, str]
OFFERS_SHOWN = 12


class ReferenceSource(Protocol):
    """Where suggestions come from."""

    def find(self, typed: str) -> Sequence[Offer]:
        """Return the best (id, label) pairs for a typed text, few of them."""
        ...

    def label_of(self, record_id: str) -> str:
        """Return the label of a record, "" when it is unknown."""
        ...


class ChoiceSource:
    """Suggestions out of all (id, label) pairs, fetched when first needed and after changes."""

    def __init__(self, fetch: Callable[[], Sequence[Offer]]) -> None:
        self._fetch = fetch
        self._folded: list[tuple[str, Offer]] | None = None

    def forget(self) -> None:
        """Fetch the pairs again when they are next needed."""
        self._folded = None

    def find(self, typed: str) -> list[Offer]:
        """Return the first pairs whose label holds every typed word."""
        words = search_words(typed)
        fitting = (offer for key, offer in self._all() if matches(key, words))
        return list(islice(fitting, OFFERS_SHOWN))

    def label_of(self, record_id: str) -> str:
        """Return the label of a record, "" when it is unknown."""
        labels = (label for _, (found, label) in self._all() if found == record_id)
        return next(labels, "")

    def _all(self) -> list[tuple[str, Offer]]:
        if self._folded is None:
            self._folded = [(search_key(offer[1]), offer) for offer in self._fetch()]
        return self._folded


class ReferenceEdit(QLineEdit):
    """A line that finds a record while it is typed; emptied, it refers to none."""

    value_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source: ReferenceSource | None = None
        self._id = ""
        self._chosen_label = ""
        self._offers: Sequence[Offer] = ()
        self._labels = QStringListModel(self)
        completer = QCompleter(self._labels, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setMaxVisibleItems(OFFERS_SHOWN)
        completer.activated[QModelIndex].connect(self._take_index)  # type: ignore[index]
        self.setCompleter(completer)
        self.setClearButtonEnabled(True)
        self.setPlaceholderText(self.tr("Type to search"))
        self.textEdited.connect(self._search)
        self.textChanged.connect(self._notice_clearing)

    def set_source(self, source: ReferenceSource) -> None:
        """Say where suggestions come from."""
        self._source = source

    def value(self) -> str:
        """Return the id of the chosen record, "" for none."""
        return self._id

    def set_value(self, record_id: str) -> None:
        """Show a record by its id."""
        label = self._source.label_of(record_id) if record_id and self._source else ""
        self._id, self._chosen_label = record_id, label
        self.setText(label)

    def problem(self) -> Problem | None:
        """Return a problem when a text stands here that is no record."""
        if self.text().strip() and not self._id:
            return Problem("record.unknown", {"value": self.text().strip()})
        return None

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the record that was obviously meant."""
        self.tidy()
        super().focusOutEvent(event)

    def tidy(self) -> None:
        """Take the only record that fits, or the one typed out in full."""
        if not self._id and self.text().strip():
            self._take_obvious()

    def _search(self, typed: str) -> None:
        if typed != self._chosen_label:
            self._id = ""
        found = self._source.find(typed) if self._source and typed.strip() else ()
        self._offers = found
        self._labels.setStringList([label for _, label in found])
        self.value_changed.emit()

    def _take_obvious(self) -> None:
        typed = self.text().strip().casefold()
        exact = [offer for offer in self._offers if offer[1].casefold() == typed]
        candidates = exact or self._offers
        if len(candidates) == 1:
            self._take(candidates[0])

    def _take_index(self, index: QModelIndex) -> None:
        self._take(self._offers[index.row()])

    def _take(self, offer: Offer) -> None:
        self._id, self._chosen_label = offer
        self.setText(self._chosen_label)
        self.value_changed.emit()

    def _notice_clearing(self, text: str) -> None:
        if not text and self._id:
            self._id = self._chosen_label = ""
            self.value_changed.emit()
