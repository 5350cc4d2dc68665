"""Profiles of lists as JSON: in the office's database, and as files that go to other offices."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from sekretariat.domain.imports.lists import OnDoubt, Profile
from sekretariat.domain.imports.marks import Mark, Meaning
from sekretariat.domain.problems import Problem, Refused
from sekretariat.exchange.lists.heading_words import is_target
from sekretariat.exchange.saving import replacing

_MARKS = frozenset(one.value for one in Mark)
_MEANINGS = frozenset(one.value for one in Meaning)


def read_profile(text: str, named: str) -> Profile:
    """Return the profile a JSON text holds; raises Refused where it is none.

    `named` is the file or profile the sentence names. A field that does not exist is refused too.
    """
    values = {"file": named}
    try:
        data = json.loads(text)
    except ValueError as error:
        raise Refused(Problem("profile.unreadable", values)) from error
    columns = data.get("columns", {}) if isinstance(data, dict) else None
    if not isinstance(columns, dict):
        raise Refused(Problem("profile.unreadable", values))
    profile = Profile(**_values(data, columns))
    if unknown := list(_unknown(profile)):
        raise Refused(Problem("profile.unknown_field", {**values, "value": unknown[0]}))
    return profile


def _unknown(profile: Profile) -> Iterator[str]:
    """Yield the words of a profile that mean nothing here: a rule must not be passed over."""
    yield from (code for code in profile.columns.values() if code and not is_target(code))
    yield from (mark for mark in profile.marks if mark not in _MARKS)
    yield from (one for one in profile.marks.values() if one not in _MEANINGS)
    try:
        profile.day_of_ending()
    except ValueError:
        yield profile.ended_on


def written_profile(profile: Profile) -> str:
    """Return a profile as the JSON text `read_profile` reads."""
    return json.dumps(asdict(profile), ensure_ascii=False, indent=2) + "\n"


def load_profile(path: Path) -> Profile:
    """Read a profile file; raises Refused when it is none or names a field there is not."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, ValueError) as error:
        raise Refused(Problem("profile.unreadable", {"file": path.name})) from error
    return read_profile(text, path.name)


def save_profile(profile: Profile, path: Path) -> None:
    """Write a profile as a file, whole or not at all."""
    with replacing(path) as stream:
        stream.write(written_profile(profile).encode())


def _values(data: Mapping[str, Any], columns: Mapping[Any, Any]) -> dict[str, Any]:
    row, doubt = data.get("header_row"), str(data.get("on_doubt") or "")
    return {
        "columns": {str(heading): str(code or "") for heading, code in columns.items()},
        "sheet": str(data.get("sheet") or ""),
        "header_row": row if isinstance(row, int) else 0,
        "name": str(data.get("name") or ""),
        "body": str(data.get("body") or ""),
        "on_doubt": doubt if doubt in {one.value for one in OnDoubt} else "",
        "marks": _marks(data.get("marks")),
        "ended_on": str(data.get("ended_on") or ""),
    }


def _marks(found: object) -> dict[str, str]:
    pairs = found.items() if isinstance(found, dict) else ()
    return {str(mark): str(meaning or "") for mark, meaning in pairs}
