"""What a person needs to take part: data on health and belief (Art. 9 DSGVO), kept sealed.

A need is read and edited open (`SpecialNeed`) but stored as a `SealedNeed`, of which only the
person, the session and the day of deletion can be read without the office's passphrase.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sekretariat.domain.fields import (
    Choice,
    Field,
    check,
    choice,
    day,
    fields_of,
    long_text,
    reference,
    text,
)
from sekretariat.domain.problems import Problem
from sekretariat.domain.records import Record
from sekretariat.words import N_

KEPT_AFTER_SESSION = timedelta(weeks=4)
SHORTEST_PASSPHRASE = 12


class NeedKind(Choice):
    """What is needed; a diet can reveal a religion, so it is no lighter than the rest."""

    WHEELCHAIR = "rollstuhl", N_("wheelchair access")
    INDUCTION_LOOP = "induktion", N_("induction loop")
    SIGN_LANGUAGE = "gebärdensprache", N_("sign language interpreting")
    SPEECH_TO_TEXT = "schriftdolmetschen", N_("speech-to-text interpreting")
    EASY_LANGUAGE = "leichte_sprache", N_("easy language")
    INTERPRETING = "sprache_dolmetschen", N_("interpreting from another language")
    ASSISTANCE = "assistenz", N_("assistance")
    DIET = "ernährung", N_("diet")
    OTHER = "sonstiges", N_("other support")


NOTHING_WITHOUT_DETAIL = frozenset({NeedKind.INTERPRETING, NeedKind.DIET, NeedKind.OTHER})


class NeedScope(Choice):
    """How long a need is kept: for one session and four weeks, or until the person says so."""

    ONE_SESSION = "diese_sitzung", N_("this session only")
    LASTING = "dauerhaft", N_("lasting")


@dataclass(kw_only=True, eq=False)
class SpecialNeed(Record):
    """A need as the clerk reads it; kept by consent only (Art. 9 (2) a DSGVO)."""

    person_id: str = reference(N_("Person"), "person", required=True)
    kind: NeedKind = choice(N_("Needed"), NeedKind.WHEELCHAIR)
    detail: str = long_text(N_("Details"), limit=2000)
    scope: NeedScope = choice(N_("Holds for"), NeedScope.ONE_SESSION)
    meeting_id: str = reference(N_("Session"), "meeting")
    consent_reference: str = text(N_("Consent (date, file)"), required=True)
    delete_on: date | None = day(N_("Delete on"))


@dataclass(kw_only=True, eq=False)
class SealedNeed(Record):
    """A need as it is stored: `sealed` holds everything that says what is needed."""

    person_id: str = reference(N_("Person"), "person", required=True)
    meeting_id: str = reference(N_("Session"), "meeting")
    delete_on: date | None = day(N_("Delete on"))
    sealed: str = text(N_("Content (encrypted)"), limit=0, internal=True)


def check_need(need: SpecialNeed) -> list[Problem]:
    """Return what is wrong with a need; its person is filled in by saving."""
    own = [problem for problem in check(need) if problem.field != "person_id"]
    return [*own, *_check_together(need)]


def _check_together(need: SpecialNeed) -> Iterator[Problem]:
    if need.kind in NOTHING_WITHOUT_DETAIL and not need.detail:
        yield Problem("need.no_detail", {"label": need.kind.label}, "detail")
    if need.scope is NeedScope.ONE_SESSION and not (need.meeting_id or need.delete_on):
        yield Problem("need.no_delete_day", field="delete_on")
    if need.scope is NeedScope.LASTING and need.meeting_id:
        yield Problem("need.lasting_for_session", field="scope")


def check_passphrase(passphrase: str) -> list[Problem]:
    """Return a problem where a new passphrase is too short to keep anything shut."""
    if len(passphrase) < SHORTEST_PASSPHRASE:
        return [Problem("needs.short_passphrase", {"minimum": SHORTEST_PASSPHRASE}, "passphrase")]
    return []


def delete_day(need: SealedNeed | SpecialNeed, held_on: date | None) -> date | None:
    """Return the day a need is deleted on: the one written, else four weeks after its session.

    None stands for a lasting need, which ends when the consent is withdrawn.
    """
    if need.delete_on is None and held_on is not None:
        return held_on + KEPT_AFTER_SESSION
    return need.delete_on


def content_of(need: SpecialNeed) -> dict[str, str]:
    """Return what is sealed of a need: everything but person, session and day of deletion."""
    return {field.name: str(getattr(need, field.name)) for field in _sealed_fields()}


def opened(stored: SealedNeed, content: Mapping[str, str]) -> SpecialNeed:
    """Return a stored need with its unsealed content."""
    read: dict[str, Any] = {
        field.name: field.choices(content[field.name]) if field.choices else content[field.name]
        for field in _sealed_fields()
    }
    return SpecialNeed(
        id=stored.id,
        row_version=stored.row_version,
        person_id=stored.person_id,
        meeting_id=stored.meeting_id,
        delete_on=stored.delete_on,
        **read,
    )


def _sealed_fields() -> list[Field]:
    in_the_open = {field.name for field in fields_of(SealedNeed)}
    return [field for field in fields_of(SpecialNeed) if field.name not in in_the_open]
