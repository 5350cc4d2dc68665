"""Breaks runs of text into lines.

A space at a line's end is drawn too, so that words do not run together for those who listen; a
hyphen put in by division reads as a soft hyphen.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple

from sekretariat.documents.content import Run
from sekretariat.documents.pdf.fonts import Style, style_of
from sekretariat.documents.pdf.hyphenation import divisions
from sekretariat.documents.pdf.typesetting import RIGHT_TO_LEFT, SetText, Typesetter

_TOGETHER = r"\d\d?\. [A-ZÄÖÜ][^ \n]*|\d\d?:\d\d Uhr[^ \n]*|(?:§|Art\.|Abs\.|Nr\.|TOP) \d[^ \n]*"
"""What a line's end must not part (DIN 5008): a day and its month, a time, a number of a law."""
_TOKENS = re.compile(rf"\n| +|{_TOGETHER}|[^ \n]*?[^ \n\d][-–/](?=[^\W\d])|[^ \n]+")
_RUN = attrgetter("run")


@dataclass(frozen=True, slots=True)
class Span:
    """The set text of one run within a line; run tells which of the paragraph's it is."""

    text: SetText
    run: int


@dataclass(frozen=True, slots=True)
class Line:
    """Spans side by side; width in points without the space at the end."""

    spans: tuple[Span, ...]
    width: float


@dataclass(frozen=True, slots=True)
class Setting:
    """How runs are set: type size in points, width of a line in points, document language.

    A word is divided where else more than the ragged part of the line stayed empty; at 1 only
    words wider than a whole line are, as befits names.
    """

    size: float
    width: float
    language: str
    ragged: float = 1.0


class _Token(NamedTuple):
    """A stretch of text that stays on one line where it fits, and its glyphs.

    There is one for each word and each space, so it is a tuple: quick to make.
    """

    text: str
    run: int
    style: Style
    glyphs: SetText


def break_lines(typesetter: Typesetter, runs: Sequence[Run], setting: Setting) -> list[Line]:
    """Return runs broken into lines no wider than the setting's width; at least one line."""
    breaker = _Breaker(typesetter, runs, setting)
    for place, run in enumerate(runs):
        style = style_of(bold=run.bold, italic=run.italic)
        for text in _stretches(run.text):
            shown = " " if text == "\n" else text
            breaker.take(_Token(text, place, style, typesetter.set(shown, style)))
    return breaker.finish()


def break_plain(typesetter: Typesetter, text: str, setting: Setting) -> list[SetText] | None:
    """Return a plain text broken between its words, the short way of long tables.

    None where a word is wider than the line and must be divided.
    """
    limit = setting.width * 1000 / setting.size
    if "\n" not in text:
        whole = typesetter.set(text)
        if whole.width <= limit:
            return [whole] if text else []
    lines: list[str] = []
    for paragraph in text.split("\n"):
        width = limit
        for word in paragraph.split(" "):
            needed = typesetter.set(word).width
            if needed > limit:
                return None
            if lines and width + needed <= limit:
                lines[-1] += word + " "
            else:
                lines.append(word + " ")
                width = 0.0
            width += needed + typesetter.set(" ").width
    return [typesetter.set(line) for line in lines]


def _stretches(text: str) -> Iterator[str]:
    """Yield spaces, line ends, words and what stands before a hyphen; right-to-left ones whole."""
    for part, stretch in enumerate(RIGHT_TO_LEFT.split(text.replace("\t", " "))):
        if part % 2:
            yield stretch
        else:
            yield from _TOKENS.findall(stretch)


class _Breaker:
    """Fills line after line with units: what must not be torn apart.

    Spaces wait until it is known that something follows them.
    """

    def __init__(self, typesetter: Typesetter, runs: Sequence[Run], setting: Setting) -> None:
        self._typesetter = typesetter
        self._runs = runs
        self._setting = setting
        self._scale = setting.size / 1000
        self._lines: list[Line] = []
        self._tokens: list[_Token] = []
        self._width = 0.0
        self._space = 0.0
        self._unit: list[_Token] = []

    def take(self, token: _Token) -> None:
        """Take the next token; a space, a line end or a hyphen ends a unit."""
        text = token.text
        if text.isspace() and "\u00a0" not in text:
            self._end_unit()
            self._tokens.append(token)
            self._space += token.glyphs.width * self._scale
            if text == "\n":
                self._end_line()
            return
        self._unit.append(token)
        if text[-1] in "-–/":
            self._end_unit()

    def finish(self) -> list[Line]:
        """Return all lines."""
        self._end_unit()
        if self._tokens or not self._lines:
            self._end_line()
        return self._lines

    def _end_unit(self) -> None:
        unit = self._unit
        if not unit:
            return
        self._unit = []
        width = self._points(unit)
        if self._has_room(width):
            self._put(unit, width)
        else:
            self._squeeze(unit)

    def _squeeze(self, unit: list[_Token]) -> None:
        """Put a unit that has no room on this line: divided, on the next line, or torn."""
        unit = self._divide(unit)
        if self._tokens and not self._has_room(self._points(unit)):
            self._end_line()
        for token in unit:
            self._put_hard(token)

    def _points(self, unit: Iterable[_Token]) -> float:
        return sum([token.glyphs.width for token in unit]) * self._scale

    def _has_room(self, width: float) -> bool:
        return self._width + self._space + width <= self._setting.width + 0.01

    def _put(self, unit: Sequence[_Token], width: float) -> None:
        self._tokens += unit
        self._width += self._space + width
        self._space = 0.0

    def _end_line(self) -> None:
        spans = tuple(
            Span(_joined([token.glyphs for token in group]), run)
            for run, group in groupby(self._tokens, key=_RUN)
        )
        self._lines.append(Line(spans, self._width))
        self._tokens, self._width, self._space = [], 0.0, 0.0

    def _part(self, token: _Token, start: int, end: int | None = None) -> _Token:
        text = token.text[start:end]
        return token._replace(text=text, glyphs=self._typesetter.set(text, token.style))

    def _divide(self, unit: list[_Token]) -> list[_Token]:
        """Put the beginning of a word on this line if it may be divided; return what is left."""
        token = unit[0]
        room = self._setting.width - self._width - self._space
        few = self._points(unit) <= self._setting.width
        if len(unit) > 1 or (few and room <= self._setting.ragged * self._setting.width):
            return unit
        tongue = self._runs[token.run].language or self._setting.language
        hyphen = token._replace(text="-", glyphs=self._typesetter.hyphen(token.style))
        for place in reversed(divisions(token.text, tongue)):
            begun = [self._part(token, 0, place), hyphen]
            if self._points(begun) <= room:
                self._put(begun, self._points(begun))
                self._end_line()
                return [self._part(token, place)]
        return unit

    def _put_hard(self, token: _Token) -> None:
        """Put a token; one wider than a whole line is torn where the line ends.

        Words that run from right to left are one token: it is torn between them.
        """
        while token.text and not self._has_room(self._points([token])):
            count = self._how_many(token)
            count = token.text.rfind(" ", 0, count) + 1 or count
            begun = [self._part(token, 0, count)]
            self._put(begun, self._points(begun))
            self._end_line()
            token = self._part(token, count)
        if token.text:
            self._put([token], self._points([token]))

    def _how_many(self, token: _Token) -> int:
        """Return how many letters fit on the line, at least one; found by halving."""
        fitting, beyond = 1, len(token.text)
        while beyond - fitting > 1:
            middle = (fitting + beyond) // 2
            if self._has_room(self._points([self._part(token, 0, middle)])):
                fitting = middle
            else:
                beyond = middle
        return fitting


def _joined(texts: list[SetText]) -> SetText:
    """Return texts set side by side as one."""
    if len(texts) == 1:
        return texts[0]
    pieces = tuple([piece for text in texts for piece in text.pieces])
    return SetText(pieces, sum([text.width for text in texts]))
