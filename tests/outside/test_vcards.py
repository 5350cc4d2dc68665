"""Contact cards of Outlook and of the RFCs: each file comes in or ends in sentences."""

from datetime import date
from pathlib import Path

import pytest

from sekretariat.domain.imports.lists import OnDoubt, RowStatus
from sekretariat.services.lists import ListQuestion
from sekretariat.services.secretariat import Secretariat
from sekretariat.words.sentences import sentence

CARDS = Path(__file__).parents[2].parent / "shared" / "data" / "peer" / "vcard"
# (status, names, e-mail address of the first): read off the files by eye
EXPECTED = {
    "outlook-2003.vcf": (["failed"], [], ""),
    "outlook-2007.vcf": (["new"], ["Angstadt"], "mike.angstadt@gmail.com"),
    "rfc2426-example.vcf": (
        ["new", "new"],
        ["Dawson", "Howes"],
        "Frank_Dawson@lotus.com; fdawson@earthlink.net",
    ),
    "rfc6350-example.vcf": (["new"], ["Perreault"], "simon.perreault@viagenie.ca"),
}


def test_every_card_file_is_known() -> None:
    if not CARDS.is_dir():
        pytest.skip("../shared/data/peer/vcard is not beside the checkout")
    assert {path.name for path in CARDS.glob("*.vcf")} == set(EXPECTED)


@pytest.mark.parametrize("name", list(EXPECTED))
def test_a_card_file_comes_in_or_ends_in_sentences(sqlite_office: Secretariat, name: str) -> None:
    path = CARDS / name
    if not path.is_file():
        pytest.skip(f"../shared/data/peer/vcard/{name} is not beside the checkout")
    statuses, names, email = EXPECTED[name]
    plan = sqlite_office.importing.plan(path)
    assert [row.status.value for row in plan.rows] == statuses
    for one in plan.all_problems():
        assert one.value in sentence(one.problem.code, one.problem.values)
    sqlite_office.importing.apply(plan, OnDoubt.FAIL)
    rows = sqlite_office.lists.persons(ListQuestion(as_of=date(2020, 11, 2)))
    assert [row["family_name"] for row in rows] == names
    assert (rows[0]["emails"] if rows else "") == email
    again = sqlite_office.importing.plan(path)
    assert again.counts()[RowStatus.NEW] == again.counts()[RowStatus.CHANGED] == 0
