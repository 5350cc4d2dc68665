"""A file is the whole new one or still the old one."""

from pathlib import Path

import pytest

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
