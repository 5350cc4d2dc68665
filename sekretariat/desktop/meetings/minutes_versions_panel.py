"""Versions of the minutes: kept at each step, with what changed from one to another."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from sekretariat.desktop.base.actions import make_action
from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.differences import differences_html
from sekretariat.desktop.base.list_actions import action_button
from sekretariat.domain.changes import ChangeSet
from sekretariat.domain.minutes import MinutesVersion
from sekretariat.services.minutes_versions import Changed
from sekretariat.words import shown

NUMBER = Qt.ItemDataRole.UserRole
WATCHED = frozenset({"minutes_version", "minutes"})
SHOWN_LETTERS = 24


class MinutesVersionsPanel(QWidget):
    """The versions of the minutes of one session, and the differences of two."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.meeting_id = ""
        self.versions = QListWidget()
        self.versions.setAccessibleName(self.tr("Kept versions"))
        self.versions.setWordWrap(True)
        self.other = QComboBox()
        self.other.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.other.setMinimumContentsLength(SHOWN_LETTERS)
        self.other.setAccessibleName(self.tr("Compared with"))
        self.changes = QTextBrowser()
        self.changes.setAccessibleName(self.tr("What changed"))
        self.changes.setTabChangesFocus(True)
        self._lay_out()
        self.versions.currentRowChanged.connect(lambda _row: self._compare())
        self.other.currentIndexChanged.connect(lambda _place: self._compare())
        desk.changed.connect(self._hear)

    def show_meeting(self, meeting_id: str) -> None:
        """Show the versions of a session's minutes, the latest first."""
        self.meeting_id = meeting_id
        kept = self._desk.secretariat.minutes_versions.of_meeting(meeting_id)
        self.versions.blockSignals(True)
        self.other.blockSignals(True)
        self.versions.clear()
        self.other.clear()
        self.other.addItem(self.tr("the text of now"), None)
        for one in kept:
            item = QListWidgetItem(self._named(one))
            item.setData(NUMBER, one.number)
            self.versions.addItem(item)
            self.other.addItem(self.tr("version {}").format(one.number), one.number)
        self.versions.blockSignals(False)
        self.other.blockSignals(False)
        self.versions.setCurrentRow(0 if kept else -1)
        self._compare()

    def keep_version(self) -> None:
        """Keep the text of now as a version."""
        versions = self._desk.secretariat.minutes_versions
        self._desk.act(lambda: versions.keep(self.meeting_id))

    def _named(self, one: MinutesVersion) -> str:
        at = f"{one.kept_at.astimezone():%d.%m.%Y %H:%M}" if one.kept_at else ""
        number = self.tr("Version {}").format(one.number)
        parts = (number, at, shown(one.status), one.reason)
        return " · ".join(part for part in parts if part)

    def _compare(self) -> None:
        row = self.versions.currentRow()
        if row < 0:
            told = self.tr("No version is kept yet. Each step, and the dispatch, keeps one.")
            self.changes.setHtml(f"<p>{escape(told)}</p>")
            return
        number, other = int(self.versions.item(row).data(NUMBER)), self.other.currentData()
        versions = self._desk.secretariat.minutes_versions
        self._desk.act(
            lambda: versions.compare(self.meeting_id, number, other), then=self._show_changes
        )

    def _show_changes(self, found: list[Changed]) -> None:
        parts = [
            f"<h4>{escape(one.title)}</h4>{differences_html(self.changes, one.stretches)}"
            for one in found
        ]
        nothing = self.tr("Both say the same, word for word.")
        self.changes.setHtml("".join(parts) or f"<p>{escape(nothing)}</p>")

    def _hear(self, changes: ChangeSet) -> None:
        if self.meeting_id and self.isVisible() and WATCHED & changes.entities():
            self.show_meeting(self.meeting_id)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        label = QLabel(self.tr("Compared with"))
        label.setBuddy(self.other)
        row.addWidget(action_button(make_action("keep_version", self, self.keep_version)))
        row.addStretch(1)
        row.addWidget(label)
        row.addWidget(self.other)
        split = QSplitter()
        split.addWidget(self.versions)
        split.addWidget(self.changes)
        split.setSizes([360, 700])
        split.setStretchFactor(1, 1)
        split.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addLayout(row)
        column.addWidget(split, 1)
