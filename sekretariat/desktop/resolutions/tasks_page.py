"""Tasks and what is to be looked at again: by urgency, ticked off with a key."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractItemView, QWidget

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.list_actions import fill_filter
from sekretariat.desktop.base.list_export import ListExport
from sekretariat.desktop.base.list_page import ListPage, ListSpec
from sekretariat.desktop.base.listings import RowsListing
from sekretariat.desktop.base.table_model import Column, Filter, Query
from sekretariat.desktop.base.tones import DUE_TONES
from sekretariat.desktop.resolutions.task_dialog import TaskDialog
from sekretariat.domain.changes import ChangeSet
from sekretariat.domain.due import Due
from sekretariat.domain.fields import Kind, field_of
from sekretariat.domain.names import matches, search_words
from sekretariat.domain.resolutions import Task, TaskStatus
from sekretariat.services.tasks import Tasks, searched_by
from sekretariat.words import translate

WATCHED = frozenset({"task", "meeting", "resolution", "person", "body"})
_URGENCY = {due: place for place, due in enumerate(Due)}


def _label(name: str) -> str:
    return translate(field_of(Task, name).label)


def columns() -> tuple[Column, ...]:
    """Return the columns of the list, the most urgent task on top."""
    due = QCoreApplication.translate("TasksPage", "Due")
    return (
        Column("due", due, width=110, choices=Due, tones=DUE_TONES),
        Column("due_on", _label("due_on"), Kind.DAY, 90, is_to_come=True),
        Column("title", _label("title"), width=330),
        Column("owner", QCoreApplication.translate("TasksPage", "In charge"), width=180),
        Column("remind_on", _label("remind_on"), Kind.DAY, 110, is_to_come=True),
        Column("meeting", _label("meeting_id"), width=210),
        Column("resolution", _label("resolution_id"), width=90),
        Column("status", _label("status"), width=90, hidden=True, choices=TaskStatus),
        Column("done_on", _label("done_on"), Kind.DAY, 90, hidden=True),
    )


class TasksListing(RowsListing):
    """Tasks; sorted by urgency, the day decides among equals."""

    def __init__(self, tasks: Tasks) -> None:
        self._tasks = tasks
        self._all: Sequence[dict[str, Any]] | None = None
        self._keys: dict[str, str] = {}
        super().__init__(columns(), self._find, self.filters_now())

    def all(self) -> Sequence[dict[str, Any]]:
        """Return all tasks, read when nobody has since the last change."""
        if self._all is None:
            self._all = self._tasks.rows()
            self._keys = {row["id"]: searched_by(row) for row in self._all}
        return self._all

    def forget(self) -> None:
        """Read the tasks anew when they are next asked for."""
        self._all = None

    def arrange(self, query: Query) -> list[str]:
        """Return the ids of the tasks; urgency sorts by itself, not by its word."""
        found = super().arrange(query)
        if query.sort == "due":
            place = {one: str(row["due"]) for one, row in zip(found, self.rows(found), strict=True)}
            found.sort(key=lambda one: _URGENCY[Due(place[one])], reverse=query.descending)
        return found

    def filters_now(self) -> tuple[Filter, ...]:
        """Return the filters with the bodies that have tasks."""
        bodies = {str(row["body_id"]): str(row["body"]) for row in self.all()}
        named = sorted(((k, v) for k, v in bodies.items() if k), key=lambda pair: pair[1])
        due = QCoreApplication.translate("TasksPage", "Due")
        return (
            Filter("due", due, [(one.value, translate(one.label)) for one in Due]),
            Filter("status", _label("status"), [(s.value, translate(s.label)) for s in TaskStatus]),
            Filter("body_id", QCoreApplication.translate("TasksPage", "Body"), named),
        )

    def _find(self, query: Query) -> Sequence[dict[str, Any]]:
        words, wanted = search_words(query.search), query.filters.items()
        fitting = [
            row
            for row in self.all()
            if all(row[key] == value for key, value in wanted)
            and matches(self._keys[row["id"]], words)
        ]
        return fitting if query.sort != "due" else sorted(fitting, key=_by_day)


def _by_day(row: dict[str, Any]) -> str:
    return row["due_on"].isoformat() if row["due_on"] else "9999-99-99"


class TasksPage(ListPage):
    """All tasks, what is overdue on top."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        tasks: Tasks = desk.secretariat.tasks
        self._tasks = tasks
        self._listing = TasksListing(tasks)
        title = QCoreApplication.translate("TasksPage", "Tasks")
        empty = QCoreApplication.translate(
            "TasksPage",
            "Here stand the tasks of sessions and resolutions and what is to be looked at again. "
            "Add the first one; what stays open goes onto the agenda of the next session.",
        )
        spec = ListSpec("tasks", title, self._listing, empty, WATCHED, dated=False)
        super().__init__(desk, spec, parent)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.export = ListExport(self, title, lambda: TasksListing(tasks))
        self.add_action("new", self.add, self.tr("Add task"))
        self.add_action("tick", self.tick)
        self.add_action("delete", self.delete, self.tr("Remove task"))
        self.add_action("meeting", self.open_session)
        self.add_action("print", self.export.ask_for_paper)
        self.add_action("export", self.export.ask)
        self.opened.connect(self.edit)
        self.refresh()

    def add(self) -> None:
        """Open a new task."""
        self._open(Task())

    def edit(self, task_id: str) -> None:
        """Open a task."""
        self._open(self._tasks.get(task_id))

    def tick(self) -> None:
        """Mark the chosen tasks as done, or as open again."""
        chosen = self.table.selected_ids()
        if chosen:
            self.desk.act(lambda: self._tasks.tick(chosen))

    def delete(self) -> None:
        """Remove the current task; it can be brought back."""
        task_id = self.table.current_id()
        if task_id:
            self.desk.act(lambda: self._tasks.delete(task_id))

    def open_session(self) -> None:
        """Go to the session the current task comes from."""
        task_id = self.table.current_id()
        [row] = self._listing.rows([task_id]) if task_id else [{}]
        if row.get("meeting_id"):
            self.desk.open("meeting", str(row["meeting_id"]))

    def refresh(self) -> None:
        """Read the tasks again."""
        self._listing.forget()
        super().refresh()

    def _open(self, task: Task) -> None:
        dialog = TaskDialog(self.desk, task, self)
        dialog.saved.connect(lambda saved: self.show_record(saved.id))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _hear(self, changes: ChangeSet) -> None:
        super()._hear(changes)
        if WATCHED & changes.entities():
            for described in self._listing.filters_now():
                fill_filter(self._filters[described.key], described)
