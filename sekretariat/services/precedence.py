"""The order of precedence: the office's own, else the usual one."""

from collections.abc import Sequence

from sekretariat.domain.fields import tidy
from sekretariat.domain.precedence import USUAL_ORDER, HonouredOffice, check_order
from sekretariat.domain.problems import refuse_errors
from sekretariat.services.context import Context
from sekretariat.storage.unit_of_work import Reader
from sekretariat.words import N_


def order_of(reader: Reader) -> tuple[str, ...]:
    """Return the offices in their order, the first greeted first."""
    kept = sorted(reader.find(HonouredOffice), key=lambda one: one.position)
    return tuple(one.office for one in kept) or USUAL_ORDER


class Precedence:
    """Reads and changes the order as a whole."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def order(self) -> tuple[str, ...]:
        """Return the offices in their order."""
        with self._context.reader() as reader:
            return order_of(reader)

    def save(self, order: Sequence[str]) -> None:
        """Keep an order; raises Refused for an empty one or an office that stands in it twice."""
        refuse_errors(check_order(order))
        wanted = [tidy(one) for one in order]
        with self._context.work("precedence.save", N_("Change the order of precedence")) as work:
            kept = sorted(work.find(HonouredOffice), key=lambda one: one.position)
            if tuple(wanted) == USUAL_ORDER:
                wanted = []
            for one in kept[len(wanted) :]:
                work.delete(one)
            for number, office in enumerate(wanted):
                one = kept[number] if number < len(kept) else HonouredOffice(office=office)
                if (one.position, one.office) != (number + 1, office) or not one.row_version:
                    one.position, one.office = number + 1, office
                    work.save(one)

    def restore(self) -> None:
        """Go back to the usual order."""
        self.save(USUAL_ORDER)
