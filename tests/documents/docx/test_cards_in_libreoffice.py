"""What LibreOffice makes of cards for Word lies where it lies on the PDF, within a millimetre."""

import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pypdfium2
import pytest

from sekretariat.documents.cards import Card, CardLine, CardSheet, card, sheet_format
from sekretariat.documents.docx import write_docx
from sekretariat.documents.pdf import write_pdf
from tests.documents import samples

SOFFICE = shutil.which("soffice") or ""
NAME = "Prof. Dr. Dr. h. c. Maximiliane-Alexandra Freifrau von Musterhausen-Beispielsberg"
SHEETS = ("3474", "3475", "L7160", "4732", "L4785", "holder-90x60", "tent", "32257", "32253", "DL")
MM = 72 / 25.4
DOTS = 4.0
"""Dots to a millimetre where pages are compared as pictures."""

pytestmark = pytest.mark.skipif(not SOFFICE, reason="LibreOffice (soffice) is not installed")


@dataclass(frozen=True)
class Letter:
    """A letter and its ink on the page in mm: left, low, right, high."""

    text: str
    box: tuple[float, ...]


def _sheet(name: str) -> CardSheet:
    """Two sheets: long names that are broken, short ones, and on labels whole addresses."""
    form = sheet_format(name)
    names = [NAME if number % 3 == 1 else "Ada Muster" for number in range(form.places + 1)]
    sheet = CardSheet(title="Karten", author="Büro", subject="Karten", cards=(), sheet=form)
    if form.type_pt[0] != form.type_pt[1]:
        return replace(sheet, cards=tuple(card(form, one, "Musterverein") for one in names))
    size, least = form.type_pt[0], form.least_pt[0]
    told = [("Musterverein für Vielfalt", one, "Musterweg 1", "65000 Musterstadt") for one in names]
    cards = tuple(Card(tuple(CardLine(line, size, least) for line in one)) for one in told)
    return replace(sheet, cards=cards, is_centred=False)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Every sheet as PDF, and its twin for Word as LibreOffice prints it."""
    folder = tmp_path_factory.mktemp("Karten")
    for name in SHEETS:
        sheet = _sheet(name)
        (folder / f"{name}.pdf").write_bytes(write_pdf(sheet, made_at=samples.MADE_AT))
        (folder / f"{name}-word.docx").write_bytes(write_docx(sheet, made_at=samples.MADE_AT))
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    files = [str(folder / f"{name}-word.docx") for name in SHEETS]
    command = [SOFFICE, profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder)]
    subprocess.run([*command, *files], check=True, capture_output=True, timeout=180)
    return folder


def _letters(page: pypdfium2.PdfPage) -> Iterator[Letter]:
    text = page.get_textpage()
    for number in range(text.count_chars()):
        letter = text.get_text_range(number, 1)
        if letter.strip() and letter.isprintable():
            box = text.get_charbox(number)
            yield Letter(letter, tuple(edge / MM for edge in box))


@pytest.mark.parametrize("name", SHEETS)
def test_every_letter_lies_where_it_does_on_the_pdf(folder: Path, name: str) -> None:
    meant = pypdfium2.PdfDocument(folder / f"{name}.pdf")
    found = pypdfium2.PdfDocument(folder / f"{name}-word.pdf")
    assert len(found) == len(meant) == 2
    for one, other in zip(meant, found, strict=True):
        expected, seen = list(_letters(one)), list(_letters(other))
        if not sheet_format(name).fold_mm:  # the turned half is drawn, not written, in Word
            assert len(seen) == len(expected)
        for letter in seen:
            nearest = min(
                _apart(letter, likely) for likely in expected if likely.text == letter.text
            )
            assert nearest < 1.0, letter
        assert _ink(other) == pytest.approx(_ink(one), abs=1.0)


def _apart(one: Letter, other: Letter) -> float:
    return max(abs(a - b) for a, b in zip(one.box, other.box, strict=True))


def _ink(page: pypdfium2.PdfPage) -> tuple[float, ...]:
    """Return the edges of all that is dark on a page, in mm: what is turned is seen as well."""
    seen = page.render(scale=DOTS / MM).to_pil().convert("L").point(lambda grey: 255 * (grey < 120))
    box = seen.getbbox()
    assert box is not None
    return tuple(edge / DOTS for edge in box)
