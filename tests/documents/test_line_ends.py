"""Where a line ends, nothing is torn apart that is read as one."""

import re
import subprocess

import pytest

from sekretariat.documents.content import Document, Paragraph
from sekretariat.documents.pdf import write_pdf
from tests.documents.samples import MADE_AT


def lines_of(*paragraphs: str) -> list[str]:
    """Return the lines of a paper as another program reads them."""
    blocks = tuple(Paragraph(one) for one in paragraphs)
    content = write_pdf(Document(title="Probe", blocks=blocks), made_at=MADE_AT)
    read = subprocess.run(
        ["pdftotext", "-layout", "-", "-"],  # noqa: S607  found by its name everywhere
        input=content,
        capture_output=True,
        check=True,
    )
    return [one.strip() for one in read.stdout.decode().splitlines()]


@pytest.mark.parametrize(
    "whole",
    [
        "23. März 2021",
        "20. Wahlperiode",
        "14:00 Uhr",
        "§ 13",
        "Art. 6",
        "Abs. 1",
        "TOP 4a",
        "Nr. 7",
    ],
)
def test_a_number_stays_with_what_it_counts(whole: str) -> None:
    """DIN 5008: kept on one line; here they come wherever a line may end."""
    lines = lines_of(*(f"{'Wo ' * count}{whole} und weiter" for count in range(12, 32)))
    kept = re.escape(whole.removesuffix(" 2021"))
    assert len([one for one in lines if re.search(kept, one)]) == 20
    assert any(one.endswith("Wo") for one in lines), "no line ended before it"


def test_a_sheet_narrower_than_them_still_shows_all() -> None:
    word = "Wahlperiode" * 12
    lines = lines_of(f"Die 20. {word} endet.")
    assert "".join(lines).replace(" ", "").startswith(f"Die20.{word}endet.")
