"""What a support need must say, and when it is deleted."""

from datetime import date
from typing import Any

import pytest

from sekretariat.domain.needs import (
    NeedKind,
    NeedScope,
    SealedNeed,
    SpecialNeed,
    check_need,
    check_passphrase,
    content_of,
    delete_day,
    opened,
)


def lasting(**values: Any) -> SpecialNeed:
    return SpecialNeed(
        scope=NeedScope.LASTING, consent_reference="Schreiben vom 01.10.2020", **values
    )


def codes(need: SpecialNeed) -> list[tuple[str, str]]:
    return [(problem.code, problem.field) for problem in check_need(need)]


def test_a_need_without_consent_is_not_kept() -> None:
    need = SpecialNeed(scope=NeedScope.LASTING)
    assert codes(need) == [("field.missing", "consent_reference")]


def test_a_need_for_one_session_names_the_session_or_its_last_day() -> None:
    need = SpecialNeed(consent_reference="E-Mail vom 01.10.2020")
    assert codes(need) == [("need.no_delete_day", "delete_on")]
    need.meeting_id = "2"
    assert codes(need) == []
    need.meeting_id, need.delete_on = "", date(2020, 12, 1)
    assert codes(need) == []


def test_a_lasting_need_may_stay_open_but_belongs_to_no_session() -> None:
    assert codes(lasting()) == []
    assert codes(lasting(meeting_id="2")) == [("need.lasting_for_session", "scope")]


@pytest.mark.parametrize(
    ("kind", "is_enough"),
    [
        (NeedKind.WHEELCHAIR, True),
        (NeedKind.SIGN_LANGUAGE, True),
        (NeedKind.INTERPRETING, False),
        (NeedKind.DIET, False),
        (NeedKind.OTHER, False),
    ],
)
def test_some_needs_say_nothing_without_details(kind: NeedKind, is_enough: bool) -> None:
    need = lasting(kind=kind)
    assert codes(need) == ([] if is_enough else [("need.no_detail", "detail")])
    need.detail = "ohne Nüsse"
    assert codes(need) == []


def test_a_need_goes_four_weeks_after_its_session_or_on_its_own_day() -> None:
    held_on, own = date(2020, 11, 3), date(2020, 11, 10)
    assert delete_day(SpecialNeed(meeting_id="2"), held_on) == date(2020, 12, 1)
    assert delete_day(SpecialNeed(meeting_id="2", delete_on=own), held_on) == own
    assert delete_day(SpecialNeed(delete_on=own), None) == own
    assert delete_day(SpecialNeed(), None) is None


def test_a_passphrase_has_twelve_characters() -> None:
    assert [problem.code for problem in check_passphrase("elf Zeichen")] == [
        "needs.short_passphrase"
    ]
    assert check_passphrase("zwölfZeichen") == []


def test_only_person_session_and_day_stay_outside_the_seal() -> None:
    need = lasting(
        person_id="1", kind=NeedKind.DIET, detail="ohne Nüsse", delete_on=date(2020, 12, 1)
    )
    content = content_of(need)
    assert content == {
        "kind": "ernährung", "detail": "ohne Nüsse", "scope": "dauerhaft",
        "consent_reference": "Schreiben vom 01.10.2020",
    }  # fmt: skip
    stored = SealedNeed(id=need.id, person_id="1", delete_on=need.delete_on)
    assert vars(opened(stored, content)) == vars(need)
