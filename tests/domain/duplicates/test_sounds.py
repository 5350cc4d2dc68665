"""The Cologne phonetics, against codes worked out by its author and in its usual examples."""

import pytest

from sekretariat.domain.duplicates.sounds import sound

# de.wikipedia.org, "Kölner Phonetik": examples and their codes
CODES = {
    "Wikipedia": "3412",
    "Müller-Lüdenscheidt": "65752682",
    "Breschnew": "17863",
    "Müller": "657",
    "Schmidt": "862",
    "Schneider": "8627",
    "Fischer": "387",
    "Weber": "317",
    "Meyer": "67",
    "Wagner": "3467",
    "Schulz": "858",
    "Becker": "147",
    "Hoffmann": "0366",
    "Дa": "д",  # a letter without a code of its own keeps its place
    "Schäfer": "837",
}


@pytest.mark.parametrize(("name", "code"), CODES.items())
def test_names_have_their_codes(name: str, code: str) -> None:
    assert sound(name) == code


@pytest.mark.parametrize(
    "alike",
    [
        ("Meyer", "Maier", "Mayr", "Meier"),
        ("Schmidt", "Schmitt", "Schmid"),
        ("Kathrin", "Katrin", "Cathrin"),
        ("Philipp", "Filip"),
        ("Xaver", "Ksaver"),
        ("Müller", "Mueller", "Muller"),
        ("Christian", "Kristian"),
        ("Yıldız", "Yildiz"),
    ],
)
def test_names_that_sound_alike_have_one_code(alike: tuple[str, ...]) -> None:
    assert len({sound(name) for name in alike}) == 1


def test_figures_are_kept() -> None:
    assert sound("Muster 1") != sound("Muster 2")
