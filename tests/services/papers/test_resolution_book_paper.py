"""The book of resolutions as a paper: of one session, or of all a term decided."""

from datetime import date, time

import pytest

from sekretariat.documents.content import Document, GroupRow, Row, Table
from sekretariat.documents.reading_order import texts
from sekretariat.domain.bodies import LegislativeTerm
from sekretariat.domain.circulars import BallotVote
from sekretariat.domain.meetings import AgendaItem, Meeting
from sekretariat.domain.votes import Motion
from sekretariat.services.papers.kinds import BookVariant, Paper, PrintQuestion
from sekretariat.services.secretariat import Secretariat
from tests.services.test_attendances import Council


@pytest.fixture
def council(office: Secretariat) -> Council:
    """A council whose second session is in the 20th term."""
    council = Council(office)
    term = LegislativeTerm(number=20, valid_from=date(2019, 1, 18), valid_to=date(2024, 1, 17))
    office.bodies.save_term(term)
    stored = office.meetings.get(council.meeting)
    stored.ordinal_in_term, stored.term_id = 2, term.id
    office.meetings.save(stored)
    return council


def decide(council: Council, wording: str, yes: int = 2, **place: str) -> None:
    resolutions = council.office.resolutions
    motion = resolutions.draft(place.get("meeting", council.meeting), place.get("item", ""))
    motion.wording, motion.yes, motion.no, motion.abstain = wording, yes, 1, 0
    motion.motion_id = place.get("motion", "")
    resolutions.save(motion, at=time(11))


def book(council: Council, variant: BookVariant, **more: str) -> Document:
    question = PrintQuestion(paper=Paper.RESOLUTION_BOOK, variant=variant.value, **more)  # type: ignore[arg-type]
    paper = council.office.printing.document(question)
    assert isinstance(paper, Document)
    return paper


def rows(paper: Document) -> list[str | tuple[object, ...]]:
    [table] = [block for block in paper.blocks if isinstance(block, Table)]
    return [row.cells if isinstance(row, Row) else row.text for row in table.rows]


def test_a_session_shows_who_moved_what_and_how_it_went(council: Council) -> None:
    office = council.office
    asked = AgendaItem(meeting_id=council.meeting, title="Plan", requested_by="Musterverein")
    item = office.agendas.add(asked)
    motion = Motion(
        meeting_id=council.meeting, mover_id=council.members[0], wording="Früher tagen."
    )
    [moved] = office.motions.save(council.meeting, [motion])
    decide(council, "Der Beirat begrüßt den Plan.", item=item.id)
    decide(council, "Der Beirat tagt früher.", yes=0, motion=moved.id)
    found = rows(book(council, BookVariant.SESSION))
    assert found == [
        "2. Sitzung in der 20. Wahlperiode, 3. November 2020",
        (
            "02/2020-1",
            "1 Plan",
            "Musterverein",
            "Der Beirat begrüßt den Plan.",
            "Offene Abstimmung: Ja 2, Nein 1, Enthaltungen 0; angenommen.",
            "nein",
        ),
        (
            "–",
            "–",
            "Mitglied 1",
            "Der Beirat tagt früher.",
            "Offene Abstimmung: Ja 0, Nein 1, Enthaltungen 0; abgelehnt.",
            "nein",
        ),
    ]


def test_a_term_holds_its_sessions_and_what_was_decided_in_writing(council: Council) -> None:
    office = council.office
    term = office.meetings.get(council.meeting).term_id
    decide(council, "Der Beirat begrüßt den Plan.")
    for day, term_id in ((date(2021, 5, 4), term), (date(2025, 5, 4), "")):
        later = Meeting(body_id=council.body.id, held_on=day, ordinal_in_term=3, term_id=term_id)
        decide(council, f"Beschluss von {day.year}.", meeting=office.meetings.add(later).id)
    circular = office.circulars.draft(council.body.id, date(2020, 11, 9))
    circular.question, circular.wording = "Neuer Termin", "Der Beirat tagt im Mai."
    office.circulars.save(circular)
    office.circulars.answer(circular.id, council.members[:3], BallotVote.YES)
    office.circulars.close(circular.id, early=True)
    paper = book(council, BookVariant.TERM, meeting_id=council.meeting)
    wordings = [row[3] for row in rows(paper) if isinstance(row, tuple)]
    assert set(wordings) == {
        "Der Beirat begrüßt den Plan.",
        "Der Beirat tagt im Mai.",
        "Beschluss von 2021.",
    }
    assert "Beschlüsse der 20. Wahlperiode · 3 Einträge" in list(texts(paper))
    [written] = [row for row in rows(paper) if isinstance(row, tuple) and row[0] == circular.number]
    assert written[1:3] == ("Neuer Termin", "–")
    assert written[4] == "Umlaufverfahren: Ja 3, Nein 0, Enthaltungen 0; angenommen."


def test_a_body_without_terms_shows_all_it_decided(council: Council) -> None:
    office = council.office
    stored = office.meetings.get(council.meeting)
    stored.term_id = ""
    office.meetings.save(stored)
    decide(council, "Der Beirat begrüßt den Plan.")
    paper = book(council, BookVariant.TERM)
    assert "Alle Beschlüsse · 1 Eintrag" in list(texts(paper))
    assert isinstance(paper.blocks[-1], Table)
    assert isinstance(paper.blocks[-1].rows[0], GroupRow)


def test_a_session_that_decided_nothing_says_so(council: Council) -> None:
    said = list(texts(book(council, BookVariant.SESSION)))
    assert "Es sind noch keine Beschlüsse gefasst." in said
