"""Writing while the session runs: kept at once, one step to undo, closed once the minutes went."""

import pytest

from sekretariat.domain.meetings import ItemStatus, MeetingStatus
from sekretariat.domain.minutes import PassageKind
from sekretariat.domain.problems import Refused
from sekretariat.services.secretariat import Secretariat
from tests.desktop.offices import fill


def begun(office: Secretariat) -> tuple[str, str]:
    """Return a session and its first item."""
    meeting = fill(office)
    return meeting.id, office.agendas.items(meeting.id)[0].id


def test_texts_of_several_kinds_are_kept_and_go_on_as_one_step(office: Secretariat) -> None:
    meeting, item = begun(office)
    step = ""
    for text in ("D", "Die", "Die Konferenz tagt."):
        step = office.live.write(meeting, item, {PassageKind.RESULT: text}, continues=step)
    office.live.write(meeting, item, {PassageKind.INTERNAL: "Kaffee fehlt."}, continues=step)
    assert office.live.texts(meeting, item) == {
        PassageKind.RESULT: "Die Konferenz tagt.",
        PassageKind.INTERNAL: "Kaffee fehlt.",
    }
    office.history.undo()
    assert office.live.texts(meeting, item) == {}


def test_nothing_is_written_once_the_minutes_are_sent(office: Secretariat) -> None:
    meeting, item = begun(office)
    assert not office.live.is_closed(meeting)
    session = office.meetings.get(meeting)
    session.status = MeetingStatus.RUNNING
    office.meetings.save(session)
    office.minutes.send(meeting, session.held_on)
    assert office.live.is_closed(meeting)
    with pytest.raises(Refused) as refused:
        office.live.write(meeting, item, {PassageKind.RESULT: "Zu spät."})
    assert refused.value.problems[0].code == "minutes.sent"


def test_an_item_is_ticked_off_and_taken_up_again(office: Secretariat) -> None:
    _, item = begun(office)
    office.live.tick(item)
    assert office.agendas.item(item).is_done
    assert office.history.recent(1)[0].label == "TOP 1 abhaken"
    office.live.tick(item)
    assert not office.agendas.item(item).is_done


def test_an_item_added_later_stays_one_when_it_is_ticked_off(office: Secretariat) -> None:
    meeting, item = begun(office)
    added = office.agendas.item(item)
    added.status = ItemStatus.ADDED
    office.agendas.save(added)
    office.live.tick(item)
    texts = " ".join(one.wording for one in office.drafts.draft(meeting))
    assert "Die Tagesordnung wurde um TOP 1 ergänzt." in texts
