"""Every letter and message of a round of asking is kept as it went, and can be saved again."""

import hashlib
from datetime import date
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from sekretariat.domain.organizations import Organization
from sekretariat.domain.problems import Refused
from sekretariat.services.inquiries.sent import Sent
from sekretariat.services.secretariat import Secretariat
from tests.services.inquiries.test_inquiries import add_organization
from tests.services.returned_sheets import SENT_ON, Office, make_office


@pytest.fixture
def kept(office: Secretariat, tmp_path: Path) -> Office:
    """An office that writes to one organisation by e-mail, to another by letter."""
    made = make_office(office, tmp_path)
    add_organization(made, "Zweiter Verein")
    return made


@pytest.fixture
def sent(kept: Office) -> Sent:
    return kept.send(due_on=date(2020, 12, 4))


def by_file(office: Secretariat) -> dict[str, dict[str, Any]]:
    return {row["file"]: row for row in office.issuing.rows()}


def test_each_piece_is_kept_byte_for_byte(office: Secretariat, sent: Sent) -> None:
    files = {one.paper.name: one.paper.read_bytes() for one in sent.letters}
    assert set(files) == {"Musterverein.eml", "Zweiter Verein.pdf"}
    with office.context.work("test", "test") as work:
        for one in work.find(Organization):
            one.name = "Anders"
            work.save(one)
    for path in (one.paper for one in sent.letters):
        path.unlink()
    rows = by_file(office)
    assert set(rows) == set(files)
    for name, content in files.items():
        assert office.issuing.content(rows[name]["id"]) == content
        assert rows[name]["sha256"] == hashlib.sha256(content).hexdigest()
        assert rows[name]["size"] == len(content)
    assert office.check() == []
    assert [row["is_whole"] for row in office.issuing.check()] == [True, True]


def test_the_list_tells_what_went_to_whom_and_when(
    office: Secretariat, kept: Office, sent: Sent
) -> None:
    rows = by_file(office)
    message, letter = rows["Musterverein.eml"], rows["Zweiter Verein.pdf"]
    assert message["title"] == "Herbst an Musterverein (E-Mail)"
    assert letter["title"] == "Herbst an Zweiter Verein (Brief)"
    assert message["recipients"] == ["Musterverein (post@muster.example.org)"]
    assert letter["recipients"] == ["Zweiter Verein"]
    assert "Musterverein" in message["wording"]
    assert "4. Dezember 2020" in message["wording"]
    assert (message["enclosed"], letter["enclosed"]) == (["Musterverein.xlsx"], [])
    assert letter["wording"] == ""
    for row in rows.values():
        assert (row["document"], row["variant"], row["occasion"]) == ("inquiry", "", "inquiry")
        assert (row["as_of"], row["body_id"]) == (SENT_ON, kept.body_id)
        assert row["issued_at"].date() == SENT_ON
        assert row["template"] == sent.template
    assert len(sent.template) == 64


def test_a_reminder_is_kept_beside_what_went_before(
    office: Secretariat, kept: Office, sent: Sent
) -> None:
    [inquiry] = office.inquiries.all()
    again = office.inquiries.remind(inquiry.id, kept.folder / "nochmal")
    reminders = [row for row in office.issuing.rows() if row["variant"] == "reminder"]
    assert [row["title"] for row in reminders] == [
        "Herbst, Erinnerung an Musterverein (E-Mail)",
        "Herbst, Erinnerung an Zweiter Verein (Brief)",
    ]
    contents = [office.issuing.content(row["id"]) for row in reminders]
    assert contents == [one.content for one in again.letters]
    assert len(office.issuing.rows()) == len(sent.letters) + len(again.letters)


def test_a_message_is_saved_under_its_own_name(
    office: Secretariat, sent: Sent, tmp_path: Path
) -> None:
    row = by_file(office)["Musterverein.eml"]
    path = office.issuing.export(row["id"], tmp_path)
    assert path.name == "Musterverein.eml"
    read = message_from_bytes(path.read_bytes(), policy=policy.default)
    [sheet] = read.iter_attachments()
    assert sheet.get_content() == sent.letters[0].sheet.read_bytes()


def test_what_went_out_stays_when_the_round_goes(office: Secretariat, sent: Sent) -> None:
    [inquiry] = office.inquiries.all()
    office.inquiries.delete(inquiry.id)
    assert len(office.issuing.rows()) == len(sent.letters)
    assert all(row["is_whole"] for row in office.issuing.check())


def test_a_file_that_is_gone_is_told(office: Secretariat, sent: Sent) -> None:
    with office.context.database.engine.begin() as connection:
        connection.execute(text("DELETE FROM file_content"))
    assert [row["is_whole"] for row in office.issuing.check()] == [False] * len(sent.letters)
    gone = [one for one in office.check() if one.code == "attachment.damaged"]
    assert len(gone) == len(sent.letters)


def test_neither_letter_nor_message_is_made_anew(office: Secretariat, sent: Sent) -> None:
    assert sent.letters
    for row in office.issuing.rows():
        with pytest.raises(Refused) as refused:
            office.issuing.compare(row["id"])
        assert [one.code for one in refused.value.problems] == ["issued.inquiry"]


def test_a_round_that_is_taken_back_leaves_no_piece(office: Secretariat, sent: Sent) -> None:
    assert sent.letters
    office.history.undo()
    assert office.issuing.rows() == []
