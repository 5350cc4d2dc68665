"""Kept text reads well, means what it says, and loses nothing of what was written."""

from hypothesis import given
from hypothesis import strategies as st

from sekretariat.domain.writing.markup import parse, plain, write
from sekretariat.domain.writing.rich_text import (
    Block,
    Grid,
    Point,
    Prose,
    Words,
    address_of,
    flat,
    lines_of,
    normal,
    said,
)
from tests.domain.writing.rich_texts import RICH_TEXTS, TEXTS


@given(RICH_TEXTS)
def test_what_is_written_is_read_again(rich: tuple[Block, ...]) -> None:
    assert parse(write(rich)) == normal(rich)


@given(RICH_TEXTS)
def test_the_form_kept_does_not_change_by_itself(rich: tuple[Block, ...]) -> None:
    assert normal(normal(rich)) == normal(rich)


@given(TEXTS)
def test_plain_text_says_itself(text: str) -> None:
    rich = lines_of(text)
    assert all(isinstance(one, Prose) for one in rich)
    assert plain(write(rich)) == text.replace("\t", " ")


@given(st.text(max_size=60))
def test_any_text_can_be_read(text: str) -> None:
    """What was read once is read the same for ever."""
    rich = parse(text)
    assert parse(write(rich)) == rich


def test_kept_text_reads_well() -> None:
    rich = (
        Prose((Words("Der "), Words("Beirat ", bold=True), Words("tagt.", italic=True))),
        Prose(),
        Point((Words("Näheres: "), Words("Seite", link="www.example.org"))),
        Point((Words("erstens"),), 1, 1),
        Point((Words("zweitens\nund noch etwas"),), 1, 7),
        Grid(((), ((Words("Verband"),), (Words("Sitze"),)), ((Words("Mitte"),), ())), True),
        Grid((((Words("Land"),), (Words("2|3"),)), ((Words("Kreis"),), (Words("4"),))), True),
    )
    kept = (
        "Der **Beirat** *tagt.*\n"
        "\n"
        "- Näheres: [Seite](https://www.example.org)\n"
        "  1. erstens\n"
        "  2. zweitens<br>und noch etwas\n"
        "| Verband | Sitze |\n"
        "| Mitte |  |\n"
        "\n"
        "| Land | 2\\|3 |\n"
        "|---|---|\n"
        "| Kreis | 4 |"
    )
    assert write(rich) == kept
    assert write(parse(kept)) == kept
    assert plain(kept) == (
        "Der Beirat tagt.\n"
        "\n"
        "– Näheres: Seite\n"
        "  1. erstens\n"
        "  2. zweitens\nund noch etwas\n"
        "Verband | Sitze\n"
        "Mitte |\n"
        "\n"
        "Land | 2|3\n"
        "Kreis | 4"
    )


def test_signs_that_mean_nothing_stay() -> None:
    for text in ("5 * 3 = 15", "**", "2 ** 3", "a*", "[Wort](Klammer)", "[…]", r"C:\Daten", "a|b"):
        assert plain(text) == text
    assert write(lines_of(r"C:\Daten [noch offen] 5-3 <br")) == r"C:\Daten [noch offen] 5-3 <br"
    assert (
        write(lines_of("Sie tagt. Er geht - und 3. endet.")) == "Sie tagt. Er geht - und 3. endet."
    )
    assert write(lines_of("10. Sitzung")) == r"10\. Sitzung"


def test_a_list_begins_at_its_own_number() -> None:
    [first, second, after] = parse("12. Mai\n1. und\n- Punkt")
    assert (first, second) == (Point((Words("Mai"),), 0, 12), Point((Words("und"),), 0, 13))
    assert after == Point((Words("Punkt"),))


def test_rich_text_flattens_into_a_cell() -> None:
    rich = parse("Vorab\n- **eins**\n2. zwei\n| a | b |\n| c | d |")
    assert said(flat(rich)) == "Vorab\n– eins\n2. zwei\na | b\nc | d"


def test_a_table_needs_no_empty_line_at_the_edge() -> None:
    assert write(parse("\n\n| **a** | b |\n|---|---|\n| c | d |\n\n")) == (
        "| a | b |\n|---|---|\n| c | d |"
    )


def test_dress_within_the_words_of_a_link_counts() -> None:
    [line] = parse("**fett [und *kursiv*](https://example.org)**")
    assert isinstance(line, Prose)
    assert [(one.text, one.bold, one.italic, bool(one.link)) for one in line.words] == [
        ("fett ", True, False, False),
        ("und ", True, False, True),
        ("kursiv", True, True, True),
    ]


def test_only_addresses_a_paper_may_lead_to_are_links() -> None:
    assert address_of(" www.example.org/ä ") == "https://www.example.org/%C3%A4"
    assert address_of("a.b@example.org") == "mailto:a.b@example.org"
    assert address_of("https://example.org/(x)") == "https://example.org/%28x%29"
    for other in (
        "",
        "file:///c:/x.docx",
        "javascript:alert(1)",
        "#_Toc1",
        "example.org",
        "https:",
    ):
        assert address_of(other) == ""
    assert normal([Prose((Words("x", link="cid:1"),))]) == (Prose((Words("x"),)),)
