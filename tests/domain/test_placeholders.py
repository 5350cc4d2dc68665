"""Placeholders: what a text may have instead of the shipped one; a broken one is told."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sekretariat import assets
from sekretariat.documents.words import shipped_texts
from sekretariat.domain.placeholders import (
    flaws,
    in_code,
    in_german,
    offered,
    places_of,
    unresolved,
)

GERMAN: dict[str, str] = json.loads(
    assets.resource("templates", "placeholders.json").read_text(encoding="utf-8")
)
ANSWER = "Bitte antworten Sie bis {day}."
SHORTENED = "Die Frist ist auf {days} {days:Tag|Tage} verkürzt. Grund: {reason}"
CLOCK = "{hour:02}:{minute:02} Uhr"

names = st.from_regex(r"[a-z_]{1,8}", fullmatch=True)
plain = st.text(st.characters(exclude_characters="{}"), max_size=30)


def found(text: str, shipped: str) -> list[tuple[str, object]]:
    return [(one.code, one.values["line"]) for one in flaws(text, shipped)]


@pytest.mark.parametrize(
    ("text", "shipped"),
    [
        ("Antworten erbitten wir bis {day}, gern früher.", ANSWER),
        ("{reason}: {days} {days:Kalendertag|Kalendertage}", SHORTENED),
        ("{days} Tage, Grund: {reason}", SHORTENED),
        ("{hour}.{minute:02} Uhr", CLOCK),
        ("Ohne alles", "Tagesordnung"),
    ],
)
def test_a_text_may_be_worded_freely_with_the_places_of_the_shipped_one(
    text: str, shipped: str
) -> None:
    assert flaws(text, shipped) == []


@pytest.mark.parametrize(
    ("text", "shipped", "told"),
    [
        ("Bis {day}\nund {foo}", ANSWER, [("template.unknown_place", 2)]),
        ("Bis {day", ANSWER, [("template.unbalanced", 1)]),
        ("Bis day}", ANSWER, [("template.unbalanced", 1)]),
        ("Bis\n{{day}}", ANSWER, [("template.unbalanced", 2)]),
        ("Bis {}, {day}", ANSWER, [("template.unknown_place", 1)]),
        ("Bald bitte.\nDanke.", ANSWER, [("template.place_missing", 2)]),
        ("{day.year}", ANSWER, [("template.unknown_place", 1), ("template.place_missing", 1)]),
        ("{day!r}", ANSWER, [("template.unknown_place", 1), ("template.place_missing", 1)]),
        ("{day:Tag|Tage} {day}", ANSWER, [("template.bad_form", 1)]),
        ("{hour:>9}:{minute}", CLOCK, [("template.bad_form", 1)]),
        ("{day}", "Tagesordnung", [("template.no_places", 1)]),
    ],
)
def test_a_broken_text_is_told_with_its_line(
    text: str, shipped: str, told: list[tuple[str, object]]
) -> None:
    assert found(text, shipped) == told


def test_places_are_offered_as_they_are_written() -> None:
    assert offered(SHORTENED) == ["{days}", "{days:Tag|Tage}", "{reason}"]
    assert offered("Tagesordnung") == []


@given(st.lists(st.tuples(plain, names), max_size=5), plain)
def test_a_text_is_a_fit_replacement_of_itself(parts: list[tuple[str, str]], end: str) -> None:
    text = "".join(f"{said}{{{name}}}" for said, name in parts) + end
    assert flaws(text, text) == []
    assert [one.name for one in places_of(text)] == [name for _, name in parts]


@given(st.text(max_size=60))
def test_what_is_accepted_can_always_be_filled(text: str) -> None:
    if not flaws(text, SHORTENED, needs_all=False):
        filled = text.format(days="3", reason="Grund") if ":" not in text else "gut"
        assert not unresolved(filled)


@given(names, plain, plain)
def test_nothing_leaves_with_a_place_unfilled(name: str, before: str, behind: str) -> None:
    assert unresolved(f"{before}{{{name}}}{behind}") == f"{{{name}}}"
    assert unresolved(before + behind) == ""


def test_braces_of_another_meaning_are_no_places() -> None:
    assert unresolved("Menge {1, 2} und { }") == ""


def test_clerks_read_and_write_places_in_german() -> None:
    said = "{Wochentag}, {Tag}. {Monat} {Jahr}, {Anzahl:Sitz|Sitze}"
    filled = "{weekday}, {day}. {month} {year}, {count:Sitz|Sitze}"
    assert in_german(filled) == said
    assert in_code(said) == filled
    assert in_code("{tag} und {TAG}") == "{day} und {day}"
    assert in_german("{tag}, {fremd}, {}, {") == "{Tag}, {fremd}, {}, {"


@given(st.sampled_from(sorted(GERMAN)))
def test_every_place_has_a_name_of_its_own_in_german(name: str) -> None:
    assert in_code(in_german(f"{{{name}}}")) == f"{{{name}}}"
    assert unresolved(f"am {in_german(f'{{{name}}}')} um") != ""


def test_every_place_of_a_german_text_can_be_read() -> None:
    names = {place.name for said in shipped_texts("de").values() for place in places_of(said)}
    assert names <= set(GERMAN.values())
