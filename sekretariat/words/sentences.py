"""The sentence of every problem code: what is wrong, where, what to do; shown in German."""

from collections.abc import Mapping
from typing import Protocol, runtime_checkable

from sekretariat.words import fill, shown, translate
from sekretariat.words.sentences_afterwards import AFTERWARDS
from sekretariat.words.sentences_duplicates import DUPLICATES
from sekretariat.words.sentences_exports import EXPORTS
from sekretariat.words.sentences_imports import IMPORTS
from sekretariat.words.sentences_inviting import INVITING
from sekretariat.words.sentences_minutes import MINUTES
from sekretariat.words.sentences_needs import NEEDS
from sekretariat.words.sentences_offices import OFFICES
from sekretariat.words.sentences_papers import PAPERS
from sekretariat.words.sentences_planning import PLANNING
from sekretariat.words.sentences_reading import READING
from sekretariat.words.sentences_records import RECORDS
from sekretariat.words.sentences_returns import RETURNS
from sekretariat.words.sentences_rules import RULES
from sekretariat.words.sentences_templates import TEMPLATES


@runtime_checkable
class Explained(Protocol):
    """What has a sentence of its own."""

    @property
    def code(self) -> str:
        """The code of the sentence."""

    @property
    def values(self) -> Mapping[str, object]:
        """What stands in it."""


SENTENCES: Mapping[str, str] = {
    **RECORDS,
    **READING,
    **OFFICES,
    **EXPORTS,
    **TEMPLATES,
    **IMPORTS,
    **NEEDS,
    **MINUTES,
    **RETURNS,
    **DUPLICATES,
    **RULES,
    **INVITING,
    **AFTERWARDS,
    **PLANNING,
    **PAPERS,
}


def sentence(code: str, values: Mapping[str, object], language: str = "") -> str:
    """Return a problem's sentence; labels and explanations among the values are worded too."""
    worded = {name: _worded(value, language) for name, value in values.items()}
    if isinstance(worded.get("label"), str):
        worded["label"] = translate(str(worded["label"]), language)
    return fill(SENTENCES[code], worded, language)


def _worded(value: object, language: str) -> object:
    if isinstance(value, Explained):
        return sentence(value.code, value.values, language)
    if isinstance(value, tuple):
        return ", ".join(shown(_worded(one, language), language) for one in value)
    return value
