"""Titles, degrees, offices and salutations as they are written before and after a name.

Spelling of titles follows the usage domain paper 3.2 names: "Prof.", "Dr. h. c.", "Dr.-Ing.".
"""

import re
from dataclasses import dataclass

from sekretariat.domain.names import fold
from sekretariat.domain.people import Salutation

_HEADS = (
    (r"(?:Univ|Hon|Jun|Tit)\.?-\s?Prof(?:essor(?:in)?|\.)?", ""),
    (r"(?:apl|ao|o|em)\.\s?(?:Univ\.-)?Prof(?:essor(?:in)?|\.|\b)", ""),
    (r"Junior-?[Pp]rof(?:essor(?:in)?|\.)", "Jun.-Prof."),
    (r"Prof(?:essor(?:in)?\b|\.|\b)", "Prof."),
    (r"(?:Priv\.-?\s?Doz\.?|Privatdozent(?:in)?\b|PD\b)", "PD"),
    (r"Dr\.?-\s?Ing\.?", "Dr.-Ing."),
    (r"(?:DDr|Dres|Drs)\.?(?=\s|$)", ""),
    (r"(?:Dr|Doktor)(?:\.|\b)", "Dr."),
    (r"Dipl\.?-?\s?[A-ZÄÖÜ][\w.]*(?:[-.]\s?[A-ZÄÖÜ][\w.]*)*", ""),
    (r"Diplom-?\s?[A-ZÄÖÜ]\w+", ""),
    (r"Mag(?:\.|\b)(?!\s?[a-zäöü]+\s?$)", "Mag."),
    (r"[Ll]ic\.(?:\s?[a-z]+\.)*(?:\s?HSG\b)?", ""),
    (r"Ing\.", "Ing."),
)
_QUALIFIERS = (
    r"h\.\s?c\.?|hc\b|e\.\s?h\.|E\.\s?h\.|mult\.|habil\.|univ\.|med\.|dent\.|vet\.|phil\.|rer\.|nat\.|"
    r"pol\.|oec\.|publ\.|soc\.|jur\.|iur\.|utr\.|theol\.|paed\.|päd\.|agr\.|sc\.|techn\.|math\.|"
    r"des\.|disc\.|forest\.|troph\.|em\.|i\.\s?R\.|a\.\s?D\.|\((?:FH|TU|Univ\.?|[A-Z]{2,5})\)"
)
_HEAD = re.compile("|".join(f"(?P<h{place}>{head})" for place, (head, _) in enumerate(_HEADS)))
_QUALIFIER = re.compile(rf"\s*(?:{_QUALIFIERS})")
_DEGREE = (
    r"M\.?\s?A\.?|B\.?\s?A\.?|M\.?\s?Sc\.?|B\.?\s?Sc\.?|M\.?\s?Ed\.?|B\.?\s?Ed\.?|M\.?\s?Eng\.?|"
    r"B\.?\s?Eng\.?|LL\.?\s?M\.?|LL\.?\s?B\.?|MBA|MPA|MPH|MSW|Ph\.?\s?D\.?|(?:Dipl\.-[\w.-]+(?:\s\(FH\))?)"
)
_AGE = (
    r"jun\.?|jr\.?|Jr\.?|sen\.?|sr\.?|Sr\.?|II|III|IV|d\.\s?Ä\.|d\.\s?J\.|"
    r"(?:der|die) (?:Ältere|Jüngere)"
)
_MANDATE = r"MdL|MdB|MdEP|MdBB|MdA|MdHB|M\.?d\.?L\.?|M\.?d\.?B\.?"
_AFTER = re.compile(
    rf"[,\s]\s*(?:(?P<degree>{_DEGREE})|(?P<age>{_AGE})|(?P<mandate>{_MANDATE}))(?:\s(?P<past>a\.\s?D\.))?$"
)
_OFFICE = re.compile(
    r"(?:Parlamentarische[r]?\s)?(?:Staats|Bundes|Landes)?(?:sekretär(?:in)?|minister(?:in)?|Minister(?:in)?)\b"
    r"(?:präsident(?:in)?)?|Ministerpräsident(?:in)?\b|(?:Ober|Samtgemeinde)?[Bb]ürgermeister(?:in)?\b|"
    r"(?:Landr[aä]t(?:in)?|Stadtr[aä]t(?:in)?|Präsident(?:in)?|Vizepräsident(?:in)?|Dekan(?:in)?|"
    r"Pfarrer(?:in)?|Pastor(?:in)?|Bischof|Bischöfin|Weihbischof|Propst|Pröpstin|"
    r"Kirchenpräsident(?:in)?|Rabbiner(?:in)?|Imam|Direktor(?:in)?|Ministerialrat|Ministerialrätin)\b"
)  # fmt: skip
_PAST = re.compile(r"\s*(?:a\.\s?D\.|i\.\s?R\.)")
_SALUTATIONS = (
    (
        Salutation.WOMAN,
        re.compile(r"(?:Frau|Fr\.|Ms\.?|Mrs\.?|Madame|Mme\.?)(?=[\s,]|$)", re.IGNORECASE),
    ),
    (Salutation.MAN, re.compile(r"(?:Herrn?|Hr\.|Hrn\.|Mr\.?|Monsieur)(?=[\s,]|$)", re.IGNORECASE)),
)
_ONE_WORD_SALUTATIONS = {
    "w": Salutation.WOMAN, "f": Salutation.WOMAN, "weiblich": Salutation.WOMAN,
    "female": Salutation.WOMAN, "m": Salutation.MAN, "mannlich": Salutation.MAN,
    "male": Salutation.MAN, "d": Salutation.NEUTRAL, "divers": Salutation.NEUTRAL,
    "diverse": Salutation.NEUTRAL, "x": Salutation.NEUTRAL, "neutral": Salutation.NEUTRAL,
    "mx": Salutation.NEUTRAL, "keine anrede": Salutation.NEUTRAL, "ohne": Salutation.NEUTRAL,
    "unklar": Salutation.UNKNOWN, "unclear": Salutation.UNKNOWN,
}  # fmt: skip


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


def split_before(text: str) -> Before:
    """Take salutation, titles and offices off the front of a name: "Frau Dr. Ada X" -> "Ada X"."""
    salutation, titles, offices = None, [], []
    rest = text.strip()
    while rest:
        found, after = _salutation_at(rest)
        if found is not None and salutation is None:
            salutation, rest = found, after
            continue
        title, after = _title_at(rest)
        if title:
            titles.append(title)
            rest = after
            continue
        office, after = _office_at(rest)
        if not office or not after:
            break
        offices.append(office)
        rest = after
    return Before(salutation, tuple(titles), tuple(offices), rest)


def split_after(text: str) -> After:
    """Take "jun.", degrees and mandates off the end of a name: "Max X, MdL" -> "Max X"."""
    suffixes: list[str] = []
    offices: list[str] = []
    rest = text.strip()
    if any(c.isalnum() for c in rest):
        rest = rest.rstrip(" ,")
    while found := _AFTER.search(rest):
        before = rest[: found.start()].rstrip(" ,")
        if not before:
            break
        written = found.group(0).lstrip(", ").strip()
        (offices if found.group("mandate") else suffixes).insert(0, written)
        rest = before
    return After(rest, " ".join(suffixes), tuple(offices))


def read_titles(text: str) -> tuple[str, ...]:
    """Return the titles of a title cell; what is none of the known ones stays one title whole."""
    before = split_before(text.replace(",", " ").replace("/", " "))
    if before.rest or before.offices:
        return (" ".join(text.split()),) if text.strip() else ()
    return before.titles


def read_salutation(text: str) -> tuple[Salutation | None, tuple[str, ...]]:
    """Return salutation and titles of a salutation cell ("Herr Dr."); None when it says neither.

    Never guessed: "Damen und Herren" or "Familie" are no salutation of one person.
    """
    known = _ONE_WORD_SALUTATIONS.get(fold(text).strip(" ."))
    if known is not None:
        return known, ()
    before = split_before(text)
    if before.salutation is None or before.rest:
        return None, before.titles
    return before.salutation, before.titles


def _salutation_at(text: str) -> tuple[Salutation | None, str]:
    for salutation, pattern in _SALUTATIONS:
        found = pattern.match(text)
        if found:
            return salutation, text[found.end() :].lstrip(" ,")
    return None, text


def _title_at(text: str) -> tuple[str, str]:
    found = _HEAD.match(text)
    if not found or found.lastgroup is None:
        return "", text
    usual = _HEADS[int(found.lastgroup[1:])][1]
    parts = [usual or " ".join(found.group(0).split())]
    place = found.end()
    while qualifier := _QUALIFIER.match(text, place):
        parts.append(_spaced(qualifier.group(0)))
        place = qualifier.end()
    rest = text[place:]
    if rest and rest[0] not in " ,." and not parts[-1].endswith("."):
        return "", text
    return " ".join(parts), rest.lstrip(" ,.")


def _spaced(qualifier: str) -> str:
    """Write a qualifier the usual way: "h.c." -> "h. c."."""
    if re.fullmatch(r"\s*(?:h\.\s?c\.?|hc)", qualifier):
        return "h. c."
    return re.sub(r"\.(?=\w)", ". ", qualifier.strip())


def _office_at(text: str) -> tuple[str, str]:
    found = _OFFICE.match(text)
    if not found:
        return "", text
    past = _PAST.match(text, found.end())
    end = past.end() if past else found.end()
    return text[:end].strip(), text[end:].lstrip(" ,")
