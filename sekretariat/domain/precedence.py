"""In which order guests of honour are greeted: a list of offices the office can change.

No order of the state chancellery was found published (domain paper 7), so the one here is only
where an office begins.
"""

import re
from collections.abc import Sequence

from sekretariat.domain.names import fold

USUAL_ORDER = (
    "Landtagspräsident",
    "Ministerpräsident",
    "Staatsminister",
    "Minister",
    "Staatssekretär",
    "Vizepräsident des Landtags",
    "MdB",
    "MdEP",
    "MdL",
    "Abgeordnete",
    "Bischof",
    "Kirchenpräsident",
    "Rabbiner",
    "Imam",
    "Regierungspräsident",
    "Oberbürgermeister",
    "Landrat",
    "Bürgermeister",
    "Präsident",
    "Vorsitzende",
)
"""Offices, the first greeted first; the form for women is found as well."""

_FORMS = r"(?:in|r)?"


def rank_of(told: Sequence[str], order: Sequence[str]) -> int:
    """Return the place of the first of the order's offices that is `told` of somebody.

    Who has none of them stands after all: the length of the order.
    """
    known = " | ".join(fold(one) for one in told)
    for place, office in enumerate(order):
        if office and re.search(_pattern(office), known):
            return place
    return len(order)


def _pattern(office: str) -> str:
    words = (re.escape(word) + _FORMS for word in fold(office).split())
    return rf"\b{' '.join(words)}\b"
