"""The draft keeps every word of the clerk's; each kind of minutes shows its own blocks."""

from hypothesis import given
from hypothesis import strategies as st

from sekretariat.domain.minutes import MinutesBlock, MinutesKind, PassageKind
from sekretariat.domain.minutes_blocks import (
    Block,
    BlockKind,
    BlockState,
    for_paper,
    passage_key,
    passage_of,
    placed,
)

KEYS = st.sampled_from(["head:", "vote:a", "vote:b", "tasks:"])
TEXTS = st.text(max_size=10)


def block(key: str, wording: str = "", item_id: str = "") -> Block:
    kind = BlockKind(key.partition(":")[0])
    return Block(key=key, kind=kind, title=key, wording=wording, item_id=item_id)


@given(st.dictionaries(KEYS, TEXTS), st.dictionaries(KEYS, TEXTS), TEXTS)
def test_no_word_written_by_hand_is_lost(
    data: dict[str, str], mine: dict[str, str], before: str
) -> None:
    generated = [block(key, text) for key, text in data.items()]
    edited = [
        MinutesBlock(key=key, title=key, wording=text, generated=before)
        for key, text in mine.items()
    ]
    found = {one.block.key: one for one in placed(generated, edited)}
    assert {key: one.wording for key, one in found.items()} == {**data, **mine}
    for key, one in found.items():
        assert one.is_by_hand == (key in mine)
        assert one.data == data.get(key, "")
        if key in mine and key in data:
            assert (one.state is BlockState.MOVED) == (data[key] != before)


def test_a_block_without_data_stands_before_the_signatures() -> None:
    edited = [MinutesBlock(key="dissent:x", title="Zu Protokoll", wording="W", generated="D")]
    found = placed([block("head:"), block("signatures:")], edited)
    assert [(one.block.key, one.state) for one in found] == [
        ("head:", BlockState.DATA),
        ("dissent:x", BlockState.ORPHANED),
        ("signatures:", BlockState.DATA),
    ]
    assert not found[1].block.is_public
    edited[0].generated = ""
    assert placed([], edited)[0].state is BlockState.BY_HAND


def test_a_passage_is_written_once_it_has_words() -> None:
    passage = Block(key=passage_key("a", PassageKind.RESULT), kind=BlockKind.RESULT, title="x")
    [empty] = placed([passage], [])
    assert empty.state is BlockState.EMPTY
    assert empty.reworded("Es gilt.").state is BlockState.WRITTEN
    assert empty.reworded(" \n").state is BlockState.EMPTY


@given(TEXTS, TEXTS, st.booleans(), TEXTS)
def test_a_reworded_block_is_what_the_next_look_shows(
    data: str, before: str, has_words: bool, typed: str
) -> None:
    """The window need not read the draft again after each pause of typing."""
    edited = [MinutesBlock(key="head:", title="head:", wording="Alt", generated=before)]
    [shown] = placed([block("head:", data)], edited if has_words else [])
    kept = MinutesBlock(key="head:", wording=typed, generated=before if has_words else data)
    [expected] = placed([block("head:", data)], [] if typed == data and data else [kept])
    assert shown.reworded(typed) == expected
    [passage] = placed([block("result:a", data)], [])
    assert passage.reworded(typed) == placed([block("result:a", typed)], [])[0]


def test_the_key_of_a_passage_names_item_and_kind() -> None:
    assert passage_of(passage_key("7", PassageKind.COURSE)) == ("7", PassageKind.COURSE)
    assert passage_of("vote:7") is None


def test_one_text_gives_three_kinds_of_minutes() -> None:
    told = [
        block("head:"),
        block("item:a", item_id="a"),
        block("course:a", item_id="a"),
        block("result:a", item_id="a"),
        block("internal:a", item_id="a"),
        block("item:b", item_id="b"),
        block("result:b", item_id="b"),
        block("resolution:b", item_id="b"),
        block("vote:b", item_id="b"),
        block("signatures:"),
    ]
    shown = {kind: [one.key for one in for_paper(told, kind)] for kind in MinutesKind}
    without_internal = [one.key for one in told if one.key != "internal:a"]
    assert shown[MinutesKind.COURSE] == without_internal
    assert shown[MinutesKind.RESULTS] == [key for key in without_internal if key != "course:a"]
    assert shown[MinutesKind.DECISIONS] == [
        *("head:", "item:b", "resolution:b", "vote:b", "signatures:"),
    ]
