"""What is told of the parts inside: licences with their texts, the bill of materials, sizes."""

import json
import re
from pathlib import Path

import pytest

from installer import components, licences, sbom, sizes
from installer.components import Component
from installer.steps import Build

METADATA = """Metadata-Version: 2.1
Name: Paper_Folder
Version: 1.4
{licence}
"""


@pytest.fixture
def build() -> Build:
    return Build(Path(__file__).parents[2], "linux", "1.2", 1_700_000_000)


def install(folder: Path, licence: str) -> None:
    """Lay down what an installed distribution says of itself."""
    place = folder / "paper_folder-1.4.dist-info"
    (place / "licenses").mkdir(parents=True)
    (place / "METADATA").write_text(METADATA.format(licence=licence), encoding="utf-8")
    (place / "licenses" / "LICENSE.txt").write_text("Fold freely.", encoding="utf-8")
    record = (
        "paper_folder-1.4.dist-info/METADATA,,\npaper_folder-1.4.dist-info/licenses/LICENSE.txt,,\n"
    )
    (place / "RECORD").write_text(record, encoding="utf-8")


@pytest.mark.parametrize(
    ("said", "licence"),
    [
        ("License-Expression: MIT", "MIT"),
        ("License: BSD", "BSD"),
        ("Classifier: License :: OSI Approved :: ISC License (ISCL)", "ISC License (ISCL)"),
        ("Summary: says nothing", "unbekannt"),
    ],
)
def test_an_installed_library_tells_its_licence(tmp_path: Path, said: str, licence: str) -> None:
    install(tmp_path, said)
    (found,) = components.installed(tmp_path)
    assert (found.name, found.version, found.licence) == ("paper-folder", "1.4", licence)
    assert found.texts == (("LICENSE.txt", "Fold freely."),)


def test_only_what_is_asked_for_is_told(tmp_path: Path) -> None:
    install(tmp_path, "License: MIT")
    assert components.installed(tmp_path, ["other"]) == []
    assert len(components.installed(tmp_path, ["Paper.Folder"])) == 1


def test_the_list_names_every_part_and_keeps_its_text(tmp_path: Path, build: Build) -> None:
    install(tmp_path / "lib", "License-Expression: MIT")
    parts = [*components.installed(tmp_path / "lib"), *components.own(build)]
    licences.write(parts, tmp_path, "1.2")
    text = (tmp_path / "LIZENZEN.txt").read_text(encoding="utf-8")
    assert re.search(r"paper-folder +1\.4 +MIT", text)
    assert "igerman98" in text
    assert (tmp_path / "lizenzen/paper-folder/LICENSE.txt").read_text("utf-8") == "Fold freely."
    assert "SIL OPEN FONT LICENSE" in (tmp_path / "lizenzen/noto-fonts/OFL.txt").read_text("utf-8")
    assert licences.without_text(parts) == []


def test_qt_comes_with_the_licence_it_is_used_under() -> None:
    named = [text.lstrip().splitlines()[0].strip() for _, text in components.of_qt()]
    assert named == ["GNU LESSER GENERAL PUBLIC LICENSE", "GNU GENERAL PUBLIC LICENSE"]


def test_the_bill_names_the_program_and_its_parts(tmp_path: Path, build: Build) -> None:
    part = Component("paper-folder", "1.4", "MIT", (), "pkg:pypi/paper-folder@1.4")
    loose = Component("box", "", "a licence of its own")
    sbom.write(build, [part, loose, *components.own(build)], tmp_path)
    bill = json.loads((tmp_path / "sbom.cdx.json").read_text(encoding="utf-8"))
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6")
    assert bill["metadata"]["timestamp"] == "2023-11-14T22:13:20Z"
    assert bill["metadata"]["component"]["version"] == "1.2"
    first, second = bill["components"][:2]
    assert first["purl"] == "pkg:pypi/paper-folder@1.4"
    assert first["licenses"] == [{"expression": "MIT"}]
    assert second["licenses"] == [{"license": {"name": "a licence of its own"}}]
    assert "sekretariat" not in [one["name"] for one in bill["components"]]


def test_the_same_parts_give_the_same_bill(build: Build) -> None:
    parts = components.own(build)
    assert sbom.bill(build, parts) == sbom.bill(build, list(parts))
    other = [*parts, Component("box", "2", "MIT")]
    assert sbom.bill(build, parts)["serialNumber"] != sbom.bill(build, other)["serialNumber"]


@pytest.mark.parametrize(
    ("name", "part"),
    [
        ("PySide6/Qt/lib/libQt6Gui.so.6", "Qt"),
        ("lib/shiboken6/Shiboken.pyd", "Qt"),
        ("sekretariat/_resources/fonts/NotoSans-Regular.ttf", "Schriften"),
        ("sekretariat/_resources/spelling/de_DE.dic", "Wörterbuch"),
        ("sekretariat/_ui/person.ui", "Programm"),
        ("lizenzen/qt/LGPL-3.0.txt", "Programm"),
        ("lxml/etree.so", "Bibliotheken"),
    ],
)
def test_every_file_belongs_to_a_part(name: str, part: str) -> None:
    assert sizes.part_of(name) == part


def test_sizes_are_told_in_megabytes(capsys: pytest.CaptureFixture[str]) -> None:
    sizes.tell("Größe", sizes.sums([("Qt", 90_000_000), ("Qt", 4_400_000), ("Python", 7_000_000)]))
    said = capsys.readouterr().out.split("\n")
    assert [line.split() for line in said[1:4]] == [
        ["Qt", "94,4", "MB"], ["Python", "7,0", "MB"], ["zusammen", "101,4", "MB"],
    ]  # fmt: skip
