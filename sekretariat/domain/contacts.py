"""Rules of addresses and contact points; numbers and addresses are checked by kept libraries."""

import gettext
import re
from functools import cache

from sekretariat.domain.people import Address, ContactKind, ContactPoint
from sekretariat.domain.problems import Problem

HOME = "DE"
_POSTCODE_DIGITS = 5
_EXTENSION = re.compile(r"\d\s*[-–]\s*(\d{1,5})\s*$")


def check_contact(contact: ContactPoint) -> list[Problem]:
    """Return a problem where an e-mail address or number cannot be one."""
    values = {"value": contact.value}
    if not contact.value:
        return []
    if contact.kind is ContactKind.EMAIL:
        return [] if is_email(contact.value) else [Problem("contact.not_an_email", values, "value")]
    if contact.kind is ContactKind.ASSISTANT or is_phone(contact.value):
        return []
    return [Problem("contact.not_a_phone", values, "value")]


def is_email(value: str) -> bool:
    """Tell whether text is an e-mail address (RFC 5321/6531); asks no network."""
    # lazy: these three libraries are needed when something is saved, not at every start
    from email_validator import EmailNotValidError, validate_email  # noqa: PLC0415

    try:
        validate_email(value, check_deliverability=False, test_environment=True)
    except EmailNotValidError:
        return False
    return True


def email_key(address: str) -> str:
    """Return the address in the form it is compared in: case makes almost never a difference."""
    return address.strip().casefold()


def is_phone(value: str) -> bool:
    """Tell whether text is a number that could exist, read as German unless it starts with +."""
    import phonenumbers  # noqa: PLC0415  lazy, as above

    try:
        return phonenumbers.is_possible_number(phonenumbers.parse(value, HOME))
    except phonenumbers.NumberParseException:
        return False


def phone_written(value: str) -> str:
    """Return a number as papers write it: "0611 3219-0", abroad "+41 44 668 18 00" (DIN 5008).

    What is no number of a public network, or says more than one number, stays as it was typed.
    """
    import phonenumbers  # noqa: PLC0415  lazy, as above

    try:
        number = phonenumbers.parse(value, HOME)
    except phonenumbers.NumberParseException:
        return value
    if any(one.isalpha() for one in value) or not phonenumbers.is_valid_number(number):
        return value
    is_home = number.country_code == phonenumbers.country_code_for_region(HOME)
    styles = phonenumbers.PhoneNumberFormat
    written: str = phonenumbers.format_number(
        number, styles.NATIONAL if is_home else styles.INTERNATIONAL
    )
    return _with_extension(written, value)


def _with_extension(written: str, typed: str) -> str:
    """Set off the extension where the clerk did: a short last part behind a hyphen."""
    found = _EXTENSION.search(typed)
    if found is None or re.search(rf"\d{found[1]}$", written) is None:
        return written
    return f"{written.removesuffix(found[1])}-{found[1]}"


def is_country(code: str) -> bool:
    """Tell whether text is a two-letter country code (ISO 3166-1, and XK for Kosovo as usual)."""
    import pycountry  # noqa: PLC0415  lazy, as above

    return code.upper() == "XK" or pycountry.countries.get(alpha_2=code.upper()) is not None


@cache
def country_name(code: str) -> str:
    """Return the German name of a country by its two-letter code; the code where it is none."""
    import pycountry  # noqa: PLC0415  lazy, as above

    if code.upper() == "XK":  # in use, but in no edition of the standard
        return "Kosovo"
    found = pycountry.countries.get(alpha_2=code.upper()) if code else None
    if found is None:
        return code
    german = gettext.translation("iso3166-1", pycountry.LOCALES_DIR, ["de"], fallback=True)
    return german.gettext(getattr(found, "common_name", found.name))


def check_address(address: Address) -> list[Problem]:
    """Return problems of country code and German postcode; country and postcode may be empty."""
    problems = []
    if address.country and not is_country(address.country):
        problems.append(Problem("address.country", {"value": address.country}, "country"))
    is_german = address.country.upper() in {"", HOME}
    digits = address.postcode.isascii() and address.postcode.isdigit()
    is_whole = digits and len(address.postcode) == _POSTCODE_DIGITS
    if address.postcode and is_german and not is_whole:
        problems.append(Problem("address.postcode", {"value": address.postcode}, "postcode"))
    return problems
