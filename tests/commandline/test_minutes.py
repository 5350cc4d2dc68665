"""Minutes from a script: draft, own wording, dispatch, objection, correction, approval."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def meeting(run: Run) -> str:
    run("add", "body", "Musterkonferenz")
    words = ("--body", "Musterkonferenz", "--date", "2020-11-03", "--number", "2", "--json")
    meeting: str = json.loads(run("add", "meeting", *words)[1])["id"]
    run("add", "agenda-item", "--meeting", meeting, "--title", "Gesundheit")
    return meeting


def blocks(run: Run, meeting: str) -> dict[str, dict[str, str]]:
    found = json.loads(run("minutes", "draft", "--meeting", meeting, "--json")[1])["blocks"]
    return {one["key"]: one for one in found}


def test_a_draft_is_told_block_by_block(run: Run, meeting: str, tmp_path: Path) -> None:
    words = ("--meeting", meeting)
    assert run("minutes", "write", *words, "--item", "1", "--text", "Beraten.")[0] == 0
    assert "TOP 1 Gesundheit" in run("minutes", "draft", *words)[1]
    paper = tmp_path / "n.pdf"
    assert run("minutes", "draft", *words, "-o", str(paper))[0] == 0
    assert paper.read_bytes().startswith(b"%PDF")
    results = [one for one in blocks(run, meeting).values() if one["kind"] == "result"]
    assert [one["wording"] for one in results] == ["Beraten."]


def test_own_words_stay_until_the_data_are_taken(run: Run, meeting: str) -> None:
    words = ("--meeting", meeting, "--part", "next:")
    assert run("minutes", "word", *words, "--text", "Ende gegen 16 Uhr.")[0] == 0
    run("add", "meeting", "--body", "Musterkonferenz", "--date", "2021-02-16", "--number", "3")
    found = blocks(run, meeting)["next:"]
    assert (found["state"], found["wording"]) == ("daten_geändert", "Ende gegen 16 Uhr.")
    assert found["data"] == "Die nächste Sitzung ist am 16.02.2021."
    assert json.loads(run("minutes", "word", *words, "--use", "mine", "--json")[1])["use"] == "mine"
    assert blocks(run, meeting)["next:"]["state"] == "von_hand"
    run("minutes", "word", *words, "--use", "data")
    assert blocks(run, meeting)["next:"]["wording"] == "Die nächste Sitzung ist am 16.02.2021."


def test_minutes_go_from_the_draft_to_the_approval(run: Run, meeting: str, tmp_path: Path) -> None:
    """Scenario 47: sent on Fri 11.12.2020, objections until Mon 04.01.2021, one is accepted."""
    people = tmp_path / "people.csv"
    people.write_text("Anrede;Vorname;Nachname;Rolle\nFrau;Ada;Muster;Mitglied\n", "utf-8-sig")
    assert run("import", str(people), "--body", "Musterkonferenz")[0] == 0
    words = ("--meeting", meeting)
    assert run("minutes", "approve", *words)[0] == 1
    code, _, err = run("minutes", "send", *words, "--on", "2020-12-11")
    assert (code, err.split(";")[0]) == (1, "Die Sitzung ist terminiert")
    run("meeting-status", *words, "--to", "durchgeführt")
    stepped = json.loads(run("minutes", "step", *words, "--to", "fachprüfung", "--json")[1])
    assert stepped["status"] == "fachprüfung"
    sent = json.loads(run("minutes", "send", *words, "--on", "2020-12-11", "--json")[1])
    assert sent["objection_until"] == "2021-01-04"
    person = json.loads(run("list", "persons", "--json")[1])[0]["id"]
    text = ("--text", "Es waren zwölf.", "--person", person)
    code, out, err = run("minutes", "object", *words, *text, "--on", "2021-01-05", "--json")
    assert code == 0
    assert "verspätet" in err
    objection = json.loads(out)["id"]
    assert run("minutes", "approve", *words)[0] == 1
    told = run("minutes", "decide", objection, "--as", "angenommen")[1]
    assert told.strip() == "Einwendung: angenommen, Berichtigung 1"
    decided = json.loads(run("minutes", "decide", objection, "--as", "angenommen", "--json")[1])
    assert (decided["number"], decided["correction"]) == (1, "Es waren zwölf.")
    done = json.loads(run("minutes", "approve", *words, "--json")[1])
    assert (done["status"], done["approved_on"]) == ("genehmigt_mit_änderungen", "2021-01-05")
    published = run("minutes", "step", *words, "--to", "veröffentlicht")[1]
    assert published.strip() == "veröffentlicht"


def test_the_proof_and_the_versions(run: Run, meeting: str) -> None:
    words = ("--meeting", meeting)
    run("minutes", "step", *words, "--to", "fachprüfung", "--reason", "an das Referat")
    found = json.loads(run("minutes", "check", *words, "--json")[1])
    assert {"check.no_result", "check.no_chair"} <= {one["code"] for one in found}
    assert (
        "TOP 1 Gesundheit: Es gibt weder Ergebnis noch Beschluss."
        in (run("minutes", "check", *words)[1])
    )
    run("minutes", "write", *words, "--item", "1", "--text", "Beraten.")
    [kept] = json.loads(run("minutes", "versions", *words, "--json")[1])
    assert (kept["number"], kept["status"], kept["reason"]) == (1, "fachprüfung", "an das Referat")
    assert "an das Referat" in run("minutes", "versions", *words)[1]
    [changed] = json.loads(run("minutes", "versions", *words, "--number", "1", "--json")[1])
    assert changed["new"].strip() == "Beraten."
    assert run("minutes", "versions", *words, "--number", "7")[0] == 1


def test_a_press_text_from_the_facts(run: Run, meeting: str, tmp_path: Path) -> None:
    """Scenario 50: the draft of the next day says "gestern"; a sign is flagged since 2024."""
    words = ("--meeting", meeting)
    told = json.loads(run("minutes", "press", *words, "--on", "2020-11-04", "--json")[1])
    assert "hat gestern die Mitglieder begrüßt: 2. Sitzung, Musterkonferenz." in told["text"]
    assert (told["released_on"], told["signs"], told["file"]) == ("2020-11-04", [], None)
    other = json.loads(
        run("add", "meeting", "--body", "Musterkonferenz", "--date", "2024-05-07", "--json")[1]
    )["id"]
    own = ("--meeting", other, "--text", "Teilnehmer*innen", "-o", str(tmp_path / "p.pdf"))
    out = run("minutes", "press", *own)[1]
    assert out.splitlines()[-1] == "Sonderzeichen: Teilnehmer*innen"
    assert (tmp_path / "p.pdf").read_bytes().startswith(b"%PDF")
