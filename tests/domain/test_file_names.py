"""Names of files are taken by Windows as by every other system."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sekretariat.domain.file_names import BYTES, file_name

# Naming Files, Paths, and Namespaces (Microsoft): signs, endings and devices Windows refuses
DEVICE = re.compile(r"(CON|PRN|AUX|NUL|(COM|LPT)[0-9¹²³])\s*(\.|$)", re.IGNORECASE)


@given(st.text(max_size=400), st.integers(1, 200))
def test_whatever_is_written_becomes_a_name_windows_takes(text: str, longest: int) -> None:
    name = file_name(text, longest)
    assert 0 < len(name) <= longest + 1
    assert len(name.encode()) <= BYTES + 1
    assert not re.search(r'[\\/:*?"<>|\x00-\x1f\x7f]', name)
    assert name == name.strip(" .")
    assert not DEVICE.match(name)
    assert not DEVICE.match(f"{name}.pdf")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ernennung: Dr. Ada Muster/Beispiel", "Ernennung Dr. Ada Muster Beispiel"),
        ("con", "_con"),
        ("NUL.2020", "_NUL.2020"),
        ("Lpt1 .x", "_Lpt1 .x"),
        ("Konrad", "Konrad"),
        ("…", "…"),
        (" . . ", "-"),
        ("Muster e.V.", "Muster e.V"),
        ("a\u202eb\u200bc", "abc"),
        ("ü" * 300, "ü" * 80),
        ("測" * 80, "測" * 66),
    ],
)
def test_names_of_offices(text: str, name: str) -> None:
    assert file_name(text) == name
