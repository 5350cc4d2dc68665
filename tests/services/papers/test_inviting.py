"""Editions of the agenda and letters of invitation, made from a session and what was sent."""

from pathlib import Path

import pytest

from sekretariat.documents.content import Document, Series
from sekretariat.documents.reading_order import texts
from sekretariat.domain.meetings import AgendaItem, ItemStatus, Mode
from sekretariat.domain.problems import Refused
from sekretariat.domain.votes import Fate, Motion
from sekretariat.services.papers.kinds import Paper, PrintQuestion
from sekretariat.services.secretariat import Secretariat
from tests.services.inviting.council import LINK, reachable
from tests.services.test_attendances import Council


@pytest.fixture
def council(office: Secretariat) -> Council:
    return reachable(office)


def told(council: Council, paper: Paper, **more: str) -> list[str]:
    question = PrintQuestion(paper=paper, meeting_id=council.meeting, **more)  # type: ignore[arg-type]
    return list(texts(council.office.printing.document(question)))


def test_a_draft_shows_what_is_only_proposed(council: Council) -> None:
    office = council.office
    office.agendas.add(
        AgendaItem(meeting_id=council.meeting, title="Wunsch", status=ItemStatus.PROPOSED)
    )
    assert "Wunsch" in told(council, Paper.AGENDA, variant="draft")
    assert "Wunsch" not in told(council, Paper.AGENDA)


def test_an_addendum_marks_what_changed_since_the_agenda_was_sent(
    council: Council, tmp_path: Path
) -> None:
    office, meeting = council.office, council.meeting
    assert "Die Tagesordnung ist noch nicht versandt." in told(
        council, Paper.AGENDA, variant="addendum"
    )
    office.dispatches.send(meeting, tmp_path / "1")
    assert any("nicht geändert" in one for one in told(council, Paper.AGENDA, variant="addendum"))
    office.agendas.add(AgendaItem(meeting_id=meeting, title="Neues"))
    lines = told(council, Paper.AGENDA, variant="addendum")
    assert lines[lines.index("Neues") + 1].startswith("neu · ")
    office.dispatches.send(meeting, tmp_path / "2")
    lines = told(council, Paper.AGENDA, variant="addendum")
    assert lines[lines.index("Neues") + 1].startswith("neu · ")  # the addendum that was just sent


def test_the_running_order_names_motions_that_still_stand(council: Council) -> None:
    item = council.office.agendas.items(council.meeting)[1]
    moved = [
        Motion(meeting_id=council.meeting, item_id=item.id, wording="Die Konferenz empfiehlt."),
        Motion(meeting_id=council.meeting, item_id=item.id, wording="Anders.", fate=Fate.WITHDRAWN),
    ]
    council.office.motions.save(council.meeting, moved)
    lines = told(council, Paper.DIRECTOR_PLAN)
    assert "Die Konferenz empfiehlt." in lines
    assert not any("Anders." in one for one in lines)


def test_the_first_public_matter_stands_on_the_note_to_keep_a_day_free(council: Council) -> None:
    assert "Vorgesehenes Thema: Begrüßung." in told(council, Paper.SAVE_THE_DATE)
    council.office.agendas.remove([one.id for one in council.office.agendas.items(council.meeting)])
    assert not any("Vorgesehenes Thema" in one for one in told(council, Paper.SAVE_THE_DATE))


def test_everybody_gets_a_letter_and_none_names_the_access(council: Council) -> None:
    question = PrintQuestion(paper=Paper.INVITATION, meeting_id=council.meeting)
    paper = council.office.printing.document(question)
    assert isinstance(paper, Series)
    assert len(paper.documents) == 5
    assert LINK not in str(paper)
    one = PrintQuestion(
        paper=Paper.INVITATION, meeting_id=council.meeting, person_id=council.deputy
    )
    single = council.office.printing.document(one)
    assert isinstance(single, Document)
    assert any("zu Ihrer Kenntnis" in line for line in texts(single))


@pytest.mark.parametrize(
    ("variant", "expected"),
    [
        ("in-person", " in Präsenz statt."),
        ("hybrid", " in Präsenz mit digitaler Zuschaltung statt."),
        ("constituting", "In dieser Sitzung konstituiert sich das Gremium."),
        ("shortened", "Die Ladungsfrist ist verkürzt. Grund: Eilbedürftigkeit"),
        ("second", "Dies ist die zweite Ladung"),
    ],
)
def test_a_variant_says_how_the_session_is_invited_to(
    council: Council, variant: str, expected: str
) -> None:
    lines = told(council, Paper.INVITATION, variant=variant, person_id=council.members[0])
    assert any(expected in one for one in lines)


def test_the_letter_begins_with_when_and_how_and_who_may_listen(council: Council) -> None:
    def first() -> list[str]:
        lines = told(council, Paper.INVITATION, person_id=council.members[1])
        return [one for one in lines if "Die Sitzung findet" in one or "öffentlich." in one]

    [lead, listening] = first()
    assert lead == (
        "hiermit lade ich Sie zur 2. Sitzung ein: Musterbeirat. Die Sitzung findet am Dienstag, "
        "1. Dezember 2020, von 14:30 bis 16:30 Uhr als Videokonferenz statt."
    )
    assert listening.endswith("Die Sitzung ist zum Teil öffentlich.")
    office = council.office
    for item in office.agendas.items(council.meeting):
        item.is_public = True
        office.agendas.save(item)
    assert first()[1].endswith("Die Sitzung ist öffentlich.")
    for item in office.agendas.items(council.meeting):
        item.is_public = False
        office.agendas.save(item)
    assert first()[1].endswith("Die Sitzung ist nicht öffentlich.")
    office.agendas.remove([item.id for item in office.agendas.items(council.meeting)])
    meeting = office.meetings.get(council.meeting)
    meeting.mode, meeting.venue, meeting.ends_at = Mode.IN_PERSON, "Landtag, Raum 5", None
    office.meetings.save(meeting)
    [lead, listening] = first()
    assert lead.endswith("ab 14:30 Uhr in Präsenz statt. Ort: Landtag, Raum 5.")
    assert listening.endswith("Die Sitzung ist nicht öffentlich.")


def test_members_get_forms_with_their_names(council: Council) -> None:
    lines = told(council, Paper.REPLY_FORM)
    assert lines.count("Rückmeldung") == 4
    assert "Mitglied 1" in lines
    assert "Vertretung 1" not in lines


def test_who_is_not_of_the_body_is_not_invited(council: Council) -> None:
    with pytest.raises(Refused) as refused:
        told(council, Paper.INVITATION, person_id="niemand")
    assert [one.code for one in refused.value.problems] == ["letter.nobody_invited"]
