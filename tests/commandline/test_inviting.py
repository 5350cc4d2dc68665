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
    rows = json.loads(run("invitations", "--meeting", meeting, "--json")[1])
    assert [row["response"] for row in rows] == ["absage", "offen", "offen"]
