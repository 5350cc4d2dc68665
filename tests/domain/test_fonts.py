"""Families of fonts: a style without a file takes the nearest."""

from sekretariat.domain.fonts import STYLES, OfficeFont, faces, missing_styles


def font(*, bold: bool = False, italic: bool = False) -> OfficeFont:
    return OfficeFont(family="Muster", is_bold=bold, is_italic=italic)


def test_a_whole_family_has_each_style() -> None:
    family = [font(bold=bold, italic=italic) for bold, italic in reversed(STYLES)]
    assert [(one.is_bold, one.is_italic) for one in faces(family)] == list(STYLES)
    assert missing_styles(family) == []


def test_the_weight_counts_before_the_slant() -> None:
    regular, bold = font(), font(bold=True)
    assert faces([regular, bold]) == [regular, bold, regular, bold]
    assert faces([regular]) == [regular] * 4
    assert faces([font(bold=True, italic=True)])[0].is_italic
    assert faces([]) == []
    assert missing_styles([regular, bold]) == [(False, True), (True, True)]
