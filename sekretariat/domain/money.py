"""Sums of money: kept as cents, written in euros."""

import re

from sekretariat.domain.problems import Problem, Refused

CENTS = 100
_WRITTEN = re.compile(r"(\d{1,3}(?:\.\d{3})+|\d{1,9})(?:,(\d{1,2}))?")


def read_euros(written: str) -> int:
    """Return the cents of "48,50", "1.250", "48,5 €"; "" is nothing. Raises Refused otherwise."""
    plain = written.replace("€", "").replace("EUR", "").replace("\N{NO-BREAK SPACE}", " ").strip()
    if not plain:
        return 0
    found = _WRITTEN.fullmatch(plain)
    if found is None:
        raise Refused(Problem("money.not_a_sum", {"value": written}))
    euros = int(found.group(1).replace(".", ""))
    return euros * CENTS + int((found.group(2) or "").ljust(2, "0"))


def euros(cents: int) -> str:
    """Return a sum as it is written: 1250 -> "12,50", 123456 -> "1.234,56"."""
    whole, rest = divmod(cents, CENTS)
    return f"{whole:,}".replace(",", ".") + f",{rest:02}"
