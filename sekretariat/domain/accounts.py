"""Numbers of bank accounts: checked by length, country and check digits, never looked up."""

from sekretariat.domain.problems import Problem


def tidy_iban(written: str) -> str:
    """Return an IBAN as it is kept: capitals, no spaces."""
    return "".join(written.split()).upper()


def check_iban(written: str) -> list[Problem]:
    """Return a problem where an IBAN cannot be right; an empty one is none."""
    if not written:
        return []
    # lazy: with its table of countries; only claims need it
    from schwifty import IBAN  # noqa: PLC0415
    from schwifty.exceptions import SchwiftyException  # noqa: PLC0415

    try:
        IBAN(written)
    except SchwiftyException:
        return [Problem("claim.iban", {"value": written}, "iban")]
    return []


def shown_iban(iban: str) -> str:
    """Return an IBAN in groups of four, as it is read."""
    return " ".join(iban[start : start + 4] for start in range(0, len(iban), 4))
