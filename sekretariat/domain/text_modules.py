"""Text modules: wording written often, put in by a short code."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sekretariat.domain.fields import check, long_text, text
from sekretariat.domain.problems import Problem
from sekretariat.domain.records import Record
from sekretariat.words import N_, translate

LONGEST_CODE, LONGEST_MODULE = 20, 5_000
STARTING = (
    ("vd", N_("The chair thanks everybody for the contributions and closes the item.")),
    ("kn", N_("The report is noted.")),
    ("aus", N_("After discussion the item is put off to the next session.")),
)
_LAST_WORD = re.compile(r"\S+\Z")


@dataclass(kw_only=True, eq=False)
class TextModule(Record):
    """A wording and the code that is typed for it; large and small letters are the same."""

    code: str = text(N_("Code"), required=True, limit=LONGEST_CODE)
    wording: str = long_text(N_("Text"), limit=LONGEST_MODULE)


def starting() -> list[TextModule]:
    """Return what an office begins with until it has a list of its own."""
    return [TextModule(code=code, wording=translate(wording)) for code, wording in STARTING]


def typed_code(before: str) -> str:
    """Return the word just typed, "" after a blank."""
    found = _LAST_WORD.search(before)
    return found[0] if found else ""


def module_of(modules: Iterable[TextModule], code: str) -> TextModule | None:
    """Return the module of a code."""
    wanted = code.casefold()
    return next((one for one in modules if wanted == one.code.casefold() != ""), None)


def check_module(module: TextModule) -> list[Problem]:
    """Return what is wrong with one module; a code is one word, and stands for something."""
    problems = check(module)
    if len(module.code.split()) > 1:
        problems.append(Problem("text_module.blank", {"code": module.code}, "code"))
    if not module.wording.strip():
        problems.append(Problem("text_module.empty", {}, "wording"))
    return problems


def check_modules(modules: Sequence[TextModule]) -> list[Problem]:
    """Return what is wrong with a list of modules; no code stands there twice."""
    problems = [problem for one in modules for problem in check_module(one)]
    codes = [one.code.casefold() for one in modules]
    twice = dict.fromkeys(one for one in codes if codes.count(one) > 1)
    problems += [Problem("text_module.code_twice", {"code": one}, "code") for one in twice]
    return problems
