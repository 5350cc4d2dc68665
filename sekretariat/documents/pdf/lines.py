"""Breaks runs of text into lines.

A space at a line's end is drawn too, so that words do not run together for those who listen; a
hyphen put in by division reads as a soft hyphen.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from sekretariat.documents.content import Run
from sekretariat.documents.pdf.fonts import Style, style_of
from sekretariat.documents.pdf.hyphenation import divisions
from sekretariat.documents.pdf.typesetting import RIGHT_TO_LEFT, SetText, Typesetter

_TOKENS = re.compile(r"\n| +|[^ \n]*?[^ \n\d][-–/](?=[^\W\d])|[^ \n]+")


@dataclass(frozen=True, slots=True)
class Span:
    """Set text within a line; run tells which of the paragraph's runs it comes from."""

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


@dataclass(frozen=True, slots=True)
class _Token:
    text: str
    run: int
    style: Style

    @property
    def is_space(self) -> bool:
        return self.text.isspace() and "\u00a0" not in self.text


def break_lines(typesetter: Typesetter, runs: Sequence[Run], setting: Setting) -> list[Line]:
    """Return runs broken into lines no wider than the setting's width; at least one line."""
    breaker = _Breaker(typesetter, runs, setting)
    for unit in _units(runs):
        breaker.take(unit)
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


def _units(runs: Sequence[Run]) -> Iterator[list[_Token]]:
    """Yield what must not be torn apart: a space, a line end, or tokens without a break between."""
    unit: list[_Token] = []
    for token in _tokens(runs):
        if token.is_space:
            if unit:
                yield unit
            yield [token]
            unit = []
            continue
        unit.append(token)
        if token.text[-1] in "-–/":
            yield unit
            unit = []
    if unit:
        yield unit


def _tokens(runs: Sequence[Run]) -> Iterator[_Token]:
    for place, run in enumerate(runs):
        style = style_of(bold=run.bold, italic=run.italic)
        for part, text in enumerate(RIGHT_TO_LEFT.split(run.text.replace("\t", " "))):
            if part % 2:
                yield _Token(text, place, style)
            else:
                yield from (_Token(one, place, style) for one in _TOKENS.findall(text))


class _Breaker:
    """Fills line after line; spaces wait until it is known that something follows them."""

    def __init__(self, typesetter: Typesetter, runs: Sequence[Run], setting: Setting) -> None:
        self._typesetter = typesetter
        self._runs = runs
        self._setting = setting
        self._lines: list[Line] = []
        self._spans: list[Span] = []
        self._width = 0.0
        self._space = 0.0

    def take(self, unit: list[_Token]) -> None:
        """Put a unit on this line or the next."""
        first = unit[0]
        if first.text == "\n":
            self._put(replace(first, text=" "), trailing=True)
            self._end_line()
            return
        if first.is_space:
            self._put(first, trailing=True)
            return
        if not self._fits(unit):
            unit = self._divide(unit)
        if self._spans and not self._fits(unit):
            self._end_line()
        for token in unit:
            self._put_hard(token)

    def finish(self) -> list[Line]:
        """Return all lines."""
        if self._spans or not self._lines:
            self._end_line()
        return self._lines

    def _points(self, text: str, style: Style) -> float:
        return self._typesetter.width(text, style, self._setting.size)

    def _fits(self, unit: Sequence[_Token]) -> bool:
        width = sum(self._points(token.text, token.style) for token in unit)
        return self._width + self._space + width <= self._setting.width + 0.01

    def _put(self, token: _Token, *, trailing: bool = False) -> None:
        text = self._typesetter.set(token.text, token.style)
        points = text.width * self._setting.size / 1000
        self._spans.append(Span(text, token.run))
        if trailing:
            self._space += points
        else:
            self._width += self._space + points
            self._space = 0.0

    def _end_line(self) -> None:
        self._lines.append(Line(tuple(self._spans), self._width))
        self._spans, self._width, self._space = [], 0.0, 0.0

    def _divide(self, unit: list[_Token]) -> list[_Token]:
        """Put the beginning of a word on this line if it may be divided; return what is left."""
        token = unit[0]
        room = self._setting.width - self._width - self._space
        whole = sum(self._points(one.text, one.style) for one in unit)
        if whole <= self._setting.width and room <= self._setting.ragged * self._setting.width:
            return unit
        tongue = self._runs[token.run].language or self._setting.language
        for place in reversed(divisions(token.text, tongue) if len(unit) == 1 else []):
            if self._points(token.text[:place] + "-", token.style) <= room:
                self._put(replace(token, text=token.text[:place]))
                self._hyphen(token)
                self._end_line()
                return [replace(token, text=token.text[place:])]
        return unit

    def _hyphen(self, token: _Token) -> None:
        hyphen = self._typesetter.hyphen(token.style)
        self._spans.append(Span(hyphen, token.run))
        self._width += hyphen.width * self._setting.size / 1000

    def _put_hard(self, token: _Token) -> None:
        """Put a token; one wider than a whole line is torn where the line ends."""
        while token.text and not self._fits([token]):
            count = self._how_many(token)
            self._put(replace(token, text=token.text[:count]))
            self._end_line()
            token = replace(token, text=token.text[count:])
        if token.text:
            self._put(token)

    def _how_many(self, token: _Token) -> int:
        """Return how many letters fit on the line, at least one; found by halving."""
        fitting, beyond = 1, len(token.text)
        while beyond - fitting > 1:
            middle = (fitting + beyond) // 2
            if self._fits([replace(token, text=token.text[:middle])]):
                fitting = middle
            else:
                beyond = middle
        return fitting
