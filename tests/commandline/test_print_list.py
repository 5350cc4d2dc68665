"""`print --list` names the catalogue, and a paper that is not named is asked for."""

import json
from pathlib import Path

from tests.commandline.conftest import Run


def test_the_catalogue_is_listed(run: Run) -> None:
    code, out, _ = run("print", "--list", "--json")
    rows = json.loads(out)
    assert code == 0
    assert set(rows[0]) == {"document", "title", "variants", "formats"}
    assert {"agenda": "Tagesordnung"}.items() <= {
        one["document"]: one["title"] for one in rows
    }.items()
    told = run("print", "--list")[1]
    assert "Tagesordnung" in told
    assert "--variant whole | public | draft | addendum" in told


def test_a_paper_must_be_named(run: Run, tmp_path: Path) -> None:
    code, _, err = run("print", "--output", str(tmp_path / "x.pdf"))
    assert code != 0
    assert "print --list" in err
    assert "print --list" in run("print", "agenda")[2]
    assert list(tmp_path.glob("*.pdf")) == []
