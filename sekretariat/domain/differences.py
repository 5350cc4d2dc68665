"""What was taken out of a text and what was put in, word by word."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum

_PIECES = re.compile(r"\s+|[\w’'*:-]+|[^\w\s]")


class Fate(Enum):
    """What became of a stretch of text."""

    KEPT = "kept"
    GONE = "gone"
    NEW = "new"


@dataclass(frozen=True)
class Stretch:
    """A stretch of text with its fate."""

    fate: Fate
    text: str


def differences(before: str, after: str) -> list[Stretch]:
    """Return both texts as one: what was kept, what went, what came, in reading order.

    Kept and gone stretches together are `before`, kept and new ones `after`, letter for letter.
    """
    old, new = _PIECES.findall(before), _PIECES.findall(after)
    return list(_joined(_compared(old, new)))


def _compared(old: Sequence[str], new: Sequence[str]) -> Iterator[Stretch]:
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    for tag, start, end, new_start, new_end in matcher.get_opcodes():
        if tag == "equal":
            yield Stretch(Fate.KEPT, "".join(old[start:end]))
            continue
        yield Stretch(Fate.GONE, "".join(old[start:end]))
        yield Stretch(Fate.NEW, "".join(new[new_start:new_end]))


def _joined(found: Iterator[Stretch]) -> Iterator[Stretch]:
    """Draw words together that changed with nothing but a space between them."""
    waiting: dict[Fate, str] = {Fate.GONE: "", Fate.NEW: ""}
    space = ""
    for one in found:
        if one.fate is Fate.KEPT and not (one.text.isspace() and any(waiting.values())):
            yield from _told(waiting, space)
            waiting, space = {Fate.GONE: "", Fate.NEW: ""}, ""
            yield one
        elif one.fate is Fate.KEPT:
            space = one.text
        elif one.text:
            if space:
                waiting = {fate: text + space for fate, text in waiting.items()}
                space = ""
            waiting[one.fate] += one.text
    yield from _told(waiting, space)


def _told(waiting: dict[Fate, str], space: str) -> Iterator[Stretch]:
    yield from (Stretch(fate, waiting[fate]) for fate in (Fate.GONE, Fate.NEW) if waiting[fate])
    if space:
        yield Stretch(Fate.KEPT, space)
