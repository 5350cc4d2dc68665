"""Written forms of names and their official split (statutory form, domain paper 2.2, 3.2)."""

import pytest

from sekretariat.domain.people import Salutation
from sekretariat.exchange.parsing.names import is_vacant, names_two_persons, read_name, read_parts

# written: titles | given names | nobility | particle | family name | suffix
FORMS = {
    "Hans Müller": "|Hans|||Müller|",
    "Müller, Hans": "|Hans|||Müller|",
    "Müller, Dr. Hans": "Dr.|Hans|||Müller|",
    "Dr. Müller, Hans": "Dr.|Hans|||Müller|",
    "Müller, Hans, Dr.": "Dr.|Hans|||Müller|",
    "Dr. Hans Müller": "Dr.|Hans|||Müller|",
    "Dr Hans Müller": "Dr.|Hans|||Müller|",
    "Dr.Hans Müller": "Dr.|Hans|||Müller|",
    "Doktor Hans Müller": "Dr.|Hans|||Müller|",
    "Dr. Hans von Müller": "Dr.|Hans||von|Müller|",
    "von Müller, Dr. Hans": "Dr.|Hans||von|Müller|",
    "Müller, Dr. Hans von": "Dr.|Hans||von|Müller|",
    "Prof. Dr. Dr. h. c. Eva Beispiel": "Prof.;Dr.;Dr. h. c.|Eva|||Beispiel|",
    "Prof.Dr.Dr.h.c. Eva Beispiel": "Prof.;Dr.;Dr. h. c.|Eva|||Beispiel|",
    "Professorin Dr. Eva Beispiel": "Prof.;Dr.|Eva|||Beispiel|",
    "Professor Eva Beispiel": "Prof.|Eva|||Beispiel|",
    "Prof. Dr. h.c. mult. Eva Beispiel": "Prof.;Dr. h. c. mult.|Eva|||Beispiel|",
    "Prof. em. Dr. Eva Beispiel": "Prof. em.;Dr.|Eva|||Beispiel|",
    "apl. Prof. Dr. Eva Beispiel": "apl. Prof.;Dr.|Eva|||Beispiel|",
    "Univ.-Prof. Dr. Eva Beispiel": "Univ.-Prof.;Dr.|Eva|||Beispiel|",
    "Jun.-Prof. Dr. Eva Beispiel": "Jun.-Prof.;Dr.|Eva|||Beispiel|",
    "PD Dr. Eva Beispiel": "PD;Dr.|Eva|||Beispiel|",
    "Priv.-Doz. Dr. Eva Beispiel": "PD;Dr.|Eva|||Beispiel|",
    "Dr.-Ing. Eva Beispiel": "Dr.-Ing.|Eva|||Beispiel|",
    "Dr. med. dent. Eva Beispiel": "Dr. med. dent.|Eva|||Beispiel|",
    "Dr. rer. nat. habil. Eva Beispiel": "Dr. rer. nat. habil.|Eva|||Beispiel|",
    "Dipl.-Ing. (FH) Eva Beispiel": "Dipl.-Ing. (FH)|Eva|||Beispiel|",
    "Dipl.-Kfm. Dr. Eva Beispiel": "Dipl.-Kfm.;Dr.|Eva|||Beispiel|",
    "Mag. Eva Beispiel": "Mag.|Eva|||Beispiel|",
    "Eva Beispiel, M.A.": "|Eva|||Beispiel|M.A.",
    "Eva Beispiel LL.M.": "|Eva|||Beispiel|LL.M.",
    "Dr. Eva Beispiel, MBA": "Dr.|Eva|||Beispiel|MBA",
    "Hans Müller jun.": "|Hans|||Müller|jun.",
    "Müller jun., Hans": "|Hans|||Müller|jun.",
    "Müller, Hans jun.": "|Hans|||Müller|jun.",
    "Hans Müller sen.": "|Hans|||Müller|sen.",
    "John Muster III": "|John|||Muster|III",
    "Hans Freiherr von Müller": "|Hans|Freiherr|von|Müller|",
    "Müller, Hans Freiherr von": "|Hans|Freiherr|von|Müller|",
    "Müller, Prof. Dr. Hans Freiherr von": "Prof.;Dr.|Hans|Freiherr|von|Müller|",
    "Freiherr von Müller, Hans": "|Hans|Freiherr|von|Müller|",
    "Dr. Ada Gräfin zu Muster": "Dr.|Ada|Gräfin|zu|Muster|",
    "Otto Graf Muster": "|Otto|Graf|Muster|Muster|".replace("Graf|Muster|Muster", "Graf||Muster"),
    "Steffi Graf": "|Steffi|||Graf|",
    "Hans Ritter": "|Hans|||Ritter|",
    "Anna von der Heide": "|Anna||von der|Heide|",
    "Anna von und zu Muster": "|Anna||von und zu|Muster|",
    "von der Heide, Anna": "|Anna||von der|Heide|",
    "Jan van den Berg": "|Jan||van den|Berg|",
    "Jan in 't Veld": "|Jan||in 't|Veld|",
    "Ludwig zur Brücke": "|Ludwig||zur|Brücke|",
    "Karl vom Stein": "|Karl||vom|Stein|",
    "Karl auf der Au": "|Karl||auf der|Au|",
    "Luigi di Esempio": "|Luigi||di|Esempio|",
    "Luigi D'Angelo": "|Luigi|||D'Angelo|",
    "D'Angelo, Luigi": "|Luigi|||D'Angelo|",
    "Luigi d'Angelo": "|Luigi||d'|Angelo|",
    "Maria de los Ángeles": "|Maria||de los|Ángeles|",
    "Dirk Van Beispiel": "|Dirk|||Van Beispiel|",
    "Omar al-Muster": "|Omar||al-|Muster|",
    "Omar El-Muster": "|Omar|||El-Muster|",
    "Yusuf bin Muster": "|Yusuf||bin|Muster|",
    "José Muster y Ejemplo": "|José|||Muster y Ejemplo|",
    "Sari": "||||Sari|",
    "Dr. Sari": "Dr.||||Sari|",
    "Frau Sari": "||||Sari|",
    "Frau Dr. Şükrü Yıldız-Öğüt": "Dr.|Şükrü|||Yıldız-Öğüt|",
    "Yıldız-Öğüt, Şükrü": "|Şükrü|||Yıldız-Öğüt|",
    "Łukasz Wójcik": "|Łukasz|||Wójcik|",
    "Nguyễn Thị Hằng": "|Thị Hằng|||Nguyễn|",
    "Anna-Lena Muster-Beispiel": "|Anna-Lena|||Muster-Beispiel|",
    "Anna Maria Muster": "|Anna Maria|||Muster|",
    "J. R. Muster": "|J. R.|||Muster|",
    "MUSTER Hans": "|Hans|||Muster|",
    "Hans MUSTER": "|Hans|||Muster|",
    "Hans von MUSTER": "|Hans||von|Muster|",
    "Herrn Prof. Dr. Max Muster": "Prof.;Dr.|Max|||Muster|",
    "Max Muster, MdL": "|Max|||Muster|",
    "Max Muster MdB": "|Max|||Muster|",
    "Muster, Max, MdL": "|Max|||Muster|",
    "Staatssekretärin Ada Muster": "|Ada|||Muster|",
    "Oberbürgermeister Max Muster": "|Max|||Muster|",
    "Staatsminister a. D. Dr. Max Muster": "Dr.|Max|||Muster|",
    "Imam Omar Muster": "|Omar|||Muster|",
    "Max Muster (kommissarisch)": "|Max|||Muster|",
    "Eva Muster geb. Beispiel": "|Eva|||Muster|",
    "  Hans   Müller ": "|Hans|||Müller|",
    "Müller,Hans": "|Hans|||Müller|",
    "Dr. Müller": "Dr.||||Müller|",
    "Drahomir Muster": "|Drahomir|||Muster|",
    "Magdalena Muster": "|Magdalena|||Muster|",
    "Ingo Muster": "|Ingo|||Muster|",
    "Proféta Muster": "|Proféta|||Muster|",
}


@pytest.mark.parametrize(("written", "split"), FORMS.items(), ids=list(FORMS))
def test_a_written_name_is_split_the_official_way(written: str, split: str) -> None:
    name = read_name(written)
    parts = [
        ";".join(name.titles), name.given_names, name.nobility,
        name.particle, name.family_name, name.suffix,
    ]  # fmt: skip
    assert "|".join(parts) == split


@pytest.mark.parametrize(
    ("written", "salutation"),
    [
        ("Frau Ada Muster", Salutation.WOMAN),
        ("Herrn Dr. Max Muster", Salutation.MAN),
        ("Muster, Frau Dr. Ada", Salutation.WOMAN),
        ("Ada Muster", None),
        ("Andrea Muster", None),
        ("Hermann Herrlich", None),
    ],
)
def test_only_a_written_salutation_counts(written: str, salutation: Salutation | None) -> None:
    assert read_name(written).salutation is salutation


@pytest.mark.parametrize(
    ("written", "offices"),
    [
        ("Max Muster, MdL", ("MdL",)),
        ("Staatssekretärin Ada Muster", ("Staatssekretärin",)),
        ("Staatsminister a. D. Dr. Max Muster", ("Staatsminister a. D.",)),
        ("Ministerin Ada Muster", ("Ministerin",)),
        ("Max Muster", ()),
    ],
)
def test_offices_and_mandates_are_kept_apart(written: str, offices: tuple[str, ...]) -> None:
    assert read_name(written).office_titles == offices


@pytest.mark.parametrize(
    ("given", "family", "split"),
    [
        ("Hans", "Müller", ("", "Hans", "", "", "Müller", "")),
        ("Dr. Hans", "Müller", ("Dr.", "Hans", "", "", "Müller", "")),
        ("Hans", "von Müller", ("", "Hans", "", "von", "Müller", "")),
        ("Hans von", "Müller", ("", "Hans", "", "von", "Müller", "")),
        ("Hans Freiherr von", "Müller", ("", "Hans", "Freiherr", "von", "Müller", "")),
        ("Hans", "Freiherr von Müller", ("", "Hans", "Freiherr", "von", "Müller", "")),
        ("Hans", "Müller, Dr.", ("Dr.", "Hans", "", "", "Müller", "")),
        ("Hans", "Müller jun.", ("", "Hans", "", "", "Müller", "jun.")),
        ("", "Sari", ("", "", "", "", "Sari", "")),
        ("", "Müller, Dr. Hans", ("Dr.", "Hans", "", "", "Müller", "")),
        ("Maria de los Ángeles", "Muster", ("", "Maria de los Ángeles", "", "", "Muster", "")),
    ],
)  # fmt: skip
def test_names_in_two_columns(given: str, family: str, split: tuple[str, ...]) -> None:
    name = read_parts(given, family)
    assert (
        ";".join(name.titles), name.given_names, name.nobility,
        name.particle, name.family_name, name.suffix,
    ) == split  # fmt: skip


@pytest.mark.parametrize(
    "text",
    ["Müller/Schmidt", "Müller / Schmidt", "Hans Müller und Eva Schmidt", "Müller & Schmidt",
     "Dr. Hans Müller; Eva Schmidt", "Frau Müller/Herr Schmidt", "Müller, Hans / Schmidt, Eva"],
)  # fmt: skip
def test_two_persons_in_one_cell_are_noticed(text: str) -> None:
    assert names_two_persons(text)


@pytest.mark.parametrize(
    "text",
    ["Hans Müller", "Anna von und zu Muster", "Müller-Schmidt", "1/2", "Prof./Dr. Muster",
     "Ortega y Gasset", "Sigmund Muster"],
)  # fmt: skip
def test_one_person_is_not_taken_for_two(text: str) -> None:
    assert not names_two_persons(text)


@pytest.mark.parametrize(
    "text", ["N. N.", "N.N.", "NN", "n.n.", "vakant", "unbesetzt", "N. N. (folgt)"]
)
def test_an_empty_seat_is_told_from_a_name(text: str) -> None:
    assert is_vacant(text)


@pytest.mark.parametrize("text", ["Nnamdi", "Offenbach", "Ann Nolte", "Frei, Hans", ""])
def test_names_are_not_taken_for_an_empty_seat(text: str) -> None:
    assert not is_vacant(text)
