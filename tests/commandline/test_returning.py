"""Asking organisations from the command line: sheets, drafts, letters, reminders, answers."""

import json
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

import pytest

from sekretariat.domain.bodies import Seat
from sekretariat.domain.organizations import Organization
from sekretariat.services.organizations import OrganizationCard
from tests.commandline.conftest import Run
from tests.conftest import open_office
from tests.services.returned_sheets import make_office


@pytest.fixture
def small(tmp_path: Path) -> None:
    """A body with seats of two organisations, one of them without any address."""
    office = open_office(tmp_path / "office.db")
    made = make_office(office, tmp_path)
    second = Organization(name="Zweiter Verein")
    office.organizations.save(OrganizationCard(second))
    office.seats.save_seat(Seat(body_id=made.body_id, number=3, organization_id=second.id))
    office.close()


@pytest.fixture
def asked(small: None, run: Run, tmp_path: Path) -> dict[str, Any]:
    """What asking everybody of the body wrote."""
    assert small is None
    words = ("export", "returns", str(tmp_path / "aus"), "--per-organization", "--json")
    code, out, _ = run(*words, "--due", "2030-12-04")
    assert code == 0
    told: dict[str, Any] = json.loads(out)
    return told


def test_every_organisation_gets_a_message_or_a_letter(
    asked: dict[str, Any], tmp_path: Path
) -> None:
    assert (asked["organizations"], asked["email"], asked["letter"]) == (2, 1, 1)
    assert len(asked["files"]) == asked["organizations"]
    assert all(Path(file).is_file() for file in asked["files"])
    assert len(list((tmp_path / "aus").glob("*/*.xlsx"))) == asked["organizations"]


def test_messages_have_one_recipient_and_open_as_drafts(asked: dict[str, Any]) -> None:
    [file] = [file for file in asked["files"] if file.endswith(".eml")]
    message = message_from_bytes(Path(file).read_bytes(), policy=policy.default)
    assert message["X-Unsent"] == "1"
    assert [one.addr_spec for one in message["To"].addresses] == ["post@muster.example.org"]
    assert (message["Cc"], message["Bcc"]) == (None, None)


@pytest.mark.usefixtures("small")
def test_without_a_file_for_each_one_file_holds_all(run: Run, tmp_path: Path) -> None:
    code, out, _ = run("export", "returns", str(tmp_path / "aus"), "--json")
    assert code == 0
    assert Path(json.loads(out)["file"]).is_file()
    assert len(list((tmp_path / "aus").rglob("*"))) == 1


def test_a_sheet_taken_in_ticks_its_organisation_off(
    asked: dict[str, Any], run: Run, tmp_path: Path
) -> None:
    sheet = min((tmp_path / "aus").glob("*/*.xlsx"))
    code, out, _ = run("import", str(sheet), "--json")
    assert (code, json.loads(out)["changed"]) == (0, 0)
    code, out, _ = run("returns", "list", "--json")
    answered = [row for row in json.loads(out) if row["outcome"] != "offen"]
    assert [row["organization"] for row in answered] == [sheet.stem]
    code, out, _ = run("returns", "list", "--open", "--json")
    assert len(json.loads(out)) == asked["organizations"] - 1


def test_only_those_without_an_answer_are_reminded(
    asked: dict[str, Any], run: Run, tmp_path: Path
) -> None:
    name = Path(asked["files"][0]).stem
    assert run("returns", "answered", name, "--outcome", "änderungen")[0] == 0
    code, out, _ = run("returns", "remind", str(tmp_path / "nochmal"), "--json")
    told = json.loads(out)
    assert (code, told["organizations"]) == (0, asked["organizations"] - 1)
    assert name not in {Path(file).stem for file in told["files"]}


def test_what_went_out_is_listed_checked_and_saved_again(
    asked: dict[str, Any], run: Run, tmp_path: Path
) -> None:
    code, out, _ = run("issued", "check", "--json")
    rows = [row for row in json.loads(out) if row["document"] == "inquiry"]
    assert code == 0
    assert len(rows) == asked["organizations"]
    assert {row["is_whole"] for row in rows} == {True}
    first = Path(asked["files"][0])
    [row] = [row for row in rows if row["file"] == first.name]
    again = tmp_path / first.name
    assert run("issued", "export", row["id"], "--into", str(again))[0] == 0
    assert again.read_bytes() == first.read_bytes()


def test_an_organisation_nobody_asked_is_refused(asked: dict[str, Any], run: Run) -> None:
    code, _, err = run("returns", "answered", "Niemand e. V.")
    assert code == 1
    assert "Niemand e. V." in err
    assert asked["organizations"]
