"""Sentences of reading and importing files."""

from collections.abc import Mapping

from sekretariat.words import N_

IMPORTS: Mapping[str, str] = {
    "file.missing": N_("There is no file “{file}”. Please choose another one."),
    "file.unreadable": N_("“{file}” cannot be opened: {reason}. Please close it elsewhere."),
    "file.not_a_sheet": N_(
        "“{file}” is no sheet. Please choose an Excel, OpenDocument or CSV file."
    ),
    "file.empty": N_("“{file}” holds nothing. Please choose another file."),
    "file.encrypted": N_(
        "“{file}” is protected by a password. Please save it without one and choose it again."
    ),
    "file.damaged": N_(
        "“{file}” is damaged or incomplete. Please open and save it in your spreadsheet program "
        "and choose it again."
    ),
    "file.too_big": N_(
        "“{file}” is too big to be a list of members. Please delete unused rows and columns."
    ),
    "vcard.none": N_("“{file}” holds no vCard. Please choose a file with contact cards."),
    "vcard.cut_off": N_(
        "Card {card} of “{file}” has no end; the file is incomplete. Please save it anew and "
        "choose it again."
    ),
    "vcard.too_long": N_(
        "Card {card} of “{file}” is too long to be a contact. Please remove it from the file."
    ),
    "arrival.several": N_("Please let go of one file at a time."),
    "arrival.no_office": N_("Please open an office first; then lists can be read."),
    "arrival.nothing": N_("There is nothing here that can be read. Please choose a file."),
    "arrival.unknown": N_(
        "“{file}” is neither a list nor an office. Lists end in .xlsx, .xls, .ods, .csv, .vcf or "
        ".json."
    ),
    "paste.nothing": N_(
        "The clipboard holds no rows of a table. Please copy rows in your spreadsheet first."
    ),
    "oparl.broken": N_(
        "“{file}” is no whole JSON: line {row}, column {column} cannot be read. Please get the "
        "file again."
    ),
    "oparl.nothing": N_(
        "“{file}” holds no persons of OParl. Please choose a file with persons or memberships."
    ),
    "oparl.no_files": N_("The folder “{folder}” holds no .json files. Please choose another one."),
    "import.no_such_sheet": N_("There is no sheet “{value}” in the file. It has: {choices}."),
    "import.no_such_row": N_(
        "Row {value} of the sheet “{sheet}” is empty. Please choose the row with the headings."
    ),
    "import.no_name_column": N_(
        "No column of the sheet “{sheet}” in “{file}” holds names; found: {found}. Please assign "
        "the columns."
    ),
    "import.doubtful": N_(
        "{count} row(s) may mean persons already known (rows {rows}). Nothing was taken in; "
        "please decide about them."
    ),
    "import.row_refused": N_(
        "Row {row} ({person}) cannot be taken in: {reason} Nothing was saved."
    ),
    "import.no_report": N_("There is no report “{value}”; it may have been deleted."),
    "import.not_correctable": N_(
        "Row {row} cannot be corrected here. Please correct it in the list and read it again."
    ),
    "import.no_longer_listed": N_(
        "{count} person(s) of the last list are missing in this one: {names}. They stay as they "
        "are; please end what has ended."
    ),
    "import.changed_on_both_sides": N_(
        "{label}: the list said “{last}” last time and says “{new}” now, but “{old}” was entered "
        "here. Please choose; “{old}” stays otherwise."
    ),
    "profile.unknown": N_("There is no profile “{name}”. Please choose one of those stored."),
    "profile.name_taken": N_(
        "There is a profile “{name}” already. Please choose another name, or delete that one."
    ),
    "profile.unreadable": N_("“{file}” is no import profile. Please choose another file."),
    "profile.unknown_field": N_(
        "The profile “{file}” names the field “{value}”, which does not exist. Please correct it."
    ),
    "name.missing": N_("The row has no name. Please enter one, or “N. N.” for a vacant seat."),
    "name.two_persons": N_(
        "“{value}” names two persons. Please give each of them a row of their own."
    ),
    "name.doubtful": N_(
        "“{value}” reads two ways: “{one}” or “{other}”. The first was taken; please check it."
    ),
    "row.taken_for_note": N_(
        "“{value}” was taken for a note, not for a name. Please fill in more columns if it is one."
    ),
    "marks.unexplained": N_(
        "{count} row(s) are marked “{value}”: {names}. Please say with the columns what it means."
    ),
    "rows.left_out": N_("{count} row(s) stay out because of their mark: rows {value}."),
    "rows.hidden": N_(
        "{count} row(s) are hidden in the sheet and are read too: rows {value}. Please check them."
    ),
    "columns.hidden": N_("Hidden columns are read too: {value}. Please check them."),
    "import.lies_on_its_side": N_(
        "The headings of the sheet “{sheet}” in “{file}” stand below each other instead of side by "
        "side. Please swap rows and columns in your spreadsheet program."
    ),
    "columns.unread": N_(
        "Columns that fill no field are only kept with the report of this import: “{value}”. "
        "Please assign those that matter."
    ),
    "sheets.unread": N_(
        "Only the sheet “{sheet}” is read; there are lists on these sheets too: {value}. Please "
        "read them one by one."
    ),
    "file.quote_left_open": N_(
        "A quotation mark opens in line {row} of “{file}” and is never closed. Please close or "
        "delete it."
    ),
    "cell.note": N_("A note is pinned to this cell: {value}"),
    "end.unknown": N_(
        "The row is marked as having left, but names no day. Please enter its end, or say the day "
        "with the columns."
    ),
    "row.vacant_without_body": N_(
        "The row stands for a vacant seat; it counts only when a body is chosen."
    ),
    "date.ambiguous": N_(
        "“{value}” may mean {one} or {other}. Please write the date like 03.11.2020."
    ),
    "date.vague": N_("“{value}” names no day. Please write the day meant, for example 01.06.2021."),
    "date.without_year": N_("“{value}” names no year. Please add it, for example 31.12.2021."),
    "date.open_end": N_("“{value}” was taken for an open end."),
    "date.assumed": N_("“{value}” names no day; {day} was assumed. Please check it."),
    "salutation.unknown": N_(
        "“{value}” is no salutation of one person; it stays unclear. Please check it."
    ),
    "role.unknown": N_("“{value}” is no known role; it was left out. Please check it."),
    "forum.unclear_mark": N_(
        "“{value}” is neither a cross nor empty; it was left out. Please write x or nothing."
    ),
    "forum.unknown": N_(
        "There is no forum “{value}”; it was left out. Please add the forum first."
    ),
    "country.unknown": N_(
        "“{value}” is no known country. Please write its name, for example Polen."
    ),
    "postcode.repaired": N_("The postcode “{value}” had lost its zero and became {repaired}."),
    "contact.comma_for_dot": N_(
        "“{value}” has a comma where a dot belongs. Please correct the e-mail address."
    ),
    "contact.phone_repaired": N_(
        "The number “{value}” had become a figure and was made {repaired}."
    ),
    "contact.phone_lost": N_(
        "“{value}” is a phone number Excel has shortened. Please enter its digits again, as text."
    ),
    "contact.odd_phone": N_("“{value}” is hardly a phone number; it was kept. Please check it."),
    "function.without_organization": N_(
        "The function “{value}” has no organisation; it was left out. Please add the organisation."
    ),
    "deputy.member_unknown": N_(
        "“{value}” is no member of the body, so nobody can stand in. Please check the name."
    ),
    "deputy.no_seat": N_(
        "There is no seat of this organisation to stand in for. Please name the member or the seat."
    ),
}
