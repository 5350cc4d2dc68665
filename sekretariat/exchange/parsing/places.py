"""Postcodes, towns and countries: postcodes stay text, German ones get their lost zero back."""

import re
from dataclasses import dataclass

from sekretariat.domain.names import fold
from sekretariat.domain.problems import Problem, Severity
from sekretariat.exchange.parsing.countries import read_country

_PREFIX = re.compile(r"^([A-Z]{1,2})\s?[-–]\s?(?=\d)")
_POSTCODE_CITY = re.compile(
    r"^((?:[A-Z]{1,2}\s?[-–]\s?)?\d{4,5}|\d{3}\s\d{2})[\s,]+(\D.*)$", re.DOTALL
)
_CITY_POSTCODE = re.compile(r"^(\D+?)[\s,]+(\d{5})$")
_CAR_SIGNS = {"D": "DE", "F": "FR", "A": "AT", "CH": "CH", "L": "LU", "B": "BE", "NL": "NL",
              "I": "IT",
              "E": "ES", "P": "PT", "PL": "PL", "CZ": "CZ", "DK": "DK", "FL": "LI"}  # fmt: skip
_SHORT, _FULL = 4, 5
# towns abroad whose postcodes have four digits
_ABROAD = frozenset(
    {
        "wien", "graz", "linz", "salzburg", "innsbruck", "klagenfurt", "bregenz", "zurich",
        "zuerich", "bern", "basel", "genf", "geneve", "lausanne", "luzern", "winterthur",
        "st. gallen", "lugano", "vaduz", "luxemburg", "luxembourg", "esch-sur-alzette", "brussel",
        "bruxelles", "antwerpen", "luttich", "liege", "eupen", "gent", "kopenhagen", "kobenhavn",
        "aarhus", "oslo", "budapest", "sofia", "ljubljana",
    }
)  # fmt: skip


@dataclass(frozen=True)
class Place:
    """Where somebody lives or works; `problems` carry the field they belong to."""

    postcode: str = ""
    city: str = ""
    country: str = ""
    problems: tuple[Problem, ...] = ()


def split_place(text: str) -> tuple[str, str]:
    """Split "65189 Wiesbaden" into postcode and town; what has no postcode is all town."""
    if found := _POSTCODE_CITY.match(text.strip()):
        return found[1], found[2].strip()
    if found := _CITY_POSTCODE.match(text.strip()):
        return found[2], found[1].strip(" ,")
    digits = text.strip()
    return (digits, "") if re.fullmatch(r"\d{4,5}", digits) else ("", text.strip())


def read_place(postcode: str, city: str, country: str, *, may_be_foreign: bool = False) -> Place:
    """Bring postcode, town and country into order.

    A four-digit postcode with a town is German with its zero lost (05… is not in use), unless
    country or town say otherwise or `may_be_foreign` (other cells point abroad). A repair is told
    as a hint.
    """
    problems: list[Problem] = []
    code = read_country(country) if country else ""
    if code is None:
        problems.append(Problem("country.unknown", {"value": country}, "country"))
        code = ""
    if sign := _PREFIX.match(postcode):
        code = code or _CAR_SIGNS.get(sign[1], "")
        postcode = postcode[sign.end() :]
    is_abroad = may_be_foreign or fold(city) in _ABROAD
    is_german = code == "DE" or (not code and not is_abroad)
    is_short = postcode.isdigit() and len(postcode) == _SHORT and postcode[0] != "5"
    if is_german and is_short and city:
        repaired = postcode.zfill(_FULL)
        values = {"value": postcode, "repaired": repaired}
        problems.append(Problem("postcode.repaired", values, "postcode", Severity.HINT))
        postcode = repaired
    elif code in {"", "DE"} and postcode and not re.fullmatch(r"\d{5}", postcode):
        values = {"value": postcode}
        problems.append(Problem("address.postcode", values, "postcode", Severity.WARNING))
    return Place(postcode, city, code, tuple(problems))
