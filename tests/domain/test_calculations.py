"""What a result was worked out from stays readable."""

from datetime import date, time

from sekretariat.domain.bodies import RulesProfile
from sekretariat.domain.calculations import MAJORITY, QUORUM, calculation, told
from sekretariat.domain.rules.rulebook import BodyRules, preset_rules


def test_a_calculation_tells_version_rule_and_figures() -> None:
    kept = calculation(
        preset_rules(RulesProfile.COUNCIL), QUORUM, {"at": time(15, 10), "present": 33, "base": 66}
    )
    lines = dict(told(kept))
    assert lines["Regeln"] == "Voreinstellung „Beirat“"
    assert lines["Beschlussfähigkeit"] == "mehr als die Hälfte und mindestens drei (§ 90 VwVfG)"
    assert (lines["Um"], lines["Vertretene Sitze"], lines["Von Sitzen"]) == ("15:10", "33", "66")
    assert "Feste Zahl" not in lines


def test_a_figure_of_nought_is_told_and_one_nobody_noted_is_not() -> None:
    figures = {"yes": 12, "no": 0, "invalid": None}
    lines = dict(told(calculation(preset_rules(RulesProfile.COUNCIL), MAJORITY, figures)))
    assert (lines["Ja"], lines["Nein"]) == ("12", "0")
    assert "Ungültig" not in lines


def test_a_version_is_called_by_its_day() -> None:
    version = BodyRules(row_version=1, valid_from=date(2020, 1, 1))
    assert told(calculation(version, MAJORITY, {}))[0] == ("Regeln", "Fassung ab 01.01.2020")
    first = BodyRules(row_version=1)
    assert told(calculation(first, MAJORITY, {"at": date(2020, 1, 2)}))[0][1] == "erste Fassung"
    unnamed = preset_rules(RulesProfile.NONE)
    assert told(calculation(unnamed, MAJORITY, {}))[0][1] == "Voreinstellung „Konferenz“"


def test_nothing_was_kept_of_older_results() -> None:
    assert told("") == []
