"""Answer about words in a process of its own, a line of JSON for a line of JSON.

`{"check": [word, …]}` is answered by `{"faults": {word: [part, …], …}}`, a right word has no parts;
`{"suggest": word}` by `{"suggest": word, "words": [word, …]}`.
"""

import json
import os
from typing import IO, Any, NoReturn

from sekretariat.domain.spelling import MOST
from sekretariat.spelling.dictionary import Dictionary


def serve() -> NoReturn:
    """Be that process; it ends with whoever asks."""
    # sys.stdin and sys.stdout may be none in a program without a console
    with open(0, "rb", closefd=False) as asked, open(1, "wb", closefd=False) as told:
        answer(asked, told)
    os._exit(0)


def answer(asked: IO[bytes], told: IO[bytes]) -> None:
    """Answer every line until there is none."""
    dictionary = Dictionary()
    for line in asked:
        answered = json.dumps(_answered(dictionary, json.loads(line)))
        told.write(answered.encode() + b"\n")
        told.flush()


def _answered(dictionary: Dictionary, question: dict[str, Any]) -> dict[str, Any]:
    if "suggest" in question:
        word = question["suggest"]
        return {"suggest": word, "words": dictionary.suggestions(word, MOST)}
    return {"faults": {word: dictionary.faults(word) for word in question["check"]}}
