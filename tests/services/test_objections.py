"""Objections: to a passage of what was sent, decided, printed as a numbered correction."""

import shutil
import subprocess
from datetime import date, time
from pathlib import Path

import pytest

from sekretariat.domain.bodies import RulesProfile
from sekretariat.domain.meetings import AgendaItem, MeetingStatus
from sekretariat.domain.minutes import Decision, MinutesStatus, PassageKind
from sekretariat.domain.minutes_blocks import passage_key
from sekretariat.services.papers.kinds import Paper, PrintQuestion
from sekretariat.services.secretariat import Secretariat
from tests.services.test_attendances import Council
from tests.services.test_minutes import SENT, refused

needs_pdftotext = pytest.mark.skipif(not shutil.which("pdftotext"), reason="pdftotext is missing")


@pytest.fixture
def council(office: Secretariat) -> Council:
    council = Council(office, MeetingStatus.RUNNING)
    card = office.bodies.card(council.body.id)
    card.body.rules_profile = RulesProfile.CONFERENCE
    office.bodies.save(card)
    item = office.agendas.add(AgendaItem(meeting_id=council.meeting, title="Gesundheit"))
    council.come(council.members[0], time(10))
    office.minutes.write(council.meeting, item.id, "Es waren elf Forderungen.")
    return council


def passage(council: Council) -> str:
    [item] = council.office.agendas.items(council.meeting)
    return passage_key(item.id, PassageKind.RESULT)


def printed(council: Council, paper: Paper, folder: Path) -> str:
    path = folder / "papier.pdf"
    council.office.printing.write(PrintQuestion(paper=paper, meeting_id=council.meeting), path)
    command = [str(shutil.which("pdftotext")), "-layout", str(path), "-"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def test_nothing_is_objected_to_before_it_is_sent(council: Council) -> None:
    objections = council.office.objections
    found = refused(lambda: objections.object(council.meeting, council.members[0], "Es waren 12."))
    assert found == "minutes.not_sent"
    assert objections.parts(council.meeting) == []
    assert objections.rows(council.meeting) == []


@needs_pdftotext
def test_an_accepted_objection_is_printed_as_a_correction(council: Council, tmp_path: Path) -> None:
    """Scenario 47: sent Fri 11.12.2020, one objection arrives, its correction is published."""
    office, meeting = council.office, council.meeting
    minutes = office.minutes.send(meeting, SENT)
    assert minutes.objection_until == date(2021, 1, 4)
    objections = office.objections
    found = objections.object(
        meeting,
        council.members[0],
        "Es waren zwölf Forderungen.",
        block=passage(council),
        received_on=date(2020, 12, 21),
    )
    assert found.warnings == []
    assert found.objection.passage == "Es waren elf Forderungen."
    assert refused(lambda: office.minutes.approve(meeting)) == "minutes.objections_open"
    decided = objections.decide(found.objection.id, Decision.ACCEPTED, by="Vorsitz").objection
    assert (decided.number, decided.decided_on) == (1, date(2020, 11, 2))
    [row] = objections.rows(meeting)
    assert (row["person"], row["part"], row["correction"], row["is_late"]) == (
        "Mitglied 1",
        "TOP 1 Gesundheit: Ergebnis",
        "Es waren zwölf Forderungen.",
        False,
    )
    approved = office.minutes.approve(meeting, date(2021, 1, 5))
    assert approved.status is MinutesStatus.CHANGED
    told = printed(council, Paper.MINUTES, tmp_path)
    for part in (
        "genehmigt mit Änderungen (05.01.2021)",
        "Es waren elf Forderungen.",
        "Berichtigung 1 · TOP 1 Gesundheit: Ergebnis",
        "Richtig: „Es waren zwölf Forderungen.“",
        "Bis zum 04.01.2021 eingegangene Einwendungen: 1",
    ):
        assert part in told
    alone = printed(council, Paper.CORRECTION, tmp_path)
    assert "Berichtigung der Niederschrift" in alone
    assert "Bisher: „Es waren elf Forderungen.“" in alone
    assert "Anwesenheit" not in alone


@needs_pdftotext
def test_a_refused_objection_is_no_correction(council: Council, tmp_path: Path) -> None:
    office, meeting = council.office, council.meeting
    office.minutes.send(meeting, SENT)
    found = office.objections.object(meeting, council.members[0], "Anders.").objection
    decided = office.objections.decide(found.id, Decision.REFUSED).objection
    assert (decided.number, decided.decided_by) == (None, "das Gremium")  # as the rules say
    assert "Es gibt keine Berichtigungen." in printed(council, Paper.CORRECTION, tmp_path)


def test_numbers_of_corrections_count_on(council: Council) -> None:
    office, meeting = council.office, council.meeting
    office.minutes.send(meeting, SENT)
    objections = office.objections
    numbers = []
    for text in ("Erstens.", "Zweitens."):
        found = objections.object(meeting, council.members[0], text).objection
        numbers.append(objections.decide(found.id, Decision.ACCEPTED).objection.number)
    again = objections.get(found.id)
    again.decided_by = "das Gremium"
    assert objections.save(meeting, again).objection.number == 2
    assert numbers == [1, 2]


def test_an_accepted_objection_needs_its_words(council: Council) -> None:
    council.office.minutes.send(council.meeting, SENT)
    found = council.office.objections.object(council.meeting, council.members[0], "Neu").objection
    accept = council.office.objections.decide
    assert refused(lambda: accept(found.id, Decision.ACCEPTED, correction=" ")) == (
        "objection.no_wording"
    )


def test_an_objection_says_what_it_wants_and_to_what(council: Council) -> None:
    council.office.minutes.send(council.meeting, SENT)
    objects, person = council.office.objections.object, council.members[0]
    assert refused(lambda: objects(council.meeting, person, "  ")) == "objection.no_wish"
    assert refused(lambda: objects(council.meeting, person, "Neu", block="nirgends")) == (
        "minutes.block_unknown"
    )
    assert council.office.objections.rows(council.meeting) == []


def test_late_and_absent_are_told_not_refused(council: Council) -> None:
    council.office.minutes.send(council.meeting, SENT)
    late = date(2021, 1, 5)
    found = council.office.objections.object(
        council.meeting, council.members[1], "Es waren 12.", received_on=late
    )
    assert [one.code for one in found.warnings] == ["objection.late", "objection.was_absent"]
    assert council.office.objections.rows(council.meeting)[0]["is_late"]


def test_an_objection_is_to_a_part_of_what_was_sent(council: Council) -> None:
    council.office.minutes.send(council.meeting, SENT)
    titles = dict(council.office.objections.parts(council.meeting))
    assert titles[passage(council)] == "TOP 1 Gesundheit: Ergebnis"
    assert titles["head:"] == "Kopf"


def test_what_was_sent_stays_whatever_the_data_say(council: Council) -> None:
    """The original stays: a name on the list later does not change what went out."""
    council.office.minutes.send(council.meeting, SENT)
    council.come(council.members[1], time(11))
    draft = council.office.objections.draft(council.meeting, "attendance:")
    assert draft.passage == "Mitglied 1 | – | Mitglied | ab 10:00"


def test_what_is_objected_to_is_quoted_as_it_reads(council: Council) -> None:
    office, meeting = council.office, council.meeting
    [item] = office.agendas.items(meeting)
    office.minutes.write(meeting, item.id, "Es waren **elf** Forderungen:\n1. Pflege")
    office.minutes.send(meeting, SENT)
    drafted = office.objections.draft(meeting, passage(council))
    assert drafted.passage == "Es waren elf Forderungen:\n1. Pflege"
