"""Sentences of what is wrong with letterheads and the texts of papers."""

from collections.abc import Mapping

from sekretariat.words import N_

TEMPLATES: Mapping[str, str] = {
    "letterhead.too_many_lines": N_(
        "The letterhead has {count} lines below its name. "
        "{most} fit above the address of a letter; please shorten it."
    ),
    "letterhead.no_alternative": N_(
        "Please say in words what the logo shows, for those who hear the paper."
    ),
    "letterhead.overlap": N_(
        "Another letterhead holds on these days. Please choose another first day, or end that one."
    ),
    "letterhead.no_colour": N_(
        "“{value}” is no colour. Please write it with six digits, such as #1F4E79, "
        "or leave it empty."
    ),
    "letterhead.pale_colour": N_(
        "This colour is pale on white: contrast {ratio} : 1. "
        "Text needs {least} : 1; please choose a darker one."
    ),
    "letterhead.pale_logo": N_(
        "The logo is pale on white: contrast {ratio} : 1. "
        "Pictures need {least} : 1; please choose a darker one."
    ),
    "font.none": N_("“{file}” is no font that can be read. Please choose a TTF or OTF file."),
    "font.several": N_(
        "“{file}” holds several fonts in one. Please choose the file of a single style."
    ),
    "font.no_right": N_(
        "“{file}” may not be embedded in documents: its maker does not allow it. "
        "Please choose another font."
    ),
    "font.lacks_letters": N_(
        "“{file}” lacks letters German papers need: {letters}. Please choose another font."
    ),
    "font.shipped": N_("The program brings “{family}” along. It need not be added."),
    "font.unknown": N_("There is no typeface “{family}”. There are: {known}"),
    "font.in_use": N_(
        "“{family}” is the typeface of the letterhead “{head}”. "
        "Please choose another one there first."
    ),
    "picture.none": N_(
        "“{file}” is no picture that can be read. Please choose a PNG or JPEG file."
    ),
    "picture.too_large": N_(
        "“{file}” has more than {limit} megapixels. Please save the picture smaller first."
    ),
    "template.unknown_key": N_("There is no text “{key}”. `template list` names them all."),
    "template.which": N_("Please name the texts, or say --all."),
    "template.empty": N_("Please write a text, or take the shipped one again."),
    "template.one_line": N_("Line {line}: This text stands in one line. Please join the lines."),
    "template.unbalanced": N_(
        "Line {line}: A brace has no partner. Placeholders are written like {{day}}."
    ),
    "template.unknown_place": N_(
        "Line {line}: Nothing is known to put in for {name}. This text knows: {known}"
    ),
    "template.no_places": N_(
        "Line {line}: In this text nothing is put in, also not for {name}. Please take it out."
    ),
    "template.bad_form": N_(
        "Line {line}: {name} cannot be written as “{form}”. Please choose it from the list."
    ),
    "template.place_missing": N_(
        "Line {line}: {name} is missing. The paper would leave it out; please put it in."
    ),
    "print.placeholder": N_(
        "“{text}” still has the placeholder {name}. Please put in what belongs there."
    ),
}
