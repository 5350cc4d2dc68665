"""What belongs to a record, by command: contacts, rules, motions, text modules, needs."""

import json
from collections.abc import Callable
from io import StringIO
from typing import Any

import pytest

from sekretariat.commandline.part_kinds import PARTS

Run = Callable[..., tuple[int, str, str]]
SENTENCE = "ein langer Satz zum Merken"


def told(run: Run, *words: str) -> Any:
    code, out, err = run(*words, "--json")
    assert (code, err) == (0, "")
    return json.loads(out)


@pytest.fixture
def person(run: Run) -> str:
    found: str = told(run, "new", "person", "family_name=Muster", "given_names=Ada")["id"]
    return found


@pytest.fixture
def meeting(run: Run) -> str:
    run("add", "body", "Musterbeirat")
    added = told(run, "add", "meeting", "--body", "Musterbeirat", "--date", "16.3.2027")
    found: str = added["id"]
    return found


def test_an_address_for_mail_is_added_changed_and_removed(run: Run, person: str) -> None:
    of = ("contact", "--of", person)
    value = "value=ada.muster@example.org"
    added = told(run, "part", "add", *of, "kind=email", value)
    assert [one["value"] for one in told(run, "part", "list", *of)] == ["ada.muster@example.org"]
    changed = ("--id", added["id"], "value=muster@example.org")
    assert told(run, "part", "set", *of, *changed)["value"] == "muster@example.org"
    assert run("part", "remove", *of, "--id", added["id"])[1] == f"Entfernt: {added['id']}\n"
    assert told(run, "part", "list", *of) == []
    run("undo")
    [kept] = told(run, "part", "list", *of)
    assert kept["value"] == "muster@example.org"
    code, out, err = run("part", "add", *of, "kind=email", "value=keine Adresse")
    assert (code, out, len(err.splitlines())) == (1, "", 1)


def test_the_rules_of_a_body_have_versions(run: Run) -> None:
    run("add", "body", "Musterbeirat")
    of = ("rules", "--of", "Musterbeirat")
    first = told(run, "part", "add", *of, "valid_from=2020-01-01", "valid_to=2024-12-31")
    assert first["notice_length"] == 21  # the preset of a conference, as in the window
    told(run, "part", "add", *of, "valid_from=2025-01-01", "notice_length=14")
    told(run, "part", "set", *of, "--id", first["id"], "notice_length=28")
    versions = {one["valid_from"]: one["notice_length"] for one in told(run, "part", "list", *of)}
    assert versions == {"2020-01-01": 28, "2025-01-01": 14}


def test_motions_stand_in_the_order_of_the_vote(run: Run, meeting: str) -> None:
    of = ("motion", "--of", meeting)
    matter = told(run, "part", "add", *of, "wording=Es wird gebaut.", "kind=sache")
    told(run, "part", "add", *of, "wording=Schluss der Debatte.", "kind=geschäftsordnung")
    found = [one["wording"] for one in told(run, "part", "list", *of)]
    assert found == ["Schluss der Debatte.", "Es wird gebaut."]
    changed = told(run, "part", "set", *of, "--id", matter["id"], "fate=zurückgezogen")
    assert changed["fate"] == "zurückgezogen"


def test_a_text_module_is_found_by_its_code(run: Run) -> None:
    told(run, "part", "set", "text-module", "--id", "kn", "wording=Kenntnis genommen.")
    told(run, "part", "add", "text-module", "code=pa", "wording=Es wird eine Pause gemacht.")
    told(run, "part", "remove", "text-module", "--id", "vd")
    found = {one["code"]: one["wording"] for one in told(run, "part", "list", "text-module")}
    assert found["kn"] == "Kenntnis genommen."
    assert set(found) == {"aus", "kn", "pa"}
    code, out, err = run("part", "add", "text-module", "code=PA", "wording=Noch eine.")
    assert (code, out, len(err.splitlines())) == (1, "", 1)


def test_a_need_is_opened_by_the_passphrase_alone(
    run: Run, person: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SEKRETARIAT_PASSPHRASE", SENTENCE)
    of = ("need", "--of", person)
    assert run("part", "list", *of)[0] == 1  # no passphrase was ever set
    assert told(run, "need", "set-up") == {"is_set_up": True}
    values = ("kind=rollstuhl", "scope=dauerhaft", "consent_reference=Brief vom 2.11.2020")
    told(run, "part", "add", *of, *values)
    [kept] = told(run, "part", "list", *of)
    assert kept["kind"] == "rollstuhl"
    assert told(run, "need", "delete-due") == {"erased": 0}
    monkeypatch.setenv("SEKRETARIAT_PASSPHRASE", "ein anderer langer Satz")
    code, out, err = run("part", "list", *of)
    assert (code, out, len(err.splitlines())) == (1, "", 1)


def test_a_passphrase_can_come_from_standard_input(
    run: Run, person: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SEKRETARIAT_PASSPHRASE", raising=False)
    for words in (("need", "set-up"), ("part", "list", "need", "--of", person)):
        monkeypatch.setattr("sys.stdin", StringIO(f"{SENTENCE}\n"))
        assert run(*words)[0] == 0


def test_the_further_days_of_a_session_and_who_meets_with_it(run: Run, meeting: str) -> None:
    run("add", "body", "Musterrunde")
    told(run, "part", "add", "meeting-day", "--of", meeting, "held_on=17.3.2027")
    told(run, "part", "add", "joint-body", "--of", meeting, "body_id=Musterrunde")
    [day] = told(run, "part", "list", "meeting-day", "--of", meeting)
    assert day["held_on"] == "2027-03-17"
    assert len(told(run, "part", "list", "joint-body", "--of", meeting)) == 1


def test_an_office_passes_on(run: Run, person: str) -> None:
    told(run, "new", "office", "name=Leitung")
    of = ("office-holder", "--of", "Leitung")
    told(run, "part", "add", *of, f"person_id={person}", "valid_from=2026-01-01")
    [held] = told(run, "part", "list", *of)
    assert held["person_id"] == person


def test_an_organisation_has_parts_too(run: Run) -> None:
    house = told(run, "new", "organization", "name=Musterverband")["id"]
    of = ("organization-address", "--of", house)
    told(run, "part", "add", *of, "street=Musterweg 1", "postcode=65183", "city=Wiesbaden")
    [kept] = told(run, "part", "list", *of)
    assert kept["city"] == "Wiesbaden"


def test_nothing_belongs_to_nobody(run: Run) -> None:
    for kind in PARTS:
        if kind != "text-module":
            code, out, err = run("part", "add", kind, "x=1", "--of", "nirgends")
            assert (code, out, len(err.splitlines())) == (1, "", 1), kind


def test_a_part_that_is_not_there_is_refused(run: Run, person: str) -> None:
    for words in (("remove",), ("set", "value=x")):
        code, out, err = run("part", words[0], "contact", *words[1:], "--of", person, "--id", "n")
        assert (code, out) == (1, "")
        assert "„n“" in err


def test_every_part_names_its_fields(run: Run) -> None:
    for kind in PARTS:
        assert len(told(run, "fields", kind)) > 1, kind
