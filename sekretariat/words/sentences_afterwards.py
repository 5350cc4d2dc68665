"""Sentences about what comes after a session: resolutions, tasks, circular votes, claims."""

from collections.abc import Mapping

from sekretariat.words import N_

AFTERWARDS: Mapping[str, str] = {
    "report.ending": N_(
        "“{path}” cannot be written. Please choose a name that ends in .xlsx, .csv or .pdf."
    ),
    "resolution.not_adopted": N_(
        "“{wording}” was not adopted, so nothing is to be carried out. Please choose others."
    ),
}
