"""What Word, Writer, Excel and Outlook put on the clipboard comes in clean."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sekretariat.domain.writing.markup import write
from sekretariat.domain.writing.pasted import from_html, from_text
from sekretariat.domain.writing.rich_text import normal

CLIPBOARDS = Path(__file__).parent / "clipboards"
TAGS = st.sampled_from(
    [
        *("<p>", "</p>", "<li>", "</li>", "<ul>", "</ul>", "<ol start=3>", "</ol>", "<b>", "</b>"),
        *("<table>", "</table>", "<tr>", "<td rowspan=2>", "<th colspan=2>", "</td>", "</tr>"),
        *("<br>", "<img>", "<i>", "</i>", "<a href='https://example.org'>", "</a>", "</div>"),
        *("<p style='mso-list:l0 level2 lfo1'>", "<span style='mso-list:Ignore'>1.", "</span>"),
        *("<style>.a{", "</style>", "<![if !x]>", "<!--", "-->", "&nbsp;", "\n", "Wort", "thead"),
    ]
)


def pasted(name: str) -> tuple[list[str], int]:
    """Return the lines that are kept of a clipboard, and how many pictures were left out."""
    found = from_html((CLIPBOARDS / f"{name}.html").read_text("utf-8"))
    return write(found.rich).split("\n"), found.pictures


def kept(html: str) -> str:
    return write(from_html(html).rich)


def test_text_of_word() -> None:
    lines, pictures = pasted("word")
    assert lines == [
        "Die Geschäftsstelle dankt **allen Verbänden**",
        (
            "für den *zügigen* Rücklauf; siehe "
            "[die Auswertung](https://www.example.org/umfrage?jahr=2020&teil=1)."
        ),
        "",
        "- Pflege",
        "  - **Ausbildung** im Land",
        "- Wohnen",
        "3. Termin finden",
        "4. Saal buchen",
        "| Verband | Sitze |",
        "|---|---|",
        "| Verein Muster e.\u00a0V.<br>(mit Jugend) | 2 |",
        "| Bund Probe |  |",
    ]
    assert pictures == 1


def test_text_of_writer() -> None:
    lines, pictures = pasted("writer")
    assert lines == [
        "**Ergebnis**",
        "Der **Haushalt** wird *vertagt*.",
        "Näheres bei [der Geschäftsstelle](mailto:buero@example.org).",
        "",
        "2. Prüfen",
        "  - Kosten",
        "  - Dauer",
        "3. Berichten<br>bis Mai",
        "| Kreis | Ort |",
        "|---|---|",
        "| Mitte | Musterstadt |",
    ]
    assert pictures == 1


def test_cells_of_excel() -> None:
    """A hidden row stays out; a cell over several stands in the first of them."""
    lines, pictures = pasted("excel")
    assert lines == [
        "| Titel | Betrag | Stand |",
        "|---|---|---|",
        "| Raum und<br>Technik | 1.250,00 | offen |",
        "| Druck | 80,50 |  |",
        "| zusammen 1.330,50 |  |  |",
    ]
    assert pictures == 0


def test_a_message_of_outlook() -> None:
    lines, pictures = pasted("outlook")
    assert lines == [
        "Sehr geehrte Frau Muster,",
        "",
        "die Vorlage **2020/14** liegt bei:",
        "- erste Fassung",
        "  - mit Anlagen",
        "",
        "Mit freundlichen Grüßen",
        "Erika Muster",
        "Ablage",
    ]
    assert pictures == 1


def test_text_of_word_in_the_browser() -> None:
    lines, _ = pasted("word_online")
    assert lines == ["Punkte **heute**", "- Bericht", "  - Aussprache", "1. Beschluss", "2. Ende"]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<b style='font-weight:normal'>nur <i>so</i></b>", "nur *so*"),
        ("<span style='font-weight:700'>fett</span>", "**fett**"),
        ("<p>a<p>b", "a\nb"),
        ("a<div><br></div>b", "a\n\nb"),
        ("<ul><li>a<li>b</ul>", "- a\n- b"),
        ("<li>ohne Liste", "- ohne Liste"),
        ("<ol><li value=7>a<li>b</ol>", "7. a\n8. b"),
        ("</p></td><tr>eine<td>lose</td> Zelle", "eine\nlose Zelle"),
        ("<table><tr><td>eine Zelle</td></tr></table>", "eine Zelle"),
        ("<table></table>", ""),
        ("<table><tr><td>a<td>b<tr><td>c</table>", "| a | b |\n| c |  |"),
        (
            "<table><tr><td>a<ul><li>x</ul><td><table><thead><tr><td>b</table></table>",
            "| a<br>– x | b |",
        ),
        ("<p style='display:none'>weg</p><script>weg</script>da", "da"),
        ("<p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>b)</span>x", "1. x"),
        ("<a href='javascript:x'>Wort</a>", "Wort"),
        ("<ul><li>a<p></p>b<table>c<tr><td>d<td>e</ul>f</table>", "- a<br>b\nc\n| d | e |\nf"),
        ("<table><td><ul><li>a<tr><td>x<td>y</ul></table>", "| – a |  |\n| x | y |"),
        ("a<p><br></p><p>&nbsp;</p>", "a"),
        ("<ul><li><p>&nbsp;</p>x</ul>", "- x"),
        ("<thead><ul><li></ul>x", "x"),
        ("<table><tr><td>a<td>b<tr><td><b>c</table>", "| a | b |\n| **c** |  |"),
        ("", ""),
    ],
)
def test_pages_of_all_kinds(html: str, expected: str) -> None:
    assert kept(html) == expected


@given(st.lists(TAGS, max_size=20).map("".join))
def test_no_page_is_too_broken(html: str) -> None:
    rich = from_html(html).rich
    assert normal(rich) == rich


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Titel\tBetrag\r\nDruck\t80,50\r\n", "| Titel | Betrag |\n| Druck | 80,50 |"),
        ('"zwei\nZeilen"\tx\n', "| zwei<br>Zeilen | x |"),
        ("a\n\tb", "a\n b"),
        ("\tb", " b"),
        ("• Pflege\n•\tWohnen\nEnde", "- Pflege\n- Wohnen\nEnde"),
        ("- so\n* bleibt", "\\- so\n\\* bleibt"),
        ("", ""),
    ],
)
def test_plain_text(text: str, expected: str) -> None:
    assert write(from_text(text)) == expected
