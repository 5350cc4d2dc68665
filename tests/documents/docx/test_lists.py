"""Labels Word counts by itself, so that a clerk who adds an item has the others renumbered."""

from sekretariat.documents.content import Heading, ListItem, NumberedList, Paragraph
from sekretariat.documents.docx import write_docx
from tests.documents import samples
from tests.documents.docx.word_reading import W, Word, read, said, value


def items(*labels: str, below: NumberedList | None = None) -> NumberedList:
    inner = (Paragraph("Text"), below) if below else (Paragraph("Text"),)
    return NumberedList(tuple(ListItem(label, inner) for label in labels))


def written(*lists: NumberedList) -> Word:
    return read(write_docx(samples.document(Heading("Liste"), *lists), made_at=samples.MADE_AT))


def listed(word: Word) -> list[tuple[str | None, str | None, str]]:
    """(number definition, depth, text) of each paragraph of the lists."""
    found = []
    for paragraph in word.body.iter(f"{W}p"):
        if value(paragraph, "pPr/pStyle") == "ListParagraph":
            number = value(paragraph, "pPr/numPr/numId"), value(paragraph, "pPr/numPr/ilvl")
            found.append((*number, said(paragraph)))
    return found


def patterns(word: Word) -> list[list[tuple[str | None, str | None, str | None]]]:
    """For each definition its levels: kind, label, first number."""
    return [
        [(value(one, "numFmt"), value(one, "lvlText"), value(one, "start")) for one in definition]
        for definition in (
            each.findall(f"{W}lvl")
            for each in word.parts["word/numbering.xml"].iterfind(f"{W}abstractNum")
        )
    ]


def test_figures_are_counted_by_word() -> None:
    word = written(items("TOP 1", "TOP 2", "TOP 3"))
    assert patterns(word) == [[("decimal", "TOP %1", "1")]]
    assert listed(word) == [("1", "0", "Text")] * 3


def test_an_added_item_keeps_its_label_and_the_count_goes_on_after_it() -> None:
    word = written(items("1", "2", "2a", "3"))
    assert listed(word) == [
        ("1", "0", "Text"),
        ("1", "0", "Text"),
        (None, None, "2a\tText"),
        ("1", "0", "Text"),
    ]


def test_items_below_are_counted_with_the_item_above() -> None:
    lists = NumberedList(
        tuple(
            ListItem(str(top), (Paragraph("oben"), items(f"{top}.1", f"{top}.2"))) for top in (1, 2)
        )
    )
    word = written(lists)
    assert patterns(word) == [[("decimal", "%1", "1"), ("decimal", "%1.%2", "1")]]
    assert [depth for _, depth, _ in listed(word)] == ["0", "1", "1", "0", "1", "1"]


def test_letters_below_figures() -> None:
    word = written(items("1.", below=items("a)", "b)")))
    assert patterns(word) == [[("decimal", "%1.", "1"), ("lowerLetter", "%2)", "1")]]


def test_what_is_below_an_added_item_keeps_its_labels() -> None:
    word = written(items("4a", below=items("4a.1", "4a.2")))
    assert listed(word) == [(None, None, one) for one in ("4a\tText", "4a.1\tText", "4a.2\tText")]


def test_a_list_after_a_heading_goes_on_counting() -> None:
    word = written(items("1", "2"), items("3", "4"))
    assert [number for number, _, _ in listed(word)] == ["1"] * 4


def test_a_list_that_begins_anew_has_numbers_of_its_own() -> None:
    word = written(items("1", "2"), items("1", "2"), items("7", "8"))
    assert [number for number, _, _ in listed(word)] == ["1", "1", "2", "2", "3", "3"]
    assert patterns(word)[2] == [("decimal", "%1", "7")]


def test_bullets_are_bullets() -> None:
    word = written(items("•", "•"))
    assert patterns(word) == [[("bullet", "•", "1")]]
    assert listed(word) == [("1", "0", "Text")] * 2


def test_an_item_without_a_label_or_a_text_is_still_an_item() -> None:
    word = written(NumberedList((ListItem("", (Paragraph("Text"),)), ListItem("1", ()))))
    assert listed(word) == [(None, None, "\tText"), ("1", "0", "")]
