"""E-mail drafts as a mail program opens them."""

from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

import pytest

from sekretariat.domain.problems import Refused
from sekretariat.exchange.drafts import Draft, write_draft

AT = datetime(2020, 11, 3, 9, 0, tzinfo=UTC)


def _read(path: Path) -> EmailMessage:
    message = message_from_bytes(path.read_bytes(), policy=policy.default)
    assert isinstance(message, EmailMessage)
    return message


def _written(folder: Path, **more: object) -> EmailMessage:
    sheet = folder / "Stammdatenblatt Müller.xlsx"
    sheet.write_bytes(b"PK sheet")
    values = {
        "email": "post@example.org",
        "name": "Verein für Vielfalt, Köln",
        "subject": "Bitte um Prüfung\nIhrer Angaben",
        "text": "Sehr geehrte Damen und Herren,\n\nÄnderungen bitte bis Freitag.\n",
        "attachments": (sheet,),
        **more,
    }
    path = folder / "Entwurf.eml"
    write_draft(path, Draft(**values), AT)  # type: ignore[arg-type]
    return _read(path)


def test_it_opens_as_a_draft_for_one_recipient(tmp_path: Path) -> None:
    message = _written(tmp_path)
    assert message["X-Unsent"] == "1"
    [address] = message["To"].addresses
    assert (address.display_name, address.addr_spec) == (
        "Verein für Vielfalt, Köln",
        "post@example.org",
    )
    assert (message["From"], message["Cc"], message["Bcc"]) == (None, None, None)


def test_subject_and_text_stay_german_and_a_subject_is_one_line(tmp_path: Path) -> None:
    message = _written(tmp_path)
    assert message["Subject"] == "Bitte um Prüfung Ihrer Angaben"
    body = message.get_body()
    assert body is not None
    assert "Änderungen bitte bis Freitag." in body.get_content()


def test_the_sheet_is_attached_under_its_name(tmp_path: Path) -> None:
    [attached] = _written(tmp_path).iter_attachments()
    assert attached.get_filename() == "Stammdatenblatt Müller.xlsx"
    assert attached.get_content_type().endswith("spreadsheetml.sheet")
    assert attached.get_content() == b"PK sheet"


@pytest.mark.parametrize("email", ["", "kein at", "a@b@c", "a@example.org\nBcc: x@example.org"])
def test_what_is_no_address_is_refused_and_nothing_written(tmp_path: Path, email: str) -> None:
    with pytest.raises(Refused):
        _written(tmp_path, email=email)
    assert not (tmp_path / "Entwurf.eml").exists()
