"""Titles and degrees as they are written before and after a name.

Spelling of titles follows the usage domain paper 3.2 names: "Prof.", "Dr. h. c.", "Dr.-Ing.".
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from sekretariat.domain.people import Salutation
from sekretariat.exchange.parsing.offices import (
    office_at,
    one_word_salutation,
    salutation_at,
    spaced,
)

_HEADS = (
    (r"(?:Univ|Hon|Jun|Tit)\.?-\s?Prof(?:essor(?:in)?|\.)?", ""),
    (r"(?:apl|ao|o|em)\.\s?(?:Univ\.-)?Prof(?:essor(?:in)?|\.|\b)", ""),
    (r"Junior-?[Pp]rof(?:essor(?:in)?|\.)", "Jun.-Prof."),
    (r"Honorar-?[Pp]rof(?:essor(?:in)?|\.)", "Hon.-Prof."),
    (r"(?:Prof(?:essor(?:in)?\b|\.?['’]?in\b\.?|\.|\b)|PROF(?:\.|\b))", "Prof."),
    (r"Univ\.-Doz(?:ent(?:in)?\b|\.)", "Univ.-Doz."),
    (r"(?:Priv\.-?\s?Doz\.?|Privatdozent(?:in)?\b|PD\b)", "PD"),
    (r"Dr\.?-\s?Ing\.?", "Dr.-Ing."),
    (r"(?:DDr|Dres|Drs)\.?(?=\s|$)", ""),
    (r"(?:Doktor(?:in)?\b|Dr\.?['’]?in\b\.?|(?:Dr|DR)(?:\.|\b))", "Dr."),
    (r"Dipl\.?-?\s?[A-ZÄÖÜ][\w.]*(?:[-.]\s?[A-ZÄÖÜ][\w.]*)*", ""),
    (r"Diplom-?\s?[A-ZÄÖÜ]\w+", ""),
    (r"M?Mag\.a\b", ""),
    (r"MMag(?:\.|\b)", "MMag."),
    (r"Mag(?:\.|\b)(?!\s?[a-zäöü]+\s?$)", "Mag."),
    (r"[Ll]ic\.(?:\s?[a-z]+\.)*(?:\s?HSG\b)?", ""),
    (r"Ass\.\s?(?:[ij]ur\.)?", ""),
    (r"DI(?=\s(?:\(FH\)|Dr\.|Mag\.|[A-ZÄÖÜ][a-zäöü]))", "DI"),
    (r"Ing\.", "Ing."),
    (r"(?:[MB]\.\s?(?:A|Sc|Ed|Eng)\.|LL\.\s?[MB]\.|MBA)(?=\s[^\W\d_][\w-]+\s\S)", ""),
)
_QUALIFIERS = (
    r"h\.\s?c\.?|hc\b|e\.\s?h\.|E\.\s?h\.|mult\.|habil\.|univ\.|med\.|dent\.|vet\.|phil\.|rer\.|nat\.|"
    r"pol\.|oec\.|publ\.|soc\.|jur\.|iur\.|utr\.|theol\.|paed\.|päd\.|agr\.|sc\.|hum\.|techn\.|math\.|"
    r"des\.|disc\.|forest\.|troph\.|cult\.|medic\.|em\.|i\.\s?R\.|a\.\s?D\.|"
    r"\((?:FH|TU|grad\.|[A-Z]{2,5}|(?:Univ|Uni|TU|FH)\b[\w. -]*)\)"
)
_HEAD = re.compile("|".join(f"(?P<h{place}>{head})" for place, (head, _) in enumerate(_HEADS)))
_QUALIFIER = re.compile(rf"\s*(?:{_QUALIFIERS})")
_DEGREE = (
    r"(?:M\.?\s?A\.?|B\.?\s?A\.?|M\.?\s?Sc\.?|B\.?\s?Sc\.?|M\.?\s?Ed\.?|B\.?\s?Ed\.?|M\.?\s?Eng\.?|"
    r"B\.?\s?Eng\.?|LL\.?\s?M\.?|LL\.?\s?B\.?|MBA|MPA|MPH|MSW|Ph\.?\s?D\.?|Bakk\.(?:\s?\w+\.)*)"
    r"(?:\s\([A-Z][\w. ]+\))?|SJ|OSB|OP|OFM(?:\s?Cap\.?)?|SAC|SVD|SDB|CSsR|OCist|FRS"
)
_AGE = (
    r"jun\.?|junior|jr\.?|Jr\.?|sen\.?|senior|sr\.?|Sr\.?|II\.?|III\.?|IV\.?|d\.\s?Ä\.|d\.\s?J\.|"
    r"(?:der|die) (?:Ältere|Jüngere)"
)
_MANDATE = r"MdL|MdB|MdEP|MdBB|MdA|MdHB|M\.?d\.?L\.?|M\.?d\.?B\.?"
_TITLE_BEHIND = r"Dr\.|Prof\.|Dr\.-Ing\.|PD|Dipl\.-[\w.-]+(?:\s\(\w+\))?"
_AFTER = re.compile(
    rf"[,\s]\s*(?:(?P<degree>{_DEGREE})|(?P<age>{_AGE})|(?P<mandate>{_MANDATE})|"
    rf"(?P<title>{_TITLE_BEHIND}))(?:\s(?P<past>a\.\s?D\.))?$"
)


@dataclass(frozen=True)
class Before:
    """What stood before a name, and the rest of the text."""

    salutation: Salutation | None
    titles: tuple[str, ...]
    offices: tuple[str, ...]
    rest: str


@dataclass(frozen=True)
class After:
    """What stood after a name, and the text before it."""

    rest: str
    suffix: str
    offices: tuple[str, ...]
    titles: tuple[str, ...] = ()


@lru_cache(maxsize=8192)
def split_before(text: str) -> Before:
    """Take salutation, titles and offices off the front of a name: "Frau Dr. Ada X" -> "Ada X"."""
    salutation, titles, offices = None, [], []
    rest = text.strip()
    while rest:
        found, after = salutation_at(rest)
        if found is not None and salutation is None:
            salutation, rest = found, after
            continue
        title, after = _title_at(rest)
        if title:
            titles.append(title)
            rest = after
            continue
        office, after = office_at(rest)
        if not office or not after:
            break
        offices.append(office)
        rest = after
    return Before(salutation, tuple(titles), tuple(offices), rest)


@lru_cache(maxsize=8192)
def split_after(text: str) -> After:
    """Take "jun.", degrees and mandates off the end of a name: "Max X, MdL" -> "Max X"."""
    found_as: dict[str, list[str]] = {"suffix": [], "mandate": [], "title": []}
    rest = text.strip()
    if any(c.isalnum() for c in rest):
        rest = rest.rstrip(" ,")
    while found := _AFTER.search(rest):
        before = rest[: found.start()].rstrip(" ,")
        if not before:
            break
        kind = found.lastgroup if found.lastgroup in found_as else "suffix"
        kind = "mandate" if found.group("mandate") else kind
        found_as[kind or "suffix"].insert(0, spaced(found.group(0).lstrip(", ")))
        rest = before
    suffix, mandates, titles = found_as.values()
    return After(rest, " ".join(suffix), tuple(mandates), tuple(titles))


def read_titles(text: str) -> tuple[str, ...]:
    """Return the titles of a title cell; what is none of the known ones stays one title whole."""
    before = split_before(text.replace(",", " ").replace("/", " "))
    if before.rest or before.offices:
        return (" ".join(text.split()),) if text.strip() else ()
    return before.titles


def is_degree(text: str) -> bool:
    """Tell whether a text is nothing but degrees or an age: "M. A.", "jun."."""
    return bool(re.fullmatch(rf"(?:{_DEGREE}|{_AGE})", text.strip()))


@lru_cache(maxsize=4096)
def read_salutation(text: str) -> tuple[Salutation | None, tuple[str, ...]]:
    """Return salutation and titles of a salutation cell ("Herr Dr."); None when it says neither.

    Never guessed: "Damen und Herren" or "Familie" are no salutation of one person.
    """
    known = one_word_salutation(text)
    if known is not None:
        return known, ()
    before = split_before(text)
    if before.salutation is None or before.rest:
        return None, before.titles
    return before.salutation, before.titles


def _title_at(text: str) -> tuple[str, str]:
    found = _HEAD.match(text)
    if not found or found.lastgroup is None:
        return "", text
    usual = _HEADS[int(found.lastgroup[1:])][1]
    parts = [usual or " ".join(found.group(0).split())]
    place = found.end()
    while qualifier := _QUALIFIER.match(text, place):
        parts.append(_usual(qualifier.group(0)))
        place = qualifier.end()
    rest = text[place:]
    if rest and rest[0] not in " ,." and not parts[-1].endswith("."):
        return "", text
    return " ".join(parts), rest.lstrip(" ,.")


def _usual(qualifier: str) -> str:
    """Write a qualifier the usual way: "h.c." -> "h. c."."""
    if re.fullmatch(r"\s*(?:h\.\s?c\.?|hc)", qualifier):
        return "h. c."
    return re.sub(r"\.(?=\w)", ". ", qualifier.strip())
