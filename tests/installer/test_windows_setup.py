"""The setup for Windows, as far as it can be judged without Windows: its script and its parts."""

import re
import struct
import zipfile
from pathlib import Path

import pytest

from installer import icons
from installer.steps import Build
from installer.windows import STEPS, contents, packages, program, starters, workshop

ROOT = Path(__file__).parents[2]
SCRIPT = (ROOT / "installer" / "windows" / "setup.nsi").read_text(encoding="utf-8")


@pytest.fixture
def build(tmp_path: Path) -> Build:
    return Build(tmp_path, "windows", "1.2", 1_700_000_000)


def test_steps_come_in_the_order_they_need() -> None:
    names = [step.name for step in STEPS]
    order = ["workshop", "interpreter", "libraries", "program", "starters", "licences", "setup"]
    assert [name for name in names if name in order] == order
    assert names[-1] == "proof"


def test_the_setup_needs_no_administrator_and_writes_for_one_user_alone() -> None:
    assert "RequestExecutionLevel user" in SCRIPT
    assert re.search(r"^InstallDir .\$LOCALAPPDATA\\Programs\\", SCRIPT, re.MULTILINE)
    assert set(re.findall(r"\bHK[A-Z]+\b", SCRIPT)) == {"HKCU"}
    assert "SetShellVarContext all" not in SCRIPT


def test_nothing_of_the_setup_lies_in_a_roaming_profile() -> None:
    assert "$APPDATA" not in SCRIPT
    assert "Roaming" not in SCRIPT


def test_removing_the_program_touches_no_data() -> None:
    removed = re.findall(r"(?:RMDir|Delete) (?:/r )?\"([^\"]+)\"", SCRIPT)
    assert removed
    assert all(path.startswith(("$INSTDIR", "$SMPROGRAMS")) for path in removed)
    assert re.findall(r"RMDir /r \"\$INSTDIR\"", SCRIPT) == []


def test_every_part_of_the_program_is_removed_again() -> None:
    for part in ("python", "lib", "program", "lizenzen"):
        assert f'RMDir /r "$INSTDIR\\{part}"' in SCRIPT
    for file in (starters.WINDOW.file, starters.CONSOLE.file, "LIZENZEN.txt", "sbom.cdx.json"):
        assert f'Delete "$INSTDIR\\{file}"' in SCRIPT


def test_every_text_is_german_and_english() -> None:
    texts = re.findall(r"^LangString (\w+) \$\{LANG_(\w+)\}", SCRIPT, re.MULTILINE)
    german = {name for name, language in texts if language == "GERMAN"}
    assert german == {name for name, language in texts if language == "ENGLISH"}
    assert german == set(re.findall(r"\$\((\w+)\)", SCRIPT))
    assert "!" not in "".join(re.findall(r"LANG_GERMAN\} \"(.*)\"", SCRIPT))


def test_questions_have_an_answer_where_nobody_is_asked() -> None:
    boxes = re.findall(r"^\s*MessageBox .*", SCRIPT, re.MULTILINE)
    assert boxes
    assert all("/SD " in box for box in boxes)


def test_the_script_is_told_all_it_asks_for(build: Build) -> None:
    (build.work / "interpreter").mkdir(parents=True)
    (build.work / "interpreter" / "python312.dll").touch()
    (build.work / program.NAME).mkdir()
    (build.work / program.NAME / "a.txt").write_bytes(b"x" * 4096)
    told = packages.words(build, "1.2", build.work / packages.SETUP)
    own = set(re.findall(r"^!define (\w+)", SCRIPT, re.MULTILINE))
    asked = set(re.findall(r"\$\{([A-Z]+)\}", SCRIPT)) - own
    assert asked == set(told)
    assert told["NUMBERS"] == "1.2.0.0"
    assert told["SIZE"] == "4"
    assert told["OUTPUT"] == "/srv/build/Sekretariat-Setup.exe"


def test_windows_shows_version_and_icon_of_the_starters() -> None:
    text = starters.version_text(
        starters.WINDOW, "1.2", "/srv/build/a.ico", "/srv/build/a.manifest"
    )
    assert "FILEVERSION 1,2,0,0" in text
    assert 'VALUE "ProductVersion", "1.2"' in text
    assert 'IDI_ICON1 ICON "/srv/build/a.ico"' in text
    assert text.count("{") == text.count("}")


def test_the_starters_are_sharp_on_every_screen_and_know_long_paths() -> None:
    text = (ROOT / "installer" / "windows" / "sekretariat.manifest").read_text(encoding="utf-8")
    for said in (">PerMonitorV2<", ">true</longPathAware", ">UTF-8</", 'level="asInvoker"'):
        assert said in text


def test_an_icon_holds_every_size(tmp_path: Path) -> None:
    drawing = ROOT / "resources" / "sekretariat.svg"
    for wanted in ("16:16.png", "256:256.png", "16,256:both.ico"):
        sizes, _, name = wanted.partition(":")
        icons.write(drawing, f"{sizes}:{tmp_path / name}")
    pictures = {size: (tmp_path / f"{size}.png").read_bytes() for size in (16, 256)}
    content = (tmp_path / "both.ico").read_bytes()
    assert struct.unpack_from("<HHH", content) == (0, 1, 2)
    width, height, *_, length, at = struct.unpack_from("<BBBBHHII", content, 6 + 16)
    assert (width, height) == (0, 0)  # 256
    assert content[at : at + length] == pictures[256]
    for size, picture in pictures.items():
        assert picture.startswith(b"\x89PNG")
        assert struct.unpack_from(">II", picture, 16) == (size, size)


def test_the_folder_for_a_stick_carries_the_mark_the_program_looks_for(build: Build) -> None:
    whole = build.work / program.NAME
    (whole / "lib").mkdir(parents=True)
    (whole / "lib" / "ä.txt").write_bytes(b"text")
    packages.build_portable(build)
    first = (build.output / packages.PORTABLE).read_bytes()
    with zipfile.ZipFile(build.output / packages.PORTABLE) as packed:
        assert packed.namelist() == [
            "Sekretariat/lib/ä.txt",
            "Sekretariat/Sekretariat-portabel.txt",
        ]
        assert {one.date_time for one in packed.infolist()} == {(2023, 11, 14, 22, 13, 20)}
    packages.build_portable(build)
    assert (build.output / packages.PORTABLE).read_bytes() == first


def test_the_workflow_uses_what_the_build_makes() -> None:
    workflow = (ROOT / ".github" / "workflows" / "windows.yml").read_text(encoding="utf-8")
    assert f"dist/{packages.SETUP}" in workflow
    assert (ROOT / "installer" / "windows" / "proof.ps1").is_file()


def test_paths_are_told_as_the_workshop_and_wine_know_them(build: Build) -> None:
    there = workshop.within(build, build.work / "Sekretariat" / "lib")
    assert there == "/srv/build/Sekretariat/lib"
    assert workshop.windows(there) == "Z:\\srv\\build\\Sekretariat\\lib"


@pytest.mark.parametrize(
    ("name", "part"),
    [
        ("python/python312.dll", "Python"),
        ("lib/PySide6/Qt6Core.dll", "Qt"),
        ("lib/lxml/etree.pyd", "Bibliotheken"),
        ("program/sekretariat/__main__.py", "Programm"),
        ("program/sekretariat/_resources/fonts/a.ttf", "Schriften"),
        ("Sekretariat.exe", "Programm"),
    ],
)
def test_every_file_counts_to_a_part(name: str, part: str) -> None:
    assert contents.part_of(name) == part
