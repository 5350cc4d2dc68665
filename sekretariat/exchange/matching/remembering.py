"""What a list said of each person, kept small with the record of its import.

One line of JSON for each person, compressed: what is empty is left out.
"""

import json
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields
from datetime import date
from enum import Enum
from typing import Any

from sekretariat.domain.bodies import FunctionKind, Role, SeatBasis
from sekretariat.domain.contacts import email_key
from sekretariat.domain.imports.lists import Entry
from sekretariat.domain.people import Salutation
from sekretariat.exchange.matching.organization_book import organization_key
from sekretariat.exchange.matching.signs import entry_key

_CHOICES: Mapping[str, type[Enum]] = {
    "salutation": Salutation,
    "role": Role,
    "function_in_body": FunctionKind,
    "basis": SeatBasis,
}
_DAYS = frozenset({"start", "end", "appointed_on"})
_NAMES = frozenset(one.name for one in fields(Entry))
_EMPTY = vars(Entry())
_PLACE = (
    "role", "rank", "seat_number", "organization", "group", "deputy_for", "start", "end",
    "appointed_on",
)  # fmt: skip

Identity = tuple[str, frozenset[str], str]


@dataclass
class Memory:
    """What lists of one kind said last, by person; `latest` are those the newest of them named.

    A person stands in a list as often as they have a role.
    """

    entries: dict[str, tuple[Entry, ...]] = field(default_factory=dict)
    latest: frozenset[str] = frozenset()

    def of(self, person_id: str, entry: Entry) -> Entry | None:
        """Return what the list said last in place of a line about a person; None where nothing."""
        said = self.entries.get(person_id, ())
        if entry in said:
            return entry
        same_role = [one for one in said if one.role is entry.role]
        return next(iter(same_role or said), None)

    def by_identity(self) -> dict[Identity, str]:
        """Return who was meant by name, e-mail and organisation; twofold ones are left out."""
        found: dict[Identity, str] = {}
        for person_id, entries in self.entries.items():
            for key in {identity(entry) for entry in entries}:
                found[key] = "" if key in found else person_id
        return {key: person_id for key, person_id in found.items() if person_id}


def identity(entry: Entry) -> Identity:
    """Return what a line is known by again when it says the same as last time."""
    emails = frozenset(map(email_key, entry.emails))
    return entry_key(entry), emails, organization_key(entry.organization)


def same_place(one: Entry, other: Entry) -> bool:
    """Tell whether two lines say the same of seat and membership."""
    return all(getattr(one, name) == getattr(other, name) for name in _PLACE)


def pack(memory: Memory) -> bytes:
    """Return a memory as compressed lines, b"" for an empty one."""
    return zlib.compress("\n".join(_lines(memory)).encode()) if memory.entries else b""


def unpack(packed: bytes) -> Memory:
    """Return the memory that was packed; b"" is an empty one."""
    if not packed:
        return Memory()
    entries: dict[str, tuple[Entry, ...]] = {}
    latest = []
    for line in zlib.decompress(packed).decode().split("\n"):
        kept = json.loads(line)
        entries[kept["id"]] = tuple(_entry(said) for said in kept["said"])
        if kept["latest"]:
            latest.append(kept["id"])
    return Memory(entries, frozenset(latest))


def added(earlier: Memory, said: Mapping[str, Sequence[Entry]]) -> Memory:
    """Return a memory with what a newer list said."""
    newer = {person_id: tuple(entries) for person_id, entries in said.items()}
    return Memory({**earlier.entries, **newer}, frozenset(newer))


def _lines(memory: Memory) -> Iterator[str]:
    for person_id, entries in memory.entries.items():
        said = [_said(entry) for entry in entries]
        kept = {"id": person_id, "latest": person_id in memory.latest, "said": said}
        yield json.dumps(kept, ensure_ascii=False, separators=(",", ":"))


def _said(entry: Entry) -> dict[str, Any]:
    """Return what an entry says as JSON values."""
    return {
        name: value.isoformat() if isinstance(value, date) else value
        for name, value in vars(entry).items()
        if value != _EMPTY[name]
    }


def _entry(said: Mapping[str, Any]) -> Entry:
    values: dict[str, Any] = {}
    for name, value in said.items():
        if name not in _NAMES:
            continue
        if name in _CHOICES:
            values[name] = _CHOICES[name](value)
        elif name in _DAYS:
            values[name] = date.fromisoformat(value)
        else:
            values[name] = tuple(value) if isinstance(value, list) else value
    return Entry(**values)
