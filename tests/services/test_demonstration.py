"""The sample conference: built where there is none, opened as it was left, built afresh on wish."""

from pathlib import Path

import pytest

from sekretariat.domain.bodies import Body
from sekretariat.domain.people import Person
from sekretariat.domain.problems import Refused
from sekretariat.services.bodies import BodyCard
from sekretariat.services.demonstration import (
    SAMPLE_NAME,
    demonstrate,
    open_sample,
    sample_place,
)
from sekretariat.services.people import PersonCard
from sekretariat.services.secretariat import Secretariat


def names(office: Secretariat) -> list[str]:
    return [name for _, name in office.people.choices()]


def test_a_sample_is_opened_as_it_was_left_and_built_afresh_by_the_demonstration(
    tmp_path: Path,
) -> None:
    target = str(tmp_path / SAMPLE_NAME)
    built = open_sample(target)
    first = names(built)
    built.people.save(PersonCard(Person(family_name="Zusatzmuster")))
    built.close()
    left = open_sample(target)
    assert sorted(names(left)) == sorted([*first, "Zusatzmuster"])
    left.close()
    made = demonstrate(target, tmp_path / "papiere")
    assert all(path.stat().st_size > 0 for path in made.files)
    afresh = open_sample(target)
    assert sorted(names(afresh)) == sorted(first)
    afresh.close()


def test_a_damaged_sample_is_set_aside_and_built_anew(tmp_path: Path) -> None:
    (tmp_path / SAMPLE_NAME).write_bytes(b"kaputt" * 1000)
    anew = open_sample(str(tmp_path / SAMPLE_NAME))
    assert len(names(anew)) > 100
    anew.close()
    kept = [one for one in tmp_path.iterdir() if one.name != SAMPLE_NAME]
    assert [one.read_bytes() for one in kept] == [b"kaputt" * 1000]


def test_another_damaged_file_is_left_as_it_is(tmp_path: Path) -> None:
    place = tmp_path / "Eigene.sekretariat"
    place.write_bytes(b"kaputt" * 1000)
    with pytest.raises(Refused, match=r"database\.damaged_file"):
        open_sample(str(place))
    assert [one.name for one in tmp_path.iterdir()] == ["Eigene.sekretariat"]


def test_an_office_of_ones_own_is_not_replaced(sqlite_office: Secretariat, tmp_path: Path) -> None:
    sqlite_office.bodies.save(BodyCard(Body(name="Eigener Beirat")))
    with pytest.raises(Refused, match=r"sample\.office_there"):
        demonstrate(sqlite_office.target, tmp_path / "papiere")
    assert [body.name for body in sqlite_office.bodies.all()] == ["Eigener Beirat"]


def test_the_window_keeps_the_sample_among_the_users_own_data() -> None:
    place = Path(sample_place())
    assert (place.name, place.parent.name) == (SAMPLE_NAME, "Sekretariat")
