"""The parts of a card while they are edited: copies in their order, and what they began as."""

import copy
from collections.abc import Iterator, Sequence
from dataclasses import fields

from sekretariat.domain.records import Record, versions_of

POSITION, ROW_VERSION = "position", "row_version"
Values = dict[str, object]


class EditedParts:
    """A list of parts; `dirty` compares with what was loaded."""

    def __init__(self, parts: Sequence[Record] = ()) -> None:
        self._parts = [copy.copy(part) for part in parts]
        self.began_with = versions_of(parts)
        self._loaded = [_values(part) for part in self._parts]

    def __len__(self) -> int:
        return len(self._parts)

    def __iter__(self) -> Iterator[Record]:
        return iter(self._parts)

    def __getitem__(self, row: int) -> Record:
        return self._parts[row]

    @property
    def dirty(self) -> bool:
        """Tell whether anything was added, edited, removed or moved."""
        return [_values(part) for part in self._parts] != self._loaded

    def copies(self) -> list[Record]:
        """Return copies, so that a refused save leaves no traces here."""
        return [copy.copy(part) for part in self._parts]

    def holds(self, stored: Record) -> bool:
        """Tell whether a stored record is one of these parts."""
        return any(type(part) is type(stored) and part.id == stored.id for part in self._parts)

    def row_of(self, part_id: str) -> int:
        """Return where a part stands; raises ValueError where it is none of these."""
        return [part.id for part in self._parts].index(part_id)

    def append(self, part: Record) -> None:
        """Add a part at the end."""
        self._parts.append(part)

    def replace(self, row: int, part: Record) -> None:
        """Put an edited part in its place."""
        self._parts[row] = part

    def remove(self, row: int) -> None:
        """Take a part out."""
        del self._parts[row]

    def move(self, row: int, target: int) -> None:
        """Move a part to another row."""
        self._parts.insert(target, self._parts.pop(row))

    def rebase(self, stored: Record) -> None:
        """Compare a part with a newer stored one from now on; what was edited stays."""
        row = self.row_of(stored.id)
        mine, merged = _values(self._parts[row]), copy.copy(stored)
        [place] = [n for n, values in enumerate(self._loaded) if values["id"] == stored.id]
        for name, value in self._loaded[place].items():
            if name != ROW_VERSION and mine[name] != value:
                setattr(merged, name, mine[name])
        self._parts[row], self._loaded[place] = merged, _values(stored)

    def take_back(self, stored: Record) -> None:
        """Show a part again that was taken out here and changed by another clerk."""
        [place] = [n for n, values in enumerate(self._loaded) if values["id"] == stored.id]
        self._parts.append(copy.copy(stored))
        self.began_with[stored.id] = stored.row_version
        self._loaded[place] = _values(stored)

    def renew(self, part_id: str) -> None:
        """Take a part that another clerk removed for a new one, so that saving adds it again."""
        self._parts[self.row_of(part_id)].row_version = 0
        self.began_with.pop(part_id, None)
        self._loaded = [values for values in self._loaded if values["id"] != part_id]

    def put(self, part_id: str, name: str, value: object) -> None:
        """Give a field of a part another value; another position moves the part there."""
        row = self.row_of(part_id)
        setattr(self._parts[row], name, value)
        if name == POSITION and isinstance(value, int):
            self.move(row, value - 1)


def _values(part: Record) -> Values:
    return {one.name: getattr(part, one.name) for one in fields(part)}
