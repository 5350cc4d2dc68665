"""Organisations by every name they have or had; those a list names first are made here."""

from collections.abc import Iterable
from functools import lru_cache

from sekretariat.domain.names import fold
from sekretariat.domain.organizations import Organization


@lru_cache(maxsize=8192)
def organization_key(name: str) -> str:
    """Return a name in the form it is compared in: folded words without punctuation."""
    return " ".join("".join(c if c.isalnum() else " " for c in fold(name)).split())


class OrganizationBook:
    """Finds organisations by name, short name or former name; unknown ones become new records."""

    def __init__(self, names: Iterable[tuple[str, str]]) -> None:
        """Take (id, name) pairs; an organisation comes once for every name it has."""
        self._ids: dict[str, str] = {}
        self.new: dict[str, Organization] = {}
        self._shown: dict[str, str] = {}
        for organization_id, name in names:
            key = organization_key(name)
            if key:
                self._ids.setdefault(key, organization_id)
                self._shown.setdefault(organization_id, name)

    def id_of(self, name: str) -> str:
        """Return the id of the organisation meant; a name not known yet gets one. "" for ""."""
        key = organization_key(name)
        if not key:
            return ""
        if key not in self._ids:
            added = Organization(name=name)
            self.new[added.id] = added
            self._ids[key] = added.id
            self._shown[added.id] = name
        return self._ids[key]

    def name_of(self, organization_id: str) -> str:
        """Return the name an organisation is shown by."""
        return self._shown.get(organization_id, "")
