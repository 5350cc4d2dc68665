"""How likely two organisations are the same: names, short names, what they share."""

from sekretariat.domain.duplicates.likeness import Reason
from sekretariat.domain.duplicates.organizations import (
    ORGANIZATIONS,
    OrganizationProfile,
    named,
    score,
    website_form,
)
from sekretariat.domain.duplicates.pairs import OFFERED_FROM, find_pairs


def organization(*names: str, **shared: str) -> OrganizationProfile:
    told = {key: frozenset({value}) for key, value in shared.items()}
    return OrganizationProfile("".join(names) + str(shared), tuple(map(named, names)), **told)


def test_the_legal_form_makes_no_difference() -> None:
    one, other = organization("Musterhaus gGmbH"), organization("Musterhaus")
    assert score(one, other) == (65, (Reason.LETTERS,))
    assert score(other, one) == score(one, other)
    assert score(organization("GmbH"), organization("GmbH")) == (65, (Reason.SAME_NAME,))


def test_a_former_name_leads_to_the_organisation() -> None:
    renamed = organization("Musterbund", "Verein der Muster")
    points, reasons = score(renamed, organization("Verein der Muster"))
    assert points >= OFFERED_FROM
    assert reasons == (Reason.FORMER_NAME, Reason.SAME_NAME)


def test_what_two_share_counts_where_their_names_differ() -> None:
    mail = {"emails": "muster@muster.example"}
    one, other = organization("Musterbund", **mail), organization("Haus der Probe", **mail)
    assert score(one, other) == (40, (Reason.EMAIL,))
    both = {**mail, "phones": "61132190"}
    pairs = find_pairs(
        ORGANIZATIONS, [organization("Musterbund", **both), organization("Haus der Probe", **both)]
    )
    assert [pair.reasons for pair in pairs] == [(Reason.EMAIL, Reason.PHONE)]


def test_numbered_groups_are_others() -> None:
    groups = [organization(f"Ortsgruppe Musterstadt {number}") for number in range(3)]
    assert find_pairs(ORGANIZATIONS, groups) == []


def test_a_website_is_compared_by_its_place() -> None:
    written = ("https://www.muster.example/start", "muster.example", "http://Muster.example")
    assert {website_form(address) for address in written} == {"muster.example"}
