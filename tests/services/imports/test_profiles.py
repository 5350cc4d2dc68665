"""Profiles of kinds of lists: stored, known again by their headings, renamed, told to others."""

from pathlib import Path

import pytest

from sekretariat.domain.imports.lists import ColumnMapping, Profile
from sekretariat.domain.imports.profiles import ImportProfile
from sekretariat.domain.problems import Refused
from sekretariat.services.secretariat import Secretariat
from tests.services.imports.member_lists import ADA, Write, conference, written

__all__ = ["conference", "written"]


def stored(office: Secretariat, path: Path, body: str = "", on_doubt: str = "") -> Profile:
    preview = office.importing.read(path)
    columns = {one.heading: one.field for one in preview.columns}
    columns["Funktion"] = ""
    profile = Profile(columns, preview.sheet, preview.header_row, "Verbandsliste", body, on_doubt)
    office.importing.profiles.save(profile, preview.columns)
    return profile


def test_a_list_of_the_same_kind_is_read_as_last_time(office: Secretariat, written: Write) -> None:
    assert office.importing.read(written(ADA)).profile.name == ""
    stored(office, written(ADA))
    preview = office.importing.read(written(ADA, name="Neue Liste.xlsx"))
    assert preview.profile.name == "Verbandsliste"
    assert {one.heading: one.field for one in preview.columns}["Funktion"] == ""


def test_another_kind_of_list_is_not_taken_for_it(
    office: Secretariat, written: Write, tmp_path: Path
) -> None:
    stored(office, written(ADA))
    path = tmp_path / "Andere.csv"
    path.write_text("Name;E-Mail\nAda Muster;ada@example.org\n", encoding="utf-8")
    assert office.importing.read(path).profile.name == ""


def test_a_profile_knows_body_and_answer_to_doubts(
    office: Secretariat, written: Write, conference: str
) -> None:
    stored(office, written(ADA), body=conference, on_doubt="skip")
    found = office.importing.profiles.get("Verbandsliste")
    assert (found.body, found.on_doubt) == (conference, "skip")


def test_profiles_are_renamed_and_deleted_and_an_undo_brings_them_back(
    office: Secretariat, written: Write
) -> None:
    profiles = office.importing.profiles
    stored(office, written(ADA))
    profiles.rename("Verbandsliste", "Verbände")
    assert [one.name for one in profiles.all()] == ["Verbände"]
    profiles.delete("Verbände")
    assert profiles.all() == []
    office.history.undo()
    assert [one.name for one in profiles.all()] == ["Verbände"]


def test_two_profiles_cannot_have_one_name(office: Secretariat, written: Write) -> None:
    profiles = office.importing.profiles
    stored(office, written(ADA))
    profiles.save(Profile({"Wer": "name"}, name="Andere"), [ColumnMapping(0, "Wer")])
    with pytest.raises(Refused) as refused:
        profiles.rename("Andere", "Verbandsliste")
    assert refused.value.problems[0].code == "profile.name_taken"
    with pytest.raises(Refused) as refused:
        profiles.get("Keine")
    assert refused.value.problems[0].code == "profile.unknown"


def test_a_profile_goes_to_another_office_as_a_file(
    office: Secretariat, written: Write, tmp_path: Path
) -> None:
    profiles = office.importing.profiles
    kept = stored(office, written(ADA))
    profiles.save_file(kept, tmp_path / "profil.json")
    profiles.delete("Verbandsliste")
    assert profiles.take_file(tmp_path / "profil.json") == kept
    assert office.importing.read(written(ADA)).profile.name == "Verbandsliste"
    assert profiles.find("Verbandsliste") == kept
    assert profiles.find(str(tmp_path / "profil.json")) == kept


def test_a_profile_with_headings_further_down_is_in_no_other_lists_way(
    office: Secretariat, tmp_path: Path
) -> None:
    columns = [ColumnMapping(0, "Wer"), ColumnMapping(1, "Wo")]
    below = Profile({"Wer": "name"}, header_row=7, name="Mit Briefkopf")
    office.importing.profiles.save(below, columns)
    path = tmp_path / "Kurz.csv"
    path.write_text("Name;E-Mail\nAda Muster;ada@example.org\n", encoding="utf-8")
    assert office.importing.read(path).profile.name == ""


def test_a_profile_of_a_newer_program_is_passed_over(office: Secretariat, written: Write) -> None:
    profile = stored(office, written(ADA))
    with office.context.work("newer", "newer") as work:
        [kept] = work.find(ImportProfile, name=profile.name)
        kept.content = '{"columns": {"Name, Vorname": "voice"}}'
        work.save(kept)
    assert office.importing.profiles.all() == []
    preview = office.importing.read(written(ADA))
    assert preview.profile.name == ""
    assert {one.heading: one.field for one in preview.columns}["Name, Vorname"] == "name"
