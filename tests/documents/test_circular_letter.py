"""The letter of a circular vote: what is asked, by which rules, until when, and the form."""

from dataclasses import replace
from datetime import date

import pytest

from sekretariat.documents.circular_letter import Asked, Voter, circular_email, circular_letter
from sekretariat.documents.content import Document
from sekretariat.documents.docx import write_docx
from sekretariat.documents.pdf import write_pdf
from sekretariat.documents.personal_letter import To
from sekretariat.documents.reading_order import texts
from sekretariat.domain.rules.majorities import MajorityKind
from sekretariat.domain.rules.rulebook import Silence
from tests.documents import samples
from tests.documents.docx.word_reading import read as read_word
from tests.documents.docx.word_reading import spoken
from tests.documents.reading import VALID, verdicts

TO = To(
    name="Erika Beispiel",
    lines=("Musterverein", "Frau Erika Beispiel", "Musterweg 1", "65000 Musterstadt"),
    opening="Sehr geehrte Frau Beispiel,",
)
ASKED = Asked(
    number="U-01/2026",
    question="Neuer Termin",
    wording="Der Beirat tagt am 1. Dezember.\n\nEr tagt in Musterstadt.",
    reason="Die Zeit bis zur Sitzung reicht nicht.",
    answer_until=date(2026, 6, 3),
)
MEMBER = Voter(organizations=("Musterverein",), has_deputy=True)
DEPUTY = Voter(organizations=("Musterverein",), is_deputy=True, stands_in_for=("Max Muster",))


def told(document: Document) -> list[str]:
    assert verdicts(write_pdf(document, made_at=samples.MADE_AT)) == VALID
    lines = list(texts(document))
    word = spoken(read_word(write_docx(document, made_at=samples.MADE_AT)))
    assert "".join(word.split()) == "".join("".join(lines).split())
    return lines


def test_a_member_reads_what_is_asked_why_and_until_when() -> None:
    lines = told(circular_letter(TO, MEMBER, ASKED, samples.masthead()))
    at = lines.index("Sehr geehrte Frau Beispiel,")
    assert lines[at - 1] == "Umlaufverfahren U-01/2026: Neuer Termin"
    assert lines[at + 1 : at + 12] == [
        (
            "im Gremium „Musterkonferenz“ soll außerhalb einer Sitzung entschieden werden, im "
            "schriftlichen Umlaufverfahren. Wir bitten Sie um Ihre Stimme."
        ),
        "Grund für das Umlaufverfahren: Die Zeit bis zur Sitzung reicht nicht.",
        "Beschlussvorschlag",
        "Der Beirat tagt am 1. Dezember.",
        "Er tagt in Musterstadt.",
        "Zwei Fragen an Sie",
        "1.",
        "Sind Sie mit dem Umlaufverfahren einverstanden?",
        "2.",
        "Stimmen Sie dem Beschlussvorschlag zu: ja, nein oder Enthaltung?",
        (
            "Bitte antworten Sie bis zum Mittwoch, 3. Juni 2026 mit dem beigefügten Antwortbogen. "
            "An diesem Tag muss die Antwort bei der Geschäftsstelle eingegangen sein; eine spätere "
            "zählt nicht."
        ),
    ]
    assert lines[at + 12] == (
        "Wer nicht antwortet, gibt keine Stimme ab. Ihre Stellvertretung erhält dieses Schreiben "
        "ebenfalls. Ihre eigene Antwort geht vor. Erforderlich für den Beschluss: mehr Ja als "
        "Nein."
    )
    assert "Ein einziger Widerspruch genügt" in lines[at + 13]


def test_the_form_is_filled_in_but_for_the_two_answers() -> None:
    asked = replace(ASKED, reply_to="amt@example.org")
    lines = told(circular_letter(TO, DEPUTY, asked, samples.masthead()))
    form = lines[lines.index("Antwortbogen zum Umlaufverfahren U-01/2026") :]
    assert form[1:] == [
        *("Name", "Erika Beispiel", "Organisation", "Musterverein"),
        *("Sie antworten als", "Stellvertretung für Max Muster"),
        *("Gremium", "Musterkonferenz", "Gegenstand", "Neuer Termin"),
        *("Eingang bis", "Mittwoch, 3. Juni 2026"),
        "1. Verfahren (bitte ankreuzen)",
        "☐ Mit dem Umlaufverfahren bin ich einverstanden.",
        "☐ Dem Umlaufverfahren widerspreche ich.",
        "2. Abstimmung (bitte ankreuzen)",
        "Der Beirat tagt am 1. Dezember.",
        "Er tagt in Musterstadt.",
        *("☐ Ja", "☐ Nein", "☐ Enthaltung"),
        "Datum, Unterschrift",
        "Bitte an die Geschäftsstelle zurücksenden, auch per E-Mail: amt@example.org",
    ]


def test_a_deputy_learns_when_their_answer_counts() -> None:
    said = "\n".join(told(circular_letter(TO, DEPUTY, ASKED, samples.masthead())))
    assert "für den Fall, dass von Max Muster keine Antwort eingeht" in said
    assert "nur, wenn das Mitglied bis zum Ende der Frist nicht selbst geantwortet hat" in said
    vacant = replace(DEPUTY, stands_in_for=())
    said = "\n".join(told(circular_letter(TO, vacant, ASKED, samples.masthead())))
    assert "Wir bitten Sie um Ihre Stimme." in said
    assert "nicht selbst geantwortet" not in said
    assert "Sie antworten als\nStellvertretung\n" in said


@pytest.mark.parametrize(
    ("silence", "sentence"),
    [
        (Silence.NO_VOTE, "Wer nicht antwortet, gibt keine Stimme ab."),
        (Silence.CONSENT, "Wer nicht antwortet, stimmt damit zu."),
        (Silence.ABSTENTION, "Wer nicht antwortet, enthält sich damit der Stimme."),
    ],
)
def test_the_rules_of_the_vote_are_told(silence: Silence, sentence: str) -> None:
    asked = replace(
        ASKED,
        silence=silence,
        majority=MajorityKind.TWO_THIRDS_OF_MEMBERS,
        is_stopped=False,
        reason=" ",
    )
    alone = replace(MEMBER, has_deputy=False)
    lines = told(circular_letter(TO, alone, asked, samples.masthead()))
    assert f"{sentence} Erforderlich für den Beschluss: zwei Drittel der Mitglieder." in lines
    assert any("das Verfahren geht weiter" in one for one in lines)
    assert not any("Grund für" in one for one in lines)


@pytest.mark.parametrize("is_deputy", [False, True])
def test_the_message_names_nobody_and_holds_the_answers(*, is_deputy: bool) -> None:
    paper = circular_email(ASKED, samples.masthead(), is_deputy=is_deputy)
    lines = told(paper)
    assert paper.address is None
    assert lines[lines.index("Betreff") + 1] == "Umlaufverfahren U-01/2026: Neuer Termin"
    assert "Sehr geehrte Damen und Herren," in lines
    assert any("bis zum Mittwoch, 3. Juni 2026 auf diese Nachricht" in one for one in lines)
    assert "1. Umlaufverfahren: einverstanden / Widerspruch" in lines
    said = "\n".join(lines)
    assert ("nicht selbst geantwortet" in said) is is_deputy
