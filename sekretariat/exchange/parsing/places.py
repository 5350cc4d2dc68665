"""Postcodes, towns and countries: postcodes stay text, German ones get their lost zero back."""

import re
from dataclasses import dataclass
from functools import lru_cache

from sekretariat.domain.names import fold
from sekretariat.domain.problems import Problem, Severity
from sekretariat.exchange.parsing.countries import read_country

_SIGN = r"(?:[A-Z]{1,3})"
_PREFIX = re.compile(rf"^({_SIGN})(?:\s?[-–]\s?|\s)(?=\d)")
_POSTCODE_CITY = re.compile(
    rf"^((?:{_SIGN}(?:\s?[-–]\s?|\s))?(?:\d{{4}}\s[A-Z]{{2}}|\d{{2}}-\d{{3}}|\d{{4,5}})|\d{{3}}\s\d{{2}})"
    r"[\s,]+(\D.*)$",
    re.DOTALL,
)
_CITY_POSTCODE = re.compile(r"^(\D+?)[\s,]+(\d{5})$")
_CAR_SIGNS = {
    "D": "DE", "DE": "DE", "F": "FR", "FR": "FR", "A": "AT", "AT": "AT", "CH": "CH", "L": "LU",
    "LU": "LU", "B": "BE", "BE": "BE", "NL": "NL", "I": "IT", "IT": "IT", "E": "ES", "ES": "ES",
    "P": "PT", "PT": "PT", "PL": "PL", "CZ": "CZ", "DK": "DK", "FL": "LI", "LI": "LI", "N": "NO",
    "NO": "NO", "H": "HU", "HU": "HU", "SLO": "SI", "SI": "SI", "BG": "BG", "LV": "LV",
}  # fmt: skip
_FIVE_DIGITS = re.compile(r"\d{5}")
_SHORT, _FULL = 4, 5
# German postcodes that begin with 0 (Deutsche Post, Leitregionen): others lost no zero
_WITH_ZERO = (
    (1067, 1998), (2625, 2999), (3042, 3253), (4103, 4936), (6108, 6928), (7318, 7989),
    (8056, 8648), (9111, 9669),
)  # fmt: skip
# towns abroad whose postcodes have four digits
_ABROAD = frozenset(
    """
    wien graz linz salzburg innsbruck klagenfurt bregenz villach wels dornbirn steyr feldkirch
    leoben kufstein lustenau hallein kapfenberg eisenstadt krems amstetten spittal lienz bludenz
    hohenems schwaz ternitz oberwart murau judenburg
    zurich zuerich bern basel genf geneve lausanne luzern winterthur st.gallen st._gallen lugano
    biel thun koniz schaffhausen fribourg freiburg_i._ue. chur neuenburg neuchatel sion sitten
    zug frauenfeld aarau baden kreuzlingen olten solothurn glarus davos bellinzona locarno
    rapperswil wil uster emmen wetzikon
    vaduz schaan luxemburg luxembourg esch-sur-alzette differdange dudelange ettelbruck diekirch
    brussel bruxelles antwerpen luttich liege eupen gent gand brugge bruges namur charleroi leuven
    mons mechelen malmedy ostende hasselt
    kopenhagen kobenhavn aarhus odense aalborg esbjerg kolding apenrade aabenraa sonderburg
    sonderborg tondern tonder hadersleben haderslev vejle roskilde
    oslo bergen trondheim stavanger budapest debrecen szeged pecs gyor sopron
    sofia plovdiv warna ljubljana laibach maribor marburg_an_der_drau riga
    """.replace("\n", " ").split()
)


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


@lru_cache(maxsize=8192)
def read_place(postcode: str, city: str, country: str, *, may_be_foreign: bool = False) -> Place:
    """Bring postcode, town and country into order.

    A four-digit postcode with a town has lost its zero where such a German postcode is in use,
    unless country or town say otherwise or `may_be_foreign` (other cells point abroad). A repair
    is told as a hint.
    """
    if not country and is_plain_place(postcode, city):
        return Place(postcode, city)
    problems: list[Problem] = []
    city, country = _apart(city, country)
    code = read_country(country) if country else ""
    if code is None:
        problems.append(Problem("country.unknown", {"value": country}, "country"))
        code = ""
    if sign := _PREFIX.match(postcode):
        code = code or _CAR_SIGNS.get(sign[1], "")
        postcode = postcode[sign.end() :]
    postcode = postcode.removesuffix(".0")
    is_abroad = may_be_foreign or fold(city).replace(" ", "_") in _ABROAD
    is_german = code == "DE" or not (code or country or is_abroad)
    if is_german and _lost_its_zero(postcode) and city:
        repaired = postcode.zfill(_FULL)
        values = {"value": postcode, "repaired": repaired}
        problems.append(Problem("postcode.repaired", values, "postcode", Severity.HINT))
        postcode = repaired
    elif code in {"", "DE"} and postcode and not _FIVE_DIGITS.fullmatch(postcode):
        values = {"value": postcode}
        problems.append(Problem("address.postcode", values, "postcode", Severity.WARNING))
    return Place(postcode, city, code, tuple(problems))


def is_plain_place(postcode: str, city: str) -> bool:
    """Tell whether postcode and town are as most German ones are: nothing is left open."""
    return "," not in city and bool(_FIVE_DIGITS.fullmatch(postcode))


def _apart(city: str, country: str) -> tuple[str, str]:
    """Split "Wien, Österreich" where no other cell names the country."""
    town, comma, land = city.rpartition(",")
    is_named = comma and not country and len(land.strip()) > _SHORT and read_country(land.strip())
    return (town.strip(), land.strip()) if is_named and town.strip() else (city, country)


def _lost_its_zero(postcode: str) -> bool:
    """Tell whether four digits are a German postcode in use when a zero stands before them."""
    is_short = postcode.isdigit() and len(postcode) == _SHORT
    return is_short and any(first <= int(postcode) <= last for first, last in _WITH_ZERO)
