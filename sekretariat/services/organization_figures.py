"""Figures of organisations: one row each whatever it was called, named as at the period's end."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from sekretariat.domain.organizations import FormerOrganizationName
from sekretariat.domain.presence_statistics import Figures
from sekretariat.storage.organizations import organization_names
from sekretariat.storage.unit_of_work import Reader
from sekretariat.words import N_, fill


def named_at_end(
    reader: Reader, figures: Sequence[Figures], period: tuple[date, date]
) -> list[Figures]:
    """Return figures under the names of a period's last day, with those had within it.

    "Neuer Verein (bis 30.06.2020: Alter Verein)"
    """
    since, until = period
    ids = [one.organization_id for one in figures if one.organization_id]
    names = organization_names(reader, until, ids)
    formers = sorted(reader.find(FormerOrganizationName, organization_id=ids), key=_ended)
    told: dict[str, list[str]] = {}
    for one in formers:
        if since <= _ended(one) < until and one.name != names[one.organization_id]:
            text = fill(N_("until {day}: {name}"), {"day": one.valid_to, "name": one.name})
            told.setdefault(one.organization_id, []).append(text)
    return [
        replace(one, name=_named(names.get(one.organization_id, one.name), told, one))
        for one in figures
    ]


def _named(name: str, told: dict[str, list[str]], one: Figures) -> str:
    former = told.get(one.organization_id)
    return f"{name} ({'; '.join(former)})" if former else name


def _ended(one: FormerOrganizationName) -> date:
    return one.valid_to or date.max
