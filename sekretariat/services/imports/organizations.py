"""What a file of records says of organisations, beside the persons who come from them."""

from collections.abc import Iterator

from sekretariat.domain.imports.plans import ImportPlan
from sekretariat.domain.organizations import Category, Organization
from sekretariat.exchange.matching.organization_book import organization_key
from sekretariat.exchange.sheets import ORGANIZATIONS, SheetFile
from sekretariat.words import translate

_OF_TYPE = {"fraktion": Category.PARLIAMENT, "verwaltungsbereich": Category.MINISTRY}
_LONGEST_SHORT_NAME = 60


def describe_new(plan: ImportPlan, file: SheetFile) -> ImportPlan:
    """Give the organisations a plan would add short name, web page and category; return it."""
    known = {organization_key(one[0]): one for one in _described(file)}
    for organization in plan.organizations:
        said = known.get(organization_key(organization.name))
        if said is not None:
            _describe(organization, *said[1:])
    return plan


def _described(file: SheetFile) -> Iterator[tuple[str, str, str, str, str]]:
    """Yield name, short name, web page, classification and type of each organisation."""
    for sheet in file.sheets:
        if sheet.is_exact and sheet.name == ORGANIZATIONS:
            for row in sheet.rows[1:]:
                name, short_name, website, classification, type_name = map(str, row.cells)
                yield name, short_name, website, classification, type_name


def _describe(
    organization: Organization, short_name: str, website: str, classification: str, type_name: str
) -> None:
    if len(short_name) <= _LONGEST_SHORT_NAME:
        organization.short_name = short_name
    organization.website = website
    labels = {translate(one.label).casefold(): one for one in Category}
    of_type = _OF_TYPE.get(type_name.casefold(), Category.OTHER)
    organization.category = labels.get(classification.casefold(), of_type)
