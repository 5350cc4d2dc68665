"""The text modules of the office: one list, edited as a whole."""

from collections.abc import Sequence

from sekretariat.domain.problems import refuse_errors
from sekretariat.domain.text_modules import TextModule, check_modules, starting
from sekretariat.services.context import Context
from sekretariat.words import N_


class TextModules:
    """Text modules."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def all(self) -> list[TextModule]:
        """Return the modules by code; before an office has its own, some to begin with."""
        with self._context.reader() as reader:
            found = reader.find(TextModule)
        return sorted(found or starting(), key=lambda one: one.code.casefold())

    def save(self, modules: Sequence[TextModule]) -> None:
        """Keep the list; raises Refused for a code that stands there twice."""
        refuse_errors(check_modules(modules))
        kept = {one.id for one in modules}
        with self._context.work("text_modules.save", N_("Change the text modules")) as work:
            for one in work.find(TextModule):
                if one.id not in kept:
                    work.delete(one)
            for one in modules:
                work.save(one)
