"""In which order guests of honour are greeted: a list of offices the office can change.

No order of the state chancellery was found published (domain paper 7), so the one here is only
where an office begins.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from sekretariat.domain.fields import text, tidy, whole_number
from sekretariat.domain.names import fold
from sekretariat.domain.problems import Problem
from sekretariat.domain.records import Record
from sekretariat.words import N_

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

LONGEST_OFFICE = 120
_FORMS = r"(?:in|r)?"


@dataclass(kw_only=True, eq=False)
class HonouredOffice(Record):
    """One office of the order the office keeps instead of the usual one; position from 1."""

    position: int = whole_number(N_("Position"), 1, minimum=1)
    office: str = text(N_("Office or function"), required=True, limit=LONGEST_OFFICE)


def check_order(order: Sequence[str]) -> list[Problem]:
    """Return what speaks against an order: nothing in it, an empty line, an office twice."""
    if not order:
        return [Problem("precedence.empty", {}, "office")]
    found, known = list[Problem](), set[str]()
    for office in map(tidy, order):
        if not office or len(office) > LONGEST_OFFICE:
            found.append(Problem("precedence.no_office", {"limit": LONGEST_OFFICE}, "office"))
        elif fold(office) in known:
            found.append(Problem("precedence.twice", {"office": office}, "office"))
        known.add(fold(office))
    return found


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
