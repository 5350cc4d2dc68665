"""Whom a line means: sure, doubtful or new."""

from dataclasses import replace

import pytest

from sekretariat.domain.imports.lists import Entry, FieldChange, Reason
from sekretariat.domain.people import Salutation
from sekretariat.exchange.matching.differences import differences
from sekretariat.exchange.matching.matcher import KnownPerson, Matcher, PersonIndex
from sekretariat.exchange.matching.signs import name_block, name_key

ADA = Entry(given_names="Ada", family_name="Müller", emails=("ada@example.org",))


def changes(entry: Entry, person: KnownPerson) -> tuple[FieldChange, ...]:
    return tuple(differences(entry, person.entry))


def known(entry: Entry, organization: str = "", person_id: str = "p1") -> KnownPerson:
    return KnownPerson(person_id, entry, (), frozenset({organization} - {""}))


def test_same_name_and_same_email_are_one_person() -> None:
    spelled = replace(ADA, family_name="Mueller", emails=("ADA@example.org",))
    assert Matcher(changes).judge(spelled, "", [known(ADA)]).person is not None


def test_a_name_split_otherwise_is_the_same_name() -> None:
    stored = replace(ADA, given_names="Nguyễn Thị", family_name="Hằng")
    entry = replace(ADA, given_names="Thị Hằng", family_name="Nguyễn", family_first=True)
    assert Matcher(changes).judge(entry, "", [known(stored)]).person is not None


def test_same_name_and_same_organization_are_one_person() -> None:
    entry = Entry(given_names="Ada", family_name="Müller")
    assert Matcher(changes).judge(entry, "o1", [known(ADA, "o1")]).person is not None


def test_same_name_alone_is_a_doubt() -> None:
    entry = Entry(given_names="Ada", family_name="Müller", emails=("other@example.org",))
    verdict = Matcher(changes).judge(entry, "o2", [known(ADA, "o1")])
    assert verdict.person is None
    assert [one.reason for one in verdict.candidates] == [Reason.SAME_NAME]


def test_ms_and_mr_of_one_name_are_a_doubt() -> None:
    stored = replace(ADA, salutation=Salutation.WOMAN)
    entry = replace(ADA, salutation=Salutation.MAN)
    verdict = Matcher(changes).judge(entry, "", [known(stored)])
    assert [one.reason for one in verdict.candidates] == [Reason.CONTRADICTION]


@pytest.mark.parametrize(
    ("given", "family"), [("Ada", "Müller-Roth"), ("Adda", "Müller"), ("Müller", "Ada")]
)
def test_a_similar_name_with_the_same_email_is_a_doubt(given: str, family: str) -> None:
    entry = replace(ADA, given_names=given, family_name=family)
    verdict = Matcher(changes).judge(entry, "", [known(ADA)])
    assert [one.reason for one in verdict.candidates] == [Reason.SIMILAR_NAME_SAME_EMAIL]


def test_a_similar_name_in_the_same_organization_is_a_doubt() -> None:
    entry = Entry(given_names="Kristina", family_name="Muster")
    stored = Entry(given_names="Christina", family_name="Muster")
    verdict = Matcher(changes).judge(entry, "o1", [known(stored, "o1")])
    assert [one.reason for one in verdict.candidates] == [Reason.SIMILAR_NAME_SAME_ORGANIZATION]
    assert not Matcher(changes).judge(entry, "o2", [known(stored, "o1")]).candidates


@pytest.mark.parametrize(
    ("given", "family"), [("Jana", "Schmidt"), ("Jan 2", "Schmidt"), ("Jan", "Schmidt 12")]
)
def test_colleagues_of_like_names_with_their_own_addresses_are_two(given: str, family: str) -> None:
    stored = Entry(given_names="Jan", family_name="Schmidt", emails=("jan@example.org",))
    entry = Entry(given_names=given, family_name=family, emails=("j2@example.org",))
    verdict = Matcher(changes).judge(entry, "o1", [known(stored, "o1")])
    assert (verdict.person, verdict.candidates) == (None, ())


def test_another_spelling_in_the_same_organization_is_a_doubt_with_another_address_too() -> None:
    stored = Entry(given_names="Jan", family_name="Schmidt", emails=("jan@example.org",))
    for given, family in (("Jan", "Schmitt"), ("Schmidt", "Jan")):
        entry = Entry(given_names=given, family_name=family, emails=("j2@example.org",))
        verdict = Matcher(changes).judge(entry, "o1", [known(stored, "o1")])
        assert [one.person_id for one in verdict.candidates] == ["p1"]


def test_a_shared_office_address_makes_no_doubt_of_strangers() -> None:
    entry = replace(ADA, given_names="Bert", family_name="Zander")
    verdict = Matcher(changes).judge(entry, "", [known(ADA)])
    assert (verdict.person, verdict.candidates) == (None, ())


def test_two_lines_of_one_name_are_one_person_only_with_one_email() -> None:
    first = KnownPerson("new", ADA, (), frozenset({"o1"}), in_file=True)
    same = Matcher(changes).judge(replace(ADA, function="Leitung"), "o1", [first])
    assert same.person is not None
    other = replace(ADA, emails=("ada2@example.org",))
    verdict = Matcher(changes).judge(other, "o1", [first])
    assert [one.reason for one in verdict.candidates] == [Reason.SAME_NAME_IN_FILE]


def test_names_without_anything_else_match_when_nothing_is_new() -> None:
    bare = Entry(given_names="Ada", family_name="Müller")
    assert Matcher(changes).judge(bare, "", [known(bare)]).person is not None
    assert Matcher(changes).judge(bare, "", [known(ADA)]).person is None


def test_of_two_namesakes_the_one_with_the_email_is_meant() -> None:
    one = known(replace(ADA, emails=("a1@example.org",)), "o1", "p1")
    two = known(ADA, "o1", "p2")
    verdict = Matcher(changes).judge(ADA, "o1", [one, two])
    assert verdict.person is two


def test_an_empty_cell_erases_nothing() -> None:
    stored = replace(ADA, titles=("Dr.",), phones=("0611 32190",), city="Kassel", remark="x")
    bare = Entry(given_names="Ada", family_name="Müller")
    assert list(differences(bare, stored)) == []


def test_a_number_written_otherwise_is_no_change() -> None:
    stored = replace(ADA, phones=("+49 611 32190",))
    assert list(differences(replace(ADA, phones=("0611/3219-0",)), stored)) == []


def test_a_new_address_takes_the_first_place_and_further_ones_stay() -> None:
    stored = replace(ADA, emails=("old@example.org", "private@example.org"))
    found = list(differences(replace(ADA, emails=("new@example.org",)), stored))
    assert [(one.field, one.old, one.new) for one in found] == [
        (
            "emails",
            "old@example.org; private@example.org",
            "new@example.org; private@example.org",
        )
    ]


def test_a_name_split_otherwise_by_hand_is_left_alone() -> None:
    stored = Entry(given_names="Maria", family_name="Muster Ejemplo")
    said = Entry(given_names="Maria Muster", family_name="Ejemplo")
    assert list(differences(said, stored)) == []


def test_the_index_finds_swapped_and_former_names() -> None:
    index = PersonIndex()
    names = [(name_key("Ada", "", "Roth"), "ro"), (name_key("Ada", "", "Müller"), "mu")]
    index.add("p1", names, ["ada@example.org"], ["o1"])
    assert index.candidates(Entry(given_names="Ada", family_name="Mueller"), "") == ["p1"]
    assert index.candidates(Entry(given_names="Roth", family_name="Ada"), "") == ["p1"]
    assert index.candidates(Entry(family_name="X", emails=("ADA@example.org",)), "") == ["p1"]
    assert index.candidates(Entry(given_names="Ada", family_name="Rodh"), "o1") == ["p1"]
    assert index.candidates(Entry(given_names="Max", family_name="Rohde"), "o1") == []
    assert name_block("Rohde") == "ro"


def test_a_colleague_whose_name_is_only_spelled_alike_is_asked_about() -> None:
    entry = replace(ADA, family_name="Mueller", emails=("other@example.org",))
    verdict = Matcher(changes).judge(entry, "o1", [known(ADA, "o1")])
    assert verdict.person is None
    assert [one.reason for one in verdict.candidates] == [Reason.SAME_NAME]


def test_a_number_known_as_mobile_or_fax_is_no_new_phone() -> None:
    stored = replace(ADA, mobiles=("069 12345",), faxes=("069 12346",))
    assert changes(replace(ADA, phones=("069/12345", "069 12346")), known(stored)) == ()
    [change] = changes(replace(ADA, phones=("069 12345", "069 99999")), known(stored))
    assert (change.field, change.new) == ("phones", "069 99999")
