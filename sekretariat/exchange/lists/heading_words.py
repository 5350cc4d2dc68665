"""What the columns of a member list are usually called (domain paper 2.11), and what they fill.

A heading is compared in one form: folded, punctuation as single blanks ("E-Mail (dienstl.)" ->
"e mail dienstl"). The first pattern that fits the whole heading wins.
"""

import re
from functools import lru_cache

from sekretariat.domain.imports.targets import TARGETS
from sekretariat.domain.names import fold

# Most particular headings first; every code with the ways its heading is written.
_WRITTEN: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "deputy_for",
        (
            r"(?:stellvertret(?:ung|er(?:in)?)|vertret(?:ung|er(?:in)?)|stv) (?:von|fur)",
            r"vertritt|in vertretung (?:von|fur)|mitglied vertreten|deputy for",
        ),
    ),
    (
        "private_street",
        (
            r"privat(?:e|er)? (?:adresse|anschrift|strasse)",
            r"(?:adresse|anschrift|strasse) privat",
        ),
    ),
    ("private_postcode", (r"privat(?:e)? plz", r"plz privat")),
    ("private_city", (r"privat(?:er)? ort", r"ort privat", "wohnort")),
    (
        "salutation",
        (
            r"anrede(?: titel)?|herr frau|frau herr|m w d|w m d|m w|w m",
            "salutation|form of address",
        ),
    ),
    (
        "titles",
        (r"(?:akad(?:emischer?|emische)? ?)?(?:titel|grad)", "title|academic title|titles"),
    ),
    ("given_names", (r"vornamen?|rufname|given names?|first names?",)),
    (
        "particle",
        (r"(?:namens)?(?:prafix|vorsatz|vorsatzwort)", "name particle|particle"),
    ),
    ("nobility", (r"adelstitel|namensbestandteil|nobility(?: part)?",)),
    ("suffix", (r"(?:namens)?zusatz|name suffix|suffix",)),
    (
        "family_name",
        (r"nachnamen?|familiennamen?|zunamen?", "family name|last name|surname"),
    ),
    (
        "name",
        (
            r"name|namen|teilnehmer(?:in|innen)?|teilnehmende|mitglied(?:er)?|person",
            "vor und nachname|name vorname|nachname vorname|vorname nachname|vorname name",
            r"(?:titel )?(?:name vorname|vorname (?:nach)?name|nachname vorname)(?: titel)?",
            r"name titel|vollstandiger name|contact name|full name|members?",
            r"ansprechpartner(?:in)?|kontaktperson|name (?:des mitglieds|der person)|mitglied name",
        ),
    ),
    (
        "emails",
        (
            (
                r"(?:\d )?e ?mail(?: ?(?:adressen?|\d|s|addresses|address))?"
                r"(?: (?:dienstl\w*|privat|gesch\w*))?"
            ),
            r"(?:dienstl\w* |private )?(?:e )?mail(?: (?:dienstl\w*|privat|gesch\w*))?",
            "mailadresse",
        ),
    ),
    (
        "mobile",
        (
            (
                r"(?:tel\w* )?(?:mobil\w*|handy\w*|mobile)"
                r"(?: ?(?:nr|nummer|number|telefon|phone|tel))?(?: .*)?"
            ),
        ),
    ),
    ("fax", (r"(?:tele)?fax(?: ?(?:nr|nummer|number))?(?: .*)?",)),
    (
        "phones",
        (
            (
                r"(?:tel|telefon|fon|phone|ruf|festnetz|durchwahl|direktnummer|telephone)"
                r"(?: ?(?:nr|nummern?|numbers?))?(?: (?!fax|mobil).*)?"
            ),
            "phones|contact number",
        ),
    ),
    (
        "postcode_city",
        (
            r"(?:plz|postleitzahl)(?: und)? (?:wohn)?ort|ort und plz|ort plz",
            "postcode and city",
        ),
    ),
    (
        "street",
        (
            (
                r"(?:versand |dienst\w* )?(?:strasse|str|adresse|anschrift|address|street)"
                r"(?:(?: und)? (?:nr|hausnr|hausnummer|haus nr|nummer|dienstl\w*))?"
            ),
        ),
    ),
    (
        "postcode",
        (r"(?:versand |dienst\w* )?(?:plz|postleitzahl|postcode|zip(?: code)?|postal code)",),
    ),
    ("city", (r"(?:versand |dienst\w* )?(?:ort|stadt|city|town|place|dienstort)",)),
    ("country", ("land|staat|country",)),
    (
        "seat_number",
        (r"(?:sitz|platz)(?: ?(?:nr|nummer|no|number))?", r"seat(?: (?:no|number))?"),
    ),
    (
        "role",
        (
            r"(?:mitglied stv|mitglied stellv\w*|m stv|ordentl\w* stv\w*|art der mitgliedschaft)",
            r"(?:rolle|status|mitgliedsstatus|mitgliedschaft)(?: (?:im|in|kommission|gremium).*)?",
            "role",
        ),
    ),
    ("group", ("gruppe|bereich|saule|bank|kategorie|group|gruppierung",)),
    (
        "forums",
        (
            r"foren|(?:themen)?forum|gremium|gremien|forums?|forumszuordnung",
            "arbeitsgruppen?|body",
        ),
    ),
    (
        "organization",
        (
            r"institution(?:en)?|organi[sz]ation(?:en)?|verband|einrichtung|verein|firma|company",
            "entsendende (?:organisation|stelle|institution)|behorde|dienststelle|fraktion",
            r"organi[sz]ation institution|institution organi[sz]ation|on behalf of",
        ),
    ),
    ("organization?", ("partei|political party|politische partei|party|your company",)),
    ("function", ("(?:funktion|position|amt|dienststellung|function|office)(?: .*)?",)),
    ("function?", ("beruf|profession|berufsbezeichnung|job title",)),
    (
        "appointed_on",
        (
            r"berufen(?: am)?|(?:datum der )?berufung(?: am)?|berufungsdatum",
            r"appointed(?: on)?|ernannt(?: am)?",
        ),
    ),
    (
        "start",
        (
            r"seit|von|ab|beginn|eintritt(?: .*)?|mitglied seit|anfang",
            "start|from|since|member since|valid from|start date",
        ),
    ),
    (
        "end",
        (
            r"bis|ende|austritt(?: .*)?|mitglied bis|ausgeschieden(?: am)?",
            "end|until|to|member until|valid to|end date",
        ),
    ),
    (
        "remark",
        (
            r"bemerkung(?:en)?|anmerkung(?:en)?|notiz(?:en)?|kommentar|hinweise?",
            "remarks?|notes?|comment",
        ),
    ),
    ("note", ("hinweis an die geschaftsstelle|note to the office",)),
    ("id", ("kennung|record id",)),
    ("known_as", ("karten id|id of a card",)),
    ("salutation?", ("geschlecht|gender|sex",)),
)
_FORUM = re.compile(r"(?:(?:themen)?forum|ag|arbeitsgruppe)(?: nr)? ?(\d{1,2})(?: .*)?")
_BOTH_PHONES = re.compile(r"tel\w*\.?\s*(?:/|u\.|und|oder)\s*(?:handy|mobil)")  # numbers tell
_COMPILED = tuple((code, re.compile("|".join(written))) for code, written in _WRITTEN)


@lru_cache(maxsize=4096)
def heading_key(text: str) -> str:
    """Return a heading in the form it is compared in."""
    folded = fold(text)
    return " ".join("".join(c if c.isalnum() else " " for c in folded).split())


@lru_cache(maxsize=2048)
def target_of(heading: str) -> str:
    """Return what a heading fills: a code of TARGETS or "forum_3"; "" when unknown.

    A "?" behind the code means: only if no other column fills it better.
    """
    key = heading_key(heading)
    if _BOTH_PHONES.match(heading.casefold().strip()):
        return "phones"
    if found := _FORUM.fullmatch(key):
        return f"forum_{int(found[1])}"
    for code, pattern in _COMPILED:
        if pattern.fullmatch(key):
            return code
    return heading.strip() if is_target(heading.strip()) else _target_of_parts(heading)


def _target_of_parts(heading: str) -> str:
    """Return what all known parts of "Institution / Verband" or "Vorname(n)" agree on."""
    parts = [part for part in re.split(r"[/|,(]", heading) if part.strip(" )")]
    if len(parts) < 2:  # noqa: PLR2004  nothing was cut
        return ""
    found = {target_of(part) for part in parts} - {""}
    return found.pop() if len(found) == 1 else ""


def is_target(code: str) -> bool:
    """Tell whether a code is one a column can be mapped to."""
    return code in TARGETS or bool(re.fullmatch(r"forum_\d{1,2}", code))
