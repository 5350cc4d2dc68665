"""Written contact cards: what RFC 2426 and RFC 6350 ask of every line, and the way back."""

from hypothesis import given
from hypothesis import strategies as st

from sekretariat.domain.business_cards import BusinessCard, CardVersion
from sekretariat.exchange.cells import writable
from sekretariat.exchange.vcards.lines import cut_cards, properties
from sekretariat.exchange.vcards.writing import card_text

ADA = BusinessCard(
    id="4fbe8971-0bc3-424c-9c26-36c3e1eff6b1",
    name="Prof. Dr. Ada von Muster",
    family="von Muster",
    given="Ada",
    titles=("Prof.", "Dr."),
    organization="Verband; A, e. V.",
    department="Büro",
    function="Leitung",
    emails=("ada@example.org", "buero@example.org"),
    phones=("0611 32190",),
    mobiles=("0151 1",),
    street="Weg 1",
    postcode="65189",
    city="Wiesbaden",
    country="Deutschland",
)


def test_a_card_of_today_is_written_as_rfc_6350_asks() -> None:
    assert card_text(ADA, CardVersion.NEWEST).split("\r\n") == [
        "BEGIN:VCARD",
        "VERSION:4.0",
        "UID:urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1",
        "FN:Prof. Dr. Ada von Muster",
        "N:von Muster;Ada;;Prof.,Dr.;",
        "ORG:Verband\\; A\\, e. V.;Büro",
        "TITLE:Leitung",
        "EMAIL;TYPE=work;PREF=1:ada@example.org",
        "EMAIL;TYPE=work:buero@example.org",
        "TEL;TYPE=work,voice;PREF=1:0611 32190",
        "TEL;TYPE=work,cell:0151 1",
        "ADR;TYPE=work:;;Weg 1;Wiesbaden;;65189;Deutschland",
        "END:VCARD",
        "",
    ]


def test_outlook_gets_the_kinds_of_rfc_2426() -> None:
    lines = card_text(ADA, CardVersion.OUTLOOK).split("\r\n")
    assert lines[1] == "VERSION:3.0"
    assert "EMAIL;TYPE=INTERNET,PREF:ada@example.org" in lines
    assert "TEL;TYPE=WORK,CELL:0151 1" in lines


def test_old_devices_get_ascii_alone() -> None:
    text = card_text(ADA, CardVersion.OLD)
    assert text.isascii()
    lines = text.split("\r\n")
    assert "TEL;WORK;VOICE;PREF:0611 32190" in lines
    assert "ORG;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Verband\\; A, e. V.;B=C3=BCro" in lines


words = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), max_size=200)
texts = st.lists(words, max_size=3).map("\n".join).map(str.strip)


@given(texts, texts, texts)
def test_lines_are_short_and_texts_come_back(name: str, family: str, organization: str) -> None:
    card = BusinessCard(id="1", name=name, family=family, organization=organization)
    for version in (CardVersion.NEWEST, CardVersion.OUTLOOK):
        text = card_text(card, version)
        assert max(len(line) for line in text.encode().split(b"\r\n")) <= 75
        (cut,) = cut_cards(text)
        found = {one.name: one for one in properties(cut.text)}
        assert found["FN"].text == writable(name).strip()
        assert found["N"].parts()[0] == writable(family).strip()
        if organization:
            assert found["ORG"].parts() == [writable(organization).strip()]


@given(texts.map(lambda text: text.replace("\\", "/").replace("\n", " ")))
def test_old_cards_bring_their_texts_back(organization: str) -> None:
    card = BusinessCard(id="1", name="Ada", family="Ada", organization=organization)
    (cut,) = cut_cards(card_text(card, CardVersion.OLD))
    found = {one.name: one for one in properties(cut.text)}
    if organization:
        assert found["ORG"].parts()[0] == writable(organization).strip()
