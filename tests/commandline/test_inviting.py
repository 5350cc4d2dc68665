"""Inviting from a script: files for each person, answers, forecast."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

Run = Callable[..., tuple[int, str, str]]
LIST = (
    "Anrede;Vorname;Nachname;Institution;Rolle;Sitz-Nr.;E-Mail\n"
    "Frau;Ada;Muster;Musterbund;Mitglied;1;ada@example.org\n"
    "Herr;Bo;Beispiel;Musterbund;Stellvertretung;1;bo@example.org\n"
    ";Kim;Probe;Probeverein;Mitglied;2;kim@example.org\n"
)


def test_a_session_is_invited_to_and_answered(
    run: Run, listing: Callable[..., Any], tmp_path: Path
) -> None:
    path = tmp_path / "liste.csv"
    path.write_text(LIST, encoding="utf-8-sig")
    run("add", "body", "Musterbeirat", "--constituted", "2020-01-01")
    assert run("import", str(path), "--body", "Musterbeirat")[0] == 0
    words = ("--body", "Musterbeirat", "--date", "2027-03-16", "--json")
    meeting = json.loads(run("plan-meeting", *words)[1])["id"]
    folder = tmp_path / "versand"
    code, out, err = run("invite", "--meeting", meeting, "--into", str(folder), "--json")
    assert code == 0
    assert json.loads(out)["drafts"] == 2
    assert "Kim Probe" in err
    assert len(list((folder / "E-Mail-Entwürfe").glob("*.eml"))) == 2
    people = {one["family_name"]: one["id"] for one in listing("persons")}
    asked = ("--meeting", meeting, "--person", people["Muster"], "--response", "represented")
    told = json.loads(run("reply", *asked, "--by", people["Beispiel"], "--json")[1])
    assert (told["response"], told["forecast"]["seats_expected"]) == ("absage", 1)
    overview = json.loads(run("replies", "--meeting", meeting, "--json")[1])
    assert overview["groups"][-1]["represented"] == 1
    assert "1 von 2 Sitzen erwartet" in run("replies", "--meeting", meeting)[1]
    rows = json.loads(run("invitations", "--meeting", meeting, "--json")[1])
    assert [row["response"] for row in rows] == ["absage", "offen", "offen"]


def test_what_follows_an_invitation(run: Run, listing: Callable[..., Any], tmp_path: Path) -> None:
    """Addendum, reminder, what came back, the log and the cancellation, each with its figures."""
    path = tmp_path / "liste.csv"
    path.write_text(LIST, encoding="utf-8-sig")
    run("add", "body", "Musterbeirat", "--constituted", "2020-01-01")
    run("import", str(path), "--body", "Musterbeirat")
    words = ("--body", "Musterbeirat", "--date", "2027-03-16", "--json")
    meeting = json.loads(run("plan-meeting", *words)[1])["id"]
    people = {one["family_name"]: one["id"] for one in listing("persons")}
    here, into = ("--meeting", meeting), ("--into", str(tmp_path / "versand"))
    assert run("invite", *here, *into)[1].startswith("Einladung: 2 Entwürfe und 0 Briefe in ")
    code, _, err = run("addendum", *here, *into)
    assert (code, err.strip()) == (
        1,
        "Die Tagesordnung ist unverändert; ein Nachtrag ist nicht nötig.",
    )
    assert run("add", "agenda-item", "--title", "Haushalt", "--meeting", meeting)[0] == 0
    told = json.loads(run("addendum", *here, *into, "--json")[1])
    assert (told["kind"], told["drafts"]) == ("nachtrag", 2)
    told = json.loads(run("reminder", *here, *into, "--json")[1])
    assert (told["kind"], told["drafts"]) == ("erinnerung", 1)
    bounced = run("bounce", *here, "--person", people["Muster"], "--remark", "voll")
    assert bounced[1] == "Unzustellbar vermerkt: Ada Muster\n"
    rows = json.loads(run("dispatches", *here, "--json")[1])
    assert [row["kind"] for row in rows] == [
        *("einladung", "einladung"),
        *("nachtrag", "nachtrag", "erinnerung"),
    ]
    assert "Ada Muster" in run("dispatches", *here)[1]
    code, out, _ = run("cancel", *here, "--reason", "Erkrankung", *into, "--json")
    assert (code, json.loads(out)["kind"]) == (0, "absage")


def test_a_guest_is_put_on_the_list_and_a_session_called_off_in_silence(
    run: Run, listing: Callable[..., Any], tmp_path: Path
) -> None:
    path = tmp_path / "liste.csv"
    path.write_text(LIST, encoding="utf-8-sig")
    for body in ("Musterbeirat", "Ausschuss"):
        run("add", "body", body, "--constituted", "2020-01-01")
    run("import", str(path), "--body", "Musterbeirat")
    added = next(one for one in listing("persons") if one["family_name"] == "Muster")
    words = ("--body", "Ausschuss", "--date", "2027-03-16", "--json")
    here = ("--meeting", json.loads(run("plan-meeting", *words)[1])["id"])
    asked = ("invite-guest", *here, "--person", added["id"], "--as", "referent")
    assert json.loads(run(*asked, "--json")[1])["invited_as"] == "referent"
    code, _, err = run(*asked)
    assert (code, err) == (1, "Ada Muster steht bereits auf der Einladungsliste.\n")
    code, out, _ = run("cancel", *here, "--reason", "Erkrankung", "--json")
    assert (code, json.loads(out)["status"]) == (0, "abgesagt")
    assert not (tmp_path / "versand").exists()
