"""Word says what the tree of meaning says: all of it, in its order, each text once."""

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sekretariat.documents.content import (
    AddressField,
    Block,
    Column,
    Document,
    GroupRow,
    Heading,
    KeyValues,
    LetterHead,
    ListItem,
    NumberedList,
    PageBreak,
    Paragraph,
    Row,
    Run,
    Series,
    SignatureLine,
    Table,
    Tone,
)
from sekretariat.documents.docx import write_docx
from sekretariat.documents.reading_order import texts
from tests.documents import samples
from tests.documents.docx.word_reading import disordered, read, spoken

_TEXT = st.text(st.sampled_from("abcäöüßŞЩ Ω-–/()@%.,;:1234567890ش \n"), max_size=12)
_LABEL = st.one_of(
    st.sampled_from(["1", "2", "3", "1.1", "1.2", "2.1", "4a", "TOP 1", "TOP 2", "•", "a)", "b)"]),
    st.sampled_from(["", "1.", "2.", "(a)", "A", "B", "5", "6", "1.1.1", "x"]),
)
_RUN = st.builds(Run, _TEXT, bold=st.booleans(), italic=st.booleans(),
                 link=st.sampled_from(["", "https://example.org/a(1)"]),
                 language=st.sampled_from(["", "en", "tr"]))  # fmt: skip
_INLINE = st.one_of(_TEXT, st.lists(_RUN, max_size=3).map(tuple))
_PARAGRAPH = st.builds(Paragraph, _INLINE, st.sampled_from(Tone))


def _items(inner: st.SearchStrategy[NumberedList]) -> st.SearchStrategy[NumberedList]:
    blocks = st.lists(st.one_of(_PARAGRAPH, inner), max_size=3).map(tuple)
    return st.lists(st.builds(ListItem, _LABEL, blocks), max_size=4).map(
        lambda items: NumberedList(tuple(items))
    )


_LIST = st.recursive(_items(st.just(NumberedList(()))), _items, max_leaves=4)
_TABLE = st.builds(
    Table,
    st.just((Column("Nr."), Column("Name", 3), Column("Notiz", 2))),
    st.lists(
        st.one_of(st.builds(GroupRow, _TEXT), st.builds(Row, st.tuples(_INLINE, _INLINE, _INLINE))),
        max_size=3,
    ).map(tuple),
    _TEXT,
    row_heading=st.sampled_from([None, 0, 1]),
    row_height_mm=st.sampled_from([0.0, 10.5]),
    ruled=st.booleans(),
)
_BLOCK: st.SearchStrategy[Block] = st.one_of(
    st.builds(Heading, _TEXT, st.integers(1, 10)),
    _PARAGRAPH,
    _LIST,
    _TABLE,
    st.builds(KeyValues, st.lists(st.tuples(_TEXT, _INLINE), max_size=3).map(tuple)),
    st.builds(SignatureLine, st.lists(_TEXT, max_size=3).map(tuple)),
    st.just(PageBreak()),
)
_LINES = st.lists(_TEXT, max_size=7).map(tuple)
_DOCUMENT = st.builds(
    Document,
    _TEXT,
    st.lists(_BLOCK, max_size=5).map(tuple),
    language=st.sampled_from(["de-DE", "en-GB"]),
    letterhead=st.one_of(st.none(), st.builds(LetterHead, _LINES)),
    address=st.one_of(st.none(), st.builds(AddressField, _LINES, _TEXT)),
    header=_TEXT,
    as_of=_TEXT,
    notes=_LINES,
)


def _squeezed(content: str) -> str:
    return re.sub(r"\s+", "", content)


def _told(document: Document | Series) -> str:
    return _squeezed("".join(texts(document)))


def _written(document: Document | Series) -> str:
    word = read(write_docx(document, made_at=samples.MADE_AT))
    assert disordered(word) == []
    return _squeezed(spoken(word))


@settings(max_examples=80, deadline=None)
@given(_DOCUMENT)
def test_nothing_is_lost_and_nothing_said_twice(document: Document) -> None:
    assert _written(document) == _told(document)


@settings(max_examples=25, deadline=None)
@given(st.lists(_DOCUMENT, max_size=3), st.booleans())
def test_several_documents_are_read_one_after_the_other(
    documents: list[Document], is_duplex: bool
) -> None:
    series = Series("Briefe", tuple(documents), is_duplex=is_duplex)
    assert _written(series) == _told(series)


@settings(max_examples=80, deadline=None)
@given(st.lists(_LIST, max_size=3))
def test_labels_are_as_the_tree_says_however_lists_are_nested(lists: list[NumberedList]) -> None:
    document = samples.document(*lists)
    assert _written(document) == _told(document)


def test_a_document_with_every_kind_of_block_says_all_of_it() -> None:
    assert _written(samples.everything()) == _told(samples.everything())


@pytest.mark.parametrize("name", [*samples.SCENARIO_NAMES, *samples.OTHER_SCRIPTS])
def test_names_are_read_back_as_they_were_written(name: str) -> None:
    word = read(write_docx(samples.document(Paragraph(name)), made_at=samples.MADE_AT))
    assert spoken(word).splitlines()[-1] == name


def test_control_characters_are_left_out_and_what_xml_cannot_hold_is_marked() -> None:
    dirty = Paragraph("Ta\x00g\x1b und\tNacht\x7f \ud800 \ufffe")
    clean = replace(samples.document(dirty), title="Pro\x00be", header="a\x01", notes=("b\x02",))
    word = read(write_docx(clean, made_at=samples.MADE_AT))
    assert spoken(word).splitlines()[-1] == "Tag und Nacht \ufffd \ufffd"
