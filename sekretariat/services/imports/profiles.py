"""Profiles of kinds of lists: kept in the office, known again by their headings, told to others."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from sekretariat.domain.fields import check
from sekretariat.domain.imports.lists import ColumnMapping, Profile
from sekretariat.domain.imports.profiles import ImportProfile
from sekretariat.domain.problems import Problem, Refused, refuse_errors
from sekretariat.exchange import profiles as files
from sekretariat.exchange.fingerprints import ALIKE, heading_keys, likeness
from sekretariat.exchange.lists import headings
from sekretariat.exchange.lists.heading_words import heading_key
from sekretariat.exchange.sheets import SheetFile
from sekretariat.services.context import Context
from sekretariat.storage.unit_of_work import Reader, UnitOfWork
from sekretariat.words import N_


class ImportProfiles:
    """The profiles of an office, by name."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def all(self) -> list[Profile]:
        """Return all profiles in the order of their names; one that cannot be read is left out."""
        with self._context.reader() as reader:
            found = reader.find(ImportProfile)
        found.sort(key=lambda one: one.name.casefold())
        return [profile for one in found if (profile := _profile(one)) is not None]

    def get(self, name: str) -> Profile:
        """Return the profile of a name; raises Refused where there is none."""
        with self._context.reader() as reader:
            return files.read_profile(_stored(reader, name).content, name)

    def save(self, profile: Profile, columns: Sequence[ColumnMapping]) -> None:
        """Keep a profile under its name, in place of an earlier one; `columns` tell it again."""
        with self._context.work(
            "profile.save", N_("Save profile {name}"), name=profile.name
        ) as work:
            _keep(work, profile, heading_keys(columns))

    def rename(self, name: str, new_name: str) -> None:
        """Call a profile otherwise; raises Refused where another one is called so."""
        label = N_("Rename profile {name}")
        with self._context.work("profile.rename", label, name=name) as work:
            stored = _stored(work, name)
            if new_name != name and work.find(ImportProfile, name=new_name):
                raise Refused(Problem("profile.name_taken", {"name": new_name}, "name"))
            profile = replace(files.read_profile(stored.content, name), name=new_name)
            stored.name, stored.content = new_name, files.written_profile(profile)
            refuse_errors(check(stored))
            work.save(stored)

    def delete(self, name: str) -> None:
        """Forget a profile; an undo brings it back."""
        label = N_("Delete profile {name}")
        with self._context.work("profile.delete", label, name=name) as work:
            work.delete(_stored(work, name))

    def save_file(self, profile: Profile, path: Path) -> None:
        """Write a profile as a file for other offices and for commands."""
        files.save_profile(profile, path)

    def take_file(self, path: Path) -> Profile:
        """Keep the profile a file holds, named like the file where it has no name."""
        profile = files.load_profile(path)
        profile = replace(profile, name=profile.name or path.stem)
        columns = [ColumnMapping(place, one) for place, one in enumerate(profile.columns)]
        self.save(profile, columns)
        return profile

    def find(self, wanted: str) -> Profile:
        """Return a stored profile by its name, else the one in a file of that path."""
        with self._context.reader() as reader:
            found = reader.find(ImportProfile, name=wanted)
        if found:
            return files.read_profile(found[0].content, wanted)
        path = Path(wanted)
        if not path.is_file() and path.suffix.casefold() != ".json":
            raise Refused(Problem("profile.unknown", {"name": wanted}))
        return files.load_profile(path)

    def recognise(self, file: SheetFile, sheet: str = "") -> Profile:
        """Return the profile whose headings a file has, a nameless one where none fits.

        It is asked both where headings are found by looking and where the profile has them.
        """
        with self._context.reader() as reader:
            stored = reader.find(ImportProfile)
        best, best_likeness = Profile(), ALIKE
        for one in stored:
            profile = _profile(one)
            if profile is not None:
                found = self._fit(file, sheet, profile, frozenset(one.headings.split("\n")))
                if found[1] >= best_likeness:
                    best, best_likeness = found
        return best

    def _fit(
        self, file: SheetFile, sheet: str, profile: Profile, known: frozenset[str]
    ) -> tuple[Profile, float]:
        """Return the profile as it fits the file, and how well."""
        names = {one.name.casefold() for one in file.sheets}
        wanted = sheet or (profile.sheet if profile.sheet.casefold() in names else "")
        for row in dict.fromkeys((0, profile.header_row)):
            fitting = replace(profile, sheet=wanted, header_row=row)
            try:
                header = headings.find_header(headings.choose_sheet(file, wanted), fitting)
            except Refused:  # there is no such row
                continue
            keys = frozenset(heading_keys(header.columns))
            mapped = {heading_key(one) for one, code in profile.columns.items() if code}
            if mapped <= keys and (alike := likeness(keys, known)) >= ALIKE:
                return fitting, alike
        return profile, 0.0


def _keep(work: UnitOfWork, profile: Profile, keys: Sequence[str]) -> None:
    found = work.find(ImportProfile, name=profile.name)
    stored = found[0] if found else ImportProfile(name=profile.name)
    stored.headings = "\n".join(keys)
    stored.content = files.written_profile(profile)
    refuse_errors(check(stored))
    work.save(stored)


def _stored(reader: Reader, name: str) -> ImportProfile:
    found = reader.find(ImportProfile, name=name)
    if not found:
        raise Refused(Problem("profile.unknown", {"name": name}))
    return found[0]


def _profile(stored: ImportProfile) -> Profile | None:
    try:
        return files.read_profile(stored.content, stored.name)
    except Refused:  # of a newer program, with fields not known here
        return None
