"""Contrast on white, as WCAG 2.1 reckons it."""

import pytest

from sekretariat.domain.contrast import contrast, contrast_of_picture, rgb_of


@pytest.mark.parametrize(
    ("colour", "expected"),
    [("#000000", 21.0), ("#FFFFFF", 1.0), ("#767676", 4.54), ("777777", 4.48), ("#ff0000", 4.0)],
)
def test_the_contrast_of_known_colours(colour: str, expected: float) -> None:
    read = rgb_of(colour)
    assert read is not None
    assert contrast(read) == pytest.approx(expected, abs=0.005)


def test_what_is_no_colour() -> None:
    assert [rgb_of(text) for text in ("", "blau", "#12345", "#1234567", "#GGGGGG")] == [None] * 5


def test_half_of_what_is_drawn_counts() -> None:
    white, black, pale = (255, 255, 255), (0, 0, 0), (200, 200, 200)
    assert contrast_of_picture([(90, white)]) == 1
    assert contrast_of_picture([]) == 1
    assert contrast_of_picture([(1000, white), (10, black)]) == pytest.approx(21)
    assert contrast_of_picture([(11, pale), (10, black)]) == pytest.approx(1.67, abs=0.01)
    assert contrast_of_picture([(10, pale), (11, black)]) == pytest.approx(21)
