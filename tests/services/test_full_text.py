"""The full-text search on both databases: words, their beginnings, parts of compounds, umlauts."""

import pytest
from sqlalchemy import text

from sekretariat.domain.meetings import AgendaItem, Meeting
from sekretariat.domain.minutes import MinutesBlock, Passage
from sekretariat.domain.problems import Refused
from sekretariat.domain.resolutions import Resolution, Task
from sekretariat.services.search import Hit
from sekretariat.services.secretariat import Secretariat
from tests.desktop.offices import fill

LONG = "Zu Beginn wurde vieles erörtert, was hier nicht steht. " * 6
COURSE = f"{LONG}Die Vorsitzende weist auf die Wohnungsbauförderung hin. {LONG}"


@pytest.fixture
def meeting(office: Secretariat) -> Meeting:
    meeting = fill(office)
    item = AgendaItem(meeting_id=meeting.id, title="Bericht", position=9, remark="Kinderarmut")
    with office.context.work("test", "Test") as work:
        work.add(item)
        work.add(Resolution(meeting_id=meeting.id, number="01/2020-1", wording="Öffentlich-keit"))
        work.add(Task(title="Ärztemangel prüfen"))
        work.add(Passage(meeting_id=meeting.id, item_id=item.id, position=1, wording=COURSE))
        work.add(MinutesBlock(meeting_id=meeting.id, key="x", title="Kopf", wording="Grußwort"))
    return meeting


def found(office: Secretariat, typed: str) -> list[tuple[str, str]]:
    return [(hit.kind, hit.text) for hit in office.search.find_texts(typed)]


def only(office: Secretariat, typed: str) -> Hit:
    [hit] = office.search.find_texts(typed)
    return hit


@pytest.mark.parametrize("typed", ["ä", "ar", "aer", "ÄRZTE", "arzte", "aerzte", "mangel", "prü"])
def test_every_letter_finds_beginnings_and_later_parts_of_words(
    office: Secretariat, meeting: Meeting, typed: str
) -> None:
    assert meeting.id
    assert ("task", "Ärztemangel prüfen") in found(office, typed)


def test_two_letters_find_beginnings_only(office: Secretariat, meeting: Meeting) -> None:
    assert meeting.id
    assert found(office, "ng") == []
    assert ("task", "Ärztemangel prüfen") in found(office, "nge")


def test_the_signs_of_a_dress_are_neither_searched_nor_shown(
    office: Secretariat, meeting: Meeting
) -> None:
    text = "Der **Pflege**rat\n- [Fragen](https://example.org) an *alle*\n| Kreis | Sitze |"
    item = office.agendas.items(meeting.id)[0]
    office.minutes.write(meeting.id, item.id, text)
    assert only(office, "Pflegerat").text == "Der Pflegerat – Fragen an alle Kreis | Sitze"
    assert found(office, "example.org") == []
    assert office.check() == []


def test_every_word_has_to_be_there(office: Secretariat, meeting: Meeting) -> None:
    assert meeting.id
    assert found(office, "mangel prüf") == [("task", "Ärztemangel prüfen")]
    assert found(office, "mangel haushalt") == []
    assert found(office, "\" ' *") == []
    assert found(office, 'NOT "') == []
    assert found(office, " , ") == []


def test_long_texts_are_told_by_the_part_around_the_word(
    office: Secretariat, meeting: Meeting
) -> None:
    hit = only(office, "bauförderung")
    assert hit.text.startswith("… ")
    assert hit.text.endswith(" …")
    assert "Wohnungsbauförderung" in hit.text
    assert len(hit.text) < 200
    assert (hit.kind, hit.meeting_id) == ("minutes", meeting.id)
    assert hit.detail == "1. Sitzung · Musterkonferenz, 03.11.2020"


def test_what_stands_beside_the_title_is_shown_after_the_place(
    office: Secretariat, meeting: Meeting
) -> None:
    hit = only(office, "kinderarm")
    assert (hit.kind, hit.text, hit.meeting_id) == ("agenda_item", "Bericht", meeting.id)
    assert hit.detail == "1. Sitzung · Musterkonferenz, 03.11.2020 – Kinderarmut"
    assert only(office, "01/2020-1").text == "Öffentlich-keit"
    assert only(office, "grussw").text == "Kopf"


def test_the_search_follows_changes_undo_and_redo(office: Secretariat, meeting: Meeting) -> None:
    assert meeting.id
    task = office.tasks.get(only(office, "ärztemangel").record_id)
    task.title = "Hebammen zählen"
    office.tasks.save(task)
    assert found(office, "ärztemangel") == []
    assert found(office, "hebamme") == [("task", "Hebammen zählen")]
    office.history.undo()
    assert found(office, "hebamme") == []
    assert found(office, "ärztemangel") == [("task", "Ärztemangel prüfen")]
    with office.context.work("test", "Test") as work:
        work.delete(work.get(Task, task.id))
    assert found(office, "ärztemangel") == []
    assert office.check() == []


def test_what_is_refused_is_not_found(office: Secretariat, meeting: Meeting) -> None:
    assert meeting.id
    with pytest.raises(Refused):
        office.tasks.save(Task(title="Verworfenes", meeting_id="unknown"))
    assert found(office, "verworf") == []


def test_what_says_nothing_is_not_kept(office: Secretariat, meeting: Meeting) -> None:
    with office.context.work("test", "Test") as work:
        work.add(Passage(meeting_id=meeting.id, position=2, wording=" („ "))
    assert office.check() == []
    assert found(office, "(„") == []


def test_no_kind_crowds_out_another(office: Secretariat, meeting: Meeting) -> None:
    assert meeting.id
    for number in range(12):
        office.tasks.save(Task(title=f"Wohnung {number}"))
    kinds = [kind for kind, _ in found(office, "wohnung")]
    assert (kinds.count("task"), kinds.count("minutes")) == (8, 1)


def test_check_finds_a_text_the_search_lost_and_it_is_mended(
    office: Secretariat, meeting: Meeting
) -> None:
    assert meeting.id
    with office.context.database.engine.begin() as connection:
        connection.execute(text("DELETE FROM search_text WHERE entity = 'task'"))
    assert found(office, "ärztemangel") == []
    assert [problem.code for problem in office.check()] == ["search.damaged"]
    office.search.rebuild()
    assert office.check() == []
    assert found(office, "ärztemangel") == [("task", "Ärztemangel prüfen")]


def test_check_finds_a_damaged_index_and_it_is_mended(sqlite_office: Secretariat) -> None:
    office = sqlite_office
    office.tasks.save(Task(title="Hebammen zählen"))
    with office.context.database.engine.begin() as connection:
        connection.execute(text("DELETE FROM search_index_data WHERE id > 10"))
    assert "search.damaged" in [problem.code for problem in office.check()]
    office.search.rebuild()
    assert office.check() == []
    assert found(office, "hebamme") == [("task", "Hebammen zählen")]
