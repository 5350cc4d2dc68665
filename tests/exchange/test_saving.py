"""A file is the whole new one or still the old one."""

import os
import sys
from pathlib import Path

import pytest

from sekretariat.domain.problems import Refused
from sekretariat.exchange.saving import replacing
from tests.obstacles import kept


def test_the_longest_name_a_folder_takes_is_written(tmp_path: Path) -> None:
    target = tmp_path / f"{'n' * 251}.pdf"
    with replacing(target) as stream:
        stream.write(b"whole")
    assert target.read_bytes() == b"whole"


def break_off(target: Path) -> None:
    with replacing(target) as stream:
        stream.write(b"half")
        raise ZeroDivisionError


def test_work_that_breaks_off_leaves_the_old_file(tmp_path: Path) -> None:
    target = tmp_path / "Papier.pdf"
    target.write_bytes(b"the old one")
    with pytest.raises(ZeroDivisionError):
        break_off(target)
    assert target.read_bytes() == b"the old one"
    assert list(kept(tmp_path)) == ["Papier.pdf"]


@pytest.mark.skipif(sys.platform == "win32", reason="pipes with a name are Unix's")
def test_a_device_or_pipe_stays_what_it_is(tmp_path: Path) -> None:
    pipe = tmp_path / "Rohr"
    os.mkfifo(pipe)
    with pytest.raises(Refused, match=r"export\.not_written"), replacing(pipe) as stream:
        stream.write(b"new")
    assert pipe.is_fifo()
    assert [one.name for one in tmp_path.iterdir()] == ["Rohr"]
