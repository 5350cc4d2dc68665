"""What a computed result was worked out from: version of the rules, their words, the figures.

It is kept with the result as JSON, so that it can be shown when rules and members have changed.
"""

import json
from collections.abc import Mapping
from datetime import date, time

from sekretariat.domain.fields import Choice, field_of
from sekretariat.domain.rules.rulebook import BodyRules
from sekretariat.words import N_, fill, shown, translate

QUORUM = (
    *("quorum_kind", "quorum_base", "quorum_minimum", "quorum_with_chair"),
    *("video_counts", "deputies_fill_vacancies"),
)
MAJORITY = ("majority_kind", "tie_rule", "abstention_is_no")
ELECTION = ("election_kind", "tie_rule")
INPUTS: Mapping[str, str] = {
    "at": N_("At"),
    "present": N_("Seats represented"),
    "base": N_("Of seats"),
    "needed": N_("Seats needed"),
    "seats": N_("Seats in all"),
    "filled": N_("Filled seats"),
    "vacant": N_("Vacant seats"),
    "recused": N_("Took no part"),
    "yes": N_("Yes"),
    "no": N_("No"),
    "abstain": N_("Abstentions"),
    "invalid": N_("Invalid"),
    "chair_vote": N_("Vote of the chair"),
    "majority_used": N_("Majority asked for"),
    "candidates": N_("Votes of the candidates"),
    "all_invited": N_("All members invited"),
    "chair_is_present": N_("Chair present"),
    "is_doubted": N_("Quorum doubted"),
    "is_announced": N_("Announced in the second invitation"),
    "has_waited": N_("Time to wait is over"),
}


def calculation(rules: BodyRules, used: tuple[str, ...], inputs: Mapping[str, object]) -> str:
    """Return the version of the rules, what it says on `used` fields, and the figures, as JSON."""
    kept = {
        "version": {"id": rules.id if rules.row_version else "", "is": version_name(rules)},
        "row_version": rules.row_version,
        "rule": {name: _plain(getattr(rules, name)) for name in used},
        "inputs": {name: _plain(value) for name, value in inputs.items()},
    }
    return json.dumps(kept, ensure_ascii=False)


def told(calculation: str) -> list[tuple[str, str]]:
    """Return a calculation as lines to read: label and value; nothing where none was kept."""
    if not calculation:
        return []
    kept = json.loads(calculation)
    lines = [(translate(N_("Rules")), str(kept["version"]["is"]))]
    for name, value in kept["rule"].items():
        described = field_of(BodyRules, name)
        read = described.choices(value) if described.choices else value
        if read not in (None, ""):
            lines.append((translate(described.label), shown(read)))
    for name, value in kept["inputs"].items():
        if value not in (None, ""):
            lines.append((translate(INPUTS.get(name, name)), shown(value)))
    return lines


def version_name(rules: BodyRules) -> str:
    """Return how a version is called: since when it holds, or whose preset it is."""
    if not rules.row_version:
        label = shown(rules.preset) if rules.preset else translate(N_("conference"))
        return fill(N_("Preset “{name}”"), {"name": label})
    if rules.valid_from is None:
        return translate(N_("first version"))
    return fill(N_("version from {day}"), {"day": rules.valid_from})


def _plain(value: object) -> object:
    if isinstance(value, time):
        return f"{value:%H:%M}"
    if isinstance(value, date):
        return value.isoformat()
    return value.value if isinstance(value, Choice) else value
