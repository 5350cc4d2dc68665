"""Sentences about records kept twice."""

from collections.abc import Mapping

from sekretariat.words import N_

DUPLICATES: Mapping[str, str] = {
    "merge.same": N_("“{name}” is one record already. Please choose two different ones."),
    "merge.one_seat": N_(
        "Both sit in seat {number} of {body} at the same time. "
        "Please end or correct one of the two memberships first."
    ),
    "merge.one_forum": N_(
        "Both take part in {body} at the same time, with other days or as something else. "
        "Please correct one of the two participations first."
    ),
    "duplicate.undecided": N_("Nothing was decided here any more. The list has been read again."),
}
