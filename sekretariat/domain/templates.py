"""The texts of papers as the office words them: one for each it has changed."""

from dataclasses import dataclass

from sekretariat.domain.fields import check, long_text, text
from sekretariat.domain.placeholders import flaws
from sekretariat.domain.problems import Problem
from sekretariat.domain.records import Record
from sekretariat.words import N_

LONGEST = 5_000


@dataclass(kw_only=True, eq=False)
class TemplateText(Record):
    """What a paper says instead of the shipped text of a key, in one language ("de", "en")."""

    key: str = text(N_("Text of papers"), required=True, limit=120, internal=True)
    language: str = text(N_("Language"), required=True, limit=10, internal=True)
    wording: str = long_text(N_("Wording"), limit=LONGEST)


def is_sentence(shipped: str) -> bool:
    """Tell whether a text may have several lines: labels and headings may not."""
    return shipped.rstrip().endswith((".", "?"))


def check_text(template: TemplateText, shipped: str) -> list[Problem]:
    """Return what is wrong with a text in the place of the shipped one, with its line."""
    problems = check(template)
    if not template.wording:
        problems.append(Problem("template.empty", {}, "wording"))
        return problems
    if "\n" in template.wording and not is_sentence(shipped):
        problems.append(Problem("template.one_line", {"line": 2}, "wording"))
    return [*problems, *flaws(template.wording, shipped)]


def set_like(shipped: str, wording: str) -> str:
    """Return a wording with the blanks the shipped text begins and ends with.

    Some texts are parts of a sentence, and stand close to what is put before or behind them.
    """
    bare = shipped.strip()
    before, _, behind = shipped.partition(bare)
    return f"{before}{wording}{behind}"
