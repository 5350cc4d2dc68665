"""Sentences about lists that went out to organisations and come back."""

from collections.abc import Mapping

from sekretariat.words import N_

RETURNS: Mapping[str, str] = {
    "inquiry.due_too_early": N_(
        "The last day for answers, {due}, lies before the day of the data, {as_of}. Please choose "
        "a later one."
    ),
    "inquiry.answer_without_day": N_("Please enter the day the answer came."),
    "inquiry.day_without_answer": N_("Please say what the answer was, or leave the day empty."),
    "inquiry.answered_too_early": N_(
        "The answer cannot have come on {answered}: the sheet went out on {sent}. Please check the "
        "day."
    ),
    "inquiry.nobody": N_(
        "There is no organisation to ask: none sends members into this body or employs persons "
        "on {as_of}. Please choose another body or day."
    ),
    "inquiry.unknown": N_("There is no inquiry “{value}”. Please choose one of those there are."),
    "inquiry.not_asked": N_("“{value}” was not asked. Please choose an organisation of the list."),
    "inquiry.all_answered": N_("All organisations have answered; nobody has to be reminded."),
    "inquiry.by_letter": N_(
        "“{organization}” has no e-mail address that may be written to; a letter was made."
    ),
    "inquiry.no_address": N_(
        "“{organization}” has neither e-mail nor postal address. Please add one and print its "
        "letter again."
    ),
    "returned.id_unknown": N_(
        "The hidden key of this row is unknown here; the row was matched by name. Please check it."
    ),
    "returned.id_twice": N_(
        "This row has the same hidden key as another one, as a copied row does; it was matched by "
        "name. Please check it."
    ),
    "returned.id_moved": N_(
        "The hidden key belongs to {name}, whose values stand in another row; the row was matched "
        "by name. Please check it."
    ),
    "returned.row_missing": N_(
        "{name} was on the sheet and is missing now; nothing was changed. If the person left, "
        "please end the membership."
    ),
    "returned.emptied": N_("“{label}” was emptied: {value} stays. Accept the change to delete it."),
    "returned.note": N_("Note of the organisation: {value}"),
    "returned.key_changed": N_(
        "“{label}” cannot be changed by the list: {value}. Please change it at the seat."
    ),
    "returned.not_seated": N_(
        "{name} is new. Please choose the body before importing, or appoint the person afterwards."
    ),
}
