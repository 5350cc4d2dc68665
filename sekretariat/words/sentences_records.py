"""Sentences about fields, records and the database."""

from collections.abc import Mapping

from sekretariat.words import N_

RECORDS: Mapping[str, str] = {
    "field.missing": N_("“{label}” is empty. Please fill it in."),
    "field.too_long": N_("“{label}” is longer than {limit} characters. Please shorten it."),
    "field.out_of_range": N_("“{label}” must lie between {minimum} and {maximum}."),
    "field.not_a_day": N_("“{value}” is no date. Please write it like 03.11.2020."),
    "field.not_a_time": N_("“{value}” is no time of day. Please write it like 14:30."),
    "field.not_a_number": N_("“{value}” is no whole number. Please write digits only."),
    "field.not_a_choice": N_("“{value}” is not among the choices of “{label}”: {choices}."),
    "validity.reversed": N_(
        "The end {end} lies before the beginning {start}. Please swap the days."
    ),
    "validity.name_too_early": N_(
        "The name until now holds from {start} on. Please choose a later day for the new name, "
        "or save a correction."
    ),
    "contact.not_an_email": N_("“{value}” is no e-mail address. Please check it."),
    "contact.not_a_phone": N_("“{value}” is no phone number. Please check it."),
    "address.postcode": N_("“{value}” is no German postcode: it has five digits. Please check it."),
    "address.country": N_(
        "“{value}” is no country code. Please write two letters, for example DE."
    ),
    "record.no_field": N_(
        "“{value}” names no field. Please write FIELD=VALUE with one of: {known}."
    ),
    "record.not_by_hand": N_("This is not done with “{value}”. It can be done with: {known}."),
    "record.unknown": N_("There is no record “{value}” here. It may have been deleted."),
    "reference.unknown": N_(
        "“{value}” is not known here. Please choose one of the suggestions, or add it on its page "
        "first."
    ),
    "reference.missing": N_(
        "A record that is named here does not exist or was deleted. Nothing was saved; please "
        "check the id or choose again."
    ),
    "record.in_use": N_("“{name}” is still used elsewhere and stays. Please end it instead."),
    "record.duplicate": N_("The same entry stands here already. Nothing was saved."),
    "record.conflict": N_(
        "Somebody changed “{label}” meanwhile: it reads “{theirs}” now, you wrote “{mine}”. "
        "Please choose one."
    ),
    "person.title_ended": N_(
        "The office “{title}” ended on {day}. Letters follow the name again; please check it."
    ),
    "person.override_outdated": N_(
        "The office “{title}” ended on {day}. Please check the person's own salutation and address "
        "block: letters still use them."
    ),
    "part.removed": N_(
        "Somebody removed a line of this list meanwhile that you have changed. Save again to add "
        "it as it stands here, or remove it here too."
    ),
    "part.changed": N_(
        "Somebody changed a line of this list meanwhile that you have removed. It stands here "
        "again as it reads now; remove it once more if it is to go."
    ),
    "file.not_writable": N_(
        "“{path}” could not be written: {reason}. Please close the file or choose another place."
    ),
    "window.no_display": N_(
        "There is no display here for the window. “sekretariat --help” names the commands that "
        "work without one."
    ),
    "print.no_printer": N_(
        "No printer is set up on this computer. Please save the paper as PDF, or set up a printer "
        "in the settings of the system."
    ),
    "print.failed": N_(
        "The printer “{printer}” did not take the paper: {reason} "
        "Please check the printer, or save the paper as PDF."
    ),
    "print.vanished": N_(
        "The printer “{printer}” is not there any more; nothing more was printed. Please check "
        "that it is switched on and connected, or choose another one."
    ),
    "print.silent": N_(
        "The printer “{printer}” does not answer; nothing was printed. Please check that it is "
        "switched on and connected, or choose another one."
    ),
    "print.no_glyphs": N_(
        "No typeface here can print these characters: {characters}. The paper shows � in their "
        "place. Please check what was entered."
    ),
    "print.which_body": N_("Please name the body that is meant. The bodies are: {known}."),
    "print.which_paper": N_(
        "Please say which paper is meant and where it goes: print agenda --output FILE.pdf. "
        "print --list names them all."
    ),
    "letter.no_place": N_(
        "No letter is printed, as no postal address is entered: {names}. Please add it."
    ),
    "print.no_resolution": N_(
        "This session has adopted no resolution with a number yet. Please enter the vote first, or "
        "choose another session."
    ),
    "print.no_circular": N_(
        "No question was put to the members in writing yet. Please open a circular vote first."
    ),
    "print.all_appointed": N_(
        "Everybody in this body is appointed, so there is nothing to decide. Please choose another "
        "version, or check the days of appointment."
    ),
    "letter.nobody_votes": N_(
        "There is nobody to ask in writing this way. Please check the seats of the body, or choose "
        "another version or person."
    ),
    "letter.no_reason": N_(
        "The reason for the shortened notice is not entered yet; the letter says: {reason}. Please "
        "enter it when you release the invitation."
    ),
    "letter.no_place_printed": N_(
        "These letters have no address, as none is entered: {names}. Please add it, or send them "
        "another way."
    ),
    "letter.nobody_appointed": N_(
        "There is nobody in this body to write such a letter to on this day. Please choose another "
        "version, day or person."
    ),
    "letter.nobody_to_copy": N_(
        "No organisation sent anybody these letters go to. Please choose another version, day or "
        "person."
    ),
    "letter.nobody_ended": N_(
        "No membership of this body has ended for this reason. Please enter the end of the "
        "membership first, or choose another version."
    ),
    "letter.nobody_present": N_(
        "Nobody is recorded as present at this session. Please record the attendance first."
    ),
    "letter.nobody_invited": N_(
        "There is nobody to invite to this session. Please fill the seats of the body first, or "
        "choose another person."
    ),
    "letter.nobody_to_ask": N_(
        "No organisation has a seat to name somebody for. Please give the seats to organisations "
        "first, or choose another version."
    ),
    "print.no_variant": N_("This paper has no variant “{variant}”. It has: {known}."),
    "print.which_meeting": N_(
        "There is no session to print. Please add one, or name it by its id."
    ),
    "sample.office_there": N_(
        "“{path}” holds an office of your own already. Please choose another place for the sample."
    ),
    "undo.conflict": N_(
        "“{action}” cannot be undone: the record has been changed again since {at}. "
        "Please undo the later change first."
    ),
    "undo.nothing": N_("There is nothing to undo."),
    "redo.nothing": N_("There is nothing to redo."),
    "backup.failed": N_(
        "The backup “{path}” was not written: {reason}. Please choose another folder."
    ),
    "restore.busy": N_(
        "“{path}” is in use elsewhere and was left unchanged. Please ask the others to close the "
        "program, then try again."
    ),
    "restore.damaged": N_(
        "The copy “{path}” is damaged, the office was left unchanged. Please choose another copy."
    ),
    "restore.failed": N_(
        "“{path}” was left as it is: {reason}. Please open the copy itself, or make another place "
        "for it."
    ),
    "backup.server": N_(
        "This office lives on a PostgreSQL server. Please have its backup made there with pg_dump."
    ),
    "command.unforeseen": N_(
        "An error in the program stopped this command. A report for those who look after the "
        "program is kept as “{path}”."
    ),
    "command.unforeseen_unkept": N_(
        "An error in the program stopped this command. Please give this report to those who look "
        "after the program:"
    ),
    "database.missing": N_(
        "There is no file “{path}”, or its drive is not connected now. Please choose another one."
    ),
    "database.not_ours": N_("“{path}” is not a file of this program. It was left unchanged."),
    "database.foreign_url": N_(
        "“{value}” is no address of an office. Please name a file, or a server as "
        "postgresql://user@server/database."
    ),
    "database.newer": N_(
        "“{path}” comes from a newer version of the program and was left unchanged. Please install "
        "version {version} or a later one to open it."
    ),
    "database.newer_unknown": N_(
        "“{path}” comes from a newer version of the program and was left unchanged. Please install "
        "that version to open it."
    ),
    "upgrade.done": N_(
        "“{path}” came from an earlier version of the program and was brought up to date. As it "
        "was, it is kept in “{copy}”."
    ),
    "upgrade.done_on_server": N_(
        "“{path}” came from an earlier version of the program and was brought up to date. As it "
        "was, it is kept in the schema “{copy}” of the database."
    ),
    "upgrade.no_room": N_(
        "“{path}” comes from an earlier version of the program. To bring it up to date {needed} MB "
        "must be free there, {free} MB are. It was left unchanged; please make room."
    ),
    "upgrade.others": N_(
        "“{path}” comes from an earlier version of the program and can be brought up to date only "
        "when nobody else has it open: {count} {count:connection is|connections are} still there. "
        "Please ask the others to close the program."
    ),
    "upgrade.no_schema": N_(
        "“{path}” comes from an earlier version of the program. Before it is brought up to date a "
        "copy is kept in a schema of its own, and this role may make none. Please ask those who "
        "look after the server for the right CREATE on the database."
    ),
    "upgrade.failed": N_(
        "“{path}” could not be brought up to date and was left unchanged. A copy is kept in "
        "“{copy}”. Please go on with the earlier version of the program and pass this on."
    ),
    "upgrade.failed_on_server": N_(
        "“{path}” could not be brought up to date and was left unchanged. Please go on with the "
        "earlier version of the program and pass this on."
    ),
    "database.unreachable": N_(
        "The database cannot be opened: {reason}. Please check its place and your rights."
    ),
    "database.busy": N_(
        "Another program is writing to the database. Please try again in a moment."
    ),
    "attachment.too_big": N_(
        "“{file}” has more than {limit} MB and was not attached. Please make it smaller, for "
        "example by fewer or smaller pictures."
    ),
    "attachment.damaged": N_(
        "The file “{file}” cannot be read from the office: it is not what was attached. Please "
        "attach it again, or take it from a backup."
    ),
    "attachment.no_text": N_(
        "“{file}” was attached. The search finds its name alone: no text can be read from it."
    ),
    "search.damaged": N_(
        "The search no longer knows all texts of the office. The records are not touched by this; "
        "“sekretariat check --mend” makes its index anew."
    ),
    "database.damaged": N_("The database is damaged ({reason}). Please go back to a backup."),
    "database.damaged_file": N_(
        "“{path}” is damaged and cannot be opened. Please bring a backup back; the damaged file is "
        "kept."
    ),
    "database.malformed": N_(
        "The file of this office is damaged in places. Please bring a backup back; the damaged "
        "file is kept."
    ),
}
