"""What is known of a resolution: exact wording, votes, dissents, what follows, its history."""

from typing import Any

from PySide6.QtWidgets import QWidget

from sekretariat.desktop.base.desk import Desk
from sekretariat.desktop.base.detail_tabs import DetailTabs
from sekretariat.desktop.base.facts import Fact, Facts
from sekretariat.desktop.base.trail_table import TrailTable
from sekretariat.desktop.resolutions.book_listing import label
from sekretariat.words import shown


class ResolutionDetail(DetailTabs):
    """One resolution to read; everything stands as on the day it was decided."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Details of the resolution"))
        self._desk = desk
        self.facts = Facts(self.tr("Resolution"))
        self.trail = TrailTable()
        self.add_view(self.tr("Resolution"), self.facts, self._show_facts)
        self.add_view(self.tr("History"), self.trail, self._show_trail)

    def _show_facts(self, resolution_id: str) -> None:
        row: dict[str, Any] = self._desk.secretariat.resolution_book.one(resolution_id)
        place = ", ".join(filter(None, (row["body"], row["session"], shown(row["decided_on"]))))
        facts = [
            Fact(label("wording"), row["wording"]),
            Fact(self.tr("Decided"), place),
            Fact(label("item_id"), row["item"]),
            Fact(self.tr("Yes/no/abstentions"), row["votes"]),
            Fact(label("explanation"), row["explanation"]),
            *(Fact(self.tr("Dissent"), _told(*one)) for one in row["dissents"]),
            Fact(label("status"), shown(row["status"])),
            Fact(label("addressee"), row["addressee"]),
            Fact(label("due_on"), shown(row["due_on"])),
            *(Fact(self.tr("Task"), self._follow_up(*one)) for one in row["follow_ups"]),
            Fact(label("release"), shown(row["release"])),
            Fact(label("remark"), row["remark"]),
        ]
        self.facts.show_facts(row["number"] or shown(row["kind"]), facts)

    def _follow_up(self, title: str, owner: str, due_on: object) -> str:
        return " · ".join(part for part in (title, owner, shown(due_on)) if part)

    def _show_trail(self, resolution_id: str) -> None:
        history = self._desk.secretariat.history
        self.trail.show_trail(history.trail([resolution_id]))


def _told(name: str, wording: str) -> str:
    return f"{name}: {wording}" if wording else name
