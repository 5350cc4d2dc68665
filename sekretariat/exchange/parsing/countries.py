"""Countries by German and English name, code or car sign."""

import gettext
from collections.abc import Mapping
from functools import cache

from sekretariat.domain.names import fold

_USUAL = {
    "d": "DE", "brd": "DE", "a": "AT", "osterreich": "AT", "oesterreich": "AT", "f": "FR",
    "suisse": "CH", "tuerkei": "TR", "uk": "GB", "england": "GB", "grossbritannien": "GB",
    "holland": "NL", "usa": "US", "amerika": "US", "danemark": "DK", "daenemark": "DK",
    "rumaenien": "RO", "elfenbeinkuste": "CI", "tschechische republik": "CZ",
    "united states of america": "US", "u.s.a": "US", "bundesrepublik deutschland": "DE",
    "dt": "DE", "turkey": "TR", "schottland": "GB", "wales": "GB", "russland": "RU",
    "mazedonien": "MK", "moldawien": "MD", "bosnien": "BA", "bosnien-herzegowina": "BA",
    "bosnien und herzegowina": "BA", "sudkorea": "KR", "vr china": "CN", "weissrussland": "BY",
    "palastina": "PS", "lichtenstein": "LI", "e": "ES", "i": "IT", "p": "PT", "h": "HU",
    "b": "BE", "l": "LU", "n": "NO", "s": "SE", "kosovo": "XK", "kap verde": "CV", "birma": "MM",
}  # fmt: skip
_STATES = frozenset(
    {
        "hessen",
        "bayern",
        "baden-wurttemberg",
        "berlin",
        "brandenburg",
        "bremen",
        "hamburg",
        "mecklenburg-vorpommern",
        "niedersachsen",
        "nordrhein-westfalen",
        "rheinland-pfalz",
        "saarland",
        "sachsen",
        "sachsen-anhalt",
        "schleswig-holstein",
        "thuringen",
        "nrw",
        "rlp",
        "freistaat bayern",
        "freistaat sachsen",
        "freistaat thuringen",
    }
)


@cache
def _by_name() -> Mapping[str, str]:
    """Return the codes of all countries (ISO 3166-1) by folded names and codes."""
    import pycountry  # noqa: PLC0415  lazy: only a list with a column of countries needs it

    german = gettext.translation("iso3166-1", pycountry.LOCALES_DIR, ["de"], fallback=True)
    names: dict[str, str] = {}
    for country in pycountry.countries:
        common = getattr(country, "common_name", country.name)
        written = (country.alpha_2, country.alpha_3, country.name, common)
        for name in (*written, german.gettext(country.name), german.gettext(common)):
            names.setdefault(fold(name), country.alpha_2)
    return {**names, **_USUAL}


def read_country(text: str) -> str | None:
    """Return the code of a country as written; None when it is unknown.

    "Land" often holds the German state: Hessen is Germany.
    """
    folded = fold(text).strip(" .")
    return "DE" if folded in _STATES else _by_name().get(folded)
