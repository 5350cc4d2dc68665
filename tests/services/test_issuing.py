"""What was issued is kept as it went out, whatever is changed later."""

import hashlib
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import text

from sekretariat.domain.differences import Fate
from sekretariat.domain.issued import IssuedPaper
from sekretariat.domain.meetings import AgendaItem, Meeting, MeetingStatus
from sekretariat.domain.people import Person
from sekretariat.domain.problems import Refused
from sekretariat.services.issuing import file_name_of
from sekretariat.services.minutes_distribution import distribution
from sekretariat.services.papers.kinds import Paper, PrintQuestion
from sekretariat.services.secretariat import Secretariat
from tests.desktop.offices import fill
from tests.services.inviting.council import guest, reachable
from tests.services.returned_sheets import make_office
from tests.services.test_attendances import Council


@pytest.fixture
def meeting(office: Secretariat) -> Meeting:
    return fill(office)


@pytest.fixture
def issued(office: Secretariat, meeting: Meeting) -> IssuedPaper:
    question = PrintQuestion(paper=Paper.AGENDA, meeting_id=meeting.id)
    return office.issuing.issue(question, ["Anna Beispiel", "Bert Muster"])


def retitle(office: Secretariat, meeting: Meeting) -> None:
    item = office.agendas.items(meeting.id)[0]
    item.title = "Begrüßung durch den Vorsitz"
    office.agendas.save(item)


def test_it_is_kept_with_all_that_is_known_of_it(
    office: Secretariat, meeting: Meeting, issued: IssuedPaper
) -> None:
    content = office.issuing.content(issued.id)
    [row] = office.issuing.rows(meeting.id)
    assert content.startswith(b"%PDF-")
    assert row["sha256"] == hashlib.sha256(content).hexdigest()
    assert (row["document"], row["occasion"]) == ("agenda", "hand")
    assert row["title"].startswith("Tagesordnung · 1. Sitzung in der 20. Wahlperiode")
    assert row["recipients"] == ["Anna Beispiel", "Bert Muster"]
    assert (row["clerk"], row["as_of"]) == ("Test", date(2020, 11, 2))
    assert (row["meeting_id"], row["body_id"]) == (meeting.id, meeting.body_id)
    assert row["size"] == len(content)
    assert len(row["template"]) == 64
    assert office.issuing.rows("another session") == []
    assert row["dispatch_id"] == ""


def test_no_later_change_alters_it(
    office: Secretariat, meeting: Meeting, issued: IssuedPaper
) -> None:
    before = office.issuing.content(issued.id)
    retitle(office, meeting)
    with office.context.work("test", "test") as work:
        [person, *_] = work.find(Person)
        person.family_name = "Anders"
        work.save(person)
    settings = office.settings.load()
    settings.letterhead = "Ein anderes Haus"
    office.settings.save(settings)
    assert office.issuing.content(issued.id) == before
    anew = office.issuing.issue(PrintQuestion(paper=Paper.AGENDA, meeting_id=meeting.id))
    assert anew.sha256 != issued.sha256
    assert anew.template != issued.template
    assert [row["id"] for row in office.issuing.rows()] == [anew.id, issued.id]


def test_what_changed_since_is_shown(
    office: Secretariat, meeting: Meeting, issued: IssuedPaper
) -> None:
    assert office.issuing.compare(issued.id).is_same
    retitle(office, meeting)
    found = office.issuing.compare(issued.id)
    assert not found.is_same
    gone = "".join(one.text for one in found.stretches if one.fate is Fate.GONE)
    new = "".join(one.text for one in found.stretches if one.fate is Fate.NEW)
    assert "Eröffnung" in gone
    assert "durch den Vorsitz" in new


def test_it_is_saved_as_it_went_out(
    office: Secretariat, issued: IssuedPaper, tmp_path: Path
) -> None:
    path = office.issuing.export(issued.id, tmp_path)
    assert path.parent == tmp_path
    assert path.name.startswith("2020-11-02 ")
    assert " Tagesordnung 1. Sitzung" in path.name
    assert path.read_bytes() == office.issuing.content(issued.id)
    named = office.issuing.export(issued.id, tmp_path / "b.pdf")
    assert named.read_bytes() == path.read_bytes()
    assert file_name_of(IssuedPaper(title="Ohne Tag")) == "Ohne Tag.pdf"


def test_a_file_that_is_another_one_is_told(
    office: Secretariat, issued: IssuedPaper, meeting: Meeting
) -> None:
    assert [row["is_whole"] for row in office.issuing.check(meeting.id)] == [True]
    assert office.check() == []
    with office.context.database.engine.begin() as connection:
        connection.execute(text("UPDATE file_content SET content = :other"), {"other": b"x"})
    assert [row["is_whole"] for row in office.issuing.check()] == [False]
    assert [problem.code for problem in office.check()] == ["attachment.damaged"]
    with pytest.raises(Refused) as refused:
        office.issuing.content(issued.id)
    assert [problem.code for problem in refused.value.problems] == ["issued.damaged"]


def test_a_record_that_was_changed_is_told(office: Secretariat, issued: IssuedPaper) -> None:
    with office.context.work("test", "test") as work:
        one = work.get(IssuedPaper, issued.id)
        one.sha256 = "0" * 64
        work.save(one)
    assert [row["is_whole"] for row in office.issuing.check()] == [False]


def test_a_paper_of_a_body_is_kept_with_its_body(office: Secretariat, meeting: Meeting) -> None:
    one = office.issuing.issue(PrintQuestion(paper=Paper.MEMBER_LIST))
    assert (one.body_id, one.meeting_id, one.recipients) == (meeting.body_id, "", "")
    assert office.issuing.compare(one.id).is_same


@pytest.mark.usefixtures("meeting")
def test_a_paper_of_the_office_itself_has_neither(office: Secretariat) -> None:
    one = office.issuing.issue(PrintQuestion(paper=Paper.YEAR_PLAN, year=2020))
    assert (one.body_id, one.meeting_id, one.year) == ("", "", 2020)


def test_minutes_that_are_sent_are_issued_in_the_same_step(office: Secretariat) -> None:
    council = Council(office, MeetingStatus.RUNNING)
    office.agendas.add(AgendaItem(meeting_id=council.meeting, title="Gesundheit"))
    office.minutes.send(council.meeting, date(2020, 12, 11))
    [row] = office.issuing.rows(council.meeting)
    assert (row["document"], row["occasion"]) == ("minutes", "minutes")
    assert len(row["recipients"]) == 5
    assert {"Mitglied 1", "Vertretung 1"} <= set(row["recipients"])
    office.history.undo()
    assert office.issuing.rows(council.meeting) == []
    assert office.minutes.of_meeting(council.meeting).sent_on is None


def test_minutes_go_to_whom_the_clerk_names(office: Secretariat) -> None:
    council = Council(office, MeetingStatus.RUNNING)
    office.agendas.add(AgendaItem(meeting_id=council.meeting, title="Gesundheit"))
    office.minutes.send(council.meeting, date(2020, 12, 11), ["Landtag", "Presse"])
    [row] = office.issuing.rows(council.meeting)
    assert row["recipients"] == ["Landtag", "Presse"]


def test_who_chaired_or_wrote_gets_the_minutes_too(office: Secretariat) -> None:
    council = Council(office, MeetingStatus.RUNNING)
    meeting = office.meetings.get(council.meeting)
    meeting.chair_id, meeting.minute_taker_id = guest(office, "Leitung"), council.members[0]
    office.meetings.save(meeting)
    with office.context.reader() as reader:
        names = distribution(reader, council.meeting)
    assert len(names) == 6
    assert names[-1] == "Leitung"


def test_an_invitation_that_is_sent_issues_its_agendas(office: Secretariat, tmp_path: Path) -> None:
    council = reachable(office)
    office.invitations.invite_guest(council.meeting, guest(office))
    office.dispatches.send(council.meeting, tmp_path)
    rows = {row["variant"]: row for row in office.issuing.rows(council.meeting)}
    assert {row["occasion"] for row in rows.values()} == {"dispatch"}
    whole = rows["whole"]
    sent = (tmp_path / "Tagesordnung.pdf").read_bytes()
    assert office.issuing.content(whole["id"]) == sent
    assert "Gast" not in " ".join(whole["recipients"])
    assert len(whole["recipients"]) == 5
    assert "Gast" in " ".join(rows["public"]["recipients"])


def test_letters_tell_whom_they_went_to(office: Secretariat) -> None:
    council = reachable(office)
    question = PrintQuestion(paper=Paper.INVITATION, meeting_id=council.meeting)
    one = office.issuing.issue(question)
    assert one.recipients


def test_cards_are_issued_too(office: Secretariat) -> None:
    council = Council(office, MeetingStatus.RUNNING)
    question = PrintQuestion(paper=Paper.DOOR_SIGN, meeting_id=council.meeting)
    one = office.issuing.issue(question)
    assert (one.recipients, one.paper) == ("", "door-sign")


def test_those_a_paper_may_go_to_are_offered_by_name(office: Secretariat, tmp_path: Path) -> None:
    kept = make_office(office, tmp_path)
    asked = PrintQuestion(paper=Paper.MEMBER_LIST, body=kept.body_id)
    assert office.issuing.offered(asked) == ["Bo Beispiel", "Dr. Ada Muster-Öğüt"]


def test_where_a_paper_has_no_body_nobody_is_offered(office: Secretariat) -> None:
    assert office.issuing.offered(PrintQuestion(paper=Paper.YEAR_PLAN)) == []
