"""Sentences about offices that can only be read, and about those who have them open."""

from collections.abc import Mapping

from sekretariat.words import N_

READING: Mapping[str, str] = {
    "database.holder": N_("{clerk} at {computer} since {since}"),
    "database.busy_held": N_(
        "Somebody else is writing to the office just now. It is open at: {holders}. "
        "Please try again in a moment."
    ),
    "database.read_only": N_(
        "“{path}” is open for reading only and nothing was saved: {reason}. Please ask for the "
        "right to write there, or work with a copy in another place."
    ),
    "database.held": N_(
        "“{path}” is open for reading only and nothing was saved: somebody else was writing to it "
        "when it was opened. It is open at: {holders}. Please try to open it again."
    ),
    "database.in_use": N_(
        "“{path}” is open for reading only and nothing was saved: another program was writing to "
        "it when it was opened. Please try to open it again."
    ),
    "database.upgrade_barred": N_(
        "“{path}” comes from an earlier version of the program and must be brought up to date, "
        "which is not possible here: {reason}. Please open it once where it can be written, or "
        "open a copy in another place."
    ),
    "database.interrupted": N_(
        "“{path}” was not closed properly and cannot be put in order where it lies: {reason}. "
        "Please copy all files of this name to another folder and open it there."
    ),
    "reading.barred": N_("Open for reading only, saving is not possible here: {reason}."),
    "reading.barred_held": N_(
        "Open for reading only, saving is not possible here: {reason}. "
        "The office is also open at: {holders}."
    ),
    "reading.held": N_(
        "Open for reading only, because somebody else is writing. The office is open at: {holders}."
    ),
    "reading.in_use": N_("Open for reading only, because another program is writing to the file."),
}
