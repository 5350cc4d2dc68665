"""The handbook's pictures are those of the program as it is now."""

import re
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageStat

from handbook.pictures import FOLDER, make_pictures
from handbook.shots import SCENES

SOURCES = FOLDER.parent
LARGEST, LARGEST_OF_ALL = 80 * 1024, 3 * 1024 * 1024
MADE_AGAIN = ("overview-empty", "agenda")
SHRUNK, MOST_DIFFERENT = 6, 6.0
"""Compared at a sixth of the size, by what a grey may differ on the average, of 255."""


def drawn() -> set[str]:
    return {name for shots in SCENES.values() for name in shots}


def test_every_picture_in_the_text_is_made_and_every_one_made_is_shown() -> None:
    text = "".join(path.read_text(encoding="utf-8") for path in SOURCES.glob("*.md"))
    assert set(re.findall(r"\(pictures/([a-z-]+)\.png\)", text)) == drawn()
    assert {path.stem for path in FOLDER.glob("*.png")} == drawn()


def test_every_picture_says_what_it_shows() -> None:
    text = "".join(path.read_text(encoding="utf-8") for path in SOURCES.glob("*.md"))
    told = re.findall(r"!\[(.*?)\]\(pictures/", text)
    assert len(told) == len(drawn())
    assert [one for one in told if len(one) < 20] == []


def test_pictures_are_small() -> None:
    sizes = {path.name: path.stat().st_size for path in FOLDER.glob("*.png")}
    assert {name: size for name, size in sizes.items() if size > LARGEST} == {}
    assert sum(sizes.values()) < LARGEST_OF_ALL


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("pictures")
    make_pictures(folder, MADE_AGAIN)
    return folder


@pytest.mark.parametrize("name", MADE_AGAIN)
def test_a_picture_shows_what_the_program_shows_now(fresh: Path, name: str) -> None:
    with Image.open(FOLDER / f"{name}.png") as kept, Image.open(fresh / f"{name}.png") as made:
        assert made.size == pytest.approx(kept.size, abs=12)
        small = kept.width // SHRUNK, kept.height // SHRUNK
        greys = [one.convert("L").resize(small) for one in (kept, made)]
    assert ImageStat.Stat(ImageChops.difference(*greys)).mean[0] < MOST_DIFFERENT
