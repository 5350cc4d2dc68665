"""What goes out to other programs, and comes back, by command."""

import json
from pathlib import Path

import openpyxl
import pytest

from tests.commandline.conftest import Run


@pytest.mark.usefixtures("demo")
def test_exported_members_are_csv_where_the_name_says_so(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "auszug.csv"
    words = ("--body", "Hessische Integrationskonferenz", "--as-of", "2020-11-03")
    assert run("export", "members", str(target), "--columns", "name,phones", *words)[0] == 0
    written = target.read_bytes()
    assert written.startswith(b"\xef\xbb\xbf")
    lines = written.decode("utf-8-sig").splitlines()
    assert lines[0].startswith("Name;Telefon;")
    assert len(lines) > 60
    assert not any(line.split(";")[1].startswith("+") for line in lines)


def test_a_list_in_another_format_is_refused(run: Run, tmp_path: Path) -> None:
    code, out, err = run("export", "members", str(tmp_path / "auszug.ods"))
    assert (code, out) == (1, "")
    assert "auszug.ods" in err
    assert not (tmp_path / "auszug.ods").exists()


@pytest.mark.usefixtures("demo")
def test_cards_and_oparl_go_out_and_come_back(run: Run, tmp_path: Path) -> None:
    words = ("--body", "Hessische Integrationskonferenz", "--as-of", "2020-11-03")
    for what, name in (("vcard", "karten.vcf"), ("oparl", "gremien.json")):
        code, out, err = run("export", what, str(tmp_path / name), *words, "--json")
        assert (code, err) == (0, "")
        assert json.loads(out)["rows"] > 100
        told = json.loads(run("import", str(tmp_path / name), "--dry-run", "--json")[1])
        assert (told["new"], told["changed"], told["unchanged"]) == (0, 0, told["rows"])


@pytest.mark.usefixtures("demo")
def test_a_body_takes_its_own_members_out_of_oparl(run: Run, tmp_path: Path) -> None:
    run("export", "oparl", str(tmp_path / "alle.json"))
    told = run("import", str(tmp_path / "alle.json"), "--dry-run", "--body", "Forum 1")[1]
    assert "Blatt „Frühkindliche Bildung und Chancengerechtigkeit“" in told


def test_a_folder_of_pages_is_read(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "seiten"
    folder.mkdir()
    kind = "https://schema.oparl.org/1.1/Person"
    for place, name in enumerate(("Ada Muster", "Max Probe")):
        page = {"data": [{"id": f"https://example.org/{place}", "type": kind, "name": name}]}
        (folder / f"{place}.json").write_text(json.dumps(page), encoding="utf-8")
    assert "2 neu" in run("import", str(folder))[1]
    assert len(json.loads(run("list", "persons", "--json")[1])) == 2


def test_oparl_wants_a_web_address(run: Run, tmp_path: Path) -> None:
    code, out, err = run("export", "oparl", str(tmp_path / "x.json"), "--base", "irgendwo")
    assert (code, out, len(err.splitlines())) == (1, "", 1)
    assert "irgendwo" in err


@pytest.mark.usefixtures("demo")
def test_exported_members_come_back_as_a_sheet_with_chosen_columns(
    run: Run, tmp_path: Path
) -> None:
    target = tmp_path / "auszug.xlsx"
    words = ("--body", "Hessische Integrationskonferenz", "--as-of", "2020-11-03")
    assert run("export", "members", str(target), "--columns", "name,postcode", *words)[0] == 0
    sheet = openpyxl.load_workbook(target).active
    assert sheet is not None
    heads = [cell.value for cell in sheet[4]]
    assert heads[:2] == ["Name", "PLZ"]
    codes = {row[1].value for row in sheet.iter_rows(min_row=5)} - {None}
    assert "04109" in codes
