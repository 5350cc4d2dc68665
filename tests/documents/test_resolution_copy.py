"""The certified copy of a resolution: number, item, exact wording, vote, signature."""

from sekretariat.documents.pdf import write_pdf
from sekretariat.documents.reading_order import texts
from sekretariat.documents.resolution_copy import Adopted, resolution_copy
from tests.documents import samples
from tests.documents.reading import VALID, verdicts


def test_a_copy_says_exactly_what_was_adopted_and_is_signed_for_its_correctness() -> None:
    told = Adopted(
        number="02/2020-1",
        wording="Die Foren tagen im Februar.\n\nSie berichten im Mai.",
        item="4 Foren",
        vote="Offen: 60 Ja, 2 Nein, 1 Enthaltung; angenommen.",
    )
    paper = resolution_copy(told, samples.occasion(), samples.masthead())
    lines = list(texts(paper))
    assert "Beschlussausfertigung 02/2020-1" in lines
    at = lines.index("Wortlaut")
    assert lines[at + 1 :] == [
        "Die Foren tagen im Februar.",
        "Sie berichten im Mai.",
        "Für die Richtigkeit der Ausfertigung:",
        "Ort, Datum",
        "Unterschrift, Geschäftsstelle",
    ]
    assert {"4 Foren", "Offen: 60 Ja, 2 Nein, 1 Enthaltung; angenommen."} <= set(lines)
    assert "Gerichtet an" not in lines
    assert verdicts(write_pdf(paper, made_at=samples.MADE_AT)) == VALID
