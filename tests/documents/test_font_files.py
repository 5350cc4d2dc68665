"""Font files from outside: what they say of themselves, and which are refused in one sentence."""

import pytest

from sekretariat.documents.font_files import FontFacts, read_font
from sekretariat.domain.problems import Refused
from tests.documents.font_making import postscript, shipped, small, variable


def refusal(content: bytes) -> tuple[str, object]:
    with pytest.raises(Refused) as refused:
        read_font(content, "Schrift.ttf")
    [problem] = refused.value.problems
    assert (problem.field, problem.values["file"]) == ("font", "Schrift.ttf")
    return problem.code, problem.values.get("letters")


def test_family_and_style_are_read_from_the_file() -> None:
    assert read_font(small(), "a.ttf") == FontFacts(
        "Muster Antiqua", is_bold=False, is_italic=False, has_serifs=True
    )
    bold = read_font(small(style="BoldItalic"), "a.ttf")
    assert (bold.is_bold, bold.is_italic) == (True, True)
    assert read_font(postscript(), "a.otf").family == "Muster Kurven"
    assert not read_font(shipped("NotoSans-Regular"), "a.ttf").has_serifs


@pytest.mark.parametrize("rights", [0x0002, 0x0100, 0x0200, 0x0108])
def test_a_font_that_may_not_be_embedded_is_refused(rights: int) -> None:
    """OpenType: fsType 2 restricted, 0x100 never in part, 0x200 pictures of letters only."""
    assert refusal(small(rights=rights))[0] == "font.no_right"


@pytest.mark.parametrize("rights", [0x0004, 0x0008])
def test_a_font_to_preview_print_or_edit_may_be_embedded(rights: int) -> None:
    assert read_font(small(rights=rights), "a.ttf").family == "Muster Antiqua"


def test_a_font_without_german_letters_is_refused() -> None:
    english = "".join(map(chr, range(0x20, 0x7F)))
    assert refusal(small(english)) == ("font.lacks_letters", "Ä Ö Ü ä ö ü ß § – „ “ …")
    assert refusal(shipped("NotoSansArabic-Regular"))[0] == "font.lacks_letters"


def test_what_is_no_font_is_refused() -> None:
    whole = small()
    cut = [whole[:length] for length in (0, 5, 12, 13, 300, len(whole) // 2, len(whole) - 100)]
    for content in (b"Kein Font" * 90, b"%PDF-1.7\n" + whole, *cut):
        assert refusal(content)[0] == "font.none"


def test_a_file_of_several_fonts_is_refused() -> None:
    """A variable font holds every weight; a keyed one numbers its letters in its own way."""
    assert refusal(variable())[0] == "font.several"
    keyed = postscript()
    place = keyed.index(b"CFF ", 12)
    offset = int.from_bytes(keyed[place + 8 : place + 12], "big")
    changed = keyed[: offset + 40] + b"\x0c\x1e" + keyed[offset + 42 :]
    assert refusal(changed)[0] == "font.several"
