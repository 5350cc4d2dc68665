"""A name from two columns, that of given names and that of family names."""

from functools import lru_cache

from sekretariat.exchange.parsing.name_parts import (
    WrittenName,
    both,
    family_of,
    given_of,
    written_out,
)
from sekretariat.exchange.parsing.names import read_name
from sekretariat.exchange.parsing.titles import split_after, split_before


def read_parts(given: str, family: str) -> WrittenName:
    """Split a name from two columns; titles, particles and suffixes may stand in either."""
    if not given.strip() and "," in family and _reads_as_sorted(family):
        return read_name(family)
    before, after = given_half(given), family_half(family)
    return WrittenName(
        salutation=before.salutation or after.salutation,
        titles=before.titles + after.titles,
        given_names=before.given_names,
        nobility=both(before.nobility, after.nobility),
        particle=both(after.particle, before.particle),
        family_name=after.family_name,
        suffix=after.suffix,
        office_titles=before.office_titles + after.office_titles,
    )


@lru_cache(maxsize=8192)
def family_half(family: str) -> WrittenName:
    """Return what the column of family names says."""
    head, _, tail = " ".join(family.split()).partition(",")
    behind = split_before(tail)
    if not behind.titles or behind.rest:  # the comma belongs to the name, or there is none
        head, behind = " ".join(family.split()), split_before("")
    before = split_before(head)
    after = split_after(before.rest)
    nobility, particle, family_name = family_of(written_out(after.rest.split()))
    return WrittenName(
        salutation=before.salutation,
        titles=before.titles + after.titles + behind.titles,
        nobility=nobility,
        particle=particle,
        family_name=family_name,
        suffix=after.suffix,
        office_titles=before.offices + after.offices,
    )


@lru_cache(maxsize=8192)
def given_half(given: str) -> WrittenName:
    """Return what the column of given names says."""
    before = split_before(" ".join(given.split()))
    words, nobility, particle = given_of(written_out(before.rest.split()))
    return WrittenName(
        salutation=before.salutation,
        titles=before.titles,
        given_names=words,
        nobility=nobility,
        particle=particle,
        office_titles=before.offices,
    )


def _reads_as_sorted(text: str) -> bool:
    """Tell whether "X, Y" looks like a name sorted by family name: two parts of few words each."""
    parts = text.split(",")
    return len(parts) <= 3 and all(  # noqa: PLR2004  family, given, mandate
        0 < len(part.split()) <= 5 and part.strip()[0].isalpha()  # noqa: PLR2004
        for part in parts
    )
