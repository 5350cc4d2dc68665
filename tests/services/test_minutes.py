"""Minutes: passages, deadlines of objections, deemed approval, and what stands on paper."""

import shutil
import subprocess
from datetime import date, time
from pathlib import Path

import pytest

from sekretariat.domain.bodies import RulesProfile
from sekretariat.domain.meetings import AgendaItem
from sekretariat.domain.minutes import Decision, MinutesKind, MinutesStatus, PassageKind
from sekretariat.domain.problems import Refused
from sekretariat.domain.resolutions import Dissent, Task
from sekretariat.services.printing import Paper, PrintQuestion
from sekretariat.services.secretariat import Secretariat
from tests.services.test_attendances import Council

SENT = date(2020, 12, 11)


@pytest.fixture
def council(office: Secretariat) -> Council:
    council = Council(office)
    card = office.bodies.card(council.body.id)
    card.body.rules_profile = RulesProfile.CONFERENCE
    office.bodies.save(card)
    office.agendas.add(AgendaItem(meeting_id=council.meeting, title="Gesundheit"))
    return council


def test_objections_end_as_the_rules_say(council: Council) -> None:
    """Sent on Fri 11.12.2020 with three weeks: 1 January is a holiday, so Mon 04.01.2021."""
    minutes = council.office.minutes.send(council.meeting, SENT)
    assert (minutes.status, minutes.objection_until) == (MinutesStatus.SENT, date(2021, 1, 4))
    assert "04.01.2021" in minutes.explanation


def test_silence_approves_on_the_next_working_day(council: Council) -> None:
    council.office.minutes.send(council.meeting, SENT)
    with pytest.raises(Refused) as refused:
        council.office.minutes.approve(council.meeting, date(2021, 1, 4))
    assert refused.value.problems[0].code == "minutes.too_early"
    minutes = council.office.minutes.approve(council.meeting)
    assert (minutes.status, minutes.approved_on) == (MinutesStatus.APPROVED, date(2021, 1, 5))
    assert minutes.approval_note == (
        "Bis zum 04.01.2021 ging keine Einwendung ein; die Niederschrift ist genehmigt."
    )


def test_an_objection_has_to_be_decided_first(council: Council) -> None:
    service = council.office.minutes
    with pytest.raises(Refused):
        service.object(council.meeting, council.members[0], "Es waren zwölf.")
    service.send(council.meeting, SENT)
    found = service.object(
        council.meeting, council.members[0], "Es waren zwölf.", received_on=date(2021, 1, 5)
    )
    [row] = service.objections(council.meeting)
    assert (row["person"], row["is_late"]) == ("Mitglied 1", True)
    with pytest.raises(Refused) as refused:
        service.approve(council.meeting)
    assert refused.value.problems[0].code == "minutes.objections_open"
    service.decide(found.id, Decision.ACCEPTED)
    assert service.approve(council.meeting).status is MinutesStatus.CHANGED


def test_approved_minutes_are_written_no_more(council: Council) -> None:
    council.office.minutes.send(council.meeting, SENT)
    council.office.minutes.approve(council.meeting)
    with pytest.raises(Refused) as refused:
        council.office.minutes.write(council.meeting, "", "Nachtrag")
    assert refused.value.problems[0].code == "minutes.approved"


def test_the_kind_of_minutes_is_chosen(council: Council) -> None:
    minutes = council.office.minutes.of_meeting(council.meeting)
    minutes.kind = MinutesKind.COURSE
    council.office.minutes.save(minutes)
    assert council.office.minutes.of_meeting(council.meeting).kind is MinutesKind.COURSE


def test_a_passage_is_kept_changed_and_emptied(council: Council) -> None:
    [item] = council.office.agendas.items(council.meeting)
    service = council.office.minutes
    service.write(council.meeting, item.id, "Erst")
    service.write(council.meeting, item.id, "Dann")
    service.write(council.meeting, item.id, "Nur für uns", PassageKind.INTERNAL)
    texts = [(one.kind, one.wording) for one in service.passages(council.meeting)]
    assert texts == [("ergebnis", "Dann"), ("intern", "Nur für uns")]
    before = len(council.office.history.recent(50))
    service.write(council.meeting, item.id, "Dann")
    assert len(council.office.history.recent(50)) == before
    service.write(council.meeting, item.id, "  ")
    assert [one.kind for one in service.passages(council.meeting)] == ["intern"]


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="pdftotext is missing")
def test_the_paper_is_made_of_what_was_recorded(council: Council, tmp_path: Path) -> None:
    office = council.office
    [item] = office.agendas.items(council.meeting)
    council.come(council.members[0], time(10))
    office.minutes.write(council.meeting, item.id, "Die Vorlage wurde beraten.")
    office.minutes.write(council.meeting, item.id, "Streit im Vorfeld", PassageKind.INTERNAL)
    motion = office.resolutions.draft(council.meeting, item.id)
    motion.wording = "Gesundheit wird Querschnittsthema."
    dissent = Dissent(person_id=council.members[1], wording="Das geht zu weit.")
    office.resolutions.save(motion, [dissent])
    office.tasks.save(
        Task(
            title="Vermerk schreiben",
            owner="Referat",
            due_on=date(2020, 12, 1),
            meeting_id=council.meeting,
        )
    )
    path = tmp_path / "niederschrift.pdf"
    office.printing.write(PrintQuestion(paper=Paper.MINUTES, meeting_id=council.meeting), path)
    command = [str(shutil.which("pdftotext")), "-layout", str(path), "-"]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    for part in (
        "Niederschrift",
        "Mitglied 1",
        "TOP 1 Gesundheit",
        "Die Vorlage wurde beraten.",
        "Gesundheit wird Querschnittsthema.",
        "Mitglied 2 erklärt zu Protokoll: Das geht zu weit.",
        "Vermerk schreiben",
        "01.12.2020",
    ):
        assert part in told
    assert "Streit im Vorfeld" not in told
