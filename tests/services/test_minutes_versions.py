"""Versions of the minutes, what changed between them, and the extract for the public."""

import shutil
from datetime import date, time
from pathlib import Path

import pytest

from sekretariat.domain.differences import Fate
from sekretariat.domain.meetings import AgendaItem, MeetingStatus
from sekretariat.domain.minutes import Decision, MinutesStatus, PassageKind
from sekretariat.domain.minutes_blocks import passage_key
from sekretariat.domain.resolutions import Dissent, Release, Task
from sekretariat.services.papers.kinds import Paper
from sekretariat.services.secretariat import Secretariat
from tests.services.test_attendances import Council
from tests.services.test_minutes import SENT, refused
from tests.services.test_minutes_texts import decide
from tests.services.test_objections import printed

needs_pdftotext = pytest.mark.skipif(not shutil.which("pdftotext"), reason="pdftotext is missing")


@pytest.fixture
def council(office: Secretariat) -> Council:
    council = Council(office, MeetingStatus.RUNNING)
    office.agendas.add(AgendaItem(meeting_id=council.meeting, title="Gesundheit"))
    return council


def write(council: Council, text: str) -> str:
    item = council.office.agendas.items(council.meeting)[0]
    council.office.minutes.write(council.meeting, item.id, text)
    return passage_key(item.id, PassageKind.RESULT)


def test_each_step_keeps_a_version(council: Council) -> None:
    office, meeting = council.office, council.meeting
    write(council, "Elf Forderungen.")
    office.minutes.step(meeting, MinutesStatus.CHECKED, "an das Fachreferat")
    key = write(council, "Zwölf Forderungen.")
    office.minutes_versions.keep(meeting, "nach Rücksprache")
    office.minutes.send(meeting, SENT)
    kept = office.minutes_versions.of_meeting(meeting)
    assert [(one.number, one.status, one.reason) for one in kept] == [
        (3, "versandt", ""),
        (2, "fachprüfung", "nach Rücksprache"),
        (1, "fachprüfung", "an das Fachreferat"),
    ]
    [found] = office.minutes_versions.compare(meeting, 1, 2)
    assert (found.key, found.title) == (key, "TOP 1 Gesundheit: Ergebnis")
    changes = [(one.fate, one.text) for one in found.stretches if one.fate is not Fate.KEPT]
    assert changes == [(Fate.GONE, "Elf"), (Fate.NEW, "Zwölf")]
    assert office.minutes_versions.compare(meeting, 2) == []
    assert refused(lambda: office.minutes_versions.keep(meeting)) == "minutes.sent"


def test_a_block_that_went_is_a_change(council: Council) -> None:
    office, meeting = council.office, council.meeting
    task = office.tasks.save(Task(title="Vermerk", meeting_id=meeting))
    office.minutes_versions.keep(meeting)
    office.tasks.delete(task.id)
    [found] = office.minutes_versions.compare(meeting, 1)
    assert (found.title, {one.fate for one in found.stretches}) == ("Aufträge", {Fate.GONE})


def test_a_version_that_does_not_exist_is_told(council: Council) -> None:
    compare = council.office.minutes_versions.compare
    assert refused(lambda: compare(council.meeting, 1)) == "minutes.no_version"


@needs_pdftotext
def test_the_extract_leaves_out_what_is_not_for_the_public(
    council: Council, tmp_path: Path
) -> None:
    """Scenario 49: no closed item, no internal passage, no dissent without consent, no names."""
    office, meeting = council.office, council.meeting
    closed = AgendaItem(meeting_id=meeting, title="Personalfrage", is_public=False)
    office.agendas.add(closed)
    below = AgendaItem(meeting_id=meeting, title="Einzelfall", parent_id=closed.id)
    office.agendas.add(below)
    council.come(council.members[0], time(10))
    council.come(council.members[1], time(10))
    office.minutes.write(meeting, closed.id, "Vertraulich beraten.")
    key = write(council, "Öffentlich beraten.")
    item = office.agendas.items(meeting)[0]
    office.minutes.write(meeting, item.id, "Nur fürs Haus.", PassageKind.INTERNAL)
    motion = decide(council, time(11), yes=2, release=Release.YES)
    consents = (False, True)
    dissents = [
        Dissent(person_id=person, wording=f"Bedenken {place}", may_be_published=consent)
        for place, (person, consent) in enumerate(zip(council.members, consents, strict=False))
    ]
    office.resolutions.save(motion, dissents)
    held_back = decide(council, time(11, 10), yes=2)
    held_back.wording = "Interner Beschluss."
    office.resolutions.save(held_back)
    office.minutes.send(meeting, SENT)
    objection = office.objections.object(meeting, council.members[0], "Genauer.", block=key)
    office.objections.decide(objection.objection.id, Decision.ACCEPTED)
    told = printed(council, Paper.EXTRACT, tmp_path)
    for part in ("Öffentlicher Auszug", "Öffentlich beraten.", "Bedenken 1", "Richtig: „Genauer.“"):
        assert part in told
    for part in (
        *("Personalfrage", "Einzelfall", "Vertraulich", "Nur fürs Haus", "Bedenken 0"),
        *("Interner Beschluss", "Anwesenheit\n", "ab 10:00"),
    ):
        assert part not in told


@needs_pdftotext
def test_consent_taken_back_after_the_dispatch_counts(council: Council, tmp_path: Path) -> None:
    office = council.office
    council.come(council.members[0], time(10))
    motion = decide(council, time(11), yes=1, release=Release.YES)
    office.minutes.send(council.meeting, SENT)
    assert "Querschnittsthema" in printed(council, Paper.EXTRACT, tmp_path)
    motion.release = Release.NO
    office.resolutions.save(motion)
    assert "Querschnittsthema" not in printed(council, Paper.EXTRACT, tmp_path)
    assert "Querschnittsthema" in printed(council, Paper.MINUTES, tmp_path)
    assert date(2020, 12, 11) == office.minutes.of_meeting(council.meeting).sent_on


def test_a_dress_is_no_difference_and_no_sign_is_shown(council: Council) -> None:
    office, meeting = council.office, council.meeting
    write(council, "Elf **Forderungen** liegen vor.")
    office.minutes.step(meeting, MinutesStatus.CHECKED)
    write(council, "Elf Forderungen liegen vor.")
    assert office.minutes_versions.compare(meeting, 1) == []
    write(council, "- Elf *Forderungen* liegen nicht vor.")
    [changed] = office.minutes_versions.compare(meeting, 1)
    told = [(one.fate, one.text) for one in changed.stretches]
    assert told == [
        (Fate.NEW, "– "),
        (Fate.KEPT, "Elf Forderungen liegen "),
        (Fate.NEW, "nicht "),
        (Fate.KEPT, "vor."),
    ]
