"""Text as runs of Word: cleaned, in its dress, in its language and direction."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from urllib.parse import quote, urlsplit

from sekretariat.documents.content import Run
from sekretariat.documents.docx.markup import Element, half_points, related, text, w
from sekretariat.documents.pdf.typesetting import REPLACEMENT, RIGHT_TO_LEFT, cleaned, tongue_of

_NOT_IN_XML = re.compile("[\x80-\x9f\ud800-\udfff\ufffe\uffff]")
_REGIONS = {"de": "de-DE", "en": "en-GB", "he": "he-IL"}

_RUN = re.compile("<w:r>(?:<w:rPr>(.*?)</w:rPr>)?")
_URI_SIGNS = "%/:?#[]@!$&'*+,;=~()"
_SCHEMES = frozenset({"http", "https", "mailto", "tel"})

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


def sized(run: Run, size: float) -> Iterator[Element]:
    """Yield the runs of a text in a size of its own, in points."""
    return _dressed(run, None, size)


def inline(runs: Sequence[Run], relate: Relate) -> Iterator[Element]:
    """Yield the runs of a paragraph; neighbours with one address are one link."""
    for link, group in groupby(runs, key=lambda run: address_of(run.link) if run.link else ""):
        if link:
            made = [element for run in group for element in _dressed(run, "Hyperlink")]
            yield related(w("hyperlink", *made, history=1), relate(link))
        else:
            for run in group:
                yield from _dressed(run, None)


def spoken(element: Element, language: str) -> Element:
    """Mark all text of an element as being of a language, where it does not say otherwise."""
    told = w("lang", val=tongue(language))

    def marked(run: re.Match[str]) -> str:
        own = Element(run[1] or "")
        return "<w:r>" + w("rPr", own, None if "<w:lang " in own else told)

    return Element(_RUN.sub(marked, element))


def address_of(link: str) -> str:
    """Return the address of a link as Word takes it; "" for one that leads to no page or person."""
    address = quote(clean(link).strip(), safe=_URI_SIGNS)
    try:
        return address if urlsplit(address).scheme in _SCHEMES else ""
    except ValueError:
        return ""


def tab() -> Element:
    """Return a run that is a tab."""
    return w("r", w("tab"))


def _dressed(run: Run, style: str | None, size: float = 0.0) -> Iterator[Element]:
    for place, part in enumerate(RIGHT_TO_LEFT.split(clean(run.text))):
        if part:
            dress = run if run.language else replace(run, language=tongue_of(part))
            yield w("r", _properties(dress, style, size, is_rtl=place % 2 == 1), *_lines(part))


def _lines(content: str) -> Iterator[Element]:
    for place, line in enumerate(content.split("\n")):
        if place:
            yield w("br")
        if line:
            yield text(line)


def _properties(run: Run, style: str | None, size: float, *, is_rtl: bool) -> Element | None:
    parts = []
    if style:
        parts.append(w("rStyle", val=style))
    if run.bold:
        parts += [w("b"), w("bCs")]
    if run.italic:
        parts += [w("i"), w("iCs")]
    if size:
        parts += [w("sz", val=half_points(size)), w("szCs", val=half_points(size))]
    if is_rtl:
        parts.append(w("rtl"))
    if run.language:
        side = "bidi" if is_rtl else "val"
        parts.append(w("lang", **{side: tongue(run.language)}))
    return w("rPr", *parts) if parts else None
