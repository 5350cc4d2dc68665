"""Measure how long 60 pages of minutes are checked, beside bare look-ups in the same dictionary.

Run: python -m tests.benchmarks.spelling. Sixty pages are 24,000 words; each has two typing errors.
The bare run asks hunspell once for every different word; checking finds the words in the text,
asks for them, then for names and words of the office. Times are those of the processor.
Suggestions are hunspell's own, and asked for one word at a time: told apart.
"""

import random
import sys
import tempfile
import time
from pathlib import Path

import hunspell

from sekretariat.assets import resource
from sekretariat.domain.spelling import MOST, words_in
from sekretariat.services.secretariat import open_secretariat
from sekretariat.spelling.dictionary import Dictionary

PAGES, WORDS, ERRORS, LIMIT = 60, 400, 2, 3.0
FIRST = (
    *("Integrations", "Bildungs", "Gesundheits", "Landes", "Beratungs", "Förder", "Arbeitsmarkt"),
    *("Sozial", "Jugend", "Kinder", "Sprach", "Wohnungs", "Familien", "Kultur", "Verwaltungs"),
)
LAST = (
    *(
        "konferenz",
        "beschluss",
        "antrag",
        "bericht",
        "politik",
        "ausschuss",
        "vorlage",
        "kommission",
    ),
    *("vertretung", "sitzung", "programm", "stelle", "arbeit", "angebot", "planung", "verfahren"),
)
SMALL = (
    *("und", "der", "die", "das", "mit", "wird", "berät", "nimmt", "zur", "Kenntnis"),
    *("beschließt", "einstimmig", "über", "für", "den"),
)


def page(number: int) -> str:
    """Return a page of minutes with typing errors of its own."""
    chosen = random.Random(number)  # noqa: S311  sample texts
    words = []
    for place in range(WORDS):
        word = chosen.choice(FIRST) + chosen.choice(LAST) if place % 3 else chosen.choice(SMALL)
        if place % (WORDS // ERRORS) == 1:
            at = chosen.randrange(2, len(word))
            word = word[:at] + word[at - 1] + word[at:]
        words.append(word)
    return " ".join(words) + "."


def bare(text: str) -> tuple[float, list[str]]:
    """Return the seconds for looking every different word up, and the wrong ones."""
    found = hunspell.Hunspell("de_DE", str(resource("spelling")), system_encoding="UTF-8")
    words = {place.word for place in words_in(text)}
    begun = time.process_time()
    wrong = [word for word in words if not found.spell(word)]
    return time.process_time() - begun, wrong


def checked(text: str) -> tuple[float, set[str]]:
    """Return the seconds for checking the text, and the doubtful words."""
    dictionary = Dictionary()
    with tempfile.TemporaryDirectory() as folder:
        office = open_secretariat(str(Path(folder) / "office.sqlite"))
        office.spelling.doubtful({"Muster": ["Muster"]})
        begun = time.process_time()
        words = {place.word for place in words_in(text)}
        found = office.spelling.doubtful({word: dictionary.faults(word) for word in words})
        passed = time.process_time() - begun
        office.close()
    return passed, found


def suggested(words: list[str]) -> float:
    """Return the seconds for the suggestions to a word, on average."""
    dictionary = Dictionary()
    begun = time.process_time()
    for word in words:
        dictionary.suggestions(word, MOST)
    return (time.process_time() - begun) / len(words)


def main() -> int:
    """Print both times and their ratio; return 1 where checking takes too much longer."""
    text = "\n".join(page(number) for number in range(PAGES))
    looked_up, wrong = bare(text)
    passed, doubtful = checked(text)
    different = len({place.word for place in words_in(text)})
    print(f"{PAGES} pages, {different} different words, {len(doubtful)} doubtful")
    print(f"suggestions to a word: {suggested(wrong[:20]) * 1000:.0f} ms")
    ratio = passed / looked_up
    print(
        f"checked in {passed * 1000:.0f} ms, bare look-ups {looked_up * 1000:.0f} ms: "
        f"{ratio:.2f} times (limit {LIMIT:g})"
    )
    return int(ratio > LIMIT)


if __name__ == "__main__":
    sys.exit(main())
