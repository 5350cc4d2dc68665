"""The bill of materials is what CycloneDX, package-url and SPDX say it is."""

import re
import sys
import sysconfig
from pathlib import Path

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from license_expression import get_spdx_licensing
from packageurl import PackageURL

from installer import components, sbom
from installer.components import Component
from installer.linux import contents as linux
from installer.steps import Build
from installer.windows import contents as windows

ROOT = Path(__file__).parents[2]
EPOCHAL = Component(
    *("libstdc++6", "1:2.66-4+deb12u2~1", "siehe lizenzen/libstdc++6/copyright", ()),
    components.package_url("deb/debian", "libstdc++6", "1:2.66-4+deb12u2~1"),
)


def locked() -> list[str]:
    text = (ROOT / "requirements" / "run.txt").read_text(encoding="utf-8")
    return re.findall(r"^([A-Za-z0-9._-]+)==", text, re.MULTILINE)


@pytest.fixture
def build() -> Build:
    return Build(ROOT, "linux", "1.2", 1_700_000_000)


@pytest.fixture
def parts(build: Build) -> list[Component]:
    """Everything the lock names that is installed here, our own, Python, one of the system's."""
    found = components.installed(Path(sysconfig.get_path("purelib")), locked())
    assert len(found) > 30
    return [*found, *components.own(build), linux.interpreter(), EPOCHAL]


def test_the_bill_keeps_to_the_schema(parts: list[Component], build: Build, tmp_path: Path) -> None:
    sbom.write(build, parts, tmp_path)
    text = (tmp_path / sbom.FILE).read_text(encoding="utf-8")
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(text, all_errors=True) is None


def test_every_address_is_written_as_its_specification_says(parts: list[Component]) -> None:
    written = [one.purl for one in parts if one.purl]
    assert [PackageURL.from_string(one).to_string() for one in written] == written
    back = PackageURL.from_string(EPOCHAL.purl)
    assert (back.name, back.version) == ("libstdc++6", "1:2.66-4+deb12u2~1")


def test_every_licence_is_one_that_spdx_knows(parts: list[Component], build: Build) -> None:
    known = get_spdx_licensing()
    bill = sbom.bill(build, parts)
    told = {
        one["name"]: one["licenses"] for one in bill["components"] if one["name"] != EPOCHAL.name
    }
    wrong = {
        name: licence["expression"]
        for name, (licence,) in told.items()
        if known.validate(licence["expression"]).errors
    }
    assert wrong == {}


def test_licences_of_the_tools_for_windows_are_known_or_marked_as_own() -> None:
    known = get_spdx_licensing()
    for licence in windows.TOOLS.values():
        assert licence.startswith("LicenseRef-") or not known.validate(licence).errors


def test_the_interpreter_is_the_one_that_builds() -> None:
    assert linux.interpreter().version == ".".join(map(str, sys.version_info[:3]))
