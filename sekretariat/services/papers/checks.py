"""What a paper lacks before it goes out, each with the place where it is mended."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from sekretariat.domain.gender_signs import gender_signs, is_marked
from sekretariat.domain.letterheads import Letterhead, pale_colour, pale_logo
from sekretariat.domain.organizations import Organization
from sekretariat.domain.paper_words import is_known, name_words, named, nameless, open_places
from sekretariat.domain.problems import Problem, Refused, Severity
from sekretariat.services.papers.places import Place, Places
from sekretariat.services.papers.sources import Source
from sekretariat.storage.spelling import names_among

if TYPE_CHECKING:
    from sekretariat.documents.bindings import Written
    from sekretariat.documents.content import Document

SHOWN = 60
_OF_PLACE = frozenset({"letter.no_place", "letter.no_place_printed"})


@dataclass(frozen=True)
class PaperFinding:
    """Something a paper lacks, and where it is mended."""

    problem: Problem
    place: Place


def check_paper(source: Source, paper: "Written") -> list[PaperFinding]:
    """Return what a paper lacks, each thing once: what keeps it from going out comes first."""
    from sekretariat.documents.reading_order import texts  # noqa: PLC0415  lazy

    places, told = Places(source), [one for one in texts(paper) if one]
    found = [
        *(PaperFinding(one, places.subject) for one in _of_form(paper)),
        *_of_head(source, paper),
        *_unfinished(told, places),
        *_names(source, told, places),
        *_signs(source, told, places),
        *_told(source, places),
    ]
    once = {(one.problem.code, *map(str, one.problem.values.values())): one for one in found}
    order = tuple(Severity)
    return sorted(once.values(), key=lambda one: order.index(one.problem.severity))


def _told(source: Source, places: Places) -> Iterator[PaperFinding]:
    """Give what was told of the paper; who has no postal address leads to that very record."""
    for one in source.told:
        if one.code not in _OF_PLACE or not source.placeless:
            yield PaperFinding(one, places.of_person(one))
            continue
        for name, (kind, record_id) in source.placeless.items():
            yield PaperFinding(replace(one, values={"names": name}), Place(kind, record_id))


def refuse_nameless(paper: "Written") -> None:
    """Raise Refused for a letter that begins without a name, such as "Sehr geehrte Frau ,"."""
    from sekretariat.documents.reading_order import texts  # noqa: PLC0415  lazy

    letters = [one for one in _documents(paper) if one.address is not None]
    openings = dict.fromkeys(nameless(text) for one in letters for text in texts(one))
    problems = [Problem("paper.nameless", {"value": one}) for one in openings if one]
    if problems:
        raise Refused(*problems)


def _documents(paper: "Written") -> "tuple[Document, ...]":
    from sekretariat.documents.bindings import Folder  # noqa: PLC0415  lazy
    from sekretariat.documents.content import Document, Series  # noqa: PLC0415  lazy

    if isinstance(paper, Series | Folder):
        return paper.documents
    return (paper,) if isinstance(paper, Document) else ()


def _of_form(paper: "Written") -> Iterator[Problem]:
    """Give what listeners would miss: headings in order, words for pictures."""
    from sekretariat.documents.content import Figure, Heading  # noqa: PLC0415  lazy

    for document in _documents(paper):
        above = 0
        logo = document.letterhead.logo if document.letterhead else None
        for block in (*document.blocks, *([logo] if logo else ())):
            if isinstance(block, Heading):
                if block.level > above + 1:
                    yield _level(block.text, block.level, above)
                above = block.level
            elif isinstance(block, Figure) and not block.alternative.strip():
                yield Problem("paper.no_alternative", severity=Severity.ERROR)


def _of_head(source: Source, paper: "Written") -> Iterator[PaperFinding]:
    """Give what is pale in the letterhead: its colour, its logo."""
    from sekretariat.documents.pictures import contrast_of  # noqa: PLC0415  lazy: pillow

    head_id = source.found.get("letterhead", "")
    heads = [one.letterhead for one in _documents(paper) if one.letterhead]
    if not head_id or not heads:
        return
    logos = [one.logo.image for one in heads if one.logo]
    found = [
        *pale_colour(source.reader.get(Letterhead, head_id).accent),
        *pale_logo(contrast_of(logos[0]) if logos else None),
    ]
    for one in found:
        code = f"paper.{one.code.partition('.')[2]}"
        yield PaperFinding(replace(one, code=code), Place("letterhead", head_id))


def _level(text: str, level: int, above: int) -> Problem:
    if not above:
        return Problem("paper.no_title", severity=Severity.WARNING)
    values = {"value": _short(text), "below": level - above}
    return Problem("paper.level_skipped", values, severity=Severity.WARNING)


def _unfinished(told: list[str], places: Places) -> Iterator[PaperFinding]:
    for text in told:
        if nameless(text):
            opening = nameless(text)
            problem = Problem("paper.nameless", {"value": opening})
            yield PaperFinding(problem, places.of_opening(opening))
        for value in open_places(text):
            yield PaperFinding(Problem("paper.open_place", _values(text, value)), places.of(value))


def _names(source: Source, told: list[str], places: Places) -> Iterator[PaperFinding]:
    """Give names in running text that nobody in the office bears."""
    said = {name: text for text in told for name in named(text)}
    words = sorted({part.strip(".") for name in said for part in name.split() if name_words(part)})
    known = {part for word in names_among(source.reader, words) for part in name_words(word)}
    for name, text in said.items():
        if not is_known(name, known):
            values = _values(text, name)
            problem = Problem("paper.unknown_name", values, severity=Severity.WARNING)
            yield PaperFinding(problem, places.of(name))


def _signs(source: Source, told: list[str], places: Places) -> Iterator[PaperFinding]:
    """Give signs inside words, but for the names organisations gave themselves."""
    signs = {place.word: text for text in told for place in gender_signs(text)}
    if not signs or not is_marked(places.language_mode, source.as_of):
        return
    own = "\n".join(row.name for row in source.reader.columns(Organization, "name"))
    for word, text in signs.items():
        if word not in own:
            values = _values(text, word)
            problem = Problem("paper.gender_sign", values, severity=Severity.WARNING)
            yield PaperFinding(problem, places.of(word))


def _values(text: str, value: str) -> dict[str, object]:
    """Return what a sentence says of a place: the words, and the text around them."""
    at = max(text.find(value) - SHOWN // 2, 0)
    part = _short(text[at:])
    return {"text": " ".join((f"… {part}" if at else part).split()), "value": value}


def _short(text: str) -> str:
    return text if len(text) <= SHOWN else f"{text[:SHOWN]} …"
