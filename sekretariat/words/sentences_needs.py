"""Sentences about support needs and the passphrase they are locked with."""

from collections.abc import Mapping

from sekretariat.words import N_

NEEDS: Mapping[str, str] = {
    "need.no_detail": N_("“{label}” says too little on its own. Please fill in the details."),
    "need.no_delete_day": N_(
        "A need for one session is deleted four weeks after it. "
        "Please name the session or the day of deletion."
    ),
    "need.lasting_for_session": N_(
        "A lasting need belongs to no single session. Please empty the session, or keep the need "
        "for this session only."
    ),
    "need.changed_meanwhile": N_(
        "Somebody changed this need meanwhile. Please close the person, open it again and "
        "enter your change once more."
    ),
    "needs.locked": N_("The support needs are locked. Please unlock them with the passphrase."),
    "needs.not_set_up": N_(
        "No passphrase has been set for the support needs yet. Please set one first."
    ),
    "needs.set_up_already": N_(
        "The office has a passphrase for the support needs already. Please unlock them with it."
    ),
    "needs.short_passphrase": N_(
        "The passphrase is shorter than {minimum} characters. Please choose a longer one, for "
        "example four words."
    ),
    "needs.passphrases_differ": N_(
        "The two passphrases are not the same. Please type the second one again."
    ),
    "needs.wrong_passphrase": N_(
        "This passphrase does not unlock the support needs. Please check it and type it again."
    ),
    "needs.unreadable": N_(
        "A support need cannot be read: its content is damaged. Please go back to a backup."
    ),
}
