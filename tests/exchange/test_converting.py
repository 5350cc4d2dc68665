"""Office files as PDF by LibreOffice: found, ended in time, called off."""

import sys
import time
from pathlib import Path

import pytest

from sekretariat.domain.problems import Refused
from sekretariat.exchange.converting import find_office, is_office_file, office_to_pdf
from sekretariat.progress import Cancelled, Progress

only_posix = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a script")


@pytest.fixture
def sleeper(tmp_path: Path) -> str:
    """An office that never ends."""
    script = tmp_path / "soffice"
    script.write_text("#!/bin/sh\nsleep 60\n", encoding="utf-8")
    script.chmod(0o755)
    return str(script)


def code_of(refused: pytest.ExceptionInfo[Refused]) -> str:
    return refused.value.problems[0].code


def test_files_are_known_by_their_endings() -> None:
    assert is_office_file("Konzept.DOCX")
    assert is_office_file("Tabelle.ods")
    assert not is_office_file("Bild.png")


@only_posix
def test_what_takes_too_long_is_ended(sleeper: str) -> None:
    began = time.monotonic()
    with pytest.raises(Refused) as refused:
        office_to_pdf(b"", "a.odt", sleeper, limit_s=0.2)
    assert code_of(refused) == "folder.too_slow"
    assert time.monotonic() - began < 10


@only_posix
def test_it_can_be_called_off(sleeper: str) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        office_to_pdf(b"", "a.odt", sleeper, progress)


def test_an_office_that_is_none_is_told(tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        office_to_pdf(b"", "a.odt", str(tmp_path / "none"))
    assert code_of(refused) == "folder.not_converted"


@pytest.mark.skipif(not find_office(), reason="LibreOffice is not here")
def test_a_text_becomes_pages() -> None:
    made = office_to_pdf(b"Guten Tag", "Notiz.txt", find_office())
    assert made.startswith(b"%PDF-")
