"""Versions and licences: from what is installed, or from what an installer put there."""

import sys
from importlib.metadata import distribution
from pathlib import Path

import pytest

from sekretariat import assets, licences, versions


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The resources of an installed program."""
    monkeypatch.setattr(assets, "resource", lambda name: tmp_path / name)
    return tmp_path


def test_a_checkout_lists_what_is_installed_and_what_lies_in_the_resources() -> None:
    lines = licences.listed().splitlines()
    assert f"SQLAlchemy {distribution('SQLAlchemy').version}: MIT" in lines
    assert "Noto Sans, Noto Sans Arabic: OFL-1.1" in lines
    assert lines == sorted(lines, key=str.casefold)


def test_a_licence_told_by_its_text_alone_is_read_from_the_classifiers() -> None:
    assert "Mozilla" in licences.licence_of(distribution("pathspec"))


def test_an_installed_program_shows_the_list_of_its_installer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "sekretariat"))
    (tmp_path / licences.LIST).write_text("Baustein 1.0: MIT\n", encoding="utf-8")
    assert licences.listed() == "Baustein 1.0: MIT\n"


def test_an_installed_program_says_what_it_was_built_from(installed: Path) -> None:
    assert "(" not in versions.program()
    (installed / versions.BUILD).write_text("0a1b2c3\n", encoding="utf-8")
    assert versions.program().endswith("(0a1b2c3)")
    assert versions.program() in versions.versions()
