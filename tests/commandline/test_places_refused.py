"""Papers that cannot be written where they are wanted: one sentence, and nothing half written."""

from pathlib import Path
from random import Random

import pytest
from PIL import Image

from tests import obstacles
from tests.commandline.conftest import Run


def noise(target: Path) -> Path:
    """Write a picture that no file makes smaller."""
    signs = Random(1).randbytes(120_000)  # noqa: S311 (nothing secret)
    Image.frombytes("RGB", (200, 200), signs).save(target)
    return target


@pytest.mark.parametrize("name", ["Papier.pdf", "Papier.docx"])
def test_a_place_that_takes_no_paper_is_said(run: Run, tmp_path: Path, name: str) -> None:
    assert run("add", "body", "Musterkonferenz")[0] == 0
    head = ("--name", "Beispielamt", "--logo", str(noise(tmp_path / "rauschen.png")))
    assert run("letterhead", "set", *head, "--logo-text", "Rauschen")[0] == 0
    for obstacle, reason in obstacles.here().items():
        folder = tmp_path / obstacle.__name__
        folder.mkdir()
        target, standing = obstacle(folder, name)
        before = obstacles.kept(folder)
        with standing:
            code, out, err = run("print", "member-list", "--output", str(target))
        [sentence] = err.splitlines()
        assert (code, out) == (1, "")
        assert reason in sentence
        assert target.name in sentence
        assert obstacles.kept(folder) == before


def test_letters_for_a_folder_that_is_a_file_are_refused(run: Run, tmp_path: Path) -> None:
    assert run("add", "body", "Musterkonferenz")[0] == 0
    place = tmp_path / "Briefe"
    place.write_bytes(b"a file")
    code, _, err = run("print", "member-list", "--each", "--output", str(place))
    assert (code, len(err.splitlines()), place.read_bytes()) == (1, 1, b"a file")
    assert "Briefe" in err


@pytest.mark.parametrize("name", ["Liste.txt", "Liste", "Liste 03.11.2020"])
def test_a_name_that_ends_in_no_format_is_refused(run: Run, tmp_path: Path, name: str) -> None:
    assert run("add", "body", "Musterkonferenz")[0] == 0
    before = sorted(tmp_path.iterdir())
    code, out, err = run("print", "member-list", "--output", str(tmp_path / name))
    assert (code, out) == (1, "")
    wish = "Bitte wählen Sie einen Namen, der auf .pdf oder .docx endet."
    assert err == f"„{name}“ kann nicht geschrieben werden. {wish}\n"
    assert sorted(tmp_path.iterdir()) == before
