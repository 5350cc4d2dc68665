"""How a body is composed by gender (§ 13 HGlG): counted by role, function, group and right."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from sekretariat.domain.bodies import FunctionKind, Role, SeatBasis
from sekretariat.domain.people import Gender

FEW = 3
"""Fewer persons than this could be recognised in a report that goes outside."""


@dataclass(frozen=True, kw_only=True)
class Counted:
    """A person in a seat, as far as it is counted."""

    gender: Gender
    role: Role = Role.MEMBER
    group: str = ""
    basis: SeatBasis = SeatBasis.ORGANIZATION
    functions: frozenset[FunctionKind] = frozenset()


@dataclass(frozen=True)
class Composition:
    """Numbers of persons by gender."""

    women: int = 0
    men: int = 0
    diverse: int = 0
    not_given: int = 0

    @property
    def total(self) -> int:
        """Return the number of persons."""
        return self.women + self.men + self.diverse + self.not_given

    @property
    def share(self) -> int | None:
        """Return the share of women among those with an entry, in whole per cent; None of none."""
        known = self.total - self.not_given
        return (200 * self.women + known) // (2 * known) if known else None


def composition(people: Iterable[Counted]) -> Composition:
    """Count persons by gender."""
    genders = [one.gender for one in people]
    return Composition(
        women=genders.count(Gender.FEMALE),
        men=genders.count(Gender.MALE),
        diverse=genders.count(Gender.DIVERSE),
        not_given=genders.count(Gender.NOT_GIVEN),
    )


def by(
    people: Sequence[Counted], keys: Callable[[Counted], Iterable[str]]
) -> list[tuple[str, Composition]]:
    """Return the composition for each key, keys in the order they first appear."""
    found: dict[str, list[Counted]] = {}
    for one in people:
        for key in keys(one):
            found.setdefault(key, []).append(one)
    return [(key, composition(own)) for key, own in found.items()]


def must_merge(compositions: Iterable[Composition]) -> bool:
    """Tell whether a report for outside must not show "diverse" apart: some cell is too small."""
    return any(0 < one.diverse < FEW for one in compositions)
