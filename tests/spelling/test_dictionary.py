"""The German dictionary: compounds of an office are right, typing errors are not."""

import io
import json

import pytest

from sekretariat.assets import resource
from sekretariat.spelling.dictionary import Dictionary
from sekretariat.spelling.serving import answer

FIRST_PARTS = ("Meinungs", "Wochen")
RIGHT = """
Geschäftsstelle Integrationskonferenz Beschlussfassung Themenforen Themenforum Legislaturperiode
Vertreterinnen Tagesordnungspunkt Vorstandssitzung Beschlussvorlage Niederschrift Stellvertretung
Wohlfahrtsverbände Religionsgemeinschaften Beschlussfähigkeit Ausländerbeiräte Umlaufverfahren
Migrantenorganisationen Antidiskriminierungsstelle Willkommenskultur Verlaufsprotokoll Synopse
Gebärdensprachdolmetschung Benennungsrecht Einwendungsfrist Plenarwoche Querschnittsthemen
Integrations- Beschlussfassungs- Rhein-Main-Gebiet Ad-hoc-Gruppe E-Mail-Adresse Know-how geht's
Nr vgl MdL dass muss Prozess Schifffahrt aufwendig Die die Hessisches hessisches TOP-Liste
"""
WRONG = """
Geschäfsstelle Bechluss Sitzunng Prottokoll Teilnemer nähmlich Komission Integrationkonferenz
daß muß Prozeß Schiffahrt beschlussfassung Sitzungg-
"""


@pytest.fixture(scope="module")
def dictionary() -> Dictionary:
    return Dictionary()


@pytest.mark.parametrize("word", RIGHT.split())
def test_words_of_an_office_are_right(dictionary: Dictionary, word: str) -> None:
    assert dictionary.faults(word) == ()


@pytest.mark.parametrize("word", WRONG.split())
def test_typing_errors_and_old_spellings_are_not(dictionary: Dictionary, word: str) -> None:
    assert dictionary.faults(word)


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("Geschäfsstelle", "Geschäftsstelle"), ("Sitzunng", "Sitzung"), ("daß", "dass"),
        ("Prozeß", "Prozess"), ("Komission", "Kommission"), ("Teilnemer", "Teilnehmer"),
        ("Integrationkonferenz", "Integrationskonferenz"),
    ],
)  # fmt: skip
def test_the_word_meant_is_suggested_first_and_no_old_spelling(
    dictionary: Dictionary, word: str, meant: str
) -> None:
    found = dictionary.suggestions(word, 5)
    assert found[0] == meant
    assert len(found) <= 5
    assert all(dictionary.faults(one) == () for one in found)


def test_only_the_wrong_part_of_a_word_is_a_fault(dictionary: Dictionary) -> None:
    assert dictionary.faults("Zzyzx-Papier") == ("Zzyzx",)


def test_letters_no_german_word_has_do_no_harm(dictionary: Dictionary) -> None:
    assert dictionary.faults("Şükrü") == ("Şükrü",)
    assert dictionary.suggestions("Şükrü", 5) == []


def test_each_question_is_answered_by_a_line() -> None:
    asked = [{"check": ["Sitzung", "Sitzunng"]}, {"suggest": "Sitzunng"}, {"check": []}]
    told = io.BytesIO()
    answer(io.BytesIO(b"".join(json.dumps(one).encode() + b"\n" for one in asked)), told)
    checked, suggested, nothing = map(json.loads, told.getvalue().splitlines())
    assert checked == {"faults": {"Sitzung": [], "Sitzunng": ["Sitzunng"]}}
    assert (suggested["suggest"], suggested["words"][0]) == ("Sitzunng", "Sitzung")
    assert nothing == {"faults": {}}


def test_every_word_added_to_the_dictionary_is_inflected_like_its_example(
    dictionary: Dictionary,
) -> None:
    for line in resource("spelling", "office.txt").read_text("utf-8").split():
        word, _, example = line.partition("/")
        assert dictionary.faults(word if example not in FIRST_PARTS else f"{word}-") == ()
        assert dictionary.faults(example if example not in FIRST_PARTS else f"{example}-") == ()
    assert dictionary.faults("Dolmetschungen") == ()
    assert dictionary.faults("Schriftdolmetscherinnen") == ()
