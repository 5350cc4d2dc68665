"""Offices, mandates and salutations as they stand before or behind a name."""

import re

from sekretariat.domain.names import fold
from sekretariat.domain.people import Salutation

_RANKED = (
    r"(?:(?:Erste|Zweite|Parlamentarische|Hauptamtliche|Ehrenamtliche|Stellvertretende|"
    r"Leitende)[rs]?\s)?"
)
_COMPOSED = (
    r"[Mm]inister(?:in)?|[Mm]inisterpräsident(?:in)?|[Ss]taatssekretär(?:in)?|"
    r"[Gg]eneralsekretär(?:in)?|[Bb]ürgermeister(?:in)?|[Ll]andr[aä]t(?:in)?|"
    r"[Ss]tadtr[aä]t(?:in)?|[Kk]irchenr[aä]t(?:in)?|[Mm]inisterialr[aä]t(?:in)?|"
    r"[Kk]reisbeigeordnete[r]?|[Bb]eigeordnete[r]?|[Pp]räsident(?:in)?|[Aa]bgeordnete[r]?|"
    r"[Vv]orsteher(?:in)?|[Dd]irektor(?:in)?|[Dd]irigent(?:in)?|[Rr]abbiner(?:in)?|"
    r"[Bb]ischof|[Bb]ischöfin|[Kk]onsul(?:in)?|[Bb]otschafter(?:in)?|[Dd]ekan(?:in)?|"
    r"[Pp]farrer(?:in)?|[Pp]astor(?:in)?|[Ss]uperintendent(?:in)?|[Rr]echtsanwalt|"
    r"[Rr]echtsanwältin|[Dd]iakon(?:in)?|[Vv]ikar(?:in)?|[Pp]riester(?:in)?|"
    r"[Oo]berst|[Ll]eutnant|[Gg]eneral|[Mm]ajor"
)
_SIMPLE = (
    r"Propst|Pröpstin|Imam|Imamin|Kardinal|Prälat|Abt|Äbtissin|Archimandrit|Hodscha|Pater|Schwester|Bruder|Sr\.|Br\.|"
    r"RAin|RA|Notar(?:in)?|MdL|MdB|MdEP|MdBB|MdA|MdHB|M\.\s?d\.\s?[LB]\."
)
_PAST = r"\s*(?:a\.\s?D\.|i\.\s?R\.)"
_OFFICE = re.compile(
    rf"(?:{_RANKED}(?:[A-ZÄÖÜ][a-zäöüß]+)?(?:{_COMPOSED})|{_SIMPLE})(?![\w.’'-])(?:{_PAST})?"
)
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


def office_at(text: str) -> tuple[str, str]:
    """Return the office a text begins with and what follows; a comma behind it says it is none.

    "Pfarrer Max X" -> ("Pfarrer", "Max X"), but "Pastor, Ulrike" -> ("", "Pastor, Ulrike").
    """
    found = _OFFICE.match(text)
    if not found or text[found.end() :].lstrip().startswith(","):
        return "", text
    return spaced(found.group(0)), text[found.end() :].lstrip()


def only_office(text: str) -> str:
    """Return the office a text consists of; "" when it says anything else."""
    found = _OFFICE.fullmatch(text.strip())
    return spaced(found.group(0)) if found else ""


def spaced(written: str) -> str:
    """Write an abbreviation the usual way: "a.D." -> "a. D."."""
    return re.sub(r"(?<=\b[ai]\.)(?=[DR]\.)", " ", " ".join(written.split()))


def salutation_at(text: str) -> tuple[Salutation | None, str]:
    """Return the salutation a text begins with, None where there is none, and what follows."""
    for salutation, pattern in _SALUTATIONS:
        found = pattern.match(text)
        if found:
            return salutation, text[found.end() :].lstrip(" ,")
    return None, text


def one_word_salutation(text: str) -> Salutation | None:
    """Return what a cell of a salutation column says in a word: "w", "divers"."""
    return _ONE_WORD_SALUTATIONS.get(fold(text).strip(" ."))
