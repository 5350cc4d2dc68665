"""What the packages for Linux consist of, as far as it can be seen without building them."""

import gzip
import importlib
import os
import re
import shutil
import struct
import subprocess
import sys
import tarfile
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QImage

from installer.linux import archive, packing, program, screen
from installer.linux.package import write_packed
from sekretariat.commandline.application import command_tree

ROOT = Path(__file__).parents[2]
FILES = ROOT / "installer" / "linux" / "files"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


def test_an_archive_is_the_same_whenever_it_is_written(tmp_path: Path) -> None:
    told = []
    for turn, order in enumerate(("ab", "ba")):
        top = tmp_path / str(turn) / "sekretariat-1"
        top.mkdir(parents=True)
        for name in order:
            (top / name).write_text(name, encoding="utf-8")
            (top / name).chmod(0o600 if turn else 0o664)
            os.utime(top / name, (turn, turn))
        packing.make_even(top, 1_700_000_000)
        archive.write(top, tmp_path / f"{turn}.tar.xz", 1_700_000_000)
        told.append((tmp_path / f"{turn}.tar.xz").read_bytes())
    assert told[0] == told[1]
    with tarfile.open(tmp_path / "0.tar.xz") as opened:
        assert opened.getnames() == ["sekretariat-1", "sekretariat-1/a", "sekretariat-1/b"]
        assert {entry.mtime for entry in opened} == {1_700_000_000}


def test_only_programs_can_be_started(tmp_path: Path) -> None:
    for name in ("sekretariat", "libx.so.1", "text"):
        (tmp_path / name).write_bytes(b"")
        (tmp_path / name).chmod(0o600 if name == "text" else 0o700)
    packing.make_even(tmp_path, 0)
    rights = {path.name: oct(path.stat().st_mode)[-3:] for path in tmp_path.iterdir()}
    assert rights == {"sekretariat": "755", "libx.so.1": "644", "text": "644"}


def test_packed_text_says_nothing_of_the_hour(tmp_path: Path) -> None:
    write_packed("eins\n", tmp_path / "a.gz")
    assert gzip.decompress((tmp_path / "a.gz").read_bytes()) == b"eins\n"
    assert (tmp_path / "a.gz").read_bytes()[4:8] == bytes(4)


def test_the_manual_page_names_every_command() -> None:
    page = subprocess.run(
        [sys.executable, ROOT / "installer/linux/manual.py", "1700000000"],
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    ).stdout
    plain = page.replace("\\-", "-").splitlines()
    named = {re.sub(r'^\.BI? "?(.+?)(?: " ".*)?$', r"\1", line) for line in plain}
    commands = command_tree().commands
    alone = {name for name, command in commands.items() if not getattr(command, "commands", {})}
    assert alone - named == set()
    assert "minutes draft" in named
    assert '.BI "restore " "[DATEI]"' in plain
    assert '.BI "import " "DATEI"' in plain
    assert ".SH EXIT-STATUS" in plain
    assert '"2023-11-14"' in page


def test_a_double_click_on_an_office_starts_the_program() -> None:
    entry = (FILES / "sekretariat.desktop").read_text(encoding="utf-8")
    described = ElementTree.parse(FILES / "sekretariat.xml").getroot()
    kind = next(described.iter(f"{MIME}mime-type")).get("type")
    assert f"MimeType={kind};" in entry
    assert "Exec=sekretariat %f" in entry
    assert next(described.iter(f"{MIME}glob")).get("pattern") == "*.sekretariat"


def test_the_system_knows_an_office_by_what_is_in_it(tmp_path: Path) -> None:
    from sekretariat.services.secretariat import open_secretariat  # noqa: PLC0415  one test's need

    place = tmp_path / "office.sekretariat"
    open_secretariat(str(place)).close()
    start = place.read_bytes()
    described = ElementTree.parse(FILES / "sekretariat.xml").getroot()
    matches = list(described.iter(f"{MIME}match"))
    assert len(matches) == 2
    for match in matches:
        value = (match.get("value") or "").replace("\\0", "\0").encode()
        at = int(match.get("offset") or 0)
        assert start[at : at + len(value)] == value


@pytest.mark.skipif(sys.platform != "linux", reason="Libraries of Linux")
def test_the_c_library_a_program_needs_is_read_from_it() -> None:
    major, minor = map(int, packing.oldest_glibc(Path(sys.executable).resolve().parent).split("."))
    assert (2, 17) <= (major, minor) < (3, 0)


@pytest.mark.skipif(sys.platform != "linux", reason="Libraries of Linux")
def test_a_library_the_build_computer_lacks_is_found_out(tmp_path: Path) -> None:
    brought = Path(importlib.import_module("lxml.etree").__file__ or "")
    shutil.copy(brought, tmp_path / "libother.so.1")
    assert packing.linked(tmp_path) >= {"libc.so.6"}
    assert program.missing(tmp_path) == []
    shutil.copy(Path(importlib.import_module("PySide6.QtGui").__file__ or ""), tmp_path / "Gui.so")
    assert "libQt6Gui.so.6" in program.missing(tmp_path)


def test_a_picture_of_a_screen_keeps_its_colours(tmp_path: Path, qapp: object) -> None:
    """An X window dump of two points, blue and red, as the protocol's header lays it out."""
    del qapp
    head = [100, 7, 2, 24, 2, 1, 0, 0, 32, 0, 32, 32, 8, 0, 0, 0, 0, 24, 0, 0, 0, 0, 0, 0, 0]
    words = list(head)
    words[4], words[5], words[12], words[19] = 2, 1, 8, 1
    dump = struct.pack(">25I", *words) + bytes(12) + b"\xff\x00\x00\x00\x00\x00\xff\x00"
    (tmp_path / "dump").write_bytes(dump)
    shown = screen.Screen("1", tmp_path / "dump")
    assert shown.colours() == 2
    screen.write_png(shown.rows(), tmp_path / "a.png")
    image = QImage(str(tmp_path / "a.png"))
    points = [image.pixelColor(x, 0).name() for x in range(image.width())]
    assert points == ["#0000ff", "#ff0000"]


@pytest.mark.skipif(not archive.is_there("libxcb.so.1"), reason="A system without libxcb")
def test_what_is_lent_comes_after_what_it_links_to(tmp_path: Path) -> None:
    ordered = archive.in_order(("libxcb.so.1",), tmp_path)
    assert ordered[-1] == "libxcb.so.1"
    assert ordered.index("libXau.so.6") < ordered.index("libxcb.so.1")
    assert "libc.so.6" not in ordered
