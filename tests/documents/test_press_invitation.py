"""The invitation of the press and the notice of photography: when, what, pictures, registering."""

from dataclasses import replace
from datetime import date, time

import pytest

from sekretariat.documents.content import Document
from sekretariat.documents.masthead import Occasion
from sekretariat.documents.pdf import write_pdf
from sekretariat.documents.press_invitation import PressTold, photo_notice, press_invitation
from sekretariat.documents.reading_order import texts
from sekretariat.domain.meetings import Mode, Publicness
from tests.documents import samples
from tests.documents.reading import VALID, verdicts

TOLD = PressTold(
    topics=("Foren", "Plan"),
    register_until=date(2020, 10, 30),
    contact="Pressestelle\npresse@example.org",
)
HALL = Occasion(
    number=2,
    held_on=date(2020, 11, 3),
    begins_at=time(14, 30),
    place="Musterhalle",
    mode=Mode.IN_PERSON,
    publicness=Publicness.PUBLIC,
    chair="Erika Beispiel",
)


def told(paper: Document) -> list[str]:
    assert verdicts(write_pdf(paper, made_at=samples.MADE_AT)) == VALID
    return list(texts(paper))


def after(lines: list[str], word: str) -> str:
    return lines[lines.index(word) + 1]


def test_the_press_learns_when_what_and_how_to_register() -> None:
    lines = told(press_invitation(TOLD, HALL, samples.masthead()))
    assert after(lines, "Termin") == "Dienstag, 3. November 2020, ab 14:30 Uhr"
    assert after(lines, "Bildtermin") == "14:30 Uhr, zu Beginn der Sitzung"
    assert after(lines, "Leitung") == "Erika Beispiel"
    assert lines[lines.index("Themen") + 1 :][:4] == ["•", "Foren", "•", "Plan"]
    assert after(lines, "Anmeldung").startswith(
        "Bitte melden Sie sich bis zum Freitag, 30. Oktober"
    )
    assert "Bitte bringen Sie Ihren Presseausweis mit." in after(lines, "Anmeldung")
    assert "Aufnahmen sind während des Bildtermins möglich" in after(
        lines, "Hinweis zu Bild und Ton"
    )
    assert after(lines, "Kontakt für Rückfragen") == "Pressestelle\npresse@example.org"


@pytest.mark.parametrize(
    ("publicness", "mode", "expected"),
    [
        (Publicness.PUBLIC, Mode.HYBRID, "über den ganzen Verlauf können Sie berichten"),
        (Publicness.PARTLY, Mode.DIGITAL, "Sie ist zum Teil öffentlich"),
        (Publicness.CLOSED, Mode.IN_PERSON, "zum Bildtermin zu Beginn dieser Sitzung laden wir"),
        (None, Mode.DIGITAL, "über diese Sitzung möchten wir Sie vorab unterrichten"),
    ],
)
def test_the_press_is_invited_to_what_it_may_see(
    publicness: Publicness | None, mode: Mode, expected: str
) -> None:
    occasion = replace(HALL, publicness=publicness, mode=mode)
    said = "\n".join(told(press_invitation(TOLD, occasion, samples.masthead())))
    assert expected in said
    is_shut_out = publicness is None
    assert ("Wenn Sie die Presseinformation erhalten möchten" in said) is is_shut_out
    is_given_access = mode is Mode.DIGITAL and not is_shut_out
    assert ("Den Zugang zur Videokonferenz erhalten Sie" in said) is is_given_access
    assert ("darf nicht aufgezeichnet werden" in said) is (mode is Mode.DIGITAL)


def test_what_is_not_known_yet_is_left_open() -> None:
    occasion = replace(HALL, begins_at=None, held_on=None, chair="")
    lines = told(press_invitation(PressTold(), occasion, samples.masthead()))
    assert after(lines, "Bildtermin") == "zu Beginn der Sitzung"
    assert after(lines, "Anmeldung").startswith("Bitte melden Sie sich an, mit Namen")
    assert after(lines, "Kontakt für Rückfragen") == "Auskunft gibt die Geschäftsstelle."
    assert not {"Themen", "Leitung"} & set(lines)


def test_the_notice_says_who_takes_pictures_and_how_to_say_no() -> None:
    lines = told(photo_notice(HALL, samples.masthead()))
    assert lines[lines.index("Fotohinweis") :][:4] == [
        "Fotohinweis",
        "2. Sitzung in der 20. Wahlperiode: Musterkonferenz",
        "Dienstag, 3. November 2020, ab 14:30 Uhr",
        "In dieser Sitzung wird fotografiert und gefilmt.",
    ]
    assert any("Bitte sagen Sie es uns am Einlass" in one for one in lines)
    online = told(photo_notice(samples.occasion(), samples.masthead()))
    assert any("schalten Sie Ihre Kamera aus" in one for one in online)
    assert not any("Einlass" in one for one in online)
