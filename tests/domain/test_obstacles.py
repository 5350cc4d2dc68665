"""Why the system would not read or write, in words a clerk understands."""

import errno

import pytest

from sekretariat.domain.obstacles import obstacle_of
from sekretariat.words import translate


@pytest.mark.parametrize(
    ("number", "told"),
    [
        (errno.EACCES, "das Recht dazu fehlt"),
        (errno.ENOSPC, "dort ist kein Platz mehr"),
        (errno.EIO, "der Ort ist nicht erreichbar"),
    ],
)
def test_what_the_system_says_is_told_in_german(number: int, told: str) -> None:
    assert translate(obstacle_of(OSError(number, "as the system words it")).label) == told


@pytest.mark.parametrize("code", [32, 33])
def test_what_another_program_holds_on_to_on_windows_is_no_matter_of_rights(code: int) -> None:
    error = PermissionError(errno.EACCES, "The process cannot access the file")
    error.winerror = code  # type: ignore[attr-defined, unused-ignore]
    assert translate(obstacle_of(error).label) == "ein anderes Programm verwendet sie"
