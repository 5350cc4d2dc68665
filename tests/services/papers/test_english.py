"""Papers of a body that writes English say nothing in German but names and what was entered."""

import re
from pathlib import Path

import pytest

from sekretariat.documents.reading_order import texts
from sekretariat.domain.bodies import Body, PaperLanguage
from sekretariat.domain.invitations import Invitation
from sekretariat.services.papers.kinds import Paper, PrintQuestion
from sekretariat.services.secretariat import Secretariat
from sekretariat.words import translate
from tests.services.inviting.council import guest, reachable
from tests.services.test_attendances import Council

GERMAN = re.compile(
    r"Mitglied(?! \d)|Stellvertret(?!ung \d)|Zusage|Absage|erwartet|entschuldigt|Anwesen|Vorsitz"
    r"|Sehr geehrte|Beschluss|Sitzung|\bUhr\b|\bab\b|\bund\b|eröffnet"
)


@pytest.fixture
def council(office: Secretariat) -> Council:
    found = reachable(office)
    with office.context.work("test", "Test") as work:
        for body in work.find(Body):
            body.language = PaperLanguage.ENGLISH
            work.save(body)
    return found


@pytest.mark.parametrize(
    "paper", [Paper.MINUTES, Paper.REPLIES, Paper.INVITATION, Paper.GATE_LIST, Paper.PARTICIPANTS]
)
def test_a_paper_speaks_english_and_the_window_german_after_it(
    council: Council, paper: Paper
) -> None:
    question = PrintQuestion(paper=paper, meeting_id=council.meeting)
    told = list(texts(council.office.printing.document(question)))
    assert [one for one in told if GERMAN.search(one)] == []
    assert translate("no") == "nein"


def test_letters_of_a_dispatch_begin_in_english(council: Council, tmp_path: Path) -> None:
    office = council.office
    office.dispatches.send(council.meeting, tmp_path)
    guest_id = guest(office, "Smith")
    office.invitations.invite_guest(council.meeting, guest_id)
    with office.context.reader() as reader:
        openings = {one.person_id: one.opening for one in reader.find(Invitation)}
    assert openings[guest_id] == "Dear Ms Smith,"
    assert all(one.startswith("Dear Ms ") for one in openings.values())
    assert translate("no") == "nein"
