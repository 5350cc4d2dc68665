"""Minutes: passages, deadlines of objections, deemed approval, and what stands on paper."""

import shutil
import subprocess
from collections.abc import Callable
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest

from sekretariat.domain.bodies import RulesProfile
from sekretariat.domain.meetings import AgendaItem, MeetingStatus
from sekretariat.domain.minutes import MinutesKind, MinutesStatus, PassageKind
from sekretariat.domain.problems import Refused
from sekretariat.domain.resolutions import Dissent, Task
from sekretariat.domain.session_steps import StepState
from sekretariat.services.papers.kinds import Paper, PrintQuestion
from sekretariat.services.secretariat import Secretariat
from tests.conftest import Clock
from tests.services.test_attendances import Council

SENT = date(2020, 12, 11)


def refused(act: Callable[[], object]) -> str:
    """Return the code an action is refused with."""
    with pytest.raises(Refused) as found:
        act()
    return found.value.problems[0].code


def pass_to(office: Secretariat, day: date) -> None:
    """Let the days pass."""
    clock = office.context.clock
    assert isinstance(clock, Clock)
    clock.now = datetime.combine(day, time(12), UTC)


@pytest.fixture
def council(office: Secretariat) -> Council:
    council = Council(office, MeetingStatus.RUNNING)
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
    """Scenario 48: nobody objects until Mon 04.01.2021, so approved on Tue 05.01.2021."""
    service = council.office.minutes
    service.send(council.meeting, SENT)
    assert service.approval_due(council.meeting) == date(2021, 1, 5)
    assert refused(lambda: service.approve(council.meeting, date(2021, 1, 4))) == (
        "minutes.too_early"
    )
    assert refused(lambda: service.approve(council.meeting)) == "minutes.not_due"
    pass_to(council.office, date(2021, 1, 7))
    minutes = service.approve(council.meeting)
    assert (minutes.status, minutes.approved_on) == (MinutesStatus.APPROVED, date(2021, 1, 5))
    assert minutes.approval_note == (
        "Bis zum 04.01.2021 ging keine Einwendung ein; die Niederschrift ist genehmigt."
    )
    assert refused(lambda: service.approve(council.meeting)) == "minutes.approved_already"


def test_approved_minutes_are_written_no_more(council: Council) -> None:
    council.office.minutes.send(council.meeting, SENT)
    council.office.minutes.approve(council.meeting, date(2021, 1, 5))
    write = council.office.minutes.write
    assert refused(lambda: write(council.meeting, "", "Nachtrag")) == "minutes.approved"


def test_states_go_from_draft_to_published(council: Council) -> None:
    service, meeting = council.office.minutes, council.meeting
    states = [
        service.step(meeting, MinutesStatus.CHECKED).status,
        service.step(meeting, MinutesStatus.DRAFT, "Frau Muster fehlt").status,
        service.step(meeting, MinutesStatus.RELEASED).status,
    ]
    assert states == ["fachprüfung", "entwurf", "freigabe_vorsitz"]
    assert refused(lambda: service.step(meeting, MinutesStatus.PUBLISHED)) == "minutes.not_approved"
    assert refused(lambda: service.step(meeting, MinutesStatus.SENT)) == "minutes.own_action"
    service.send(meeting, SENT)
    assert refused(lambda: service.step(meeting, MinutesStatus.DRAFT)) == "minutes.sent_stays"
    assert refused(lambda: service.send(meeting, SENT)) == "minutes.sent_already"
    service.approve(meeting, date(2021, 1, 5))
    published = service.step(meeting, MinutesStatus.PUBLISHED)
    assert (published.status, published.published_on) == ("veröffentlicht", date(2020, 11, 2))


def test_minutes_are_not_sent_before_their_session(council: Council) -> None:
    send = council.office.minutes.send
    assert refused(lambda: send(council.meeting, date(2020, 11, 2))) == "minutes.before_held"


def test_the_kind_of_minutes_is_chosen_until_they_are_sent(council: Council) -> None:
    service = council.office.minutes
    service.choose_kind(council.meeting, MinutesKind.COURSE)
    assert service.of_meeting(council.meeting).kind is MinutesKind.COURSE
    service.send(council.meeting, SENT)
    choose = service.choose_kind
    assert refused(lambda: choose(council.meeting, MinutesKind.RESULTS)) == "minutes.sent"


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


def test_the_start_page_knows_what_minutes_wait_for(council: Council) -> None:
    """Objections until Mon 04.01.2021; from the 5th on only the approval is missing."""
    office = council.office
    assert office.overviews.load().minutes == []
    office.minutes.send(council.meeting, SENT)
    (waiting,) = office.overviews.load().minutes
    assert (waiting.meeting_id, waiting.until) == (council.meeting, date(2021, 1, 4))
    assert (waiting.name, waiting.approved_in, waiting.is_open) == (
        "Sitzung · Musterbeirat",
        None,
        True,
    )
    pass_to(office, date(2021, 1, 5))
    assert not office.overviews.load().minutes[0].is_open
    assert office.meetings.head(council.meeting).steps[3].state is not StepState.DONE
    office.minutes.approve(council.meeting)
    assert office.overviews.load().minutes == []
    assert office.meetings.head(council.meeting).steps[3].state is StepState.DONE
