"""The catalogue of papers names each once, with its variants."""

import pytest

from sekretariat.domain.problems import Refused
from sekretariat.services.papers.catalogue import CATALOGUE, listing
from sekretariat.services.papers.kinds import Paper, PrintQuestion
from sekretariat.services.secretariat import Secretariat


def test_every_paper_stands_in_the_catalogue() -> None:
    assert set(CATALOGUE) == set(Paper)
    assert [one["document"] for one in listing()][:2] == ["save-the-date", "invitation"]


def test_a_listed_paper_names_title_variants_and_formats() -> None:
    sheet = next(one for one in listing() if one["document"] == "attendance-sheet")
    assert sheet["title"] == "Anwesenheitsliste"
    assert sheet["variants"][:3] == ["group", "organization", "name"]
    assert "pdf" in sheet["formats"]


def test_an_unknown_variant_is_refused_by_name(office: Secretariat) -> None:
    with pytest.raises(Refused) as told:
        office.printing.document(PrintQuestion(paper=Paper.AGENDA, variant="gold"))
    problem = told.value.problems[0]
    assert problem.code == "print.no_variant"
    assert problem.values == {"variant": "gold", "known": "whole, public, draft, addendum"}


def test_a_paper_without_variants_has_none(office: Secretariat) -> None:
    with pytest.raises(Refused) as told:
        office.printing.document(PrintQuestion(paper=Paper.CHECKLIST, variant="short"))
    assert told.value.problems[0].values["known"] == "–"
