"""Services that are loaded when they are first asked for, so that the start stays short."""

from importlib import import_module
from typing import Any, Generic, TypeVar

S = TypeVar("S")


class Late(Generic[S]):
    """An attribute of the secretariat: a service made on first use and kept from then on.

    `place` is the module and the class; `others` are the attributes handed over after the context.
    """

    def __init__(self, place: str, *others: str, has_context: bool = True) -> None:
        self._place = place
        self._others = ("context", *others) if has_context else others
        self._name = ""

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, office: Any, owner: type | None = None) -> S:
        module, _, name = self._place.rpartition(".")
        maker = getattr(import_module(module), name)
        made: S = maker(*(getattr(office, other) for other in self._others))
        vars(office)[self._name] = made  # found there before this is asked again
        return made
