"""The second session as it is played: resources/sample/session.json, its days and its people."""

import json
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, time
from typing import Any

from sekretariat.assets import resource
from sekretariat.domain.rosters import Roster, RosterLine

Values = Mapping[str, Any]


class StoryClock:
    """A clock that stands where the story puts it, so every run is the same."""

    def __init__(self) -> None:
        self._now = datetime(2020, 8, 3, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        """Return the moment the story has come to."""
        return self._now

    def go_to(self, day: date, at: time) -> None:
        """Go on to a minute of a day, as clocks at this computer show it."""
        self._now = datetime.combine(day, at).astimezone(UTC)


class Story:
    """The file, and who it tells of: members by the number of their seat, everybody by name."""

    def __init__(self, roster: Roster) -> None:
        text = (resource("sample") / "session.json").read_text(encoding="utf-8")
        self._content: dict[str, Any] = json.loads(text)
        self.members: Mapping[int, RosterLine] = {one.seat_number: one for one in roster.members}
        self._persons = {one.name: one.person_id for one in roster.lines}

    def part(self, name: str) -> Any:
        """Return a part of the file as it stands there."""
        return self._content[name]

    def day(self, name: str) -> date:
        """Return a day of the story."""
        return date.fromisoformat(self.part("days")[name])

    def person(self, name: str) -> str:
        """Return the id of somebody of the roster."""
        return self._persons[name]

    def seated(self, numbers: Iterable[int]) -> list[str]:
        """Return the ids of the members in some seats."""
        return [self.members[number].person_id for number in numbers]

    def others(self, *parts: str, first: int = 1, last: int = 999) -> list[str]:
        """Return the ids of the members from one seat to another whom no such part names."""
        named = {int(number) for part in parts for number in self.part(part)}
        return self.seated(
            number for number in self.members if first <= number <= last and number not in named
        )
