"""Sentences about what comes after a session: resolutions, tasks, circular votes, claims."""

from collections.abc import Mapping

from sekretariat.words import N_

AFTERWARDS: Mapping[str, str] = {
    "report.ending": N_(
        "“{path}” cannot be written. Please choose a name that ends in .xlsx, .csv, .pdf or .docx."
    ),
    "resolution.not_adopted": N_(
        "“{wording}” was not adopted, so nothing is to be carried out. Please choose others."
    ),
    "resolution.no_place": N_("Please say in which session it was decided."),
    "circular.over": N_("The circular vote {number} is over ({label}). Ballots cannot be added."),
    "circular.no_vote": N_(
        "Please say how the member votes: yes, no or abstention, or an objection to the procedure."
    ),
    "circular.not_asked": N_("{name} has no seat with a vote in this body on {day}."),
    "circular.nobody": N_("Nobody in this body has a vote on {day}. Please check its seats."),
    "circular.stopped": N_(
        "{name} objects to the procedure, so the circular vote {number} is stopped. The question "
        "stands on the agenda of the session of {day}."
    ),
    "circular.stopped_no_session": N_(
        "{name} objects to the procedure, so the circular vote {number} is stopped. The question "
        "comes onto the agenda of the next session when that is added."
    ),
    "circular.too_early": N_("Answers are possible until {day}. Seats without an answer: {count}."),
    "circular.decided": N_("The circular vote {number} is over and stays as it is."),
    "circular.result": N_(
        "{answered} of {seats} seats voted by {day}; silence means: {label}. {majority}"
    ),
    "claim.iban": N_(
        "“{value}” is no IBAN: length or check digits are wrong. Please compare it with the form."
    ),
    "claim.amount": N_(
        "Tickets {fare} €, {km} km at {rate} € make {car} €, other {other} €: {total} €."
    ),
    "claim.amount_unchecked": N_(
        "Tickets {fare} €, {km} km at {rate} € make {car} €, other {other} €: {total} €. The rate "
        "is an example of an older source; please check it."
    ),
    "claim.no_reason": N_("Please give the reason for the car or taxi."),
    "claim.paid_elsewhere": N_("Somebody else pays this journey, so nothing is paid here."),
    "claim.late": N_(
        "Submitted on {submitted}, after the last day {day} (six months after the journey). Please "
        "check whether it can still be paid."
    ),
    "claim.cutoff": N_("The last day to submit is {day} (six months after the journey)."),
    "claim.nothing_to_pay": N_(
        "No claim is checked and unpaid. Please mark first which claims were found right."
    ),
    "claim.no_iban": N_("Without an IBAN: {name}. Please add it to the claim."),
    "claim.paid": N_("This claim was paid on {day} and stays as it is."),
    "money.not_a_sum": N_("“{value}” is no sum of money. Please write it like 48,50."),
}
