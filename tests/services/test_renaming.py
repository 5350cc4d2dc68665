"""A new name since a day that leaves no day for the name before it: refused, nothing written."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from sekretariat.domain.bodies import Body
from sekretariat.domain.organizations import Organization
from sekretariat.domain.people import Person
from sekretariat.domain.problems import Refused
from sekretariat.services.bodies import BodyCard
from sekretariat.services.organizations import OrganizationCard
from sekretariat.services.people import PersonCard
from sekretariat.services.secretariat import Secretariat
from sekretariat.words.sentences import sentence

DAY = date(2020, 11, 3)


class Named:
    """A card of one kind, and how its name is changed."""

    def __init__(self, services: str, card: Callable[[], Any], record: str, field: str) -> None:
        self.services, self.make, self.record, self.field = services, card, record, field

    def rename(self, office: Secretariat, card: Any, name: str, since: date) -> Any:
        setattr(getattr(card, self.record), self.field, name)
        return getattr(office, self.services).save(card, since=since)

    def renamed_once(self, office: Secretariat) -> Any:
        """Return a card whose first name held until the eve of the day."""
        kept = getattr(office, self.services).save(self.make())
        return self.rename(office, kept, "Zweiter", DAY)


KINDS = {
    "person": Named("people", lambda: PersonCard(Person(family_name="A")), "person", "family_name"),
    "organization": Named(
        "organizations",
        lambda: OrganizationCard(Organization(name="Erster")),
        "organization",
        "name",
    ),
    "body": Named("bodies", lambda: BodyCard(Body(name="Erster")), "body", "name"),
}


@pytest.mark.parametrize("named", KINDS.values(), ids=KINDS)
@pytest.mark.parametrize("since", [date(2020, 1, 1), date(2020, 11, 2), DAY])
def test_a_day_before_the_name_until_now_began_is_refused_at_the_day(
    office: Secretariat, named: Named, since: date
) -> None:
    card = named.renamed_once(office)
    with pytest.raises(Refused) as refused:
        named.rename(office, card, "Dritter", since)
    (problem,) = refused.value.problems
    assert (problem.code, problem.field) == ("validity.name_too_early", "since")
    assert "03.11.2020" in sentence(problem.code, problem.values)
    record_id = getattr(card, named.record).id
    kept = getattr(office, named.services).card(record_id)
    assert getattr(getattr(kept, named.record), named.field) == "Zweiter"
    assert len(kept.former_names) == 1


@pytest.mark.parametrize("named", KINDS.values(), ids=KINDS)
def test_the_day_after_is_early_enough(office: Secretariat, named: Named) -> None:
    card = named.rename(office, named.renamed_once(office), "Dritter", date(2020, 11, 4))
    periods = sorted((one.valid_from or date.min, one.valid_to) for one in card.former_names)
    assert periods == [(date.min, date(2020, 11, 2)), (DAY, DAY)]
