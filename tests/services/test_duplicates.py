"""Finding persons kept twice in an office, deciding about them, comparing them side by side."""

from collections.abc import Callable

import pytest

from sekretariat.domain.duplicates.merging import Merge
from sekretariat.domain.duplicates.pairs import Pair
from sekretariat.domain.people import (
    Affiliation,
    ContactKind,
    ContactPoint,
    FormerName,
    Person,
    Salutation,
)
from sekretariat.domain.problems import Refused
from sekretariat.progress import Cancelled, Progress
from sekretariat.services.comparisons import Comparison
from sekretariat.services.people import PersonCard
from sekretariat.services.secretariat import Secretariat
from tests.services.sealed_needs import PASSPHRASE, SECRET, diet
from tests.services.twins import add, busy, seated, twins


def found(office: Secretariat) -> list[Pair]:
    return office.duplicates.find().pairs


def reasons(office: Secretariat) -> list[set[str]]:
    return [{reason.value for reason in pair.reasons} for pair in found(office)]


def test_two_records_of_one_person_are_found_with_their_reasons(office: Secretariat) -> None:
    kathrin, katrin = twins(office)
    add(office, "Ada", "Beispiel")
    card = PersonCard(Person(family_name="Beispiel"))
    card.contacts = [ContactPoint(kind=ContactKind.PHONE, value="110")]  # too short to tell a thing
    office.people.save(card)
    (pair,) = found(office)
    assert pair.ids == {kathrin, katrin}
    (row,) = office.duplicates.rows([pair])
    assert {row["one"], row["other"]} == {"Müller, Dr. Kathrin", "Mueller, Prof. Dr. Katrin"}
    assert reasons(office) == [{"rufform", "gleiche_email", "gleiche_organisation"}]
    assert pair.score > 90


def test_a_phone_number_counts_however_it_is_written(office: Secretariat) -> None:
    for given_names, number in (("E.", "+49 611 3219-0"), ("Eva", "0611/32190")):
        card = PersonCard(Person(given_names=given_names, family_name="Muster"))
        card.contacts = [ContactPoint(kind=ContactKind.PHONE, value=number)]
        office.people.save(card)
    assert reasons(office) == [{"abgekürzt", "gleiche_nummer"}]


def test_a_former_name_leads_to_the_person(office: Secretariat) -> None:
    card = PersonCard(Person(given_names="Ada", family_name="Roth"))
    card.former_names = [FormerName(given_names="Ada", family_name="Kaya")]
    office.people.save(card)
    add(office, "Ada", "Kaya")
    assert reasons(office) == [{"früherer_name", "gleicher_name"}]


def test_ms_and_mr_of_the_same_name_are_not_offered(office: Secretariat) -> None:
    add(office, "Kim", "Muster", salutation=Salutation.WOMAN)
    add(office, "Kim", "Muster", salutation=Salutation.MAN)
    assert found(office) == []


def test_who_was_merged_is_not_offered_again(office: Secretariat) -> None:
    kathrin, katrin = twins(office)
    pairs = found(office)
    office.merging.merge(Merge(keep_id=kathrin, other_id=katrin))
    assert found(office) == []
    assert office.duplicates.still_open(pairs) == []
    office.history.undo()
    assert office.duplicates.still_open(pairs) == pairs


def test_not_the_same_is_remembered_until_it_is_taken_back(
    office: Secretariat, reopen: Callable[[], Secretariat]
) -> None:
    kathrin, katrin = twins(office)
    pairs = found(office)
    decision = office.duplicates.not_the_same(katrin, kathrin)
    assert office.duplicates.not_the_same(kathrin, katrin).id == decision.id
    assert office.duplicates.still_open(pairs) == []
    again = reopen()
    assert again.duplicates.find().pairs == []
    (row,) = again.duplicates.decided()
    assert (row["one"], row["other"]) == ("Katrin Mueller", "Kathrin Müller")
    assert str(row["decided_on"]) == "2020-11-02"
    again.duplicates.take_back([row["id"]])
    assert len(found(office)) == 1
    again.history.undo()
    assert found(office) == []
    again.history.undo()
    assert len(found(office)) == 1


def test_what_is_not_decided_cannot_be_taken_back(office: Secretariat) -> None:
    with pytest.raises(Refused, match=r"duplicate\.undecided"):
        office.duplicates.take_back(["nobody"])


def test_a_decision_follows_the_person_who_stays(office: Secretariat) -> None:
    one, other, third = (add(office, "Ada", "Muster") for _ in range(3))
    office.duplicates.not_the_same(other, third)
    office.duplicates.not_the_same(one, third)
    office.merging.merge(Merge(keep_id=one, other_id=other))
    assert len(office.duplicates.decided()) == 1
    assert found(office) == []
    office.merging.merge(Merge(keep_id=one, other_id=third))
    assert office.duplicates.decided() == []


def test_a_person_is_deleted_with_what_was_decided_about_them(office: Secretariat) -> None:
    one, other = add(office, "Ada", "Muster"), add(office, "Ada", "Muster")
    office.duplicates.not_the_same(one, other)
    office.people.delete(other)
    assert office.duplicates.decided() == []
    office.history.undo()
    assert len(office.duplicates.decided()) == 1


def test_the_pairs_are_searched_by_name(office: Secretariat) -> None:
    twins(office)
    add(office, "Ada", "Beispiel")
    add(office, "Ada", "Beispiel")
    pairs = found(office)
    assert len(pairs) == 2
    (pair,) = office.duplicates.still_open(pairs, "müller kathrin")
    assert pair.score > 90


def test_the_search_stops_when_it_is_told_to(office: Secretariat) -> None:
    twins(office)
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        office.duplicates.find(progress)


def sides(comparison: Comparison) -> dict[str, tuple[str, bool, bool]]:
    return {
        one.text: (one.label, bool(one.mine_id), bool(one.theirs_id)) for one in comparison.parts
    }


def test_two_are_compared_field_by_field_and_part_by_part(office: Secretariat) -> None:
    kathrin, katrin = twins(office)
    seated(office, katrin)
    busy(office, katrin)
    compared = office.duplicates.compare(kathrin, katrin)
    fields = {one.label: (one.mine, one.theirs) for one in compared.fields}
    assert fields["Vornamen"] == ("Kathrin", "Katrin")
    assert fields["Anrede"] == ("Frau", "")
    assert not any(one.is_same for one in compared.fields)
    assert compared.usual.from_other == {"pronunciation"}
    parts = sides(compared)
    assert parts["Dr."] == ("Titel", True, True)
    assert parts["Prof."] == ("Titel", False, True)
    assert parts["katrin@example.net"] == ("Kontakt", False, True)
    assert parts["Musterverband Wiesbaden, Vorständin"] == ("Zugehörigkeit", True, True)
    other_way = sides(office.duplicates.compare(katrin, kathrin))
    assert other_way["Musterverband Wiesbaden, Vorständin"] == ("Zugehörigkeit", True, True)
    seat = "Musterkonferenz, Sitz 1, Mitglied, 03.12.2019 –"
    assert parts[seat] == ("Mitgliedschaft", False, True)
    assert "Ministerin oder Minister für Muster" in parts
    session = "1. Sitzung · Musterforum, 03.11.2020"
    assert [one.label for one in compared.parts if one.text == session] == [
        "Vorsitz",
        "Schriftführung",
    ]


def test_the_one_that_more_refers_to_stays(office: Secretariat) -> None:
    kathrin, katrin = twins(office)
    assert office.duplicates.compare_fuller_first(kathrin, katrin).usual.keep_id == katrin
    seated(office, *[kathrin] * 6)
    assert office.duplicates.compare_fuller_first(katrin, kathrin).usual.keep_id == kathrin


def test_a_support_need_is_named_but_not_told(office: Secretariat) -> None:
    office.needs.set_up(PASSPHRASE)
    one, other = add(office, "Ada", "Muster"), add(office, "Ada", "Muster")
    office.needs.save(other, [diet()])
    (part,) = office.duplicates.compare(one, other).parts
    assert SECRET not in part.text
    assert (part.mine_id, part.may_go) == ("", False)


def test_an_affiliation_counts_as_the_same_organisation(office: Secretariat) -> None:
    kathrin, _ = twins(office)
    (work,) = office.people.card(kathrin).affiliations
    card = PersonCard(Person(family_name="Müller"))
    card.affiliations = [Affiliation(organization_id=work.organization_id)]
    saved = office.people.save(card).person.id
    pair = next(one for one in found(office) if one.ids == {kathrin, saved})
    assert {reason.value for reason in pair.reasons} == {"ohne_vorname", "gleiche_organisation"}
