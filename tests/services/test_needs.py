"""Support needs: unreadable without the passphrase, saved and undone like all else."""

import dataclasses
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from sekretariat.domain.needs import NeedKind, NeedScope, SealedNeed, SpecialNeed
from sekretariat.domain.people import Person
from sekretariat.domain.problems import Refused
from sekretariat.services.people import PersonCard
from sekretariat.services.secretariat import Secretariat
from tests.services.sealed_needs import (
    CONSENT,
    PASSPHRASE,
    SECRET,
    details,
    diet,
    everything,
    set_up,
)


@pytest.fixture
def person_id(office: Secretariat) -> str:
    return set_up(office)


def refused_codes(act: Callable[[], object]) -> list[str]:
    with pytest.raises(Refused) as refused:
        act()
    return [problem.code for problem in refused.value.problems]


def test_needs_are_kept_and_read_with_the_passphrase(office: Secretariat, person_id: str) -> None:
    need = diet(delete_on=date(2021, 1, 31))
    (saved,) = office.needs.save(person_id, [need])
    assert vars(saved) == {**vars(need), "person_id": person_id, "row_version": 1}
    office.needs.save(person_id, [saved, SpecialNeed(consent_reference=CONSENT, meeting_id="",
                                                     delete_on=date(2020, 12, 1))])  # fmt: skip
    kinds = [one.kind for one in office.needs.of_person(person_id)]
    assert kinds == [NeedKind.DIET, NeedKind.WHEELCHAIR]
    assert office.needs.save(person_id, []) == []


def test_without_the_passphrase_nothing_is_read_nor_written(
    office: Secretariat, person_id: str, reopen: Callable[[], Secretariat]
) -> None:
    office.needs.save(person_id, [diet()])
    office.needs.lock()
    for locked in (office, reopen()):
        assert locked.needs.is_set_up()
        assert not locked.needs.is_unlocked
        assert refused_codes(lambda opened=locked: opened.needs.of_person(person_id)) == [  # type: ignore[misc]
            "needs.locked"
        ]
        assert refused_codes(lambda opened=locked: opened.needs.save(person_id, [diet()])) == [  # type: ignore[misc]
            "needs.locked"
        ]


def test_another_clerk_unlocks_with_the_same_passphrase_typed_in_any_way(
    office: Secretariat, person_id: str, reopen: Callable[[], Secretariat]
) -> None:
    office.needs.save(person_id, [diet()])
    other = reopen()
    decomposed = PASSPHRASE.replace("ö", "o\u0308").replace("ü", "u\u0308")
    other.needs.unlock(decomposed)
    assert details(other, person_id) == [SECRET]


def test_a_wrong_passphrase_is_told_at_its_field(
    office: Secretariat, reopen: Callable[[], Secretariat]
) -> None:
    assert refused_codes(lambda: office.needs.unlock(PASSPHRASE)) == ["needs.not_set_up"]
    assert refused_codes(lambda: office.needs.set_up("kurz")) == ["needs.short_passphrase"]
    office.needs.set_up(PASSPHRASE)
    other = reopen()
    assert refused_codes(lambda: other.needs.set_up(PASSPHRASE)) == ["needs.set_up_already"]
    with pytest.raises(Refused) as refused:
        other.needs.unlock(PASSPHRASE.lower())
    (problem,) = refused.value.problems
    assert (problem.code, problem.field) == ("needs.wrong_passphrase", "passphrase")
    assert not other.needs.is_unlocked


def test_neither_rows_nor_audit_nor_settings_hold_a_word_of_it(
    office: Secretariat, person_id: str
) -> None:
    (saved,) = office.needs.save(person_id, [diet()])
    (saved,) = office.needs.save(person_id, [dataclasses.replace(saved, detail=f"{SECRET} (neu)")])
    office.needs.save(person_id, [])
    office.history.undo()
    told = everything(office)
    assert person_id in told
    for word in (SECRET, "ernährung", "ern\\u00e4hrung", "dauerhaft", CONSENT, PASSPHRASE):
        assert word not in told


def test_no_byte_of_the_file_or_its_log_tells_of_a_need(sqlite_office: Secretariat) -> None:
    sqlite_office.needs.set_up(PASSPHRASE)
    person = sqlite_office.people.save(PersonCard(Person(family_name="Lesbar"))).person
    (saved,) = sqlite_office.needs.save(person.id, [diet()])
    sqlite_office.needs.save(person.id, [dataclasses.replace(saved, consent_reference="Akte 5a")])
    path = Path(sqlite_office.target)
    files = [one.read_bytes() for one in path.parent.glob(f"{path.name}*")]
    assert any(b"Lesbar" in data for data in files)  # names are found in just this way
    for word in (SECRET, "ernährung", CONSENT, "Akte 5a", PASSPHRASE):
        assert not any(word.encode() in data for data in files)


def test_the_length_of_what_is_stored_tells_no_need_from_another(
    office: Secretariat, person_id: str
) -> None:
    short = SpecialNeed(scope=NeedScope.LASTING, consent_reference="1")
    office.needs.save(person_id, [short, diet()])
    with office.context.reader() as reader:
        one, other = reader.find(SealedNeed)
    assert len(one.sealed) == len(other.sealed)


def test_a_sealed_need_opens_at_no_other_record(office: Secretariat, person_id: str) -> None:
    office.needs.save(person_id, [diet(), diet(detail="etwas anderes")])
    with office.context.work("swap", "swap") as work:
        one, other = work.find(SealedNeed)
        one.sealed = other.sealed
        work.save(one)
    assert refused_codes(lambda: office.needs.of_person(person_id)) == ["needs.unreadable"]


def test_changes_are_undone_and_redone_while_locked(office: Secretariat, person_id: str) -> None:
    (saved,) = office.needs.save(person_id, [diet()])
    office.needs.save(person_id, [dataclasses.replace(saved, detail="doch nichts")])
    office.needs.save(person_id, [])
    seen = []
    for step in (office.history.undo, office.history.undo, office.history.redo):
        office.needs.lock()
        step()
        office.needs.unlock(PASSPHRASE)
        seen += details(office, person_id)
    assert seen == ["doch nichts", SECRET, "doch nichts"]


def test_saving_without_a_change_leaves_no_trace(office: Secretariat, person_id: str) -> None:
    saved = office.needs.save(person_id, [diet()])
    before = office.history.recent()
    office.needs.save(person_id, saved)
    assert office.history.recent() == before


def test_a_need_changed_by_two_clerks_is_not_overwritten(
    office: Secretariat, person_id: str, reopen: Callable[[], Secretariat]
) -> None:
    (mine,) = office.needs.save(person_id, [diet()])
    other = reopen()
    other.needs.unlock(PASSPHRASE)
    other.needs.save(person_id, [dataclasses.replace(mine, detail="von der anderen Seite")])
    mine.detail = "von hier"
    assert refused_codes(lambda: office.needs.save(person_id, [mine])) == ["need.changed_meanwhile"]
    assert details(office, person_id) == ["von der anderen Seite"]


def test_a_need_changed_by_the_other_clerk_is_not_removed(
    office: Secretariat, person_id: str, reopen: Callable[[], Secretariat]
) -> None:
    (mine,) = office.needs.save(person_id, [diet()])
    other = reopen()
    other.needs.unlock(PASSPHRASE)
    other.needs.save(person_id, [dataclasses.replace(mine, detail="von der anderen Seite")])

    def remove_mine() -> None:
        with office.context.work("needs.change", "Change") as work:
            office.needs.write(work, person_id, [], began_with={mine.id: mine.row_version})

    assert refused_codes(remove_mine) == ["need.changed_meanwhile"]
    assert details(office, person_id) == ["von der anderen Seite"]


def test_person_and_needs_are_saved_and_undone_as_one(office: Secretariat) -> None:
    office.needs.set_up(PASSPHRASE)
    person = Person(family_name="Muster")
    office.people.save(
        PersonCard(person), also=lambda work: office.needs.write(work, person.id, [diet()])
    )
    assert details(office, person.id) == [SECRET]
    office.history.undo()
    assert office.people.choices() == []


def test_a_wrong_need_keeps_the_person_unsaved(office: Secretariat) -> None:
    office.needs.set_up(PASSPHRASE)
    person = Person(family_name="Muster")
    wrong = diet(consent_reference="")
    found = refused_codes(
        lambda: office.people.save(
            PersonCard(person), also=lambda work: office.needs.write(work, person.id, [wrong])
        )
    )
    assert found == ["field.missing"]
    assert office.people.choices() == []


def test_a_deleted_person_takes_the_needs_along_and_brings_them_back(
    office: Secretariat, person_id: str
) -> None:
    office.needs.save(person_id, [diet()])
    office.people.delete(person_id)
    assert details(office, person_id) == []
    office.history.undo()
    assert details(office, person_id) == [SECRET]
