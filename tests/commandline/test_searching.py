"""`search` and `check --mend` from a script."""

import json
from collections.abc import Callable

Run = Callable[..., tuple[int, str, str]]


def test_texts_are_found_by_a_part_of_a_word(run: Run) -> None:
    run("task", "add", "Hebammenmangel prüfen")
    [hit] = json.loads(run("search", "mangel", "pruef", "--json")[1])
    assert (hit["kind"], hit["text"]) == ("task", "Hebammenmangel prüfen")
    code, out, err = run("search", "hebamm")
    assert (code, err) == (0, "")
    assert "Hebammenmangel prüfen" in out
    assert run("search", "xyz")[1] == "(0)\n"


def test_the_index_of_the_search_is_made_anew(run: Run) -> None:
    run("task", "add", "Hebammenmangel prüfen")
    assert json.loads(run("check", "--mend", "--json")[1]) == {"sound": True, "problems": []}
    assert len(json.loads(run("search", "mangel", "--json")[1])) == 1
