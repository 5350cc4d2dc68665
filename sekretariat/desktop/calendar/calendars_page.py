"""The calendars an office plans around: taken in from files, typed, looked through."""

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.list_page import ListPage, ListSpec
from sekretariat.desktop.base.listings import RowsListing
from sekretariat.desktop.base.record_dialog import RecordDialog, RecordForm
from sekretariat.desktop.base.table_model import Column, Filter, Query
from sekretariat.desktop.calendar.take_in_dialog import TakeInDialog
from sekretariat.domain.fields import Kind, field_of
from sekretariat.domain.names import matches, search_key, search_words
from sekretariat.domain.planning.calendars import CalendarEntry, CalendarKind
from sekretariat.services.calendars import CalendarFile
from sekretariat.words import shown, translate


class EntryDialog(RecordDialog[CalendarEntry]):
    """Edits an entry."""

    def __init__(self, desk: Desk, entry: CalendarEntry, parent: QWidget | None = None) -> None:
        title, save = self.tr("Calendar entry"), self.tr("Save entry")
        form = RecordForm(CalendarEntry, "calendar_entry_form", title, save)
        super().__init__(desk, form, parent)
        self.load(entry)

    def save(self, record: CalendarEntry) -> object:
        """Save the entry."""
        return self.desk.secretariat.calendars.save(record)


class CalendarsPage(ListPage):
    """School holidays, religious days, Landtag weeks, own days off."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        columns = (
            Column("first_day", _label("first_day"), Kind.DAY, 100, is_to_come=True),
            Column("until", _label("last_day"), Kind.DAY, 100),
            Column("kind", _label("kind"), width=180),
            Column("title", _label("title"), width=360),
            Column("source", _label("source"), width=200),
        )
        kinds = [(one.value, translate(one.label)) for one in CalendarKind]
        filters = (Filter("kind", _label("kind"), kinds),)
        spec = ListSpec(
            "calendars",
            self.tr("Holidays and calendars"),
            RowsListing(columns, self._find, filters),
            empty=self.tr(
                "No calendar yet. School holidays, religious days and Landtag weeks come from "
                "calendar files (.ics) or are typed."
            ),
            watches=frozenset({"calendar_entry"}),
            dated=False,
        )
        super().__init__(desk, spec, parent)
        take_in = self.add_action("import", self.choose, self.tr("Take in calendar file…"))
        self.add_action("new", self.add, self.tr("Add entry"))
        self.add_action("delete", self.delete, self.tr("Remove entries"))
        self._new_action = take_in  # what an empty list offers
        self.opened.connect(self.edit)
        self.refresh()

    def choose(self) -> None:
        """Ask for a calendar file."""
        title, pattern = self.tr("Choose a calendar file"), self.tr("Calendar files (*.ics)")
        self.desk.dialogs.choose_file(self, title, pattern, self.read)

    def read(self, path: Path) -> None:
        """Read a file beside the window, then show what is in it."""
        job = self.desk.jobs.prepare(
            self.tr("Reading the calendar"), partial(self.desk.secretariat.calendars.read, path)
        )
        job.succeeded.connect(self._show_file)
        job.start()

    def add(self) -> None:
        """Open an empty entry."""
        self._open(CalendarEntry(kind=CalendarKind.LANDTAG))

    def edit(self, entry_id: str) -> None:
        """Open an entry."""
        self._open(self.desk.secretariat.calendars.get(entry_id))

    def delete(self) -> None:
        """Remove the chosen entries; undoable."""
        chosen = self.table.selected_ids()
        if chosen:
            self.desk.act(lambda: self.desk.secretariat.calendars.delete(chosen))

    def _show_file(self, file: CalendarFile) -> None:
        dialog = TakeInDialog(self.desk, file, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _open(self, entry: CalendarEntry) -> None:
        dialog = EntryDialog(self.desk, entry, self)
        dialog.saved.connect(lambda saved: self.show_record(saved.id))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _find(self, query: Query) -> list[dict[str, Any]]:
        words, kind = search_words(query.search), query.filters.get("kind", "")
        return [
            {**vars(one), "until": one.until, "kind": shown(one.kind)}
            for one in self.desk.secretariat.calendars.all(CalendarKind(kind) if kind else None)
            if matches(search_key(one.title, shown(one.kind), one.source), words)
        ]


def _label(name: str) -> str:
    return translate(field_of(CalendarEntry, name).label)
