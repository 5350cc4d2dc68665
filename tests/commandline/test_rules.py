"""`rule …`: figures and one German sentence, after the test values of the domain paper."""

import json
from collections.abc import Callable

import pytest

Run = Callable[..., tuple[int, str, str]]


def test_the_last_day_of_the_notice(run: Run) -> None:
    code, out, err = run("rule", "notice", "--date", "2026-06-09", "--days", "14", "--json")
    found = json.loads(out)
    assert (code, err) == (0, "")
    assert (found["latest_receipt"], found["latest_dispatch"]) == ("2026-05-22", "2026-05-19")
    assert "Pfingstmontag" in found["explanation"]


def test_where_dispatch_counts_there_is_no_last_receipt(run: Run) -> None:
    words = ("--date", "3.11.2020", "--days", "21", "--basis", "dispatch", "--mode", "at-latest")
    found = json.loads(run("rule", "notice", *words, "--json")[1])
    assert (found["latest_receipt"], found["latest_dispatch"]) == (None, "2020-10-13")


def test_a_shortened_notice_has_its_own_last_days(run: Run) -> None:
    """Domain paper 4.3: 3 full days before 3 November 2020 are Friday, 30 October."""
    words = ("--date", "3.11.2020", "--days", "21", "--post-days", "0", "--shortened", "3")
    found = json.loads(run("rule", "notice", *words, "--json")[1])
    assert (found["latest_receipt"], found["shortened_receipt"]) == ("2020-10-12", "2020-10-30")
    assert found["shortened_dispatch"] == "2020-10-30"


def test_a_deadline(run: Run) -> None:
    words = ("--from", "2020-12-11", "--length", "3 weeks")
    found = json.loads(run("rule", "deadline", *words, "--json")[1])
    assert found["end"] == "2021-01-04"
    code, out, _ = run("rule", "deadline", *words)
    assert code == 0
    assert out == (
        "3 Wochen nach dem 11.12.2020 enden am 04.01.2021, denn der 01.01.2021 ist kein Werktag "
        "(Neujahr) (§§ 187, 188, 193 BGB).\n"
    )


def test_a_quorum(run: Run) -> None:
    words = ("--kind", "more-than-half", "--base", "66", "--present", "33", "--json")
    found = json.loads(run("rule", "quorum", *words)[1])
    assert found["quorate"] is False
    assert "34" in found["explanation"]


def test_a_majority(run: Run) -> None:
    words = ("--kind", "cast-with-abstentions", "--yes", "20", "--no", "18", "--abstain", "5")
    found = json.loads(run("rule", "majority", *words, "--json")[1])
    assert found["adopted"] is False
    assert "40" in found["explanation"]
    assert "43" in found["explanation"]


def test_the_kinds_are_listed(run: Run) -> None:
    found = json.loads(run("rule", "--list", "--json")[1])
    assert list(found["quorum"])[:3] == ["none", "at-least-half", "more-than-half"]
    assert "two-thirds-of-members" in found["majority"]
    assert "two-thirds" in run("rule", "--list")[1]


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("quorum", "--kind", "most", "--base", "3", "--present", "2"), 1),
        (("deadline", "--from", "neulich", "--length", "3 weeks"), 1),
        (("deadline", "--from", "2020-12-11", "--length", "bald"), 1),
        (("majority", "--kind", "absolute-of-members", "--yes", "3", "--no", "2"), 1),
        (("quorum", "--kind", "none"), 2),
        ((), 2),
    ],
)
def test_what_cannot_be_is_refused_in_german(run: Run, words: tuple[str, ...], code: int) -> None:
    found, out, err = run("rule", *words)
    assert (found, out) == (code, "")
    assert err.strip()
    assert "Traceback" not in err
