"""Typefaces of the office: added, printed, refused, taken away again."""

from datetime import date
from pathlib import Path

import pytest

from sekretariat.documents.looks import STANDARD
from sekretariat.domain.letterheads import Letterhead
from sekretariat.domain.problems import Refused
from sekretariat.services.papers.looks import look_of, typeface_of
from sekretariat.services.secretariat import Secretariat
from tests.documents.font_making import shipped, small

DAY = date(2020, 1, 1)


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    paths = []
    for style in ("Regular", "Bold"):
        path = tmp_path / f"Muster-{style}.ttf"
        path.write_bytes(small(style=style))
        paths.append(path)
    return paths


def refusal(office: Secretariat, *paths: Path) -> str:
    with pytest.raises(Refused) as refused:
        office.fonts.add(paths)
    [problem] = refused.value.problems
    return problem.code


def test_a_family_is_added_and_papers_are_set_in_it(office: Secretariat, files: list[Path]) -> None:
    assert office.fonts.families() == ["Noto Sans", "Noto Serif"]
    added = office.fonts.add(files)
    assert [(one.family, one.is_bold) for one in added] == [
        ("Muster Antiqua", False),
        ("Muster Antiqua", True),
    ]
    assert office.fonts.families() == ["Noto Sans", "Noto Serif", "Muster Antiqua"]
    head = Letterhead(
        name="Ministerium",
        typeface="Muster Antiqua",
        type_size=13,
        accent="#003366",
        margin_left=30,
        large_tables=True,
    )
    office.letterheads.save(head)
    with office.context.reader() as reader:
        look = look_of(reader, head)
    assert (look.typeface.name, look.typeface.has_serifs, look.size) == ("Muster Antiqua", True, 13)
    regular, bold, italic, both = look.typeface.faces
    assert [italic, both] == [regular, bold]
    assert len({regular, bold}) == 2
    assert look.accent is not None
    assert list(look.accent) == [0, 0.2, 0.4]
    assert (look.margins.left, look.is_wide_large) == (30, True)


def test_what_is_brought_along_needs_no_file(office: Secretariat) -> None:
    serif = Letterhead(name="Ministerium", typeface="Noto Serif")
    office.letterheads.save(serif)
    with office.context.reader() as reader:
        assert look_of(reader, serif).typeface.has_serifs
    standard = Letterhead(name="Staatskanzlei", typeface="Noto Sans", valid_from=DAY)
    office.letterheads.save(standard)
    assert standard.typeface == ""  # follows the program's own, whatever that is one day


def test_a_file_of_the_same_style_gives_way_and_undo_brings_it_back(
    office: Secretariat, files: list[Path]
) -> None:
    office.fonts.add(files)
    again = files[0].with_name("Neu.ttf")
    again.write_bytes(small() + b"\0\0\0\0")
    office.fonts.add([again])
    assert [one.file_name for one in office.fonts.all()] == ["Neu.ttf", "Muster-Bold.ttf"]
    office.history.undo()
    names = [one.file_name for one in office.fonts.all()]
    assert names == ["Muster-Regular.ttf", "Muster-Bold.ttf"]


def test_what_cannot_be_taken_is_refused_and_nothing_is_added(
    office: Secretariat, files: list[Path], tmp_path: Path
) -> None:
    text, own = tmp_path / "text.ttf", tmp_path / "noto.ttf"
    text.write_text("Kein Font")
    own.write_bytes(shipped("NotoSans-Regular"))
    assert refusal(office, files[0], text) == "font.none"
    assert refusal(office, own) == "font.shipped"
    assert refusal(office, tmp_path / "fehlt.ttf") == "file.missing"
    assert office.fonts.all() == []


def test_a_family_goes_only_while_no_letterhead_is_set_in_it(
    office: Secretariat, files: list[Path]
) -> None:
    with pytest.raises(Refused) as refused:
        office.letterheads.save(Letterhead(name="Ministerium", typeface="Muster Antiqua"))
    assert [one.code for one in refused.value.problems] == ["font.unknown"]
    office.fonts.add(files)
    head = Letterhead(name="Ministerium", typeface="Muster Antiqua")
    office.letterheads.save(head)
    with pytest.raises(Refused) as refused:
        office.fonts.remove("Muster Antiqua")
    assert [one.code for one in refused.value.problems] == ["font.in_use"]
    head.typeface = ""
    office.letterheads.save(head)
    assert office.fonts.remove("Muster Antiqua") == 2
    with pytest.raises(Refused) as refused:
        office.fonts.remove("Muster Antiqua")
    assert [one.code for one in refused.value.problems] == ["font.unknown"]


def test_a_damaged_font_is_found_and_the_standard_one_is_taken(
    office: Secretariat, files: list[Path]
) -> None:
    [font] = office.fonts.add(files[:1])
    with office.context.work("test", "test") as work:
        font.sha512 = "fehlt"
        work.save(font)
    with office.context.reader() as reader:
        assert typeface_of(reader, "Muster Antiqua") == STANDARD
        assert typeface_of(reader, "") == STANDARD
    assert "Muster-Regular.ttf" in [one.values.get("file") for one in office.check()]
