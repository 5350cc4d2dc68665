"""How the list of those present words its rows, and how a line typed at check-in is read."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication

from sekretariat.desktop.base.table_model import Column
from sekretariat.domain.attendance import AttendanceState, PresenceMode
from sekretariat.domain.bodies import Seat
from sekretariat.domain.fields import Kind, field_of
from sekretariat.words import shown, translate

THERE, MISSING, AWAY = "there", "missing", "away"
FOR = "/"


class Typed(NamedTuple):
    """A line of check-in: who comes, for whom, by which written proxy."""

    who: str
    for_whom: str = ""
    proof: str = ""


def read_typed(line: str) -> Typed:
    """Read "cel", "cel / must" or "cel / must / proxy of 2 November"."""
    parts = [part.strip() for part in line.split(FOR, 2)]
    return Typed(*parts)


def standing_of(row: Mapping[str, Any]) -> str:
    """Return whether somebody is there, is not yet there, or stays away."""
    if row["is_there"]:
        return THERE
    is_away = row["state"] in {AttendanceState.EXCUSED, AttendanceState.ABSENT}
    return AWAY if is_away else MISSING


def told_presence(row: Mapping[str, Any]) -> str:
    """Return since when somebody is there and how, when they left, or that they stay away."""
    told = [_told_stay(row)]
    if row["recused"]:
        told.append(QCoreApplication.translate("AttendancePanel", "takes no part"))
    if not row["speaks"]:
        told.append(QCoreApplication.translate("AttendancePanel", "no right to speak"))
    if row["on_leave"]:
        told.append(QCoreApplication.translate("AttendancePanel", "on leave"))
    return ", ".join(part for part in told if part)


def _told_stay(row: Mapping[str, Any]) -> str:
    if row["state"] is None:
        return ""
    if row["state"] is not AttendanceState.PRESENT:
        return shown(row["state"])
    since, until = shown(row["arrived_at"]), shown(row["left_at"])
    if not row["is_there"] and row["left_at"]:
        return QCoreApplication.translate("AttendancePanel", "left at {}").format(until)
    if not row["is_there"]:
        return QCoreApplication.translate("AttendancePanel", "comes at {}").format(since)
    told = QCoreApplication.translate("AttendancePanel", "since {}").format(since)
    return told if row["mode"] is PresenceMode.ROOM else f"{told}, {shown(row['mode'])}"


def columns() -> tuple[Column, ...]:
    """Return the columns of the list."""
    return (
        Column("seat_number", translate(field_of(Seat, "number").label), Kind.NUMBER, 84),
        Column("name", QCoreApplication.translate("AttendancePanel", "Name"), width=240),
        Column("presence", QCoreApplication.translate("AttendancePanel", "Present"), width=190),
        Column(
            "for_seat", QCoreApplication.translate("AttendancePanel", "For seat"), Kind.NUMBER, 76
        ),
        Column("votes", QCoreApplication.translate("AttendancePanel", "Votes"), Kind.FLAG, 70),
        Column("role", QCoreApplication.translate("AttendancePanel", "As"), width=120),
        Column(
            "organization", QCoreApplication.translate("AttendancePanel", "Organisation"), width=260
        ),
        Column(
            "group", QCoreApplication.translate("AttendancePanel", "Group"), width=180, hidden=True
        ),
    )
