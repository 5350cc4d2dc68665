"""Text as runs of Word: cleaned, in its dress, in its language and direction."""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby

from sekretariat.documents.content import Run
from sekretariat.documents.docx.markup import Element, related, text, w
from sekretariat.documents.pdf.typesetting import REPLACEMENT, RIGHT_TO_LEFT, cleaned

_NOT_IN_XML = re.compile("[\x80-\x9f\ud800-\udfff\ufffe\uffff]")
_REGIONS = {"de": "de-DE", "en": "en-GB"}

_RUN, _PROPERTIES, _LANGUAGE = (w(name).tag for name in ("r", "rPr", "lang"))

Relate = Callable[[str], str]
"""Gives the relationship of an address a text links to."""


def clean(content: str) -> str:
    """Return text as paper shows it; what XML cannot hold becomes U+FFFD."""
    return _NOT_IN_XML.sub(REPLACEMENT, cleaned(content))


def tongue(language: str) -> str:
    """Return a language as Word knows it, with a region."""
    return _REGIONS.get(language, language)


def words(content: str, style: str | None = None) -> Iterator[Element]:
    """Yield the runs of plain text, in a character style if given."""
    return _dressed(Run(content), style)


def inline(runs: Sequence[Run], relate: Relate) -> Iterator[Element]:
    """Yield the runs of a paragraph; neighbours with one address are one link."""
    for link, group in groupby(runs, key=lambda run: run.link):
        if link:
            made = [element for run in group for element in _dressed(run, "Hyperlink")]
            yield related(w("hyperlink", *made, history=1), relate(link))
        else:
            for run in group:
                yield from _dressed(run, None)


def speak(elements: Sequence[Element], language: str) -> None:
    """Mark all text of a document as being of its language, where it does not say otherwise."""
    for element in elements:
        for run in element.iter(_RUN):
            properties = run.find(_PROPERTIES)
            if properties is None:
                properties = w("rPr")
                run.insert(0, properties)
            if properties.find(_LANGUAGE) is None:
                properties.append(w("lang", val=tongue(language)))


def tab() -> Element:
    """Return a run that is a tab."""
    return w("r", w("tab"))


def _dressed(run: Run, style: str | None) -> Iterator[Element]:
    for place, part in enumerate(RIGHT_TO_LEFT.split(clean(run.text))):
        if part:
            yield w("r", _properties(run, style, is_rtl=place % 2 == 1), *_lines(part))


def _lines(content: str) -> Iterator[Element]:
    for place, line in enumerate(content.split("\n")):
        if place:
            yield w("br")
        if line:
            yield text(line)


def _properties(run: Run, style: str | None, *, is_rtl: bool) -> Element | None:
    parts = []
    if style:
        parts.append(w("rStyle", val=style))
    if run.bold:
        parts += [w("b"), w("bCs")]
    if run.italic:
        parts += [w("i"), w("iCs")]
    if is_rtl:
        parts.append(w("rtl"))
    if run.language:
        side = "bidi" if is_rtl else "val"
        parts.append(w("lang", **{side: tongue(run.language)}))
    return w("rPr", *parts) if parts else None
