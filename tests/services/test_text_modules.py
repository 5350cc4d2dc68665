"""The text modules of an office: some to begin with, then its own list."""

import pytest

from sekretariat.domain.problems import Refused
from sekretariat.domain.text_modules import TextModule
from sekretariat.services.secretariat import Secretariat


def test_the_list_is_kept_as_a_whole(office: Secretariat) -> None:
    service = office.text_modules
    assert "kn" in [one.code for one in service.all()]
    service.save([TextModule(code="zu", wording="Zustimmung."), TextModule(code="ab", wording="A")])
    first, second = service.all()
    assert (first.code, second.code, second.wording) == ("ab", "zu", "Zustimmung.")
    second.wording = "Alle stimmen zu."
    service.save([second])
    assert [one.wording for one in service.all()] == ["Alle stimmen zu."]
    office.history.undo()
    assert [one.code for one in service.all()] == ["ab", "zu"]


def test_a_code_given_twice_is_refused(office: Secretariat) -> None:
    twice = [TextModule(code="ab", wording="A"), TextModule(code="AB", wording="B")]
    with pytest.raises(Refused) as refused:
        office.text_modules.save(twice)
    assert refused.value.problems[0].code == "text_module.code_twice"
