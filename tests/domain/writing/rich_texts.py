"""Rich texts as somebody could write them, for tests of laws."""

from hypothesis import strategies as st

from sekretariat.domain.writing.rich_text import Grid, Point, Prose, Words

SIGNS = st.sampled_from([*"ab 1-.*[]()<>|\\\t\u00a0ä\n_#", "<br>", "](", "http://x", "- ", "1. "])
TEXTS = st.lists(SIGNS, max_size=8).map("".join)
LINKS = st.sampled_from(["", "", "https://example.org/a_(b)", "mailto:a@b.example", "file:///c"])
INLINES = st.lists(st.builds(Words, TEXTS, st.booleans(), st.booleans(), LINKS), max_size=4).map(
    tuple
)
ROWS = st.lists(st.lists(INLINES, max_size=3).map(tuple), max_size=3).map(tuple)
BLOCKS = st.one_of(
    st.builds(Prose, INLINES),
    st.builds(Point, INLINES, st.integers(-1, 6), st.integers(0, 12)),
    st.builds(Grid, ROWS, st.booleans()),
)
RICH_TEXTS = st.lists(BLOCKS, max_size=5).map(tuple)
