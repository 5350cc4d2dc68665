"""Sealing: texts nobody reads without the office's passphrase.

A random key seals every text (AES-256-GCM). The key itself is kept shut with another one that is
derived from the passphrase (scrypt), so a wrong passphrase is noticed when the key does not open.
"""

import secrets
from base64 import b64decode, b64encode
from typing import Self
from unicodedata import normalize

from sekretariat.domain.problems import Problem, Refused

SALT_BYTES = 16
NONCE_BYTES = 12
KEY_BYTES = 32
SCRYPT_COST = 2**16  # 64 MB and a fifth of a second for every guess
BLOCK_BYTES = 256
SHUT_KEY = "key"

ShutKey = dict[str, str | int]


class Seal:
    """Seals and opens texts with one key."""

    def __init__(self, key: bytes) -> None:
        # lazy: the library takes 35 ms of every start, and most starts unlock nothing
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415

        self._cipher = AESGCM(key)

    @classmethod
    def with_new_key(cls, passphrase: str) -> tuple[Self, ShutKey]:
        """Return a seal with a fresh key, and the key as it is kept: shut with the passphrase."""
        key, salt = secrets.token_bytes(KEY_BYTES), secrets.token_bytes(SALT_BYTES)
        shut = Seal(_derived(passphrase, salt, SCRYPT_COST)).seal(_text(key), SHUT_KEY)
        return cls(key), {"salt": _text(salt), "cost": SCRYPT_COST, "key": shut}

    @classmethod
    def with_kept_key(cls, kept: ShutKey, passphrase: str) -> Self:
        """Return the seal of a kept key; raises Refused where the passphrase does not open it."""
        derived = _derived(passphrase, b64decode(str(kept["salt"])), int(kept["cost"]))
        try:
            return cls(b64decode(Seal(derived).open(str(kept["key"]), SHUT_KEY)))
        except Refused as refused:
            raise Refused(Problem("needs.wrong_passphrase", field="passphrase")) from refused

    def seal(self, text: str, place: str) -> str:
        """Return a text sealed for one place (a record's id); it opens nowhere else.

        Filled up with spaces to whole blocks, so that its length tells nothing.
        """
        plain = text.encode()
        plain += b" " * (-len(plain) % BLOCK_BYTES)
        nonce = secrets.token_bytes(NONCE_BYTES)
        return _text(nonce + self._cipher.encrypt(nonce, plain, place.encode()))

    def open(self, sealed: str, place: str) -> str:
        """Return the text sealed for a place, without spaces at its end.

        Raises Refused (needs.unreadable) where text, place or key is another one.
        """
        from cryptography.exceptions import InvalidTag  # noqa: PLC0415  lazy, as above

        try:
            data = b64decode(sealed, validate=True)
            nonce, secret = data[:NONCE_BYTES], data[NONCE_BYTES:]
            plain = self._cipher.decrypt(nonce, secret, place.encode())
        except (InvalidTag, ValueError) as error:
            raise Refused(Problem("needs.unreadable")) from error
        return plain.decode().rstrip(" ")


def _derived(passphrase: str, salt: bytes, cost: int) -> bytes:
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt  # noqa: PLC0415  lazy, as above

    kdf = Scrypt(salt=salt, length=KEY_BYTES, n=cost, r=8, p=1)
    return kdf.derive(normalize("NFC", passphrase).encode())


def _text(data: bytes) -> str:
    return b64encode(data).decode()
