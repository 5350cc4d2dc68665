"""What is loaded at the start: heavy libraries wait until somebody needs them."""

import subprocess
import sys

import pytest

HEAVY = {
    "PIL", "alembic", "cryptography", "docx", "email_validator", "holidays", "hunspell",
    "icalendar", "lxml", "openpyxl", "phonenumbers", "pycountry", "pyphen", "python_calamine",
    "rapidfuzz",
    "reportlab", "uharfbuzz", "xlrd",
}  # fmt: skip


@pytest.mark.parametrize(
    ("face", "heavy"),
    [
        ("sekretariat.services.secretariat", HEAVY),
        ("sekretariat.desktop.application, sekretariat.desktop.composition",
         HEAVY | {"sqlalchemy"}),
        ("sekretariat.commandline.application", HEAVY),
    ],
)  # fmt: skip
def test_the_start_loads_nothing_heavy(face: str, heavy: set[str]) -> None:
    code = f"import sys, {face}\nprint(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert heavy & set(done.stdout.split()) == set()
