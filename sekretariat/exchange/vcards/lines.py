"""The lines of vCards as properties: name, kinds, rank, value.

vobject reads a line (folding, parameters, quoted-printable and its charset); which kinds a value
has and how it is cut into parts differs between the versions and is told here.
"""

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass

from vobject import base

LONGEST_CARD = 64 * 1024
LEAST_PREFERRED = 101
_EDGE = re.compile(r"^[ \t]*(BEGIN|END)[ \t]*:[ \t]*VCARD[ \t]*$", re.IGNORECASE | re.MULTILINE)
# Pictures and keys are long and say nothing a list keeps.
_BINARY = re.compile(
    r"^(?:[\w-]+\.)?(?:PHOTO|LOGO|SOUND|KEY|X-MS-CARDPICTURE|X-MS-OL-DESIGN)[;:].*(?:\n[ \t].*)*",
    re.IGNORECASE | re.MULTILINE,
)
_QUOTED_PRINTABLE = re.compile(r"quoted-printable(?=[^\n]*:)", re.IGNORECASE)
_NAME = re.compile(r"^[^:;]+")
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)


@dataclass(frozen=True)
class Property:
    """A property of a card: its kinds in small letters ("work", "fax"), 1 = most preferred."""

    name: str
    value: str
    kinds: frozenset[str] = frozenset()
    rank: int = LEAST_PREFERRED
    is_old: bool = False

    @property
    def text(self) -> str:
        """The value as one text."""
        return _plain(self.value, is_old=self.is_old).strip()

    def parts(self) -> list[str]:
        """Return the parts of a value cut at semicolons, lists inside a part joined by blanks."""
        found = []
        for part in _cut(self.value, ";"):
            pieces = [part] if self.is_old else _cut(part, ",")
            texts = (_plain(piece, is_old=self.is_old).strip() for piece in pieces)
            found.append(" ".join(text for text in texts if text))
        return found


@dataclass(frozen=True)
class Cut:
    """A card in its file: `number` from 1; `is_whole` is False where its end is missing."""

    number: int
    text: str
    is_whole: bool


def cut_cards(text: str) -> Iterator[Cut]:
    """Yield the text of each card of a file, pictures left out."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    number, start = 0, -1
    for edge in _EDGE.finditer(lines):
        begins = edge[1].upper() == "BEGIN"
        if start >= 0:
            number += 1
            yield Cut(number, _BINARY.sub("", lines[start : edge.start()]), is_whole=not begins)
        start = edge.end() if begins else -1
    if start >= 0:
        yield Cut(number + 1, _BINARY.sub("", lines[start:]), is_whole=False)


def properties(card: str) -> list[Property]:
    """Return the properties of a card, preferred ones first; lines that are none are left out."""
    lines = [_content(line) for line, _ in base.getLogicalLines(io.StringIO(card), allowQP=True)]
    found = [line for line in lines if line is not None]
    versions = [str(line.value).strip() for line in found if line.name == "VERSION"]
    is_old = bool(versions) and versions[0].startswith("2")
    return sorted((_property(line, is_old=is_old) for line in found), key=lambda one: one.rank)


def _content(line: str) -> base.ContentLine | None:
    """Read a line; a charset that is unknown or wrong was Windows' own in every case seen."""
    named = _QUOTED_PRINTABLE.sub("QUOTED-PRINTABLE", line)
    for text in (named, _NAME.sub(r"\g<0>;CHARSET=windows-1252", named)):
        try:
            return base.textLineToContentLine(text)
        except (UnicodeError, LookupError):
            continue
        except (base.ParseError, ValueError):
            return None
    return None


def _property(line: base.ContentLine, *, is_old: bool) -> Property:
    written = [*line.singletonparams, *line.params.get("TYPE", ())]
    kinds = frozenset(kind.strip().lower() for one in written for kind in one.split(","))
    rank = 1 if "pref" in kinds else LEAST_PREFERRED
    preference = line.params.get("PREF", [""])[0]
    if preference.isdigit():
        rank = int(preference)
    return Property(line.name, line.value, kinds, rank, is_old)


def _cut(value: str, sign: str) -> list[str]:
    """Cut at a sign no backslash stands before."""
    pieces, start, place = [], 0, 0
    while place < len(value):
        if value[place] == "\\":
            place += 1
        elif value[place] == sign:
            pieces.append(value[start:place])
            start = place + 1
        place += 1
    return [*pieces, value[start:]]


def _plain(text: str, *, is_old: bool) -> str:
    """Take the backslashes off; in 2.1 they only guard semicolons."""
    if is_old:
        return text.replace("\\;", ";").replace("\r\n", "\n")
    return _ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], text)
