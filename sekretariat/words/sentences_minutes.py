"""Sentences about minutes: states, objections, approval, what a reader would stumble over."""

from collections.abc import Mapping

from sekretariat.words import N_

MINUTES: Mapping[str, str] = {
    "minutes.approved": N_(
        "The minutes are approved. What is to be corrected goes through an objection."
    ),
    "minutes.not_sent": N_("The minutes have not been sent yet. Please note the dispatch first."),
    "minutes.objections_open": N_(
        "{count} objections are not decided yet. Please decide them first."
    ),
    "minutes.too_early": N_("Objections can be received until {day}; please approve after it."),
    "minutes.note_silence": N_("No objection was received by {day}; the minutes are approved."),
    "minutes.note_objections": N_(
        "{count} objections were received by {day} and decided; the minutes are approved."
    ),
    "minutes.sent": N_(
        "The minutes were sent on {day}. What is to be corrected goes through an objection."
    ),
    "minutes.block_unknown": N_("The minutes have no part “{value}”. The parts are: {known}."),
    "minutes.not_by_hand": N_("This part is worded by the data already."),
}
