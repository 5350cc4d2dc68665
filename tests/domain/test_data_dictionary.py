"""Every field of the domain paper's data dictionary (2.2 to 2.4) is kept, with its values.

The left column is the paper's word, the right one the record's field; values are copied from the
paper.
"""

import pytest

from sekretariat.domain import bodies, needs, organizations, people
from sekretariat.domain.fields import fields_of
from sekretariat.domain.records import Record

PERIOD = {"validity (from)": "valid_from", "validity (to)": "valid_to"}
DICTIONARY: list[tuple[type[Record], dict[str, str]]] = [
    (
        people.Person,
        {
            "salutation_kind": "salutation",
            "gender_stat": "gender",
            "gender_stat source": "gender_source",
            "family_name": "family_name",
            "given_names": "given_names",
            "name_particle": "particle",
            "nobility_part": "nobility",
            "name_suffix": "suffix",
            "name_order": "name_order",
            "sort_key (override)": "sort_override",
            "pronunciation_hint": "pronunciation",
            "salutation_override": "salutation_override",
            "address_override": "address_override",
            "preferred_channel": "preferred_channel",
            "deceased_on": "deceased_on",
            "do_not_contact": "do_not_contact",
            "do_not_contact reason": "do_not_contact_reason",
            "merged_into": "merged_into",
            "consent (press)": "press_consent_on",
        },
    ),
    (
        people.FormerName,
        {"name": "family_name", "given names": "given_names", "titles": "titles", **PERIOD}
        | {"hidden everywhere": "hidden"},
    ),
    (
        people.AcademicTitle,
        {"title": "title", "order": "position", "awarded": "awarded_on"}
        | {"withdrawn": "withdrawn_on"},
    ),
    (
        people.OfficeTitle,
        {"neutral form": "title", "w form": "title_female", "m form": "title_male", **PERIOD}
        | {"address line": "address_line", "salutation phrase": "salutation_phrase"},
    ),
    (
        people.Affiliation,
        {"function": "function", "department": "department", "is_primary": "is_primary", **PERIOD}
        | {"person": "person_id", "organisation": "organization_id"},
    ),
    (
        people.Address,
        {
            "type": "kind",
            "style": "style",
            "org_line": "organization_line",
            "dept_line": "department_line",
            "street": "street",
            "po_box": "po_box",
            "postcode": "postcode",
            "city": "city",
            "district": "district",
            "country": "country",
            "valid (from)": "valid_from",
            "valid (to)": "valid_to",
            "address_block": "block",
            "block_until": "block_until",
        },
    ),
    (
        people.ContactPoint,
        {"kind": "kind", "value": "value", "purpose": "purpose", "visibility": "visibility"}
        | {"bounced_at": "bounced_at", "verified_at": "verified_at"},
    ),
    (
        needs.SpecialNeed,
        {"kind": "kind", "scope": "scope", "consent ref": "consent_reference"}
        | {"auto-delete date": "delete_on"},
    ),
    (
        organizations.Organization,
        {
            "name": "name",
            "short_name": "short_name",
            "category": "category",
            "parent": "parent_id",
            "successor_of": "successor_id",
            "nomination_contact": "nomination_contact",
            "status": "status",
        },
    ),
    (organizations.FormerOrganizationName, {"name": "name", **PERIOD}),
    (organizations.BodyCategory, {"own list per body": "body_id", "category": "name"}),
    (
        organizations.CategoryInBody,
        {"organisation": "organization_id", "category": "category_id"},
    ),
    (
        organizations.NominationRight,
        {"body": "body_id", "organisation": "organization_id", "seats": "seats", **PERIOD}
        | {"deputies_per_seat": "deputies_per_seat", "deputy_mode": "deputy_mode"}
        | {"legal basis": "legal_basis"},
    ),
    (bodies.LegislativeTerm, {"jurisdiction": "jurisdiction", "number": "number", **PERIOD}),
    (
        bodies.Body,
        {
            "kind": "kind",
            "parent": "parent_id",
            "term": "term_id",
            "name": "name",
            "number": "number",
            "constituted_on": "constituted_on",
            "ended_on": "ended_on",
            "caretaker_until": "caretaker_until",
            "legal_basis": "legal_basis",
            "rules_profile": "rules_profile",
            "file_ref": "file_reference",
            "language_mode": "language_mode",
            "letterhead": "letterhead",
        },
    ),
    (bodies.FormerBodyName, {"name": "name", "number": "number", **PERIOD}),
    (
        bodies.BodySuccession,
        {"predecessor": "predecessor_id", "successor": "successor_id", "kind": "kind"}
        | {"date": "happened_on", "note": "note"},
    ),
    (
        bodies.Seat,
        {
            "body": "body_id",
            "seat_no": "number",
            "basis": "basis",
            "organization": "organization_id",
            "office": "office_id",
            "group": "group",
            "voting": "voting",
            "deputy_mode": "deputy_mode",
            "shared_seat": "shared",
            **PERIOD,
        },
    ),
    (
        bodies.Membership,
        {
            "seat": "seat_id",
            "person": "person_id",
            "role": "role",
            "rank": "rank",
            "start": "valid_from",
            "end": "valid_to",
            "nominated_on": "nominated_on",
            "nominated doc": "nomination_document",
            "appointed_on": "appointed_on",
            "appointed by": "appointed_by",
            "appointed doc": "appointment_document",
            "accepted_on": "accepted_on",
            "oath_on": "oath_on",
            "leave of absence (from)": "suspended_from",
            "leave of absence (to)": "suspended_to",
            "end_reason": "end_reason",
            "end_doc": "end_document",
            "sending organisation": "on_behalf_of_id",
        },
    ),
    (
        bodies.Function,
        {"body": "body_id", "kind": "kind", "by_office": "by_office", "person": "person_id"}
        | {"office": "office_id", **PERIOD},
    ),
    (bodies.Office, {"name": "name"}),
    (bodies.OfficeHolder, {"office": "office_id", "person": "person_id", **PERIOD}),
    (
        bodies.Participation,
        {"person": "person_id", "forum": "body_id", "as": "kind", **PERIOD},
    ),
]
CHOICES: list[tuple[type, str]] = [
    (people.Salutation, "frau herr neutral unklar"),
    (people.Gender, "w m d ohne_angabe"),
    (people.GenderSource, "selbstauskunft benennung"),
    (people.NameOrder, "given_first family_first"),
    (people.Channel, "email post beide"),
    (people.AddressKind, "dienstlich privat rechnung"),
    (people.AddressStyle, "organisation_first person_first privat"),
    (people.AddressBlock, "keine nur_intern auskunftssperre"),
    (people.ContactKind, "email telefon mobil fax assistenz"),
    (people.ContactPurpose, "einladung presse privat"),
    (people.Visibility, "geschäftsstelle mitglieder öffentlich"),
    (
        needs.NeedKind,
        (
            "rollstuhl induktion gebärdensprache schriftdolmetschen leichte_sprache"
            " sprache_dolmetschen assistenz ernährung sonstiges"
        ),
    ),
    (needs.NeedScope, "diese_sitzung dauerhaft"),
    (
        organizations.Category,
        (
            "kommunaler_spitzenverband kommune wohlfahrt migrantenorganisation kirche bildung"
            " religionsgemeinschaft gewerkschaft arbeitgeber_kammer wissenschaft unternehmen"
            " stiftung_verein landtag_fraktion ressort_behörde beauftragte sonstige"
        ),
    ),
    (organizations.OrganizationStatus, "aktiv aufgelöst"),
    (
        organizations.DeputyMode,
        "keine persönlich mehrere_rang organisation_pool gremium_pool",
    ),
    (bodies.BodyKind, "plenum themenforum arbeitsgruppe vorstand unterausschuss extern"),
    (bodies.SuccessionKind, "zusammenführung teilung umbenennung neubildung"),
    (bodies.SeatBasis, "organisation person kraft_amtes gewählt beratend ständiger_gast"),
    (bodies.Role, "mitglied stellvertretung"),
    (
        bodies.EndReason,
        (
            "ablauf niederlegung abberufung ausscheiden_organisation amtswechsel tod auflösung"
            " korrektur"
        ),
    ),
    (bodies.MembershipStatus, "vorgesehen benannt berufen aktiv ruhend beendet"),
    (
        bodies.FunctionKind,
        "vorsitz stv_vorsitz sprecherin stv_sprecherin moderation schriftführung ansprechperson",
    ),
    (bodies.ParticipationKind, "mitglied gast fachperson verwaltung"),
]


@pytest.mark.parametrize(
    ("record", "words"), DICTIONARY, ids=lambda one: getattr(one, "__name__", "")
)
def test_every_word_of_the_dictionary_is_a_field(
    record: type[Record], words: dict[str, str]
) -> None:
    kept = {field.name for field in fields_of(record)}
    assert {word: name for word, name in words.items() if name not in kept} == {}


@pytest.mark.parametrize(
    ("choices", "values"), CHOICES, ids=lambda one: getattr(one, "__name__", "")
)
def test_every_value_of_the_dictionary_can_be_chosen(choices: type, values: str) -> None:
    assert set(values.split()) <= {one.value for one in choices}  # type: ignore[attr-defined]
