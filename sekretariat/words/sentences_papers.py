"""Sentences of what stands in the way of a paper."""

from collections.abc import Mapping

from sekretariat.words import N_

PAPERS: Mapping[str, str] = {
    "print.nobody_expected": N_(
        "Nobody is expected at this session yet. Please fill seats of the body, or invite guests."
    ),
    "print.nobody_meant": N_(
        "None of those chosen is expected in the hall of this session. Please choose others."
    ),
    "print.nobody_to_choose": N_(
        "Nobody belongs to this body on that day. Please choose another body or another day."
    ),
    "print.ending": N_(
        "“{path}” cannot be written. Please choose a name that ends in .pdf or .docx."
    ),
    "print.no_such_place": N_(
        "Place {start} is not on this sheet, which has {places} places. "
        "Please choose the first free place."
    ),
    "cards.no_measure": N_(
        "“{value}” in “{label}” is no measure. Please write millimetres, for example 63,5."
    ),
    "cards.name_taken": N_(
        "There is a sheet “{name}” already. Please choose another name, or change that one."
    ),
    "cards.too_small": N_("A card is at least {least} mm wide and high. Please check the measure."),
    "cards.too_wide": N_(
        "The cards end {end} mm from the left edge, but the sheet is {page} mm wide. Please check "
        "columns, width, margin and gap."
    ),
    "cards.too_high": N_(
        "The cards end {end} mm below the upper edge, but the sheet is {page} mm high. Please "
        "check rows, height, margin and gap."
    ),
    "cards.unknown": N_(
        "There is no sheet “{name}” of your own. “card-format list” names those there are."
    ),
    "cards.shipped": N_("“{name}” came with the program and stays. You may add one like it."),
    "precedence.empty": N_(
        "The order of precedence is empty. Please add an office, or take the usual order again."
    ),
    "precedence.no_office": N_(
        "A line of the order is empty or longer than {limit} characters. Please word the office."
    ),
    "precedence.twice": N_("“{office}” stands in the order already. Please name it once."),
    "folder.locked": N_(
        "Attachment {paper} is locked by a password and is enclosed separately. "
        "Please attach a file that is not locked."
    ),
    "folder.damaged": N_(
        "Attachment {paper} cannot be read and is enclosed separately. "
        "Please attach the file again."
    ),
    "folder.other_kind": N_(
        "Attachment {paper} cannot be shown as pages here and is enclosed separately. "
        "Please attach it as PDF to have it in the folder."
    ),
    "folder.not_converted": N_(
        "LibreOffice could not make pages of attachment {paper}; it is enclosed separately. "
        "Please attach it as PDF to have it in the folder."
    ),
    "folder.too_slow": N_(
        "LibreOffice took too long over attachment {paper}; it is enclosed separately. "
        "Please attach it as PDF to have it in the folder."
    ),
    "issued.damaged": N_(
        "The kept file of “{title}” is no longer the one that was issued. "
        "Please fetch it from a backup."
    ),
    "issued.piece": N_(
        "What was written to {name} is not made anew to compare it. "
        "Please compare the agenda that went out with it."
    ),
    "issued.inquiry": N_(
        "What went out in an inquiry is not made anew to compare it. "
        "Please look at it as it went out."
    ),
    "issued.only_pdf": N_(
        "What is issued is kept as PDF. Please choose a file that ends in .pdf, without --each."
    ),
    "folder.for_word": N_(
        "A session folder holds finished pages and is made as PDF alone. "
        "Please choose a name that ends in .pdf."
    ),
    "print.no_addresses": N_(
        "There is no address to print. Please keep postal addresses of those who are meant."
    ),
    "print.address_blocked": N_(
        "Left out, because their address is blocked and may stand in letters only: {names}."
    ),
    "paper.open_place": N_(
        "“{text}”: “{value}” is still to be filled in. Please replace it by what is meant."
    ),
    "paper.nameless": N_(
        "An opening names nobody: “{value}”. Please correct name or salutation of the person."
    ),
    "paper.no_title": N_("The paper has no heading. Please give it one, so that it can be found."),
    "paper.level_skipped": N_(
        "The heading “{value}” stands {below} levels below the one before it. Please leave out "
        "no level, so that it can be found by ear."
    ),
    "paper.no_alternative": N_(
        "A picture has no words that stand for it. Please say in one sentence what it shows."
    ),
    "paper.pale_colour": N_(
        "The colour of the letterhead is pale on white: contrast {ratio} : 1. "
        "Text needs {least} : 1; please choose a darker one."
    ),
    "paper.pale_logo": N_(
        "The logo of the letterhead is pale on white: contrast {ratio} : 1. "
        "Pictures need {least} : 1; please choose a darker one."
    ),
    "paper.gender_sign": N_(
        "“{text}”: “{value}” has a sign inside the word. Since March 2024 papers say paired forms "
        "or neutral words. Please reword it."
    ),
    "paper.unknown_name": N_(
        "“{text}”: nobody called “{value}” is kept in this office. Please check the spelling."
    ),
}
