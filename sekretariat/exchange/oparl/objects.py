"""The objects of OParl files by their type, from one file or from a folder of saved pages.

A file is one object, a list, or an external list ({"data": […]}); objects may stand inside others.
What is no JSON, or no OParl, ends as one Problem. OParl 1.0 and 1.1 are read alike.
"""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sekretariat.domain.obstacles import obstacle_of
from sekretariat.domain.problems import Problem, Refused
from sekretariat.exchange.reading.delimited import decode

MOST_FILES = 5000
MOST_BYTES = 64 * 1024 * 1024
_TYPE = re.compile(r"https?://(?:schema\.)?oparl\.org/(?:schema/)?1\.\d/(\w+)$")
Thing = dict[str, Any]


@dataclass
class Objects:
    """Objects by type ("Person") and web address; one that is given twice is merged."""

    by_type: dict[str, dict[str, Thing]] = field(default_factory=dict)

    def of(self, type_name: str) -> list[Thing]:
        """Return the objects of a type that were not deleted, in the order they were met."""
        found = self.by_type.get(type_name, {}).values()
        return [one for one in found if one.get("deleted") is not True]

    def at(self, type_name: str, address: object) -> Thing:
        """Return the object at an address, an empty one where it is not in the files."""
        if isinstance(address, dict):
            address = address.get("id")
        return self.by_type.get(type_name, {}).get(str(address), {})

    def add(self, type_name: str, thing: Thing) -> None:
        """Take an object in; without an address it counts as one of its own."""
        named = self.by_type.setdefault(type_name, {})
        address = text_of(thing, "id") or f"#{len(named)}"
        named[address] = {**named.get(address, {}), **thing}


def read_objects(path: Path) -> Objects:
    """Return the objects of a file, or of all .json files of a folder; raises Refused."""
    found = Objects()
    for file in _files(path):
        for type_name, thing in _things(_parsed(file)):
            found.add(type_name, thing)
    return found


def text_of(thing: Thing, name: str) -> str:
    """Return a text of an object in one line; "" where it is missing or no text."""
    value = thing.get(name)
    return " ".join(value.split()) if isinstance(value, str) else ""


def texts_of(thing: Thing, name: str) -> list[str]:
    """Return the texts of a list of an object; a single text counts as a list of one."""
    value = thing.get(name)
    listed = value if isinstance(value, list) else [value]
    return [" ".join(one.split()) for one in listed if isinstance(one, str) and one.strip()]


def _files(path: Path) -> list[Path]:
    if not path.is_dir():
        return [path]
    try:
        files = sorted(file for file in path.iterdir() if file.suffix.casefold() == ".json")
        size = sum(file.stat().st_size for file in files)
    except OSError as error:
        values = {"file": path.name, "reason": obstacle_of(error)}
        raise Refused(Problem("file.unreadable", values)) from error
    if not files:
        raise Refused(Problem("oparl.no_files", {"folder": path.name}))
    if len(files) > MOST_FILES or size > MOST_BYTES:
        raise Refused(Problem("file.too_big", {"file": path.name}))
    return files


def _parsed(file: Path) -> object:
    try:
        text = decode(file.read_bytes())
        return json.loads(text) if text is not None else None
    except json.JSONDecodeError as error:
        values = {"file": file.name, "row": error.lineno, "column": error.colno}
        raise Refused(Problem("oparl.broken", values)) from error
    except (RecursionError, ValueError) as error:
        raise Refused(Problem("file.damaged", {"file": file.name})) from error
    except OSError as error:
        values = {"file": file.name, "reason": obstacle_of(error)}
        raise Refused(Problem("file.unreadable", values)) from error


def _things(document: object) -> Iterator[tuple[str, Thing]]:
    """Yield every object of a document with its type, outer ones first.

    A membership inside a person gets the person's address, inside an organisation that one's.
    """
    waiting: list[tuple[object, Thing]] = [(document, {})]
    while waiting:
        value, around = waiting.pop()
        if isinstance(value, list):
            waiting += [(one, around) for one in reversed(value)]
        elif isinstance(value, dict):
            found = _TYPE.match(text_of(value, "type"))
            if found:
                yield found[1], _placed(value, around)
            inner = value if found else around
            waiting += [(one, inner) for one in _inner(value.values())]


def _inner(values: Iterable[object]) -> list[object]:
    return [one for one in reversed(list(values)) if isinstance(one, list | dict)]


def _placed(thing: Thing, around: Thing) -> Thing:
    kind = text_of(around, "type").rpartition("/")[2].lower()
    if kind in {"person", "organization"} and kind not in thing:
        return {**thing, kind: around.get("id")}
    return thing
