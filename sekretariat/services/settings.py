"""What an office says about itself on its papers."""

from dataclasses import asdict, dataclass, fields

from sekretariat.domain.contacts import is_email
from sekretariat.domain.fields import check, long_text, text
from sekretariat.domain.problems import Problem, refuse_errors
from sekretariat.services.context import Context
from sekretariat.storage import settings
from sekretariat.words import N_

KEY = "office"
SAMPLE = "sample"


@dataclass(kw_only=True)
class OfficeSettings:
    """The office's own words for letterheads and files."""

    name: str = text(N_("Name of the office"))
    letterhead: str = long_text(N_("Letterhead"), limit=1000)
    clerk: str = text(N_("Clerk"))
    email: str = text(N_("E-mail of the office"))
    open_data: str = text(N_("Web address for open data"))


class Settings:
    """Reads and keeps the office's settings."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def load(self) -> OfficeSettings:
        """Return the settings, empty ones in a fresh office."""
        with self._context.reader() as reader:
            kept = settings.read(reader.connection, KEY) or {}
        known = {one.name for one in fields(OfficeSettings)}
        return OfficeSettings(**{name: said for name, said in kept.items() if name in known})

    def is_sample(self) -> bool:
        """Tell whether this office is the sample conference."""
        with self._context.reader() as reader:
            return bool(settings.read(reader.connection, SAMPLE))

    def mark_as_sample(self) -> None:
        """Note that this office is the sample conference and may be replaced by a fresh one."""
        with self._context.work("settings.sample", N_("Keep settings")) as work:
            settings.write(work.connection, SAMPLE, value=True)

    def save(self, changed: OfficeSettings) -> None:
        """Keep the settings; raises Refused for what is too long or no address."""
        problems = check(changed)
        if changed.email and not is_email(changed.email):
            problems.append(Problem("contact.not_an_email", {"value": changed.email}, "email"))
        refuse_errors(problems)
        with self._context.work("settings.save", N_("Keep settings")) as work:
            settings.write(work.connection, KEY, asdict(changed))
