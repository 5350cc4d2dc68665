"""How the agenda says when its planned minutes run out, and how that fits the session's end."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from sekretariat.domain.agenda import over_time, planned_end
from sekretariat.domain.meetings import AgendaItem, Meeting


class ClockWords(QObject):
    """Words the planned end."""

    def told(self, items: Sequence[AgendaItem], meeting: Meeting) -> str:
        """Return the planned end and the minutes over or left."""
        end = planned_end(items, meeting.begins_at)
        if end is None:
            return self.tr("Without a begin the items have no times yet.")
        parts = [self.tr("Planned end {}").format(f"{end:%H:%M}")]
        over = over_time(items, meeting.begins_at, meeting.ends_at)
        if over and over > 0:
            parts.append(self.tr("%n minute(s) over time", None, over))
        elif over:
            parts.append(self.tr("%n minute(s) left", None, -over))
        elif over == 0:
            parts.append(self.tr("just in time"))
        return ", ".join(parts)
