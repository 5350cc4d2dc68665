"""The draft of the minutes: every word of the clerk's is kept, whatever becomes of the data."""

from datetime import time

import pytest

from sekretariat.domain.minutes import PassageKind
from sekretariat.domain.minutes_blocks import BlockState, passage_key
from sekretariat.domain.problems import Refused
from tests.services.test_attendances import Council
from tests.services.test_minutes_texts import SENT, change, council, decide, draft

__all__ = ["council"]


def test_words_by_hand_stay_when_the_data_change(council: Council) -> None:
    """Only the place where both differ is marked; the clerk takes one of them, undoable."""
    change(council, interruptions="keine")
    drafts, meeting = council.office.drafts, council.meeting
    drafts.write(meeting, "head:", "Unterbrechungen: eine kurze")
    assert draft(council)["head:"].state is BlockState.BY_HAND
    change(council, interruptions="12:00–12:30 Uhr")
    found = draft(council)["head:"]
    assert (found.state, found.wording, found.data) == (
        BlockState.MOVED,
        "Unterbrechungen: eine kurze",
        "Unterbrechungen: 12:00–12:30 Uhr",
    )
    drafts.keep_mine(meeting, "head:")
    assert draft(council)["head:"].state is BlockState.BY_HAND
    drafts.accept_data(meeting, "head:")
    found = draft(council)["head:"]
    assert (found.state, found.wording) == (BlockState.DATA, "Unterbrechungen: 12:00–12:30 Uhr")
    council.office.history.undo()
    assert draft(council)["head:"].wording == "Unterbrechungen: eine kurze"


def test_the_words_of_the_data_typed_again_are_the_data(council: Council) -> None:
    change(council, interruptions="keine")
    drafts, meeting = council.office.drafts, council.meeting
    drafts.write(meeting, "head:", "anders")
    drafts.write(meeting, "head:", "wieder anders")
    drafts.write(meeting, "head:", "Unterbrechungen: keine")
    assert draft(council)["head:"].state is BlockState.DATA
    before = len(council.office.history.recent(50))
    drafts.write(meeting, "head:", "Unterbrechungen: keine")
    assert len(council.office.history.recent(50)) == before


def test_words_about_data_that_are_gone_wait_for_the_clerk(council: Council) -> None:
    motion = decide(council, time(11), yes=0, no=0)
    drafts, meeting, key = council.office.drafts, council.meeting, f"resolution:{motion.id}"
    drafts.write(meeting, key, "Der Antrag wird zurückgezogen.")
    council.office.resolutions.delete(motion.id)
    assert draft(council)[key].state is BlockState.ORPHANED
    drafts.keep_mine(meeting, key)
    assert draft(council)[key].state is BlockState.BY_HAND
    drafts.accept_data(meeting, key)
    assert key not in draft(council)


def test_a_passage_is_written_by_its_key(council: Council) -> None:
    [item] = council.office.agendas.items(council.meeting)
    key = passage_key(item.id, PassageKind.COURSE)
    council.office.drafts.write(council.meeting, key, "Die Aussprache war kurz.")
    assert draft(council)[key].wording == "Die Aussprache war kurz."
    council.office.drafts.write(council.meeting, key, " ")
    council.office.drafts.write(council.meeting, key, "")
    assert council.office.minutes.passages(council.meeting) == []


@pytest.mark.parametrize("action", ["accept_data", "keep_mine"])
def test_what_nobody_worded_needs_no_decision(council: Council, action: str) -> None:
    with pytest.raises(Refused) as refused:
        getattr(council.office.drafts, action)(council.meeting, "head:")
    assert refused.value.problems[0].code == "minutes.not_by_hand"


def test_an_unknown_block_is_told_with_those_there_are(council: Council) -> None:
    with pytest.raises(Refused) as refused:
        council.office.drafts.write(council.meeting, "vote:x", "Text")
    [problem] = refused.value.problems
    assert problem.code == "minutes.block_unknown"
    assert "head:" in str(problem.values["known"])


def test_sent_minutes_are_written_no_more(council: Council) -> None:
    council.office.minutes.send(council.meeting, SENT)
    with pytest.raises(Refused) as refused:
        council.office.drafts.write(council.meeting, "head:", "Text")
    assert refused.value.problems[0].code == "minutes.sent"
