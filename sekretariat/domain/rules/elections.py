"""Whether an election has elected somebody (domain paper 4.5): most votes, or a run-off."""

from collections.abc import Mapping
from dataclasses import dataclass

from sekretariat.domain.fields import Choice
from sekretariat.domain.problems import Problem, Refused
from sekretariat.domain.rules.explanations import Explanation
from sekretariat.words import N_

FINALISTS = 2


class ElectionKind(Choice):
    """What it takes to be elected."""

    RELATIVE = "relativ", N_("most votes")
    ABSOLUTE = "absolut_mit_stichwahl", N_("more than half of the votes, else a run-off")


@dataclass(frozen=True)
class Elected:
    """Who is elected ("" for nobody yet), between whom a run-off is needed, and why."""

    candidate: str
    run_off: tuple[str, ...]
    explanation: Explanation


def elect(kind: ElectionKind, votes: Mapping[str, int], *, is_run_off: bool = False) -> Elected:
    """Return who is elected; `votes` by candidate. In a run-off most votes are enough.

    Between equals nobody is chosen: they stand in the run-off, or the lot the rules name decides.
    Raises Refused where nobody stands or figures cannot be.
    """
    if not votes or min(votes.values()) < 0:
        raise Refused(Problem("rule.no_candidate" if not votes else "rule.negative", {}, "votes"))
    ranked = sorted(votes.items(), key=lambda one: -one[1])
    cast, (first, most) = sum(votes.values()), ranked[0]
    level = [name for name, number in ranked if number == most]
    figures = {"name": first, "votes": most, "cast": cast, "label": kind.label}
    is_enough = kind is ElectionKind.RELATIVE or is_run_off or 2 * most > cast
    if most and len(level) == 1 and is_enough:
        return Elected(first, (), Explanation("election.elected", figures))
    standing = tuple(level) if len(level) > 1 else _finalists(ranked)
    code = "election.tie" if len(level) > 1 else "election.run_off"
    return Elected("", standing, Explanation(code, {**figures, "names": ", ".join(standing)}))


def _finalists(ranked: list[tuple[str, int]]) -> tuple[str, ...]:
    """Return those with most votes: two, or more where the second place is shared."""
    least = ranked[min(FINALISTS, len(ranked)) - 1][1]
    return tuple(name for name, number in ranked if number >= least)
