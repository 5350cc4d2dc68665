"""A reference to another record: typed search with suggestions, one record chosen or none."""

from collections.abc import Callable, Sequence
from functools import partial
from itertools import islice
from typing import Any, Protocol

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
        self._labels: dict[str, str] | None = None
        self._keys: dict[str, str] = {}

    def forget(self) -> None:
        """Fetch the pairs again when they are next needed."""
        self._labels = None
        self._keys = {}

    def find(self, typed: str) -> list[Offer]:
        """Return the first pairs whose label holds every typed word."""
        words = search_words(typed)
        labels = self._all()
        if not self._keys:
            self._keys = {found: search_key(label) for found, label in labels.items()}
        fitting = ((one, labels[one]) for one, key in self._keys.items() if matches(key, words))
        return list(islice(fitting, OFFERS_SHOWN))

    def label_of(self, record_id: str) -> str:
        """Return the label of a record, "" when it is unknown."""
        return self._all().get(record_id, "")

    def _all(self) -> dict[str, str]:
        if self._labels is None:
            self._labels = dict(self._fetch())
        return self._labels


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
        self.setCursorPosition(0)

    def unknown_text(self) -> str:
        """Return what stands here without being a record, "" for none."""
        return "" if self._id else self.text().strip()

    def problem(self) -> Problem | None:
        """Return a problem when a text stands here that is no record."""
        unknown = self.unknown_text()
        return Problem("reference.unknown", {"value": unknown}) if unknown else None

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


CHOICES = {
    "person": ("people", "choices"),
    "organization": ("organizations", "choices"),
    "body": ("bodies", "choices"),
    "legislative_term": ("bodies", "term_choices"),
    "office": ("bodies", "office_choices"),
    "body_category": ("bodies", "category_choices"),
    "meeting": ("meetings", "choices"),
    "agenda_item": ("agendas", "choices"),
}
"""Which service names the records a reference field can point to, and by which verb."""


def choice_sources(secretariat: Any) -> dict[str, ChoiceSource]:
    """Return the sources of all reference fields; no service is loaded before it is asked."""
    return {
        entity: ChoiceSource(partial(_ask, secretariat, *place))
        for entity, place in CHOICES.items()
    }


def _ask(secretariat: Any, service: str, verb: str) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = getattr(getattr(secretariat, service), verb)()
    return found
