"""What must not be read in a paper: open places, openings without a name, unknown names."""

import pytest

from sekretariat.domain.paper_words import is_known, named, nameless, open_places


@pytest.mark.parametrize(
    ("text", "opening"),
    [
        ("Sehr geehrte Frau ,", "Sehr geehrte Frau ,"),
        ("Sehr geehrte Frau,", "Sehr geehrte Frau,"),
        ("Sehr geehrter Herr Dr. ,\nwir laden ein", "Sehr geehrter Herr Dr. ,"),
        ("Sehr geehrte Frau Prof. Dr.,", "Sehr geehrte Frau Prof. Dr.,"),
        ("Sehr geehrter ,", "Sehr geehrter ,"),
        ("Guten Tag ,", "Guten Tag ,"),
        ("Liebe Frau ,", "Liebe Frau ,"),
        ("Dear Ms ,", "Dear Ms ,"),
    ],
)
def test_an_opening_that_names_nobody_is_seen(text: str, opening: str) -> None:
    assert nameless(text) == opening


@pytest.mark.parametrize(
    "text",
    [
        "Guten Tag,",
        "Guten Tag Sari,",
        "Sehr geehrte Damen und Herren,",
        "Sehr geehrte Frau Dr. Muster,",
        "Sehr geehrter Herr D'Angelo,",
        "Sehr geehrte Frau Ministerin,",
        "Die Frau, die eingeladen wurde, sagt zu.",
        "",
    ],
)
def test_whole_openings_and_running_text_are_left_alone(text: str) -> None:
    assert nameless(text) == ""


def test_places_to_be_filled_in_are_seen() -> None:
    text = "Am {datum} in […], Saal XX, um ??? Uhr; § 3 [Anlage 1]."
    assert open_places(text) == ["{datum}", "[…]", "XX", "???"]
    assert open_places("Art. XX GG ist keiner, XI auch nicht") == ["XX"]


def test_who_is_named_and_whether_somebody_is_called_so() -> None:
    assert named("Frau Dr. Ada Muster und Herrn Probe.") == ["Dr. Ada Muster", "Probe"]
    assert is_known("Dr. Ada Müster", {"muster", "musterin"}) is True
    assert is_known("Frau Unbekannt", {"muster"}) is False
    assert is_known("Ministerin", set()) is True
    assert is_known("Prof. Dr. Dr", set()) is True
