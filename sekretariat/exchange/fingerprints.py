"""What a file and a kind of list are known by again: the hash of its bytes, its headings."""

import hashlib
from collections.abc import Iterable, Set
from pathlib import Path

from sekretariat.domain.imports.lists import ColumnMapping
from sekretariat.domain.obstacles import obstacle_of
from sekretariat.domain.problems import Problem, Refused
from sekretariat.exchange.lists.heading_words import heading_key

ALIKE = 0.6
"""From this likeness on two sets of headings are of one kind of list: a column more or less."""


def file_hash(path: Path) -> str:
    """Return the SHA-256 of a file's bytes as 64 hexadecimal digits; raises Refused.

    A folder of pages has that of the hashes of its .json files, by name.
    """
    try:
        if path.is_dir():
            pages = sorted(path.glob("*.json"))
            return hashlib.sha256("".join(map(file_hash, pages)).encode()).hexdigest()
        with path.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError as error:
        values = {"file": path.name, "reason": obstacle_of(error)}
        raise Refused(Problem("file.unreadable", values)) from error


def heading_keys(columns: Iterable[ColumnMapping]) -> list[str]:
    """Return the headings of a list in compared form, in an order of their own."""
    return sorted({heading_key(column.heading) for column in columns} - {""})


def likeness(one: Set[str], other: Set[str]) -> float:
    """Return how much two sets of headings have in common, from 0 to 1."""
    return len(one & other) / len(one | other) if one or other else 0.0
