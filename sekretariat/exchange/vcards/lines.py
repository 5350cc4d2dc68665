"""The lines of vCards as properties: name, kinds, rank, value; 2.1, 3.0 and 4.0 alike.

The versions differ in how kinds are named, how letters beyond ASCII are carried and what a
backslash guards. Every pattern here takes time that grows with the length alone.
"""

import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass

LONGEST_CARD = 64 * 1024
LEAST_PREFERRED = 101
_EDGE = re.compile(r"^[ \t]*(BEGIN|END)[ \t]*:[ \t]*VCARD[ \t]*$", re.IGNORECASE | re.MULTILINE)
# Pictures and keys are long and say nothing a list keeps.
_BINARY = re.compile(
    r"^(?:[\w-]+\.)?(?:PHOTO|LOGO|SOUND|KEY|X-MS-CARDPICTURE|X-MS-OL-DESIGN)[;:].*(?:\n[ \t].*)*",
    re.IGNORECASE | re.MULTILINE,
)
_LINE = re.compile(r'(?:[\w-]+\.)?([\w-]+)((?:;(?:[^":;]|"[^"]*")*)*):(.*)', re.DOTALL)
_PARAMETER = re.compile(r'(?:[^;"]|"[^"]*")+')
_CARRIED = "quoted-printable"
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
    lines = [found for found in map(_LINE.match, _unfolded(card)) if found]
    versions = [found[3].strip() for found in lines if found[1].upper() == "VERSION"]
    is_old = bool(versions) and versions[0].startswith("2")
    return sorted((_property(found, is_old=is_old) for found in lines), key=lambda one: one.rank)


def _unfolded(card: str) -> list[str]:
    """Return the lines of a card: folded ones joined, soft breaks of quoted-printable kept."""
    lines: list[list[str]] = []
    is_open = False
    for line in card.split("\n"):
        if is_open:
            lines[-1] += ["\n", line]
        elif lines and line[:1] in {" ", "\t"}:
            lines[-1].append(line[1:])
        else:
            lines.append([line])
        is_open = line.endswith("=") and _CARRIED in lines[-1][0].lower()
    return ["".join(pieces) for pieces in lines]


def _property(line: re.Match[str], *, is_old: bool) -> Property:
    kinds: set[str] = set()
    named: dict[str, str] = {}
    for parameter in _PARAMETER.findall(line[2]):
        name, is_named, value = parameter.replace('"', "").lower().partition("=")
        if is_named and name.strip() != "type":
            named[name.strip()] = value.strip()
        else:  # version 2.1 names kinds and encodings alone
            kinds.update(kind.strip() for kind in (value if is_named else name).split(","))
    text = line[3]
    if _CARRIED in kinds or named.get("encoding") == _CARRIED:
        text = _decoded(text, named.get("charset", ""))
    rank = 1 if "pref" in kinds else LEAST_PREFERRED
    if named.get("pref", "").isdecimal():
        rank = int(named["pref"])
    return Property(line[1].upper(), text, frozenset(kinds), rank, is_old)


def _decoded(text: str, charset: str) -> str:
    """Return what quoted-printable carries; a wrong or missing charset was Windows' own so far."""
    carried = quopri.decodestring(text.encode())
    for encoding in (charset or "utf-8", "windows-1252"):
        try:
            return carried.decode(encoding)
        except (UnicodeError, LookupError):
            continue
    return carried.decode("latin-1")


def _cut(value: str, sign: str) -> list[str]:
    """Cut at a sign no backslash stands before."""
    if "\\" not in value:
        return value.split(sign)
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
