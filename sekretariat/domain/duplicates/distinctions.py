"""What a clerk decided about two records that look alike: they are not the same."""

from dataclasses import dataclass
from datetime import date

from sekretariat.domain.fields import day, reference
from sekretariat.domain.records import Record
from sekretariat.words import N_


@dataclass(kw_only=True, eq=False)
class Distinction(Record):
    """Two persons, or two organisations, that are not the same; they are not offered again."""

    person_id: str = reference(N_("Person"), "person")
    other_person_id: str = reference(N_("Other person"), "person")
    organization_id: str = reference(N_("Organisation"), "organization")
    other_organization_id: str = reference(N_("Other organisation"), "organization")
    decided_on: date | None = day(N_("Decided on"))

    @property
    def pair(self) -> frozenset[str]:
        """The two ids, in no order."""
        ids = (self.person_id, self.other_person_id)
        return frozenset(ids if self.person_id else self._organizations)

    @property
    def _organizations(self) -> tuple[str, str]:
        return self.organization_id, self.other_organization_id
