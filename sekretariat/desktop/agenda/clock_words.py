"""How the agenda says when its planned minutes run out, and how that fits the session's end."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from sekretariat.domain.agenda import over_time, planned_end
from sekretariat.domain.meetings import AgendaItem, Meeting


def told_clock(items: Sequence[AgendaItem], meeting: Meeting) -> str:
    """Return the planned end and the minutes over or left."""
    end = planned_end(items, meeting.begins_at)
    if end is None:
        return QCoreApplication.translate(
            "AgendaPanel", "Without a begin the items have no times yet."
        )
    told = QCoreApplication.translate("AgendaPanel", "Planned end {}").format(f"{end:%H:%M}")
    over = over_time(items, meeting.begins_at, meeting.ends_at)
    return ", ".join(part for part in (told, _told_rest(over)) if part)


def _told_rest(over: int | None) -> str:
    if over is None:
        return ""
    if over > 0:
        text = QCoreApplication.translate("AgendaPanel", "%n minute(s) over time", None, over)
    elif over:
        text = QCoreApplication.translate("AgendaPanel", "%n minute(s) left", None, -over)
    else:
        text = QCoreApplication.translate("AgendaPanel", "just in time")
    return text
