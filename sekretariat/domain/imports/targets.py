"""What a column of a list can be mapped to."""

from sekretariat.words import N_

# What a column can be mapped to, with the English label a face translates; besides these
# "forum_1", "forum_2" … for columns with a cross per forum.
TARGETS: dict[str, str] = {
    "name": N_("Whole name"),
    "salutation": N_("Salutation"),
    "titles": N_("Titles"),
    "given_names": N_("Given names"),
    "particle": N_("Name particle"),
    "family_name": N_("Family name"),
    "nobility": N_("Nobility part"),
    "suffix": N_("Name suffix"),
    "organization": N_("Organisation"),
    "function": N_("Function"),
    "emails": N_("E-mail addresses"),
    "phones": N_("Phone numbers"),
    "mobile": N_("Mobile number"),
    "fax": N_("Fax number"),
    "street": N_("Street"),
    "postcode": N_("Postcode"),
    "city": N_("City"),
    "postcode_city": N_("Postcode and city"),
    "country": N_("Country"),
    "private_street": N_("Street (private)"),
    "private_postcode": N_("Postcode (private)"),
    "private_city": N_("City (private)"),
    "role": N_("Role"),
    "group": N_("Group"),
    "forums": N_("Forums"),
    "seat_number": N_("Seat no."),
    "deputy_for": N_("Deputy for"),
    "start": N_("From"),
    "end": N_("Until"),
    "appointed_on": N_("Appointed on"),
    "remark": N_("Remark"),
    "note": N_("Note to the office"),
    "id": N_("Record id"),
    "known_as": N_("Id of a card"),
}
SEVERAL = frozenset({"emails", "phones", "mobile", "fax", "titles", "remark", "forums"})
"""The targets more than one column may fill; their values are joined."""
SEATED = frozenset({"seat_number", "role", "group", "deputy_for", "start", "end", "appointed_on"})
"""The targets that speak of a seat: a list with one of them is meant for a body."""
