"""Pairs worth asking about: their scores, what speaks against them, and that none is missed."""

from itertools import permutations, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sekretariat.domain.contacts import email_key
from sekretariat.domain.duplicates.likeness import Reason, written
from sekretariat.domain.duplicates.pairs import OFFERED_FROM, find_pairs
from sekretariat.domain.duplicates.persons import (
    PERSONS,
    PersonProfile,
    phone_form,
    score,
)
from sekretariat.progress import Progress

TEXTS = st.text("abekmorü .-1", max_size=8)
FEW = st.frozensets(st.sampled_from(("a@muster.de", "b@muster.de", "info@muster.de", "611")))


@st.composite
def profiles(draw: st.DrawFn) -> PersonProfile:
    """Persons with few letters and places, so that many share something."""
    names = draw(st.lists(st.tuples(TEXTS, TEXTS), min_size=1, max_size=2))
    return PersonProfile(
        id=draw(st.uuids()).hex,
        names=tuple(written(*name) for name in names),
        salutation=draw(st.sampled_from(("frau", "herr", "unklar"))),
        suffix=draw(st.sampled_from(("", "jun.", "sen."))),
        emails=draw(FEW),
        phones=draw(FEW),
        organizations=draw(FEW),
    )


def person(given_names: str, family_name: str, **values: object) -> PersonProfile:
    name = written(given_names, family_name)
    return PersonProfile(f"{given_names} {family_name} {values}", (name,), **values)  # type: ignore[arg-type]


def mails(*addresses: str) -> frozenset[str]:
    return frozenset(addresses)


@given(profiles(), profiles())
def test_the_score_is_the_same_either_way(one: PersonProfile, other: PersonProfile) -> None:
    points, reasons = score(one, other)
    assert (points, reasons) == score(other, one)
    assert 0 <= points <= 100


@given(st.lists(profiles(), max_size=8))
def test_every_pair_is_offered_once_and_the_likeliest_first(people: list[PersonProfile]) -> None:
    found = find_pairs(PERSONS, people)
    assert len({pair.ids for pair in found}) == len(found)
    assert [pair.score for pair in found] == sorted((pair.score for pair in found), reverse=True)
    everybody = {one.id: one for one in people}
    for pair in found:
        assert pair.score == score(everybody[pair.one_id], everybody[pair.other_id])[0]


@given(st.lists(profiles(), max_size=6))
def test_what_is_decided_is_not_offered_again(people: list[PersonProfile]) -> None:
    found = find_pairs(PERSONS, people)
    assert find_pairs(PERSONS, people, {pair.ids for pair in found}) == []


def test_evidence_adds_up() -> None:
    alone = score(person("Kathrin", "Müller"), person("Katrin", "Mueller"))[0]
    same_place = {"organizations": frozenset({"verband"})}
    together = score(
        person("Kathrin", "Müller", emails=mails("k@muster.de"), **same_place),
        person("Katrin", "Mueller", emails=mails("k@muster.de"), **same_place),
    )
    assert OFFERED_FROM <= alone < together[0]
    assert together[1] == (Reason.FORM, Reason.EMAIL, Reason.ORGANIZATION)


def test_an_address_of_ones_own_is_enough_a_shared_mailbox_is_not() -> None:
    own, shared = mails("a.kaya@muster.de"), mails("info@muster.de")
    assert score(person("Ada", "Kaya", emails=own), person("Ada", "Roth", emails=own))[0] >= 45
    others = person("Ada", "Kaya", emails=shared), person("Berk", "Roth", emails=shared)
    assert find_pairs(PERSONS, others) == []


@pytest.mark.parametrize(
    ("one", "other", "against"),
    [
        ({"salutation": "frau"}, {"salutation": "herr"}, Reason.SALUTATION),
        ({"suffix": "jun."}, {"suffix": "sen."}, Reason.SUFFIX),
        ({"suffix": "jun."}, {}, Reason.SUFFIX),
    ],
)
def test_a_contradiction_lowers_the_score(
    one: dict[str, str], other: dict[str, str], against: Reason
) -> None:
    plain = score(person("Kim", "Muster"), person("Kim", "Muster"))[0]
    points, reasons = score(person("Kim", "Muster", **one), person("Kim", "Muster", **other))
    assert points < plain
    assert against in reasons


def test_other_figures_in_the_name_are_others() -> None:
    assert find_pairs(PERSONS, [person("Test", "Person 1"), person("Test", "Person 2")]) == []
    shared = mails("t@muster.de")
    one, other = person("Test", "Muster1", emails=shared), person("Test", "Muster2", emails=shared)
    assert Reason.FIGURES in score(one, other)[1]


def test_colleagues_of_similar_names_with_their_own_addresses_are_others() -> None:
    place = {"organizations": frozenset({"verband"})}
    one = person("Michael", "Schmidt", emails=mails("michael@muster.de"), **place)
    other = person("Michaela", "Schmidt", emails=mails("michaela@muster.de"), **place)
    assert Reason.OTHER_EMAIL in score(one, other)[1]
    assert find_pairs(PERSONS, [one, other]) == []


def test_large_families_lose_no_namesake() -> None:
    """Blocks too large to compare everybody still find those who bear the same name."""
    syllables = product("ab", "aeiou", "lmnrst", "aeiou")
    names = ["".join(letters) for letters in syllables]
    people = [PersonProfile(str(n), (written(name, "Müller"),)) for n, name in enumerate(names)]
    people += [PersonProfile(f"x{n}", (written(name, "Mueller"),)) for n, name in enumerate(names)]
    pairs = {pair.ids for pair in find_pairs(PERSONS, people)}
    missed = [n for n in range(len(names)) if frozenset({str(n), f"x{n}"}) not in pairs]
    assert missed == []


def test_a_number_of_a_whole_office_tells_nothing() -> None:
    people = [
        person(f"{a}a{b}a", f"{b}o{a}u{a}", phones=frozenset({"61132190"}))
        for a, b in permutations("bdfglmrs", 2)
    ]
    assert find_pairs(PERSONS, people) == []


def test_progress_is_told_from_first_to_last() -> None:
    told: list[tuple[int, int]] = []
    progress = Progress(lambda done, total: told.append((done, total)))
    find_pairs(PERSONS, [person("Ada", "Muster"), person("Ada", "Mustr")], progress=progress)
    assert told[-1][0] == told[-1][1]
    assert [done for done, _ in told] == sorted(done for done, _ in told)


def test_numbers_and_addresses_have_one_form() -> None:
    written_forms = ("+49 611 3219-0", "0611/32190", "0049 (0)611 32190", "(0611) 3219 0")
    assert {phone_form(number) for number in written_forms} == {"61132190"}
    assert phone_form("+43 1 5224400") != phone_form("01 5224400")
    assert phone_form("-12") == ""
    assert email_key(" A.Kaya@Muster.DE") == "a.kaya@muster.de"
