"""The rows and columns of the agenda's tree."""

from dataclasses import dataclass, field

from PySide6.QtCore import Qt

from sekretariat.domain.agenda import AgendaLine
from sekretariat.domain.fields import field_of
from sekretariat.domain.meetings import AgendaItem, ItemStatus
from sekretariat.words import N_, shown, translate

COLUMNS = (
    "number",
    "title",
    "kind",
    "rapporteurs",
    "minutes_planned",
    "begins_at",
    "is_public",
)
EDITABLE = frozenset({"title", "rapporteurs", "minutes_planned"})
HEADINGS = {"begins_at": N_("Clock"), "minutes_planned": N_("Min.")}
SIDES = {
    "minutes_planned": Qt.AlignmentFlag.AlignRight,
    "begins_at": Qt.AlignmentFlag.AlignRight,
    "is_public": Qt.AlignmentFlag.AlignHCenter,
}


@dataclass
class Node:
    """An item in the tree; `key` is what the model's indexes carry. The root has no line."""

    line: AgendaLine | None
    key: int
    parent: "Node | None" = None
    children: "list[Node]" = field(default_factory=list)

    @property
    def row(self) -> int:
        """The place among its neighbours."""
        return self.parent.children.index(self) if self.parent else 0


def heading(name: str) -> str:
    """Return a column's heading."""
    return translate(HEADINGS.get(name) or field_of(AgendaItem, name).label)


def alignment(name: str) -> Qt.AlignmentFlag:
    """Return where a column's texts stand; figures stand right."""
    return SIDES.get(name, Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter


def cell(line: AgendaLine, name: str) -> str:
    """Return what a cell shows; an item that is not simply on the agenda says so by its kind."""
    if name == "begins_at":
        return f"{line.begins_at:%H:%M}" if line.begins_at else ""
    if name == "kind":
        is_plain = line.status is ItemStatus.INCLUDED
        told = [shown(line.kind)] + ([] if is_plain else [shown(line.status)])
        return ", ".join([*told, translate(N_("done"))] if line.is_done else told)
    return shown(getattr(line, name))
