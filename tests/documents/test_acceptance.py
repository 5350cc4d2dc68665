"""Forms of acceptance and pledges: filled in before, each consent by itself, on file."""

from datetime import date

import pytest

from sekretariat.documents.acceptance import acceptance, pledge
from sekretariat.documents.appointments import Appointed
from sekretariat.documents.content import Document
from sekretariat.documents.pdf import write_pdf
from sekretariat.documents.reading_order import texts
from tests.documents import samples
from tests.documents.reading import VALID, verdicts

MEMBER = Appointed(
    kind="member",
    start=date(2019, 12, 3),
    end=date(2024, 1, 17),
    organization="Musterverein",
)


def told(document: Document) -> list[str]:
    assert verdicts(write_pdf(document, made_at=samples.MADE_AT)) == VALID
    return list(texts(document))


def test_whoever_accepts_finds_their_name_and_ticks_each_consent_by_itself() -> None:
    lines = told(acceptance("Erika Beispiel", MEMBER, samples.masthead(), is_update=False))
    assert "Mitgliedschaft im Gremium „Musterkonferenz“ für die 20. Wahlperiode" in lines
    assert {"Erika Beispiel", "Musterverein", "03.12.2019 – 17.01.2024"} <= set(lines)
    assert "☐ Ich nehme die Berufung an." in lines
    assert lines.count("☐") == 8  # four consents, each yes or no
    assert any("jederzeit für die Zukunft widerrufen (Art. 7 Abs. 3 DSGVO)" in one for one in lines)
    assert lines[-2:] == ["Ort, Datum", "Unterschrift"]


def test_an_update_asks_for_details_and_consents_but_not_to_accept_again() -> None:
    open_end = Appointed(kind="deputy", start=date(2019, 12, 3))
    lines = told(acceptance("Erika Beispiel", open_end, samples.masthead(), is_update=True))
    assert lines[lines.index("Angaben und Einwilligungen") + 1].startswith("Stellvertretung im")
    assert "ab 03.12.2019" in lines
    assert not any("Ich nehme die Berufung" in one for one in lines)


@pytest.mark.parametrize(
    ("kind", "lead"), [("member", "Mitgliedschaft"), ("advisory", "Beratende Mitgliedschaft")]
)
def test_a_pledge_is_signed_by_both_and_says_where_it_stands_in_the_law(
    kind: str, lead: str
) -> None:
    lines = told(pledge("Erika Beispiel", Appointed(kind=kind), samples.masthead()))
    assert any(one.startswith(lead) for one in lines)
    assert any("gewissenhaft und unparteiisch" in one and "§ 83" in one for one in lines)
    assert any("Verschwiegenheit" in one and "§ 84" in one for one in lines)
    assert "Unterschrift der verpflichteten Person" in lines
    assert lines[-1] == "Unterschrift für die Geschäftsstelle"
