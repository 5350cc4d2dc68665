"""What is told at a glance is what the libraries say."""

import email_validator
import phonenumbers
from hypothesis import given
from hypothesis import strategies as st

from sekretariat.exchange.parsing.contacts import is_mobile, phone_key, read_emails, read_phones

DIGITS = st.text("0123456789", min_size=1, max_size=8)
WORDS = st.from_regex(r"[A-Za-z0-9]{1,8}", fullmatch=True)
LABELS = st.from_regex(r"[a-z0-9]{1,6}(-[a-z0-9]{1,6})?", fullmatch=True)


@given(st.from_regex(r"0[1-9][0-9]{1,4}", fullmatch=True), st.sampled_from(" /-"), DIGITS, DIGITS)
def test_german_numbers_are_those_of_the_library(
    area: str, sign: str, first: str, second: str
) -> None:
    number = f"{area}{sign}{first}-{second}"
    digits = "".join(filter(str.isdigit, number))
    if not 7 <= len(digits) <= 12:
        return
    parsed = phonenumbers.parse(number, "DE")
    e164 = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)
    kind = phonenumbers.number_type(parsed)
    assert read_phones(number) == ((number,), ())
    assert phonenumbers.is_possible_number(parsed)
    assert phone_key(number) == e164
    assert is_mobile(number) is (kind == phonenumbers.PhoneNumberType.MOBILE)


@given(st.lists(WORDS, min_size=1, max_size=3), st.sampled_from("._+-"), LABELS)
def test_addresses_are_those_of_the_library(words: list[str], sign: str, label: str) -> None:
    address = f"{sign.join(words)}@{label}.example.org"
    checked = email_validator.validate_email(address, check_deliverability=False)
    assert read_emails(address) == (checked.normalized,)
