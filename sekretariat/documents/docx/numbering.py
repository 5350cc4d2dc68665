"""Which labels of a list Word can count by itself, and the definitions it counts by.

Word's counters are played through: a label that is just what Word would write (a bullet, too) is
left to Word, so that a clerk who adds an item has the others renumbered. Any other label ("4a")
stays as it is, as text; the count goes on after it.
"""

import re
from dataclasses import dataclass, field

from sekretariat.documents.docx.markup import Element, twips, w, whole

_FIGURE = re.compile(r"(?P<before>[^\d%\n]*)(?P<count>[1-9]\d{0,4})(?P<after>[.:)]?)")
_LETTER = re.compile(r"(?P<before>\(?)(?P<count>[aA])(?P<after>[.:)]?)")
_BULLET = re.compile("[•‣▪◦–*-]")
_PLACE = re.compile(r"%(\d)")
_DEEPEST = 9  # levels a definition has room for
_STEP = 24.0


@dataclass(frozen=True, slots=True)
class _Level:
    """How one level counts: its label as Word is told it ("%1.%2"), from which number on."""

    pattern: str
    kind: str = "decimal"
    start: int = 1


@dataclass(slots=True)
class _Series:
    """One run of numbers through a document: its levels and where its counters stand."""

    number: int
    levels: list[_Level] = field(default_factory=list)
    counts: list[int] = field(default_factory=list)

    def following(self, depth: int) -> list[int]:
        """Return the counters after the next item at a depth; the levels below begin anew."""
        is_new = depth >= len(self.counts)
        count = self.levels[depth].start if is_new else self.counts[depth] + 1
        return [*self.counts[:depth], count]

    def label(self, counts: list[int]) -> str:
        """Return the label Word writes where its counters stand so."""

        def written(place: re.Match[str]) -> str:
            level = int(place[1]) - 1
            return _written(counts[level], self.levels[level].kind)

        return _PLACE.sub(written, self.levels[len(counts) - 1].pattern)


class Numbering:
    """The numbers of one document."""

    def __init__(self) -> None:
        self._series: list[_Series] = []
        self._goes_on = False

    def begin(self) -> None:
        """Begin a document: its numbers do not go on from those of the one before."""
        self._goes_on = False

    def take(self, label: str, depth: int, *, may_begin: bool) -> int | None:
        """Return the number definition that writes this label; None if it has to stay text.

        Ask only for items below counted ones (or below none). may_begin: at the top, where the
        label does not go on, other numbers may begin.
        """
        series = self._series[-1] if self._goes_on else None
        if series is None or not _goes_on(series, label, depth):
            series = self._begun(label) if may_begin and not depth else None
        if series is None:
            return None
        series.counts = series.following(depth)
        return series.number

    def _begun(self, label: str) -> _Series | None:
        level = _read(label, 0)
        if level is None:
            return None
        self._series.append(_Series(len(self._series) + 1, [level]))
        self._goes_on = True
        return self._series[-1]

    def part(self) -> Element:
        """Return the whole of numbering.xml."""
        uses = [
            w("num", w("abstractNumId", val=series.number), numId=series.number)
            for series in self._series
        ]
        return whole("numbering", *map(_abstract, self._series), *uses)


def _goes_on(series: _Series, label: str, depth: int) -> bool:
    """Tell whether Word's next label at a depth is this one; a first one below may be told it."""
    if depth == len(series.levels) and depth < _DEEPEST:
        level = _below(series, label)
        if level is not None:
            series.levels.append(level)
    return depth < len(series.levels) and series.label(series.following(depth)) == label


def _read(label: str, depth: int) -> _Level | None:
    """Return the level that begins with a label at a depth."""
    figure = _FIGURE.fullmatch(label)
    if figure:
        pattern = f"{figure['before']}%{depth + 1}{figure['after']}"
        return _Level(pattern, start=int(figure["count"]))
    letter = _LETTER.fullmatch(label)
    if letter:
        kind = "lowerLetter" if letter["count"] == "a" else "upperLetter"
        return _Level(f"{letter['before']}%{depth + 1}{letter['after']}", kind)
    return _Level(label, "bullet") if _BULLET.fullmatch(label) else None


def _below(series: _Series, label: str) -> _Level | None:
    """Return the level that begins with a label under the item last counted ("3" and "3.1")."""
    depth = len(series.levels)
    stem = series.label(series.counts).rstrip(".:)") + "."
    if label.startswith(stem):
        level = _read(label.removeprefix(stem), depth)
        above = series.levels[-1].pattern.rstrip(".:)") + "."
        level = level and _Level(above + level.pattern, level.kind, level.start)
    else:
        level = _read(label, depth)
    return level if level and level.start == 1 else None


def _written(count: int, kind: str) -> str:
    """Return a count as Word writes it; after z comes aa, then bb."""
    if kind == "decimal":
        return str(count)
    letters = chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 + 1)
    return letters if kind == "lowerLetter" else letters.upper()


def _abstract(series: _Series) -> Element:
    levels = [_level(level, depth) for depth, level in enumerate(series.levels)]
    kind = w("multiLevelType", val="multilevel")
    return w("abstractNum", kind, *levels, abstractNumId=series.number)


def _level(level: _Level, depth: int) -> Element:
    return w(
        "lvl",
        w("start", val=level.start),
        w("numFmt", val=level.kind),
        w("suff", val="tab"),
        w("lvlText", val=level.pattern),
        w("lvlJc", val="left"),
        w("pPr", w("ind", left=twips(_STEP * (depth + 1)), hanging=twips(_STEP))),
        ilvl=depth,
    )
