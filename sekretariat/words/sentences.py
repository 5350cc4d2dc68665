"""The sentence of every problem code: what is wrong, where, what to do; shown in German."""

from collections.abc import Mapping

from sekretariat.words import fill, translate
from sekretariat.words.sentences_duplicates import DUPLICATES
from sekretariat.words.sentences_exports import EXPORTS
from sekretariat.words.sentences_imports import IMPORTS
from sekretariat.words.sentences_needs import NEEDS
from sekretariat.words.sentences_offices import OFFICES
from sekretariat.words.sentences_records import RECORDS
from sekretariat.words.sentences_returns import RETURNS

SENTENCES: Mapping[str, str] = {
    **RECORDS,
    **OFFICES,
    **EXPORTS,
    **IMPORTS,
    **NEEDS,
    **RETURNS,
    **DUPLICATES,
}


def sentence(code: str, values: Mapping[str, object], language: str = "") -> str:
    """Return a problem's sentence; labels among the values are translated too."""
    worded = dict(values)
    if isinstance(worded.get("label"), str):
        worded["label"] = translate(str(worded["label"]), language)
    return fill(SENTENCES[code], worded, language)
