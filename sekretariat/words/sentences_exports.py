"""Sentences about writing files."""

from collections.abc import Mapping

from sekretariat.words import N_

EXPORTS: Mapping[str, str] = {
    "export.file_in_use": N_(
        "“{path}” cannot be replaced. It may be open in another program, or the folder may be "
        "protected. Please close it there or choose another name."
    ),
    "export.not_written": N_("“{path}” was not written: {reason}. Please choose another place."),
    "export.ending": N_(
        "“{path}” was not written: lists become .xlsx or .csv. Please choose one of these endings."
    ),
    "oparl.base": N_(
        "“{value}” is no web address. Please write it like https://example.org/oparl."
    ),
    "export.unknown_column": N_("There is no column “{value}”. The columns are: {choices}."),
}
