"""What a list that came back leaves out: cells emptied, contact points taken from a cell."""

from collections.abc import Sequence

from rapidfuzz import fuzz

from sekretariat.domain.imports.lists import Entry, FieldChange
from sekretariat.domain.imports.targets import TARGETS
from sekretariat.domain.names import collapse, fold
from sekretariat.exchange.matching.differences import CONTACTS, NAME_FIELDS
from sekretariat.exchange.returns.returned import Emptied

_SIMILAR = 75
_BETWEEN = "; "


def are_alike(one: str, other: str) -> bool:
    """Tell whether two names may be one that was corrected: a word shared, or a slip of the pen."""
    said, stored = collapse(fold(one)), collapse(fold(other))
    shared = set(said.replace("-", " ").split()) & set(stored.replace("-", " ").split())
    return bool(shared) or fuzz.ratio(said, stored) >= _SIMILAR


def erasures(emptied: Sequence[Emptied]) -> list[FieldChange]:
    """Return the changes that would empty fields; each waits for the clerk's consent."""
    return [
        FieldChange(
            "person" if one.field in NAME_FIELDS else "part",
            one.field,
            TARGETS.get(one.field, one.heading),
            one.value,
            "",
            accepted=False,
            erases=True,
        )
        for one in emptied
    ]


def shortened(said: Entry, sent: Entry) -> list[FieldChange]:
    """Return the changes that would take away contact points left out of a cell."""
    found = []
    for name, code, key in CONTACTS:
        now, before = getattr(said, name), getattr(sent, name)
        known, new = {key(one) for one in before}, {key(one) for one in now}
        lost = [one for one in before if key(one) not in new]
        replaced = sum(key(one) not in known for one in now)
        if now and lost[replaced:]:
            old = _BETWEEN.join(lost[replaced:])
            change = FieldChange("part", code, TARGETS[code], old, "", accepted=False, erases=True)
            found.append(change)
    return found
