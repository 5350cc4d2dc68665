"""Sentences of what stands in the way of a paper."""

from collections.abc import Mapping

from sekretariat.words import N_

PAPERS: Mapping[str, str] = {
    "print.nobody_expected": N_(
        "Nobody is expected at this session yet. Please fill seats of the body, or invite guests."
    ),
    "print.no_such_place": N_(
        "Place {start} is not on this sheet, which has {places} places. "
        "Please choose the first free place."
    ),
    "print.no_addresses": N_(
        "There is no address to print. Please keep postal addresses of those who are meant."
    ),
    "print.address_blocked": N_(
        "Left out, because their address is blocked and may stand in letters only: {names}."
    ),
}
