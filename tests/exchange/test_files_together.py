"""Files of one run stand in their folder all together, or none of them does."""

from pathlib import Path

import pytest

from sekretariat.domain.problems import Refused
from sekretariat.exchange.saving import together


def write(folder: Path, names: list[str], *, fails: bool = False) -> None:
    with together(folder) as aside:
        for name in names:
            (aside / name).parent.mkdir(exist_ok=True)
            (aside / name).write_text("neu")
        if fails:
            raise KeyError


def test_all_of_them_stand_there_and_others_stay(tmp_path: Path) -> None:
    folder = tmp_path / "Versand"
    (folder / "Briefe").mkdir(parents=True)
    (folder / "alt.txt").write_text("alt")
    (folder / "Briefe" / "001.pdf").write_text("früher")
    write(folder, ["Briefe/001.pdf"])
    names = sorted(str(one.relative_to(folder)) for one in folder.rglob("*") if one.is_file())
    assert names == ["Briefe/001.pdf", "alt.txt"]
    assert (folder / "Briefe" / "001.pdf").read_text() == "neu"
    assert [one.name for one in folder.iterdir() if one.name.startswith(".")] == []


def test_nothing_stays_where_it_is_called_off(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "b"
    with pytest.raises(KeyError):
        write(folder, ["001.pdf"], fails=True)
    assert list(tmp_path.iterdir()) == []


def test_what_stood_there_stays_where_it_is_called_off(tmp_path: Path) -> None:
    (tmp_path / "alt.txt").write_text("alt")
    with pytest.raises(KeyError):
        write(tmp_path, ["alt.txt"], fails=True)
    assert [one.name for one in tmp_path.iterdir()] == ["alt.txt"]
    assert (tmp_path / "alt.txt").read_text() == "alt"


def test_one_that_cannot_stand_there_takes_the_others_back(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("alt")
    (tmp_path / "c").write_text("eine Datei, wo ein Ordner sein müsste")
    with pytest.raises(Refused) as refused:
        write(tmp_path, ["a.txt", "b.txt", "c/d.txt"])
    assert [one.code for one in refused.value.problems] == ["export.not_written"]
    assert sorted(one.name for one in tmp_path.iterdir()) == ["a.txt", "c"]
    assert (tmp_path / "a.txt").read_text() == "alt"
