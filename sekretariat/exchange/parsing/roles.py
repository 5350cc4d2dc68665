"""Roles, forums and seat numbers as lists write them."""

import re
from dataclasses import dataclass
from functools import lru_cache

from sekretariat.domain.bodies import FunctionKind, Role, SeatBasis
from sekretariat.domain.names import fold
from sekretariat.exchange.parsing.cells import Cell, cell_text, is_placeholder

_DEPUTY = re.compile(
    r"\b(?:stv|stellv|stellvertret\w*|vertret\w*|ersatz\w*|deputy|substitute|alternate|vice)\b"
)
_CHAIR = re.compile(r"\b(?:vorsitz\w*|(?:vize)?prasident\w*|chair\w*|leitung)\b")
_FORMER = re.compile(r"\b(?:ehem\w*|fruher\w*|bisherig\w*|ausgeschieden\w*|former|a\. ?d|i\. ?r)\b")
_SPEAKER = re.compile(r"\b(?:sprecher\w*|spokes\w+)\b")
_MEMBER = re.compile(
    r"\b(?:mitglied\w*|members?|ordentlich\w*|delegiert\w*|om|aktiv\w*|stimmberechtigt\w*)\b"
)
_ADVISORY = re.compile(
    r"\b(?:beratend\w*|advisory|nicht stimmberechtigt\w*|ohne stimm\w*|non-voting)\b"
)
_GUEST = re.compile(r"\b(?:gast|gaste|guest)\b")
_MINUTES = re.compile(r"\b(?:schriftfuhr\w*|protokoll\w*)\b")
_RANK = re.compile(r"\b([1-9])\s*\.?")
_YES = frozenset(
    {"x", "xx", "1", "ja", "j", "yes", "y", "wahr", "true", "✓", "✔", "☑", "☒", "mitglied", "m"}
)
_NO = frozenset({"", "0", "nein", "n", "no", "falsch", "false", "☐", "o"})
_SHORT_DEPUTY = frozenset({"s", "v", "st", "sv", "stm"})
_SHORT_MEMBER = frozenset({"m", "mg", "mgl", "o. m", "o.m"})


@dataclass(frozen=True)
class WrittenRole:
    """What a role cell says; a chair or spokesperson is a member with a function."""

    role: Role = Role.MEMBER
    rank: int | None = None
    function: FunctionKind | None = None
    basis: SeatBasis | None = None


@lru_cache(maxsize=4096)
def read_role(text: str) -> WrittenRole | None:
    """Return the role of a cell: "Mitglied", "2. Stv.", "Sprecherin"; None when it is unknown."""
    folded = fold(text).strip(" .")
    if _FORMER.search(folded):  # whoever was a member is none
        return None
    function = _function(folded)
    if function is not None:
        return WrittenRole(function=function)
    if folded in _SHORT_DEPUTY or _DEPUTY.search(folded):
        rank = _RANK.search(folded)
        return WrittenRole(Role.DEPUTY, int(rank[1]) if rank else None)
    for pattern, basis in ((_ADVISORY, SeatBasis.ADVISORY), (_GUEST, SeatBasis.GUEST)):
        if pattern.search(folded):
            return WrittenRole(basis=basis)
    is_member = folded in _SHORT_MEMBER or _MEMBER.search(folded)
    return WrittenRole() if is_member else None


def _function(folded: str) -> FunctionKind | None:
    is_deputy = bool(_DEPUTY.search(folded)) or "vizeprasident" in folded
    if _CHAIR.search(folded):
        return FunctionKind.DEPUTY_CHAIR if is_deputy else FunctionKind.CHAIR
    if _SPEAKER.search(folded):
        return FunctionKind.DEPUTY_SPEAKER if is_deputy else FunctionKind.SPEAKER
    return FunctionKind.MINUTES if _MINUTES.search(folded) else None


def read_mark(cell: Cell) -> bool | None:
    """Return whether a cell is ticked (x, 1, ja); None when it says something else."""
    text = fold(cell_text(cell)).strip(" .()")
    if text in _YES:
        return True
    return False if text in _NO or is_placeholder(text) else None


def read_forums(cell: Cell) -> tuple[str, ...]:
    """Return the forums of a cell as numbers or names: "Forum 1, 3" -> ("1", "3")."""
    text = cell_text(cell)
    if not text or is_placeholder(text):
        return ()
    pieces = [piece.strip() for piece in re.split(r"[;,\n/+&]|\bund\b", text) if piece.strip()]
    numbers = [re.fullmatch(r"(?:\D*\b)?(\d{1,2})\.?", piece) for piece in pieces]
    if all(numbers):
        return tuple(found[1] for found in numbers if found)
    return (text,)


def read_seat_number(cell: Cell) -> int | None:
    """Return the number of a seat: 12, "12", "Sitz 12"; None when there is none."""
    found = re.fullmatch(r"(?:\D{0,10}\b)?(\d{1,4})\.?", cell_text(cell))
    return int(found[1]) if found and int(found[1]) > 0 else None
