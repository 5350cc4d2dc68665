"""Sealing: every text comes back with the key, none without it."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sekretariat.domain.problems import Refused
from sekretariat.storage.sealing import Seal

SEAL, KEPT = Seal.with_new_key("vier Wörter für Müller")
OTHER, _ = Seal.with_new_key("vier Wörter für Müller")


@given(st.dictionaries(st.text(max_size=9), st.text(max_size=999)), st.text(max_size=36))
def test_what_is_sealed_comes_back_at_its_place_alone(content: dict[str, str], place: str) -> None:
    sealed = SEAL.seal(json.dumps(content), place)
    assert json.loads(SEAL.open(sealed, place)) == content
    with pytest.raises(Refused, match=r"needs\.unreadable"):
        SEAL.open(sealed, f"{place}x")
    with pytest.raises(Refused, match=r"needs\.unreadable"):
        OTHER.open(sealed, place)


def test_the_same_text_never_looks_the_same() -> None:
    assert SEAL.seal("ohne Nüsse", "1") != SEAL.seal("ohne Nüsse", "1")


def test_the_kept_key_opens_with_its_passphrase_only() -> None:
    sealed = SEAL.seal("ohne Nüsse", "1")
    assert Seal.with_kept_key(KEPT, "vier Wörter für Müller").open(sealed, "1") == "ohne Nüsse"
    with pytest.raises(Refused, match=r"needs\.wrong_passphrase"):
        Seal.with_kept_key(KEPT, "vier Wörter für Möller")


@pytest.mark.parametrize("damaged", ["", "kein Geheimnis", "AAAA", "A" * 64])
def test_damaged_content_is_told(damaged: str) -> None:
    with pytest.raises(Refused, match=r"needs\.unreadable"):
        SEAL.open(damaged, "1")
