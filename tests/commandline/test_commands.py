"""The face without a window: exit codes, sentences, JSON and nothing else, whole jobs by script."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest

LIST = (
    "Anrede;Titel;Vorname;Nachname;Institution;E-Mail;PLZ;Ort\n"
    "Frau;Dr.;Şükran;Örnek-Öğüt;Musterbund;s.ornek@example.org;65000;Musterstadt\n"
    "Herr;;Hans;von Müller;Beispiel e. V.;mueller@example.org;04109;Leipzig\n"
    ";;;Sari;Musterbund;;;\n"
)
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def members_csv(tmp_path: Path) -> Path:
    path = tmp_path / "liste.csv"
    path.write_text(LIST, encoding="cp1252", errors="xmlcharrefreplace")
    path.write_text(LIST, encoding="utf-8-sig")
    return path


def test_a_list_is_taken_in_once_and_changes_nothing_the_second_time(
    run: Run, listing: Callable[..., Any], members_csv: Path
) -> None:
    code, out, _ = run("import", str(members_csv), "--json")
    first = json.loads(out)
    assert code == 0
    assert first["header_row"] == 1
    assert first["columns"]["Nachname"] == "family_name"
    assert {key: first[key] for key in ("rows", "new", "failed", "applied")} == {
        "rows": 3,
        "new": 3,
        "failed": 0,
        "applied": True,
    }
    second = json.loads(run("import", str(members_csv), "--json")[1])
    assert (second["unchanged"], second["new"], second["changed"]) == (3, 0, 0)
    assert second["changes"] == []
    names = [(one["particle"], one["family_name"]) for one in listing("persons")]
    assert names == [("von", "Müller"), ("", "Örnek-Öğüt"), ("", "Sari")]


def test_a_person_has_every_promised_key(
    run: Run, listing: Callable[..., Any], members_csv: Path
) -> None:
    run("import", str(members_csv))
    (person,) = listing("persons", "--search", "ornek ogut")
    promised = {
        *("id", "salutation", "titles", "given_names", "particle", "family_name", "suffix"),
        *("organization", "function", "emails", "phones", "street", "postcode", "city", "country"),
    }
    assert promised <= set(person)
    assert (person["salutation"], person["titles"]) == ("frau", "Dr.")
    assert person["organization"] == "Musterbund"
    assert person["emails"] == "s.ornek@example.org"
    assert listing("persons", "--search", "mueller")[0]["postcode"] == "04109"


def test_a_dry_run_writes_nothing(run: Run, listing: Callable[..., Any], members_csv: Path) -> None:
    plan = json.loads(run("import", str(members_csv), "--dry-run", "--json")[1])
    assert (plan["new"], plan["applied"]) == (3, False)
    assert listing("persons") == []


def test_one_undo_takes_the_whole_import_back(
    run: Run, listing: Callable[..., Any], members_csv: Path
) -> None:
    run("import", str(members_csv))
    assert run("undo")[0] == 0
    assert listing("persons") == []
    assert listing("organizations") == []
    assert run("redo")[0] == 0
    assert len(listing("persons")) == 3


def test_two_persons_of_one_name_are_asked_about(
    run: Run, listing: Callable[..., Any], members_csv: Path, tmp_path: Path
) -> None:
    run("import", str(members_csv))
    other = tmp_path / "andere.csv"
    other.write_text(
        "Vorname;Nachname;Institution;E-Mail\nHans;von Müller;Anderer Verein;hm@example.com\n",
        encoding="utf-8",
    )
    code, out, err = run("import", str(other), "--on-doubt", "fail", "--json")
    assert code == 1
    report = json.loads(out)
    assert (report["doubtful"], report["applied"]) == (1, False)
    assert len(err.strip().splitlines()) == 1
    code, out, err = run("import", str(other), "--json")
    assert (code, json.loads(out)["doubtful"], err) == (0, 1, "")
    assert len(listing("persons")) == 3
    assert run("import", str(other), "--on-doubt", "new")[0] == 0
    assert len(listing("persons")) == 4


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("kein_blatt.xlsx", b"Das ist ein Brief."),
        ("leer.csv", b""),
        ("abgeschnitten.xlsx", b"PK\x03\x04\x14\x00\x06\x00"),
    ],
)
def test_what_is_no_sheet_ends_in_one_sentence(
    run: Run, tmp_path: Path, name: str, content: bytes
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    code, out, err = run("import", str(path), "--json")
    assert (code, out) == (1, "")
    assert len(err.strip().splitlines()) == 1
    assert name in err


def test_a_session_is_set_up_by_script(run: Run, listing: Callable[..., Any]) -> None:
    run("add", "body", "Beispielbeirat", "--term", "20", "--constituted", "2019-12-03")
    added = ("add", "meeting", "--body", "Beispielbeirat", "--date", "03.11.2020")
    code, out, _ = run(*added, "--begin", "10:00", "--mode", "digital", "--json")
    meeting = json.loads(out)["id"]
    assert code == 0
    item = ("add", "agenda-item", "--meeting", meeting, "--title")
    first = json.loads(run(*item, "Begrüßung", "--minutes", "15", "--json")[1])["id"]
    run(*item, "Berichte", "--kind", "bericht", "--minutes", "30")
    run(*item, "Bericht des Forums 5", "--parent", first)
    lines = listing("agenda", "--meeting", meeting)
    assert [(one["number"], one["title"], one["begins_at"]) for one in lines] == [
        ("1", "Begrüßung", "10:00"),
        ("1.1", "Bericht des Forums 5", "10:15"),
        ("2", "Berichte", "10:15"),
    ]
    (session,) = listing("meetings")
    assert (session["held_on"], session["ordinal_in_term"], session["mode"]) == (
        "2020-11-03",
        1,
        "digital",
    )


def test_nothing_to_undo_is_said(run: Run) -> None:
    code, _, err = run("undo")
    assert code == 1
    assert err.strip()


def test_the_demonstration_writes_the_papers_of_the_second_session(
    run: Run, listing: Callable[..., Any], tmp_path: Path
) -> None:
    folder = tmp_path / "papiere"
    assert run("demo", "--into", str(folder), "--no-window")[0] == 0
    assert sorted(path.name for path in folder.iterdir()) == [
        "Anwesenheitsliste.pdf",
        "Beschlussliste.pdf",
        "Einladung",
        "Erinnerung",
        "Mitgliederliste.xlsx",
        "Mitgliederverzeichnis.pdf",
        "Niederschrift, öffentlicher Auszug.pdf",
        "Niederschrift.pdf",
        "Tagesordnung.pdf",
        "Versandnachweis.pdf",
    ]
    sheet = openpyxl.load_workbook(folder / "Mitgliederliste.xlsx").active
    assert sheet is not None
    texts = {str(cell.value) for row in sheet.iter_rows() for cell in row}
    assert "Stand 03.11.2020" in texts
    body = "Hessische Integrationskonferenz"
    seats = listing("seats", "--body", body, "--as-of", "2020-11-03")
    assert len(seats) == 80
    assert sum(seat["vacant"] for seat in seats) == 4
    members = listing("memberships", "--body", body, "--as-of", "2020-11-03")
    promised = {"id", "person", "body", "seat", "role", "on_behalf_of", "group", "start", "end"}
    assert promised <= set(members[0])
    assert sum(one["role"] == "mitglied" for one in members) == 76
    assert run("check")[0] == 0


def test_the_demonstration_never_replaces_an_office_of_ones_own(
    run: Run, listing: Callable[..., Any], tmp_path: Path
) -> None:
    run("add", "body", "Eigener Beirat")
    code, _, err = run("demo", "--into", str(tmp_path / "papiere"), "--no-window")
    assert (code, len(err.strip().splitlines())) == (1, 1)
    assert [one["name"] for one in listing("bodies")] == ["Eigener Beirat"]


def test_history_tells_who_when_old_and_new(run: Run, members_csv: Path) -> None:
    run("import", str(members_csv))
    person = json.loads(run("list", "persons", "--json")[1])[0]
    lines = json.loads(run("history", person["id"], "--json")[1])
    family = next(line for line in lines if line["field"] == "family_name")
    assert (family["old"], family["new"]) == ("", "Müller")
    assert family["clerk"]
    assert family["at"]


@pytest.mark.usefixtures("demo")
def test_every_paper_has_its_command(run: Run, tmp_path: Path) -> None:
    for paper in ("member-list", "agenda", "attendance-sheet", "name-signs", "circular-letter"):
        assert run("print", paper, "--output", str(tmp_path / f"{paper}.pdf"))[0] == 0
        assert (tmp_path / f"{paper}.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.usefixtures("demo")
def test_a_table_shows_times_as_a_clerk_writes_them(run: Run) -> None:
    assert ":00:00" not in run("list", "agenda", "--body", "Hessische Integrationskonferenz")[1]


@pytest.mark.usefixtures("demo")
def test_the_agenda_prints_with_its_words(run: Run, tmp_path: Path) -> None:
    (session,) = [
        one
        for one in json.loads(run("list", "meetings", "--json")[1])
        if one["held_on"] == "2020-11-03"
    ]
    target = tmp_path / "to.pdf"
    assert run("print", "agenda", "--meeting", session["id"], "--output", str(target))[0] == 0
    text = subprocess.run(
        ["pdftotext", "-layout", str(target), "-"],  # noqa: S607  found by its name everywhere
        capture_output=True,
        check=True,
        text=True,
    ).stdout
    assert "Dienstag, 3. November 2020" in text
    assert "Grundverständnis von Integration" in text
