"""A mapping a clerk has chosen, kept as a file."""

import json
from pathlib import Path

import pytest

from sekretariat.domain.imports.lists import Profile
from sekretariat.domain.problems import Refused
from sekretariat.exchange.lists.headings import find_header
from sekretariat.exchange.profiles import load_profile, save_profile
from sekretariat.exchange.sheets import Sheet, numbered


def test_a_chosen_mapping_goes_before_the_usual_one() -> None:
    read = Sheet("Blatt", numbered([("Wer", "Nachname", "Farbe"), ("Muster, Ada", "grün", "rot")]))
    profile = Profile({"Wer": "name", "Nachname": ""})
    header = find_header(read, profile)
    assert [(column.heading, column.field) for column in header.columns] == [
        ("Wer", "name"), ("Nachname", ""), ("Farbe", ""),
    ]  # fmt: skip


def test_a_profile_is_kept_as_a_file(tmp_path: Path) -> None:
    profile = Profile(
        {"Wer": "name", "Farbe": ""}, "Mitglieder", 3, "Mitglieder", "Musterbeirat", "skip"
    )
    save_profile(profile, tmp_path / "profil.json")
    assert load_profile(tmp_path / "profil.json") == profile


@pytest.mark.parametrize(
    ("text", "code"),
    [("kein JSON", "profile.unreadable"), ("[]", "profile.unreadable"),
     (json.dumps({"columns": {"Wer": "farbe"}}), "profile.unknown_field")],
)  # fmt: skip
def test_a_broken_profile_is_refused(tmp_path: Path, text: str, code: str) -> None:
    (tmp_path / "profil.json").write_text(text, encoding="utf-8")
    with pytest.raises(Refused) as refused:
        load_profile(tmp_path / "profil.json")
    assert refused.value.problems[0].code == code
