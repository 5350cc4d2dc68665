"""Whether a body can decide: voting seats represented against what its rules ask for.

Whole numbers only; a seat counts once, by its member or an entitled deputy (domain paper 4.4).
"""

from dataclasses import dataclass

from sekretariat.domain.fields import Choice
from sekretariat.domain.problems import Problem, Refused
from sekretariat.domain.rules.explanations import Explanation
from sekretariat.words import N_

LEAST_OF_COMMITTEE = 3


class QuorumKind(Choice):
    """What the rules ask for."""

    NONE = "keine", N_("no quorum")
    AT_LEAST_HALF = "mindestens_hälfte", N_("at least half")
    MORE_THAN_HALF = "mehr_als_hälfte", N_("more than half")
    TWO_THIRDS = "zwei_drittel", N_("two thirds")
    FIXED_NUMBER = "feste_zahl", N_("a fixed number")
    COMMITTEE = "vwvfg90", N_("more than half and at least three (§ 90 VwVfG)")
    PRESUMED = "vermutet_bis_rüge", N_("presumed until doubted")
    SECOND_INVITATION = "zweitladung", N_("any number after a second invitation")
    AFTER_WAITING = "wartezeit_30min", N_("any number after 30 minutes")


class QuorumBase(Choice):
    """Which seats the quorum is counted of."""

    ALL_SEATS = "sitze_gesamt", N_("all seats")
    FILLED_SEATS = "sitze_besetzt", N_("filled seats")
    FILLED_VOTING_SEATS = "stimmberechtigte_besetzt", N_("filled voting seats")


ALL_INVITED = frozenset({QuorumKind.COMMITTEE, QuorumKind.SECOND_INVITATION})
"""Kinds that ask for everybody to be invited before they count who came."""


@dataclass(frozen=True, kw_only=True)
class QuorumRule:
    """A body's rule; `minimum` is the fixed number."""

    kind: QuorumKind = QuorumKind.NONE
    minimum: int = 0
    chair_must_be_present: bool = False


@dataclass(frozen=True, kw_only=True)
class Presence:
    """How a session stands: the base, the voting seats represented, and what else rules ask.

    `is_doubted`: somebody doubts the quorum; `is_announced`: the second invitation said that any
    number will do; `has_waited`: the time to wait is over.
    """

    base: int
    present: int
    all_invited: bool = True
    chair_is_present: bool = True
    is_doubted: bool = False
    is_announced: bool = True
    has_waited: bool = False


@dataclass(frozen=True)
class Finding:
    """Whether the body can decide, how many seats are needed, and why."""

    quorate: bool
    needed: int
    explanation: Explanation


def needed_seats(rule: QuorumRule, presence: Presence) -> int:
    """Return the smallest number of voting seats that is enough."""
    base = presence.base
    more_than_half = base // 2 + 1
    fixed = {
        QuorumKind.NONE: 0,
        QuorumKind.AT_LEAST_HALF: (base + 1) // 2,
        QuorumKind.MORE_THAN_HALF: more_than_half,
        QuorumKind.TWO_THIRDS: (2 * base + 2) // 3,
        QuorumKind.FIXED_NUMBER: rule.minimum,
        QuorumKind.COMMITTEE: max(more_than_half, LEAST_OF_COMMITTEE),
        QuorumKind.PRESUMED: more_than_half if presence.is_doubted else 0,
        QuorumKind.SECOND_INVITATION: 0 if presence.is_announced else more_than_half,
        QuorumKind.AFTER_WAITING: 0 if presence.has_waited else more_than_half,
    }
    return fixed[rule.kind]


def check_figures(base: int | None, present: int | None) -> None:
    """Refuse figures typed by hand that cannot be: more present than there are."""
    if base is not None and present is not None and present > base:
        values = {"present": present, "base": base}
        raise Refused(Problem("rule.more_present_than_base", values, "present"))


def find_quorum(rule: QuorumRule, presence: Presence) -> Finding:
    """Return whether a body can decide now."""
    needed = needed_seats(rule, presence)
    values = {
        "label": rule.kind.label,
        "present": presence.present,
        "base": presence.base,
        "needed": needed,
    }
    if rule.kind in ALL_INVITED and not presence.all_invited:
        return Finding(
            quorate=False, needed=needed, explanation=Explanation("quorum.not_all_invited", values)
        )
    if rule.chair_must_be_present and not presence.chair_is_present:
        return Finding(
            quorate=False, needed=needed, explanation=Explanation("quorum.no_chair", values)
        )
    if rule.kind is QuorumKind.NONE:
        return Finding(quorate=True, needed=needed, explanation=Explanation("quorum.none", values))
    quorate = presence.present >= needed
    code = "quorum.reached" if quorate else "quorum.missed"
    return Finding(quorate, needed, Explanation(code, values))
