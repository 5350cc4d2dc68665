"""Whatever the office keeps: sent out and taken in unchanged, nothing changes."""

import shutil
import tempfile
from datetime import date
from pathlib import Path

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from sekretariat.domain.fields import tidy
from sekretariat.domain.imports.lists import RowStatus
from sekretariat.domain.organizations import Organization
from sekretariat.domain.people import (
    AcademicTitle,
    Address,
    Affiliation,
    ContactKind,
    ContactPoint,
    Person,
    Salutation,
)
from sekretariat.services.organizations import OrganizationCard
from sekretariat.services.people import PersonCard
from sekretariat.services.secretariat import Secretariat
from tests.conftest import open_office

AS_OF = date(2020, 11, 2)
ODD = (
    "=1+1", "+49", "-", "@SUM(A1)", "N. N.", "n/a", "unbekannt", "12.03.2020", "1e5", "Dr.", "Frau",
    "Müller/Schmidt", "Öğüt, Ada", "von", "Summe", "* Fußnote", "Ka", "x", "Şükrü\u200f", "#REF!",
    "Stellvertretung", "null", "Ada (Musterverein)", "O'Neil", "李", "محمد", "a;b", '"', "'=1",
)  # fmt: skip
TEXTS = st.sampled_from(ODD) | st.text(
    st.characters(blacklist_categories=("Cs", "Cc", "Co", "Cn")), max_size=20
)
FILLED = TEXTS.map(tidy).filter(lambda text: bool(text.strip()))
PEOPLE = st.fixed_dictionaries(
    {
        "salutation": st.sampled_from(Salutation),
        "given_names": TEXTS,
        "particle": st.sampled_from(["", "von der", "D'", "el-"]),
        "family_name": FILLED,
        "nobility": st.sampled_from(["", "Freiherr", "Gräfin"]),
        "suffix": st.sampled_from(["", "jun.", "zu"]),
    }
)
CARDS = st.tuples(
    PEOPLE,
    st.lists(st.sampled_from(["Dr.", "Prof.", "Dr. h. c.", "M. A.", "Imam"]), max_size=2),
    TEXTS,
    st.sampled_from(["", "04109", "1234 AB"]),
    TEXTS,
    st.lists(st.sampled_from(["0611 32190", "+49 170 1234567", "112"]), max_size=2, unique=True),
)


def _keep(office: Secretariat, organization_id: str, card: tuple, place: int) -> None:  # type: ignore[type-arg]
    person, titles, function, postcode, street, phones = card
    contacts = [ContactPoint(value=f"p{place}@example.org")]
    contacts += [ContactPoint(kind=ContactKind.PHONE, value=number) for number in phones]
    country = "NL" if " " in postcode else ""
    office.people.save(
        PersonCard(
            Person(**person),
            titles=[AcademicTitle(title=title) for title in titles],
            affiliations=[Affiliation(organization_id=organization_id, function=function)],
            addresses=[Address(street=street, postcode=postcode, country=country)],
            contacts=contacts,
        )
    )


@settings(max_examples=8, deadline=None, phases=[Phase.explicit, Phase.generate])
@given(st.lists(CARDS, min_size=1, max_size=4), FILLED, TEXTS)
def test_unchanged_nothing_changes(
    empty_file: Path,
    cards: list[tuple],  # type: ignore[type-arg]
    name: str,
    contact: str,
) -> None:
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        office = open_office(Path(shutil.copy(empty_file, folder / "office.sqlite")))
        organization = Organization(name=name, nomination_contact=contact)
        office.organizations.save(OrganizationCard(organization))
        for number, card in enumerate(cards):
            _keep(office, organization.id, card, number)
        path = office.inquiries.write_all(folder / "aus", "", AS_OF)
        plan = office.importing.plan(path)
        before = office.history.recent(100)
        office.importing.apply(plan)
        after = office.history.recent(100)
        office.close()
    assert [row.status for row in plan.rows] == [RowStatus.UNCHANGED] * len(cards)
    assert [one for row in plan.rows for one in row.changes] == []
    assert before == after
